#include "ui/test/handshake_tree.h"

#include "report/handshake.h"
#include "ui/test/fact_tree.h"
#include "ui/widgets/colours.h"

#include <QEvent>
#include <QKeyEvent>

namespace ui::test {

namespace {

void addFacts(QTreeWidgetItem *parent, const QList<report::HandshakeWords::Fact> &facts)
{
    for (const auto &fact : facts)
        new QTreeWidgetItem(parent, {fact.label, fact.value}); // owned by its parent
}

} // namespace

HandshakeTree::HandshakeTree(const Context &context, QWidget *parent)
    : QTreeWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("handshake"));
    setColumnCount(2);
    setUpFactTree(*this);
    rebuild();
}

void HandshakeTree::setHandshake(const values::TlsObservation &tls)
{
    m_tls = tls;
    m_finished = true;
    rebuild();
}

void HandshakeTree::forget()
{
    m_tls = {};
    m_finished = false;
    rebuild();
}

void HandshakeTree::addEmpty()
{
    const auto sentence = !m_finished       ? tr("A test of a wss:// address fills this.")
                          : m_tls.attempted ? tr("Nothing passed in this test.")
                                            : tr("There was no TLS handshake in this test.");
    new QTreeWidgetItem(this, {tr("None"), sentence});
}

void HandshakeTree::rebuild()
{
    setHeaderLabels({tr("Message"), tr("What it says")});
    setAccessibleName(tr("TLS handshake"));
    clear();
    const auto words = report::handshakeWords(m_tls, m_context.language);
    if (words.facts.isEmpty()) {
        addEmpty();
        return;
    }
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    auto *summary = new QTreeWidgetItem(this, {tr("Result"), words.facts.first().value});
    summary->setFont(0, bold);
    addFacts(summary, words.facts.mid(1));
    summary->setExpanded(true);
    for (const auto &message : words.messages) {
        const auto detail = message.protection.isEmpty()
                                //: %1: "517 bytes", %2: "12.3 ms"
                                ? tr("%1, at %2").arg(message.size, message.time)
                                //: %1: "517 bytes", %2: "12.3 ms", %3: "encrypted"
                                : tr("%1, at %2, %3").arg(message.size, message.time, message.protection);
        auto *item =
            new QTreeWidgetItem(this, {report::arrowOf(message) + QLatin1Char(' ') + message.name, detail});
        item->setFont(0, bold);
        item->setData(0, Qt::AccessibleDescriptionRole, message.sent ? tr("sent") : tr("received"));
        item->setToolTip(0, message.sent ? tr("sent") : tr("received"));
        if (message.fatal)
            item->setForeground(0, widgets::colours(palette()).bad);
        addFacts(item, message.facts);
    }
    if (!words.note.isEmpty())
        new QTreeWidgetItem(this, {QString(), words.note});
}

void HandshakeTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rebuild();
}

void HandshakeTree::keyPressEvent(QKeyEvent *event)
{
    if (!copySelection(*this, *event))
        QTreeWidget::keyPressEvent(event);
}

} // namespace ui::test
