#pragma once
// The sending side of permessage-deflate, for tests only.
#include "values/bytes.h"

#include <string_view>

#include <zlib.h>

namespace testing {

/// A message's payload (RFC 7692 section 7.2.1), with a fresh window.
inline values::Bytes deflated(std::string_view text)
{
    z_stream z{};
    deflateInit2(&z, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
    auto in = values::toBytes(text);
    values::Bytes out(deflateBound(&z, static_cast<uLong>(in.size())) + 64);
    z.next_in = in.data();
    z.avail_in = static_cast<uInt>(in.size());
    z.next_out = out.data();
    z.avail_out = static_cast<uInt>(out.size());
    deflate(&z, Z_SYNC_FLUSH);
    out.resize(out.size() - z.avail_out - 4);
    deflateEnd(&z);
    return out;
}

} // namespace testing
