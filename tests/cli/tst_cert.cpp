// wsdoctor cert: a chain from files, judged with no connection.
#include "program.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace program;

class TestCert : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aGoodChainIsHealthy_data();
    void aGoodChainIsHealthy();
    void theTimeDecides();
    void aWrongNameIsAProblemWithItsRemedies();
    void theJsonHasWhatItPromises();
    void whatOnlySomeClientsRefuseIsNamed();
    void aStapleThatIsRequiredIsSaidToBeOutOfSight();
    void aCertificateAloneIsTrustedByNobody();
    void whatCannotBeUsedIsBadUsage_data();
    void whatCannotBeUsedIsBadUsage();
    void aKeyInTheFileIsNeverShown();
    void frenchHasNoEnglish();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool openssl(const QString &words) const;
    QByteArray content(const QString &name) const;
    bool write(const QString &name, const QByteArray &octets) const;
    Run cert(const QString &chain, const QStringList &more = {}) const;

    QTemporaryDir m_folder;
};

bool TestCert::openssl(const QString &words) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_qs, words.split(u' '));
    return process.waitForFinished(20000) && process.exitCode() == 0;
}

QByteArray TestCert::content(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool TestCert::write(const QString &name, const QByteArray &octets) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size();
}

Run TestCert::cert(const QString &chain, const QStringList &more) const
{
    return run(QStringList{u"cert"_qs, u"--chain"_qs, path(chain), u"--roots"_qs, path(u"root.pem"_qs)} +
               more);
}

void TestCert::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const auto key = u"-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 "_qs;
    QVERIFY(openssl(u"req -x509 "_qs + key + u"-subj /CN=Root -keyout root.key -out root.pem"_qs));
    const auto leaf =
        u"req -x509 -CA root.pem -CAkey root.key -subj /CN=example.test -addext basicConstraints=CA:FALSE "
        u"-addext subjectAltName=DNS:example.test,DNS:xn--bcher-kva.example,IP:192.0.2.1,IP:2001:db8::1 "_qs;
    // req -x509 -CA came with OpenSSL 3.0.
    QVERIFY(openssl(leaf + key + u"-keyout leaf.key -out leaf.pem"_qs));
    QVERIFY(openssl(leaf + u"-newkey ed25519 -nodes -days 30 -keyout ed.key -out ed.pem"_qs));
    QVERIFY(openssl(leaf + key + u"-addext tlsfeature=status_request -keyout staple.key -out staple.pem"_qs));
    QVERIFY(openssl(u"x509 -in leaf.pem -outform DER -out leaf.der"_qs));
    QVERIFY(openssl(u"crl2pkcs7 -nocrl -certfile root.pem -certfile leaf.pem -out leaf.p7b"_qs));
    QVERIFY(openssl(u"crl2pkcs7 -nocrl -certfile root.pem -certfile leaf.pem -outform DER -out leaf.p7c"_qs));
    QVERIFY(write(u"with-key.pem"_qs, content(u"leaf.key"_qs) + content(u"leaf.pem"_qs)));
    QVERIFY(write(u"text.pem"_qs, "This is no certificate.\n"));
    QVERIFY(write(u"empty.pem"_qs, {}));
    QVERIFY(openssl(u"pkcs12 -export -in leaf.pem -inkey leaf.key -passout pass:secret -out store.p12"_qs));
    QVERIFY(write(u"big.pem"_qs, QByteArray(17 * 1024 * 1024, 'x')));
    auto cut = content(u"leaf.pem"_qs);
    QVERIFY(write(u"cut.pem"_qs, cut.left(cut.size() / 2)));
    QVERIFY(write(u"zeros.der"_qs, QByteArray(5000, '\0')));
    const auto der = content(u"leaf.der"_qs);
    QVERIFY(write(u"more.der"_qs, der + "more"));
}

