#pragma once
#include "ui/live/live_test.h"
#include "ui/settings/settings.h"
#include "ui/widgets/context.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QTabWidget;
class QToolButton;

namespace ui::widgets {
class StageStrip;
class VerdictCard;
} // namespace ui::widgets

namespace ui::live {
class PracticeHost;
}

namespace ui::test {

class AddressField;
class CertificateTree;
class ChainDialog;
class CheckTree;
class EvidenceTable;
class FileDrop;
class HandshakeTree;
class OptionsPanel;

/// The connection tester: a URL or a scenario of the practice server, one button, the stages as they happen,
/// and the verdict.
class TestPage : public QWidget
{
    Q_OBJECT

public:
    TestPage(const Context &context, settings::Settings &settings, live::PracticeHost &host,
             QWidget *parent = nullptr);

    /// Fills in the URL; does not start.
    void setUrl(const QString &url);
    QString url() const;
    void focusUrl();
    void copyReport(); ///< says so where there is none yet
    void saveReport();
    /// Judges certificates out of a file, for the host of the address.
    void chooseCertificates();
    void judgeCertificates(const QStringList &paths);
    void start();
    void cancel();
    bool isRunning() const;
    const std::optional<investigation::Outcome> &outcome() const { return m_outcome; }
    void saveState();

Q_SIGNALS:
    void pageRequested(const catalogue::PageRef &ref);
    void comparisonRequested(const QString &code);
    void outcomeChanged();
    /// A scan of the TLS of the address is wanted.
    void scanRequested(const QString &server);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeResults();
    void connectTest();
    void startTarget(const values::Target &target);
    void finish(const investigation::Outcome &outcome);
    void tellKeyLog();
    void requestScan();
    void showFault(const QString &sentence);
    void updateButtons();
    void retranslate();

    const Context &m_context;
    settings::Settings &m_settings;
    live::PracticeHost &m_host;
    live::LiveTest m_test;
    std::optional<investigation::Outcome> m_outcome;

    AddressField *m_url;
    QPushButton *m_go;
    QToolButton *m_more;
    QPushButton *m_scan;
    OptionsPanel *m_options;
    QScrollArea *m_optionsArea; ///< around them: they are many
    QLabel *m_fault;
    widgets::StageStrip *m_strip;
    QLabel *m_progress;
    widgets::VerdictCard *m_card;
    FileDrop *m_drop;
    ChainDialog *m_chain = nullptr; ///< once one was judged
    CheckTree *m_checks;
    CertificateTree *m_certificates;
    EvidenceTable *m_evidence;
    HandshakeTree *m_handshake;
    QTabWidget *m_tabs;
    QSplitter *m_splitter;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace ui::test
