// --ca, --client-cert and --client-key: files are judged before anything connects.
#include "program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

using namespace program;

class TestMaterial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFileThatCannotBeUsedIsBadUsage_data();
    void aFileThatCannotBeUsedIsBadUsage();
    void aRootOfTheUsersOwnIsTrusted();
    void aClientCertificateIsPresented();
    void anEncryptedKeyIsOpenedByItsPassphrase_data();
    void anEncryptedKeyIsOpenedByItsPassphrase();
    void aStoreWithAnOldEncryptionIsNotCalledDamaged();
    void aKeyWithAnOldEncryptionIsNotCalledLocked_data();
    void aKeyWithAnOldEncryptionIsNotCalledLocked();
    void aPassphraseIsTypedOnTheTerminal_data();
    void aPassphraseIsTypedOnTheTerminal();
    void whatAServerMayDislikeIsSaidBeforeConnecting();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    bool write(const char *name, const QByteArray &content) const;
    bool openssl(const QString &words) const;

    QTemporaryDir m_folder;
};

bool TestMaterial::write(const char *name, const QByteArray &content) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

bool TestMaterial::openssl(const QString &words) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_qs, words.split(u' '));
    return process.waitForFinished(20000) && process.exitCode() == 0;
}

namespace {

/// Run with a terminal of its own, on which \p typed answers every question for a passphrase.
Run onTerminal(const QStringList &words, const QByteArray &typed)
{
    QList<QByteArray> texts{binary().toLocal8Bit()};
    for (const auto &word : words)
        texts << word.toLocal8Bit();
    std::vector<char *> arguments;
    for (auto &text : texts)
        arguments.push_back(text.data());
    arguments.push_back(nullptr);
    Run run;
    int terminal = -1;
    const auto child = forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child < 0)
        return run;
    if (child == 0) {
        execv(arguments.front(), arguments.data());
        _exit(127);
    }
    qsizetype asked = 0;
    std::vector<char> octets(4096);
    for (pollfd waited{terminal, POLLIN, 0}; poll(&waited, 1, 20000) > 0;) {
        const auto size = read(terminal, octets.data(), octets.size());
        if (size <= 0)
            break; // its end
        run.talk.append(octets.data(), qsizetype(size));
        for (; asked < run.talk.count("Passphrase of "); ++asked) {
            if (write(terminal, typed.data(), std::size_t(typed.size())) != typed.size())
                break;
        }
    }
    int status = 0;
    close(terminal); // one that still runs gets SIGHUP
    if (waitpid(child, &status, 0) == child)
        run.status = WIFEXITED(status) ? WEXITSTATUS(status) : -2;
    return run;
}

} // namespace

void TestMaterial::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const auto self = u"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 "_qs;
    QVERIFY(openssl(self + u"-subj /CN=one -keyout one.key -out one.pem"_qs));
    QVERIFY(openssl(self + u"-subj /CN=two -keyout two.key -out two.pem"_qs));
    QVERIFY(openssl(u"pkey -in one.key -aes256 -passout pass:opensesame -out encrypted.key"_qs));
    QVERIFY(openssl(u"pkcs12 -export -in one.pem -inkey one.key -passout pass:opensesame -out one.p12"_qs));
    QVERIFY(openssl(u"pkcs12 -export -in one.pem -inkey one.key -passout pass: -out open.p12"_qs));
    QVERIFY(openssl(
        self +
        u"-subj /CN=server -addext extendedKeyUsage=serverAuth -keyout server.key -out server.pem"_qs));
    QVERIFY(write("right.txt", "opensesame\n"));
    QVERIFY(write("wrong.txt", "nothing\n"));
    QVERIFY(openssl(u"x509 -in one.pem -outform DER -out one.der"_qs));
    QFile der(path("one.der"));
    QVERIFY(der.open(QIODevice::ReadOnly));
    QVERIFY(write("cut.der", der.readAll().chopped(10)));
    QVERIFY(QDir(m_folder.path()).mkdir(u"barren"_qs));
    QVERIFY(write("barren/text.pem", "This is no certificate.\n"));
    QVERIFY(write("empty.pem", {}));
    QVERIFY(write("text.pem", "This is no certificate.\n"));
    QVERIFY(write("zeros.pem", QByteArray(100000, '\0')));
    QFile good(path("one.pem"));
    QVERIFY(good.open(QIODevice::ReadOnly));
    const auto pem = good.readAll();
    QVERIFY(write("cut.pem", pem.left(pem.size() / 2)));
    auto damaged = pem;
    damaged.replace(pem.indexOf('\n') + 10, 12, "AAAAAAAAAAAA");
    QVERIFY(write("damaged.pem", damaged));
}

