#pragma once
#include "values/bytes.h"

#include <string>
#include <string_view>

namespace values {

/// What a peer speaks that does not speak what we asked for, by its first octets.
enum class ForeignProtocol {
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

/// By what servers say first, answer to octets they do not understand, or clients begin with. Octets that
/// only might become something are None.
ForeignProtocol recognise(ByteView firstBytes);
/// The protocol's usual name, the same in every language: "SSH", "SMTP", …; "" for None.
std::string_view name(ForeignProtocol protocol);
/// What it said, in one line that is safe to show: "alert fatal handshake_failure (40)",
/// "SETTINGS, GOAWAY PROTOCOL_ERROR (1)", "error 1130 Host … is not allowed …", or the first line of a text.
/// At most about 200 octets; "" for no octets.
std::string shown(ByteView firstBytes);

} // namespace values
