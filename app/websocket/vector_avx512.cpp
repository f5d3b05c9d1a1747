#if defined(__x86_64__)
#include "websocket/utf8_pairs.h"
#include "websocket/vector_plain.h"
#include "websocket/vector_x86.h"

#include <algorithm>
#include <immintrin.h>

#define WSDOCTOR_AVX512 __attribute__((target("avx512f,avx512bw")))

namespace websocket::avx512 {

namespace {

using namespace utf8_pairs;

constexpr std::size_t kBlock = 64;

WSDOCTOR_AVX512 inline __m512i load(const std::uint8_t *from)
{
    return _mm512_loadu_si512(from);
}

/// Which octets of a block are the first \p size, less than a block.
inline __mmask64 firstOctets(std::size_t size)
{
    return (__mmask64{1} << size) - 1;
}

WSDOCTOR_AVX512 inline __m512i octets(int value)
{
    return _mm512_set1_epi8(static_cast<char>(value));
}

WSDOCTOR_AVX512 inline __m512i lookUp(const std::array<std::uint8_t, 16> &table, __m512i nibbles)
{
    const auto quarter = _mm_load_si128(reinterpret_cast<const __m128i *>(table.data()));
    return _mm512_shuffle_epi8(_mm512_broadcast_i32x4(quarter), nibbles);
}

WSDOCTOR_AVX512 inline __m512i highNibbles(__m512i block)
{
    return _mm512_and_si512(_mm512_srli_epi16(block, 4), octets(0x0f));
}

/// Not zero where the block, with the one before it, breaks the table.
WSDOCTOR_AVX512 inline __m512i faults(__m512i block, __m512i before)
{
    const auto shifted = _mm512_alignr_epi64(block, before, 6); // a quarter earlier
    const auto first = _mm512_alignr_epi8(block, shifted, 15);
    const auto pairs = _mm512_and_si512(lookUp(kFirstHigh, highNibbles(first)),
                                        lookUp(kFirstLow, _mm512_and_si512(first, octets(0x0f))));
    const auto wrong = _mm512_and_si512(pairs, lookUp(kSecondHigh, highNibbles(block)));
    const auto third =
        _mm512_subs_epu8(_mm512_alignr_epi8(block, shifted, 14), octets(0xe0 - kTwoContinuations));
    const auto fourth =
        _mm512_subs_epu8(_mm512_alignr_epi8(block, shifted, 13), octets(0xf0 - kTwoContinuations));
    const auto wanted = _mm512_and_si512(_mm512_or_si512(third, fourth), octets(kTwoContinuations));
    return _mm512_xor_si512(wanted, wrong);
}

/// Not zero where a character of the block is not finished in it.
WSDOCTOR_AVX512 inline __m512i unfinished(__m512i block)
{
    // The last three octets may be at most EF, DF, BF.
    const auto most = _mm512_mask_set1_epi32(octets(0xff), 0x8000, static_cast<int>(0xbfdfefff));
    return _mm512_subs_epu8(block, most);
}

WSDOCTOR_AVX512 inline bool isAscii(__m512i block)
{
    return _mm512_movepi8_mask(block) == 0;
}

WSDOCTOR_AVX512 inline void open(std::uint8_t *to, const std::uint8_t *from, __m512i key)
{
    _mm512_storeu_si512(to, _mm512_xor_si512(load(from), key));
}

} // namespace

WSDOCTOR_AVX512 bool isUtf8(const std::uint8_t *text, std::size_t size)
{
    auto wrong = _mm512_setzero_si512();
    auto before = _mm512_setzero_si512();
    auto unfinishedBefore = _mm512_setzero_si512();
    std::size_t at = 0;
    for (; size - at >= 2 * kBlock; at += 2 * kBlock) {
        const auto one = load(text + at);
        const auto two = load(text + at + kBlock);
        if (isAscii(_mm512_or_si512(one, two))) {
            wrong = _mm512_or_si512(wrong, unfinishedBefore);
            unfinishedBefore = _mm512_setzero_si512();
        } else {
            wrong = _mm512_or_si512(wrong, _mm512_or_si512(faults(one, before), faults(two, one)));
            unfinishedBefore = unfinished(two);
        }
        before = two;
    }
    while (at < size) {
        const auto here = std::min(size - at, kBlock);
        const auto block =
            here == kBlock ? load(text + at) : _mm512_maskz_loadu_epi8(firstOctets(here), text + at);
        if (isAscii(block)) {
            wrong = _mm512_or_si512(wrong, unfinishedBefore);
            unfinishedBefore = _mm512_setzero_si512();
        } else {
            wrong = _mm512_or_si512(wrong, faults(block, before));
            unfinishedBefore = unfinished(block);
        }
        before = block;
        at += here;
    }
    wrong = _mm512_or_si512(wrong, unfinishedBefore);
    return _mm512_test_epi8_mask(wrong, wrong) == 0;
}

WSDOCTOR_AVX512 void unmask(std::uint8_t *to, const std::uint8_t *from, std::size_t size, std::uint32_t key)
{
    const auto wide = _mm512_set1_epi32(static_cast<int>(key));
    std::size_t at = 0;
    for (; size - at >= 4 * kBlock; at += 4 * kBlock) {
        open(to + at, from + at, wide);
        open(to + at + kBlock, from + at + kBlock, wide);
        open(to + at + 2 * kBlock, from + at + 2 * kBlock, wide);
        open(to + at + 3 * kBlock, from + at + 3 * kBlock, wide);
    }
    for (; size - at >= kBlock; at += kBlock)
        open(to + at, from + at, wide);
    plain::unmask(to + at, from + at, size - at, key);
}

} // namespace websocket::avx512
#endif
