#include "ui/test/chain_dialog.h"

#include "report/chain_words.h"
#include "report/report.h"
#include "ui/live/chain_check.h"
#include "ui/test/certificate_tree.h"
#include "ui/test/fact_tree.h"
#include "ui/test/file_drop.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/tab_order.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui::test {

namespace {

using Outcome = report::ChainClient::Outcome;

values::CheckStatus statusOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepts:
        return values::CheckStatus::Passed;
    case Outcome::Refuses:
        return values::CheckStatus::Failed;
    case Outcome::Unknown:
        break;
    }
    return values::CheckStatus::Warning;
}

QString sentenceFor(live::ChainFile::Fault fault, const QString &path)
{
    const auto name = QFileInfo(path).fileName();
    switch (fault) {
    case live::ChainFile::Fault::NotReadable:
        return ChainDialog::tr("The file “%1” cannot be read. Check whether you may read it.").arg(name);
    case live::ChainFile::Fault::Damaged:
        return ChainDialog::tr("A certificate in “%1” is damaged. Export it again.").arg(name);
    case live::ChainFile::Fault::NoCertificate:
        return ChainDialog::tr("“%1” holds no certificate. Choose a file in PEM (BEGIN CERTIFICATE), DER or "
                               "PKCS #7.")
            .arg(name);
    case live::ChainFile::Fault::None:
        break;
    }
    return {};
}

} // namespace

ChainDialog::ChainDialog(const Context &context, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_hostLabel(new QLabel(this)),
      m_host(new QLineEdit(this)),
      m_judge(new QPushButton(this)),
      m_choose(new QPushButton(this)),
      m_ownRoots(new QCheckBox(this)),
      m_otherTime(new QCheckBox(this)),
      m_at(new QDateTimeEdit(this)),
      m_copy(new QPushButton(this)),
      m_save(new QPushButton(this)),
      m_fault(new QLabel(this)),
      m_summary(new QLabel(this)),
      m_question(new QLabel(this)),
      m_notes(new QLabel(this)),
      m_tree(new CertificateTree(context)),
      m_clients(new QTreeWidget),
      m_remark(new QLabel(this)),
      m_drop(new FileDrop(this, {m_host}))
{
    setObjectName(QStringLiteral("chainDialog"));
    m_host->setObjectName(QStringLiteral("chainHost"));
    m_judge->setObjectName(QStringLiteral("judgeChain"));
    m_choose->setObjectName(QStringLiteral("chooseChain"));
    m_ownRoots->setObjectName(QStringLiteral("ownRoots"));
    m_fault->setObjectName(QStringLiteral("chainFault"));
    m_summary->setObjectName(QStringLiteral("chainSummary"));
    m_notes->setObjectName(QStringLiteral("chainNotes"));
    m_clients->setObjectName(QStringLiteral("chainClients"));
    m_hostLabel->setBuddy(m_host);
    m_judge->setDefault(true);
    m_choose->setAutoDefault(false);
    for (auto *label : {m_fault, m_summary, m_question, m_notes, m_remark}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_fault->hide();
    m_clients->setColumnCount(2);
    m_clients->setRootIsDecorated(false);
    setUpFactTree(*m_clients);

    m_otherTime->setObjectName(QStringLiteral("chainOtherTime"));
    m_at->setObjectName(QStringLiteral("chainTime"));
    m_copy->setObjectName(QStringLiteral("copyChain"));
    m_save->setObjectName(QStringLiteral("saveChain"));
    m_at->setTimeSpec(Qt::UTC);
    m_at->setCalendarPopup(true);
    m_at->setDateTime(QDateTime::currentDateTimeUtc());
    m_at->setEnabled(false);
    for (auto *button : {m_copy, m_save})
        button->setAutoDefault(false);
    lay();

    connect(m_judge, &QPushButton::clicked, this, &ChainDialog::judge);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        if (const auto path = chooseFile(this); !path.isEmpty())
            takeDrop({path});
    });
    connect(m_ownRoots, &QCheckBox::clicked, this,
            [this](bool on) { setRootsFile(on ? chooseFile(this) : QString()); });
    connect(m_otherTime, &QCheckBox::toggled, m_at, &QWidget::setEnabled);
    connect(m_otherTime, &QCheckBox::clicked, this, &ChainDialog::judge);
    connect(m_at, &QDateTimeEdit::editingFinished, this, &ChainDialog::judge);
    connect(m_copy, &QPushButton::clicked, this, &ChainDialog::copyReport);
    connect(m_save, &QPushButton::clicked, this, &ChainDialog::saveReport);
    connect(m_drop, &FileDrop::dropped, this, &ChainDialog::takeDrop);
    connect(m_tree, &CertificateTree::pageRequested, this, &ChainDialog::pageRequested);
    retranslate();
}

