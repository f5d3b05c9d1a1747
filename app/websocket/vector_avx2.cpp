#if defined(__x86_64__)
#include "websocket/utf8_pairs.h"
#include "websocket/vector_plain.h"
#include "websocket/vector_x86.h"

#include <immintrin.h>

#define WSDOCTOR_AVX2 __attribute__((target("avx2")))

namespace websocket::avx2 {

namespace {

using namespace utf8_pairs;

constexpr std::size_t kBlock = 32;

WSDOCTOR_AVX2 inline __m256i load(const std::uint8_t *from)
{
    return _mm256_loadu_si256(reinterpret_cast<const __m256i *>(from));
}

WSDOCTOR_AVX2 inline __m256i octets(int value)
{
    return _mm256_set1_epi8(static_cast<char>(value));
}

WSDOCTOR_AVX2 inline __m256i lookUp(const std::array<std::uint8_t, 16> &table, __m256i nibbles)
{
    const auto half = _mm_load_si128(reinterpret_cast<const __m128i *>(table.data()));
    return _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(half), nibbles);
}

WSDOCTOR_AVX2 inline __m256i highNibbles(__m256i block)
{
    return _mm256_and_si256(_mm256_srli_epi16(block, 4), octets(0x0f));
}

/// The block as it stands \p Back octets earlier in the text.
template <int Back>
WSDOCTOR_AVX2 inline __m256i earlier(__m256i block, __m256i before)
{
    return _mm256_alignr_epi8(block, _mm256_permute2x128_si256(before, block, 0x21), 16 - Back);
}

/// Not zero where the block, with the one before it, breaks the table.
WSDOCTOR_AVX2 inline __m256i faults(__m256i block, __m256i before)
{
    const auto first = earlier<1>(block, before);
    const auto pairs = _mm256_and_si256(lookUp(kFirstHigh, highNibbles(first)),
                                        lookUp(kFirstLow, _mm256_and_si256(first, octets(0x0f))));
    const auto wrong = _mm256_and_si256(pairs, lookUp(kSecondHigh, highNibbles(block)));
    const auto third = _mm256_subs_epu8(earlier<2>(block, before), octets(0xe0 - kTwoContinuations));
    const auto fourth = _mm256_subs_epu8(earlier<3>(block, before), octets(0xf0 - kTwoContinuations));
    const auto wanted = _mm256_and_si256(_mm256_or_si256(third, fourth), octets(kTwoContinuations));
    return _mm256_xor_si256(wanted, wrong);
}

/// Not zero where a character of the block is not finished in it.
WSDOCTOR_AVX2 inline __m256i unfinished(__m256i block)
{
    // The last three octets may be at most EF, DF, BF.
    const auto most = _mm256_insert_epi32(octets(0xff), static_cast<int>(0xbfdfefff), 7);
    return _mm256_subs_epu8(block, most);
}

WSDOCTOR_AVX2 inline bool isAscii(__m256i block)
{
    return _mm256_movemask_epi8(block) == 0;
}

/// What was read so far, and what is wrong with it.
struct Reading
{
    __m256i wrong;
    __m256i before;
    __m256i open;
};

WSDOCTOR_AVX2 inline void take(Reading &reading, __m256i block)
{
    if (isAscii(block)) {
        reading.wrong = _mm256_or_si256(reading.wrong, reading.open);
        reading.open = _mm256_setzero_si256();
    } else {
        reading.wrong = _mm256_or_si256(reading.wrong, faults(block, reading.before));
        reading.open = unfinished(block);
    }
    reading.before = block;
}

template <bool Unmask>
WSDOCTOR_AVX2 inline __m256i opened(std::uint8_t *to, std::size_t at, __m256i block, __m256i key)
{
    if constexpr (Unmask) {
        block = _mm256_xor_si256(block, key);
        _mm256_storeu_si256(reinterpret_cast<__m256i *>(to + at), block);
    }
    return block;
}

/// One way through the octets: opens them, checks them, or both.
template <bool Unmask, bool Check>
WSDOCTOR_AVX2 bool walk(std::uint8_t *to, const std::uint8_t *from, std::size_t size, std::uint32_t key)
{
    Reading reading{_mm256_setzero_si256(), _mm256_setzero_si256(), _mm256_setzero_si256()};
    const auto wide = _mm256_set1_epi32(static_cast<int>(key));
    std::size_t at = 0;
    for (; size - at >= 2 * kBlock; at += 2 * kBlock) {
        const auto one = opened<Unmask>(to, at, load(from + at), wide);
        const auto two = opened<Unmask>(to, at + kBlock, load(from + at + kBlock), wide);
        if constexpr (Check) {
            if (!isAscii(_mm256_or_si256(one, two)))
                take(reading, one);
            take(reading, two);
        }
    }
    if (size - at >= kBlock) {
        const auto block = opened<Unmask>(to, at, load(from + at), wide);
        if constexpr (Check)
            take(reading, block);
        at += kBlock;
    }
    if constexpr (Unmask)
        plain::unmask(to + at, from + at, size - at, key);
    if constexpr (!Check)
        return true;
    std::array<std::uint8_t, kBlock> rest{};
    if (Unmask)
        plain::unmask(rest.data(), from + at, size - at, key);
    else if (at < size) // no text at all has no address
        std::memcpy(rest.data(), from + at, size - at);
    take(reading, load(rest.data()));
    const auto wrong = _mm256_or_si256(reading.wrong, reading.open);
    return _mm256_testz_si256(wrong, wrong) != 0;
}

} // namespace

bool isUtf8(const std::uint8_t *text, std::size_t size)
{
    return walk<false, true>(nullptr, text, size, 0);
}

void unmask(std::uint8_t *to, const std::uint8_t *from, std::size_t size, std::uint32_t key)
{
    walk<true, false>(to, from, size, key);
}

bool unmaskText(std::uint8_t *to, const std::uint8_t *from, std::size_t size, std::uint32_t key)
{
    return walk<true, true>(to, from, size, key);
}

} // namespace websocket::avx2
#endif
