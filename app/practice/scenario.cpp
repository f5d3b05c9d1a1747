#include "practice/scenario.h"

#include "values/http_head.h"
#include "values/nearest.h"

#include <algorithm>
#include <array>

namespace practice {

namespace {

using enum values::StageId;

constexpr bool kPlain = false;
constexpr bool kSecure = true;

// RFC 6455 section 7.4.1: what a reader names when no Close frame came, or no TLS.
constexpr std::uint16_t kNoStatus = 1005;
constexpr std::uint16_t kAbnormal = 1006;
constexpr std::uint16_t kTlsHandshake = 1015;

constexpr std::array kScenarios{
    Scenario{"healthy-ws", Close, kPlain, 1000, "close-normal"},
    Scenario{"healthy-wss", Close, kSecure, 1000, "close-normal"},
    Scenario{"tls-client-certificate-accepted", Close, kSecure, 1000, "close-normal"},
    // Browsers let these pass: a healthy close, and the weakness is a finding.
    Scenario{"tls-weak-key", Close, kSecure, 1000, "close-normal"},
    Scenario{"tls-staple-expired", Close, kSecure, 1000, "close-normal"},
    Scenario{"tls-wrong-order", Close, kSecure, 1000, "close-normal"},
    Scenario{"tls-root-sent", Close, kSecure, 1000, "close-normal"},
    Scenario{"tls-surplus", Close, kSecure, 1000, "close-normal"},

    Scenario{"tcp-refused", Tcp, kPlain, kAbnormal, "tcp-connection-refused"},

    Scenario{"tls-expired", Tls, kSecure, kTlsHandshake, "tls-certificate-expired"},
    Scenario{"tls-not-yet-valid", Tls, kSecure, kTlsHandshake, "tls-certificate-not-yet-valid"},
    Scenario{"tls-self-signed", Tls, kSecure, kTlsHandshake, "tls-certificate-self-signed"},
    Scenario{"tls-untrusted-root", Tls, kSecure, kTlsHandshake, "tls-certificate-untrusted-root"},
    Scenario{"tls-missing-intermediate", Tls, kSecure, kTlsHandshake, "tls-certificate-missing-intermediate"},
    Scenario{"tls-wrong-host", Tls, kSecure, kTlsHandshake, "tls-certificate-wrong-host"},
    Scenario{"tls-version-old", Tls, kSecure, kTlsHandshake, "tls-version-unsupported"},
    Scenario{"tls-plain-http", Tls, kSecure, kTlsHandshake, "tls-plain-http"},
    Scenario{"tls-other-protocol", Tls, kSecure, kTlsHandshake, "tls-other-protocol"},
    Scenario{"tls-client-certificate", Tls, kSecure, kTlsHandshake, "tls-client-certificate-required"},
    Scenario{"tls-closed", Tls, kSecure, kTlsHandshake, "tls-connection-closed"},
    Scenario{"tls-reset", Tls, kSecure, kTlsHandshake, "tls-connection-reset"},
    Scenario{"tls-silent", Tls, kSecure, kTlsHandshake, "tls-timeout"},
    Scenario{"tls-wrong-usage", Tls, kSecure, kTlsHandshake, "tls-certificate-wrong-usage"},
    Scenario{"tls-alpn-h2", Tls, kSecure, kTlsHandshake, "tls-alpn-mismatch"},
    Scenario{"tls-intermediate-expired", Tls, kSecure, kTlsHandshake, "tls-intermediate-expired"},
    Scenario{"tls-wildcard-too-deep", Tls, kSecure, kTlsHandshake, "tls-certificate-wrong-host",
             "chat.eu.practice.localhost"},
    Scenario{"tls-address-not-named", Tls, kSecure, kTlsHandshake, "tls-certificate-wrong-host", "127.0.0.1"},
    Scenario{"tls-common-name-only", Tls, kSecure, kTlsHandshake, "tls-certificate-common-name-only"},
    Scenario{"tls-weak-signature", Tls, kSecure, kTlsHandshake, "tls-certificate-weak-signature"},
    Scenario{"tls-issuer-not-authority", Tls, kSecure, kTlsHandshake, "tls-certificate-issuer-not-authority"},
    Scenario{"tls-path-too-long", Tls, kSecure, kTlsHandshake, "tls-certificate-path-too-long"},
    Scenario{"tls-name-not-permitted", Tls, kSecure, kTlsHandshake, "tls-certificate-name-not-permitted"},
    Scenario{"tls-revoked-staple", Tls, kSecure, kTlsHandshake, "tls-certificate-revoked"},
    Scenario{"tls-must-staple", Tls, kSecure, kTlsHandshake, "tls-certificate-staple-missing"},
    Scenario{"tls-staple-invalid", Tls, kSecure, kTlsHandshake, "tls-certificate-staple-invalid"},
    Scenario{"tls-interception", Tls, kSecure, kTlsHandshake, "tls-interception"},
    Scenario{"tls-default-certificate", Tls, kSecure, kTlsHandshake, "tls-default-certificate"},
    Scenario{"tls-alert-internal-error", Tls, kSecure, kTlsHandshake, "tls-alert-received"},
    Scenario{"tls-client-certificate-tls12", Tls, kSecure, kTlsHandshake, "tls-client-certificate-required"},
    Scenario{"tls-client-certificate-refused", Tls, kSecure, kTlsHandshake, "tls-client-certificate-refused"},
    Scenario{"tls-client-certificate-refused-tls12", Tls, kSecure, kTlsHandshake,
             "tls-client-certificate-refused"},
    Scenario{"tls-server-name", Tls, kSecure, kTlsHandshake, "tls-server-name-unrecognized"},
    Scenario{"tls-no-common-cipher", Tls, kSecure, kTlsHandshake, "tls-no-common-cipher"},
    Scenario{"tls-no-common-group", Tls, kSecure, kTlsHandshake, "tls-no-common-group"},
    Scenario{"tls-closed-after-hello", Tls, kSecure, kTlsHandshake, "tls-connection-closed"},
    Scenario{"tls-reset-after-certificate", Tls, kSecure, kTlsHandshake, "tls-connection-reset"},
    Scenario{"tls-silent-after-certificate", Tls, kSecure, kTlsHandshake, "tls-timeout"},
    Scenario{"tls-record-truncated", Tls, kSecure, kTlsHandshake, "tls-record-truncated"},
    Scenario{"tls-record-corrupt", Tls, kSecure, kTlsHandshake, "tls-record-corrupt"},
    Scenario{"tls-record-replayed", Tls, kSecure, kTlsHandshake, "tls-record-corrupt"},
    Scenario{"tls-message-malformed", Tls, kSecure, kTlsHandshake, "tls-message-malformed"},
    Scenario{"tls-proof-invalid", Tls, kSecure, kTlsHandshake, "tls-proof-invalid"},
    Scenario{"tls-issuer-unknown", Tls, kSecure, kTlsHandshake, "tls-certificate-issuer-unknown"},
    Scenario{"tls-issuer-other-key", Tls, kSecure, kTlsHandshake, "tls-certificate-issuer-other-key"},
    Scenario{"tls-bad-signature", Tls, kSecure, kTlsHandshake, "tls-certificate-bad-signature"},
    Scenario{"tls-critical-extension", Tls, kSecure, kTlsHandshake, "tls-certificate-critical-extension"},
    Scenario{"tls-wrong-key-usage", Tls, kSecure, kTlsHandshake, "tls-certificate-wrong-key-usage"},
    Scenario{"tls-curve-not-offered", Tls, kSecure, kTlsHandshake, "tls-certificate-curve-not-offered"},
    Scenario{"tls-unknown-protocol", Tls, kSecure, kTlsHandshake, "tls-unknown-protocol"},

    Scenario{"upgrade-200", Upgrade, kPlain, kAbnormal, "upgrade-status-200"},
    Scenario{"upgrade-redirect", Upgrade, kPlain, kAbnormal, "upgrade-redirect"},
    Scenario{"upgrade-400", Upgrade, kPlain, kAbnormal, "upgrade-status-400"},
    Scenario{"upgrade-401", Upgrade, kPlain, kAbnormal, "upgrade-status-401"},
    Scenario{"upgrade-403", Upgrade, kPlain, kAbnormal, "upgrade-status-403"},
    Scenario{"upgrade-404", Upgrade, kPlain, kAbnormal, "upgrade-status-404"},
    Scenario{"upgrade-405", Upgrade, kPlain, kAbnormal, "upgrade-status-405"},
    Scenario{"upgrade-426", Upgrade, kPlain, kAbnormal, "upgrade-status-426"},
    Scenario{"upgrade-429", Upgrade, kPlain, kAbnormal, "upgrade-status-429"},
    Scenario{"upgrade-500", Upgrade, kPlain, kAbnormal, "upgrade-status-500"},
    Scenario{"upgrade-502", Upgrade, kPlain, kAbnormal, "upgrade-status-502"},
    Scenario{"upgrade-503", Upgrade, kPlain, kAbnormal, "upgrade-status-503"},
    Scenario{"upgrade-504", Upgrade, kPlain, kAbnormal, "upgrade-status-504"},
    Scenario{"upgrade-version-refused", Upgrade, kPlain, kAbnormal, "upgrade-version-refused"},
    Scenario{"upgrade-accept-wrong", Upgrade, kPlain, kAbnormal, "upgrade-accept-wrong"},
    Scenario{"upgrade-accept-missing", Upgrade, kPlain, kAbnormal, "upgrade-accept-missing"},
    Scenario{"upgrade-header-missing", Upgrade, kPlain, kAbnormal, "upgrade-upgrade-header-wrong"},
    Scenario{"upgrade-connection-missing", Upgrade, kPlain, kAbnormal, "upgrade-connection-header-wrong"},
    Scenario{"upgrade-subprotocol-unrequested", Upgrade, kPlain, kAbnormal,
             "upgrade-subprotocol-unrequested"},
    Scenario{"upgrade-extension-unrequested", Upgrade, kPlain, kAbnormal, "upgrade-extension-unrequested"},
    Scenario{"upgrade-http-version", Upgrade, kPlain, kAbnormal, "upgrade-http-version"},
    Scenario{"upgrade-other-protocol", Upgrade, kPlain, kAbnormal, "upgrade-other-protocol"},
    Scenario{"upgrade-header-flood", Upgrade, kPlain, kAbnormal, "upgrade-header-too-large"},
    Scenario{"upgrade-silent", Upgrade, kPlain, kAbnormal, "upgrade-no-answer"},
    Scenario{"upgrade-closed", Upgrade, kPlain, kAbnormal, "upgrade-connection-closed"},
    Scenario{"upgrade-reset", Upgrade, kPlain, kAbnormal, "upgrade-connection-reset"},
    Scenario{"upgrade-tls-port", Upgrade, kPlain, kAbnormal, "upgrade-tls-port-without-tls"},

    Scenario{"frame-masked", Frames, kPlain, 1002, "frames-masked-by-server"},
    Scenario{"frame-reserved-opcode", Frames, kPlain, 1002, "frames-reserved-opcode"},
    Scenario{"frame-reserved-bit", Frames, kPlain, 1002, "frames-reserved-bit"},
    Scenario{"frame-control-too-long", Frames, kPlain, 1002, "frames-control-too-long"},
    Scenario{"frame-control-fragmented", Frames, kPlain, 1002, "frames-control-fragmented"},
    Scenario{"frame-length-not-minimal", Frames, kPlain, 1002, "frames-length-not-minimal"},
    Scenario{"frame-length-top-bit", Frames, kPlain, 1002, "frames-length-top-bit"},
    Scenario{"frame-continuation-unexpected", Frames, kPlain, 1002, "frames-continuation-unexpected"},
    Scenario{"frame-data-inside-fragmented", Frames, kPlain, 1002, "frames-data-inside-fragmented"},
    Scenario{"frame-http-in-stream", Frames, kPlain, 1002, "frames-http-in-stream"},
    Scenario{"frame-tls-in-stream", Frames, kPlain, 1002, "frames-tls-in-stream"},
    Scenario{"frame-invalid-utf8", Frames, kPlain, 1007, "frames-invalid-utf8"},
    Scenario{"frame-message-too-big", Frames, kPlain, 1009, "frames-message-too-big"},
    Scenario{"frame-silent", Frames, kPlain, kAbnormal, "frames-no-answer"},

    Scenario{"close-1000", Close, kPlain, 1000, "close-received-1000"},
    Scenario{"close-1001", Close, kPlain, 1001, "close-received-1001"},
    Scenario{"close-1002", Close, kPlain, 1002, "close-received-1002"},
    Scenario{"close-1003", Close, kPlain, 1003, "close-received-1003"},
    Scenario{"close-1007", Close, kPlain, 1007, "close-received-1007"},
    Scenario{"close-1008", Close, kPlain, 1008, "close-received-1008"},
    Scenario{"close-1009", Close, kPlain, 1009, "close-received-1009"},
    Scenario{"close-1010", Close, kPlain, 1010, "close-received-1010"},
    Scenario{"close-1011", Close, kPlain, 1011, "close-received-1011"},
    Scenario{"close-1012", Close, kPlain, 1012, "close-received-1012"},
    Scenario{"close-1013", Close, kPlain, 1013, "close-received-1013"},
    Scenario{"close-1014", Close, kPlain, 1014, "close-received-1014"},
    Scenario{"close-3000", Close, kPlain, 3000, "close-received-3000"},
    Scenario{"close-3003", Close, kPlain, 3003, "close-received-3003"},
    Scenario{"close-3008", Close, kPlain, 3008, "close-received-3008"},
    Scenario{"close-3500", Close, kPlain, 3500, "close-received-library"},
    Scenario{"close-4000", Close, kPlain, 4000, "close-received-private"},
    Scenario{"close-empty", Close, kPlain, kNoStatus, "close-without-code"},
    Scenario{"end-fin", Close, kPlain, kAbnormal, "close-no-close-frame"},
    Scenario{"end-reset", Close, kPlain, kAbnormal, "close-connection-reset"},
    Scenario{"end-inside-frame", Close, kPlain, kAbnormal, "close-inside-frame"},
    Scenario{"close-payload-one-byte", Close, kPlain, 1002, "close-payload-one-byte"},
    Scenario{"close-code-invalid", Close, kPlain, 1002, "close-code-invalid"},
    Scenario{"close-reason-invalid-utf8", Close, kPlain, 1007, "close-reason-invalid-utf8"},
};

} // namespace

std::span<const Scenario> scenarios()
{
    return kScenarios;
}

const Scenario *findScenario(std::string_view id)
{
    const auto found = std::find_if(kScenarios.begin(), kScenarios.end(),
                                    [id](const Scenario &scenario) { return scenario.id == id; });
    return found == kScenarios.end() ? nullptr : &*found;
}

std::optional<std::string_view> scenarioOf(std::string_view address)
{
    constexpr std::string_view scheme = "practice:";
    if (!values::equalsIgnoringCase(address.substr(0, scheme.size()), scheme))
        return std::nullopt;
    return address.substr(scheme.size());
}

std::string_view nearestScenario(std::string_view typed)
{
    std::array<std::string_view, kScenarios.size()> ids;
    std::transform(kScenarios.begin(), kScenarios.end(), ids.begin(),
                   [](const Scenario &scenario) { return scenario.id; });
    return values::nearest(typed, ids);
}

} // namespace practice
