#include "ui/practice/practice_page.h"

#include "report/words.h"
#include "ui/practice/scenario_tree.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/stage_strip.h"
#include "ui/widgets/verdict_card.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <system_error>

namespace ui::practice {

using ::practice::Scenario;

namespace {

QString idOf(const Scenario &scenario)
{
    return QString::fromLatin1(scenario.id.data(), qsizetype(scenario.id.size()));
}

} // namespace

PracticePage::PracticePage(const Context &context, settings::Settings &settings, live::PracticeHost &host,
                           QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_settings(settings),
      m_host(host),
      m_tree(new ScenarioTree(context, this)),
      m_testOne(new QPushButton(this)),
      m_testAll(new QPushButton(this)),
      m_status(new QLabel(this)),
      m_splitter(new QSplitter(this))
{
    m_testOne->setObjectName(QStringLiteral("testScenario"));
    m_testAll->setObjectName(QStringLiteral("testAll"));
    m_status->setObjectName(QStringLiteral("practiceStatus"));
    auto *side = new QWidget(m_splitter);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->addWidget(m_tree, 1);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_testOne);
    bar->addWidget(m_testAll);
    bar->addWidget(m_status, 1);
    sideLayout->addLayout(bar);
    m_splitter->addWidget(side);
    m_splitter->addWidget(makeDetails());
    m_splitter->setChildrenCollapsible(false);
    if (!m_splitter->restoreState(settings.practiceSplitter))
        m_splitter->setSizes({fontMetrics().averageCharWidth() * 64, fontMetrics().averageCharWidth() * 66});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_splitter);

    connect(m_tree, &ScenarioTree::selected, this, &PracticePage::showScenario);
    connect(m_tree, &ScenarioTree::testRequested, this, [this](const Scenario &scenario) {
        m_queue.clear();
        enqueue(scenario);
    });
    connect(m_testOne, &QPushButton::clicked, this, &PracticePage::testCurrent);
    connect(m_testAll, &QPushButton::clicked, this, [this] { isRunning() ? cancel() : testAll(); });
    connect(&m_test, &live::LiveTest::stageStarted, m_strip, &widgets::StageStrip::setRunning);
    connect(&m_test, &live::LiveTest::stageDone, m_strip, &widgets::StageStrip::setDone);
    connect(&m_test, &live::LiveTest::finished, this, &PracticePage::finish);
    setFocusProxy(m_tree);
    retranslate();
}

QWidget *PracticePage::makeDetails()
{
    auto *scroll = new QScrollArea(m_splitter);
    auto *details = new QWidget(scroll);
    m_title = new QLabel(details);
    m_text = new QLabel(details);
    m_expected = new QLabel(details);
    m_url = new QLineEdit(details);
    m_copyUrl = new QPushButton(details);
    m_copyRoot = new QPushButton(details);
    m_strip = new widgets::StageStrip(details);
    m_card = new widgets::VerdictCard(m_context, details);
    m_url->setReadOnly(true);
    m_url->setObjectName(QStringLiteral("scenarioUrl"));
    m_copyUrl->setObjectName(QStringLiteral("copyUrl"));
    m_copyRoot->setObjectName(QStringLiteral("copyRoot"));
    m_text->setTextFormat(Qt::MarkdownText);
    for (auto *label : {m_title, m_text, m_expected})
        label->setWordWrap(true);
    connect(m_text, &QLabel::linkActivated, this, [this](const QString &link) {
        if (const auto ref = catalogue::parseLink(link))
            Q_EMIT pageRequested(*ref);
    });
    auto *address = new QHBoxLayout;
    address->addWidget(m_copyUrl);
    address->addWidget(m_copyRoot);
    address->addStretch();
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_expected);
    layout->addWidget(m_url);
    layout->addLayout(address);
    layout->addWidget(m_strip);
    layout->addWidget(m_card, 1);
    scroll->setWidget(details);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);

    connect(m_copyUrl, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_url->text());
        m_status->setText(tr("The address is on the clipboard."));
    });
    connect(m_copyRoot, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_host.rootPem());
        m_status->setText(tr("The private root certificate is on the clipboard. Trust it for tests only."));
    });
    connect(m_card, &widgets::VerdictCard::pageRequested, this, &PracticePage::pageRequested);
    connect(m_card, &widgets::VerdictCard::comparisonRequested, this, &PracticePage::comparisonRequested);
    return scroll;
}

void PracticePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // The server runs from the first look at this page, so that its addresses are real.
    if (!m_host.isRunning() && !m_host.ensureStarted()) {
        const auto reason = QString::fromStdString(std::generic_category().message(m_host.error()));
        m_status->setText(tr("The practice server could not start: %1").arg(reason));
    }
    if (const auto *scenario = m_tree->current())
        showScenario(*scenario);
    updateButtons();
}

void PracticePage::showScenario(const Scenario &scenario)
{
    const auto page =
        m_context.catalogue.page({catalogue::PageKind::Scenario, idOf(scenario)}, m_context.language);
    auto bold = font();
    bold.setPointSizeF(font().pointSizeF() * 1.4);
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setText(page ? page->title : idOf(scenario));
    m_text->setText(page ? page->summary + QStringLiteral("\n\n") + page->section(u"text") : QString());
    m_expected->setText(
        tr("Expected: %1, %2")
            .arg(QString::number(scenario.closeCode),
                 m_context.catalogue.title(
                     {catalogue::PageKind::Cause,
                      QString::fromLatin1(scenario.cause.data(), qsizetype(scenario.cause.size()))},
                     m_context.language)));
    m_url->setText(m_host.url(scenario));
    m_copyRoot->setVisible(scenario.secure);
    m_card->setInvitation(m_running == &scenario ? tr("The test is under way. Its verdict will stand here.")
                                                 : tr("Test this scenario to see its verdict here."));
    if (m_running == &scenario)
        return;
    m_strip->reset();
    const auto known = m_verdicts.find(idOf(scenario));
    if (known == m_verdicts.end())
        m_card->clear();
    else
        m_card->setVerdict(*known);
}

void PracticePage::testCurrent()
{
    if (const auto *scenario = m_tree->current()) {
        m_queue.clear();
        enqueue(*scenario);
    }
}

void PracticePage::testAll()
{
    m_queue.clear();
    for (const auto &scenario : ::practice::scenarios())
        m_queue.push_back(&scenario);
    runNext();
}

void PracticePage::cancel()
{
    m_queue.clear();
    m_test.cancel();
}

void PracticePage::enqueue(const Scenario &scenario)
{
    m_queue.push_back(&scenario);
    runNext();
}

void PracticePage::runNext()
{
    if (m_queue.empty() || !m_host.ensureStarted()) {
        updateButtons();
        return;
    }
    const auto *scenario = m_queue.front();
    m_queue.pop_front();
    const auto target = m_host.target(*scenario);
    if (!target)
        return;
    m_running = scenario;
    m_tree->setRunning(scenario);
    m_tree->select(*scenario);
    m_strip->reset();
    m_card->clear();
    showScenario(*scenario);
    m_test.start(*target);
    updateButtons();
}

void PracticePage::finish(const investigation::Outcome &outcome)
{
    const auto *scenario = std::exchange(m_running, nullptr);
    if (!scenario)
        return;
    for (const auto &record : outcome.observation.stages)
        m_strip->setDone(record);
    m_strip->setFinished();
    if (outcome.observation.cancelled) {
        m_tree->setRunning(nullptr);
        showScenario(*scenario);
        m_status->setText(tr("Stopped."));
        updateButtons();
        return;
    }
    m_verdicts.insert(idOf(*scenario), outcome.verdict);
    m_tree->setFound(*scenario, outcome.verdict);
    if (m_tree->current() == scenario)
        m_card->setVerdict(outcome.verdict, outcome.experiments);
    m_status->setText(tr("%n of %1 tested, %2 as expected", nullptr, m_tree->testedCount())
                          .arg(::practice::scenarios().size())
                          .arg(m_tree->matchingCount()));
    runNext();
}

void PracticePage::updateButtons()
{
    m_testOne->setEnabled(m_host.isRunning());
    m_testAll->setEnabled(m_host.isRunning());
    m_testOne->setText(tr("Test this one"));
    m_testAll->setText(isRunning() ? tr("Stop") : tr("Test all"));
    m_testOne->setIcon(widgets::icon(widgets::Glyph::Test, palette()));
}

void PracticePage::saveState()
{
    m_settings.practiceSplitter = m_splitter->saveState();
}

void PracticePage::retranslate()
{
    m_copyUrl->setText(tr("Copy address"));
    m_copyUrl->setToolTip(tr("For use with another client, while this window is open"));
    m_copyRoot->setText(tr("Copy root certificate"));
    m_copyRoot->setToolTip(tr("Other clients need it to trust the practice server"));
    m_url->setAccessibleName(tr("Address of the scenario"));
    if (const auto *scenario = m_tree->current())
        showScenario(*scenario);
    updateButtons();
}

void PracticePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void PracticePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isRunning()) {
        cancel();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui::practice
