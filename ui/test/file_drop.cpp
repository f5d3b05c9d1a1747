#include "ui/test/file_drop.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace ui::test {

FileDrop::FileDrop(QWidget *target, const QList<QWidget *> &inner)
    : QObject(target), m_target(target), m_invitation(new QLabel(target))
{
    m_invitation->setObjectName(QStringLiteral("dropInvitation"));
    m_invitation->setAlignment(Qt::AlignCenter);
    m_invitation->setWordWrap(true);
    m_invitation->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_invitation->hide();
    target->setAcceptDrops(true);
    target->installEventFilter(this);
    for (auto *widget : inner)
        widget->installEventFilter(this);
}

void FileDrop::setInvitation(const QString &text)
{
    m_invitation->setText(text);
}

QStringList FileDrop::filesOf(const QMimeData *data)
{
    QStringList paths;
    for (const auto &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

void FileDrop::showInvitation()
{
    auto large = m_target->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_invitation->setFont(large);
    m_invitation->setStyleSheet(QStringLiteral("background: %1; color: %2; border: 2px dashed %3;")
                                    .arg(m_target->palette().color(QPalette::Base).name(),
                                         m_target->palette().color(QPalette::Text).name(),
                                         m_target->palette().color(QPalette::Highlight).name()));
    m_invitation->setGeometry(m_target->rect());
    m_invitation->raise();
    m_invitation->show();
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (filesOf(drag->mimeData()).isEmpty())
            return false;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        showInvitation();
        return true;
    }
    case QEvent::DragLeave:
        // From a child onto the target, or back: the next entering shows it again.
        m_invitation->hide();
        return false;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const auto paths = filesOf(drop->mimeData());
        m_invitation->hide();
        if (paths.isEmpty())
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        Q_EMIT dropped(paths);
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace ui::test