void TestCert::aGoodChainIsHealthy_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("host");
    QTest::newRow("PEM") << u"leaf.pem"_qs << u"example.test"_qs;
    QTest::newRow("DER") << u"leaf.der"_qs << u"example.test"_qs;
    QTest::newRow("PKCS #7 in PEM") << u"leaf.p7b"_qs << u"example.test"_qs;
    QTest::newRow("PKCS #7 in DER") << u"leaf.p7c"_qs << u"example.test"_qs;
    QTest::newRow("a key before it") << u"with-key.pem"_qs << u"example.test"_qs;
    QTest::newRow("a final dot") << u"leaf.pem"_qs << u"example.test."_qs;
    QTest::newRow("a URL") << u"leaf.pem"_qs << u"wss://example.test:8443/chat"_qs;
    QTest::newRow("an international name") << u"leaf.pem"_qs << u"bücher.example"_qs;
    QTest::newRow("its URL in capitals") << u"leaf.pem"_qs << u"wss://BÜCHER.example/"_qs;
    QTest::newRow("an IPv4 address") << u"leaf.pem"_qs << u"192.0.2.1"_qs;
    QTest::newRow("an IPv6 address") << u"leaf.pem"_qs << u"2001:db8::1"_qs;
    QTest::newRow("an IPv6 address in brackets") << u"leaf.pem"_qs << u"[2001:db8::1]"_qs;
}

void TestCert::aGoodChainIsHealthy()
{
    QFETCH(QString, file);
    QFETCH(QString, host);
    const auto found = cert(file, {u"--host"_qs, host});
    QVERIFY2(found.status == 0, shown(found));
    QVERIFY(found.talk.isEmpty());
    QVERIFY(isPlain(found.out));
    QVERIFY2(found.text().contains(u"✓ Firefox"_qs), shown(found));
}

void TestCert::theTimeDecides()
{
    const auto later = QDateTime::currentDateTimeUtc().addDays(60).toString(Qt::ISODate);
    const auto found =
        cert(u"leaf.pem"_qs, {u"--host"_qs, u"example.test"_qs, u"--at"_qs, later, u"--json"_qs});
    QVERIFY2(found.status == 1, shown(found));
    QCOMPARE(found.json()[u"at"].toString(), later);
    const auto faults = found.json()[u"faults"].toArray();
    QCOMPARE(faults.first()[u"id"].toString(), u"expired"_qs);
    const auto before =
        cert(u"leaf.pem"_qs, {u"--host"_qs, u"example.test"_qs, u"--at"_qs, u"2001-01-01"_qs, u"--json"_qs});
    QCOMPARE(before.status, 1);
    QCOMPARE(before.json()[u"at"].toString(), u"2001-01-01T00:00:00Z"_qs);
    QCOMPARE(before.json()[u"faults"].toArray().first()[u"id"].toString(), u"not-yet-valid"_qs);
}

void TestCert::aWrongNameIsAProblemWithItsRemedies()
{
    const auto found = cert(u"leaf.pem"_qs, {u"--host"_qs, u"other.test"_qs});
    QVERIFY2(found.status == 1, shown(found));
    QVERIFY2(found.text().contains(u"other.test"_qs) && found.text().contains(u"→"_qs), shown(found));
    QVERIFY2(found.text().contains(u"SSL_ERROR_BAD_CERT_DOMAIN"_qs), shown(found));
    const auto quiet = cert(u"leaf.pem"_qs, {u"--host"_qs, u"other.test"_qs, u"--quiet"_qs});
    QCOMPARE(quiet.status, 1);
    QCOMPARE(quiet.out.count('\n'), 1);
}

