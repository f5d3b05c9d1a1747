# Stand-alone Asio (header only): Debian's libasio-dev ships no CMake package.
find_path(ASIO_INCLUDE_DIR asio.hpp)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Asio REQUIRED_VARS ASIO_INCLUDE_DIR)
if(Asio_FOUND AND NOT TARGET Asio::Asio)
    add_library(Asio::Asio INTERFACE IMPORTED)
    target_include_directories(Asio::Asio SYSTEM INTERFACE ${ASIO_INCLUDE_DIR})
    # Compiled once (app/net/asio_impl.cpp) instead of in every file that includes it.
    target_compile_definitions(Asio::Asio INTERFACE ASIO_STANDALONE ASIO_SEPARATE_COMPILATION ASIO_NO_DEPRECATED)
    target_link_libraries(Asio::Asio INTERFACE Threads::Threads)
endif()
