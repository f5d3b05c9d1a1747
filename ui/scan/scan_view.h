#pragma once
#include "values/tls_scan.h"

#include <QTextBrowser>

#include <optional>

namespace ui::scan {

/// What a scan found, section by section; before the first one an invitation.
class ScanView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ScanView(QWidget *parent = nullptr);

    void setScan(const values::TlsScan &scan);
    void forget();
    /// Stands there while there is no scan to show.
    void setInvitation(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    std::optional<values::TlsScan> m_scan;
    QString m_invitation;
};

} // namespace ui::scan