void TestCert::theJsonHasWhatItPromises()
{
    const auto found = cert(u"leaf.p7b"_qs, {u"--host"_qs, u"other.test"_qs, u"--json"_qs});
    const auto json = found.json();
    QVERIFY2(!json.isEmpty(), shown(found));
    QCOMPARE(json[u"schema"].toInt(), 1);
    QCOMPARE(json[u"host"].toString(), u"other.test"_qs);
    QCOMPARE(json[u"trust"].toString(), u"file"_qs);
    QCOMPARE(json[u"healthy"].toBool(true), false);
    QCOMPARE(json[u"chain"].toArray().size(), 2);
    // A bundle has no order: the server's certificate is found in it.
    QCOMPARE(json[u"chain"].toArray().first()[u"commonName"].toString(), u"example.test"_qs);
    QCOMPARE(json[u"path"].toArray().last()[u"commonName"].toString(), u"Root"_qs);
    const auto fault = json[u"faults"].toArray().first().toObject();
    QCOMPARE(fault[u"id"].toString(), u"wrong-host"_qs);
    QCOMPARE(fault[u"cause"].toString(), u"tls-certificate-wrong-host"_qs);
    QVERIFY(fault[u"remedies"].toArray().size() >= 2);
    QCOMPARE(fault[u"params"][u"host"].toString(), u"other.test"_qs);
    const auto clients = json[u"clients"].toArray();
    QCOMPARE(clients.size(), 5);
    for (const auto &client : clients) {
        QCOMPARE(client[u"outcome"].toString(), u"refuses"_qs);
        QCOMPARE(client[u"condition"].toString(), u"wrong-host"_qs);
        QVERIFY(!client[u"message"].toString().isEmpty());
    }
}

void TestCert::whatOnlySomeClientsRefuseIsNamed()
{
    const auto found = cert(u"ed.pem"_qs, {u"--host"_qs, u"example.test"_qs, u"--json"_qs});
    QVERIFY2(found.status == 1, shown(found));
    QVERIFY(found.json()[u"faults"].toArray().isEmpty());
    QStringList refusing;
    for (const auto &client : found.json()[u"clients"].toArray()) {
        if (client[u"outcome"].toString() == u"refuses")
            refusing << client[u"client"].toString();
    }
    QCOMPARE(refusing, (QStringList{u"chrome"_qs, u"firefox"_qs}));
}

void TestCert::aStapleThatIsRequiredIsSaidToBeOutOfSight()
{
    const auto host = QStringList{u"--host"_qs, u"example.test"_qs};
    for (const auto &language : kLanguages) {
        const auto found = cert(u"staple.pem"_qs, host + QStringList{u"--lang"_qs, language});
        QVERIFY2(found.status == 0, shown(found));
        QVERIFY2(found.text().contains(u"must-staple"_qs), shown(found));
        QVERIFY2(!cert(u"leaf.pem"_qs, host + QStringList{u"--lang"_qs, language})
                      .text()
                      .contains(u"must-staple"_qs),
                 "a note for every certificate");
    }
    const auto json = cert(u"staple.pem"_qs, host + QStringList{u"--json"_qs}).json();
    QVERIFY(json[u"healthy"].toBool());
    QCOMPARE(json[u"notes"].toArray().size(), 1);
    QCOMPARE(json[u"notes"].toArray().first()[u"id"].toString(), u"must-staple"_qs);
    QVERIFY(cert(u"leaf.pem"_qs, host + QStringList{u"--json"_qs}).json()[u"notes"].toArray().isEmpty());
}

void TestCert::aCertificateAloneIsTrustedByNobody()
{
    const auto found = run(
        {u"cert"_qs, u"--chain"_qs, path(u"root.pem"_qs), u"--host"_qs, u"example.test"_qs, u"--json"_qs});
    QCOMPARE(found.status, 1);
    QCOMPARE(found.json()[u"trust"].toString(), u"system"_qs);
    QCOMPARE(found.json()[u"faults"].toArray().first()[u"id"].toString(), u"self-signed"_qs);
}

