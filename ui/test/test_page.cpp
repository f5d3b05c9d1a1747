#include "ui/test/test_page.h"

#include "report/words.h"
#include "ui/live/practice_host.h"
#include "ui/test/address.h"
#include "ui/test/address_field.h"
#include "ui/test/certificate_tree.h"
#include "ui/test/chain_dialog.h"
#include "ui/test/check_tree.h"
#include "ui/test/file_drop.h"
#include "ui/test/handshake_tree.h"
#include "ui/test/options_panel.h"
#include "ui/test/report_actions.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/stage_strip.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/verdict_card.h"
#include "values/url.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::test {

TestPage::TestPage(const Context &context, settings::Settings &settings, live::PracticeHost &host,
                   QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_settings(settings),
      m_host(host),
      m_url(new AddressField(context, this)),
      m_go(new QPushButton(this)),
      m_more(new QToolButton(this)),
      m_scan(new QPushButton(this)),
      m_options(new OptionsPanel),
      m_optionsArea(new QScrollArea(this)),
      m_fault(new QLabel(this)),
      m_strip(new widgets::StageStrip(this)),
      m_progress(new QLabel(this)),
      m_copy(new QPushButton(this)),
      m_save(new QPushButton(this))
{
    m_url->setObjectName(QStringLiteral("url"));
    m_go->setObjectName(QStringLiteral("go"));
    m_more->setObjectName(QStringLiteral("moreOptions"));
    m_scan->setObjectName(QStringLiteral("scanThis"));
    m_copy->setObjectName(QStringLiteral("copyReport"));
    m_save->setObjectName(QStringLiteral("saveReport"));
    m_fault->setObjectName(QStringLiteral("fault"));
    m_strip->setObjectName(QStringLiteral("stages"));
    m_progress->setObjectName(QStringLiteral("progress"));
    m_drop = new FileDrop(this, {m_url, m_url->lineEdit()});
    m_go->setDefault(true);
    m_more->setCheckable(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setAutoRaise(true);
    m_optionsArea->setObjectName(QStringLiteral("options"));
    m_optionsArea->setWidget(m_options);
    m_optionsArea->setWidgetResizable(true);
    m_optionsArea->setFrameShape(QFrame::NoFrame);
    m_optionsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_optionsArea->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_optionsArea->setMinimumHeight(fontMetrics().height() * 7);
    m_optionsArea->setFocusPolicy(Qt::NoFocus);
    m_optionsArea->hide();
    m_options->setStageLimitSeconds(settings.stageLimitSeconds);
    m_fault->setWordWrap(true);
    m_progress->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->hide();

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_url, 1);
    bar->addWidget(m_go);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_fault);
    auto *more = new QHBoxLayout;
    more->addWidget(m_more);
    more->addStretch();
    for (auto *button : {m_copy, m_save, m_scan}) {
        button->setFlat(true);
        more->addWidget(button);
    }
    layout->addLayout(more);
    layout->addWidget(m_optionsArea);
    layout->addWidget(m_strip);
    layout->addWidget(m_progress);
    layout->addWidget(makeResults(), 1);

    connect(m_go, &QPushButton::clicked, this, [this] { isRunning() ? cancel() : start(); });
    connect(m_url->lineEdit(), &QLineEdit::returnPressed, this, &TestPage::start);
    connect(m_url->lineEdit(), &QLineEdit::textEdited, m_fault, &QLabel::hide);
    connect(m_scan, &QPushButton::clicked, this, &TestPage::requestScan);
    connect(m_more, &QToolButton::toggled, this, [this](bool open) {
        m_optionsArea->setVisible(open);
        m_more->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    });
    connect(m_drop, &FileDrop::dropped, this, &TestPage::judgeCertificates);
    connectTest();
    m_url->setHistory(m_settings.urlHistory);
    m_url->setEditText(settings.lastUrl);
    setFocusProxy(m_url);
    widgets::tabByLayout(*this);
    retranslate();
}

