#pragma once
#include "ui/live/practice_host.h"
#include "ui/widgets/context.h"
#include "values/verdict.h"

#include <QHash>
#include <QTreeWidget>

namespace ui::practice {

/// The scenarios by stage: title, expected code, found code. One click on a line's button tests it.
class ScenarioTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ScenarioTree(const Context &context, QWidget *parent = nullptr);

    enum Column { TitleColumn, ExpectedColumn, FoundColumn, ButtonColumn };

    const ::practice::Scenario *current() const;
    void select(const ::practice::Scenario &scenario);
    void setRunning(const ::practice::Scenario *scenario); ///< null: none
    void setFound(const ::practice::Scenario &scenario, const values::Verdict &verdict);
    /// Does the verdict name the scenario's code and cause?
    static bool matches(const ::practice::Scenario &scenario, const values::Verdict &verdict);
    int testedCount() const { return int(m_found.size()); }
    int matchingCount() const;

Q_SIGNALS:
    void selected(const ::practice::Scenario &scenario);
    void testRequested(const ::practice::Scenario &scenario);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void selectFirst();
    void retranslate();
    void showFound(QTreeWidgetItem *item, const ::practice::Scenario &scenario);
    QTreeWidgetItem *itemOf(const ::practice::Scenario &scenario) const;

    const Context &m_context;
    QHash<QString, QTreeWidgetItem *> m_items; ///< owned by the tree
    QHash<QString, values::Verdict> m_found;
    QString m_running;
};

} // namespace ui::practice
