#include "values/foreign_protocol.h"

#include <QTest>

using values::ForeignProtocol;

class TestForeignProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGreetingNamesItsProtocol_data();
    void aGreetingNamesItsProtocol();
    void nothingIsRecognisedInEveryBeginningOfGarbage();
    void almostAProtocolIsNone_data();
    void almostAProtocolIsNone();
    void whatIsShownIsShortAndPrintable();
    void everyBeginningOfAGreetingCanBeShown_data() { aGreetingNamesItsProtocol_data(); }
    void everyBeginningOfAGreetingCanBeShown();
};

void TestForeignProtocol::aGreetingNamesItsProtocol_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("protocol");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *tag, const QByteArray &bytes, const char *name, const char *said) {
        QTest::newRow(tag) << bytes << QByteArray(name) << QByteArray(said);
    };
    const auto text = [&](const char *name, const char *line) {
        row(line, QByteArray(line) + "\r\nmore", name, line);
    };
    text("HTTP", "HTTP/1.1 200 OK");
    text("SSH", "SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3");
    text("SMTP", "220 mail.example.org ESMTP Postfix (Debian/GNU)");
    text("SMTP", "220 ftp.example.org ESMTP");
    text("SMTP", "220 mail ready");
    text("SMTP", "221 2.7.0 Error: I can break rules, too. Goodbye.");
    text("SMTP", "421 4.3.2 Service not available");
    text("SMTP", "500 5.5.1 Command unrecognized");
    text("SMTP", "502 5.5.2 Error: command not recognized");
    text("SMTP", "521 5.3.2 host does not accept mail");
    text("SMTP", "554 SMTP synchronization error");
    text("SMTP", "EHLO client.example.org");
    text("SMTP", "HELO client");
    text("FTP", "220 (vsFTPd 3.0.3)");
    text("FTP", "220---------- Welcome to Pure-FTPd [privsep] [TLS] ----------");
    text("FTP", "500 OOPS: vsftpd: cannot locate user");
    text("POP3", "+OK Dovecot ready.");
    text("POP3", "-ERR [SYS/TEMP] try later");
    text("IMAP", "* OK [CAPABILITY IMAP4rev1] Dovecot ready.");
    text("IMAP", "* PREAUTH IMAP4rev1 server logged in");
    text("IMAP", "* BYE Server shutting down");
    text("Redis", "-ERR wrong number of arguments for 'get' command");
    text("Redis", "-NOAUTH Authentication required.");
    text("Redis", "-DENIED Redis is running in protected mode");
    text("Redis", "-LOADING Redis is loading the dataset in memory");
    text("Redis", "-MISCONF Redis is configured to save RDB snapshots");
    text("VNC", "RFB 003.008");
    text("HTML", "<!DOCTYPE html>");
    text("HTML", "<!doctype HTML PUBLIC>");
    text("HTML", "<HTML>");
    text("HTML", "<head>");
    text("HTML", "<body>");
    row("HTML after blanks", " \t\r\n<html>\n", "HTML", "<html>");
    row("MySQL", QByteArray("\x4a\x00\x00\x00\x0a", 5) + "8.0.36" + QByteArray("\0\x08", 2), "MySQL",
        "greeting 8.0.36");
    row("MySQL refuses the host",
        QByteArray("\x45\x00\x00\x00\xff\x6a\x04", 7) +
            "Host '192.0.2.7' is not allowed to connect to this MySQL server",
        "MySQL", "error 1130 Host '192.0.2.7' is not allowed to connect to this MySQL server");
    row("MySQL is full", QByteArray("\x1d\x00\x00\x01\xff\x10\x04", 7) + "#08004Too many connections",
        "MySQL", "error 1040 Too many connections");
    row("PostgreSQL", QByteArray("E\0\0\0\x50SFATAL\0VFATAL\0C0A000\0Munsupported frontend protocol\0\0", 58),
        "PostgreSQL", "error unsupported frontend protocol");
    row("PostgreSQL cut", QByteArray("E\0\0\0\x50SFATAL", 11), "PostgreSQL", "E\\x00\\x00\\x00PSFATAL");
    row("PostgreSQL 2", "EFATAL:  no user name\n", "PostgreSQL", "EFATAL:  no user name");
    row("PostgreSQL without its length", "SFATAL", "PostgreSQL", "SFATAL");
    row("PostgreSQL error without its length", "SERROR", "PostgreSQL", "SERROR");
    row("PostgreSQL asks for TLS", QByteArray("\0\0\0\x08\x04\xd2\x16\x2f", 8), "PostgreSQL", "SSL request");
    row("PostgreSQL starts", QByteArray("\0\0\0\x29\0\x03\0\0user\0", 13), "PostgreSQL", "startup message");
    row("HTTP/2", QByteArray("\x00\x00\x12\x04\x00\x00\x00\x00\x00", 9), "HTTP/2", "SETTINGS");
    row("HTTP/2 gives up",
        QByteArray("\0\0\x06\x04\0\0\0\0\0\0\x03\0\0\0\x64\0\0\x08\x07\0\0\0\0\0\0\0\0\0\0\0\0\x01", 32),
        "HTTP/2", "SETTINGS, GOAWAY PROTOCOL_ERROR (1)");
    row("HTTP/2 GOAWAY alone", QByteArray("\0\0\x08\x07\0\0\0\0\0\0\0\0\0\0\0\0\x63", 17), "HTTP/2",
        "GOAWAY unknown (99)");
    row("HTTP/2 GOAWAY cut", QByteArray("\0\0\x08\x07\0\0\0\0\0\0\0\0", 12), "HTTP/2", "GOAWAY");
    row("HTTP/2 and an unknown frame", QByteArray("\0\0\0\x04\x01\0\0\0\0\0\0\0\x0a\0\0\0\0\0", 18), "HTTP/2",
        "SETTINGS");
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "HTTP/2", "PRI * HTTP/2.0");
    row("TLS alert", QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7), "TLS",
        "alert fatal handshake_failure (40)");
    row("TLS warning", QByteArray("\x15\x03\x01\x00\x02\x01\x70", 7), "TLS",
        "alert warning unrecognized_name (112)");
    row("TLS alert unknown", QByteArray("\x15\x03\x01\x00\x02\x02\xc8", 7), "TLS",
        "alert fatal unknown (200)");
    row("TLS alert cut", QByteArray("\x15\x03\x03", 3), "TLS", "alert");
    row("TLS alert encrypted", QByteArray("\x15\x03\x03\x00\x1a\x01\x02", 7), "TLS", "alert");
    row("TLS change", QByteArray("\x14\x03\x03\x00\x01\x01", 6), "TLS", "change_cipher_spec");
    row("TLS hello of a client", QByteArray("\x16\x03\x01\x02\x00\x01", 6), "TLS", "handshake client_hello");
    row("TLS hello of a server", QByteArray("\x16\x03\x03\x00\x7a\x02", 6), "TLS", "handshake server_hello");
    row("TLS handshake", QByteArray("\x16\x03\x03\x00\x7a\x0b", 6), "TLS", "handshake");
    row("TLS handshake cut", QByteArray("\x16\x03\x04", 3), "TLS", "handshake");
    row("TLS data", QByteArray("\x17\x03\x03\x00\x7a\x0b", 6), "TLS", "application_data");
    row("TLS heartbeat", QByteArray("\x18\x03\x02\x00\x03\x01", 6), "TLS", "heartbeat");
}

