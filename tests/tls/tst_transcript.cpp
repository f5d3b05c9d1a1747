// What the transcript makes of the course of a handshake, of alerts, of cuts and of too much.
#include "sample_messages.h"

#include "values/tls_fields.h"

#include <QTest>

#include <set>

using namespace wire;
using values::Direction;
using Texts = std::vector<std::string>;

class TestTranscript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alertsHaveNameAndLevel();
    void aChangeOfCiphersIsToldOnce();
    void whatIsEncryptedIsKnown();
    void resumptionIsKnown();
    void emptyAndUnknownMessagesAreKept();
    void everyCutIsSaidAndChangesNothingBefore_data();
    void everyCutIsSaidAndChangesNothingBefore();
    void whatFollowsAMessageIsUnreadable();
    void theLimitsHold();
    void fieldsAreInTheirOrder();
};

void TestTranscript::alertsHaveNameAndLevel()
{
    Reading reading;
    auto alert = reading.pass(Direction::Received, {2, 40}, 21);
    QCOMPARE(alert.name, std::string("handshake_failure"));
    QCOMPARE(alert.type, 40);
    QCOMPARE(alert.contentType, 21);
    QCOMPARE(alert.size, std::uint32_t(2));
    QCOMPARE(all(alert.fields, "level"), Texts{"fatal"});
    QCOMPARE(all(alert.fields, "code"), Texts{"40"});
    alert = reading.pass(Direction::Received, {1, 112}, 21);
    QCOMPARE(all(alert.fields, "level"), Texts{"warning"});
    QCOMPARE(reading.pass(Direction::Received, {2, 77}, 21).name, std::string("0x004d"));
    // RFC 8446 section 6: in TLS 1.3 all but two end the connection, whatever level they give.
    reading.server(modernHello());
    QCOMPARE(all(reading.pass(Direction::Received, {1, 112}, 21).fields, "level"), Texts{"fatal"});
    QCOMPARE(all(reading.pass(Direction::Received, {1, 0}, 21).fields, "level"), Texts{"warning"});
    QCOMPARE(all(reading.pass(Direction::Received, {1, 90}, 21).fields, "level"), Texts{"warning"});
    const auto before = reading.seen.transcript.size();
    reading.pass(Direction::Received, {2}, 21);
    reading.pass(Direction::Received, {2, 40, 0}, 21);
    reading.pass(Direction::Received, {1, 2}, 23);
    QCOMPARE(reading.seen.transcript.size(), before);
}

void TestTranscript::aChangeOfCiphersIsToldOnce()
{
    Reading reading;
    // Received ones are told by their record's head alone, sent ones by both.
    reading.transcript.record(Direction::Received, Bytes{20, 3, 3, 0, 1}, 2);
    QCOMPARE(reading.seen.transcript.size(), std::size_t(1));
    QCOMPARE(reading.seen.transcript[0].name, std::string("ChangeCipherSpec"));
    QCOMPARE(reading.seen.transcript[0].size, std::uint32_t(1));
    QVERIFY(reading.seen.transcript[0].direction == Direction::Received);
    reading.transcript.record(Direction::Sent, Bytes{20, 3, 3, 0, 1}, 3);
    reading.pass(Direction::Sent, {1}, 20);
    QCOMPARE(reading.seen.transcript.size(), std::size_t(2));
    reading.transcript.record(Direction::Received, Bytes{20, 3}, 2); // no head
    QCOMPARE(reading.seen.transcript.size(), std::size_t(2));
}

void TestTranscript::whatIsEncryptedIsKnown()
{
    const auto finished = message(20, Bytes(12, 1));
    Reading older;
    older.transcript.record(Direction::Received, Bytes{20, 3, 3, 0, 1},
                            0); // before any hello: means nothing yet
    QVERIFY(!older.pass(Direction::Received, {2, 10}, 21).encrypted);
    older.client(clientHello());
    QVERIFY(!older.server(serverHello(0x0303, kEcdheRsa, {})).encrypted);
    older.pass(Direction::Sent, {1}, 20);
    QVERIFY(older.client(finished).encrypted);
    Reading modern;
    modern.client(clientHello());
    modern.transcript.record(Direction::Received, Bytes{22, 3, 3, 0, 90}, 0);
    QVERIFY(!modern.server(modernHello()).encrypted);
    modern.transcript.record(Direction::Received, Bytes{20, 3, 3, 0, 1}, 0);
    QVERIFY(!modern.seen.transcript.back().encrypted);
    modern.transcript.record(Direction::Received, Bytes{23, 3, 3, 0, 90}, 0);
    QVERIFY(modern.server(finished).encrypted);
    // The other way is still in clear.
    QVERIFY(!modern.pass(Direction::Sent, {2, 42}, 21).encrypted);
}

