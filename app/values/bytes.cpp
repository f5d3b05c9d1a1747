#include "values/bytes.h"

#include <algorithm>

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

std::string shortened(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return std::string(text);
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xc0) == 0x80)
        --most;
    return std::string(text.substr(0, most)) + "\u2026";
}

std::string toBase64(ByteView bytes)
{
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const auto left = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t group = 0;
        for (std::size_t j = 0; j < 3; ++j)
            group = group << 8 | (j < left ? bytes[i + j] : 0U);
        for (std::size_t j = 0; j < 4; ++j)
            text += j <= left ? digits[group >> (18 - 6 * j) & 63] : '=';
    }
    return text;
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
