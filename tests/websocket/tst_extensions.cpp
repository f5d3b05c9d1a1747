#include "websocket/extensions.h"

#include <QTest>

using namespace websocket;

namespace {

std::string shown(std::string_view value)
{
    const auto extensions = readExtensions(value);
    if (!extensions) {
        const auto &fault = extensions.error();
        return std::string(fault.rule) + ": " + std::string(value.substr(fault.offset, fault.length));
    }
    std::string out;
    for (const auto &extension : extensions.value()) {
        out += out.empty() ? "" : " | ";
        out += extension.name;
        for (const auto &[name, content] : extension.parameters)
            out += ";" + name + (content ? "=" + *content : "");
    }
    return out;
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
        row("a;b=\"c,d\"", "quoted-no-token: \"c,d\""); // quoted or not, the content is a token
        row("a;b=\"c;d\"", "quoted-no-token: \"c;d\"");
        row("a;b=\"\"", "quoted-no-token: \"\"");
        row("a;b=\"c\"\"d\"", "quoted-no-token: \"c\"\"d\"");
        row("a;b=\"\\\\\"", "quoted-no-token: \"\\\\\"");
        row("x, a;b=", "value-no-token: b=");
        row("a;b==c", "value-no-token: =c");
        row("a;b=\"c\"d", "value-no-token: \"c\"d");
        row("a;b=c\"d\"", "value-no-token: c\"d\"");
        row("a;b=c d", "value-no-token: c d");
        row("a;b=\"c", "quote-open: \"c");
        row("a;b=\"c\\\"", "quote-open: \"c\\\"");
        row("a;b=\"c\", d;e=\"", "quote-open: \"");
        row("a;", "parameter-no-token: ");
        row("a;b c", "parameter-no-token: b c");
        row("a;=c", "parameter-no-token: =c");
        row(";b", "name-no-token: ");
        row("a b", "name-no-token: a b");
        row("a, b=c, d e", "name-no-token: b=c"); // the first fault is told
        row("a b;c d;e=", "name-no-token: a b");
    }
    void theGrammarIsRead()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, read);
        QCOMPARE(QByteArray::fromStdString(shown(value.toStdString())), read);
    }

    void theTextAndItsPlaceAreKeptAsWritten()
    {
        const auto read = readExtensions(" a ; b=\"1\" , c");
        QCOMPARE(read.value().front().text, std::string("a ; b=\"1\""));
        QCOMPARE(read.value().front().offset, std::size_t(1));
        QCOMPARE(read.value().back().offset, std::size_t(13));
    }
};

QTEST_APPLESS_MAIN(TestExtensions)
#include "tst_extensions.moc"