QWidget *TestPage::makeResults()
{
    m_splitter = new QSplitter(this);
    auto *card = new QScrollArea(m_splitter); // its title is never cut off where there is little room
    card->setWidgetResizable(true);
    card->setFrameShape(QFrame::NoFrame);
    card->setFocusPolicy(Qt::NoFocus);
    m_card = new widgets::VerdictCard(m_context);
    card->setWidget(m_card);
    m_tabs = new QTabWidget(m_splitter);
    m_tabs->setObjectName(QStringLiteral("resultTabs"));
    m_checks = new CheckTree(m_tabs);
    m_evidence = new EvidenceTable(m_tabs);
    m_tabs->addTab(m_checks, QString());
    m_certificates = new CertificateTree(m_context, m_tabs);
    m_tabs->addTab(m_evidence, QString());
    m_tabs->addTab(m_certificates, QString());
    m_handshake = new HandshakeTree(m_context, m_tabs);
    m_tabs->addTab(m_handshake, QString());
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_tabs);
    m_splitter->setChildrenCollapsible(false);
    if (!m_splitter->restoreState(m_settings.testSplitter))
        m_splitter->setSizes({fontMetrics().averageCharWidth() * 62, fontMetrics().averageCharWidth() * 70});

    connect(m_copy, &QPushButton::clicked, this, &TestPage::copyReport);
    connect(m_save, &QPushButton::clicked, this, &TestPage::saveReport);
    connect(m_certificates, &CertificateTree::pageRequested, this, &TestPage::pageRequested);
    connect(m_card, &widgets::VerdictCard::pageRequested, this, &TestPage::pageRequested);
    connect(m_card, &widgets::VerdictCard::comparisonRequested, this, &TestPage::comparisonRequested);
    return m_splitter;
}

void TestPage::connectTest()
{
    connect(&m_test, &live::LiveTest::stageStarted, this, [this](values::StageId stage) {
        m_strip->setRunning(stage);
        m_progress->setText(tr("%1…").arg(report::stageName(stage)));
    });
    connect(&m_test, &live::LiveTest::checkDone, m_checks, &CheckTree::addCheck);
    connect(&m_test, &live::LiveTest::stageDone, this, [this](const values::StageRecord &record) {
        m_strip->setDone(record);
        m_checks->setStage(record);
    });
    connect(&m_test, &live::LiveTest::experimentStarted, this,
            [this] { m_progress->setText(tr("Trying with one thing changed, to tell two causes apart…")); });
    connect(&m_test, &live::LiveTest::finished, this, &TestPage::finish);
}

void TestPage::setUrl(const QString &url)
{
    m_url->setEditText(url);
    m_fault->hide();
}

QString TestPage::url() const
{
    return m_url->currentText().trimmed();
}

void TestPage::copyReport()
{
    if (m_outcome)
        test::copyReport(*m_outcome, m_context);
    m_progress->setText(m_outcome ? tr("The report is on the clipboard.")
                                  : tr("There is no report yet: test a connection first."));
}

void TestPage::saveReport()
{
    if (!m_outcome)
        m_progress->setText(tr("There is no report yet: test a connection first."));
    else if (const auto fault = test::saveReport(this, *m_outcome, m_context); !fault.isEmpty())
        showFault(fault);
}

void TestPage::chooseCertificates()
{
    if (const auto path = ChainDialog::chooseFile(this); !path.isEmpty())
        judgeCertificates({path});
}

void TestPage::judgeCertificates(const QStringList &paths)
{
    m_fault->hide();
    if (paths.size() != 1)
        return showFault(
            tr("Drop one file at a time: the whole chain in it, the server’s certificate first."));
    if (!m_chain) {
        m_chain = new ChainDialog(m_context, this);
        connect(m_chain, &ChainDialog::pageRequested, this, &TestPage::pageRequested);
    }
    m_chain->offerRoots(m_options->rootsPath());
    const auto typed = values::parseUrl(url().toStdString());
    if (const auto fault =
            m_chain->judgeFile(paths.first(), typed ? QString::fromStdString(typed.value().host) : QString());
        !fault.isEmpty())
        return showFault(fault);
    m_chain->show();
    m_chain->raise();
    m_chain->activateWindow();
}

void TestPage::focusUrl()
{
    m_url->setFocus(Qt::ShortcutFocusReason);
    m_url->lineEdit()->selectAll();
}

bool TestPage::isRunning() const
{
    return m_test.isRunning();
}

void TestPage::start()
{
    if (isRunning())
        return;
    const auto address = readAddress(m_url->currentText(), m_host);
    if (!address.url) {
        showFault(address.fault);
        focusUrl();
        return;
    }
    values::Target target;
    target.url = *address.url;
    if (const auto fault = m_options->apply(target); !fault.isEmpty()) {
        m_fault->hide();
        m_more->setChecked(true);
        m_options->showFault(fault);
        // Once the new row has its place.
        QTimer::singleShot(0, this,
                           [this] { m_optionsArea->ensureWidgetVisible(QApplication::focusWidget()); });
        return;
    }
    if (address.scenario)
        m_host.admit(target);
    m_settings.stageLimitSeconds = m_options->stageLimitSeconds();
    m_settings.lastUrl = remembered(m_url->currentText());
    settings::remember(m_settings, m_settings.lastUrl);
    m_url->setHistory(m_settings.urlHistory);
    startTarget(target);
}

void TestPage::startTarget(const values::Target &target)
{
    m_fault->hide();
    m_strip->reset();
    m_checks->forget();
    m_evidence->forget();
    m_certificates->forget();
    m_handshake->forget();
    m_card->clear();
    m_outcome.reset();
    m_tabs->setCurrentWidget(m_checks);
    m_test.start(target);
    m_card->setInvitation(tr("The test is under way. Its verdict will stand here."));
    updateButtons();
    Q_EMIT outcomeChanged();
}

