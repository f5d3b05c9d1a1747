#pragma once
#include "catalogue/catalogue.h"
#include "ui/settings/settings.h"
#include "ui/widgets/context.h"
#include "ui/window/history.h"
#include "ui/window/language.h"
#include "ui/window/theme.h"

#include <QMainWindow>

class QAction;
class QActionGroup;
class QStackedWidget;
class QToolBar;

namespace ui::live {
class PracticeHost;
}
namespace ui::codes {
class CodesPage;
}
namespace ui::compare {
class ComparePage;
}
namespace ui::test {
class TestPage;
}
namespace ui::practice {
class PracticePage;
}
namespace ui::scan {
class ScanPage;
}

namespace ui::window {

class Menus;

/// The window: five pages, one way to move between them, and what it remembers.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// \p store: where settings live; tests pass a file of their own.
    explicit MainWindow(const settings::Store &store, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPlace(const Place &place); ///< moves and remembers
    void showPage(const catalogue::PageRef &ref);
    void compareWith(const QString &code);
    /// Fills in the URL of the Test page and goes there.
    void openUrl(const QString &url);
    void goBack();
    void goForward();
    void setLanguage(const QString &language); ///< empty: the system's
    void setTheme(settings::Theme theme);
    const settings::Settings &currentSettings() const { return m_settings; }
    PageIndex page() const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class Menus;
    void makePages();
    void makeRail();
    void connectPages();
    void apply(const Place &place);
    Place here() const;
    void switchTo(PageIndex page);
    bool isScanShown() const;
    void runAgain();
    void copyReport();
    void saveReport();
    void find();
    void showAbout();
    void updateActions();
    void retranslate();
    void save();

    settings::Store m_store;
    settings::Settings m_settings;
    catalogue::Catalogue m_catalogue;
    LanguageSwitch m_language;
    ThemeSwitch m_theme;
    Context m_context;
    History m_history;

    live::PracticeHost *m_host;
    QStackedWidget *m_stack;
    QToolBar *m_rail;
    codes::CodesPage *m_codes = nullptr;
    compare::ComparePage *m_compare = nullptr;
    test::TestPage *m_test = nullptr;
    practice::PracticePage *m_practice = nullptr;
    scan::ScanPage *m_scan = nullptr;
    std::unique_ptr<Menus> m_menus;
};

} // namespace ui::window
