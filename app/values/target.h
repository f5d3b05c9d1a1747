#pragma once
#include "values/http_head.h"
#include "values/secret.h"
#include "values/url.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace values {

enum class TlsVersion { Tls10, Tls11, Tls12, Tls13 };

/// Which roots are trusted.
enum class TrustSource {
    System,       ///< the machine's store
    SystemAndPem, ///< the machine's store and the roots in TlsOptions::rootsPem
    OnlyPem       ///< only the roots in TlsOptions::rootsPem (the practice server)
};

struct TlsOptions
{
    TrustSource trust = TrustSource::System;
    std::string rootsPem;                   ///< PEM text, any number of certificates
    std::string clientCertificatePem;       ///< PEM chain to present, or empty
    Secret clientKeyPem;                    ///< its key, in clear; never logged or reported
    std::string serverName;                 ///< SNI and name to verify, in ASCII, if not the URL's host
    TlsVersion minimum = TlsVersion::Tls10; ///< permissive to observe, strict to judge
    TlsVersion maximum = TlsVersion::Tls13;
    bool acceptUntrusted = false; ///< go on whatever the chain is worth; the probe then leaves secrets out
    bool operator==(const TlsOptions &) const = default;
};

/// Where proxies come from.
enum class ProxyMode { None, Environment, Explicit };

struct ProxyOptions
{
    ProxyMode mode = ProxyMode::Environment;
    std::string url; ///< for Explicit: http://host:port or socks5://host:port
    bool operator==(const ProxyOptions &) const = default;
};

struct Limits
{
    std::chrono::milliseconds stage{10000}; ///< for each stage
    std::size_t headerBytes = 64 * 1024;    ///< of the HTTP answer's head
    std::size_t message = 16 * 1024 * 1024; ///< octets of one message, after inflating
    std::size_t records = 10000;            ///< frames kept in the Observation
    bool operator==(const Limits &) const = default;
};

/// What to test. A plain value.
struct Target
{
    Url url;
    Headers headers;                       ///< added to the request as given
    std::vector<std::string> subprotocols; ///< offered, in order of preference
    std::string origin;                    ///< Origin header, or empty for none
    std::string connectHost;               ///< connect here instead of url.host, or empty
    std::uint16_t connectPort = 0;         ///< with connectHost
    TlsOptions tls;
    ProxyOptions proxy;
    bool offerCompression = true;
    std::optional<std::string> send;   ///< a text message to send
    std::optional<std::string> expect; ///< the text that must come back
    Limits limits;
    bool continueUntrusted = false; ///< after a trust failure look what is behind it, without secrets
    bool operator==(const Target &) const = default;
};

/// The same without anything that may be secret: headers but Origin and User-Agent, userinfo, values of the
/// query, path parameters, subprotocols (browsers carry tokens there), messages, the client's certificate.
Target withoutSecrets(const Target &target);

} // namespace values
