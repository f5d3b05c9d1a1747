#include "scan/certificates.h"
#include "scan/weaknesses.h"

namespace scan {

void judgeCertificates(values::TlsScan &scan, std::int64_t now, const tls::TrustStore &store)
{
    for (auto &certificate : scan.certificates) {
        tls::ChainQuestion question;
        for (const auto &record : certificate.chain)
            question.chain.push_back(record.der);
        question.host = scan.target.serverName;
        question.now = now;
        question.staple = certificate.staple;
        question.stapleAsked = true;
        certificate.faults = tls::judge(question, store).faults;
    }
    scan.weaknesses = weaknessesOf(scan);
}

} // namespace scan
