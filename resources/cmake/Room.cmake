# One way to declare what the house is made of.

add_library(wsdoctor_options INTERFACE)
target_compile_options(wsdoctor_options INTERFACE
    -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-qual
    -Woverloaded-virtual -Wimplicit-fallthrough -Wformat=2 -fno-strict-aliasing)
target_compile_definitions(wsdoctor_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH)
# GCC 12 with -O2 and above sees overlaps in std::string's assignment of a literal: GCC bug 105651, mended in 13.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(wsdoctor_options INTERFACE -Wno-restrict)
endif()
if(WSDOCTOR_SANITIZE)
    target_compile_options(wsdoctor_options INTERFACE
        -fsanitize=${WSDOCTOR_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(wsdoctor_options INTERFACE -fsanitize=${WSDOCTOR_SANITIZE})
endif()

# wsdoctor_headers(<kind> <library> <headers>…)
# What every room of a kind includes, compiled once. Which headers a room may see is for tests/house to say, not for this.
function(wsdoctor_headers kind library)
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/headers.cpp "")
    add_library(headers_${kind} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/headers.cpp)
    target_link_libraries(headers_${kind} PRIVATE wsdoctor_options ${library})
    target_precompile_headers(headers_${kind} PRIVATE ${ARGN})
endfunction()

# wsdoctor_room(<name> SOURCES … [PUBLIC …] [PRIVATE …] [HEADERS <kind>])
# A room of app/ or ui/ as a static library. PUBLIC and PRIVATE name exactly what it may see; HEADERS, which precompiled
# headers make it build faster.
function(wsdoctor_room name)
    cmake_parse_arguments(ROOM "" "HEADERS" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(room_${name} STATIC ${ROOM_SOURCES})
    target_include_directories(room_${name} PUBLIC ${CMAKE_SOURCE_DIR}/app ${CMAKE_SOURCE_DIR})
    target_link_libraries(room_${name} PUBLIC ${ROOM_PUBLIC} PRIVATE wsdoctor_options ${ROOM_PRIVATE})
    if(ROOM_HEADERS)
        target_precompile_headers(room_${name} REUSE_FROM headers_${ROOM_HEADERS})
    endif()
endfunction()

# wsdoctor_words(<target> <name>)
# translations/<language>/<name>.ts, compiled and embedded in the target as :/i18n/<language>/<name>.qm.
function(wsdoctor_words target name)
    set(qm_files)
    foreach(language en fr)
        set(ts ${CMAKE_SOURCE_DIR}/translations/${language}/${name}.ts)
        set(folder ${CMAKE_CURRENT_BINARY_DIR}/i18n/${language})
        add_custom_command(OUTPUT ${folder}/${name}.qm
            COMMAND ${CMAKE_COMMAND} -E make_directory ${folder}
            COMMAND Qt6::lrelease -silent ${ts} -qm ${folder}/${name}.qm
            DEPENDS ${ts} VERBATIM)
        set_source_files_properties(${folder}/${name}.qm PROPERTIES QT_RESOURCE_ALIAS ${language}/${name}.qm)
        list(APPEND qm_files ${folder}/${name}.qm)
    endforeach()
    qt_add_resources(${target} ${name}_words PREFIX /i18n FILES ${qm_files})
endfunction()

# wsdoctor_test(<name> SOURCES … LIBS … [WIDGETS])
# A Qt Test program, run headless; WIDGETS: what it links has windows. Its source includes its own .moc; moc runs on that one file, since AUTOMOC would cost
# every test a compilation more.
function(wsdoctor_test name)
    cmake_parse_arguments(T "WIDGETS" "TIMEOUT" "SOURCES;LIBS;LABELS" ${ARGN})
    add_executable(${name} ${T_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE wsdoctor_options Qt6::Test ${T_LIBS})
    wsdoctor_moc(${name} ${T_SOURCES})
    set(headers tests_common)
    if(T_WIDGETS)
        set(headers tests_widgets)
    endif()
    target_precompile_headers(${name} REUSE_FROM ${headers})
    target_compile_definitions(${name} PRIVATE WSDOCTOR_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        WSDOCTOR_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT T_TIMEOUT)
        set(T_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${T_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8" LABELS "${T_LABELS}")
endfunction()

# wsdoctor_moc(<target> <sources>): tst_….cpp → tst_….moc, for those that include one.
function(wsdoctor_moc target)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/${target}_moc)
    foreach(source ${ARGN})
        get_filename_component(file ${source} NAME_WE)
        file(STRINGS ${source} includes REGEX "^#include \"${file}\\.moc\"")
        if(includes)
            qt6_generate_moc(${source} ${folder}/${file}.moc TARGET ${target})
            set_source_files_properties(${source} PROPERTIES OBJECT_DEPENDS ${folder}/${file}.moc)
            target_include_directories(${target} PRIVATE ${folder})
        endif()
    endforeach()
endfunction()
