// 1015: the handshake; the chain is judged in certificates.cpp.
#include "diagnosis/handshake.h"

#include <algorithm>

namespace diagnosis {

using namespace values;

namespace {

/// Selecting what was not offered breaks RFC 7301 section 3.2; some servers go on in HTTP/1.1 all the same.
bool choseOtherProtocol(const TlsObservation &tls)
{
    return !tls.alpn.empty() && tls.alpn != "http/1.1";
}

Diagnosis otherProtocol(const TlsObservation &tls)
{
    auto diagnosis = failure(StageId::Tls, kTlsHandshake, "tls-alpn-mismatch");
    addEvidence(diagnosis.verdict, "alpn", tls.alpn, StageId::Tls);
    return diagnosis;
}

/// TLS 1.3: the server reads the client's certificate after the client has finished; one that misses it may
/// hang up without a word (RFC 8446 section 4.4.2.4 wants an alert).
bool hungUpAfterRequest(const Observation &seen)
{
    const auto &upgrade = seen.upgrade;
    return seen.tls.certificateRequested && seen.tls.version == "TLSv1.3" && upgrade.attempted &&
           !upgrade.response && upgrade.bytesReceived == 0 &&
           (upgrade.end == EndHow::Fin || upgrade.end == EndHow::Reset) && seen.tls.localError.empty();
}

/// What is wrong with the server's certificates, and that the client's was therefore kept back. A server that
/// was not told a name may have shown the wrong ones.
Opinion untrusted(const Observation &seen)
{
    constexpr std::string_view kDefault = "tls-default-certificate";
    auto opinion = judgeCertificates(seen);
    if (opinion && wasAskedByAddress(seen)) {
        addNoServerName(opinion->verdict, seen);
        const auto &others = opinion->verdict.alternatives;
        const bool told = std::any_of(others.begin(), others.end(),
                                      [&](const Alternative &other) { return other.cause == kDefault; });
        if (!told && opinion->verdict.cause != kDefault)
            addAlternative(opinion->verdict, kDefault);
    }
    if (opinion && seen.tls.clientCertificateWithheld && !seen.tls.clientChain.empty())
        addEvidence(opinion->verdict, "clientCertificateWithheld", seen.tls.clientChain.front().subject,
                    StageId::Tls);
    if (opinion && seen.tls.certificateRequested && seen.tls.clientChain.empty() &&
        fatalAlertReceived(seen.tls))
        addAlternative(opinion->verdict, "tls-client-certificate-required");
    return opinion;
}

} // namespace

Opinion judgeTls(const Observation &seen)
{
    const auto &tls = seen.tls;
    if (!tls.attempted)
        return std::nullopt;
    const bool accepted = seen.target.tls.acceptUntrusted; // what its trust is worth was judged before
    // A server may give up for want of the client's certificate; clients would have refused its own before.
    if (!tls.completed && tls.certificateRequested && !accepted) {
        if (auto opinion = untrusted(seen))
            return opinion;
    }
    if (!tls.completed)
        return handshakeFailure(seen);
    if (isTooOld(tls) && !accepted)
        return versionFailure(seen);
    if (!accepted) {
        if (auto opinion = untrusted(seen))
            return opinion;
    }
    // TLS 1.3 refuses a missing client certificate only after the handshake (RFC 8446 section 4.4.2.4).
    if (const auto *alert = fatalAlertReceived(tls); alert && !seen.upgrade.response)
        return alertFailure(seen, *alert);
    if (hungUpAfterRequest(seen))
        return clientCertificateFailure(seen, nullptr);
    if (choseOtherProtocol(tls) && !seen.upgrade.response)
        return otherProtocol(tls);
    return std::nullopt;
}

Opinion judgeTlsLater(const Observation &seen)
{
    const auto &tls = seen.tls;
    if (!tls.completed || seen.close.received || (seen.upgrade.response && !seen.upgrade.accepted))
        return std::nullopt;
    const auto *alert = fatalAlertReceived(tls);
    if (!alert && tls.localError.empty())
        return std::nullopt;
    // The handshake was done: the connection breaks off where it is (RFC 6455 section 7.1.5: 1006).
    auto diagnosis = alert ? alertFailure(seen, *alert) : localFailure(seen);
    diagnosis.experiments.clear();
    diagnosis.verdict.stage = seen.frames.attempted ? StageId::Frames : StageId::Upgrade;
    diagnosis.verdict.closeCode = VerdictCode{kAbnormal};
    return diagnosis;
}

} // namespace diagnosis
