#include "diagnosis/foreign.h"

#include <algorithm>
#include <array>

namespace diagnosis {

namespace {

using values::ByteView;

struct Greeting
{
    std::string_view start;
    Foreign protocol;
};

// What servers say first, or answer to bytes they do not understand. Longer beginnings stand before shorter
// ones.
constexpr std::array kGreetings{
    Greeting{"HTTP/", Foreign::Http},        Greeting{"SSH-", Foreign::Ssh},
    Greeting{"<!DOCTYPE", Foreign::Html},    Greeting{"<!doctype", Foreign::Html},
    Greeting{"<html", Foreign::Html},        Greeting{"<HTML", Foreign::Html},
    Greeting{"+OK", Foreign::Pop3},          Greeting{"* OK", Foreign::Imap},
    Greeting{"-ERR", Foreign::Redis},        Greeting{"-NOAUTH", Foreign::Redis},
    Greeting{"-DENIED", Foreign::Redis},     Greeting{"RFB ", Foreign::Vnc},
    Greeting{"SFATAL", Foreign::PostgreSql}, Greeting{"SERROR", Foreign::PostgreSql},
};

bool startsWith(ByteView bytes, std::string_view text)
{
    return bytes.size() >= text.size() &&
           std::equal(text.begin(), text.end(), bytes.begin(),
                      [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

/// "220 host ESMTP …" or "220 … FTP …": three digits are shared by both (RFC 5321, RFC 959).
Foreign numberedGreeting(ByteView bytes)
{
    if (!startsWith(bytes, "220") && !startsWith(bytes, "421") && !startsWith(bytes, "500") &&
        !startsWith(bytes, "554"))
        return Foreign::None;
    if (bytes.size() < 4 || (bytes[3] != ' ' && bytes[3] != '-'))
        return Foreign::None;
    const auto text = values::toText(bytes);
    if (text.find("FTP") != std::string::npos || text.find("ftp") != std::string::npos)
        return Foreign::Ftp;
    return Foreign::Smtp;
}

bool isTlsRecord(ByteView bytes)
{
    return bytes.size() >= 3 && bytes[0] >= 0x14 && bytes[0] <= 0x18 && bytes[1] == 3 && bytes[2] <= 4;
}

/// MySQL's first packet: 3 octets of length, sequence 0, protocol 10, then a version in digits.
bool isMySqlGreeting(ByteView bytes)
{
    return bytes.size() >= 6 && bytes[2] == 0 && bytes[3] == 0 && bytes[4] == 10 && bytes[5] >= '0' &&
           bytes[5] <= '9';
}

/// A SETTINGS frame opens every HTTP/2 server connection (RFC 9113 section 3.4).
bool isHttp2Settings(ByteView bytes)
{
    return bytes.size() >= 9 && bytes[0] == 0 && bytes[3] == 4 && bytes[4] <= 1 &&
           std::all_of(bytes.begin() + 5, bytes.begin() + 9, [](std::uint8_t octet) { return octet == 0; });
}

} // namespace

Foreign recognise(ByteView bytes)
{
    for (const auto &greeting : kGreetings) {
        if (startsWith(bytes, greeting.start))
            return greeting.protocol;
    }
    if (isTlsRecord(bytes))
        return bytes[0] == 0x15 ? Foreign::TlsAlert : Foreign::TlsRecord;
    if (isHttp2Settings(bytes))
        return Foreign::Http2;
    if (isMySqlGreeting(bytes))
        return Foreign::MySql;
    return numberedGreeting(bytes);
}

std::string_view name(Foreign protocol)
{
    static constexpr std::array<std::string_view, 15> names{"",      "HTTP",  "TLS",        "TLS",    "HTML",
                                                            "SSH",   "SMTP",  "FTP",        "POP3",   "IMAP",
                                                            "Redis", "MySQL", "PostgreSQL", "HTTP/2", "VNC"};
    return names[static_cast<std::size_t>(protocol)];
}

} // namespace diagnosis