void ChainDialog::lay()
{
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_hostLabel);
    bar->addWidget(m_host, 1);
    bar->addWidget(m_judge);
    bar->addWidget(m_choose);
    auto *how = new QHBoxLayout;
    how->addWidget(m_ownRoots);
    how->addSpacing(fontMetrics().averageCharWidth() * 4);
    how->addWidget(m_otherTime);
    how->addWidget(m_at);
    how->addStretch();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_clients);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({fontMetrics().height() * 20, fontMetrics().height() * 16});
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_remark, 1);
    foot->addWidget(m_copy);
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addLayout(how);
    layout->addWidget(m_fault);
    layout->addWidget(m_summary);
    layout->addWidget(m_question);
    layout->addWidget(m_notes);
    layout->addWidget(splitter, 1);
    layout->addLayout(foot);
    widgets::tabByLayout(*this);
    const auto room = screen()->availableSize() * 0.9;
    resize(QSize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 50).boundedTo(room));
}

void ChainDialog::copyReport() const
{
    if (!m_verdict)
        return;
    report::Options options;
    options.language = m_context.language;
    QApplication::clipboard()->setText(report::toText(*m_verdict, m_context.catalogue, options));
}

bool ChainDialog::writeReport(const QString &path) const
{
    report::Options options;
    options.language = m_context.language;
    const auto content = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)
                             ? report::toJson(*m_verdict, m_context.catalogue, options)
                             : report::toText(*m_verdict, m_context.catalogue, options).toUtf8();
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
}

void ChainDialog::saveReport()
{
    const auto name = QStringLiteral("%1-certificates.txt").arg(QFileInfo(m_file).completeBaseName());
    const auto path =
        QFileDialog::getSaveFileName(this, tr("Save the report"), name, tr("Text (*.txt);;JSON (*.json)"));
    if (!path.isEmpty() && !writeReport(path))
        showFault(tr("“%1” could not be written. Choose another folder or name.").arg(path));
}

void ChainDialog::offerRoots(const QString &path)
{
    if (path == m_offered)
        return;
    m_offered = path;
    if (path.isEmpty())
        return;
    auto roots = live::rootsOf(path);
    if (roots.empty())
        return;
    m_roots = std::move(roots);
    m_rootsFile = QDir(path).dirName();
    retranslate();
}

QString ChainDialog::chooseFile(QWidget *parent)
{
    return QFileDialog::getOpenFileName(
        parent, tr("Choose a file with certificates"), QString(),
        tr("Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c);;All files (*)"));
}

QString ChainDialog::judgeFile(const QString &path, const QString &host)
{
    auto file = live::readChainFile(path);
    if (file.fault != live::ChainFile::Fault::None)
        return sentenceFor(file.fault, path);
    m_chain = std::move(file.certificates);
    m_file = QFileInfo(path).fileName();
    m_host->setText(host);
    judge();
    retranslate(); // the title names the file judged
    m_host->setFocus(Qt::OtherFocusReason);
    return {};
}

/// What was judged before stays where the new file cannot be, and that is said.
void ChainDialog::takeDrop(const QStringList &paths)
{
    auto fault = paths.size() == 1
                     ? judgeFile(paths.first(), m_host->text())
                     : tr("Drop one file at a time: the whole chain in it, the server’s certificate first.");
    if (paths.size() == 1 && fault.isEmpty())
        return;
    if (m_verdict)
        fault += QLatin1Char('\n') + tr("What stands below is still the verdict on “%1”.").arg(m_file);
    showFault(fault);
}

