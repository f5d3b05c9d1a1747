// Alerts of TLS (RFC 8446 section 6), the server's and our own.
#include "diagnosis/handshake.h"

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
/// Received: those that name their cause by themselves.
constexpr std::array kReceived{
    AlertRow{20, "tls-record-corrupt"},
    AlertRow{21, "tls-record-corrupt"},
    AlertRow{40, "tls-handshake-refused"},
    AlertRow{70, "tls-version-unsupported"},
    AlertRow{71, "tls-handshake-refused"},
    AlertRow{86, "tls-version-unsupported"},
    AlertRow{112, "tls-server-name-unrecognized"},
    AlertRow{116, "tls-client-certificate-required"},
    AlertRow{120, "tls-alpn-mismatch"},
};
/// Sent: what was wrong with what came.
constexpr std::array kSent{
    AlertRow{20, "tls-record-corrupt"},      AlertRow{21, "tls-record-corrupt"},
    AlertRow{22, "tls-record-corrupt"},      AlertRow{47, "tls-message-malformed"},
    AlertRow{50, "tls-message-malformed"},   AlertRow{51, "tls-proof-invalid"},
    AlertRow{70, "tls-version-unsupported"}, AlertRow{109, "tls-message-malformed"},
    AlertRow{110, "tls-message-malformed"},
};
/// Received before any ServerHello: a server may mean the version, a suite, a group or the name.
constexpr std::array kWorthASweep{40, 47, 70, 71, 80, 86};

template <std::size_t size>
std::string_view causeIn(const std::array<AlertRow, size> &rows, int code)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [code](const auto &r) { return r.code == code; });
    return row == rows.end() ? std::string_view() : row->cause;
}

const AlertRecord *fatalAlertSent(const TlsObservation &tls)
{
    for (const auto &alert : tls.alerts) {
        if (!alert.received && alert.code != 0 && alert.fatal)
            return &alert;
    }
    return nullptr;
}

/// A record of another version than the one agreed on is a damaged record, although the alert is the same as
/// for a version that is not supported.
bool isStrayRecord(const TlsObservation &tls)
{
    return tls.localError.find("wrong version number") != std::string::npos &&
           pointReached(tls) >= HandshakePoint::ServerHello;
}

/// What the library says where it told the server nothing.
std::string_view causeOfReason(std::string_view reason)
{
    for (const auto *version : {"unsupported protocol", "unsupported version", "version too low"}) {
        if (reason.find(version) != std::string_view::npos)
            return "tls-version-unsupported";
    }
    for (const auto *record : {"bad record mac", "bad record type", "encrypted length too long",
                               "data length too long", "packet length too long"}) {
        if (reason.find(record) != std::string_view::npos)
            return "tls-record-corrupt";
    }
    return "tls-protocol-failure";
}

/// The protocol that the server chose although it was not offered, where the library broke off over it
/// (OpenSSL 3.0.19 holds servers to RFC 7301 section 3.2, older ones do not); else empty. The reason alone
/// could be another extension's.
std::string refusedProtocol(const TlsObservation &tls)
{
    if (tls.localError.find("bad extension") == std::string::npos)
        return {};
    for (const auto &message : tls.transcript) {
        const auto chosen =
            message.direction == Direction::Received ? paramValue(message.fields, "alpn") : "";
        if (!chosen.empty() && chosen != "http/1.1")
            return std::string(chosen);
    }
    return {};
}

} // namespace

std::string alertText(const AlertRecord &alert)
{
    return (alert.name.empty() ? "" : alert.name + " ") + "(" + number(alert.code) + ")";
}

const AlertRecord *fatalAlertReceived(const TlsObservation &tls)
{
    for (const auto &alert : tls.alerts) {
        if (alert.received && alert.code != 0 && alert.fatal)
            return &alert;
    }
    return nullptr;
}

Diagnosis alertFailure(const Observation &seen, const AlertRecord &alert)
{
    const auto &tls = seen.tls;
    if (alert.code == 116 || (tls.certificateRequested && isAboutClientCertificate(alert.code)) ||
        (tls.certificateRequested && tls.clientCertificateSent && alert.code == 51) ||
        (!seen.upgrade.response && followsEmptyCertificate(tls, alert)))
        return clientCertificateFailure(seen, &alert);
    auto cause = causeIn(kReceived, alert.code);
    if (cause.empty())
        cause = "tls-alert-received";
    auto diagnosis = failure(StageId::Tls, kTlsHandshake, cause);
    auto &verdict = diagnosis.verdict;
    if (cause == "tls-alert-received" || cause == "tls-handshake-refused")
        verdict.params.push_back({"alert", alert.name.empty() ? number(alert.code) : alert.name});
    if (cause == "tls-version-unsupported")
        verdict.params.push_back({"host", seen.target.url.host});
    addEvidence(verdict, "alert", alertText(alert), StageId::Tls);
    addEvidence(verdict, "serverName", tls.serverName, StageId::Tls);
    addNoServerName(verdict, seen);
    addPoint(verdict, tls);
    if (cause == "tls-handshake-refused") {
        addAlternative(verdict, "tls-no-common-cipher");
        addAlternative(verdict, "tls-no-common-group");
        addAlternative(verdict, "tls-version-unsupported");
        addAlternative(verdict, "tls-client-certificate-required");
        addAlternative(verdict, "tls-server-name-unrecognized");
    }
    const bool open = std::find(kWorthASweep.begin(), kWorthASweep.end(), alert.code) != kWorthASweep.end();
    if (open && !tls.completed && tls.cipher.empty())
        diagnosis.experiments.push_back(everyOffer(seen.target));
    return diagnosis;
}

Diagnosis localFailure(const Observation &seen)
{
    const auto &tls = seen.tls;
    const auto *alert = fatalAlertSent(tls);
    auto cause = alert ? causeIn(kSent, alert->code) : std::string_view();
    const auto protocol = refusedProtocol(tls);
    if (isStrayRecord(tls))
        cause = "tls-record-corrupt";
    else if (!protocol.empty())
        cause = "tls-alpn-mismatch";
    if (cause.empty())
        cause = causeOfReason(tls.localError);
    auto diagnosis = failure(StageId::Tls, kTlsHandshake, cause);
    auto &verdict = diagnosis.verdict;
    if (cause == "tls-version-unsupported") {
        verdict.params.push_back({"host", seen.target.url.host});
        diagnosis.experiments.push_back(everyOffer(seen.target));
    } else if (cause == "tls-protocol-failure" || cause == "tls-message-malformed") {
        verdict.params.push_back({"detail", tls.localError.empty() ? "?" : tls.localError});
    } else if (cause == "tls-alpn-mismatch") {
        // Some clients go on, and some servers then speak HTTP/1.1 all the same.
        verdict.confidence = Confidence::Likely;
        addEvidence(verdict, "alpn", protocol, StageId::Tls);
    }
    addEvidence(verdict, "localError", tls.localError, StageId::Tls);
    if (alert)
        addEvidence(verdict, "alertSent", alertText(*alert), StageId::Tls);
    addPoint(verdict, tls);
    return diagnosis;
}

} // namespace diagnosis
