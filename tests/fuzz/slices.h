#pragma once
#include "values/bytes.h"

#include <algorithm>
#include <cstdlib>

namespace fuzz {

/// Calls \p feed with pieces of \p data whose sizes follow from \p seed; stops when it takes less than it
/// got.
template <class Feed>
void feedInSlices(values::ByteView data, std::uint8_t seed, Feed feed)
{
    unsigned state = seed;
    while (!data.empty()) {
        state = state * 1103515245U + 12345U;
        const auto most = seed % 4 == 0 ? 200U : 13U; // short ones, and some that hold a whole frame
        const auto length = std::min<std::size_t>(data.size(), 1 + (state >> 16) % most);
        if (feed(data.first(length)) < length)
            return;
        data = data.subspan(length);
    }
}

/// A broken promise is a crash to the fuzzer.
inline void require(bool held)
{
    if (!held)
        std::abort();
}

} // namespace fuzz
