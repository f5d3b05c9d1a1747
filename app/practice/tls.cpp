// Doors where TLS, or what a client takes for it, goes wrong. Behind those with a real TLS door the server
// behaves: it is the identity (doors.cpp) that is at fault.
#include "practice/act.h"

#include <array>

namespace practice {

namespace {

/// Greets as another protocol's server does, before anything was asked.
Task greet(Conversation &talk, const Act &act)
{
    co_await talk.sendText(act.says);
    co_await talk.drain();
}

/// FIN instead of the server's first flight.
Task endAfterHello(Conversation &talk, const Act &)
{
    co_await talk.receive();
    co_await talk.finish();
}

/// RST instead of the server's first flight.
Task resetAfterHello(Conversation &talk, const Act &)
{
    co_await talk.receive();
    talk.reset();
}

/// A fatal internal_error (80) in a record of its own (RFC 8446 section 6).
constexpr std::array<char, 7> kInternalError{0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x50};

/// A greeting of a protocol in octets that is none of the known ones: a length, a version, a word.
constexpr std::array<char, 12> kBinaryGreeting{0x00, 0x0a, 0x01, 0x05, 'p', 'r',
                                               'a',  'c',  't',  'i',  'c', 'e'};

Task alertAfterHello(Conversation &talk, const Act &act)
{
    co_await talk.receive();
    co_await talk.sendText(act.says);
    co_await talk.finish();
}

Task stayMute(Conversation &talk, const Act &)
{
    co_await talk.drain();
}

constexpr std::array kActs{
    Act{"tls-expired", behave, Door::Tls},
    Act{"tls-not-yet-valid", behave, Door::Tls},
    Act{"tls-self-signed", behave, Door::Tls},
    Act{"tls-untrusted-root", behave, Door::Tls},
    Act{"tls-missing-intermediate", behave, Door::Tls},
    Act{"tls-wrong-host", behave, Door::Tls},
    Act{"tls-wrong-usage", behave, Door::Tls},
    Act{"tls-weak-key", behave, Door::Tls},
    Act{"tls-version-old", behave, Door::Tls},
    Act{"tls-client-certificate", behave, Door::Tls},
    Act{"tls-alpn-h2", behave, Door::Tls},
    Act{"tls-staple-expired", behave, Door::Tls},
    Act{"tls-wrong-order", behave, Door::Tls},
    Act{"tls-root-sent", behave, Door::Tls},
    Act{"tls-surplus", behave, Door::Tls},
    Act{"tls-issuer-unknown", behave, Door::Tls},
    Act{"tls-issuer-other-key", behave, Door::Tls},
    Act{"tls-bad-signature", behave, Door::Tls},
    Act{"tls-critical-extension", behave, Door::Tls},
    Act{"tls-wrong-key-usage", behave, Door::Tls},
    Act{"tls-curve-not-offered", behave, Door::Tls},
    Act{"tls-intermediate-expired", behave, Door::Tls},
    Act{"tls-wildcard-too-deep", behave, Door::Tls},
    Act{"tls-address-not-named", behave, Door::Tls},
    Act{"tls-common-name-only", behave, Door::Tls},
    Act{"tls-weak-signature", behave, Door::Tls},
    Act{"tls-issuer-not-authority", behave, Door::Tls},
    Act{"tls-path-too-long", behave, Door::Tls},
    Act{"tls-name-not-permitted", behave, Door::Tls},
    Act{"tls-revoked-staple", behave, Door::Tls},
    Act{"tls-must-staple", behave, Door::Tls},
    Act{"tls-staple-invalid", behave, Door::Tls},
    Act{"tls-interception", behave, Door::Tls},
    Act{"tls-default-certificate", behave, Door::Tls},
    // The common port: it answers the first flight with HTTP, as any plain server does.
    Act{"tls-plain-http", behave, Door::Shared},
    Act{"tls-other-protocol", greet, Door::Raw, "SSH-2.0-practice\r\n"},
    Act{"tls-unknown-protocol", greet, Door::Raw, {kBinaryGreeting.data(), kBinaryGreeting.size()}},
    Act{"tls-closed", endAfterHello, Door::Raw},
    Act{"tls-reset", resetAfterHello, Door::Raw},
    Act{"tls-silent", stayMute, Door::Raw},
    Act{"tls-alert-internal-error",
        alertAfterHello,
        Door::Raw,
        {kInternalError.data(), kInternalError.size()}},
    Act{"tls-client-certificate-tls12", behave, Door::Tls},
    Act{"tls-client-certificate-accepted", behave, Door::Tls},
    Act{"tls-client-certificate-refused", behave, Door::Tls},
    Act{"tls-client-certificate-refused-tls12", behave, Door::Tls},
    Act{"tls-server-name", behave, Door::Tls},
    Act{"tls-no-common-cipher", behave, Door::Tls},
    Act{"tls-no-common-group", behave, Door::Tls},
    Act{"tls-closed-after-hello", behave, Door::Tls, {}, finishAfterServerHello},
    Act{"tls-reset-after-certificate", behave, Door::Tls, {}, resetAfterCertificate},
    Act{"tls-silent-after-certificate", behave, Door::Tls, {}, muteAfterCertificate},
    Act{"tls-record-truncated", behave, Door::Tls, {}, cutCertificate},
    Act{"tls-record-corrupt", behave, Door::Tls, {}, alterLastRecord},
    Act{"tls-record-replayed", behave, Door::Tls, {}, repeatRecord},
    Act{"tls-message-malformed", behave, Door::Tls, {}, malformServerHello},
    Act{"tls-proof-invalid", behave, Door::Tls, {}, falsifySignature},
};

} // namespace

std::span<const Act> tlsActs()
{
    return kActs;
}

} // namespace practice
