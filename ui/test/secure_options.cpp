#include "ui/test/secure_options.h"

#include "ui/live/input_checks.h"
#include "values/server_name.h"
#include "values/url.h"

#include <QCheckBox>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui::test {

namespace {

constexpr qint64 kMaxFile = 4 * 1024 * 1024;

bool readFile(const QString &path, std::string &text)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    auto octets = file.read(kMaxFile);
    text = octets.toStdString();
    octets.fill('\0'); // they may be a key
    return true;
}

} // namespace

SecureOptions::SecureOptions(QFormLayout *form, QWidget *parent)
    : QWidget(parent),
      m_form(form),
      m_certificate(addFile(QStringLiteral("optionClientCertificate"))),
      m_key(addFile(QStringLiteral("optionClientKey"))),
      m_note(new QLabel(parent)),
      m_serverNameLabel(new QLabel(parent)),
      m_serverName(new QLineEdit(parent)),
      m_connectToLabel(new QLabel(parent)),
      m_connectTo(new QLineEdit(parent)),
      m_untrusted(new QCheckBox(parent))
{
    hide(); // it shows nothing itself: its rows are the form's
    m_note->setObjectName(QStringLiteral("clientCertificateNote"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    form->addRow(QString(), m_note);
    m_serverName->setObjectName(QStringLiteral("optionServerName"));
    m_serverNameLabel->setBuddy(m_serverName);
    form->addRow(m_serverNameLabel, m_serverName);
    m_connectTo->setObjectName(QStringLiteral("optionConnectTo"));
    m_connectToLabel->setBuddy(m_connectTo);
    form->addRow(m_connectToLabel, m_connectTo);
    m_untrusted->setObjectName(QStringLiteral("optionContinueUntrusted"));
    form->addRow(QString(), m_untrusted);
    connect(m_certificate.path, &QLineEdit::textChanged, m_note, &QLabel::hide);
    connect(m_certificate.choose, &QPushButton::clicked, this, [this] {
        choose(m_certificate, tr("Choose a client certificate"),
               tr("Certificates (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)"));
    });
    connect(m_key.choose, &QPushButton::clicked, this, [this] {
        choose(m_key, tr("Choose the key of the client certificate"),
               tr("Keys (*.pem *.key);;All files (*)"));
    });
    retranslate();
}

SecureOptions::File SecureOptions::addFile(const QString &name)
{
    auto *row = new QWidget(parentWidget());
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    File file{new QLabel(parentWidget()), new QLineEdit(row), new QPushButton(row)};
    file.path->setObjectName(name);
    file.label->setBuddy(file.path);
    layout->addWidget(file.path);
    layout->addWidget(file.choose);
    m_form->addRow(file.label, row);
    return file;
}

void SecureOptions::choose(const File &file, const QString &title, const QString &filter)
{
    const auto path = QFileDialog::getOpenFileName(parentWidget(), title, file.path->text(), filter);
    if (!path.isEmpty())
        file.path->setText(path);
}

QString SecureOptions::applyIdentity(values::Target &target)
{
    m_note->hide();
    m_faulty = m_certificate.path;
    const auto path = m_certificate.path->text().trimmed();
    const auto keyPath = m_key.path->text().trimmed();
    if (path.isEmpty())
        return keyPath.isEmpty() ? QString()
                                 : tr("A key is of no use without its certificate. Choose the client "
                                      "certificate too.");
    std::string certificate;
    std::string key;
    const values::WipedAtEnd certificateGone(certificate); // a store has the key too
    const values::WipedAtEnd keyGone(key);
    for (const auto &[name, text] : {std::pair(path, &certificate), std::pair(keyPath, &key)}) {
        m_faulty = text == &key ? m_key.path : m_certificate.path;
        if (!name.isEmpty() && !readFile(name, *text))
            return tr("“%1” cannot be read. Check its name and whether you may read it.").arg(name);
    }
    m_faulty = m_certificate.path;
    live::Identity identity;
    auto fault = live::readIdentity(certificate, key, {}, identity);
    while (fault == live::IdentityFault::PassphraseWanted || fault == live::IdentityFault::PassphraseWrong) {
        bool given = false;
        const auto name = QFileInfo(keyPath.isEmpty() ? path : keyPath).fileName();
        auto typed = QInputDialog::getText(parentWidget(), tr("Passphrase"),
                                           fault == live::IdentityFault::PassphraseWrong
                                               ? tr("This passphrase does not open %1. Try again:").arg(name)
                                               : tr("Passphrase of %1 (it is not stored):").arg(name),
                                           QLineEdit::Password, QString(), &given);
        if (!given)
            break;
        auto passphrase = typed.toStdString();
        typed.fill(QChar(0));
        fault = live::readIdentity(certificate, key, passphrase, identity);
        values::wipe(passphrase);
    }
    if (fault == live::IdentityFault::KeyMissing || fault == live::IdentityFault::KeyDoesNotMatch)
        m_faulty = m_key.path;
    switch (fault) {
    case live::IdentityFault::None:
        break;
    case live::IdentityFault::PassphraseWanted:
    case live::IdentityFault::PassphraseWrong:
        return tr(
            "Without its passphrase the client’s key stays closed. Give it, or remove the certificate.");
    case live::IdentityFault::KeyMissing:
        return tr("No private key was found. Choose the file with the key of the client certificate.");
    case live::IdentityFault::KeyDoesNotMatch:
        return tr("The key does not belong to the client certificate. Choose the one it was issued for.");
    case live::IdentityFault::OldEncryption:
        return tr("“%1” is locked with an old encryption that cannot be opened any more. Export it again "
                  "with “openssl pkcs12 -legacy -in OLD -nodes -out OPEN.pem”, then “openssl pkcs12 -export "
                  "-in OPEN.pem -out NEW”, and delete OPEN.pem: its key is not protected.")
            .arg(path);
    case live::IdentityFault::OldKeyEncryption:
        return tr("“%1” is locked with an old encryption that cannot be opened any more. Encrypt the key "
                  "anew "
                  "with “openssl pkey -provider legacy -provider default -in OLD -aes256 -out NEW”, and "
                  "choose NEW as the key.")
            .arg(keyPath.isEmpty() ? path : keyPath);
    case live::IdentityFault::Unusable:
        return tr("“%1” is no usable certificate with its key. Choose PEM files, or a PKCS#12 file.")
            .arg(path);
    }
    if (!identity.fault.empty()) {
        m_note->setText(
            identity.fault == "expired"
                ? tr("The client certificate has expired: the server will probably refuse it.")
            : identity.fault == "not-yet-valid"
                ? tr("The client certificate is not valid yet: the server will probably refuse it.")
                : tr("The client certificate is not meant for clients: the server will probably refuse it."));
        m_note->show();
    }
    target.tls.clientCertificatePem = std::move(identity.chainPem);
    target.tls.clientKeyPem = std::move(identity.keyPem);
    return {};
}

QString SecureOptions::applyRoute(values::Target &target)
{
    m_faulty = m_serverName;
    const auto typed = m_serverName->text().trimmed();
    auto name = typed.isEmpty() ? std::string() : values::parseServerName(typed.toStdString());
    if (!name)
        return name.error() == values::ServerNameFault::NotAscii
                   ? tr("“%1” cannot be written in ASCII, as TLS needs it (IDNA): something in it may not "
                        "stand in a name. Write a host name, without scheme and port.")
                         .arg(typed)
                   : tr("“%1” is no server name. Write a host name, without scheme and port.").arg(typed);
    target.tls.serverName = std::move(name).value();
    m_faulty = m_connectTo;
    const auto place = m_connectTo->text().trimmed();
    if (place.isEmpty())
        return {};
    const auto url = values::parseUrl("ws://" + place.toStdString());
    if (!url || !url.value().portGiven || url.value().resource != "/" || !url.value().userInfo.empty())
        return tr("“%1” does not say where to connect. Write HOST:PORT, an IPv6 address in square brackets.")
            .arg(place.mid(place.lastIndexOf(QLatin1Char('@')) + 1));
    target.connectHost = url.value().host;
    target.connectPort = url.value().port;
    return {};
}

QString SecureOptions::apply(values::Target &target)
{
    target.continueUntrusted = m_untrusted->isChecked();
    // What asks the user comes last.
    if (const auto fault = applyRoute(target); !fault.isEmpty())
        return fault;
    return applyIdentity(target);
}

void SecureOptions::retranslate()
{
    m_certificate.label->setText(tr("Client cert&ificate:"));
    m_certificate.path->setPlaceholderText(tr("PEM, or PKCS#12 with its key"));
    m_certificate.choose->setText(tr("Choose…"));
    m_certificate.choose->setAccessibleName(tr("Choose a client certificate"));
    m_key.label->setText(tr("Its &key:"));
    m_key.path->setPlaceholderText(tr("PEM; by default in the same file"));
    m_key.choose->setText(tr("Choose…"));
    m_key.choose->setAccessibleName(tr("Choose the key of the client certificate"));
    m_serverNameLabel->setText(tr("Se&rver name (SNI):"));
    m_serverName->setPlaceholderText(tr("by default the address’s host"));
    m_connectToLabel->setText(tr("Co&nnect to:"));
    m_connectTo->setPlaceholderText(tr("HOST:PORT instead of the address’s"));
    m_untrusted->setText(tr("After a failure of trust, look &behind it without secrets"));
    m_untrusted->setToolTip(
        tr("Connects a second time, without credentials, headers, query values, subprotocols, message and "
           "client "
           "certificate, to see whether anything else is wrong. The path of the address is sent, without "
           "parameters of its segments. The verdict stays the failure of trust."));
    m_note->hide();
}

void SecureOptions::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui::test
