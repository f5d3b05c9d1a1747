// The options of a test that concern TLS: what they write into the target, and what they say before anything
// connects.
#include "ui/test/options_panel.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCertificateAndItsKeyAreGiven();
    void aStoreNeedsNoKeyFile();
    void aKeyOfAnotherIsSaidBeforeConnecting();
    void aCertificateForServersIsSaidBeforeConnecting();
    void aWrongPassphraseIsAskedForAgain();
    void aStoreWithAnOldEncryptionIsSaid();
    void aKeyWithAnOldEncryptionIsSaid();
    void aPassphraseNotGivenIsSaid();
    void rootsComeOutOfAFile_data();
    void rootsComeOutOfAFile();
    void rootsComeOutOfAFolder();
    void rootsThatAreNoneAreExplained_data();
    void rootsThatAreNoneAreExplained();
    void aFolderIsChosenByKeys();
    void theRouteIsWrittenDown();
    void anInternationalNameIsAskedForInAscii_data();
    void anInternationalNameIsAskedForInAscii();
    void aRouteThatIsNoneIsExplained();
    void lookingBehindIsOffAtFirst();

private:
    bool openssl(const QString &words) const;
    std::string content(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static void type(ui::test::OptionsPanel &panel, const char *field, const QString &text)
    {
        panel.findChild<QLineEdit *>(QString::fromLatin1(field))->setText(text);
    }
    static QString apply(ui::test::OptionsPanel &panel, values::Target &target)
    {
        return panel.apply(target);
    }

    QTemporaryDir m_folder;
};

namespace {

/// Answers the dialogs that come, one after the other; an empty answer rejects.
void answerDialogs(QStringList answers)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, answers]() mutable {
        auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        QVERIFY(dialog->textEchoMode() == QLineEdit::Password);
        const auto answer = answers.takeFirst();
        if (answers.isEmpty())
            timer->deleteLater();
        dialog->setTextValue(answer);
        answer.isEmpty() ? dialog->reject() : dialog->accept();
    });
    timer->start(5);
}

} // namespace

bool TestOptions::openssl(const QString &words) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("openssl"), words.split(QLatin1Char(' ')));
    return process.waitForFinished(20000) && process.exitCode() == 0;
}

