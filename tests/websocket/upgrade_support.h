#pragma once
// Heads and deviations for the tests of the opening handshake.
#include "values/observation.h"

#include <string>
#include <string_view>
#include <vector>

namespace testing {

inline const std::string kKey = "dGhlIHNhbXBsZSBub25jZQ=="; // RFC 6455 section 1.3
inline const std::string kAccept = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";

/// "id(name=value;)" each, with what stands there in \p head between < and >; "~" before a tolerated one.
inline std::string describe(const std::vector<values::Deviation> &deviations, std::string_view head)
{
    std::string out;
    for (const auto &deviation : deviations) {
        out += out.empty() ? "" : " ";
        out += (deviation.fatal ? "" : "~") + deviation.id + "(";
        for (const auto &param : deviation.params)
            out += param.name + "=" + param.value + ";";
        const auto place = head.substr(deviation.offset, deviation.length);
        out += ")<" + values::toPrintable(values::toBytes(place)) + ">";
    }
    return out;
}

} // namespace testing
