#include "scan/weaknesses.h"

#include "tls/hello.h"
#include "tls/suites.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>

namespace scan {

using values::Severity;
using values::Spoken;
using values::TlsScan;
using values::Weakness;

namespace {

using tls::Authentication;
using tls::Cipher;

constexpr int kWeakPrime = 2048;   // RFC 9325 section 4.1
constexpr int kBrokenPrime = 1024; // within reach of a precomputation: "Logjam", 2015
constexpr int kWeakGroup = 112;    // NIST SP 800-57 part 1
constexpr int kWeakRsaKey = 2048;  // CA/Browser Forum, Baseline Requirements 6.1.5

std::string number(int value)
{
    std::string text;
    for (; value > 0 || text.empty(); value /= 10)
        text.insert(text.begin(), static_cast<char>('0' + value % 10));
    return text;
}

std::string joined(const std::vector<std::string> &parts)
{
    std::string all;
    for (const auto &part : parts) {
        if (all.find(part) == std::string::npos)
            all += (all.empty() ? "" : ", ") + part;
    }
    return all;
}

struct VersionRow
{
    std::uint16_t version;
    std::string_view id;
    Severity severity;
};
constexpr std::array kOldVersions{VersionRow{tls::kSsl30, "ssl30-offered", Severity::High},    // RFC 7568
                                  VersionRow{tls::kTls10, "tls10-offered", Severity::Medium},  // RFC 8996
                                  VersionRow{tls::kTls11, "tls11-offered", Severity::Medium}}; // RFC 8996

struct SuiteRow
{
    std::string_view id;
    Severity severity;
    bool (*has)(const tls::Suite &suite, std::uint16_t version);
};
constexpr std::array kSuiteRows{
    SuiteRow{
        "cipher-null", Severity::High,
        [](const tls::Suite &s, std::uint16_t v) { return s.cipher == Cipher::Null && v < tls::kTls13; }},
    SuiteRow{"cipher-export", Severity::High,
             [](const tls::Suite &s, std::uint16_t) { return s.exportGrade; }},
    SuiteRow{
        "cipher-anonymous", Severity::High,
        [](const tls::Suite &s, std::uint16_t) { return s.authentication == Authentication::Anonymous; }},
    SuiteRow{"cipher-des", Severity::High,
             [](const tls::Suite &s, std::uint16_t) {
                 return !s.exportGrade && (s.cipher == Cipher::DesCbc || s.cipher == Cipher::Rc2Cbc);
             }},
    SuiteRow{"cipher-rc4", Severity::Medium, // RFC 7465
             [](const tls::Suite &s, std::uint16_t) { return !s.exportGrade && s.cipher == Cipher::Rc4; }},
    SuiteRow{"cipher-64-bit-block", Severity::Medium, // "Sweet32"
             [](const tls::Suite &s, std::uint16_t) {
                 return s.cipher == Cipher::TripleDesCbc || s.cipher == Cipher::IdeaCbc;
             }},
    SuiteRow{"cipher-cbc-old-version", Severity::Low,
             [](const tls::Suite &s, std::uint16_t v) { return v < tls::kTls12 && tls::isCbc(s); }},
    SuiteRow{"no-forward-secrecy", Severity::Low,
             [](const tls::Suite &s, std::uint16_t) { return !tls::isForwardSecret(s); }},
};

void judgeVersions(const TlsScan &scan, std::vector<Weakness> &found)
{
    bool modern = false;
    bool any = false;
    bool unknown = false;
    for (const auto &version : scan.versions) {
        modern = modern || (version.version >= tls::kTls12 && version.spoken == Spoken::Yes);
        unknown = unknown || (version.version >= tls::kTls12 && version.spoken == Spoken::Unknown);
        any = any || version.spoken == Spoken::Yes;
        for (const auto &row : kOldVersions) {
            if (row.version == version.version && version.spoken == Spoken::Yes)
                found.push_back({std::string(row.id), row.severity, {}});
        }
    }
    if (any && !modern && !unknown)
        found.push_back({"modern-version-missing", Severity::High, {}});
}

void judgeSuites(const TlsScan &scan, std::vector<Weakness> &found)
{
    bool anySecret = false;
    bool anySuite = false;
    for (const auto &row : kSuiteRows) {
        std::vector<std::string> names;
        std::vector<std::string> versions;
        std::set<std::string> distinct;
        for (const auto &version : scan.versions) {
            for (const auto &suite : version.suites) {
                const auto *known = tls::findSuite(suite.code);
                anySuite = true;
                anySecret = anySecret || suite.forwardSecret;
                if (known == nullptr || !row.has(*known, version.version))
                    continue;
                versions.emplace_back(values::versionName(version.version));
                if (distinct.insert(suite.name).second)
                    names.push_back(suite.name);
            }
        }
        if (!names.empty())
            found.push_back({std::string(row.id),
                             row.severity,
                             {{"suites", joined(names)},
                              {"n", number(static_cast<int>(names.size()))},
                              {"versions", joined(versions)}}});
    }
    if (anySuite && !anySecret)
        found.push_back({"forward-secrecy-missing", Severity::Medium, {}});
}

void judgeKeys(const TlsScan &scan, std::vector<Weakness> &found)
{
    std::map<int, std::vector<std::string>> primes; // who uses one of that size
    for (const auto &version : scan.versions) {
        for (const auto &suite : version.suites) {
            auto &names = primes[suite.forwardSecret ? suite.dhBits : 0];
            if (std::find(names.begin(), names.end(), suite.name) == names.end())
                names.push_back(suite.name);
        }
    }
    for (const auto &[prime, names] : primes) {
        if (prime > 0 && prime < kWeakPrime)
            found.push_back({"dh-prime-weak",
                             prime <= kBrokenPrime ? Severity::High : Severity::Medium,
                             {{"bits", number(prime)}, {"suites", joined(names)}}});
    }
    std::vector<std::string> groups;
    for (const auto &group : scan.groups) {
        const bool spoken = group.older == Spoken::Yes || group.tls13 == Spoken::Yes;
        if (spoken && group.bits < kWeakGroup)
            groups.push_back(group.name);
    }
    if (!groups.empty())
        found.push_back({"group-weak", Severity::Medium, {{"groups", joined(groups)}}});
}

struct FaultRow
{
    values::ChainFault fault;
    std::string_view id;
    Severity severity;
};
/// The others are "certificate-invalid". Whom a chain ends at is for its clients to trust: only a note.
constexpr std::array kFaults{
    FaultRow{values::ChainFault::SelfSigned, "certificate-self-signed", Severity::Info},
    FaultRow{values::ChainFault::UntrustedRoot, "certificate-untrusted-root", Severity::Info},
    FaultRow{values::ChainFault::IssuerUnknown, "certificate-issuer-unknown", Severity::Info},
    FaultRow{values::ChainFault::MissingIntermediate, "certificate-missing-intermediate", Severity::Medium},
    FaultRow{values::ChainFault::Revoked, "certificate-revoked", Severity::High},
    FaultRow{values::ChainFault::Expired, "certificate-expired", Severity::High},
    FaultRow{values::ChainFault::NotYetValid, "certificate-not-yet-valid", Severity::High},
    FaultRow{values::ChainFault::IntermediateExpired, "certificate-intermediate-expired", Severity::High},
    FaultRow{values::ChainFault::WrongHost, "certificate-wrong-host", Severity::High},
    FaultRow{values::ChainFault::CommonNameOnly, "certificate-common-name-only", Severity::Medium},
    FaultRow{values::ChainFault::WrongUsage, "certificate-wrong-usage", Severity::Medium},
    FaultRow{values::ChainFault::WrongKeyUsage, "certificate-wrong-usage", Severity::Medium},
    FaultRow{values::ChainFault::UnsupportedKey, "certificate-key-unsupported", Severity::Medium},
    FaultRow{values::ChainFault::WeakSignature, "certificate-signature-weak", Severity::High},
    FaultRow{values::ChainFault::StapleMissing, "certificate-staple-missing", Severity::Medium},
    FaultRow{values::ChainFault::StapleInvalid, "certificate-staple-invalid", Severity::Medium},
    FaultRow{values::ChainFault::StapleExpired, "certificate-staple-expired", Severity::Info},
    FaultRow{values::ChainFault::WrongOrder, "certificate-wrong-order", Severity::Info},
    FaultRow{values::ChainFault::RootSent, "certificate-root-sent", Severity::Info},
    FaultRow{values::ChainFault::SurplusSent, "certificate-surplus", Severity::Info},
    FaultRow{values::ChainFault::WeakKey, "certificate-key-weak", Severity::High},
};

void add(std::vector<Weakness> &found, Weakness weakness)
{
    if (std::find(found.begin(), found.end(), weakness) == found.end())
        found.push_back(std::move(weakness));
}

void judgeChain(const values::ScannedCertificate &certificate, std::vector<Weakness> &found)
{
    for (const auto &record : certificate.faults) {
        const auto row = std::find_if(kFaults.begin(), kFaults.end(),
                                      [&](const FaultRow &one) { return one.fault == record.fault; });
        auto params = record.params;
        if (record.fault == values::ChainFault::UnsupportedKey && record.depth == 0 &&
            values::paramValue(params, "key") == "DSA")
            continue; // told already
        if (values::paramValue(params, "subject").empty())
            params.push_back({"subject", certificate.chain.front().commonName});
        if (row == kFaults.end()) {
            params.push_back({"fault", std::string(values::id(record.fault))});
            add(found, {"certificate-invalid", Severity::High, std::move(params)});
        } else {
            add(found, {std::string(row->id), row->severity, std::move(params)});
        }
    }
}

bool has(const values::ScannedCertificate &certificate, values::ChainFault fault)
{
    return std::any_of(certificate.faults.begin(), certificate.faults.end(),
                       [fault](const auto &record) { return record.fault == fault && record.depth == 0; });
}

void judgeCertificates(const TlsScan &scan, std::vector<Weakness> &found)
{
    for (const auto &certificate : scan.certificates) {
        if (certificate.chain.empty())
            continue;
        const auto &leaf = certificate.chain.front();
        if (leaf.keyType.starts_with("RSA") && leaf.keyBits < kWeakRsaKey &&
            !has(certificate, values::ChainFault::WeakKey))
            add(found, {"certificate-key-weak",
                        Severity::High,
                        {{"subject", leaf.commonName}, {"bits", number(leaf.keyBits)}}});
        if (leaf.keyType.starts_with("DSA")) // no browser has suites for it any more
            add(found, {"certificate-key-dsa", Severity::Medium, {{"subject", leaf.commonName}}});
        const auto &algorithm = leaf.signatureAlgorithm;
        if ((algorithm.starts_with("sha1") || algorithm.starts_with("md5") || algorithm.ends_with("SHA1")) &&
            !has(certificate, values::ChainFault::WeakSignature))
            add(found, {"certificate-signature-weak",
                        Severity::High,
                        {{"subject", leaf.commonName}, {"algorithm", algorithm}}});
        judgeChain(certificate, found);
    }
}

void judgeExtensions(const TlsScan &scan, std::vector<Weakness> &found)
{
    if (scan.compression == Spoken::Yes) // "CRIME"; RFC 9325 section 3.3
        found.push_back({"compression-offered", Severity::High, {}});
    if (scan.secureRenegotiation == Spoken::No) // RFC 5746
        found.push_back({"renegotiation-insecure", Severity::Medium, {}});
    if (scan.extendedMasterSecret == Spoken::No) // RFC 7627
        found.push_back({"extended-master-secret-missing", Severity::Low, {}});
    if (scan.fallbackApplies && scan.fallbackProtection == Spoken::No) // RFC 7507
        found.push_back({"fallback-protection-missing", Severity::Low, {}});
    if (scan.heartbeat == Spoken::Yes) // only a hint: RFC 6520 itself is sound, "Heartbleed" was not
        found.push_back({"heartbeat-offered", Severity::Info, {}});
}

} // namespace

std::vector<Weakness> weaknessesOf(const TlsScan &scan)
{
    std::vector<Weakness> found;
    judgeVersions(scan, found);
    judgeSuites(scan, found);
    judgeKeys(scan, found);
    judgeCertificates(scan, found);
    judgeExtensions(scan, found);
    std::stable_sort(found.begin(), found.end(),
                     [](const Weakness &a, const Weakness &b) { return a.severity < b.severity; });
    return found;
}

} // namespace scan
