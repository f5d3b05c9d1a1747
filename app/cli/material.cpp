#include "cli/material.h"

#include "cli/passphrase.h"
#include "cli/terminal.h"
#include "tls/chain_file.h"
#include "tls/identity.h"
#include "tls/session.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

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
    if (QFileInfo(name).isDir() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        error = Material::tr("The file “%1” cannot be read. Check its name and whether you may read it.")
                    .arg(name);
        return false;
    }
    auto octets = file.read(most);
    text = octets.toStdString();
    octets.fill('\0'); // they may be a key
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
                   "The key in “%1” is encrypted and there is no terminal to ask for its passphrase. "
                   "Put it into a file of your own and name that with --passphrase-file.")
            .arg(file);
    case tls::MaterialFault::PassphraseWrong:
        return Material::tr("The passphrase does not open “%1”.").arg(file);
    case tls::MaterialFault::OldEncryption:
        return Material::
            tr("“%1” is locked with an old encryption, which is not opened here. Lock it anew with “openssl "
               "pkcs12 -legacy -in OLD -aes256 -out LOCKED.pem”, then “openssl pkcs12 -export -in "
               "LOCKED.pem -out NEW”: the key stays behind a passphrase throughout.")
                .arg(file);
    case tls::MaterialFault::OldKeyEncryption:
        return Material::tr(
                   "“%1” is locked with an old encryption that cannot be opened any more. Encrypt the "
                   "key anew with “openssl pkey -provider legacy -provider default -in OLD -aes256 "
                   "-out NEW”, and name NEW with --client-key.")
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

/// A folder that holds no certificate at all is a mistake.
bool readRootsFolder(const QString &name, std::string &pem, QString &error)
{
    constexpr qint64 most = 1024 * 1024; // of one file; what is larger is no certificate
    tls::Roots roots;
    const auto files = QDir(name).entryInfoList(QDir::Files | QDir::Readable, QDir::Name);
    for (const auto &info : files) {
        QFile file(info.filePath());
        if (info.size() > most || !file.open(QIODevice::ReadOnly))
            continue;
        const auto head = file.peek(64 * 1024); // a folder may be full of other things
        if (tls::mayHoldCertificates(values::toBytes(head.toStdString())))
            roots.add(values::toBytes(file.read(most).toStdString()));
    }
    pem = roots.pem();
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

/// One try with the file's passphrase; three on the terminal. \p unanswered: why KeyEncrypted stayed.
values::Result<tls::Identity, tls::MaterialFault> openIdentity(const std::string &certificate,
                                                               const std::string &key, const QString &file,
                                                               std::string passphrase, Unanswered &unanswered)
{
    constexpr int tries = 3;
    const bool given = !passphrase.empty();
    auto identity = tls::readIdentity(certificate, key, passphrase);
    for (int i = 0; i < tries && !given && !identity && talkIsTerminal(); ++i) {
        const auto fault = identity.error();
        if (fault != tls::MaterialFault::KeyEncrypted && fault != tls::MaterialFault::PassphraseWrong)
            break;
        if (fault == tls::MaterialFault::PassphraseWrong)
            say(QStringLiteral("wsdoctor: ") + faultText(fault, file));
        auto typed = askPassphrase(Material::tr("Passphrase of %1: ").arg(QFileInfo(file).fileName()));
        if (!typed) {
            unanswered = typed.error();
            identity = tls::MaterialFault::KeyEncrypted;
            break;
        }
        unanswered = Unanswered::Declined; // where nothing was typed
        auto secret = std::move(typed).value();
        identity = tls::readIdentity(certificate, key, secret);
        values::wipe(secret);
    }
    values::wipe(passphrase);
    return identity;
}

/// What the server may dislike is said before it is asked.
void warn(const tls::Identity &identity)
{
    for (const auto &fault : tls::clientFaults(identity.chainPem, QDateTime::currentSecsSinceEpoch())) {
        say(QStringLiteral("wsdoctor: ") +
            (fault == "expired"
                 ? Material::tr("The client certificate has expired: the server will probably refuse it.")
             : fault == "not-yet-valid"
                 ? Material::tr(
                       "The client certificate is not valid yet: the server will probably refuse it.")
                 : Material::tr("The client certificate is not meant for clients: the server will probably "
                                "refuse it.")));
    }
}

bool readClient(const Arguments &arguments, values::TlsOptions &tls, QString &error)
{
    const auto file = arguments.value("client-cert");
    const auto keyFile = arguments.has("client-key") ? arguments.value("client-key") : file;
    std::string certificate;
    std::string key;
    std::string passphrase;
    const values::WipedAtEnd certificateGone(certificate); // a store has the key too
    const values::WipedAtEnd keyGone(key);
    const values::WipedAtEnd passphraseGone(passphrase);
    if (!readFile(file, certificate, error) ||
        (arguments.has("client-key") && !readFile(keyFile, key, error)) ||
        (arguments.has("passphrase-file") &&
         !readFile(arguments.value("passphrase-file"), passphrase, error)))
        return false;
    passphrase.resize(std::min(passphrase.find_first_of("\r\n"), passphrase.size()));
    auto unanswered = Unanswered::NoTerminal;
    auto identity = openIdentity(certificate, key, keyFile, std::move(passphrase), unanswered);
    // Which of the two files it is about.
    const bool store = certificate.find("-----BEGIN ") == std::string::npos;
    const bool own = store || tls::checkCertificates(certificate);
    if (!identity && identity.error() == tls::MaterialFault::KeyEncrypted &&
        arguments.has("passphrase-file")) {
        error = Material::tr("The file “%1” is empty. Its first line must be the passphrase of “%2”.")
                    .arg(arguments.value("passphrase-file"), keyFile);
        return false;
    }
    if (!identity && identity.error() == tls::MaterialFault::KeyEncrypted &&
        unanswered != Unanswered::NoTerminal) {
        error = unanswered == Unanswered::Interrupted
                    ? QString()
                    : Material::tr("Without its passphrase the key in “%1” stays closed.").arg(keyFile);
        return false;
    }
    if (!identity) {
        error = store && identity.error() == tls::MaterialFault::NotPem
                    ? Material::tr("The file “%1” is neither PEM nor PKCS#12. Convert it, for instance "
                                   "with openssl x509.")
                          .arg(file)
                    : faultText(identity.error(), own ? file : keyFile);
        return false;
    }
    warn(identity.value());
    auto both = std::move(identity).value();
    tls.clientCertificatePem = std::move(both.chainPem);
    tls.clientKeyPem = std::move(both.keyPem);
    return true;
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
    return readClient(arguments, tls, error);
}

} // namespace cli