void TestTranscript::resumptionIsKnown()
{
    const auto finished = message(20, Bytes(12, 1));
    Reading full;
    full.client(clientHello());
    full.server(serverHello(0x0303, kEcdheRsa, {}));
    full.server(message(14, {}));
    full.client(finished);
    full.server(finished);
    QVERIFY(!full.seen.resumed);
    Reading abbreviated;
    abbreviated.client(clientHello());
    abbreviated.server(serverHello(0x0303, kEcdheRsa, {}));
    abbreviated.server(finished);
    QVERIFY(abbreviated.seen.resumed);
    Reading modern;
    modern.client(clientHello());
    const auto hello = modern.server(modernHello(extension(41, number(0, 2))));
    QCOMPARE(all(hello.fields, "pskSelected"), Texts{"0"});
    QVERIFY(modern.seen.resumed);
    Reading fresh;
    fresh.client(clientHello());
    fresh.server(modernHello());
    fresh.server(finished);
    QVERIFY(!fresh.seen.resumed);
}

void TestTranscript::emptyAndUnknownMessagesAreKept()
{
    Reading reading;
    QCOMPARE(reading.server(message(14, {})).name, std::string("ServerHelloDone"));
    QCOMPARE(reading.server(message(99, {1, 2})).name, std::string("0x0063"));
    QCOMPARE(reading.server(message(16, Bytes(66, 1))).name, std::string("ClientKeyExchange"));
    const auto before = reading.seen.transcript.size();
    reading.server({});
    QCOMPARE(reading.seen.transcript.size(), before);
    QCOMPARE(all(reading.server({1, 0}).fields, "unreadable"), Texts{"message"});
}

void TestTranscript::everyCutIsSaidAndChangesNothingBefore_data()
{
    QTest::addColumn<bool>("modern");
    QTest::addColumn<QByteArray>("octets");
    const auto row = [](const char *what, bool modern, const Bytes &octets) {
        QTest::newRow(what) << modern
                            << QByteArray(reinterpret_cast<const char *>(octets.data()),
                                          qsizetype(octets.size()));
    };
    row("ClientHello", true, clientHello());
    row("ServerHello", true,
        modernHello(extension(51, joined({number(0x0017, 2), vector(2, Bytes(65, 4))}))));
    row("HelloRetryRequest", true, modernHello(extension(51, number(0x0018, 2)), retryRandom()));
    row("EncryptedExtensions", true, message(8, vector(2, extension(16, vector(2, vector(1, text("h2")))))));
    row("Certificate", true, modernCertificate());
    row("Certificate of TLS 1.2", false, message(11, vector(3, vector(3, Bytes(10, 1)))));
    row("CertificateRequest", true,
        message(13, joined({vector(1, {}), vector(2, extension(13, vector(2, codes({0x0403, 0x0804}))))})));
    row("CertificateRequest of TLS 1.2", false, certificateRequest());
    row("CertificateStatus", false, message(22, joined({{1}, vector(3, Bytes(30, 6))})));
    row("ServerKeyExchange", false, ecdheKeys());
    row("CertificateVerify", true, message(15, joined({number(0x0807, 2), vector(2, Bytes(64, 1))})));
    row("CompressedCertificate", true,
        message(25, joined({number(1, 2), number(9, 3), vector(3, Bytes(5, 1))})));
    row("NewSessionTicket", true, modernTicket());
    row("NewSessionTicket of TLS 1.2", false, message(4, joined({number(3, 4), vector(2, Bytes(16, 3))})));
    row("KeyUpdate", true, message(24, {1}));
}

void TestTranscript::everyCutIsSaidAndChangesNothingBefore()
{
    QFETCH(bool, modern);
    QFETCH(QByteArray, octets);
    const Bytes whole(octets.begin(), octets.end());
    const auto read = [&](std::size_t size) {
        Reading reading;
        reading.client(clientHello());
        reading.server(modern ? modernHello() : serverHello(0x0303, kEcdheRsa, {}));
        return reading.server(Bytes(whole.begin(), whole.begin() + std::ptrdiff_t(size)));
    };
    const auto full = read(whole.size());
    QVERIFY(all(full.fields, "unreadable").empty());
    for (std::size_t size = 1; size < whole.size(); ++size) {
        const auto cut = read(size);
        // A hello may end before its extensions: SSL 3.0 and TLS 1.0 had none.
        const bool bare =
            (whole[0] == 2 && size == 4 + 38) || (whole[0] == 1 && all(cut.fields, "extensions").empty() &&
                                                  !all(cut.fields, "compression").empty());
        // One without a request for a signature is read as such: DH of a suite that has none.
        const bool unsignedKeys = whole[0] == 12 && size == 4 + 69;
        if (!bare && !unsignedKeys)
            QVERIFY2(!all(cut.fields, "unreadable").empty(), qPrintable(QString::number(size)));
        QCOMPARE(std::size_t(cut.size), size);
        // What was read of it says the same as before, never something else.
        for (const auto &field : cut.fields) {
            if (field.name == "unreadable" || field.name == "certificates" || field.name == "pskIdentities" ||
                (modern && (field.name == "version" || field.name == "legacyVersion")))
                continue;
            const auto said = all(full.fields, field.name);
            QVERIFY2(std::find(said.begin(), said.end(), field.value) != said.end(), field.name.c_str());
        }
    }
}

