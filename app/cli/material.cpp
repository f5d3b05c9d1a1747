#include "cli/material.h"

#include "tls/session.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

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

} // namespace

bool readMaterial(const Arguments &arguments, values::TlsOptions &tls, QString &error)
{
    if (arguments.has("ca")) {
        const auto file = arguments.value("ca");
        if (!readFile(file, tls.rootsPem, error))
            return false;
        if (const auto fault = tls::checkCertificates(tls.rootsPem)) {
            error = faultText(*fault, file);
            return false;
        }
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
