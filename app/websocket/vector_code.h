#pragma once
#include "values/bytes.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace websocket {

/// The loops that touch every octet, written for what this processor can do.
struct VectorCode
{
    std::string_view name; ///< "plain", "avx2", "avx512"
    /// Is this a whole text in UTF-8 (RFC 3629 section 4)?
    bool (*isUtf8)(const std::uint8_t *text, std::size_t size);
    /// Writes \p size octets of \p from to \p to, which may be \p from, XORed with \p key: four octets in
    /// memory order, turned to where the piece begins.
    void (*unmask)(std::uint8_t *to, const std::uint8_t *from, std::size_t size, std::uint32_t key);
    /// Both in one way through the octets: opens them all and says whether they are a text.
    bool (*unmaskText)(std::uint8_t *to, const std::uint8_t *from, std::size_t size, std::uint32_t key);
};

/// What a processor can do.
struct ProcessorFeatures
{
    bool avx2 = false;
    bool avx512 = false; ///< F, BW and VBMI
};

/// The best that this processor runs.
const VectorCode &vectorCode();
/// All that this processor runs, the plain one first: tests hold them side by side.
std::span<const VectorCode> vectorCodes();
/// All that a processor with \p features runs.
std::span<const VectorCode> vectorCodes(ProcessorFeatures features);

} // namespace websocket
