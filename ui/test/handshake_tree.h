#pragma once
#include "ui/widgets/context.h"
#include "values/tls_observation.h"

#include <QTreeWidget>

namespace ui::test {

/// The TLS handshake: what was agreed, then each message with its way, size and time, and folded in it what
/// it says.
class HandshakeTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit HandshakeTree(const Context &context, QWidget *parent = nullptr);
    void setHandshake(const values::TlsObservation &tls);
    void forget();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    void addEmpty();

    const Context &m_context;
    values::TlsObservation m_tls;
    bool m_finished = false; ///< a test was: else there is nothing to tell yet
};

} // namespace ui::test
