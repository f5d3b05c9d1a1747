#include "ui/window/main_window.h"

#include "ui/codes/codes_page.h"
#include "ui/compare/compare_page.h"
#include "ui/live/practice_host.h"
#include "ui/practice/practice_page.h"
#include "ui/scan/scan_page.h"
#include "ui/test/test_page.h"
#include "ui/widgets/icons.h"
#include "ui/window/menus.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QMessageBox>
#include <QScreen>
#include <QStackedWidget>
#include <QToolBar>

namespace ui::window {

MainWindow::MainWindow(const settings::Store &store, QWidget *parent)
    : QMainWindow(parent),
      m_store(store),
      m_settings(store.load()),
      m_context{m_catalogue, m_language.current()},
      m_host(new live::PracticeHost(this)),
      m_stack(new QStackedWidget(this)),
      m_rail(new QToolBar(this))
{
    m_language.apply(m_settings.language);
    m_theme.apply(m_settings.theme);
    setWindowIcon(widgets::applicationIcon());
    setCentralWidget(m_stack);
    makePages();
    m_menus = std::make_unique<Menus>(*this);
    makeRail();
    connectPages();
    retranslate();
    if (!restoreGeometry(m_settings.geometry))
        resize(QSize(fontMetrics().averageCharWidth() * 180, fontMetrics().height() * 46)
                   .boundedTo(screen()->availableSize() * 0.95));
    apply({static_cast<PageIndex>(m_settings.page), m_codes->current(), m_settings.compareLeft,
           m_settings.compareRight});
    m_history.visit(here());
    updateActions();
    m_stack->currentWidget()->setFocus(Qt::TabFocusReason);
}

MainWindow::~MainWindow() = default;

void MainWindow::makePages()
{
    m_codes = new codes::CodesPage(m_context, m_settings, m_stack);
    m_compare = new compare::ComparePage(m_context, m_settings, m_stack);
    m_test = new test::TestPage(m_context, m_settings, *m_host, m_stack);
    m_practice = new practice::PracticePage(m_context, m_settings, *m_host, m_stack);
    m_scan = new scan::ScanPage(m_context, m_settings, m_stack);
    for (auto *page : std::initializer_list<QWidget *>{m_codes, m_compare, m_test, m_practice, m_scan})
        m_stack->addWidget(page);
}

/// The rail on the left: back and forward above, the pages below.
void MainWindow::makeRail()
{
    m_rail->setObjectName(QStringLiteral("rail"));
    m_rail->setMovable(false);
    m_rail->setFloatable(false);
    m_rail->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    m_rail->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()) * 1.6);
    m_rail->setContextMenuPolicy(Qt::PreventContextMenu);
    m_rail->addActions(QList<QAction *>(std::begin(m_menus->pages), std::end(m_menus->pages)));
    m_rail->addSeparator();
    m_rail->addActions({m_menus->back, m_menus->forward});
    addToolBar(Qt::LeftToolBarArea, m_rail);
}

void MainWindow::connectPages()
{
    connect(m_codes, &codes::CodesPage::pageRequested, this, &MainWindow::showPage);
    connect(m_codes, &codes::CodesPage::comparisonRequested, this, &MainWindow::compareWith);
    connect(m_codes, &codes::CodesPage::testRequested, this, [this](const QString &url) {
        m_codes->clearSearch();
        switchTo(PageIndex::Test);
        m_test->setUrl(url);
        m_test->start();
    });
    connect(m_compare, &compare::ComparePage::pageRequested, this, &MainWindow::showPage);
    connect(m_compare, &compare::ComparePage::pairChosen, this,
            [this](const QString &left, const QString &right) {
                showPlace({PageIndex::Compare, m_codes->current(), left, right});
            });
    connect(m_test, &test::TestPage::pageRequested, this, &MainWindow::showPage);
    connect(m_test, &test::TestPage::comparisonRequested, this, &MainWindow::compareWith);
    connect(m_test, &test::TestPage::scanRequested, this, [this](const QString &server) {
        switchTo(PageIndex::Scan);
        m_scan->setAddress(server);
        m_scan->start();
    });
    connect(m_practice, &practice::PracticePage::pageRequested, this, &MainWindow::showPage);
    connect(m_practice, &practice::PracticePage::comparisonRequested, this, &MainWindow::compareWith);
}