void TestForeignProtocol::aGreetingNamesItsProtocol()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, protocol);
    QFETCH(QByteArray, shown);
    const auto octets = values::toBytes(bytes.toStdString());
    const auto found = values::name(values::recognise(octets));
    QCOMPARE(QByteArray(found.data(), qsizetype(found.size())), protocol);
    QCOMPARE(QByteArray::fromStdString(values::shown(octets)), shown);
}

void TestForeignProtocol::nothingIsRecognisedInEveryBeginningOfGarbage()
{
    const auto garbage = values::toBytes("qwertz 220 HTTP/ SSH-");
    for (std::size_t length = 0; length <= garbage.size(); ++length)
        QVERIFY(values::recognise(values::ByteView(garbage).first(length)) == ForeignProtocol::None);
}

void TestForeignProtocol::almostAProtocolIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *tag, const QByteArray &bytes) { QTest::newRow(tag) << bytes; };
    row("a number without a blank", "2200 x");
    row("a number alone", "220");
    row("another number", "299 x");
    row("no such record type", QByteArray("\x13\x03\x03", 3));
    row("no such record type above", QByteArray("\x19\x03\x03", 3));
    row("no such version", QByteArray("\x16\x02\x00", 3));
    row("no such minor version", QByteArray("\x16\x03\x05", 3));
    row("two octets of TLS", QByteArray("\x16\x03", 2));
    row("no such HTTP/2 length", QByteArray("\0\0\x05\x04\0\0\0\0\0", 9));
    row("HTTP/2 flags", QByteArray("\0\0\0\x04\x02\0\0\0\0", 9));
    row("HTTP/2 stream", QByteArray("\0\0\0\x04\0\0\0\0\x01", 9));
    row("HTTP/2 other frame", QByteArray("\0\0\0\x06\0\0\0\0\0", 9));
    row("HTTP/2 short GOAWAY", QByteArray("\0\0\x07\x07\0\0\0\0\0", 9));
    row("HTTP/2 GOAWAY flags", QByteArray("\0\0\x08\x07\x01\0\0\0\0", 9));
    row("HTTP/2 cut", QByteArray("\0\0\0\x04\0\0\0\0", 8));
    row("MySQL of no version", QByteArray("\x4a\0\0\0\x0ax", 6));
    row("MySQL of a high version", QByteArray("\x4a\0\0\0\x0a/", 6));
    row("MySQL 9", QByteArray("\x4a\0\0\0\x09"
                              "8",
                              6));
    row("MySQL in the middle", QByteArray("\x4a\0\0\x01\x0a"
                                          "8",
                                          6));
    row("MySQL too long", QByteArray("\x4a\0\x01\0\x0a"
                                     "8",
                                     6));
    row("MySQL error 999", QByteArray("\x1d\0\0\0\xff\xe7\x03", 7));
    row("MySQL error 5000", QByteArray("\x1d\0\0\0\xff\x88\x13", 7));
    row("MySQL error of a later packet", QByteArray("\x1d\0\0\x02\xff\x10\x04", 7));
    row("MySQL error too long", QByteArray("\x1d\0\x01\0\xff\x10\x04", 7));
    row("MySQL no error", QByteArray("\x1d\0\0\0\xfe\x10\x04", 7));
    row("PostgreSQL too long", QByteArray("E\0\x01\0\x50SFATAL", 11));
    row("PostgreSQL far too long", QByteArray("E\x01\0\0\x50SFATAL", 11));
    row("PostgreSQL of no severity", QByteArray("E\0\0\0\x50XFATAL", 11));
    row("PostgreSQL of a low severity", QByteArray("E\0\0\0\x50Sfatal", 11));
    row("PostgreSQL of no letter", QByteArray("E\0\0\0\x50S@", 7));
    row("PostgreSQL version 4", QByteArray("\0\0\0\x29\0\x04\0\0", 8));
    row("PostgreSQL start too long", QByteArray("\0\x01\0\x29\0\x03\0\0", 8));
    row("a tag", "<p>");
    row("blanks", " \r\n");
}

