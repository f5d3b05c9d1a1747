#include "ui/test/check_tree.h"

#include "report/words.h"
#include "ui/widgets/colours.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace ui::test {

namespace {

/// Ctrl+C on a table gives its selected lines, columns divided by tabs.
bool copySelection(const QTreeWidget &tree, const QKeyEvent &event)
{
    if (!event.matches(QKeySequence::Copy))
        return false;
    QStringList lines;
    for (const auto *item : tree.selectedItems()) {
        QStringList cells;
        for (int column = 0; column < tree.columnCount(); ++column)
            cells << item->text(column);
        lines << cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    return true;
}

void setUp(QTreeWidget &tree)
{
    tree.setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree.setUniformRowHeights(false);
    tree.setWordWrap(true);
    tree.setAlternatingRowColors(true);
    tree.setFrameShape(QFrame::NoFrame);
    tree.header()->setStretchLastSection(true);
    tree.header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

} // namespace

CheckTree::CheckTree(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("checks"));
    setColumnCount(2);
    setUp(*this);
    rebuild();
}

void CheckTree::forget()
{
    m_stages.clear();
    clear();
}

QTreeWidgetItem *CheckTree::stageItem(values::StageId stage)
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->data(0, Qt::UserRole).toInt() == int(stage))
            return topLevelItem(i);
    }
    auto *item = new QTreeWidgetItem(this); // owned by the tree
    item->setData(0, Qt::UserRole, int(stage));
    item->setText(0, report::stageName(stage));
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    item->setFont(0, bold);
    item->setExpanded(true);
    return item;
}

void CheckTree::fill(QTreeWidgetItem *item, const values::Check &check)
{
    item->setText(0, widgets::statusSign(check.status) + QLatin1Char(' ') +
                         report::checkName(QString::fromStdString(check.id)));
    item->setText(1, report::checkDetail(check));
    item->setToolTip(1, item->text(1));
    item->setForeground(0, widgets::statusColour(palette(), check.status));
    item->setData(0, Qt::AccessibleDescriptionRole, report::statusName(check.status));
}

void CheckTree::addCheck(values::StageId stage, const values::Check &check)
{
    auto it = std::find_if(m_stages.begin(), m_stages.end(),
                           [&](const auto &record) { return record.id == stage; });
    if (it == m_stages.end())
        it = m_stages.insert(m_stages.end(),
                             values::StageRecord{stage, values::CheckStatus::Skipped, 0, 0, {}});
    it->checks.push_back(check);
    auto *item = new QTreeWidgetItem(stageItem(stage));
    fill(item, check);
    scrollToItem(item);
}

void CheckTree::setStage(const values::StageRecord &record)
{
    const auto it = std::find_if(m_stages.begin(), m_stages.end(),
                                 [&](const auto &known) { return known.id == record.id; });
    if (it == m_stages.end())
        m_stages.push_back(record);
    else
        *it = record;
    auto *item = stageItem(record.id);
    qDeleteAll(item->takeChildren());
    for (const auto &check : record.checks)
        fill(new QTreeWidgetItem(item), check);
    item->setText(1, report::statusName(record.status));
    item->setForeground(1, widgets::statusColour(palette(), record.status));
}

void CheckTree::rebuild()
{
    setHeaderLabels({tr("Check"), tr("What was found")});
    setAccessibleName(tr("Checks"));
    clear();
    const auto stages = m_stages;
    for (const auto &record : stages)
        setStage(record);
}

void CheckTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rebuild();
}

void CheckTree::keyPressEvent(QKeyEvent *event)
{
    if (!copySelection(*this, *event))
        QTreeWidget::keyPressEvent(event);
}

EvidenceTable::EvidenceTable(const Context &context, QWidget *parent)
    : QTreeWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("evidence"));
    setColumnCount(2);
    setUp(*this);
    rebuild();
}

void EvidenceTable::setOutcome(const investigation::Outcome &outcome)
{
    m_outcome = outcome;
    rebuild();
}

void EvidenceTable::forget()
{
    m_outcome.reset();
    rebuild();
}

void EvidenceTable::addGroup(const QString &title, const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(this, {title});
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    group->setFont(0, bold);
    group->setExpanded(true);
    group->setFirstColumnSpanned(true);
    for (const auto &row : rows) {
        auto *item = new QTreeWidgetItem(group, row);
        item->setToolTip(1, row.value(1));
        item->setFont(1, QFontDatabase::systemFont(QFontDatabase::FixedFont));
    }
    group->setExpanded(true);
}

void EvidenceTable::rebuild()
{
    setHeaderLabels({tr("Seen"), tr("Value")});
    setAccessibleName(tr("Evidence"));
    clear();
    if (!m_outcome)
        return;
    const auto &verdict = m_outcome->verdict;
    QList<QStringList> seen;
    for (const auto &evidence : verdict.evidence) {
        seen.append({report::evidenceLabel(QString::fromStdString(evidence.label)),
                     report::evidenceValue(evidence, QLocale())});
        if (!evidence.bytes.empty())
            seen.append({tr("Octets"), QString::fromStdString(values::toHex(evidence.bytes))});
    }
    addGroup(tr("Evidence"), seen);
    QList<QStringList> findings;
    for (const auto &finding : verdict.findings) {
        values::Verdict asVerdict;
        asVerdict.cause = finding.cause;
        asVerdict.params = finding.params;
        const auto words = report::words(asVerdict, m_context.catalogue, m_context.language);
        findings.append({words.cause, words.summary});
    }
    addGroup(tr("Also noticed"), findings);
    QList<QStringList> alternatives;
    for (const auto &other : verdict.alternatives) {
        alternatives.append(
            {report::confidenceName(other.confidence),
             m_context.catalogue.title({catalogue::PageKind::Cause, QString::fromStdString(other.cause)},
                                       m_context.language)});
    }
    addGroup(tr("Could also be"), alternatives);
    QList<QStringList> experiments;
    for (const auto &record : m_outcome->experiments)
        experiments.append(
            {QString(), report::experimentSentence(record, m_context.catalogue, m_context.language)});
    addGroup(tr("Experiments"), experiments);
    QList<QStringList> clients;
    for (const auto &reaction : m_context.catalogue.reactions(QString::fromStdString(verdict.cause))) {
        const auto code =
            reaction.closeCode ? QString::number(*reaction.closeCode) : QStringLiteral("\u2013");
        clients.append({reaction.clientName,
                        reaction.message.isEmpty() ? code : code + QStringLiteral("  ") + reaction.message});
    }
    addGroup(tr("What known clients show"), clients);
}

void EvidenceTable::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rebuild();
}

void EvidenceTable::keyPressEvent(QKeyEvent *event)
{
    if (!copySelection(*this, *event))
        QTreeWidget::keyPressEvent(event);
}

} // namespace ui::test
