#include "ui/test/options_panel.h"

#include "ui/live/chain_check.h"
#include "ui/live/input_checks.h"
#include "ui/test/secure_options.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/tab_order.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

namespace ui::test {

OptionsPanel::OptionsPanel(QWidget *parent)
    : QWidget(parent),
      m_form(new QFormLayout(this)),
      m_fault(new QLabel(this)),
      m_subprotocols(new QLineEdit(this)),
      m_origin(new QLineEdit(this)),
      m_headers(new QPlainTextEdit(this)),
      m_message(new QLineEdit(this)),
      m_expect(new QLineEdit(this)),
      m_roots(new QLineEdit(this)),
      m_chooseRoots(new QPushButton(this)),
      m_chooseFile(new QAction(this)),
      m_chooseFolder(new QAction(this)),
      m_secure(nullptr),
      m_proxy(new QLineEdit(this)),
      m_compression(new QCheckBox(this)),
      m_limit(new QSpinBox(this))
{
    m_headers->setTabChangesFocus(true);
    m_headers->setFixedHeight(fontMetrics().height() * 4);
    m_headers->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_compression->setChecked(true);
    m_limit->setRange(1, 300);
    m_limit->setValue(10);
    m_subprotocols->setObjectName(QStringLiteral("optionSubprotocols"));
    m_origin->setObjectName(QStringLiteral("optionOrigin"));
    m_headers->setObjectName(QStringLiteral("optionHeaders"));
    m_message->setObjectName(QStringLiteral("optionMessage"));
    m_expect->setObjectName(QStringLiteral("optionExpect"));
    m_roots->setObjectName(QStringLiteral("optionRoots"));
    m_chooseRoots->setObjectName(QStringLiteral("chooseRoots"));
    m_proxy->setObjectName(QStringLiteral("optionProxy"));
    m_limit->setObjectName(QStringLiteral("optionLimit"));

    const auto addRow = [this](QWidget *field, QWidget *buddy) {
        auto *label = new QLabel(this);
        label->setBuddy(buddy);
        m_form->addRow(label, field);
        return label;
    };
    m_subprotocolsLabel = addRow(m_subprotocols, m_subprotocols);
    m_originLabel = addRow(m_origin, m_origin);
    m_headersLabel = addRow(m_headers, m_headers);
    m_messageLabel = addRow(m_message, m_message);
    m_expectLabel = addRow(m_expect, m_expect);
    auto *roots = new QWidget(this);
    auto *rootsLayout = new QHBoxLayout(roots);
    rootsLayout->setContentsMargins(0, 0, 0, 0);
    rootsLayout->addWidget(m_roots);
    rootsLayout->addWidget(m_chooseRoots);
    m_rootsLabel = addRow(roots, m_roots);
    m_secure = new SecureOptions(m_form, this);
    m_proxyLabel = addRow(m_proxy, m_proxy);
    m_limitLabel = addRow(m_limit, m_limit);
    m_form->addRow(QString(), m_compression);
    m_fault->setObjectName(QStringLiteral("optionFault"));
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->hide();
    widgets::tabByLayout(*this);
    // No dialog chooses either a file or a folder.
    auto *menu = new QMenu(m_chooseRoots);
    menu->addActions({m_chooseFile, m_chooseFolder});
    m_chooseRoots->setMenu(menu);
    connect(m_chooseFile, &QAction::triggered, this, &OptionsPanel::chooseRootsFile);
    connect(m_chooseFolder, &QAction::triggered, this, &OptionsPanel::chooseRootsFolder);
    retranslate();
}

int OptionsPanel::stageLimitSeconds() const
{
    return m_limit->value();
}

void OptionsPanel::setStageLimitSeconds(int seconds)
{
    m_limit->setValue(seconds);
}

void OptionsPanel::chooseRootsFile()
{
    const auto file =
        QFileDialog::getOpenFileName(this, tr("Choose certificates to trust"), m_roots->text(),
                                     tr("Certificates (*.pem *.crt *.cer *.der *.p7b);;All files (*)"));
    if (!file.isEmpty())
        m_roots->setText(file);
}

void OptionsPanel::chooseRootsFolder()
{
    const auto folder = QFileDialog::getExistingDirectory(
        this, tr("Choose a folder of certificates to trust"), m_roots->text());
    if (!folder.isEmpty())
        m_roots->setText(folder);
}

QString OptionsPanel::applyHeaders(values::Target &target) const
{
    const auto lines = m_headers->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (qsizetype number = 1; number <= lines.size(); ++number) {
        const auto &line = lines.at(number - 1);
        const auto colon = line.indexOf(QLatin1Char(':'));
        const auto name = line.left(colon).trimmed();
        static const QRegularExpression token(QStringLiteral("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"));
        if (colon < 1 || !token.match(name).hasMatch())
            // The line may hold a secret: it is not repeated.
            return tr("Header %1 is none. Write one a line, as in “Name: value”.").arg(number);
        target.headers.push_back({name.toStdString(), line.mid(colon + 1).trimmed().toStdString()});
    }
    return {};
}

QString OptionsPanel::applyRoots(values::Target &target) const
{
    const auto path = m_roots->text().trimmed();
    if (path.isEmpty())
        return {};
    using Fault = live::ChainFile::Fault;
    auto roots = live::readRoots(path);
    switch (roots.fault) {
    case Fault::None:
        break;
    case Fault::NotReadable:
        return tr("“%1” cannot be read. Check its name and whether you may read it.").arg(path);
    case Fault::Damaged:
        return tr("A certificate in “%1” is damaged. Export it again.").arg(path);
    case Fault::NoCertificate:
        return roots.folder
                   ? tr("No file in the folder “%1” holds a certificate. Choose one with certificates in PEM "
                        "or "
                        "DER form.")
                         .arg(path)
                   : tr("“%1” holds no certificate. Choose a file with certificates in PEM or DER form.")
                         .arg(path);
    }
    target.tls.trust = values::TrustSource::SystemAndPem;
    target.tls.rootsPem = std::move(roots.pem);
    return {};
}

QString OptionsPanel::applyProxy(values::Target &target) const
{
    const auto text = m_proxy->text().trimmed();
    if (text.isEmpty())
        return {};
    if (text.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0) {
        target.proxy.mode = values::ProxyMode::None;
        return {};
    }
    if (!live::isProxyAddress(text.toStdString()))
        return tr("“%1” is no proxy address. Write for example http://proxy.example:3128, socks5://host:1080 "
                  "or none.")
            .arg(text);
    target.proxy = {values::ProxyMode::Explicit, text.toStdString()};
    return {};
}

QString OptionsPanel::rootsPath() const
{
    return m_roots->text().trimmed();
}

void OptionsPanel::hideFault()
{
    if (m_fault->isHidden())
        return;
    m_fault->hide();
    const auto taken = m_form->takeRow(m_fault); // the label stays ours, the places do not
    delete taken.labelItem;
    delete taken.fieldItem;
}

void OptionsPanel::showFault(const QString &sentence)
{
    hideFault();
    if (m_faulty == nullptr)
        return;
    int row = 0;
    for (int i = 0; i < m_form->rowCount(); ++i) {
        const auto *item = m_form->itemAt(i, QFormLayout::FieldRole);
        const auto *field = item != nullptr ? item->widget() : nullptr;
        if (field == m_faulty || (field != nullptr && field->isAncestorOf(m_faulty)))
            row = i + 1;
    }
    auto red = palette();
    red.setColor(QPalette::WindowText, widgets::colours(palette()).bad);
    m_fault->setPalette(red);
    m_fault->setText(sentence);
    m_fault->setAccessibleName(sentence);
    m_form->insertRow(row, QString(), m_fault);
    m_fault->show();
    m_faulty->setAccessibleDescription(sentence);
    m_faulty->setFocus(Qt::OtherFocusReason);
}

QString OptionsPanel::apply(values::Target &target)
{
    hideFault();
    m_faulty = nullptr;
    const auto fault = applyInTurn(target);
    if (fault.isEmpty())
        m_faulty = nullptr;
    else if (m_faulty == m_secure)
        m_faulty = m_secure->faulty();
    return fault;
}

QString OptionsPanel::applyInTurn(values::Target &target)
{
    m_faulty = m_headers;
    if (auto fault = applyHeaders(target); !fault.isEmpty())
        return fault;
    m_faulty = m_roots;
    if (auto fault = applyRoots(target); !fault.isEmpty())
        return fault;
    m_faulty = m_proxy;
    if (auto fault = applyProxy(target); !fault.isEmpty())
        return fault;
    m_faulty = m_message;
    static const QRegularExpression separators(QStringLiteral("[,\\s]+"));
    for (const auto &name : m_subprotocols->text().split(separators, Qt::SkipEmptyParts))
        target.subprotocols.push_back(name.toStdString());
    target.origin = m_origin->text().trimmed().toStdString();
    if (!m_message->text().isEmpty())
        target.send = m_message->text().toStdString();
    if (!m_expect->text().isEmpty()) {
        target.expect = m_expect->text().toStdString();
        if (!target.send)
            return tr("An answer is expected, but no message is sent. Fill in “Message to send” too.");
    }
    target.offerCompression = m_compression->isChecked();
    target.limits.stage = std::chrono::seconds(m_limit->value());
    m_faulty = m_secure;
    return m_secure->apply(target); // may ask for a passphrase: when all else is well
}

void OptionsPanel::retranslate()
{
    m_subprotocolsLabel->setText(tr("&Subprotocols:"));
    m_subprotocols->setPlaceholderText(tr("for example: graphql-transport-ws, mqtt"));
    m_originLabel->setText(tr("&Origin:"));
    m_origin->setPlaceholderText(tr("for example: https://www.example.org"));
    m_headersLabel->setText(tr("He&aders:"));
    m_headers->setPlaceholderText(tr("One a line, for example: Authorization: Bearer …"));
    m_messageLabel->setText(tr("&Message to send:"));
    m_expectLabel->setText(tr("&Expected answer:"));
    m_rootsLabel->setText(tr("Also &trust:"));
    m_roots->setPlaceholderText(tr("a file or a folder with certificates (PEM or DER)"));
    m_chooseRoots->setText(tr("Choose…"));
    m_chooseRoots->setAccessibleName(tr("Choose certificates to trust"));
    m_chooseFile->setText(tr("&File…"));
    m_chooseFolder->setText(tr("F&older…"));
    m_proxyLabel->setText(tr("&Proxy:"));
    m_proxy->setPlaceholderText(tr("from the environment; or an address, or none"));
    m_limitLabel->setText(tr("Time &limit a stage:"));
    m_limit->setSuffix(tr(" s", "seconds, behind a number"));
    m_compression->setText(tr("Offer &compression (permessage-deflate)"));
}

void OptionsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui::test
