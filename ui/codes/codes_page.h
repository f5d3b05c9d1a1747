#pragma once
#include "catalogue/catalogue.h"
#include "ui/settings/settings.h"
#include "ui/widgets/context.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;

namespace ui::widgets {
class ArticleView;
}

namespace ui::codes {

class EntryModel;

/// The browser: list with search and filter beside the article.
class CodesPage : public QWidget
{
    Q_OBJECT

public:
    CodesPage(const Context &context, settings::Settings &settings, QWidget *parent = nullptr);

    /// Shows a page without telling; the list follows where it can.
    void showPage(const catalogue::PageRef &ref);
    const catalogue::PageRef &current() const { return m_current; }
    void focusSearch();
    void clearSearch();
    void saveState();

Q_SIGNALS:
    /// The user asked for this page, by list or link.
    void pageRequested(const catalogue::PageRef &ref);
    void comparisonRequested(const QString &code);
    /// An address was typed where words are searched: it is meant for the tester.
    void testRequested(const QString &url);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillCategories();
    void applyFilter();
    void explainEmpty();
    bool isAddress() const;
    void render();
    void selectCurrent();
    void retranslate();

    const Context &m_context;
    settings::Settings &m_settings;
    catalogue::PageRef m_current;
    bool m_stale = true; ///< the article shown is not m_current in the language
    EntryModel *m_model;
    QLineEdit *m_search;
    QComboBox *m_category;
    QListView *m_list;
    QLabel *m_empty;
    widgets::ArticleView *m_article;
    QPushButton *m_compare;
    QSplitter *m_splitter;
    bool m_selecting = false;
};

} // namespace ui::codes
