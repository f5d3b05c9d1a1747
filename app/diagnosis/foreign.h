#pragma once
#include "values/bytes.h"

#include <string_view>

namespace diagnosis {

/// What a peer speaks that does not speak what we asked for, by its first octets.
enum class Foreign {
    None,
    Http,
    TlsAlert,
    TlsRecord,
    Html,
    Ssh,
    Smtp,
    Ftp,
    Pop3,
    Imap,
    Redis,
    MySql,
    PostgreSql,
    Http2,
    Vnc
};

Foreign recognise(values::ByteView firstBytes);
/// The protocol's usual name, the same in every language: "SSH", "SMTP", …; "" for None.
std::string_view name(Foreign protocol);

} // namespace diagnosis
