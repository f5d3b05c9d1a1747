#include "ui/widgets/article_view.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QScrollBar>

namespace ui::widgets {

ArticleView::ArticleView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(this, &QTextBrowser::anchorClicked, this, &ArticleView::follow);
}

void ArticleView::showDocument(std::unique_ptr<QTextDocument> document)
{
    // The view must let go of the old document before it is destroyed.
    setDocument(document.get());
    m_document = std::move(document);
    m_document->setDocumentMargin(fontMetrics().height());
    verticalScrollBar()->setValue(0);
}

void ArticleView::follow(const QUrl &url)
{
    if (const auto ref = catalogue::parseLink(url.toString()))
        Q_EMIT linkActivated(*ref);
    else if (url.scheme() == QLatin1String("https"))
        QDesktopServices::openUrl(url);
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    // Backspace belongs to the window's history.
    if (event->key() == Qt::Key_Backspace) {
        event->ignore();
        return;
    }
    QTextBrowser::keyPressEvent(event);
}

} // namespace ui::widgets
