#include "values/idna.h"

#include <algorithm>
#include <idn2.h>

namespace values {

std::optional<std::string> toAscii(const std::string &host)
{
    if (std::all_of(host.begin(), host.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return host;
    char *ascii = nullptr;
    if (idn2_to_ascii_8z(host.c_str(), &ascii, IDN2_NONTRANSITIONAL | IDN2_NFC_INPUT) != IDN2_OK)
        return std::nullopt;
    std::string result(ascii);
    idn2_free(ascii);
    return result;
}

} // namespace values
