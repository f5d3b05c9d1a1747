#include "websocket/vector_code.h"

#include "websocket/vector_plain.h"

#include <array>

#if defined(__x86_64__)
#include "websocket/vector_x86.h"
#endif

namespace websocket {

std::span<const VectorCode> vectorCodes([[maybe_unused]] ProcessorFeatures features)
{
#if defined(__x86_64__)
    static constexpr std::array kCodes{
        VectorCode{"plain", plain::isUtf8, plain::unmask, plain::unmaskText},
        VectorCode{"avx2", avx2::isUtf8, avx2::unmask, avx2::unmaskText},
        VectorCode{"avx512", avx512::isUtf8, avx512::unmask, avx512::unmaskText},
    };
    return std::span(kCodes).first(!features.avx2 ? 1 : !features.avx512 ? 2 : 3);
#else
    static constexpr std::array kCodes{VectorCode{"plain", plain::isUtf8, plain::unmask, plain::unmaskText}};
    return kCodes;
#endif
}

std::span<const VectorCode> vectorCodes()
{
#if defined(__x86_64__)
    const auto has = [](int supported) { return supported != 0; };
    return vectorCodes({has(__builtin_cpu_supports("avx2")),
                        has(static_cast<int>(has(__builtin_cpu_supports("avx512f"))) &
                            static_cast<int>(has(__builtin_cpu_supports("avx512bw"))) &
                            static_cast<int>(has(__builtin_cpu_supports("avx512vbmi"))))});
#else
    return vectorCodes(ProcessorFeatures{});
#endif
}

const VectorCode &vectorCode()
{
    return vectorCodes().back();
}

} // namespace websocket