void TestOptions::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const auto self =
        QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj /CN=");
    QVERIFY(openssl(self + QStringLiteral("one -keyout one.key -out one.pem")));
    QVERIFY(openssl(self +
                    QStringLiteral("two -addext extendedKeyUsage=serverAuth -keyout two.key -out two.pem")));
    QVERIFY(openssl(QStringLiteral("pkey -in one.key -aes256 -passout pass:opensesame -out locked.key")));
    QVERIFY(openssl(QStringLiteral("pkcs12 -export -in one.pem -inkey one.key -passout pass: -out one.p12")));
    QVERIFY(openssl(QStringLiteral("x509 -in one.pem -outform DER -out one.der")));
    QVERIFY(openssl(self + QStringLiteral("three -keyout three.key -out three.pem")));
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("barren")));
    auto damaged = QByteArray::fromStdString(content("one.pem"));
    damaged.replace(damaged.indexOf('\n') + 10, 12, "AAAAAAAAAAAA");
    QFile file(path("damaged.pem"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
}

void TestOptions::aCertificateAndItsKeyAreGiven()
{
    ui::test::OptionsPanel panel;
    type(panel, "optionClientCertificate", path("one.pem"));
    type(panel, "optionClientKey", path("one.key"));
    values::Target target;
    QCOMPARE(apply(panel, target), QString());
    QVERIFY(target.tls.clientCertificatePem.starts_with("-----BEGIN CERTIFICATE-----"));
    QVERIFY(target.tls.clientKeyPem.view().starts_with("-----BEGIN PRIVATE KEY-----"));
    QVERIFY(panel.findChild<QLabel *>(QStringLiteral("clientCertificateNote"))->isHidden());
}

void TestOptions::aStoreNeedsNoKeyFile()
{
    ui::test::OptionsPanel panel;
    type(panel, "optionClientCertificate", path("one.p12"));
    values::Target target;
    QCOMPARE(apply(panel, target), QString());
    QVERIFY(!target.tls.clientKeyPem.empty());
}

void TestOptions::aKeyOfAnotherIsSaidBeforeConnecting()
{
    ui::test::OptionsPanel panel;
    type(panel, "optionClientCertificate", path("one.pem"));
    type(panel, "optionClientKey", path("two.key"));
    values::Target target;
    QVERIFY(apply(panel, target).contains(QStringLiteral("does not belong")));
    QVERIFY(target.tls.clientKeyPem.empty());
    type(panel, "optionClientKey", QString());
    QVERIFY(apply(panel, target).contains(QStringLiteral("No private key")));
    type(panel, "optionClientCertificate", path("nowhere.pem"));
    QVERIFY(apply(panel, target).contains(QStringLiteral("nowhere.pem")));
}

void TestOptions::aCertificateForServersIsSaidBeforeConnecting()
{
    ui::test::OptionsPanel panel;
    type(panel, "optionClientCertificate", path("two.pem"));
    type(panel, "optionClientKey", path("two.key"));
    values::Target target;
    QCOMPARE(apply(panel, target), QString());
    const auto *note = panel.findChild<QLabel *>(QStringLiteral("clientCertificateNote"));
    QVERIFY(!note->isHidden());
    QVERIFY(note->text().contains(QStringLiteral("not meant for clients")));
}

void TestOptions::aWrongPassphraseIsAskedForAgain()
{
    ui::test::OptionsPanel panel;
    type(panel, "optionClientCertificate", path("one.pem"));
    type(panel, "optionClientKey", path("locked.key"));
    answerDialogs({QStringLiteral("nothing"), QStringLiteral("opensesame")});
    values::Target target;
    QCOMPARE(apply(panel, target), QString());
    QVERIFY(target.tls.clientKeyPem.view().starts_with("-----BEGIN PRIVATE KEY-----"));
}

void TestOptions::aStoreWithAnOldEncryptionIsSaid()
{
    if (!openssl(QStringLiteral(
            "pkcs12 -export -legacy -in one.pem -inkey one.key -passout pass:opensesame -out old.p12")))
        QSKIP("this openssl has no legacy provider");
    ui::test::OptionsPanel panel;
    type(panel, "optionClientCertificate", path("old.p12"));
    answerDialogs({QStringLiteral("opensesame")});
    values::Target target;
    QVERIFY(apply(panel, target).contains(QStringLiteral("openssl pkcs12 -legacy -in ")));
    QVERIFY(target.tls.clientKeyPem.empty());
}

void TestOptions::aKeyWithAnOldEncryptionIsSaid()
{
    if (!openssl(QStringLiteral("pkcs8 -topk8 -v1 PBE-MD5-DES -provider legacy -provider default -in one.key "
                                "-passout pass:opensesame -out old.key")))
        QSKIP("this openssl has no legacy provider");
    ui::test::OptionsPanel panel;
    type(panel, "optionClientCertificate", path("one.pem"));
    type(panel, "optionClientKey", path("old.key"));
    answerDialogs({QStringLiteral("opensesame")}); // once: no other passphrase would help
    values::Target target;
    const auto said = apply(panel, target);
    QVERIFY(said.contains(QStringLiteral("openssl pkey -provider legacy ")));
    QVERIFY(said.contains(QStringLiteral("old.key")));
    QVERIFY(target.tls.clientKeyPem.empty());
}

void TestOptions::aPassphraseNotGivenIsSaid()
{
    ui::test::OptionsPanel panel;
    type(panel, "optionClientCertificate", path("one.pem"));
    type(panel, "optionClientKey", path("locked.key"));
    answerDialogs({QString()});
    values::Target target;
    QVERIFY(apply(panel, target).contains(QStringLiteral("passphrase")));
    QVERIFY(target.tls.clientKeyPem.empty());
}

void TestOptions::rootsComeOutOfAFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("PEM") << QStringLiteral("one.pem");
    QTest::newRow("DER") << QStringLiteral("one.der");
}

void TestOptions::rootsComeOutOfAFile()
{
    QFETCH(QString, file);
    ui::test::OptionsPanel panel;
    type(panel, "optionRoots", m_folder.filePath(file));
    values::Target target;
    QCOMPARE(apply(panel, target), QString());
    QVERIFY(target.tls.trust == values::TrustSource::SystemAndPem);
    QCOMPARE(target.tls.rootsPem, content("one.pem"));
}

/// Each once, under whatever name and in whatever form; what is none is passed over, and folders within.
void TestOptions::rootsComeOutOfAFolder()
{
    const QDir here(m_folder.path());
    QVERIFY(here.mkpath(QStringLiteral("roots/within")));
    for (const auto &[from, to] :
         {std::pair("one.pem", "roots/a.crt"), std::pair("one.der", "roots/0a1b2c3d.0"),
          std::pair("two.pem", "roots/b"), std::pair("one.key", "roots/c.pem"),
          std::pair("three.pem", "roots/within/d.pem")})
        QVERIFY(QFile::copy(path(from), path(to)));
    ui::test::OptionsPanel panel;
    type(panel, "optionRoots", path("roots"));
    values::Target target;
    QCOMPARE(apply(panel, target), QString());
    QVERIFY(target.tls.trust == values::TrustSource::SystemAndPem);
    QCOMPARE(target.tls.rootsPem, content("one.pem") + content("two.pem"));
}

