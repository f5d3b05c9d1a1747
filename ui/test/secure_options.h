#pragma once
#include "values/target.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::test {

/// Who the client is, whom it asks for, and what it does where it cannot trust: rows of the options' form.
class SecureOptions : public QWidget
{
    Q_OBJECT

public:
    /// Adds its rows to \p form, whose widget owns them.
    SecureOptions(QFormLayout *form, QWidget *parent);

    /// Writes the options into \p target; a passphrase is asked for where a key needs one, and not kept. A
    /// sentence that says what to mend, or an empty string when all is well.
    QString apply(values::Target &target);
    /// The field that the last apply() found a fault in; nullptr: none.
    QWidget *faulty() const { return m_faulty; }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct File
    {
        QLabel *label;
        QLineEdit *path;
        QPushButton *choose;
    };
    File addFile(const QString &name);
    void choose(const File &file, const QString &title, const QString &filter);
    QString applyIdentity(values::Target &target);
    QString applyRoute(values::Target &target);
    void retranslate();

    QFormLayout *m_form;
    QWidget *m_faulty = nullptr;
    File m_certificate;
    File m_key;
    QLabel *m_note; ///< what a server may dislike of the certificate
    QLabel *m_serverNameLabel;
    QLineEdit *m_serverName;
    QLabel *m_connectToLabel;
    QLineEdit *m_connectTo;
    QCheckBox *m_untrusted;
};

} // namespace ui::test