void TestCert::whatCannotBeUsedIsBadUsage_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QString &words, const QString &named) {
        QTest::newRow(name) << words << named;
    };
    row("nothing", {}, u"--chain"_qs);
    row("no host", u"--chain leaf.pem"_qs, u"--host"_qs);
    row("a file without option", u"leaf.pem --host example.test"_qs, u"--chain"_qs);
    row("no such file", u"--chain nowhere.pem --host example.test"_qs, u"nowhere.pem"_qs);
    row("a folder", u"--chain . --host example.test"_qs, u"“.”"_qs);
    row("text", u"--chain text.pem --host example.test"_qs, u"BEGIN CERTIFICATE"_qs);
    row("empty", u"--chain empty.pem --host example.test"_qs, u"empty.pem"_qs);
    row("cut", u"--chain cut.pem --host example.test"_qs, u"cut.pem"_qs);
    row("zeros", u"--chain zeros.der --host example.test"_qs, u"zeros.der"_qs);
    row("octets behind DER", u"--chain more.der --host example.test"_qs, u"more.der"_qs);
    row("a key alone", u"--chain leaf.key --host example.test"_qs, u"leaf.key"_qs);
    row("a store", u"--chain store.p12 --host example.test"_qs, u"openssl pkcs12 -in STORE -nokeys"_qs);
    row("too big", u"--chain big.pem --host example.test"_qs, u"16"_qs);
    row("two dots", u"--chain leaf.pem --host example.test.."_qs, u"example.org"_qs);
    row("endless", u"--chain /dev/zero --host example.test"_qs, u"/dev/zero"_qs);
    row("roots that are none", u"--chain leaf.pem --host example.test --roots text.pem"_qs, u"text.pem"_qs);
    row("no time", u"--chain leaf.pem --host example.test --at tomorrow"_qs, u"tomorrow"_qs);
    row("no date", u"--chain leaf.pem --host example.test --at 2026-02-30"_qs, u"2026-02-30"_qs);
    row("an empty host", u"--chain leaf.pem --host="_qs, u"example.org"_qs);
    row("no host's name", u"--chain leaf.pem --host a/b@c"_qs, u"example.org"_qs);
}

void TestCert::whatCannotBeUsedIsBadUsage()
{
    QFETCH(QString, words);
    QFETCH(QString, named);
    QStringList all{u"cert"_qs};
    for (const auto &word : words.split(u' ', Qt::SkipEmptyParts)) {
        const bool ours = QFile::exists(path(word)) && word != u"." && !word.startsWith(u'/');
        all << (ours ? path(word) : word);
    }
    const auto found = run(all);
    QVERIFY2(found.status == 2, shown(found));
    QVERIFY(found.out.isEmpty());
    QVERIFY2(found.said().contains(named), shown(found));
    const auto french = run(all + QStringList{u"--lang"_qs, u"fr"_qs});
    QCOMPARE(french.status, 2);
    QVERIFY2(french.said() != found.said(), shown(french));
}

void TestCert::aKeyInTheFileIsNeverShown()
{
    const auto secret = content(u"leaf.key"_qs).split('\n').at(1);
    QVERIFY(secret.size() > 40);
    for (const auto *way : {"--json", "--no-color", "--quiet"}) {
        const auto found =
            cert(u"with-key.pem"_qs, {u"--host"_qs, u"example.test"_qs, QString::fromLatin1(way)});
        QVERIFY(!(found.out + found.talk).contains(secret));
    }
}

void TestCert::frenchHasNoEnglish()
{
    const auto found = cert(u"leaf.pem"_qs, {u"--host"_qs, u"other.test"_qs, u"--lang"_qs, u"fr"_qs});
    QVERIFY2(found.status == 1, shown(found));
    for (const auto *words : {"refuses", "What ", "The ", "Judged", "faults"})
        QVERIFY2(!found.text().contains(QString::fromLatin1(words)), words);
    QVERIFY(found.text().contains(u"refuse\u00a0: le certificat est établi pour d’autres noms"_qs));
}

QTEST_GUILESS_MAIN(TestCert)
#include "tst_cert.moc"