void TestMaterial::aFileThatCannotBeUsedIsBadUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QString &words, const QString &named) {
        QTest::newRow(name) << words.split(u' ') << named;
    };
    row("missing", u"--ca nowhere.pem"_qs, u"nowhere.pem"_qs);
    row("a folder without any", u"--ca barren"_qs, u"“barren”"_qs);
    row("empty name", u"--ca="_qs, u"“”"_qs);
    row("empty", u"--ca empty.pem"_qs, u"empty.pem"_qs);
    row("text", u"--ca text.pem"_qs, u"text.pem"_qs);
    row("octets", u"--ca zeros.pem"_qs, u"zeros.pem"_qs);
    row("cut DER", u"--ca cut.der"_qs, u"cut.der"_qs);
    row("cut", u"--ca cut.pem"_qs, u"cut.pem"_qs);
    row("damaged", u"--ca damaged.pem"_qs, u"damaged.pem"_qs);
    row("a key", u"--ca one.key"_qs, u"one.key"_qs);
    row("endless", u"--ca /dev/zero"_qs, u"/dev/zero"_qs);
    row("certificate without key", u"--client-cert one.pem"_qs, u"--client-key"_qs);
    row("key of another", u"--client-cert one.pem --client-key two.key"_qs, u"two.key"_qs);
    row("key encrypted", u"--client-cert one.pem --client-key encrypted.key"_qs, u"--passphrase-file"_qs);
    row("neither form", u"--client-cert one.der"_qs, u"PKCS#12"_qs);
    row("key missing", u"--client-cert one.pem --client-key nowhere.key"_qs, u"nowhere.key"_qs);
    row("key is a certificate", u"--client-cert one.pem --client-key two.pem"_qs, u"two.pem"_qs);
    row("certificate is text", u"--client-cert text.pem --client-key one.key"_qs, u"text.pem"_qs);
}

void TestMaterial::aFileThatCannotBeUsedIsBadUsage()
{
    QFETCH(QStringList, words);
    QFETCH(QString, named);
    QDir::setCurrent(m_folder.path());
    QStringList sentences;
    for (const auto &language : kLanguages) {
        // Nothing may connect: the port's refusal would be a verdict, status 1.
        const auto result =
            run(QStringList{u"test"_qs, u"wss://127.0.0.1:1/"_qs, u"--lang"_qs, language} + words);
        QVERIFY2(result.status == 2, shown(result).constData());
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.said().startsWith(u"wsdoctor: "_qs) && result.said().count(u'\n') == 1,
                 shown(result).constData());
        if (language == u"en"_qs)
            QVERIFY2(result.said().contains(named), shown(result).constData());
        QVERIFY2(result.milliseconds < 3000, shown(result).constData());
        sentences << result.said();
    }
    QVERIFY2(sentences.first() != sentences.last(), qPrintable(sentences.first()));
}

void TestMaterial::aRootOfTheUsersOwnIsTrusted()
{
    // A certificate that the server does not use is no harm, and no help: the practice server's own stays.
    QCOMPARE(run({u"test"_qs, u"practice:healthy-wss"_qs, u"--ca"_qs, path("one.pem")}).status, 0);
}

