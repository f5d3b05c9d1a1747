#pragma once
#include "values/target.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace ui::test {

class SecureOptions;

/// What a test may be given beyond its URL. Folded away by default.
class OptionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsPanel(QWidget *parent = nullptr);

    /// Writes the options into \p target. A sentence that says what to mend, or an empty string when all is
    /// well.
    QString apply(values::Target &target);
    /// Shows what apply() said right below the field it is about, which gets the focus.
    void showFault(const QString &sentence);
    void hideFault();
    /// The certificates to trust beside the system's: a file or a folder; empty: none.
    QString rootsPath() const;
    int stageLimitSeconds() const;
    void setStageLimitSeconds(int seconds);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void chooseRootsFile();
    void chooseRootsFolder();
    QString applyInTurn(values::Target &target);
    QString applyHeaders(values::Target &target) const;
    QString applyRoots(values::Target &target) const;
    QString applyProxy(values::Target &target) const;

    QFormLayout *m_form;
    QWidget *m_faulty = nullptr; ///< the field that apply() could not read
    QLabel *m_fault;
    QLineEdit *m_subprotocols;
    QLineEdit *m_origin;
    QPlainTextEdit *m_headers;
    QLineEdit *m_message;
    QLineEdit *m_expect;
    QLineEdit *m_roots;
    QPushButton *m_chooseRoots;
    QAction *m_chooseFile;
    QAction *m_chooseFolder;
    SecureOptions *m_secure;
    QLineEdit *m_proxy;
    QCheckBox *m_compression;
    QSpinBox *m_limit;
    QLabel *m_subprotocolsLabel, *m_originLabel, *m_headersLabel, *m_messageLabel, *m_expectLabel,
        *m_rootsLabel, *m_proxyLabel, *m_limitLabel;
};

} // namespace ui::test
