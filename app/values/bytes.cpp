#include "values/bytes.h"

namespace values {

Bytes toBytes(std::string_view text)
{
    return Bytes(text.begin(), text.end());
}

std::string toText(ByteView bytes)
{
    return std::string(bytes.begin(), bytes.end());
}

namespace {
constexpr char kDigits[] = "0123456789abcdef";
} // namespace

std::string toHex(ByteView bytes)
{
    std::string out;
    out.reserve(bytes.size() * 3);
    for (const auto octet : bytes) {
        if (!out.empty())
            out += ' ';
        out += kDigits[octet >> 4];
        out += kDigits[octet & 15];
    }
    return out;
}

std::string toPrintable(ByteView bytes)
{
    std::string out;
    out.reserve(bytes.size());
    for (const auto octet : bytes) {
        switch (octet) {
        case '\r':
            out += "\\r";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\\':
            out += "\\\\";
            break;
        default:
            if (octet >= 0x20 && octet < 0x7f) {
                out += static_cast<char>(octet);
            } else {
                out += "\\x";
                out += kDigits[octet >> 4];
                out += kDigits[octet & 15];
            }
        }
    }
    return out;
}

} // namespace values
