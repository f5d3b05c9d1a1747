#pragma once
#include "ui/widgets/context.h"
#include "values/observation.h"

#include <QTreeWidget>

namespace ui::test {

/// The chain as the server sent it: each certificate with what is wrong with it and its facts.
class CertificateTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit CertificateTree(const Context &context, QWidget *parent = nullptr);
    void setChain(const values::TlsObservation &tls);
    void forget();

Q_SIGNALS:
    /// The page of a fault is wanted.
    void pageRequested(const catalogue::PageRef &ref);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();

    const Context &m_context;
    values::TlsObservation m_tls;
};

} // namespace ui::test
