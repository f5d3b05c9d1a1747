// The table of clients says what each of them said (measured.tsv), alone and where two faults meet; what
// OpenSSL says is asked again.
#include "report/chain_clients.h"
#include "tls/chain_file.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

class TestChains : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aGoodChainHasNoFault_data();
    void aGoodChainHasNoFault();
    void aBadChainHasItsFault_data();
    void aBadChainHasItsFault();
    void everyClientDoesAsMeasured_data();
    void everyClientDoesAsMeasured();
    void opensslSaysWhatIsRecorded();

private:
    values::ChainVerdict judge(const QString &name) const;
    QByteArray python(const QStringList &words) const;

    QTemporaryDir m_folder;
    QString m_lab;
    QHash<QString, QString> m_hosts;        ///< by case
    QHash<QString, QStringList> m_measured; ///< by case, in the order of m_clients
    QStringList m_cases;
    QStringList m_clients;
    catalogue::Catalogue m_catalogue;
};

namespace {

const QString kScripts = QStringLiteral(WSDOCTOR_SOURCE_DIR "/tests/chains/");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<values::Bytes> chainOf(const QString &path)
{
    const auto content = contentOf(path);
    auto chain = tls::readChain(values::Bytes(content.begin(), content.end()));
    return chain ? std::move(chain).value() : std::vector<values::Bytes>();
}

/// What the peers' own TLS fails on before any certificate is looked at, or where no server would send this.
bool isBeyondTheTable(const QString &name, const QString &client, const QString &said)
{
    const bool ownFailure =
        said.contains(QLatin1String("terminated the handshake")) || said == QLatin1String("EOF");
    return said == QLatin1String("-") || ownFailure ||
           (name == QLatin1String("must-staple") && client == QLatin1String("firefox"));
}

} // namespace

QByteArray TestChains::python(const QStringList &words) const
{
    QProcess process;
    process.start(QStringLiteral("python3"), words);
    if (!process.waitForFinished(200000) || process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

void TestChains::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_lab = m_folder.filePath(QStringLiteral("lab"));
    python({kScripts + QStringLiteral("make.py"), m_lab, QStringLiteral("--pairs")});
    const auto cases = QJsonDocument::fromJson(contentOf(m_lab + QStringLiteral("/cases.json"))).object();
    for (const auto &value : cases.value(QLatin1String("cases")).toArray()) {
        const auto name = value.toObject().value(QLatin1String("name")).toString();
        m_hosts.insert(name, value.toObject().value(QLatin1String("host")).toString());
        m_cases << name;
    }
    QVERIFY(m_cases.size() > 150);
    auto lines = QString::fromUtf8(contentOf(kScripts + QStringLiteral("measured.tsv")))
                     .split(u'\n', Qt::SkipEmptyParts);
    m_clients = lines.takeFirst().split(u'\t').mid(1);
    for (const auto &line : lines) {
        const auto cells = line.split(u'\t');
        m_measured.insert(cells.first(), cells.mid(1));
    }
}

values::ChainVerdict TestChains::judge(const QString &name) const
{
    const auto place = m_lab + u'/' + name + u'/';
    return tls::judgeChain(chainOf(place + QStringLiteral("chain.pem")), m_hosts.value(name).toStdString(),
                           QDateTime::currentSecsSinceEpoch(), chainOf(place + QStringLiteral("roots.pem")));
}

void TestChains::aGoodChainHasNoFault_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *name : {"good", "good-rsa", "good-direct", "self-signed-trusted", "wildcard",
                             "upper-case", "address", "name-permitted", "underscore", "no-usage"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestChains::aGoodChainHasNoFault()
{
    QFETCH(QString, name);
    const auto verdict = judge(name);
    QVERIFY(!verdict.seen.chain.empty());
    for (const auto &record : verdict.seen.faults)
        QFAIL(std::string(values::id(record.fault)).c_str());
}

void TestChains::aBadChainHasItsFault_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("faults");
    const auto row = [](const char *name, const char *faults) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(faults);
    };
    for (const auto *key : {"p224", "secp256k1", "dsa"})
        row(key, "unsupported-key@0");
    row("p192", "unsupported-key@0 weak-key@0");
    for (const auto *key : {"intermediate-p224", "intermediate-secp256k1", "intermediate-dsa"})
        row(key, "unsupported-key@1");
    row("p384", "");
    row("p521", "");
    row("upper-missing", "issuer-unknown@1");
    row("intermediate-other-key", "issuer-other-key@0");
    row("root-other-key", "issuer-other-key@1");
    row("leaf-last", "leaf-not-first@1");
    row("reversed", "leaf-not-first@2");
    row("second-leaf-sent", "surplus-sent@2");
    row("stranger-sent", "surplus-sent@1");
    row("sent-twice", "surplus-sent@2 surplus-sent@3");
    row("bad-signature", "bad-signature@0");
    row("unknown-critical", "unknown-critical-extension@0");
    row("leaf-crl-sign-only", "wrong-key-usage@0");
}

void TestChains::aBadChainHasItsFault()
{
    QFETCH(QString, name);
    QFETCH(QString, faults);
    QStringList found;
    for (const auto &record : judge(name).seen.faults)
        found << QString::fromUtf8(values::id(record.fault).data()) + u'@' + QString::number(record.depth);
    QCOMPARE(found.join(u' '), faults);
}

void TestChains::everyClientDoesAsMeasured_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : m_cases)
        QTest::newRow(qPrintable(name)) << name;
}

void TestChains::everyClientDoesAsMeasured()
{
    QFETCH(QString, name);
    const auto measured = m_measured.value(name);
    QCOMPARE(measured.size(), m_clients.size());
    const auto verdict = judge(name);
    QString found;
    for (const auto &record : verdict.seen.faults)
        found +=
            QString::fromUtf8(values::id(record.fault).data()) + u'@' + QString::number(record.depth) + u' ';
    for (const auto &client : report::chainClients(verdict, m_catalogue)) {
        const auto said = measured.at(m_clients.indexOf(client.id));
        if (isBeyondTheTable(name, client.id, said))
            continue;
        const auto ours =
            client.outcome == report::ChainClient::Outcome::Accepts ? QStringLiteral("ok") : client.message;
        const auto all = QStringLiteral("%1 by %2: “%3”, but it said “%4”; our faults: %5")
                             .arg(name, client.id, ours, said, found);
        QVERIFY2(ours == said, qPrintable(all));
    }
}

void TestChains::opensslSaysWhatIsRecorded()
{
    const auto lines = QString::fromUtf8(python({kScripts + QStringLiteral("openssl_client.py"), m_lab}))
                           .split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), m_cases.size());
    static const QRegularExpression number(QStringLiteral("^(\\d+)@\\d+ "));
    for (const auto &line : lines) {
        const auto name = line.section(u'\t', 0, 0);
        auto said = line.section(u'\t', 1);
        said.replace(number, QStringLiteral("error \\1: "));
        QCOMPARE(name + u' ' + said,
                 name + u' ' + m_measured.value(name).value(m_clients.indexOf(QStringLiteral("openssl"))));
    }
}

QTEST_GUILESS_MAIN(TestChains)
#include "tst_chains.moc"
