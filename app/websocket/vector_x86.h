#pragma once
#include <cstddef>
#include <cstdint>

namespace websocket {

/// For processors with AVX2; nobody else may call them.
namespace avx2 {
bool isUtf8(const std::uint8_t *text, std::size_t size);
void unmask(std::uint8_t *to, const std::uint8_t *from, std::size_t size, std::uint32_t key);
bool unmaskText(std::uint8_t *to, const std::uint8_t *from, std::size_t size, std::uint32_t key);
} // namespace avx2

/// For processors with AVX-512 F, BW and VBMI.
namespace avx512 {
bool isUtf8(const std::uint8_t *text, std::size_t size);
void unmask(std::uint8_t *to, const std::uint8_t *from, std::size_t size, std::uint32_t key);
bool unmaskText(std::uint8_t *to, const std::uint8_t *from, std::size_t size, std::uint32_t key);
} // namespace avx512

} // namespace websocket
