#pragma once
#include <malloc.h>

#include <atomic>
#include <cstdlib>
#include <new>
#include <string_view>

/// Replaces operator new and delete of the test that includes this, to look into each block of memory that is
/// given back by C++; what Qt and OpenSSL free themselves is not seen. For one source file of a program.
namespace support {

inline std::string_view sought;         ///< set it to a text that nobody else gives back
inline std::atomic<int> leftBehind = 0; ///< blocks that were given back with the text in them

inline void giveBack(void *block)
{
    if (block != nullptr && !sought.empty()) {
        const std::string_view content(static_cast<const char *>(block), malloc_usable_size(block));
        leftBehind += content.find(sought) != std::string_view::npos ? 1 : 0;
    }
    std::free(block);
}

} // namespace support

void *operator new(std::size_t size)
{
    void *block = std::calloc(1, size == 0 ? 1 : size); // so that only what is written now is found
    if (block == nullptr)
        throw std::bad_alloc();
    return block;
}

void *operator new(std::size_t size, const std::nothrow_t & /*tag*/) noexcept
{
    return std::calloc(1, size == 0 ? 1 : size);
}

void operator delete(void *block) noexcept
{
    support::giveBack(block);
}

void operator delete(void *block, std::size_t) noexcept
{
    support::giveBack(block);
}

void operator delete(void *block, const std::nothrow_t & /*tag*/) noexcept
{
    support::giveBack(block);
}
