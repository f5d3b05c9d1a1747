// The HTTP answer to the opening handshake (RFC 6455 section 4).
#include "diagnosis/handshake.h"
#include "values/foreign_protocol.h"

#include <algorithm>
#include <array>

namespace diagnosis {

using namespace values;

namespace {

constexpr std::array kStatuses{200, 400, 401, 403, 404, 405, 407, 426, 429, 500, 502, 503, 504};

constexpr std::array kRedirects{301, 302, 303, 307, 308}; // RFC 9110 section 15.4

struct HeaderEvidence
{
    std::string_view header;
    std::string_view label;
};
// What tells who answered, and why.
constexpr std::array kTelling{
    HeaderEvidence{"Location", "location"},
    HeaderEvidence{"Server", "server"},
    HeaderEvidence{"Via", "via"},
    HeaderEvidence{"Content-Type", "contentType"},
    HeaderEvidence{"WWW-Authenticate", "authenticate"},
    HeaderEvidence{"Proxy-Authenticate", "authenticate"},
    HeaderEvidence{"Retry-After", "retryAfter"},
    HeaderEvidence{"Sec-WebSocket-Version", "versionsOffered"},
    HeaderEvidence{"CF-Ray", "cfRay"},
};

bool containsText(const Bytes &bytes, std::string_view text)
{
    return std::search(bytes.begin(), bytes.end(), text.begin(), text.end(), [](std::uint8_t a, char b) {
               const auto low = [](int c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; };
               return low(a) == low(b);
           }) != bytes.end();
}

void addAnswer(Verdict &verdict, const UpgradeObservation &upgrade)
{
    const auto &head = *upgrade.response;
    addEvidence(verdict, "statusLine",
                head.version + " " + number(head.status) + (head.reason.empty() ? "" : " " + head.reason),
                StageId::Upgrade);
    for (const auto &telling : kTelling) {
        for (const auto &value : headerValues(head.headers, telling.header))
            addEvidence(verdict, telling.label, value, StageId::Upgrade);
    }
    if (!upgrade.body.empty()) {
        const auto shown = std::min<std::size_t>(upgrade.body.size(), 160);
        addBytes(verdict, "body", ByteView(upgrade.body).first(shown), StageId::Upgrade, head.raw.size());
    }
}

Diagnosis upgradeFailure(std::string_view cause, Params params = {})
{
    return failure(StageId::Upgrade, kAbnormal, cause, std::move(params));
}

/// nginx, Go and others say so in words when a plain request reaches their TLS port.
bool saysPlainOnTls(const UpgradeObservation &upgrade)
{
    return upgrade.response->status == 400 &&
           (containsText(upgrade.body, "plain HTTP request was sent to HTTPS port") ||
            containsText(upgrade.body, "HTTP request to an HTTPS server") ||
            containsText(upgrade.body, "speaking plain HTTP to an SSL-enabled server port"));
}

/// nginx (its internal 496 and 495) completes TLS and says in words what it thinks of the client's
/// certificate.
std::string_view aboutClientCertificate(const UpgradeObservation &upgrade)
{
    if (upgrade.response->status == 400 && containsText(upgrade.body, "No required SSL certificate was sent"))
        return "upgrade-client-certificate-required";
    if (upgrade.response->status == 400 && containsText(upgrade.body, "The SSL certificate error"))
        return "upgrade-client-certificate-refused";
    return {};
}

std::string causeOf(const Deviation &deviation)
{
    return deviation.cause.empty() ? "upgrade-" + deviation.id : deviation.cause;
}

Diagnosis deviating(const UpgradeObservation &upgrade, const Deviation &deviation)
{
    const auto cause = causeOf(deviation);
    auto diagnosis = upgradeFailure(cause, deviation.params);
    for (const auto &param : deviation.params)
        addEvidence(diagnosis.verdict, param.name, param.value, StageId::Upgrade);
    const ByteView head(upgrade.response->raw);
    if (!deviation.id.ends_with("-missing") && deviation.offset + deviation.length <= head.size())
        addBytes(diagnosis.verdict, "violatingBytes", head.subspan(deviation.offset, deviation.length),
                 StageId::Upgrade, deviation.offset);
    addAnswer(diagnosis.verdict, upgrade);
    for (const auto &other : upgrade.deviations) {
        const auto also = causeOf(other);
        const auto &known = diagnosis.verdict.alternatives;
        const bool told =
            also == cause || std::any_of(known.begin(), known.end(),
                                         [&](const auto &alternative) { return alternative.cause == also; });
        if (other.fatal && !told)
            addAlternative(diagnosis.verdict, also, Confidence::Certain);
    }
    return diagnosis;
}

std::string siteOrigin(const Url &url)
{
    return (url.secure ? "https://" : "http://") + url.authority();
}

void proposeOriginExperiment(const Target &target, Diagnosis &diagnosis)
{
    // A header given by hand outweighs the option: both are the Origin that was sent.
    const bool sent = !target.origin.empty() || !headerValues(target.headers, "Origin").empty();
    Experiment experiment{sent ? "without-origin" : "with-origin", target};
    std::erase_if(experiment.target.headers,
                  [](const Header &header) { return equalsIgnoringCase(header.name, "Origin"); });
    experiment.target.origin = sent ? std::string() : siteOrigin(target.url);
    diagnosis.experiments.push_back(std::move(experiment));
}

Diagnosis refused(const Observation &seen)
{
    const auto &head = *seen.upgrade.response;
    const auto status = number(head.status);
    const auto locations = headerValues(head.headers, "Location");
    if (std::find(kRedirects.begin(), kRedirects.end(), head.status) != kRedirects.end() &&
        !locations.empty())
        return upgradeFailure("upgrade-redirect", {{"status", status}, {"location", locations.front()}});
    if (saysPlainOnTls(seen.upgrade))
        return upgradeFailure("upgrade-tls-port-without-tls");
    if (const auto cause = aboutClientCertificate(seen.upgrade); !cause.empty()) {
        auto diagnosis = upgradeFailure(cause);
        addClientCertificate(diagnosis.verdict, seen.tls);
        return diagnosis;
    }
    const auto versions = headerTokens(head.headers, "Sec-WebSocket-Version");
    if ((head.status == 400 || head.status == 426) && !versions.empty()) {
        // We sent version 13: a server that names other versions refuses it; one that names 13 did not get
        // ours.
        const bool speaks13 = std::find(versions.begin(), versions.end(), "13") != versions.end();
        auto diagnosis = upgradeFailure(speaks13 ? "upgrade-status-" + status : "upgrade-version-refused");
        if (speaks13) // some name their version in every refusal
            addAlternative(diagnosis.verdict, "upgrade-version-refused");
        return diagnosis;
    }
    if (std::find(kStatuses.begin(), kStatuses.end(), head.status) == kStatuses.end())
        return upgradeFailure("upgrade-status-other", {{"status", status}});
    auto diagnosis = upgradeFailure("upgrade-status-" + status);
    if (head.status == 403) {
        addAlternative(diagnosis.verdict, "upgrade-status-403-origin");
        proposeOriginExperiment(seen.target, diagnosis);
    }
    return diagnosis;
}

/// Bytes came, but no HTTP head.
Diagnosis notHttp(const Observation &seen)
{
    const auto &first = seen.upgrade.firstBytes;
    const auto protocol = recognise(first);
    Diagnosis diagnosis;
    if (protocol == ForeignProtocol::TlsAlert || protocol == ForeignProtocol::TlsRecord) {
        diagnosis = upgradeFailure("upgrade-tls-port-without-tls");
    } else if (protocol != ForeignProtocol::None && protocol != ForeignProtocol::Http) {
        diagnosis = upgradeFailure("upgrade-other-protocol", {{"protocol", std::string(name(protocol))}});
    } else {
        diagnosis = upgradeFailure("upgrade-http-malformed");
        addEvidence(diagnosis.verdict, "malformed", seen.upgrade.malformed, StageId::Upgrade);
    }
    addSaid(diagnosis.verdict, first, StageId::Upgrade);
    addBytes(diagnosis.verdict, "firstBytes", ByteView(first).first(std::min<std::size_t>(first.size(), 64)),
             StageId::Upgrade);
    return diagnosis;
}

Diagnosis noAnswer(const Observation &seen)
{
    const auto &upgrade = seen.upgrade;
    const bool silent = upgrade.bytesReceived == 0;
    Diagnosis diagnosis;
    if (upgrade.end == EndHow::Reset) {
        diagnosis = upgradeFailure("upgrade-connection-reset");
    } else if (upgrade.end == EndHow::Fin) {
        diagnosis = upgradeFailure("upgrade-connection-closed");
    } else {
        diagnosis = upgradeFailure("upgrade-no-answer", {{"seconds", limitSeconds(seen)}});
    }
    addEvidence(diagnosis.verdict, "tcpEnd", std::string(id(upgrade.end)), StageId::Upgrade);
    addEvidence(diagnosis.verdict, "bytesReceived", number(static_cast<std::int64_t>(upgrade.bytesReceived)),
                StageId::Upgrade);
    addBytes(diagnosis.verdict, "firstBytes", upgrade.firstBytes, StageId::Upgrade);
    if (silent && !seen.target.url.secure && upgrade.end != EndHow::TimedOut) {
        // A server that wants TLS drops a plain request without a word: knock with TLS.
        addAlternative(diagnosis.verdict, "upgrade-tls-port-without-tls");
        diagnosis.experiments.push_back(withTls(seen.target));
    }
    return diagnosis;
}

} // namespace

Opinion judgeUpgrade(const Observation &seen)
{
    const auto &upgrade = seen.upgrade;
    if (!upgrade.attempted || upgrade.accepted)
        return std::nullopt;
    if (upgrade.headerTooLarge) {
        auto diagnosis =
            upgradeFailure("upgrade-header-too-large",
                           {{"limit", number(static_cast<std::int64_t>(seen.target.limits.headerBytes))}});
        addBytes(diagnosis.verdict, "firstBytes", upgrade.firstBytes, StageId::Upgrade);
        return diagnosis;
    }
    if (!upgrade.response) {
        // The beginning of a proper answer that never ended is no answer, not a malformed one.
        const auto protocol = recognise(upgrade.firstBytes);
        const bool odd = (!upgrade.malformed.empty() && upgrade.malformed != "ended-early") ||
                         (protocol != ForeignProtocol::None && protocol != ForeignProtocol::Http);
        return !upgrade.firstBytes.empty() && odd ? notHttp(seen) : noAnswer(seen);
    }
    if (upgrade.response->status == 101) {
        for (const auto &deviation : upgrade.deviations) {
            if (deviation.fatal)
                return deviating(upgrade, deviation);
        }
    }
    auto diagnosis = refused(seen);
    addAnswer(diagnosis.verdict, upgrade);
    return diagnosis;
}

} // namespace diagnosis