void ChainDialog::setRootsFile(const QString &path)
{
    QString fault;
    m_roots.reset();
    m_rootsFile.clear();
    if (!path.isEmpty()) {
        auto file = live::readChainFile(path);
        fault = sentenceFor(file.fault, path);
        if (file.fault == live::ChainFile::Fault::None) {
            m_roots = std::move(file.certificates);
            m_rootsFile = QFileInfo(path).fileName();
        }
    }
    retranslate();
    judge();
    if (!fault.isEmpty())
        showFault(fault);
}

void ChainDialog::judge()
{
    const auto host = live::hostOf(m_host->text());
    m_verdict.reset();
    if (host.isEmpty()) {
        showFault(tr("Enter the name of the host that clients will connect to."));
        m_host->setFocus(Qt::OtherFocusReason);
    } else {
        showFault({});
        const auto at = m_otherTime->isChecked()
                            ? std::optional<std::int64_t>(m_at->dateTime().toSecsSinceEpoch())
                            : std::nullopt;
        m_verdict = live::judgeChain(m_chain, host, m_roots, at);
    }
    rebuild();
}

void ChainDialog::showFault(const QString &fault)
{
    auto red = m_fault->palette();
    red.setColor(QPalette::WindowText, widgets::colours(palette()).bad);
    m_fault->setPalette(red);
    m_fault->setText(fault);
    m_fault->setAccessibleName(fault);
    m_fault->setVisible(!fault.isEmpty());
}

void ChainDialog::rebuild()
{
    m_clients->clear();
    m_clients->setHeaderLabels({tr("Client"), tr("What it does")});
    m_clients->setAccessibleName(tr("What clients do with it"));
    if (m_verdict)
        m_tree->setChain(m_verdict->seen);
    else
        m_tree->forget();
    m_summary->setVisible(m_verdict.has_value());
    m_question->setVisible(m_verdict.has_value());
    m_notes->hide();
    m_copy->setEnabled(m_verdict.has_value());
    m_save->setEnabled(m_verdict.has_value());
    if (!m_verdict)
        return;
    const auto clients = report::chainClients(*m_verdict, m_context.catalogue);
    const auto status =
        report::isHealthy(*m_verdict, clients) ? values::CheckStatus::Passed : values::CheckStatus::Failed;
    auto coloured = palette();
    coloured.setColor(QPalette::WindowText, widgets::statusColour(palette(), status));
    m_summary->setPalette(coloured);
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    m_summary->setFont(bold);
    m_summary->setText(widgets::statusSign(status) + QLatin1Char(' ') +
                       report::chainSummary(*m_verdict, clients));
    m_question->setText(report::chainQuestion(*m_verdict, QLocale()));
    QStringList notes;
    for (const auto &note : report::chainNotes(*m_verdict))
        notes.append(note.text);
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    for (const auto &client : clients) {
        const auto mark = statusOf(client.outcome);
        auto says = report::clientSentence(client);
        if (!client.message.isEmpty())
            says += QLatin1Char('\n') + client.message;
        auto *row = new QTreeWidgetItem( // owned by its tree
            m_clients, {widgets::statusSign(mark) + QLatin1Char(' ') + client.name, says});
        row->setForeground(0, widgets::statusColour(palette(), mark));
    }
}

void ChainDialog::retranslate()
{
    setWindowTitle(m_file.isEmpty() ? tr("Certificates") : tr("%1 — Certificates").arg(m_file));
    m_hostLabel->setText(tr("&Host:"));
    m_host->setAccessibleName(tr("Host"));
    m_host->setPlaceholderText(tr("example.org"));
    m_judge->setText(tr("&Judge"));
    m_choose->setText(tr("&Other file…"));
    m_ownRoots->setChecked(m_roots.has_value());
    m_ownRoots->setText(m_roots ? tr("T&rust only the certificates of %1").arg(m_rootsFile)
                                : tr("T&rust only the certificates of a file…"));
    m_otherTime->setText(tr("At another &time (UTC):"));
    m_at->setAccessibleName(tr("Time to judge for"));
    m_at->setLocale(QLocale());
    m_at->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_copy->setText(tr("Copy report"));
    m_save->setText(tr("Save report…"));
    m_remark->setText(report::clientsRemark());
    m_drop->setInvitation(tr("Drop a file with certificates to judge it"));
    rebuild();
}

void ChainDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace ui::test