void TestMaterial::aClientCertificateIsPresented()
{
    const QStringList words{u"test"_qs, u"practice:tls-client-certificate"_qs, u"--json"_qs};
    const auto verdict = [](const Run &run) {
        return run.json().value(u"verdict"_qs).toObject().value(u"cause"_qs).toString();
    };
    const auto without = run(words);
    QCOMPARE(verdict(without), u"tls-client-certificate-required"_qs);
    const auto with =
        run(words + QStringList{u"--client-cert"_qs, path("one.pem"), u"--client-key"_qs, path("one.key")});
    QVERIFY2(verdict(with) != verdict(without), shown(with).constData());
}

void TestMaterial::anEncryptedKeyIsOpenedByItsPassphrase_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("opens");
    const auto row = [](const char *name, const QString &words, bool opens) {
        QTest::newRow(name) << words.split(u' ') << opens;
    };
    row("PEM", u"--client-cert one.pem --client-key encrypted.key --passphrase-file right.txt"_qs, true);
    row("PEM, wrong", u"--client-cert one.pem --client-key encrypted.key --passphrase-file wrong.txt"_qs,
        false);
    row("PKCS#12", u"--client-cert one.p12 --passphrase-file right.txt"_qs, true);
    row("PKCS#12, wrong", u"--client-cert one.p12 --passphrase-file wrong.txt"_qs, false);
    row("PKCS#12, none", u"--client-cert one.p12"_qs, false);
    row("PKCS#12 without passphrase", u"--client-cert open.p12"_qs, true);
}

void TestMaterial::anEncryptedKeyIsOpenedByItsPassphrase()
{
    QFETCH(QStringList, words);
    QFETCH(bool, opens);
    const auto result =
        run(QStringList{u"test"_qs, u"practice:tls-client-certificate"_qs, u"--json"_qs} + words);
    QVERIFY2(result.status == (opens ? 1 : 2) || (opens && result.status == 0), shown(result).constData());
    if (!opens)
        QVERIFY2(result.said().contains(u"passphrase"_qs), shown(result).constData());
    for (const auto *secret : {"PRIVATE KEY", "opensesame"}) {
        QVERIFY2(!result.out.contains(secret), shown(result).constData());
        QVERIFY2(!result.said().contains(QLatin1String(secret)), shown(result).constData());
    }
}

void TestMaterial::aStoreWithAnOldEncryptionIsNotCalledDamaged()
{
    const auto old =
        u"pkcs12 -export -legacy -in one.pem -inkey one.key -passout pass:opensesame -out old.p12"_qs;
    if (!openssl(old))
        QSKIP("this openssl has no legacy provider");
    QDir::setCurrent(m_folder.path());
    const auto test = [](const QString &passphrase, const QString &language) {
        return run({u"test"_qs, u"wss://127.0.0.1:1/"_qs, u"--lang"_qs, language, u"--client-cert"_qs,
                    u"old.p12"_qs, u"--passphrase-file"_qs, passphrase});
    };
    for (const auto &language : kLanguages) {
        const auto result = test(u"right.txt"_qs, language);
        QVERIFY2(result.status == 2, shown(result).constData());
        QVERIFY2(result.said().contains(u"openssl pkcs12 -legacy -in "_qs), shown(result).constData());
        QVERIFY2(!result.said().contains(u"damaged"_qs), shown(result).constData());
    }
    QVERIFY(test(u"wrong.txt"_qs, u"en"_qs).said().contains(u"does not open"_qs));
    // What the sentence tells to do helps.
    QVERIFY(openssl(u"pkcs12 -legacy -in old.p12 -nodes -passin pass:opensesame -out open.pem"_qs));
    QVERIFY(openssl(u"pkcs12 -export -in open.pem -passout pass:opensesame -out old.p12"_qs));
    QCOMPARE(test(u"right.txt"_qs, u"en"_qs).status, 1); // nothing listens there
}

void TestMaterial::aKeyWithAnOldEncryptionIsNotCalledLocked_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("traditional, DES") << u"ec -des"_qs;
    QTest::newRow("PKCS #8, PBES1 with MD5 and DES") << u"pkcs8 -topk8 -v1 PBE-MD5-DES"_qs;
    QTest::newRow("PKCS #8, PBES1 with RC2 of 40 bits") << u"pkcs8 -topk8 -v1 PBE-SHA1-RC2-40"_qs;
    QTest::newRow("PKCS #8, PBES2 with RC2") << u"pkcs8 -topk8 -v2 rc2"_qs;
}

