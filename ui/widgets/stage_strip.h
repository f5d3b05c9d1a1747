#pragma once
#include "values/stage.h"

#include <QWidget>

#include <array>
#include <optional>

namespace ui::widgets {

/// The seven stages in a row, each with its state: waiting, running, and how it ended.
class StageStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StageStrip(QWidget *parent = nullptr);

    void reset();
    void setRunning(values::StageId stage);
    void setDone(const values::StageRecord &record);
    /// Nothing runs any more; a stage that was running is shown as it stands.
    void setFinished();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// One sentence for assistive technology and tests: "DNS passed, TCP running …".
    QString description() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Cell
    {
        bool running = false;
        std::optional<values::CheckStatus> status;
        double durationMs = 0;
        bool interrupted = false;
    };
    void paintCell(QPainter &painter, const QRectF &area, std::size_t index) const;
    void announce();
    static QString stateOf(const Cell &cell);

    std::array<Cell, values::kStages.size()> m_cells;
};

} // namespace ui::widgets