void TestForeignProtocol::almostAProtocolIsNone()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(values::recognise(values::toBytes(bytes.toStdString())) == ForeignProtocol::None);
}

void TestForeignProtocol::whatIsShownIsShortAndPrintable()
{
    QCOMPARE(values::shown({}), std::string());
    QCOMPARE(values::shown(values::toBytes("\r\n")), std::string("\\r\\n"));
    QCOMPARE(values::shown(values::toBytes("\n a\x1b[31m\xff")), std::string("a\\x1b[31m\\xff"));
    QCOMPARE(values::shown(values::toBytes(std::string(200, 'x'))), std::string(200, 'x'));
    QCOMPARE(values::shown(values::toBytes(std::string(5000, '\x01'))).size(), std::size_t(203));
    values::Bytes frames;
    for (int i = 0; i < 1000; ++i)
        frames.insert(frames.end(), {0, 0, 0, 4, 1, 0, 0, 0, 0});
    QVERIFY(values::shown(frames).size() < 220);
}

void TestForeignProtocol::everyBeginningOfAGreetingCanBeShown()
{
    QFETCH(QByteArray, bytes);
    const auto octets = values::toBytes(bytes.toStdString());
    for (std::size_t length = 1; length <= octets.size(); ++length)
        QVERIFY(!values::shown(values::ByteView(octets).first(length)).empty());
}

QTEST_APPLESS_MAIN(TestForeignProtocol)
#include "tst_foreign_protocol.moc"
