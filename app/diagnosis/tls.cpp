// 1015: the handshake; the chain is judged in certificates.cpp.
#include "diagnosis/judge.h"
#include "values/foreign_protocol.h"

#include <algorithm>
#include <array>

namespace diagnosis {

using namespace values;

namespace {

struct AlertRow
{
    int code;
    std::string_view cause;
};
// RFC 8446 section 6: alerts that name their cause by themselves.
constexpr std::array kAlerts{
    AlertRow{40, "tls-handshake-refused"},
    AlertRow{70, "tls-version-unsupported"},
    AlertRow{71, "tls-handshake-refused"},
    AlertRow{86, "tls-version-unsupported"},
    AlertRow{112, "tls-server-name-unrecognized"},
    AlertRow{116, "tls-client-certificate-required"},
    AlertRow{120, "tls-alpn-mismatch"},
};

const AlertRecord *fatalAlertReceived(const TlsObservation &tls)
{
    for (const auto &alert : tls.alerts) {
        if (alert.received && alert.code != 0 && alert.fatal)
            return &alert;
    }
    return nullptr;
}

bool isAboutClientCertificate(int code)
{
    return code == 40 || (code >= 42 && code <= 46) || code == 48 || code == 49 || code == 116;
}

Diagnosis alertFailure(const TlsObservation &tls, const AlertRecord &alert)
{
    const auto row =
        std::find_if(kAlerts.begin(), kAlerts.end(), [&](const auto &r) { return r.code == alert.code; });
    std::string_view cause = row == kAlerts.end() ? "tls-alert-received" : row->cause;
    const bool asked = tls.certificateRequested && isAboutClientCertificate(alert.code);
    if (asked)
        cause = "tls-client-certificate-required";
    const auto alertText = alert.name.empty() ? number(alert.code) : alert.name;
    auto diagnosis = failure(StageId::Tls, kTlsHandshake, cause);
    if (cause == "tls-alert-received" || cause == "tls-handshake-refused")
        diagnosis.verdict.params.push_back({"alert", alertText});
    addEvidence(diagnosis.verdict, "alert", alertText + " (" + number(alert.code) + ")", StageId::Tls);
    addEvidence(diagnosis.verdict, "certificateRequested", asked ? "CertificateRequest" : "", StageId::Tls);
    addEvidence(diagnosis.verdict, "serverName", tls.serverName, StageId::Tls);
    if (asked && alert.code != 116)
        diagnosis.verdict.confidence = Confidence::Likely;
    if (cause == "tls-handshake-refused") {
        addAlternative(diagnosis.verdict, "tls-version-unsupported");
        addAlternative(diagnosis.verdict, "tls-client-certificate-required");
        addAlternative(diagnosis.verdict, "tls-server-name-unrecognized");
    }
    return diagnosis;
}

/// TLS 1.0 and 1.1 connect here because we observe permissively; every browser refuses them (RFC 8996).
bool isTooOld(const TlsObservation &tls)
{
    return tls.completed && (tls.version == "TLSv1" || tls.version == "TLSv1.1" || tls.version == "SSLv3");
}

Diagnosis versionFailure(const Observation &seen)
{
    auto diagnosis =
        failure(StageId::Tls, kTlsHandshake, "tls-version-unsupported", {{"host", seen.target.url.host}});
    addEvidence(diagnosis.verdict, "version", seen.tls.version, StageId::Tls);
    addEvidence(diagnosis.verdict, "cipher", seen.tls.cipher, StageId::Tls);
    return diagnosis;
}

/// The peer answered, but not with TLS.
Opinion foreignAnswer(const Observation &seen)
{
    const auto &first = seen.tls.firstBytes;
    const auto protocol = recognise(first);
    if (first.empty() || protocol == ForeignProtocol::TlsRecord || protocol == ForeignProtocol::TlsAlert)
        return std::nullopt;
    Diagnosis diagnosis;
    if (protocol == ForeignProtocol::Http || protocol == ForeignProtocol::Html) {
        diagnosis = failure(StageId::Tls, kTlsHandshake, "tls-plain-http");
    } else if (protocol != ForeignProtocol::None) {
        diagnosis = failure(StageId::Tls, kTlsHandshake, "tls-other-protocol",
                            {{"protocol", std::string(name(protocol))}});
    } else {
        diagnosis = failure(
            StageId::Tls, kTlsHandshake, "tls-protocol-failure",
            {{"detail", toPrintable(ByteView(first).first(std::min<std::size_t>(first.size(), 16)))}});
        diagnosis.verdict.confidence = Confidence::Likely;
    }
    addSaid(diagnosis.verdict, first, StageId::Tls);
    addBytes(diagnosis.verdict, "firstBytes", ByteView(first).first(std::min<std::size_t>(first.size(), 64)),
             StageId::Tls);
    return diagnosis;
}

Diagnosis endedEarly(const Observation &seen, std::string_view cause)
{
    auto diagnosis = failure(StageId::Tls, kTlsHandshake, cause);
    addEvidence(diagnosis.verdict, "tcpEnd", std::string(id(seen.tls.end)), StageId::Tls);
    addEvidence(diagnosis.verdict, "bytesReceived", number(static_cast<std::int64_t>(seen.tls.bytesReceived)),
                StageId::Tls);
    if (seen.tls.end == EndHow::TimedOut)
        diagnosis.verdict.params.push_back({"seconds", limitSeconds(seen)});
    if (seen.tls.bytesReceived == 0) {
        // A server without TLS waits for the end of a line, or drops what it cannot read: ask it in clear.
        diagnosis.verdict.confidence = Confidence::Likely;
        addAlternative(diagnosis.verdict, "tls-plain-http");
        diagnosis.experiments.push_back(withoutTls(seen.target));
    }
    return diagnosis;
}

Diagnosis localFailure(const Observation &seen)
{
    const auto &reason = seen.tls.localError;
    const bool version = reason.find("unsupported protocol") != std::string::npos ||
                         reason.find("unsupported version") != std::string::npos ||
                         reason.find("version too low") != std::string::npos;
    const auto *cause = version ? "tls-version-unsupported" : "tls-protocol-failure";
    auto diagnosis = failure(StageId::Tls, kTlsHandshake, cause);
    if (version)
        diagnosis.verdict.params.push_back({"host", seen.target.url.host});
    else
        diagnosis.verdict.params.push_back({"detail", reason.empty() ? "?" : reason});
    addEvidence(diagnosis.verdict, "localError", reason, StageId::Tls);
    return diagnosis;
}

Diagnosis handshakeFailure(const Observation &seen)
{
    if (const auto *alert = fatalAlertReceived(seen.tls)) {
        auto diagnosis = alertFailure(seen.tls, *alert);
        if (diagnosis.verdict.cause == "tls-version-unsupported")
            diagnosis.verdict.params.push_back({"host", seen.target.url.host});
        return diagnosis;
    }
    if (auto foreign = foreignAnswer(seen))
        return *std::move(foreign);
    if (!seen.tls.localError.empty() && seen.tls.end != EndHow::TimedOut && seen.tls.bytesReceived > 0)
        return localFailure(seen);
    switch (seen.tls.end) {
    case EndHow::Fin:
        return endedEarly(seen, "tls-connection-closed");
    case EndHow::Reset:
        return endedEarly(seen, "tls-connection-reset");
    case EndHow::TimedOut:
        return endedEarly(seen, "tls-timeout");
    case EndHow::Open:
    case EndHow::Cancelled:
    case EndHow::Local:
        break;
    }
    return localFailure(seen);
}

} // namespace

Opinion judgeTls(const Observation &seen)
{
    const auto &tls = seen.tls;
    if (!tls.attempted)
        return std::nullopt;
    if (!tls.completed)
        return handshakeFailure(seen);
    if (isTooOld(tls))
        return versionFailure(seen);
    if (auto opinion = judgeCertificates(seen))
        return opinion;
    // TLS 1.3 refuses a missing client certificate only after the handshake (RFC 8446 section 4.4.2.4).
    if (const auto *alert = fatalAlertReceived(tls); alert && !seen.upgrade.response)
        return alertFailure(tls, *alert);
    return std::nullopt;
}

} // namespace diagnosis
