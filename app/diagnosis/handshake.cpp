// A handshake that was not completed: what came instead, and how far it got.
#include "diagnosis/handshake.h"
#include "values/foreign_protocol.h"

#include <algorithm>

namespace diagnosis {

using namespace values;

namespace {

/// Fewer octets than the head of a record has (RFC 8446 section 5.1) when the stream ended or the time did,
/// and nothing known: what they were to become stays open.
bool isTooLittle(const TlsObservation &tls)
{
    constexpr std::size_t kRecordHead = 5;
    const auto &first = tls.firstBytes;
    if (first.size() >= kRecordHead || recognise(first) != ForeignProtocol::None)
        return false;
    const bool likeRecord = first[0] >= 0x14 && first[0] <= 0x18 && (first.size() < 2 || first[1] == 3);
    return tls.end == EndHow::TimedOut || likeRecord;
}

/// The peer answered, but not with TLS.
Opinion foreignAnswer(const Observation &seen)
{
    const auto &first = seen.tls.firstBytes;
    const auto protocol = recognise(first);
    if (first.empty() || protocol == ForeignProtocol::TlsRecord || protocol == ForeignProtocol::TlsAlert ||
        isTooLittle(seen.tls))
        return std::nullopt;
    Diagnosis diagnosis;
    if (protocol == ForeignProtocol::Http || protocol == ForeignProtocol::Html) {
        diagnosis = failure(StageId::Tls, kTlsHandshake, "tls-plain-http");
    } else if (protocol != ForeignProtocol::None) {
        diagnosis = failure(StageId::Tls, kTlsHandshake, "tls-other-protocol",
                            {{"protocol", std::string(name(protocol))}});
    } else {
        diagnosis = failure(
            StageId::Tls, kTlsHandshake, "tls-unknown-protocol",
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
    addPoint(diagnosis.verdict, seen.tls);
    if (seen.tls.end == EndHow::TimedOut)
        diagnosis.verdict.params.push_back({"seconds", limitSeconds(seen)});
    if (seen.tls.bytesReceived == 0) {
        // A server without TLS waits for the end of a line, or drops what it cannot read: ask it in clear.
        diagnosis.verdict.confidence = Confidence::Likely;
        addAlternative(diagnosis.verdict, "tls-plain-http");
        diagnosis.experiments.push_back(withoutTls(seen.target));
        // One that has TLS may drop what it dislikes: a version, the suites, the server name.
        if (seen.tls.end != EndHow::TimedOut)
            diagnosis.experiments.push_back(everyOffer(seen.target));
    }
    return diagnosis;
}

} // namespace

namespace {

const std::string &hostAsked(const Target &target)
{
    return target.tls.serverName.empty() ? target.url.host : target.tls.serverName;
}

/// The last label of a name is never a number (RFC 3696 section 2).
bool isAddress(std::string_view host)
{
    const auto last = host.substr(host.rfind('.') + 1);
    return host.find(':') != std::string_view::npos ||
           (!last.empty() &&
            std::all_of(last.begin(), last.end(), [](char c) { return c >= '0' && c <= '9'; }));
}

} // namespace

bool wasAskedByAddress(const Observation &seen)
{
    return seen.tls.serverName.empty() && isAddress(hostAsked(seen.target));
}

void addNoServerName(Verdict &verdict, const Observation &seen)
{
    if (wasAskedByAddress(seen))
        addEvidence(verdict, "noServerName", hostAsked(seen.target), StageId::Tls);
}

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
    diagnosis.experiments.push_back(everyOffer(seen.target));
    return diagnosis;
}

void addPoint(Verdict &verdict, const TlsObservation &tls)
{
    if (!tls.transcript.empty())
        addEvidence(verdict, "pointReached", std::string(id(pointReached(tls))), StageId::Tls);
    if (tls.partialBytes > 0)
        addEvidence(verdict, "partialRecord",
                    number(static_cast<std::int64_t>(tls.partialBytes)) + "/" +
                        number(static_cast<std::int64_t>(tls.partialBytes + tls.missingBytes)),
                    StageId::Tls);
}

Experiment everyOffer(const Target &target)
{
    return {"every-offer", target, true};
}

Diagnosis handshakeFailure(const Observation &seen)
{
    const auto &tls = seen.tls;
    if (const auto *alert = fatalAlertReceived(tls))
        return alertFailure(seen, *alert);
    if (auto foreign = foreignAnswer(seen))
        return *std::move(foreign);
    if (!tls.localError.empty() && tls.end != EndHow::TimedOut && tls.bytesReceived > 0)
        return localFailure(seen);
    const bool ended = tls.end == EndHow::Fin || tls.end == EndHow::Reset;
    if (ended && tls.partialBytes > 0)
        return endedEarly(seen, "tls-record-truncated");
    if (ended && tls.certificateRequested && answeredRequest(tls))
        return clientCertificateFailure(seen, nullptr);
    switch (tls.end) {
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

} // namespace diagnosis
