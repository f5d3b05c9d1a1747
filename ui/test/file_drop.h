#pragma once
#include <QObject>
#include <QStringList>

class QLabel;
class QMimeData;
class QWidget;

namespace ui::test {

/// Files of this machine dropped on a widget; while they hang over it, it says what will be done with them.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    /// Owned by \p target; \p inner: children that would take the drop for text otherwise.
    FileDrop(QWidget *target, const QList<QWidget *> &inner);
    void setInvitation(const QString &text);

Q_SIGNALS:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QStringList filesOf(const QMimeData *data);
    void showInvitation();

    QWidget *m_target;
    QLabel *m_invitation;
};

} // namespace ui::test
