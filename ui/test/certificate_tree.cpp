#include "ui/test/certificate_tree.h"

#include "report/certificates.h"
#include "ui/test/fact_tree.h"
#include "ui/widgets/colours.h"

#include <QEvent>
#include <QFontDatabase>
#include <QKeyEvent>

namespace ui::test {

namespace {

constexpr int kCause = Qt::UserRole;

} // namespace

CertificateTree::CertificateTree(const Context &context, QWidget *parent)
    : QTreeWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("certificates"));
    setColumnCount(2);
    setUpFactTree(*this);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const auto cause = item->data(0, kCause).toString(); !cause.isEmpty())
            Q_EMIT pageRequested({catalogue::PageKind::Cause, cause});
    });
    rebuild();
}

void CertificateTree::setChain(const values::TlsObservation &tls)
{
    m_tls = tls;
    rebuild();
}

void CertificateTree::forget()
{
    setChain({});
}

void CertificateTree::rebuild()
{
    setHeaderLabels({tr("Certificate"), tr("What it says")});
    setAccessibleName(tr("Certificates"));
    clear();
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    const auto certificates = report::certificateWords(m_tls, m_context.catalogue, m_context.language);
    for (const auto &certificate : certificates) {
        const bool wrong = !certificate.faults.isEmpty();
        const auto status = wrong ? values::CheckStatus::Failed : values::CheckStatus::Passed;
        auto *top = new QTreeWidgetItem(
            this, {widgets::statusSign(status) + QLatin1Char(' ') + certificate.title, certificate.role});
        top->setFont(0, bold);
        top->setForeground(0, widgets::statusColour(palette(), status));
        for (int i = 0; i < certificate.faults.size(); ++i) {
            auto *fault = new QTreeWidgetItem(top, {tr("Wrong"), certificate.faults[i]});
            fault->setForeground(0, widgets::statusColour(palette(), values::CheckStatus::Failed));
            fault->setForeground(1, widgets::statusColour(palette(), values::CheckStatus::Failed));
            fault->setData(0, kCause, certificate.causes[i]);
            fault->setToolTip(1, tr("Enter or double click: the page of this cause"));
        }
        for (const auto &fact : certificate.facts)
            new QTreeWidgetItem(top, {fact.label, fact.value}); // owned by its parent
        top->setExpanded(wrong || topLevelItemCount() == 1);
    }
    if (certificates.isEmpty())
        new QTreeWidgetItem(this, {tr("None"), tr("The server sent no certificate in this test.")});
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
