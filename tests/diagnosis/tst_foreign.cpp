#include "diagnosis/foreign.h"

#include <QTest>

using diagnosis::Foreign;

class TestForeign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGreetingNamesItsProtocol_data();
    void aGreetingNamesItsProtocol();
    void nothingIsRecognisedInEveryBeginningOfGarbage();
};

void TestForeign::aGreetingNamesItsProtocol_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("protocol");
    const auto row = [](const QByteArray &bytes, const char *name) {
        QTest::newRow(name) << bytes << QByteArray(name);
    };
    row("HTTP/1.1 200 OK", "HTTP");
    row("SSH-2.0-OpenSSH_9.2p1", "SSH");
    row("220 mail.example.org ESMTP Postfix", "SMTP");
    row("220-FTP server ready", "FTP");
    row("+OK POP3 ready", "POP3");
    row("* OK IMAP4rev1", "IMAP");
    row("-ERR unknown command", "Redis");
    row("RFB 003.008\n", "VNC");
    row(QByteArray("\x4a\x00\x00\x00\x0a\x38\x2e\x30", 8), "MySQL");
    row(QByteArray("\x00\x00\x12\x04\x00\x00\x00\x00\x00", 9), "HTTP/2");
    row(QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7), "TLS");
    row("<!DOCTYPE html>", "HTML");
}

void TestForeign::aGreetingNamesItsProtocol()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, protocol);
    const auto found = diagnosis::name(diagnosis::recognise(values::toBytes(bytes.toStdString())));
    QCOMPARE(QByteArray(found.data(), qsizetype(found.size())), protocol);
}

void TestForeign::nothingIsRecognisedInEveryBeginningOfGarbage()
{
    const auto garbage = values::toBytes("qwertz 220 HTTP/ SSH-");
    for (std::size_t length = 0; length <= garbage.size(); ++length)
        QVERIFY(diagnosis::recognise(values::ByteView(garbage).first(length)) == Foreign::None);
}

QTEST_APPLESS_MAIN(TestForeign)
#include "tst_foreign.moc"
