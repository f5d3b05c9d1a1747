#include "ui/practice/scenario_tree.h"

#include "report/words.h"
#include "ui/widgets/colours.h"

#include <QEvent>
#include <QHeaderView>
#include <QToolButton>

#include <algorithm>

namespace ui::practice {

using ::practice::Scenario;

namespace {

QString idOf(const Scenario &scenario)
{
    return QString::fromLatin1(scenario.id.data(), qsizetype(scenario.id.size()));
}

} // namespace

ScenarioTree::ScenarioTree(const Context &context, QWidget *parent) : QTreeWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("scenarios"));
    setColumnCount(4);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setAlternatingRowColors(true);
    setRootIsDecorated(true);
    header()->setStretchLastSection(false);
    retranslate();
    header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    for (const auto column : {ExpectedColumn, FoundColumn, ButtonColumn})
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (const auto *scenario = current())
            Q_EMIT selected(*scenario);
    });
    connect(this, &QTreeWidget::itemActivated, this, [this] {
        if (const auto *scenario = current())
            Q_EMIT testRequested(*scenario);
    });
}

void ScenarioTree::build()
{
    for (const auto stage : values::kStages) {
        QTreeWidgetItem *group = nullptr;
        for (const auto &scenario : ::practice::scenarios()) {
            if (scenario.stage != stage)
                continue;
            if (!group) {
                group = new QTreeWidgetItem(this);
                group->setData(TitleColumn, Qt::UserRole + 1, int(stage));
                group->setFlags(Qt::ItemIsEnabled);
                group->setExpanded(true);
            }
            auto *item = new QTreeWidgetItem(group);
            item->setData(TitleColumn, Qt::UserRole, idOf(scenario));
            m_items.insert(idOf(scenario), item);
            auto *button = new QToolButton(this);
            button->setObjectName(QStringLiteral("test-") + idOf(scenario));
            button->setFocusPolicy(Qt::NoFocus); // Return on the line does the same
            connect(button, &QToolButton::clicked, this, [this, &scenario] {
                select(scenario);
                Q_EMIT testRequested(scenario);
            });
            setItemWidget(item, ButtonColumn, button);
        }
    }
}

void ScenarioTree::retranslate()
{
    setHeaderLabels({tr("Scenario"), tr("Expected"), tr("Found"), QString()});
    setAccessibleName(tr("Practice scenarios"));
    for (int i = 0; i < topLevelItemCount(); ++i) {
        auto *group = topLevelItem(i);
        group->setText(TitleColumn, report::stageName(static_cast<values::StageId>(
                                        group->data(TitleColumn, Qt::UserRole + 1).toInt())));
        auto bold = font();
        bold.setWeight(QFont::DemiBold);
        group->setFont(TitleColumn, bold);
    }
    for (const auto &scenario : ::practice::scenarios()) {
        auto *item = itemOf(scenario);
        if (!item)
            return; // not built yet
        item->setText(TitleColumn, m_context.catalogue.title({catalogue::PageKind::Scenario, idOf(scenario)},
                                                             m_context.language));
        item->setText(ExpectedColumn, QString::number(scenario.closeCode));
        if (auto *button = qobject_cast<QToolButton *>(itemWidget(item, ButtonColumn)))
            button->setText(tr("Test"));
        showFound(item, scenario);
    }
}

bool ScenarioTree::matches(const Scenario &scenario, const values::Verdict &verdict)
{
    return verdict.closeCode.value == scenario.closeCode && verdict.cause == scenario.cause &&
           verdict.stage == scenario.stage;
}

int ScenarioTree::matchingCount() const
{
    return int(std::count_if(::practice::scenarios().begin(), ::practice::scenarios().end(),
                             [&](const auto &scenario) {
                                 const auto it = m_found.find(idOf(scenario));
                                 return it != m_found.end() && matches(scenario, *it);
                             }));
}

void ScenarioTree::showFound(QTreeWidgetItem *item, const Scenario &scenario)
{
    const auto it = m_found.find(idOf(scenario));
    if (m_running == idOf(scenario)) {
        item->setText(FoundColumn, QStringLiteral("\u2026"));
    } else if (it == m_found.end()) {
        item->setText(FoundColumn, QString());
    } else {
        const bool same = matches(scenario, *it);
        const auto status = same ? values::CheckStatus::Passed : values::CheckStatus::Failed;
        item->setText(FoundColumn,
                      widgets::statusSign(status) + QLatin1Char(' ') + QString::number(it->closeCode.value));
        item->setForeground(FoundColumn, widgets::statusColour(palette(), status));
        item->setToolTip(FoundColumn, m_context.catalogue.title(
                                          {catalogue::PageKind::Cause, QString::fromStdString(it->cause)},
                                          m_context.language));
    }
}

const Scenario *ScenarioTree::current() const
{
    const auto *item = currentItem();
    return item ? ::practice::findScenario(item->data(TitleColumn, Qt::UserRole).toString().toStdString())
                : nullptr;
}

void ScenarioTree::select(const Scenario &scenario)
{
    setCurrentItem(itemOf(scenario));
}

void ScenarioTree::showEvent(QShowEvent *event)
{
    if (m_items.isEmpty()) { // built at the first look: opening the window reads nothing that is not shown
        build();
        retranslate();
        selectFirst();
    }
    QTreeWidget::showEvent(event);
}

void ScenarioTree::selectFirst()
{
    setCurrentItem(topLevelItem(0)->child(0));
    scrollToTop();
}

void ScenarioTree::setRunning(const Scenario *scenario)
{
    const auto before = std::exchange(m_running, scenario ? idOf(*scenario) : QString());
    for (const auto &id : {before, m_running}) {
        if (const auto *changed = ::practice::findScenario(id.toStdString()))
            showFound(itemOf(*changed), *changed);
    }
}

void ScenarioTree::setFound(const Scenario &scenario, const values::Verdict &verdict)
{
    m_running.clear();
    m_found.insert(idOf(scenario), verdict);
    showFound(itemOf(scenario), scenario);
}

QTreeWidgetItem *ScenarioTree::itemOf(const Scenario &scenario) const
{
    return m_items.value(idOf(scenario));
}

void ScenarioTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace ui::practice
