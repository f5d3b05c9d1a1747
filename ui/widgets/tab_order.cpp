#include "ui/widgets/tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>

namespace ui::widgets {

namespace {

void collect(const QLayout &layout, QList<QWidget *> &found);

void collect(QWidget *widget, QList<QWidget *> &found)
{
    if (const auto *area = qobject_cast<QScrollArea *>(widget); area != nullptr && area->widget() != nullptr)
        return collect(area->widget(), found);
    if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(splitter->widget(i), found);
        return;
    }
    if ((widget->focusPolicy() & Qt::TabFocus) != 0)
        found.append(widget);
    else if (widget->layout() != nullptr && qobject_cast<QTabWidget *>(widget) == nullptr)
        collect(*widget->layout(), found);
}

void collect(const QLayout &layout, QList<QWidget *> &found)
{
    for (int i = 0; i < layout.count(); ++i) {
        auto *item = layout.itemAt(i);
        if (item->widget() != nullptr)
            collect(item->widget(), found);
        else if (item->layout() != nullptr)
            collect(*item->layout(), found);
    }
}

} // namespace

void tabByLayout(QWidget &page)
{
    QList<QWidget *> order;
    if (page.layout() != nullptr)
        collect(*page.layout(), order);
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

} // namespace ui::widgets
