#pragma once
#include "ui/live/live_scan.h"
#include "ui/settings/settings.h"
#include "ui/widgets/context.h"

#include <QElapsedTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTimer;

namespace ui::scan {

class ScanView;

/// The deep scan of a TLS server: an address, one button, what was found.
class ScanPage : public QWidget
{
    Q_OBJECT

public:
    ScanPage(const Context &context, settings::Settings &settings, QWidget *parent = nullptr);

    /// Fills in the address; does not start.
    void setAddress(const QString &address);
    void focusAddress();
    void start();
    void cancel();
    bool isRunning() const { return m_scan.isRunning(); }
    void copyReport();
    void saveReport();
    const std::optional<values::TlsScan> &found() const { return m_found; }
    void saveState();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void lay();
    void invite();
    void finish(const values::TlsScan &scan);
    void tellProgress();
    void showFault(const QString &sentence);
    void fillHistory();
    void updateButtons();
    void retranslate();
    bool write(const QString &path) const;

    const Context &m_context;
    settings::Settings &m_settings;
    live::LiveScan m_scan;
    std::optional<values::TlsScan> m_found;

    QComboBox *m_address;
    QLabel *m_nameLabel;
    QLineEdit *m_name; ///< for SNI
    QPushButton *m_go;
    QCheckBox *m_gentle;
    QLabel *m_fault;
    QProgressBar *m_bar;
    QLabel *m_progress;
    QTimer *m_tick; ///< while a scan runs
    QElapsedTimer m_sinceAnswer;
    int m_done = 0;
    int m_known = 0;
    ScanView *m_view;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace ui::scan
