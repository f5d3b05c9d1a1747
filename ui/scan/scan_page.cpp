#include "ui/scan/scan_page.h"

#include "report/report.h"
#include "report/words.h"
#include "ui/scan/scan_view.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tab_order.h"
#include "values/server_name.h"
#include "values/url.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDate>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QTimer>
#include <QVBoxLayout>

namespace ui::scan {

ScanPage::ScanPage(const Context &context, settings::Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_settings(settings),
      m_address(new QComboBox(this)),
      m_nameLabel(new QLabel(this)),
      m_name(new QLineEdit(this)),
      m_go(new QPushButton(this)),
      m_gentle(new QCheckBox(this)),
      m_fault(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_progress(new QLabel(this)),
      m_tick(new QTimer(this)),
      m_view(new ScanView(this)),
      m_copy(new QPushButton(this)),
      m_save(new QPushButton(this))
{
    m_address->setObjectName(QStringLiteral("scanAddress"));
    m_go->setObjectName(QStringLiteral("scanGo"));
    m_gentle->setObjectName(QStringLiteral("scanGentle"));
    m_fault->setObjectName(QStringLiteral("scanFault"));
    m_copy->setObjectName(QStringLiteral("copyScan"));
    m_save->setObjectName(QStringLiteral("saveScan"));
    m_address->setEditable(true);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    m_address->completer()->setFilterMode(Qt::MatchContains);
    m_address->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_go->setDefault(true);
    m_gentle->setChecked(settings.scanGently);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->hide();
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(fontMetrics().height() / 2);
    m_bar->hide();
    m_name->setObjectName(QStringLiteral("scanServerName"));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    m_nameLabel->setBuddy(m_name);
    m_tick->setInterval(1000);
    m_progress->setObjectName(QStringLiteral("scanProgress"));
    m_progress->setWordWrap(true); // a summary may be a long sentence
    lay();

    connect(m_tick, &QTimer::timeout, this, &ScanPage::tellProgress);
    connect(m_name, &QLineEdit::returnPressed, this, &ScanPage::start);
    connect(m_name, &QLineEdit::textEdited, m_fault, &QLabel::hide);
    connect(m_go, &QPushButton::clicked, this, [this] { isRunning() ? cancel() : start(); });
    connect(m_address->lineEdit(), &QLineEdit::returnPressed, this, &ScanPage::start);
    connect(m_address->lineEdit(), &QLineEdit::textEdited, m_fault, &QLabel::hide);
    connect(m_copy, &QPushButton::clicked, this, &ScanPage::copyReport);
    connect(m_save, &QPushButton::clicked, this, &ScanPage::saveReport);
    connect(&m_scan, &live::LiveScan::progressed, this, [this](int done, int known) {
        if (done != m_done)
            m_sinceAnswer.start();
        m_done = done;
        m_known = known;
        tellProgress();
    });
    connect(&m_scan, &live::LiveScan::finished, this, &ScanPage::finish);
    fillHistory();
    m_address->setEditText(settings.scanHistory.value(0));
    setFocusProxy(m_address);
    retranslate();
}

void ScanPage::lay()
{
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_address, 1);
    bar->addWidget(m_nameLabel);
    bar->addWidget(m_name);
    bar->addWidget(m_gentle);
    bar->addWidget(m_go);
    auto *line = new QHBoxLayout;
    line->addWidget(m_progress, 1);
    line->addWidget(m_copy);
    line->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_fault);
    layout->addWidget(m_bar);
    layout->addLayout(line);
    layout->addWidget(m_view, 1);
    widgets::tabByLayout(*this);
}

/// What a server does not answer is waited for, and that is said.
void ScanPage::tellProgress()
{
    if (!isRunning() || m_known == 0)
        return;
    m_bar->setRange(0, m_done == 0 ? 0 : m_known); // nothing yet: it only moves
    m_bar->setValue(m_done);
    const QLocale locale;
    const auto waited = m_sinceAnswer.elapsed() / 1000;
    //: connections made so far, and all that are known to be needed
    auto text = tr("%1 of %2 connections…").arg(locale.toString(m_done), locale.toString(m_known));
    if (waited >= 2)
        text = tr("%1 of %2 connections, no answer for %3 s (limit %4 s)…")
                   .arg(locale.toString(m_done), locale.toString(m_known), locale.toString(waited),
                        locale.toString(m_settings.stageLimitSeconds));
    m_progress->setText(text);
}

void ScanPage::setAddress(const QString &address)
{
    m_address->setEditText(address);
    m_fault->hide();
}

void ScanPage::focusAddress()
{
    m_address->setFocus(Qt::ShortcutFocusReason);
    m_address->lineEdit()->selectAll();
}

void ScanPage::start()
{
    if (isRunning())
        return;
    QString fault;
    const auto typed = m_address->currentText().trimmed();
    auto target = report::scanTarget(typed, fault);
    if (typed.startsWith(QLatin1String("practice:"))) {
        fault = tr("A scenario is tested on the Test page; “Scan its TLS” there scans it, too.");
        target.reset();
    }
    if (!target) {
        showFault(fault);
        focusAddress();
        return;
    }
    const auto asked = m_name->text().trimmed();
    auto name = asked.isEmpty() ? std::string() : values::parseServerName(asked.toStdString());
    if (!name) {
        showFault(tr("“%1” is no server name. Write a host name, without scheme and port.").arg(asked));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    target->serverName = std::move(name).value();
    target->gentle = m_gentle->isChecked();
    target->connectionLimit = std::chrono::seconds(m_settings.stageLimitSeconds);
    m_fault->hide();
    m_found.reset();
    m_view->forget();
    values::TlsScan named;
    named.target = *target;
    settings::rememberScan(m_settings, report::scanAddress(named));
    fillHistory();
    m_bar->setRange(0, 0);
    m_bar->show();
    m_progress->setText(tr("Connecting…"));
    m_done = m_known = 0;
    m_sinceAnswer.start();
    m_tick->start();
    m_scan.start(*target);
    invite();
    updateButtons();
}

void ScanPage::invite()
{
    if (isRunning())
        m_view->setInvitation(tr("The scan is under way. Its result will stand here."));
    else
        m_view->setInvitation(
            tr("Enter a server above and scan it: every version of TLS, every cipher suite and group it "
               "accepts, in which order, its certificates, and what is weak about all that. Only first "
               "messages are sent, one a connection. Scan only servers that are yours to scan."));
}

void ScanPage::cancel()
{
    m_progress->setText(tr("Stopping…"));
    m_scan.cancel();
}

void ScanPage::finish(const values::TlsScan &scan)
{
    m_found = scan;
    m_tick->stop();
    m_bar->hide();
    m_progress->setText(report::scanSummary(scan));
    m_view->setScan(scan);
    updateButtons();
}

void ScanPage::copyReport()
{
    if (!m_found) {
        m_progress->setText(tr("There is no result yet: scan a server first."));
        return;
    }
    report::Options options;
    options.language = m_context.language;
    QApplication::clipboard()->setText(report::toText(*m_found, options));
    m_progress->setText(tr("The result is on the clipboard."));
}

bool ScanPage::write(const QString &path) const
{
    report::Options options;
    options.language = m_context.language;
    const auto content = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)
                             ? report::toJson(*m_found, options)
                             : report::toText(*m_found, options).toUtf8();
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
}

void ScanPage::saveReport()
{
    if (!m_found) {
        m_progress->setText(tr("There is no result yet: scan a server first."));
        return;
    }
    auto host = QString::fromStdString(m_found->target.host);
    host.replace(QLatin1Char(':'), QLatin1Char('-')); // of an IPv6 address
    const auto name = QStringLiteral("%1-tls-%2.txt").arg(host, QDate::currentDate().toString(Qt::ISODate));
    const auto path =
        QFileDialog::getSaveFileName(this, tr("Save the result"), name, tr("Text (*.txt);;JSON (*.json)"));
    if (!path.isEmpty() && !write(path))
        showFault(tr("“%1” could not be written. Choose another folder or name.").arg(path));
}

void ScanPage::showFault(const QString &sentence)
{
    auto red = m_fault->palette();
    red.setColor(QPalette::WindowText, widgets::colours(palette()).bad);
    m_fault->setPalette(red);
    m_fault->setText(sentence);
    m_fault->setAccessibleName(sentence);
    m_fault->show();
}

void ScanPage::fillHistory()
{
    const auto text = m_address->currentText();
    const QSignalBlocker quiet(m_address);
    m_address->clear();
    m_address->addItems(m_settings.scanHistory);
    m_address->setEditText(text);
}

void ScanPage::updateButtons()
{
    const bool running = isRunning();
    m_go->setText(running ? tr("Cancel") : tr("Scan"));
    m_go->setIcon(widgets::icon(running ? widgets::Glyph::Stop : widgets::Glyph::Scan, palette()));
    m_gentle->setEnabled(!running);
    m_copy->setEnabled(m_found.has_value());
    m_save->setEnabled(m_found.has_value());
}

void ScanPage::saveState()
{
    m_settings.scanGently = m_gentle->isChecked();
}

void ScanPage::retranslate()
{
    m_address->lineEdit()->setPlaceholderText(tr("example.org:443"));
    m_address->setAccessibleName(tr("Server to scan"));
    m_nameLabel->setText(tr("Server name:"));
    m_name->setPlaceholderText(tr("as the address"));
    m_name->setToolTip(tr("The name asked for in TLS (SNI); a server with several names may want one"));
    m_gentle->setText(tr("Gently"));
    m_gentle->setToolTip(tr("As few connections as possible, four at a time; takes longer"));
    m_copy->setText(tr("Copy result"));
    m_copy->setIcon(widgets::icon(widgets::Glyph::Copy, palette()));
    m_save->setText(tr("Save result…"));
    m_save->setIcon(widgets::icon(widgets::Glyph::Save, palette()));
    m_bar->setAccessibleName(tr("Progress of the scan"));
    m_view->setAccessibleName(tr("What the scan found"));
    invite();
    m_progress->setText(m_found ? report::scanSummary(*m_found) : QString());
    updateButtons();
}

void ScanPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void ScanPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isRunning())
        cancel();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui::scan