void TestOptions::rootsThatAreNoneAreExplained_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing there") << QStringLiteral("nowhere") << QStringLiteral("cannot be read");
    QTest::newRow("no certificate") << QStringLiteral("one.key") << QStringLiteral("holds no certificate");
    QTest::newRow("damaged") << QStringLiteral("damaged.pem") << QStringLiteral("is damaged");
    QTest::newRow("an empty folder") << QStringLiteral("barren") << QStringLiteral("No file in the folder");
}

void TestOptions::rootsThatAreNoneAreExplained()
{
    QFETCH(QString, name);
    QFETCH(QString, said);
    ui::test::OptionsPanel panel;
    type(panel, "optionRoots", m_folder.filePath(name));
    values::Target target;
    const auto fault = apply(panel, target);
    QVERIFY2(fault.contains(said) && fault.contains(m_folder.filePath(name)), qPrintable(fault));
    QVERIFY(target.tls.rootsPem.empty());
    QVERIFY(target.tls.trust == values::TrustSource::System);
}

void TestOptions::aFolderIsChosenByKeys()
{
    ui::test::OptionsPanel panel;
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto *button = panel.findChild<QPushButton *>(QStringLiteral("chooseRoots"));
    button->setFocus();
    // Menu and dialog run loops of their own, the dialog within the menu's.
    QTimer whenMenu;
    QTimer whenDialog;
    bool chosen = false;
    connect(&whenDialog, &QTimer::timeout, &panel, [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        whenDialog.stop();
        chosen = dialog->fileMode() == QFileDialog::Directory;
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        name->setText(path("barren"));
        QTest::keyClick(name, Qt::Key_Return);
    });
    connect(&whenMenu, &QTimer::timeout, &panel, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (menu == nullptr)
            return;
        whenMenu.stop();
        whenDialog.start(20);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    whenMenu.start(20);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(chosen);
    QCOMPARE(panel.findChild<QLineEdit *>(QStringLiteral("optionRoots"))->text(), path("barren"));
}

void TestOptions::theRouteIsWrittenDown()
{
    ui::test::OptionsPanel panel;
    type(panel, "optionServerName", QStringLiteral("inner.example"));
    type(panel, "optionConnectTo", QStringLiteral("[::1]:8443"));
    values::Target target;
    QCOMPARE(apply(panel, target), QString());
    QCOMPARE(target.tls.serverName, std::string("inner.example"));
    QCOMPARE(target.connectHost, std::string("::1"));
    QCOMPARE(int(target.connectPort), 8443);
}

void TestOptions::anInternationalNameIsAskedForInAscii_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ascii");
    QTest::newRow("one label") << QStringLiteral("b\u00fccher.example")
                               << QStringLiteral("xn--bcher-kva.example");
    QTest::newRow("capitals") << QStringLiteral("B\u00dcCHER.example")
                              << QStringLiteral("xn--bcher-kva.example");
    QTest::newRow("composed of two") << QStringLiteral("bu\u0308cher.example")
                                     << QStringLiteral("xn--bcher-kva.example");
    QTest::newRow("another script") << QStringLiteral("\u043f\u0440\u0438\u043c\u0435\u0440.test")
                                    << QStringLiteral("xn--e1afmkfd.test");
    QTest::newRow("in ASCII already")
        << QStringLiteral("xn--bcher-kva.example") << QStringLiteral("xn--bcher-kva.example");
}

void TestOptions::anInternationalNameIsAskedForInAscii()
{
    QFETCH(QString, name);
    QFETCH(QString, ascii);
    ui::test::OptionsPanel panel;
    type(panel, "optionServerName", name);
    values::Target target;
    QCOMPARE(apply(panel, target), QString());
    QCOMPARE(QString::fromStdString(target.tls.serverName), ascii);
}

void TestOptions::aRouteThatIsNoneIsExplained()
{
    ui::test::OptionsPanel panel;
    values::Target target;
    type(panel, "optionConnectTo", QStringLiteral("example.org"));
    QVERIFY(apply(panel, target).contains(QStringLiteral("example.org")));
    type(panel, "optionConnectTo", QString());
    type(panel, "optionServerName", QStringLiteral("https://x"));
    QVERIFY(apply(panel, target).contains(QStringLiteral("https://x")));
    type(panel, "optionServerName", QStringLiteral("\u2603.example"));
    QVERIFY(apply(panel, target).contains(QStringLiteral("“\u2603.example” cannot be written in ASCII")));
    QVERIFY(target.tls.serverName.empty());
}

void TestOptions::lookingBehindIsOffAtFirst()
{
    ui::test::OptionsPanel panel;
    values::Target target;
    QCOMPARE(apply(panel, target), QString());
    QVERIFY(!target.continueUntrusted);
    auto *box = panel.findChild<QCheckBox *>(QStringLiteral("optionContinueUntrusted"));
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(apply(panel, target), QString());
    QVERIFY(target.continueUntrusted);
}

QTEST_MAIN(TestOptions)
#include "tst_options.moc"