void TestPage::cancel()
{
    m_progress->setText(tr("Stopping…"));
    m_test.cancel();
}

void TestPage::finish(const investigation::Outcome &outcome)
{
    m_outcome = outcome;
    for (const auto &record : outcome.observation.stages) {
        m_strip->setDone(record);
        m_checks->setStage(record);
    }
    m_strip->setFinished();
    m_checks->scrollToTop();
    m_card->setVerdict(outcome.verdict, outcome.experiments, outcome.behind);
    m_evidence->setOutcome(outcome);
    m_certificates->setChain(outcome.observation.tls);
    m_handshake->setHandshake(outcome.observation.tls);
    m_progress->setText(tr("Done in %1 ms.").arg(QLocale().toString(outcome.observation.durationMs, 'f', 0)));
    tellKeyLog();
    updateButtons();
    Q_EMIT outcomeChanged();
}

/// The secrets of its sessions are on disk now, or are not although they should be: the user must know.
void TestPage::tellKeyLog()
{
    const auto file = m_test.keyLogFile();
    if (file.isEmpty() || !m_outcome || m_outcome->observation.tls.transcript.empty())
        return;
    if (const auto error = m_test.keyLogError(); !error.isEmpty())
        showFault(
            tr("The key log “%1” that SSLKEYLOGFILE names cannot be written (%2). The test went on without "
               "it.")
                .arg(file, error));
    else
        m_progress->setText(tr("Done in %1 ms. The secrets of its TLS sessions were added to “%2”, as "
                               "SSLKEYLOGFILE asks.")
                                .arg(QLocale().toString(m_outcome->observation.durationMs, 'f', 0), file));
}

/// The scan asks the same server; an address in clear is told there.
void TestPage::requestScan()
{
    const auto address = readAddress(m_url->currentText(), m_host);
    if (!address.url) {
        showFault(address.fault);
        focusUrl();
        return;
    }
    Q_EMIT scanRequested(
        QString::fromStdString((address.url->secure ? "wss://" : "ws://") + address.url->authority()));
}

void TestPage::showFault(const QString &sentence)
{
    auto red = m_fault->palette();
    red.setColor(QPalette::WindowText, widgets::colours(palette()).bad);
    m_fault->setPalette(red);
    m_fault->setText(sentence);
    m_fault->setAccessibleName(sentence);
    m_fault->show();
}

void TestPage::updateButtons()
{
    const bool running = isRunning();
    m_go->setText(running ? tr("Cancel") : tr("Test connection"));
    m_go->setIcon(widgets::icon(running ? widgets::Glyph::Stop : widgets::Glyph::Test, palette()));
    m_copy->setEnabled(m_outcome.has_value());
    m_save->setEnabled(m_outcome.has_value());
}

void TestPage::saveState()
{
    m_settings.testSplitter = m_splitter->saveState();
    m_settings.lastUrl = remembered(m_url->currentText());
}

void TestPage::retranslate()
{
    m_url->lineEdit()->setPlaceholderText(tr("wss://example.org/path"));
    m_url->setAccessibleName(tr("WebSocket address"));
    m_url->setToolTip(tr("The address of a server, or a scenario of the practice server as practice:NAME, "
                         "for example practice:tls-expired"));
    m_more->setText(tr("Options"));
    m_drop->setInvitation(tr("Drop a file with certificates to judge it"));
    m_tabs->setTabText(0, tr("Checks"));
    m_tabs->setTabText(1, tr("Evidence"));
    m_tabs->setTabText(2, tr("Certificates"));
    m_tabs->setTabText(3, tr("Handshake"));
    m_scan->setText(tr("Scan its TLS"));
    m_scan->setToolTip(tr("Every version, cipher suite and group the server accepts, and what is weak"));
    m_scan->setIcon(widgets::icon(widgets::Glyph::Scan, palette()));
    m_copy->setText(tr("Copy report"));
    m_copy->setIcon(widgets::icon(widgets::Glyph::Copy, palette()));
    m_save->setText(tr("Save report…"));
    m_save->setIcon(widgets::icon(widgets::Glyph::Save, palette()));
    m_card->setInvitation(
        isRunning()
            ? tr("The test is under way. Its verdict will stand here.")
            : tr("Enter the address of a WebSocket server above and test the connection: name, TCP, TLS, "
                 "opening, frames and close, one after the other. No server at hand? The Practice page has "
                 "one for every fault, and practice:tls-expired, for example, tests one here."));
    m_progress->clear();
    updateButtons();
}

void TestPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void TestPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isRunning()) {
        cancel();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui::test
