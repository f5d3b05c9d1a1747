#pragma once
#include "report/certificates.h"
#include "ui/widgets/context.h"
#include "values/observation.h"

#include <QTreeWidget>

class QAction;

namespace ui::test {

/// The chain as the server sent it: each certificate with what is wrong with it and its facts; the chain as
/// built; the stapled answer.
class CertificateTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit CertificateTree(const Context &context, QWidget *parent = nullptr);
    void setChain(const values::TlsObservation &tls);
    void forget();
    /// The certificate that the current row belongs to, PEM; empty for none.
    QString currentPem() const;

Q_SIGNALS:
    /// The page of a fault is wanted.
    void pageRequested(const catalogue::PageRef &ref);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    void addFacts(QTreeWidgetItem &top, const report::ChainFacts &facts);
    void addCertificate(const report::CertificateWords &certificate);
    values::CheckStatus addFault(QTreeWidgetItem &top, const QString &sentence, const QString &cause);
    void addSection(const QString &title, const QString &text, const report::ChainFacts &facts);
    void copyPem() const;

    const Context &m_context;
    values::TlsObservation m_tls;
    bool m_known = false;                         ///< a chain was set, be it empty
    std::vector<values::ChainFaultRecord> m_left; ///< faults that have no row yet
    QAction *m_copyPem;                           ///< owned by the tree
};

} // namespace ui::test
