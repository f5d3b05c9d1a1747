#include "ui/test/check_tree.h"

#include "report/words.h"
#include "ui/test/fact_tree.h"
#include "ui/widgets/colours.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui::test {

CheckTree::CheckTree(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("checks"));
    setColumnCount(2);
    setUpFactTree(*this);
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
    item->setText(1, report::statusName(record));
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

EvidenceTable::EvidenceTable(QWidget *parent) : QTreeWidget(parent)
{
    setRootIsDecorated(false);
    setObjectName(QStringLiteral("evidence"));
    setColumnCount(2);
    setUpFactTree(*this);
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
        const auto value = report::evidenceValue(evidence, QLocale());
        seen.append({report::evidenceLabel(QString::fromStdString(evidence.label)), value});
        // Octets would tell what the text beside them hides.
        if (!evidence.bytes.empty() && evidence.value != values::toHex(evidence.bytes) &&
            value == report::evidenceValue(evidence, QLocale(), true))
            seen.append({tr("Octets"), QString::fromStdString(values::toHex(evidence.bytes))});
    }
    for (const auto &row : std::as_const(seen)) {
        auto *item = new QTreeWidgetItem(this, row);
        item->setFont(1, QFontDatabase::systemFont(QFontDatabase::FixedFont));
    }
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
