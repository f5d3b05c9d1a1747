// The options of a test that concern TLS: what they write into the target, and what they say before anything
// connects.
#include "ui/test/options_panel.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
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
    void aPassphraseNotGivenIsSaid();
    void theRouteIsWrittenDown();
    void aRouteThatIsNoneIsExplained();
    void lookingBehindIsOffAtFirst();

private:
    bool openssl(const QString &words) const;
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
}

void TestOptions::aCertificateAndItsKeyAreGiven()
{
    ui::test::OptionsPanel panel;
    type(panel, "optionClientCertificate", path("one.pem"));
    type(panel, "optionClientKey", path("one.key"));
    values::Target target;
    QCOMPARE(apply(panel, target), QString());
    QVERIFY(target.tls.clientCertificatePem.starts_with("-----BEGIN CERTIFICATE-----"));
    QVERIFY(target.tls.clientKeyPem.starts_with("-----BEGIN PRIVATE KEY-----"));
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
    QVERIFY(target.tls.clientKeyPem.starts_with("-----BEGIN PRIVATE KEY-----"));
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

void TestOptions::aRouteThatIsNoneIsExplained()
{
    ui::test::OptionsPanel panel;
    values::Target target;
    type(panel, "optionConnectTo", QStringLiteral("example.org"));
    QVERIFY(apply(panel, target).contains(QStringLiteral("example.org")));
    type(panel, "optionConnectTo", QString());
    type(panel, "optionServerName", QStringLiteral("https://x"));
    QVERIFY(apply(panel, target).contains(QStringLiteral("https://x")));
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
