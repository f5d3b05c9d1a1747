#include "values/foreign_protocol.h"

#include "values/alerts.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace values {

namespace {

struct Greeting
{
    std::string_view start;
    ForeignProtocol protocol;
};

// Longer beginnings stand before shorter ones.
constexpr std::array kGreetings{
    Greeting{"HTTP/", ForeignProtocol::Http},
    Greeting{"PRI * HTTP/2.0", ForeignProtocol::Http2}, // the client's preface, RFC 9113 section 3.4
    Greeting{"SSH-", ForeignProtocol::Ssh},
    Greeting{"EHLO ", ForeignProtocol::Smtp},
    Greeting{"HELO ", ForeignProtocol::Smtp},
    Greeting{"+OK", ForeignProtocol::Pop3},
    Greeting{"-ERR [", ForeignProtocol::Pop3}, // a response code of RFC 2449
    Greeting{"* OK", ForeignProtocol::Imap},
    Greeting{"* PREAUTH", ForeignProtocol::Imap},
    Greeting{"* BYE", ForeignProtocol::Imap},
    Greeting{"-ERR", ForeignProtocol::Redis},
    Greeting{"-NOAUTH", ForeignProtocol::Redis},
    Greeting{"-DENIED", ForeignProtocol::Redis},
    Greeting{"-LOADING", ForeignProtocol::Redis},
    Greeting{"-MISCONF", ForeignProtocol::Redis},
    Greeting{"RFB ", ForeignProtocol::Vnc},
    Greeting{"SFATAL", ForeignProtocol::PostgreSql},
    Greeting{"SERROR", ForeignProtocol::PostgreSql},
    Greeting{"EFATAL:", ForeignProtocol::PostgreSql}, // version 2 of its protocol
};

constexpr std::array<std::string_view, 4> kHtml{"<!doctype html", "<html", "<head", "<body"};

// RFC 5321 section 4.2, RFC 959 section 4.2: both number their replies.
constexpr std::array<std::string_view, 7> kReplies{"220", "221", "421", "500", "502", "521", "554"};

constexpr std::size_t kShown = 200;

bool startsWith(ByteView bytes, std::string_view text)
{
    return bytes.size() >= text.size() &&
           std::equal(text.begin(), text.end(), bytes.begin(),
                      [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

bool contains(std::string_view text, std::string_view word)
{
    return text.find(word) != std::string_view::npos;
}

std::size_t bigEndian(ByteView bytes)
{
    std::size_t value = 0;
    for (const auto octet : bytes)
        value = value << 8 | octet;
    return value;
}

bool isHtml(ByteView bytes)
{
    const auto *const start =
        std::find_if_not(bytes.data(), bytes.data() + bytes.size(), [](std::uint8_t octet) {
            return octet == ' ' || octet == '\t' || octet == '\r' || octet == '\n';
        });
    const auto skipped = static_cast<std::size_t>(start - bytes.data());
    auto text = toText(bytes.subspan(skipped, std::min<std::size_t>(bytes.size() - skipped, 16)));
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return std::any_of(kHtml.begin(), kHtml.end(), [&](auto tag) { return text.starts_with(tag); });
}

/// "220 host ESMTP …" or "220 … FTP …": where the words tell nothing it is mail.
ForeignProtocol numberedReply(ByteView bytes)
{
    const bool isReply =
        bytes.size() >= 4 && (bytes[3] == ' ' || bytes[3] == '-') &&
        std::any_of(kReplies.begin(), kReplies.end(), [&](auto reply) { return startsWith(bytes, reply); });
    if (!isReply)
        return ForeignProtocol::None;
    const auto text = toText(bytes);
    if (!contains(text, "SMTP") && (contains(text, "FTP") || contains(text, "ftp")))
        return ForeignProtocol::Ftp;
    return ForeignProtocol::Smtp;
}

/// RFC 8446 section 5.1; 0x18 is a heartbeat (RFC 6520).
bool isTlsRecord(ByteView bytes)
{
    return bytes.size() >= 3 && bytes[0] >= 0x14 && bytes[0] <= 0x18 && bytes[1] == 3 && bytes[2] <= 4;
}

/// A packet is 3 octets of length, least first, and a sequence number.
bool isMySqlGreeting(ByteView bytes)
{
    return bytes.size() >= 6 && bytes[2] == 0 && bytes[3] == 0 && bytes[4] == 10 && bytes[5] >= '0' &&
           bytes[5] <= '9';
}

std::size_t mySqlErrorCode(ByteView bytes)
{
    const bool isError = bytes.size() >= 7 && bytes[2] == 0 && bytes[3] <= 1 && bytes[4] == 0xff;
    const auto code = isError ? std::size_t{bytes[5]} | std::size_t{bytes[6]} << 8 : 0;
    return code >= 1000 && code < 5000 ? code : 0;
}

bool isPostgreSql(ByteView bytes)
{
    const bool isError = bytes.size() >= 7 && bytes[0] == 'E' && bytes[1] == 0 && bytes[2] == 0 &&
                         bytes[5] == 'S' && bytes[6] >= 'A' && bytes[6] <= 'Z';
    const bool isStart = bytes.size() >= 8 && bigEndian(bytes.first(2)) == 0 &&
                         (bigEndian(bytes.subspan(4, 4)) == 80877103 || // SSLRequest
                          bigEndian(bytes.subspan(4, 4)) == 0x30000);   // version 3.0
    return isError || isStart;
}

/// SETTINGS opens every HTTP/2 connection (RFC 9113 section 3.4); a peer in distress begins with GOAWAY.
bool isHttp2Frame(ByteView bytes)
{
    if (bytes.size() < 9 || bytes[0] != 0 || bigEndian(bytes.subspan(5, 4)) != 0)
        return false;
    const auto length = bigEndian(bytes.first(3));
    return (bytes[3] == 4 && bytes[4] <= 1 && length % 6 == 0) ||
           (bytes[3] == 7 && bytes[4] == 0 && length >= 8);
}

std::string decimal(std::size_t value)
{
    std::array<char, 20> digits{};
    auto *const end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return {digits.data(), end};
}

std::string numbered(std::string_view word, std::size_t value)
{
    return std::string(word) + " (" + decimal(value) + ")";
}

std::string printable(std::string_view text)
{
    return shortened(toPrintable(toBytes(text.substr(0, kShown))), kShown);
}

std::string firstLine(ByteView bytes)
{
    const auto text = toText(bytes);
    const auto start = text.find_first_not_of(" \t\r\n");
    if (start == std::string::npos)
        return printable(text);
    const auto end = text.find_first_of("\r\n", start);
    return printable(std::string_view(text).substr(start, end - start));
}

std::string shownAlert(ByteView bytes)
{
    if (bytes.size() < 7 || bigEndian(bytes.subspan(3, 2)) != 2)
        return "alert";
    const auto known = alertName(bytes[6]);
    const auto name = known.empty() ? std::string_view("unknown") : known;
    return numbered((bytes[5] == 1 ? "alert warning " : "alert fatal ") + std::string(name), bytes[6]);
}

std::string shownRecord(ByteView bytes)
{
    static constexpr std::array<std::string_view, 5> names{"change_cipher_spec", "alert", "handshake",
                                                           "application_data", "heartbeat"};
    const std::string text(names.at(bytes[0] - std::size_t{0x14}));
    if (bytes[0] != 0x16 || bytes.size() < 6 || (bytes[5] != 1 && bytes[5] != 2))
        return text;
    return text + (bytes[5] == 1 ? " client_hello" : " server_hello");
}

/// RFC 9113 section 7.
std::string shownGoAway(ByteView payload)
{
    static constexpr std::array<std::string_view, 14> names{"NO_ERROR",
                                                            "PROTOCOL_ERROR",
                                                            "INTERNAL_ERROR",
                                                            "FLOW_CONTROL_ERROR",
                                                            "SETTINGS_TIMEOUT",
                                                            "STREAM_CLOSED",
                                                            "FRAME_SIZE_ERROR",
                                                            "REFUSED_STREAM",
                                                            "CANCEL",
                                                            "COMPRESSION_ERROR",
                                                            "CONNECT_ERROR",
                                                            "ENHANCE_YOUR_CALM",
                                                            "INADEQUATE_SECURITY",
                                                            "HTTP_1_1_REQUIRED"};
    if (payload.size() < 8)
        return "GOAWAY";
    const auto code = bigEndian(payload.subspan(4, 4));
    return numbered("GOAWAY " + std::string(code < names.size() ? names.at(code) : "unknown"), code);
}

std::string shownHttp2(ByteView bytes)
{
    static constexpr std::array<std::string_view, 10> names{
        "DATA",         "HEADERS", "PRIORITY", "RST_STREAM",    "SETTINGS",
        "PUSH_PROMISE", "PING",    "GOAWAY",   "WINDOW_UPDATE", "CONTINUATION"};
    std::string text;
    while (bytes.size() >= 9 && bytes[3] < names.size() && text.size() < kShown) {
        const auto length = bigEndian(bytes.first(3));
        const auto payload = bytes.subspan(9, std::min(length, bytes.size() - 9));
        text += (text.empty() ? "" : ", ");
        text += bytes[3] == 7 ? shownGoAway(payload) : std::string(names.at(bytes[3]));
        bytes = bytes.subspan(9 + payload.size());
    }
    return text;
}

std::string shownMySql(ByteView bytes)
{
    if (const auto code = mySqlErrorCode(bytes)) {
        auto text = toText(bytes.subspan(7));
        if (text.starts_with('#')) // an SQL state of five characters
            text.erase(0, 6);
        return "error " + decimal(code) + " " + printable(text);
    }
    const auto text = toText(bytes.subspan(5));
    return "greeting " + printable(std::string_view(text).substr(0, text.find('\0')));
}

/// Its fields are a letter and a text that ends with a zero each; M is the message.
std::string shownPostgreSql(ByteView bytes)
{
    if (bytes[0] == 0)
        return bytes[5] == 3 ? "startup message" : "SSL request";
    const auto text = toText(bytes);
    const std::string_view mark("\0M", 2);
    const auto message = text.find(mark);
    if (message == std::string::npos)
        return printable(std::string_view(text).substr(0, text.find('\n')));
    const auto start = message + mark.size();
    return "error " + printable(std::string_view(text).substr(start, text.find('\0', start) - start));
}

} // namespace

ForeignProtocol recognise(ByteView firstBytes)
{
    for (const auto &greeting : kGreetings) {
        if (startsWith(firstBytes, greeting.start))
            return greeting.protocol;
    }
    if (isHtml(firstBytes))
        return ForeignProtocol::Html;
    if (isTlsRecord(firstBytes))
        return firstBytes[0] == 0x15 ? ForeignProtocol::TlsAlert : ForeignProtocol::TlsRecord;
    if (isHttp2Frame(firstBytes))
        return ForeignProtocol::Http2;
    if (isMySqlGreeting(firstBytes) || mySqlErrorCode(firstBytes) != 0)
        return ForeignProtocol::MySql;
    if (isPostgreSql(firstBytes))
        return ForeignProtocol::PostgreSql;
    return numberedReply(firstBytes);
}

std::string_view name(ForeignProtocol protocol)
{
    static constexpr std::array<std::string_view, 15> names{"",      "HTTP",  "TLS",        "TLS",    "HTML",
                                                            "SSH",   "SMTP",  "FTP",        "POP3",   "IMAP",
                                                            "Redis", "MySQL", "PostgreSQL", "HTTP/2", "VNC"};
    return names[static_cast<std::size_t>(protocol)];
}

std::string shown(ByteView firstBytes)
{
    switch (recognise(firstBytes)) {
    case ForeignProtocol::TlsAlert:
        return shownAlert(firstBytes);
    case ForeignProtocol::TlsRecord:
        return shownRecord(firstBytes);
    case ForeignProtocol::Http2:
        return firstBytes[0] == 'P' ? "PRI * HTTP/2.0" : shownHttp2(firstBytes);
    case ForeignProtocol::MySql:
        return shownMySql(firstBytes);
    case ForeignProtocol::PostgreSql:
        return shownPostgreSql(firstBytes);
    default:
        return firstLine(firstBytes);
    }
}

} // namespace values
