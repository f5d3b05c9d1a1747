#pragma once
#include "ui/live/live_test.h"

#include <QTreeWidget>

namespace ui::test {

/// The checks by stage as they happen; each line a sign, a name and what was found.
class CheckTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit CheckTree(QWidget *parent = nullptr);

    void forget();
    void addCheck(values::StageId stage, const values::Check &check);
    void setStage(const values::StageRecord &record);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTreeWidgetItem *stageItem(values::StageId stage);
    void fill(QTreeWidgetItem *item, const values::Check &check);
    void rebuild();

    std::vector<values::StageRecord> m_stages; ///< what is shown, to say it again in another language
};

/// Label and value of everything that proves the cause, with its octets.
class EvidenceTable : public QTreeWidget
{
    Q_OBJECT

public:
    explicit EvidenceTable(QWidget *parent = nullptr);
    void setOutcome(const investigation::Outcome &outcome);
    void forget();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    std::optional<investigation::Outcome> m_outcome;
};

} // namespace ui::test
