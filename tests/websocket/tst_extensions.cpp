#include "websocket/extensions.h"

#include <QTest>

using namespace websocket;

namespace {

std::string shown(std::string_view value)
{
    const auto extensions = parseExtensions(value);
    if (!extensions)
        return "malformed";
    std::string out;
    for (const auto &extension : *extensions) {
        out += out.empty() ? "" : " | ";
        out += extension.name;
        for (const auto &[name, content] : extension.parameters)
            out += ";" + name + (content ? "=" + *content : "");
    }
    return out;
}

std::optional<DeflateAgreement> agreed(std::string_view value, bool windowOffered = false)
{
    const auto extensions = parseExtensions(value);
    return extensions ? readDeflateAnswer(extensions->front(), windowOffered) : std::nullopt;
}

} // namespace

class TestExtensions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGrammarIsRead_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("read");
        const auto row = [](const char *value, const char *read) {
            QTest::newRow(value) << QByteArray(value) << QByteArray(read);
        };
        row("", "");
        row("a", "a");
        row(" a ; b ; c = 1 ,, d", "a;b;c=1 | d");
        row("a;b=\"c\"", "a;b=c");
        row("a;b=\"\\c\"", "a;b=c");
        row("a;b=\"c,d\"", "malformed"); // quoted or not, the content is a token
        row("a;b=\"c;d\"", "malformed");
        row("a;b=", "malformed");
        row("a;b=\"\"", "malformed");
        row("a;b=\"c", "malformed");
        row("a;b=\"c\\\"", "malformed");
        row("a;", "malformed");
        row(";b", "malformed");
        row("a b", "malformed");
        row("a;b c", "malformed");
        row("a;b==c", "malformed");
    }
    void theGrammarIsRead()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, read);
        QCOMPARE(QByteArray::fromStdString(shown(value.toStdString())), read);
    }

    void theTextIsKeptAsWritten()
    {
        QCOMPARE(parseExtensions(" a ; b=\"1\" , c")->front().text, std::string("a ; b=\"1\""));
    }

    void aDeflateAnswerIsRead()
    {
        QCOMPARE(*agreed("permessage-deflate"), DeflateAgreement());
        QCOMPARE(*agreed("permessage-deflate; server_no_context_takeover; client_no_context_takeover; "
                         "server_max_window_bits=10; client_max_window_bits=\"12\"",
                         true),
                 (DeflateAgreement{false, false, 10, 12}));
    }

    void aWindowHasEightToFifteenBits()
    {
        for (const char *good : {"8", "9", "10", "15"})
            QVERIFY2(agreed(std::string("x; server_max_window_bits=") + good), good);
        for (const char *bad : {"7", "16", "08", "1", "0", "20", "-8", "8x", "100", "1a"})
            QVERIFY2(!agreed(std::string("x; server_max_window_bits=") + bad), bad);
        QCOMPARE(agreed("x; server_max_window_bits=8")->serverMaxWindowBits, 8);
        QCOMPARE(agreed("x; server_max_window_bits=13")->serverMaxWindowBits, 13);
    }

    void whatTheRfcForbidsIsInvalid_data()
    {
        QTest::addColumn<QByteArray>("parameters");
        for (const char *bad :
             {"unknown", "server_no_context_takeover=1", "client_no_context_takeover=1",
              "server_max_window_bits", "server_no_context_takeover; server_no_context_takeover",
              "server_max_window_bits=8; server_max_window_bits=9", "SERVER_NO_CONTEXT_TAKEOVER"})
            QTest::newRow(bad) << QByteArray(bad);
    }
    void whatTheRfcForbidsIsInvalid()
    {
        QFETCH(QByteArray, parameters);
        QVERIFY(!agreed("permessage-deflate; " + parameters.toStdString()));
    }

    void ourWindowMayBeNamedOnlyIfOffered()
    {
        QVERIFY(!agreed("permessage-deflate; client_max_window_bits=12", false));
        QVERIFY(agreed("permessage-deflate; client_max_window_bits=12", true));
        QVERIFY(!agreed("permessage-deflate; client_max_window_bits", true)); // an answer names the number
    }
};

QTEST_APPLESS_MAIN(TestExtensions)
#include "tst_extensions.moc"
