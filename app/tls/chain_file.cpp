#include "tls/chain_file.h"
#include "tls/certificate.h"
#include "tls/material.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>

#include <algorithm>

namespace tls {

namespace {

using Der = std::vector<values::Bytes>;
using Bundle = Owned<PKCS7, PKCS7_free>;
using Store = Owned<PKCS12, PKCS12_free>;

std::string_view textOf(values::ByteView octets)
{
    return {reinterpret_cast<const char *>(octets.data()), octets.size()};
}

Der encodeAll(const std::vector<Certificate> &certificates)
{
    Der chain;
    for (const auto &certificate : certificates)
        chain.push_back(encode(certificate.get()));
    return chain;
}

/// Of a bundle that only holds certificates, or was signed.
Der certificatesOf(PKCS7 *bundle)
{
    const STACK_OF(X509) *held = nullptr;
    if (PKCS7_type_is_signed(bundle) && bundle->d.sign != nullptr)
        held = bundle->d.sign->cert;
    Der chain;
    for (int i = 0; i < sk_X509_num(held); ++i)
        chain.push_back(encode(sk_X509_value(held, i)));
    std::stable_partition(chain.begin(), chain.end(), [](const values::Bytes &der) {
        const auto certificate = parse(der);
        return certificate && X509_check_ca(certificate.get()) == 0;
    });
    return chain;
}

Der readDer(values::ByteView file)
{
    Der chain;
    const unsigned char *at = file.data();
    const unsigned char *end = file.data() + file.size();
    while (at != end) {
        const Certificate certificate(d2i_X509(nullptr, &at, static_cast<long>(end - at)));
        if (!certificate)
            break;
        chain.push_back(encode(certificate.get()));
    }
    if (!chain.empty() && at == end)
        return chain;
    at = file.data();
    const Bundle bundle(d2i_PKCS7(nullptr, &at, static_cast<long>(file.size())));
    return bundle ? certificatesOf(bundle.get()) : Der();
}

Der readPemBundle(std::string_view pem)
{
    const MemoryBio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    const Bundle bundle(bio ? PEM_read_bio_PKCS7(bio.get(), nullptr, nullptr, nullptr) : nullptr);
    return bundle ? certificatesOf(bundle.get()) : Der();
}

} // namespace

values::Result<std::vector<values::Bytes>, MaterialFault> readChain(values::ByteView file)
{
    const auto text = textOf(file);
    const auto pem = readCertificates(text);
    if (pem)
        return encodeAll(pem.value());
    auto chain = pem.error() == MaterialFault::NotPem ? readDer(file) : readPemBundle(text);
    ERR_clear_error();
    if (chain.empty())
        return pem.error() == MaterialFault::NotPem ? MaterialFault::NoCertificate : pem.error();
    return chain;
}

bool mayHoldCertificates(values::ByteView head)
{
    constexpr std::uint8_t kSequence = 0x30; // X.690 section 8.9.1
    return !head.empty() &&
           (head.front() == kSequence || textOf(head).find("-----BEGIN ") != std::string_view::npos);
}

bool isStore(values::ByteView file)
{
    const unsigned char *at = file.data();
    const Store store(d2i_PKCS12(nullptr, &at, static_cast<long>(file.size())));
    ERR_clear_error();
    return store != nullptr;
}

std::string toPem(const std::vector<values::Bytes> &certificates)
{
    std::string pem;
    for (const auto &der : certificates) {
        const MemoryBio bio(BIO_new(BIO_s_mem()));
        const auto certificate = parse(der);
        if (!bio || !certificate || PEM_write_bio_X509(bio.get(), certificate.get()) != 1)
            continue;
        char *text = nullptr;
        const auto size = BIO_get_mem_data(bio.get(), &text);
        pem.append(text, static_cast<std::size_t>(size));
    }
    return pem;
}

void Roots::add(values::ByteView file)
{
    if (!m_files.insert(fingerprint(file)).second)
        return;
    const auto found = readChain(file);
    if (!found)
        return;
    for (const auto &der : found.value()) {
        if (m_known.insert(der).second)
            m_pem += toPem({der});
    }
}

values::ChainVerdict judgeChain(const std::vector<values::Bytes> &chain, const std::string &host,
                                std::int64_t at, const std::optional<std::vector<values::Bytes>> &roots)
{
    values::ChainVerdict verdict;
    verdict.host = host;
    verdict.at = at;
    const auto store = TrustStore::load(roots ? values::TrustSource::OnlyPem : values::TrustSource::System,
                                        roots ? toPem(*roots) : std::string());
    auto judgement = judge({chain, host, at, std::nullopt, false, true}, *store);
    auto &seen = verdict.seen;
    seen.chain = describe(chain);
    seen.faults = std::move(judgement.faults);
    seen.path = std::move(judgement.path);
    seen.pathSent = judgement.pathSent;
    seen.trust = roots ? "file" : "system";
    if (roots) {
        for (const auto &der : *roots)
            verdict.roots.push_back(fingerprint(der));
    }
    ERR_clear_error();
    return verdict;
}

} // namespace tls