/// The page whose result is meant: a scan where one is shown, else the test.
bool MainWindow::isScanShown() const
{
    return page() == PageIndex::Scan;
}

PageIndex MainWindow::page() const
{
    return static_cast<PageIndex>(m_stack->currentIndex());
}

Place MainWindow::here() const
{
    return {page(), m_codes->current(), m_compare->left(), m_compare->right()};
}

void MainWindow::apply(const Place &place)
{
    if (!place.ref.id.isEmpty())
        m_codes->showPage(place.ref);
    if (!place.left.isEmpty())
        m_compare->showPair(place.left, place.right);
    m_stack->setCurrentIndex(int(place.page));
    m_menus->setCurrentPage(int(place.page));
    m_settings.page = int(place.page);
}

void MainWindow::showPlace(const Place &place)
{
    apply(place);
    m_history.visit(here());
    updateActions();
}

void MainWindow::switchTo(PageIndex page)
{
    auto place = here();
    place.page = page;
    showPlace(place);
    m_stack->currentWidget()->setFocus(Qt::TabFocusReason); // where one types or chooses on that page
}

void MainWindow::showPage(const catalogue::PageRef &ref)
{
    auto place = here();
    if (ref.kind == catalogue::PageKind::Comparison) {
        // Its id names the pair: two codes with a hyphen between.
        const auto dash = ref.id.indexOf(QLatin1Char('-'));
        place.page = PageIndex::Compare;
        place.left = ref.id.left(dash);
        place.right = ref.id.mid(dash + 1);
    } else {
        place.page = PageIndex::Codes;
        place.ref = ref;
    }
    showPlace(place);
}

void MainWindow::compareWith(const QString &code)
{
    m_compare->compareWith(code);
}

void MainWindow::openUrl(const QString &url)
{
    m_test->setUrl(url);
    switchTo(PageIndex::Test);
}

void MainWindow::goBack()
{
    if (const auto place = m_history.back())
        apply(*place);
    updateActions();
}

void MainWindow::goForward()
{
    if (const auto place = m_history.forward())
        apply(*place);
    updateActions();
}

void MainWindow::runAgain()
{
    if (page() == PageIndex::Practice)
        m_practice->testCurrent();
    else if (isScanShown())
        m_scan->start();
    else {
        const bool here = page() == PageIndex::Test;
        switchTo(PageIndex::Test);
        if (here || !m_test->url().isEmpty())
            m_test->start();
    }
}

void MainWindow::copyReport()
{
    if (isScanShown())
        return m_scan->copyReport();
    switchTo(PageIndex::Test);
    m_test->copyReport();
}

void MainWindow::saveReport()
{
    if (isScanShown())
        return m_scan->saveReport();
    switchTo(PageIndex::Test);
    m_test->saveReport();
}

/// The field one types into: the address on the Test page, the search elsewhere.
void MainWindow::find()
{
    if (page() == PageIndex::Test) {
        m_test->focusUrl();
        return;
    }
    if (isScanShown()) {
        m_scan->focusAddress();
        return;
    }
    switchTo(PageIndex::Codes);
    m_codes->focusSearch();
}

void MainWindow::setLanguage(const QString &language)
{
    m_settings.language = language;
    m_language.apply(language);
}

void MainWindow::setTheme(settings::Theme theme)
{
    m_settings.theme = theme;
    m_theme.apply(theme);
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About WebSocket Doctor"),
        tr("<h3>WebSocket Doctor %1</h3><p>Names the true cause of a broken WebSocket connection, the "
           "bytes that prove it and the fix.</p><p>Ctrl+1 to Ctrl+5: the pages. Ctrl+F: search. F5: test "
           "again. Esc: stop. Alt+Left and Alt+Right: back and forward.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::updateActions()
{
    m_menus->back->setEnabled(m_history.canGoBack());
    m_menus->forward->setEnabled(m_history.canGoForward());
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("WebSocket Doctor"));
    m_rail->setWindowTitle(tr("Pages"));
    m_menus->retranslate();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (m_menus && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        retranslate();
}

void MainWindow::save()
{
    m_codes->saveState();
    m_test->saveState();
    m_practice->saveState();
    m_scan->saveState();
    m_settings.geometry = saveGeometry();
    m_store.save(m_settings);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_test->cancel();
    m_practice->cancel();
    m_scan->cancel();
    save();
    event->accept();
}

} // namespace ui::window
