#include "ui/window/menus.h"

#include "ui/test/test_page.h"
#include "ui/widgets/icons.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace ui::window {

Menus::Menus(MainWindow &window) : pageGroup(new QActionGroup(this)), m_window(window)
{
    makeFile();
    makeView();
    makeGo();
    makeHelp();
    retranslate();
}

QAction *Menus::add(QMenu *menu, const QList<QKeySequence> &keys, void (MainWindow::*slot)())
{
    auto *action = menu->addAction(QString());
    action->setShortcuts(keys);
    QObject::connect(action, &QAction::triggered, &m_window, slot);
    return action;
}

void Menus::makeFile()
{
    m_file = m_window.menuBar()->addMenu(QString());
    m_runAgain = add(m_file, {QKeySequence(Qt::Key_F5)}, &MainWindow::runAgain);
    m_copy = add(m_file, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, &MainWindow::copyReport);
    m_save = add(m_file, {QKeySequence::Save}, &MainWindow::saveReport);
    m_find = add(m_file,
                 {QKeySequence::Find, QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::Key_L)},
                 &MainWindow::find);
    m_judge = m_file->addAction(QString());
    m_judge->setShortcut(QKeySequence::Open);
    QObject::connect(m_judge, &QAction::triggered, &m_window, [this] {
        m_window.switchTo(PageIndex::Test);
        m_window.m_test->chooseCertificates();
    });
    m_file->addSeparator();
    m_quit = m_file->addAction(QString());
    m_quit->setShortcuts(QKeySequence::Quit);
    if (m_quit->shortcuts().isEmpty())
        m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    QObject::connect(m_quit, &QAction::triggered, &m_window, &QWidget::close);
}

void Menus::makeView()
{
    m_view = m_window.menuBar()->addMenu(QString());
    pageGroup->setExclusive(true);
    constexpr Qt::Key digits[] = {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5};
    for (int i = 0; i < 5; ++i) {
        pages[i] = m_view->addAction(QString());
        pages[i]->setCheckable(true);
        pages[i]->setShortcuts({QKeySequence(Qt::CTRL | digits[i]), QKeySequence(Qt::ALT | digits[i])});
        pageGroup->addAction(pages[i]);
        QObject::connect(pages[i], &QAction::triggered, &m_window,
                         [this, i] { m_window.switchTo(static_cast<PageIndex>(i)); });
    }
    m_view->addSeparator();
    m_languages = m_view->addMenu(QString());
    auto *languageGroup = new QActionGroup(m_languages);
    for (const auto &language : QStringList{QString()} + catalogue::languages()) {
        auto *action = m_languages->addAction(language.isEmpty() ? QString() : ownName(language));
        action->setCheckable(true);
        action->setData(language);
        action->setChecked(m_window.m_settings.language == language);
        languageGroup->addAction(action);
        m_languageActions.append(action);
        QObject::connect(action, &QAction::triggered, &m_window,
                         [this, language] { m_window.setLanguage(language); });
    }
    m_themes = m_view->addMenu(QString());
    auto *themeGroup = new QActionGroup(m_themes);
    for (const auto theme : {settings::Theme::System, settings::Theme::Light, settings::Theme::Dark}) {
        auto *action = m_themes->addAction(QString());
        action->setCheckable(true);
        action->setChecked(m_window.m_settings.theme == theme);
        themeGroup->addAction(action);
        m_themeActions.append(action);
        QObject::connect(action, &QAction::triggered, &m_window, [this, theme] { m_window.setTheme(theme); });
    }
}

void Menus::makeGo()
{
    m_go = m_window.menuBar()->addMenu(QString());
    back = add(
        m_go,
        {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back), QKeySequence(Qt::Key_Backspace)},
        &MainWindow::goBack);
    forward = add(m_go, {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)},
                  &MainWindow::goForward);
}

void Menus::makeHelp()
{
    m_help = m_window.menuBar()->addMenu(QString());
    m_about = add(m_help, {QKeySequence(Qt::Key_F1)}, &MainWindow::showAbout);
    m_about->setMenuRole(QAction::AboutRole);
}

void Menus::setCurrentPage(int index)
{
    pages[index]->setChecked(true);
}

void Menus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_runAgain->setText(tr("&Run the test again"));
    m_copy->setText(tr("&Copy the report"));
    m_save->setText(tr("&Save the report…"));
    m_find->setText(tr("&Search or enter an address"));
    m_judge->setText(tr("&Judge a certificate file…"));
    m_quit->setText(tr("&Quit"));
    m_view->setTitle(tr("&View"));
    pages[0]->setText(tr("Codes"));
    pages[1]->setText(tr("Compare"));
    pages[2]->setText(tr("Test"));
    pages[3]->setText(tr("Practice"));
    pages[4]->setText(tr("Scan TLS"));
    m_languages->setTitle(tr("&Language"));
    m_languageActions.first()->setText(tr("As the system"));
    m_themes->setTitle(tr("&Theme"));
    m_themeActions.at(0)->setText(tr("As the system"));
    m_themeActions.at(1)->setText(tr("Light"));
    m_themeActions.at(2)->setText(tr("Dark"));
    m_go->setTitle(tr("&Go"));
    back->setText(tr("&Back"));
    forward->setText(tr("&Forward"));
    m_help->setTitle(tr("&Help"));
    m_about->setText(tr("&About WebSocket Doctor"));
    const auto palette = m_window.palette();
    using widgets::Glyph;
    constexpr Glyph glyphs[] = {Glyph::Codes, Glyph::Compare, Glyph::Test, Glyph::Practice, Glyph::Scan};
    for (int i = 0; i < 5; ++i)
        pages[i]->setIcon(widgets::icon(glyphs[i], palette));
    back->setIcon(widgets::icon(Glyph::Back, palette));
    forward->setIcon(widgets::icon(Glyph::Forward, palette));
}

} // namespace ui::window