void TestTranscript::whatFollowsAMessageIsUnreadable()
{
    Reading reading;
    auto long1 = message(24, {1, 1});
    QCOMPARE(all(reading.server(long1).fields, "unreadable"), Texts{"message"});
    // An extension that says more than it should is named.
    const auto hello =
        reading.server(modernHello(extension(51, joined({number(0x0017, 2), vector(2, {4}), {0}}))));
    QCOMPARE(all(hello.fields, "unreadable"), Texts{"key_share"});
    // Explicit curves are read by nobody.
    reading.server(serverHello(0x0303, kEcdheRsa, {}));
    QCOMPARE(all(reading.server(message(12, {1, 2, 3, 4})).fields, "unreadable"), Texts{"message"});
}

void TestTranscript::theLimitsHold()
{
    const auto most = tls::Transcript::kMostMessages;
    Reading reading;
    reading.server(modernHello());
    for (std::size_t i = 1; i < most; ++i)
        reading.server(message(24, {0}));
    QCOMPARE(reading.seen.transcript.size(), most);
    QVERIFY(!reading.seen.transcriptDropped);
    reading.server(message(24, {0}));
    QCOMPARE(reading.seen.transcript.size(), most);
    QVERIFY(reading.seen.transcriptDropped);
    // What ends it is worth more than another update of keys; but not without end, either.
    for (int i = 0; i < 100; ++i)
        reading.pass(Direction::Received, {2, 80}, 21);
    QCOMPARE(reading.seen.transcript.size(), most + 4);
    QCOMPARE(reading.seen.transcript.back().name, std::string("internal_error"));

    // Lists of any length, the rest is counted; the observation has the authorities whole.
    Reading lists;
    lists.server(serverHello(0x0303, kEcdheRsa, {}));
    Bytes names;
    for (int i = 0; i < 300; ++i)
        names = joined({names, vector(2, commonName("CA " + QByteArray::number(i).toStdString()))});
    const auto request = lists.server(message(13, joined({vector(1, {1}), vector(2, {}), vector(2, names)})));
    QCOMPARE(all(request.fields, "authorities").size(), std::size_t(256));
    QCOMPARE(all(request.fields, "omitted"), Texts{"44"});
    QCOMPARE(lists.seen.acceptableAuthorities.size(), std::size_t(300));
    // What is said once only is kept once.
    Reading twice;
    const auto doubled = twice.server(modernHello(extension(43, {3, 3})));
    QCOMPARE(all(doubled.fields, "version").size(), std::size_t(1));
    const auto named = twice.server(modernHello(joined({extension(41, {0, 0}), extension(41, {0, 1})})));
    QCOMPARE(all(named.fields, "pskSelected"), Texts{"0"});
    QCOMPARE(all(named.fields, "omitted"), Texts{"1"});
    const auto hello = lists.client(message(
        1, joined({number(0x0303, 2), Bytes(32, 1), vector(1, {}), vector(2, codes({5})), vector(1, {0}),
                   vector(2, extension(0, vector(2, joined({{0}, vector(2, Bytes(3000, 'a'))}))))})));
    QCOMPARE(all(hello.fields, "serverName").front().size(), std::size_t(512 + 3)); // and an ellipsis
}

void TestTranscript::fieldsAreInTheirOrder()
{
    Reading reading;
    const auto hello = reading.client(clientHello());
    std::ptrdiff_t last = 0;
    const auto all = values::tlsFields();
    std::set<std::string_view> ids;
    for (const auto &field : all)
        QVERIFY2(ids.insert(field.id).second, field.id.data());
    for (const auto &field : hello.fields) {
        const auto *known = values::findTlsField(field.name);
        QVERIFY2(known != nullptr, field.name.c_str());
        QVERIFY(known - all.data() >= last);
        last = known - all.data();
    }
    QVERIFY(values::findTlsField("serverName") != nullptr);
    QVERIFY(!values::findTlsField("serverName")->list);
    QVERIFY(values::findTlsField("alpn")->list);
    QVERIFY(values::findTlsField("nothing") == nullptr);
}

QTEST_APPLESS_MAIN(TestTranscript)
#include "tst_transcript.moc"
