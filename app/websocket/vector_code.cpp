#include "websocket/vector_code.h"

#include "websocket/vector_plain.h"

#include <array>

#if defined(__x86_64__)
#include "websocket/vector_x86.h"
#endif

namespace websocket {

std::span<const VectorCode> vectorCodes()
{
#if defined(__x86_64__)
    static constexpr std::array kCodes{
        VectorCode{"plain", plain::isUtf8, plain::unmask, plain::unmaskText},
        VectorCode{"avx2", avx2::isUtf8, avx2::unmask, avx2::unmaskText},
        VectorCode{"avx512", avx512::isUtf8, avx512::unmask, avx512::unmaskText},
    };
    if (!__builtin_cpu_supports("avx2"))
        return std::span(kCodes).first(1);
    if (!__builtin_cpu_supports("avx512f") || !__builtin_cpu_supports("avx512bw") ||
        !__builtin_cpu_supports("avx512vbmi"))
        return std::span(kCodes).first(2);
#else
    static constexpr std::array kCodes{VectorCode{"plain", plain::isUtf8, plain::unmask, plain::unmaskText}};
#endif
    return kCodes;
}

const VectorCode &vectorCode()
{
    return vectorCodes().back();
}

} // namespace websocket
