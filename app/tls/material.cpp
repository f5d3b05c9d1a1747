#include "tls/material.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <algorithm>
#include <array>
#include <limits>

namespace tls {

namespace {

constexpr std::string_view kBegin = "-----BEGIN ";

struct PemBlock
{
    Owned<char, freeMemory> name;
    Owned<char, freeMemory> header;
    Owned<unsigned char, freeMemory> data;
    long size = 0;
};

MemoryBio open(std::string_view text)
{
    if (text.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        return nullptr;
    return MemoryBio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

enum class Next { Block, End, Broken };

Next readBlock(BIO *bio, PemBlock &block)
{
    char *name = nullptr;
    char *header = nullptr;
    unsigned char *data = nullptr;
    ERR_clear_error();
    if (PEM_read_bio(bio, &name, &header, &data, &block.size) == 1) {
        block.name.reset(name);
        block.header.reset(header);
        block.data.reset(data);
        return Next::Block;
    }
    const auto error = ERR_peek_last_error();
    ERR_clear_error();
    return ERR_GET_LIB(error) == ERR_LIB_PEM && ERR_GET_REASON(error) == PEM_R_NO_START_LINE ? Next::End
                                                                                             : Next::Broken;
}

/// What was asked for while a key was read, and what there is to answer.
struct Asked
{
    std::string_view passphrase;
    bool asked = false;
};

int answerPassphrase(char *buffer, int size, int, void *data)
{
    auto &asked = *static_cast<Asked *>(data);
    asked.asked = true;
    if (asked.passphrase.empty() || asked.passphrase.size() > static_cast<std::size_t>(size))
        return -1;
    std::copy(asked.passphrase.begin(), asked.passphrase.end(), buffer);
    return static_cast<int>(asked.passphrase.size());
}

} // namespace

std::string_view id(MaterialFault fault)
{
    static constexpr std::array<std::string_view, 9> names{
        "no-certificate", "not-pem",          "key-missing",    "key-does-not-match", "key-encrypted",
        "unreadable",     "passphrase-wrong", "old-encryption", "old-key-encryption"};
    return names[static_cast<std::size_t>(fault)];
}

values::Result<std::vector<Certificate>, MaterialFault> readCertificates(std::string_view pem)
{
    if (pem.find(kBegin) == std::string_view::npos)
        return MaterialFault::NotPem;
    const auto bio = open(pem);
    if (!bio)
        return MaterialFault::Unreadable;
    std::vector<Certificate> certificates;
    PemBlock block;
    for (auto next = readBlock(bio.get(), block); next != Next::End; next = readBlock(bio.get(), block)) {
        if (next == Next::Broken)
            return MaterialFault::Unreadable;
        const std::string_view name = block.name.get();
        const unsigned char *data = block.data.get();
        Certificate certificate;
        if (name == PEM_STRING_X509 || name == PEM_STRING_X509_OLD)
            certificate.reset(d2i_X509(nullptr, &data, block.size));
        else if (name == PEM_STRING_X509_TRUSTED)
            certificate.reset(d2i_X509_AUX(nullptr, &data, block.size));
        else
            continue;
        ERR_clear_error();
        if (!certificate)
            return MaterialFault::Unreadable;
        certificates.push_back(std::move(certificate));
    }
    if (certificates.empty())
        return MaterialFault::NoCertificate;
    return certificates;
}

values::Result<PrivateKey, MaterialFault> readKey(std::string_view pem, std::string_view passphrase)
{
    if (pem.find(kBegin) == std::string_view::npos)
        return MaterialFault::NotPem;
    if (pem.find("PRIVATE KEY-----") == std::string_view::npos)
        return MaterialFault::KeyMissing;
    const auto bio = open(pem);
    if (!bio)
        return MaterialFault::Unreadable;
    Asked asked{passphrase};
    ERR_clear_error();
    PrivateKey key(PEM_read_bio_PrivateKey(bio.get(), nullptr, answerPassphrase, &asked));
    const bool old = lacksCipher();
    if (key)
        return key;
    if (!asked.asked)
        return MaterialFault::Unreadable;
    if (passphrase.empty())
        return MaterialFault::KeyEncrypted;
    return old ? MaterialFault::OldKeyEncryption : MaterialFault::PassphraseWrong;
}

bool lacksCipher()
{
    bool lacks = false;
    while (const auto error = ERR_get_error()) {
        const auto reason = ERR_GET_REASON(error);
        lacks = lacks || (ERR_GET_LIB(error) == ERR_LIB_EVP &&
                          (reason == ERR_R_UNSUPPORTED || reason == EVP_R_UNSUPPORTED_ALGORITHM));
    }
    return lacks;
}

std::optional<MaterialFault> useOwn(SSL_CTX *context, std::string_view chainPem, std::string_view keyPem)
{
    const auto chain = readCertificates(chainPem);
    if (!chain)
        return chain.error();
    const auto key = readKey(keyPem);
    if (!key)
        return key.error();
    const auto &certificates = chain.value();
    if (X509_check_private_key(certificates.front().get(), key.value().get()) != 1)
        return MaterialFault::KeyDoesNotMatch;
    bool used = SSL_CTX_use_certificate(context, certificates.front().get()) == 1 &&
                SSL_CTX_use_PrivateKey(context, key.value().get()) == 1;
    for (std::size_t i = 1; i < certificates.size(); ++i)
        used = used && SSL_CTX_add1_chain_cert(context, certificates[i].get()) == 1;
    SSL_CTX_set_mode(context, SSL_MODE_NO_AUTO_CHAIN);
    return used ? std::nullopt : std::optional(MaterialFault::Unreadable);
}

std::optional<MaterialFault> checkCertificates(std::string_view pem)
{
    const auto certificates = readCertificates(pem);
    return certificates ? std::nullopt : std::optional(certificates.error());
}

std::optional<MaterialFault> checkPair(std::string_view certificatePem, std::string_view keyPem)
{
    const auto certificates = readCertificates(certificatePem);
    if (!certificates)
        return certificates.error();
    const auto key = readKey(keyPem);
    if (!key)
        return key.error();
    const bool match = X509_check_private_key(certificates.value().front().get(), key.value().get()) == 1;
    ERR_clear_error();
    return match ? std::nullopt : std::optional(MaterialFault::KeyDoesNotMatch);
}

} // namespace tls
