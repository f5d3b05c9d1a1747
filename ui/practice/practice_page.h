#pragma once
#include "ui/live/live_test.h"
#include "ui/live/practice_host.h"
#include "ui/settings/settings.h"
#include "ui/widgets/context.h"

#include <QWidget>

#include <deque>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;

namespace ui::widgets {
class StageStrip;
class VerdictCard;
} // namespace ui::widgets

namespace ui::practice {

class ScenarioTree;

/// The practice server: every code and fault on loopback, tested with one click, verdict beside expectation.
class PracticePage : public QWidget
{
    Q_OBJECT

public:
    PracticePage(const Context &context, settings::Settings &settings, live::PracticeHost &host,
                 QWidget *parent = nullptr);

    void testCurrent();
    void testAll();
    void cancel();
    bool isRunning() const { return m_test.isRunning(); }
    void saveState();

Q_SIGNALS:
    void pageRequested(const catalogue::PageRef &ref);
    void comparisonRequested(const QString &code);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeDetails();
    void enqueue(const ::practice::Scenario &scenario);
    void runNext();
    void finish(const investigation::Outcome &outcome);
    void showScenario(const ::practice::Scenario &scenario);
    void updateButtons();
    void retranslate();

    const Context &m_context;
    settings::Settings &m_settings;
    live::PracticeHost &m_host;
    live::LiveTest m_test;
    std::deque<const ::practice::Scenario *> m_queue;
    const ::practice::Scenario *m_running = nullptr;
    QHash<QString, values::Verdict> m_verdicts;

    ScenarioTree *m_tree;
    QPushButton *m_testOne;
    QPushButton *m_testAll;
    QPushButton *m_copyUrl;
    QPushButton *m_copyRoot;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_expected;
    QLineEdit *m_url;
    widgets::StageStrip *m_strip;
    widgets::VerdictCard *m_card;
    QLabel *m_status;
    QSplitter *m_splitter;
};

} // namespace ui::practice
