#include "ui/test/certificate_tree.h"

#include "report/words.h"
#include "ui/test/fact_tree.h"
#include "ui/widgets/colours.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QKeyEvent>

#include <algorithm>

namespace ui::test {

namespace {

constexpr int kCause = Qt::UserRole;
constexpr int kPem = Qt::UserRole + 1; // of a certificate's own row

} // namespace

CertificateTree::CertificateTree(const Context &context, QWidget *parent)
    : QTreeWidget(parent), m_context(context), m_copyPem(new QAction(this))
{
    setObjectName(QStringLiteral("certificates"));
    setColumnCount(2);
    setUpFactTree(*this);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const auto cause = item->data(0, kCause).toString(); !cause.isEmpty())
            Q_EMIT pageRequested({catalogue::PageKind::Cause, cause});
    });
    m_copyPem->setObjectName(QStringLiteral("copyPem"));
    addAction(m_copyPem);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copyPem, &QAction::triggered, this, &CertificateTree::copyPem);
    connect(this, &QTreeWidget::currentItemChanged, this,
            [this] { m_copyPem->setEnabled(!currentPem().isEmpty()); });
    rebuild();
}

void CertificateTree::setChain(const values::TlsObservation &tls)
{
    m_tls = tls;
    m_known = true;
    rebuild();
}

void CertificateTree::forget()
{
    m_tls = {};
    m_known = false;
    rebuild();
}

QString CertificateTree::currentPem() const
{
    const auto *item = currentItem();
    while (item != nullptr && item->parent() != nullptr)
        item = item->parent();
    return item == nullptr ? QString() : item->data(0, kPem).toString();
}

void CertificateTree::copyPem() const
{
    const auto pem = currentPem();
    if (!pem.isEmpty())
        QApplication::clipboard()->setText(pem);
}

/// Those of a group stand below its name, folded away: the first ones are what most readers want.
void CertificateTree::addFacts(QTreeWidgetItem &top, const report::ChainFacts &facts)
{
    QTreeWidgetItem *group = nullptr; // owned by its parent, as all rows
    for (const auto &fact : facts) {
        if (fact.group.isEmpty()) {
            new QTreeWidgetItem(&top, {fact.label, fact.value});
            continue;
        }
        if (group == nullptr || group->text(0) != fact.group)
            group = new QTreeWidgetItem(&top, {fact.group, {}});
        new QTreeWidgetItem(group, {fact.label, fact.value});
    }
}

/// What is wrong, as bad as it is, and below it what to do.
values::CheckStatus CertificateTree::addFault(QTreeWidgetItem &top, const QString &sentence,
                                              const QString &cause)
{
    const auto record = std::find_if(m_left.begin(), m_left.end(), [&](const auto &fault) {
        const auto id = values::causeOf(fault.fault);
        return QString::fromUtf8(id.data(), qsizetype(id.size())) == cause;
    });
    const bool tolerated = record != m_left.end() && values::isTolerated(*record);
    const auto status = tolerated ? values::CheckStatus::Warning : values::CheckStatus::Failed;
    auto *row = new QTreeWidgetItem(&top, {tolerated ? tr("Worth mending") : tr("Wrong"), sentence});
    row->setForeground(0, widgets::statusColour(palette(), status));
    row->setForeground(1, widgets::statusColour(palette(), status));
    row->setData(0, kCause, cause);
    row->setToolTip(1, tr("Enter or double click: the page of this cause"));
    if (record == m_left.end())
        return status;
    values::Verdict one;
    one.cause = cause.toStdString();
    one.params = record->params;
    m_left.erase(record);
    for (const auto &remedy : report::words(one, m_context.catalogue, m_context.language).remedies)
        new QTreeWidgetItem(row, {tr("What to do"), report::plain(remedy)});
    row->setExpanded(true);
    return status;
}

void CertificateTree::addCertificate(const report::CertificateWords &certificate)
{
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    const bool wrong = !certificate.faults.isEmpty();
    auto *top = new QTreeWidgetItem(this, {QString(), certificate.role});
    auto status = values::CheckStatus::Passed;
    for (int i = 0; i < certificate.faults.size(); ++i) {
        if (addFault(*top, certificate.faults[i], certificate.causes[i]) == values::CheckStatus::Failed)
            status = values::CheckStatus::Failed;
        else if (status == values::CheckStatus::Passed)
            status = values::CheckStatus::Warning;
    }
    top->setText(0, widgets::statusSign(status) + QLatin1Char(' ') + certificate.title);
    top->setFont(0, bold);
    top->setForeground(0, widgets::statusColour(palette(), status));
    top->setData(0, kPem, certificate.pem);
    addFacts(*top, certificate.facts);
    top->setExpanded(wrong || topLevelItemCount() == 1);
}

void CertificateTree::addSection(const QString &title, const QString &text, const report::ChainFacts &facts)
{
    if (facts.isEmpty())
        return;
    auto *top = new QTreeWidgetItem(this, {title, text});
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    top->setFont(0, bold);
    addFacts(*top, facts);
    top->setExpanded(true);
}

void CertificateTree::rebuild()
{
    setHeaderLabels({tr("Certificate"), tr("What it says")});
    setAccessibleName(tr("Certificates"));
    m_copyPem->setText(tr("Copy certificate as PEM"));
    clear();
    m_left = m_tls.faults;
    const auto certificates = report::certificateWords(m_tls, m_context.catalogue, m_context.language);
    for (const auto &certificate : certificates)
        addCertificate(certificate);
    addSection(tr("Chain as built"), tr("from the server’s certificate up to a trusted one"),
               report::pathWords(m_tls));
    addSection(tr("Stapled OCSP answer"), tr("sent with the server’s certificate"),
               report::stapleWords(m_tls, m_context.language));
    if (certificates.isEmpty() && m_known)
        new QTreeWidgetItem(this, {tr("None"), tr("The server sent no certificate in this test.")});
    m_copyPem->setEnabled(false);
}

void CertificateTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rebuild();
}

void CertificateTree::keyPressEvent(QKeyEvent *event)
{
    if (!copySelection(*this, *event))
        QTreeWidget::keyPressEvent(event);
}

} // namespace ui::test