void TestMaterial::aKeyWithAnOldEncryptionIsNotCalledLocked()
{
    QFETCH(QString, words);
    const auto legacy = u" -provider legacy -provider default "_qs;
    if (!openssl(words + legacy + u"-in one.key -passout pass:opensesame -out old.key"_qs))
        QSKIP("this openssl has no legacy provider");
    QDir::setCurrent(m_folder.path());
    const auto test = [](const QString &key, const QString &language) {
        return run({u"test"_qs, u"wss://127.0.0.1:1/"_qs, u"--lang"_qs, language, u"--client-cert"_qs,
                    u"one.pem"_qs, u"--client-key"_qs, key, u"--passphrase-file"_qs, u"right.txt"_qs});
    };
    for (const auto &language : kLanguages) {
        const auto result = test(u"old.key"_qs, language);
        QVERIFY2(result.status == 2, shown(result).constData());
        QVERIFY2(result.said().contains(u"openssl pkey -provider legacy "_qs), shown(result).constData());
        QVERIFY2(result.said().contains(u"old.key"_qs), shown(result).constData());
    }
    // What the sentence tells to do helps.
    QVERIFY(openssl(u"pkey"_qs + legacy +
                    u"-in old.key -aes256 -passin pass:opensesame -passout pass:opensesame -out new.key"_qs));
    QCOMPARE(test(u"new.key"_qs, u"en"_qs).status, 1); // nothing listens there
    // The new file has the key alone, also where the certificate stood beside the old one.
    for (const auto &language : kLanguages)
        QVERIFY(test(u"old.key"_qs, language).said().contains(u"--client-key"_qs));
}

void TestMaterial::aPassphraseIsTypedOnTheTerminal_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("right") << QByteArray("opensesame\n") << 1 << QByteArray("wss://127.0.0.1:1/");
    QTest::newRow("wrong") << QByteArray("nothing\n") << 2 << QByteArray("does not open");
    QTest::newRow("empty") << QByteArray("\n") << 2 << QByteArray("stays closed");
    QTest::newRow("Ctrl+D") << QByteArray("\x04") << 2 << QByteArray("stays closed");
    QTest::newRow("Ctrl+C") << QByteArray("\x03") << 130 << QByteArray();
    QTest::newRow("Ctrl+C after some") << QByteArray("opens\x03") << 130 << QByteArray();
}

void TestMaterial::aPassphraseIsTypedOnTheTerminal()
{
    QFETCH(QByteArray, typed);
    QFETCH(int, status);
    QFETCH(QByteArray, said);
    const auto result =
        onTerminal({u"test"_qs, u"wss://127.0.0.1:1/"_qs, u"--lang"_qs, u"en"_qs, u"--client-cert"_qs,
                    path("one.pem"), u"--client-key"_qs, path("encrypted.key")},
                   typed);
    QVERIFY2(result.status == status, shown(result).constData());
    QVERIFY2(result.talk.contains("Passphrase of encrypted.key: "), shown(result).constData());
    QVERIFY2(result.talk.contains(said), shown(result).constData());
    QVERIFY2(!result.talk.contains("no terminal"), shown(result).constData());
    QVERIFY2(!result.talk.contains("opens"), shown(result).constData()); // nothing is echoed
    if (status == 130)
        QVERIFY2(!result.talk.contains("wsdoctor:"), shown(result).constData());
}

void TestMaterial::whatAServerMayDislikeIsSaidBeforeConnecting()
{
    // Meant for servers alone. Nothing listens on the port: it was said before.
    const auto result = run({u"test"_qs, u"wss://127.0.0.1:1/"_qs, u"--client-cert"_qs, path("server.pem"),
                             u"--client-key"_qs, path("server.key"), u"--lang"_qs, u"en"_qs});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.said().contains(u"not meant for clients"_qs), shown(result).constData());
}

QTEST_GUILESS_MAIN(TestMaterial)
#include "tst_material.moc"
