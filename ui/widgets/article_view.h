#pragma once
#include "catalogue/catalogue.h"

#include <QTextBrowser>

namespace ui::widgets {

/// Shows an article; links by id ("code:1006") become linkActivated(), web addresses open in the browser.
class ArticleView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ArticleView(QWidget *parent = nullptr);
    /// Replaces the text and scrolls to its start. Takes a document built by article.h.
    void showDocument(std::unique_ptr<QTextDocument> document);

Q_SIGNALS:
    void linkActivated(const catalogue::PageRef &ref);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow(const QUrl &url);
    std::unique_ptr<QTextDocument> m_document;
};

} // namespace ui::widgets
