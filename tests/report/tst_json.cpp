#include "report/report.h"
#include "samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

class JsonTest : public QObject
{
    Q_OBJECT

private:
    static QJsonObject read(const investigation::Outcome &outcome, report::Options options = {})
    {
        const catalogue::Catalogue catalogue;
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(report::toJson(outcome, catalogue, options), &error);
        return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
    }
    static QStringList keys(std::initializer_list<const char *> names)
    {
        QStringList list;
        for (const auto *name : names)
            list << QString::fromLatin1(name);
        return list;
    }
    static QJsonObject first(const QJsonValue &list) { return list.toArray().first().toObject(); }

private Q_SLOTS:
    void everyObjectHasExactlyTheKeysOfSchemaOne()
    {
        const auto top = read(samples::expired());
        QCOMPARE(top.keys(), keys({"experiments", "findings", "schema", "stages", "startedAt", "tls", "tool",
                                   "url", "verdict"}));
        const auto verdict = top.value(QStringLiteral("verdict")).toObject();
        QCOMPARE(verdict.keys(),
                 keys({"alternatives", "cause", "clients", "closeCode", "closeName", "confidence", "evidence",
                       "explanation", "healthy", "remedies", "stage", "summary", "wire"}));
        QCOMPARE(verdict.value(QStringLiteral("wire")).toObject().keys(), keys({"received", "sent"}));
        QCOMPARE(first(verdict.value(QStringLiteral("alternatives"))).keys(), keys({"cause", "confidence"}));
        QCOMPARE(first(verdict.value(QStringLiteral("clients"))).keys(),
                 keys({"client", "closeCode", "message"}));
        QCOMPARE(first(top.value(QStringLiteral("stages"))).keys(),
                 keys({"checks", "durationMs", "id", "startMs", "status"}));
        QCOMPARE(first(first(top.value(QStringLiteral("stages"))).value(QStringLiteral("checks"))).keys(),
                 keys({"detail", "id", "status"}));
        QCOMPARE(first(top.value(QStringLiteral("experiments"))).keys(),
                 keys({"changed", "meaning", "outcome"}));
        QCOMPARE(first(top.value(QStringLiteral("findings"))).keys(), keys({"cause", "severity", "summary"}));
        const auto tls = read(samples::shaken()).value(QStringLiteral("tls")).toObject();
        QCOMPARE(tls.keys(), keys({"acceptableAuthorities",
                                   "alpn",
                                   "certificateRequested",
                                   "chain",
                                   "cipher",
                                   "clientCertificateSent",
                                   "clientCertificateWithheld",
                                   "faults",
                                   "foreignAnswer",
                                   "group",
                                   "helloRetry",
                                   "keyExchangeBits",
                                   "path",
                                   "pathSent",
                                   "pointReached",
                                   "resumed",
                                   "serverName",
                                   "signatureAlgorithm",
                                   "staple",
                                   "transcript",
                                   "transcriptComplete",
                                   "trust",
                                   "version"}));
        QCOMPARE(first(tls.value(QStringLiteral("transcript"))).keys(),
                 keys({"atMs", "direction", "encrypted", "fields", "name", "size"}));
    }

    void theHandshakeIsToldMessageByMessage()
    {
        const auto tls = read(samples::shaken()).value(QStringLiteral("tls")).toObject();
        QCOMPARE(tls.value(QStringLiteral("version")).toString(), QStringLiteral("TLSv1.3"));
        QCOMPARE(tls.value(QStringLiteral("keyExchangeBits")).toInt(), 253);
        QCOMPARE(tls.value(QStringLiteral("pointReached")).toString(), QStringLiteral("server-hello"));
        QVERIFY(tls.value(QStringLiteral("alpn")).isNull());
        QVERIFY(tls.value(QStringLiteral("foreignAnswer")).isNull());
        QCOMPARE(tls.value(QStringLiteral("acceptableAuthorities")).toArray().size(), 1);
        const auto transcript = tls.value(QStringLiteral("transcript")).toArray();
        QCOMPARE(transcript.size(), 3);
        const auto hello = transcript.at(0).toObject();
        QCOMPARE(hello.value(QStringLiteral("direction")).toString(), QStringLiteral("sent"));
        QCOMPARE(hello.value(QStringLiteral("size")).toInt(), 331);
        QCOMPARE(hello.value(QStringLiteral("atMs")).toDouble(), 1.5);
        const auto fields = hello.value(QStringLiteral("fields")).toObject();
        QCOMPARE(fields.value(QStringLiteral("serverName")).toString(), QStringLiteral("example.org"));
        // A list is one even where it has one item, and keeps the order of the wire.
        QCOMPARE(fields.value(QStringLiteral("alpn")).toArray().size(), 1);
        QCOMPARE(fields.value(QStringLiteral("versions")).toArray(),
                 QJsonArray({QStringLiteral("TLSv1.3"), QStringLiteral("TLSv1.2")}));
    }

