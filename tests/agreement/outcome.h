#pragma once
// What our receiver makes of a stream, and where it stood when it stopped.
#include "stream.h"

namespace agreement {

struct Ours
{
    Outcome outcome;
    std::string rule;        ///< that was broken; empty when none was
    std::string family;      ///< of the rule: the others know no finer ones
    std::size_t frame = 0;   ///< offset of the frame in which reading stopped
    std::size_t message = 0; ///< offset of the first frame of the message that is or was last open
    bool messageOpen = false;
};

/// \p piece: octets fed at a time, 0 for all.
Ours read(const Stream &stream, std::size_t piece = 0);

} // namespace agreement
