#pragma once
#include "catalogue/catalogue.h"
#include "ui/widgets/context.h"
#include "values/chain_verdict.h"

#include <QDialog>

#include <optional>
#include <vector>

class QCheckBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace ui::test {

class CertificateTree;
class FileDrop;

/// Certificates of a file, judged for a host with no connection: what is wrong with each, and which clients
/// would refuse them.
class ChainDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ChainDialog(const Context &context, QWidget *parent = nullptr);

    /// Empty where the file could be judged; else why not, and what to do.
    QString judgeFile(const QString &path, const QString &host);
    /// What alone is trusted; empty: the roots of this system. Says what is wrong with the file.
    void setRootsFile(const QString &path);
    /// Those that a test would trust, too, in a file or a folder; chosen once, until the user chooses others.
    void offerRoots(const QString &path);
    void copyReport() const;
    /// By its ending as text or JSON. Was it written?
    bool writeReport(const QString &path) const;
    const std::optional<values::ChainVerdict> &verdict() const { return m_verdict; }

    /// The user's choice of a file with certificates; empty: none.
    static QString chooseFile(QWidget *parent);

Q_SIGNALS:
    void pageRequested(const catalogue::PageRef &ref);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeDrop(const QStringList &paths);
    void lay();
    void saveReport();
    void judge();
    void showFault(const QString &fault);
    void rebuild();
    void retranslate();

    const Context &m_context;
    std::vector<values::Bytes> m_chain;
    std::optional<std::vector<values::Bytes>> m_roots;
    QString m_file, m_rootsFile;
    QString m_offered; ///< as offerRoots() had it last
    std::optional<values::ChainVerdict> m_verdict;

    QLabel *m_hostLabel;
    QLineEdit *m_host;
    QPushButton *m_judge;
    QPushButton *m_choose;
    QCheckBox *m_ownRoots;
    QCheckBox *m_otherTime;
    QDateTimeEdit *m_at;
    QPushButton *m_copy;
    QPushButton *m_save;
    QLabel *m_fault;
    QLabel *m_summary;
    QLabel *m_question;
    QLabel *m_notes;
    CertificateTree *m_tree;
    QTreeWidget *m_clients;
    QLabel *m_remark;
    FileDrop *m_drop;
};

} // namespace ui::test
