#include "cli/material.h"

#include "tls/chain_file.h"
#include "tls/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <set>

namespace cli {

namespace {

struct Material
{
    Q_DECLARE_TR_FUNCTIONS(Material)
};

bool readFile(const QString &name, std::string &text, QString &error)
{
    constexpr qint64 most = 16 * 1024 * 1024; // all roots of a system are a quarter of a megabyte
    QFile file(name);
    if (QFileInfo(name).isDir() || !file.open(QIODevice::ReadOnly)) {
        error = Material::tr("The file “%1” cannot be read. Check its name and whether you may read it.")
                    .arg(name);
        return false;
    }
    text = file.read(most).toStdString();
    return true;
}

QString faultText(tls::MaterialFault fault, const QString &file)
{
    switch (fault) {
    case tls::MaterialFault::NoCertificate:
        return Material::tr("The file “%1” holds no certificate. Give one that has BEGIN CERTIFICATE in it.")
            .arg(file);
    case tls::MaterialFault::NotPem:
        return Material::tr("The file “%1” is not in PEM format. Convert it, for instance with openssl x509.")
            .arg(file);
    case tls::MaterialFault::KeyMissing:
        return Material::tr("The file “%1” holds no private key. Name the file of the key with --client-key.")
            .arg(file);
    case tls::MaterialFault::KeyDoesNotMatch:
        return Material::tr(
                   "The key in “%1” does not belong to the certificate. Give the one it was issued for.")
            .arg(file);
    case tls::MaterialFault::KeyEncrypted:
        return Material::tr(
                   "The key in “%1” is encrypted. Decrypt a copy first, for instance with openssl pkey.")
            .arg(file);
    case tls::MaterialFault::Unreadable:
        break;
    }
    return Material::tr("The certificate or the key in “%1” is damaged. Export it again.").arg(file);
}

bool readRootsFile(const QString &name, std::string &pem, QString &error)
{
    std::string content;
    if (!readFile(name, content, error))
        return false;
    const auto roots = tls::readChain(values::toBytes(content));
    if (!roots) {
        error = faultText(roots.error(), name);
        return false;
    }
    pem += tls::toPem(roots.value());
    return true;
}

/// Every certificate of a folder, as OpenSSL's are kept: one a file or many, hashed names (c_rehash) or any.
/// What is none is passed over; a folder that holds none at all is a mistake.
bool readRootsFolder(const QString &name, std::string &pem, QString &error)
{
    constexpr qint64 most = 1024 * 1024; // of one file; what is larger is no certificate
    std::set<std::string> known;         // the same one under its own name and its hash
    const auto files = QDir(name).entryInfoList(QDir::Files | QDir::Readable, QDir::Name);
    for (const auto &info : files) {
        QFile file(info.filePath());
        if (info.size() > most || !file.open(QIODevice::ReadOnly))
            continue;
        const auto octets = file.read(most);
        const auto roots = tls::readChain(values::toBytes(octets.toStdString()));
        for (std::size_t i = 0; roots && i < roots.value().size(); ++i) {
            auto text = tls::toPem({roots.value()[i]});
            if (known.insert(text).second)
                pem += text;
        }
    }
    if (pem.empty())
        error =
            Material::tr("No file in the folder “%1” holds a certificate. Give one with certificates in PEM "
                         "or DER.")
                .arg(name);
    return !pem.empty();
}

bool readRoots(const QString &name, std::string &pem, QString &error)
{
    return QFileInfo(name).isDir() ? readRootsFolder(name, pem, error) : readRootsFile(name, pem, error);
}

} // namespace

bool readMaterial(const Arguments &arguments, values::TlsOptions &tls, QString &error)
{
    if (arguments.has("ca")) {
        if (!readRoots(arguments.value("ca"), tls.rootsPem, error))
            return false;
        tls.trust = values::TrustSource::SystemAndPem;
    }
    if (!arguments.has("client-cert")) {
        if (!arguments.has("client-key"))
            return true;
        error = Material::tr("--client-key needs --client-cert: a key is of no use without its certificate.");
        return false;
    }
    const auto certificate = arguments.value("client-cert");
    const auto key = arguments.has("client-key") ? arguments.value("client-key") : certificate;
    if (!readFile(certificate, tls.clientCertificatePem, error) || !readFile(key, tls.clientKeyPem, error))
        return false;
    if (const auto fault = tls::checkCertificates(tls.clientCertificatePem)) {
        error = faultText(*fault, certificate);
        return false;
    }
    if (const auto fault = tls::checkPair(tls.clientCertificatePem, tls.clientKeyPem)) {
        error = faultText(*fault, key);
        return false;
    }
    return true;
}

} // namespace cli
