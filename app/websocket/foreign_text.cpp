#include "websocket/foreign_text.h"

#include "websocket/header_reader.h"

#include <algorithm>

namespace websocket {

namespace {

constexpr std::size_t kEnoughAtTheEnd = 4;
constexpr std::string_view kHttp = "HTTP/";
constexpr std::string_view kBlanks = " \t\r\n";

bool isText(std::uint8_t octet)
{
    return (octet >= 0x20 && octet < 0x7f) || octet == '\t' || octet == '\r' || octet == '\n';
}

std::size_t textRun(values::ByteView octets)
{
    const auto end = std::find_if_not(octets.begin(), octets.end(), isText);
    return static_cast<std::size_t>(end - octets.begin());
}

struct Line
{
    std::string text; ///< without blanks in front
    bool whole = false;
};

Line firstLine(values::ByteView octets)
{
    auto text = values::toText(octets.first(textRun(octets)));
    text.erase(0, std::min(text.find_first_not_of(kBlanks), text.size()));
    if (!text.empty() && kHttp.starts_with(std::string_view(text).substr(0, kHttp.size()))) {
        const auto end = text.find_first_of("\r\n");
        return {text.substr(0, end), end != std::string::npos};
    }
    if (text.starts_with('<')) {
        const auto end = text.find('>');
        const bool whole = end != std::string::npos;
        return {whole ? text.substr(0, end + 1) : text, whole};
    }
    return {text.substr(0, text.find_first_of("\r\n")), true};
}

constexpr std::size_t kTlsHeader = 5;
constexpr std::size_t kTlsAlert = kTlsHeader + 2;
constexpr unsigned kTlsLongest = 0x4000 + 256; // RFC 8446 section 5.2

/// Nothing in the octets so far speaks against the header of a TLS record.
bool maybeTlsRecord(values::ByteView octets)
{
    if (octets.empty() || octets[0] < 0x14 || octets[0] > 0x17)
        return false;
    if ((octets.size() > 1 && octets[1] != 3) || (octets.size() > 2 && octets[2] > 4))
        return false;
    return octets.size() < kTlsHeader || (octets[3] << 8 | octets[4]) <= static_cast<int>(kTlsLongest);
}

/// An alert in clear: level and description follow.
bool isAlert(values::ByteView octets)
{
    return octets.size() >= kTlsHeader && octets[0] == 0x15 && octets[3] == 0 && octets[4] == 2;
}

} // namespace

ForeignText judgeForeignText(values::ByteView octets, bool ended)
{
    if (maybeTlsRecord(octets)) {
        if (octets.size() >= (isAlert(octets) ? kTlsAlert : kTlsHeader))
            return ForeignText::TlsRecord;
        return ended ? ForeignText::NotText : ForeignText::Undecided;
    }
    const auto run = textRun(octets);
    const bool broken = run < octets.size();
    if (octets.empty() || octets.front() == '\t' || (broken && run < kForeignTextWanted))
        return ForeignText::NotText;
    if (run < kForeignTextWanted) {
        if (!ended)
            return ForeignText::Undecided;
        return run >= kEnoughAtTheEnd ? ForeignText::Text : ForeignText::NotText;
    }
    const bool full = ended || broken || run >= kForeignTextLongest || firstLine(octets).whole;
    return full ? ForeignText::Text : ForeignText::Undecided;
}

std::string foreignTextShown(values::ByteView octets)
{
    if (maybeTlsRecord(octets)) {
        if (isAlert(octets) && octets.size() >= kTlsAlert)
            return "alert " + number(octets[5]) + " " + number(octets[6]);
        return "record " + number(octets[0]);
    }
    const auto line = firstLine(octets).text;
    return values::toPrintable(line.empty() ? octets : values::ByteView(values::toBytes(line)));
}

} // namespace websocket
