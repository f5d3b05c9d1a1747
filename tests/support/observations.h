#pragma once
#include "values/observation.h"

/// Observations as a probe would have written them down, stage by stage.
namespace support {

/// Everything up to a healthy close over ws://.
inline values::Observation healthy()
{
    using namespace values;
    Observation seen;
    seen.target.url = parseUrl("ws://example.org/chat").value();
    seen.dns = {DnsOutcome::Resolved, "example.org", {"192.0.2.1"}, 0};
    seen.tcp.outcome = TcpOutcome::Connected;
    seen.tcp.attempts = {{"192.0.2.1", 80, TcpOutcome::Connected, 0, 0, 1}};
    seen.upgrade.attempted = true;
    seen.upgrade.accepted = true;
    seen.upgrade.response = ResponseHead{"HTTP/1.1", 101, "Switching Protocols", {}, {}, {}};
    seen.frames.attempted = true;
    seen.frames.pingSent = true;
    seen.frames.pongReceived = true;
    seen.close.attempted = true;
    seen.close.sent = CloseRecord{WireCode{1000}, "", 1};
    seen.close.received = CloseRecord{WireCode{1000}, "", 2};
    seen.close.first = ClosedFirst::Us;
    seen.close.tcpEnd = EndHow::Fin;
    return seen;
}

/// The same over wss:// with a chain without faults.
inline values::Observation healthySecure()
{
    auto seen = healthy();
    seen.target.url = values::parseUrl("wss://example.org/chat").value();
    seen.tls.attempted = true;
    seen.tls.completed = true;
    seen.tls.version = "TLSv1.3";
    seen.tls.chain = {values::CertificateRecord{}};
    seen.tls.chain.front().subject = "CN=example.org";
    seen.tls.chain.front().issuer = "CN=Some CA";
    return seen;
}

/// A TLS handshake that did not end; nothing after it happened.
inline values::Observation failedHandshake()
{
    auto seen = healthySecure();
    seen.tls = {};
    seen.tls.attempted = true;
    seen.upgrade = {};
    seen.frames = {};
    seen.close = {};
    return seen;
}

/// An opening handshake that was not accepted; nothing after it happened.
inline values::Observation failedUpgrade()
{
    auto seen = healthy();
    seen.upgrade = {};
    seen.upgrade.attempted = true;
    seen.frames = {};
    seen.close = {};
    return seen;
}

/// An answer of this status, with headers and body.
inline values::Observation refused(int status, values::Headers headers = {}, std::string_view body = {})
{
    auto seen = failedUpgrade();
    seen.upgrade.response = values::ResponseHead{"HTTP/1.1", status, "Reason", std::move(headers), {}, {}};
    seen.upgrade.body = values::toBytes(body);
    seen.upgrade.firstBytes = values::toBytes("HTTP/1.1 ");
    seen.upgrade.bytesReceived = 100;
    return seen;
}

} // namespace support
