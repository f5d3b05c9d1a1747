#pragma once
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace ui::window {

class MainWindow;

/// Every command of the window, in menus; each has its keys.
class Menus : public QObject
{
    Q_OBJECT

public:
    explicit Menus(MainWindow &window);

    QAction *pages[5];
    QAction *back;
    QAction *forward;
    QActionGroup *pageGroup;

    void retranslate();
    void setCurrentPage(int index);

private:
    QAction *add(QMenu *menu, const QList<QKeySequence> &keys, void (MainWindow::*slot)());
    void makeFile();
    void makeView();
    void makeGo();
    void makeHelp();

    MainWindow &m_window;
    QMenu *m_file, *m_view, *m_languages, *m_themes, *m_go, *m_help;
    QAction *m_runAgain, *m_copy, *m_save, *m_find, *m_judge, *m_quit, *m_about;
    QList<QAction *> m_languageActions;
    QList<QAction *> m_themeActions;
};

} // namespace ui::window
