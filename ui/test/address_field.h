#pragma once
#include "ui/widgets/context.h"

#include <QComboBox>

class QStandardItemModel;
class QStringListModel;

namespace ui::test {

/// Where an address is typed. It completes what was tested before and, behind "practice:", the scenarios of
/// the practice server.
class AddressField : public QComboBox
{
    Q_OBJECT

public:
    explicit AddressField(const Context &context, QWidget *parent = nullptr);

    /// What was tested before, the latest first. What stands in the field stays.
    void setHistory(const QStringList &urls);

protected:
    void changeEvent(QEvent *event) override;

private:
    void offer(const QString &typed);
    void fillScenarios();

    const Context &m_context;
    QStringListModel *m_history;
    QStandardItemModel *m_scenarios; ///< filled when first wanted
};

} // namespace ui::test
