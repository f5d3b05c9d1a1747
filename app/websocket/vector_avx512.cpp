#if defined(__x86_64__)
#include "websocket/utf8_pairs.h"
#include "websocket/vector_plain.h"
#include "websocket/vector_x86.h"

#include <immintrin.h>

#define WSDOCTOR_AVX512 __attribute__((target("avx512f,avx512bw,avx512vbmi")))

namespace websocket::avx512 {

namespace {

using namespace utf8_pairs;

constexpr std::size_t kBlock = 64;

/// What was read so far, and what is wrong with it. The tables stand four times in their registers, so that
/// the two bits above a nibble may be anything.
struct Reading
{
    __m512i firstHigh;
    __m512i firstLow;
    __m512i secondHigh;
    __m512i before;
    __m512i wrong;
};

WSDOCTOR_AVX512 inline __m512i load(const std::uint8_t *from)
{
    return _mm512_loadu_si512(from);
}

WSDOCTOR_AVX512 inline __m512i octets(int value)
{
    return _mm512_set1_epi8(static_cast<char>(value));
}

WSDOCTOR_AVX512 inline __m512i fourTimes(const std::array<std::uint8_t, 16> &table)
{
    return _mm512_broadcast_i32x4(_mm_load_si128(reinterpret_cast<const __m128i *>(table.data())));
}

WSDOCTOR_AVX512 inline Reading start()
{
    return {fourTimes(kFirstHigh), fourTimes(kFirstLow), fourTimes(kSecondHigh), _mm512_setzero_si512(),
            _mm512_setzero_si512()};
}

WSDOCTOR_AVX512 inline bool isAscii(__m512i block)
{
    return _mm512_movepi8_mask(block) == 0;
}

/// Keeps what is wrong in the block and between it and the one before.
WSDOCTOR_AVX512 inline void take(Reading &reading, __m512i block)
{
    const auto shifted = _mm512_alignr_epi64(block, reading.before, 6); // a quarter earlier
    const auto one = _mm512_alignr_epi8(block, shifted, 15);
    const auto two = _mm512_alignr_epi8(block, shifted, 14);
    const auto three = _mm512_alignr_epi8(block, shifted, 13);
    const auto firstHigh = _mm512_permutexvar_epi8(_mm512_srli_epi16(one, 4), reading.firstHigh);
    const auto firstLow = _mm512_permutexvar_epi8(one, reading.firstLow);
    const auto secondHigh = _mm512_permutexvar_epi8(_mm512_srli_epi16(block, 4), reading.secondHigh);
    const auto pairs = _mm512_ternarylogic_epi32(firstHigh, firstLow, secondHigh, 0x80); // a & b & c
    const auto third = _mm512_subs_epu8(two, octets(0xe0 - kTwoContinuations));
    const auto fourth = _mm512_subs_epu8(three, octets(0xf0 - kTwoContinuations));
    const auto wanted =
        _mm512_ternarylogic_epi32(third, fourth, octets(kTwoContinuations), 0xa8); // (a | b) & c
    reading.wrong = _mm512_ternarylogic_epi32(reading.wrong, pairs, wanted, 0xf6); // a | (b ^ c)
    reading.before = block;
}

/// An ASCII block has no fault of its own; before it a character may stand open.
WSDOCTOR_AVX512 inline void takeAscii(Reading &reading, __m512i block)
{
    if (!isAscii(reading.before))
        take(reading, block);
    reading.before = block;
}

WSDOCTOR_AVX512 inline void takeAny(Reading &reading, __m512i block)
{
    isAscii(block) ? takeAscii(reading, block) : take(reading, block);
}

template <bool Unmask>
WSDOCTOR_AVX512 inline __m512i opened(std::uint8_t *to, std::size_t at, __m512i block, __m512i key)
{
    if constexpr (Unmask) {
        block = _mm512_xor_si512(block, key);
        _mm512_storeu_si512(to + at, block);
    }
    return block;
}

/// One way through the octets: opens them, checks them, or both.
template <bool Unmask, bool Check>
WSDOCTOR_AVX512 bool walk(std::uint8_t *to, const std::uint8_t *from, std::size_t size, std::uint32_t key)
{
    auto reading = start();
    const auto wide = _mm512_set1_epi32(static_cast<int>(key));
    std::size_t at = 0;
    for (; size - at >= 4 * kBlock; at += 4 * kBlock) {
        const auto a = opened<Unmask>(to, at, load(from + at), wide);
        const auto b = opened<Unmask>(to, at + kBlock, load(from + at + kBlock), wide);
        const auto c = opened<Unmask>(to, at + 2 * kBlock, load(from + at + 2 * kBlock), wide);
        const auto d = opened<Unmask>(to, at + 3 * kBlock, load(from + at + 3 * kBlock), wide);
        if constexpr (Check) {
            if (isAscii(_mm512_or_si512(_mm512_or_si512(a, b), _mm512_or_si512(c, d)))) {
                takeAscii(reading, a);
                reading.before = d;
                continue;
            }
            take(reading, a);
            take(reading, b);
            take(reading, c);
            take(reading, d);
        }
    }
    for (; size - at >= kBlock; at += kBlock) {
        const auto block = opened<Unmask>(to, at, load(from + at), wide);
        if constexpr (Check)
            takeAny(reading, block);
    }
    if constexpr (Unmask)
        plain::unmask(to + at, from + at, size - at, key);
    if constexpr (!Check)
        return true;
    // The rest, and at least one zero behind it: a character that stands open is a fault there.
    const auto rest = (__mmask64{1} << (size - at)) - 1;
    const auto last = _mm512_maskz_loadu_epi8(rest, from + at);
    takeAny(reading, Unmask ? _mm512_maskz_mov_epi8(rest, _mm512_xor_si512(last, wide)) : last);
    return _mm512_test_epi8_mask(reading.wrong, reading.wrong) == 0;
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

} // namespace websocket::avx512
#endif