    void aPeerThatSpeaksNoTlsIsQuoted()
    {
        auto outcome = samples::outcomeOf(support::failedHandshake());
        outcome.observation.tls.firstBytes = values::toBytes("SSH-2.0-OpenSSH_9.2p1\r\n");
        const auto foreign = read(outcome)
                                 .value(QStringLiteral("tls"))
                                 .toObject()
                                 .value(QStringLiteral("foreignAnswer"))
                                 .toObject();
        QCOMPARE(foreign.value(QStringLiteral("protocol")).toString(), QStringLiteral("SSH"));
        QCOMPARE(foreign.value(QStringLiteral("text")).toString(),
                 QStringLiteral("SSH-2.0-OpenSSH_9.2p1\\r\\n"));
        QVERIFY(read(samples::cancelled()).value(QStringLiteral("tls")).isNull());
    }

    void anExpiredCertificateIsToldByItsIdsAndNumbers()
    {
        const auto top = read(samples::expired());
        QCOMPARE(top.value(QStringLiteral("schema")).toInt(), 1);
        QVERIFY(top.value(QStringLiteral("tool")).toString().startsWith(QLatin1String("wsdoctor ")));
        QCOMPARE(top.value(QStringLiteral("url")).toString(),
                 QStringLiteral("wss://example.org/chat?token=***"));
        QCOMPARE(top.value(QStringLiteral("startedAt")).toString(), QStringLiteral("2026-01-01T00:00:00Z"));
        const auto verdict = top.value(QStringLiteral("verdict")).toObject();
        QCOMPARE(verdict.value(QStringLiteral("closeCode")).toInt(), 1015);
        QCOMPARE(verdict.value(QStringLiteral("closeName")).toString(), QStringLiteral("TLS Handshake"));
        QCOMPARE(verdict.value(QStringLiteral("cause")).toString(),
                 QStringLiteral("tls-certificate-expired"));
        const auto evidence = first(verdict.value(QStringLiteral("evidence")));
        QCOMPARE(evidence.value(QStringLiteral("label")).toString(), QStringLiteral("notAfter"));
        QCOMPARE(evidence.value(QStringLiteral("value")).toString(), QStringLiteral("2025-12-20T00:00:00Z"));
        QVERIFY(verdict.value(QStringLiteral("remedies")).toArray().size() > 1);
    }

    void aCancelledTestHasNoCode()
    {
        const auto verdict = read(samples::cancelled()).value(QStringLiteral("verdict")).toObject();
        QVERIFY(verdict.value(QStringLiteral("closeCode")).isNull());
        QVERIFY(verdict.value(QStringLiteral("closeName")).isNull());
    }

    void numbersHaveAPointInEveryLocale()
    {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        const samples::Speaking french(QStringLiteral("fr"));
        const auto top = read(samples::healthy(), {QStringLiteral("fr")});
        QLocale::setDefault(QLocale::c());
        QCOMPARE(first(top.value(QStringLiteral("stages"))).value(QStringLiteral("durationMs")).toDouble(),
                 1234.6);
    }

    void noSecretIsShown()
    {
        const catalogue::Catalogue catalogue;
        for (const auto &outcome : samples::all()) {
            const auto json = report::toJson(outcome, catalogue, {});
            for (const auto *secret : samples::kSecrets)
                QVERIFY2(!json.contains(secret), secret);
        }
    }

    void theUserMaySeeTheQuery()
    {
        report::Options options;
        options.showSecrets = true;
        QCOMPARE(read(samples::healthy(), options).value(QStringLiteral("url")).toString(),
                 QStringLiteral("wss://example.org/chat?token=s3cr3t-token"));
    }

    void controlCharactersAreEscaped()
    {
        auto outcome = samples::healthy();
        outcome.verdict.evidence = {{"closeReason", "a\"b\\c\n\x01", std::nullopt, std::nullopt, {}}};
        const auto verdict = read(outcome).value(QStringLiteral("verdict")).toObject();
        QCOMPARE(first(verdict.value(QStringLiteral("evidence"))).value(QStringLiteral("value")).toString(),
                 QString::fromLatin1("a\"b\\c\n\x01"));
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
