#include "http/located_head.h"
#include "http/response_parser.h"

#include <QTest>

using namespace http;

namespace {

/// "start|name=value|…!oddity", each followed by the octets of the head where it stands.
std::string shown(std::string_view text)
{
    static constexpr const char *names[] = {"bare-lf", "obs-fold", "space", "control", "no-field"};
    const auto head = locate(values::toBytes(text));
    const auto at = [&](Span span) {
        return "<" + values::toPrintable(values::toBytes(text.substr(span.offset, span.length))) + ">";
    };
    auto out = values::toPrintable(values::toBytes(head.startLine)) + at(head.start);
    for (const auto &field : head.fields)
        out += "|" + field.header.name + "=" + values::toPrintable(values::toBytes(field.header.value)) +
               at(field.line) + at(field.value);
    for (const auto &oddity : head.oddities)
        out += std::string("!") + names[int(oddity.kind)] + at(oddity.span);
    return out;
}

} // namespace

class TestLocatedHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingHasItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("read");
        const auto row = [](const char *name, const char *text, const char *read) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(read);
        };
        row("plain", "GET / HTTP/1.1\r\nA:  b c \r\nD:\r\n\r\nrest: x\r\n",
            "GET / HTTP/1.1<GET / HTTP/1.1>|A=b c<A:  b c ><b c>|D=<D:><>");
        row("nothing", "", "<>");
        row("no end", "GET", "GET<GET>");
        row("empty lines first", "\r\n\r\nX\r\n\r\n", "X<X>");
        row("bare LF", "X\nA: b\r\n\n", "X<X>|A=b<A: b><b>!bare-lf<\\n>!bare-lf<\\n>");
        row("folded", "X\r\nA: b\r\n  c\t\r\n\r\n",
            "X<X>|A=b c<A: b\\r\\n  c\\t><b\\r\\n  c>!obs-fold<  c\\t>");
        row("folded into nothing", "X\r\nA:\r\n \r\n b\r\n\r\n",
            "X<X>|A=b<A:\\r\\n \\r\\n b><b>!obs-fold< >!obs-fold< b>");
        row("folded after nothing", "X\r\n a\r\nB: c\r\n\r\n", "X<X>|B=c<B: c><c>!no-field< a>");
        row("folded after no field", "X\r\nA: b\r\nno\r\n\tc\r\n\r\n",
            "X<X>|A=b<A: b><b>!no-field<no>!no-field<\\tc>");
        row("blank before the colon", "X\r\nA \t: b\r\n\r\n", "X<X>|A=b<A \\t: b><b>!space< \\t>");
        row("no name", "X\r\n: b\r\n\r\n", "X<X>!no-field<: b>");
        row("blank in the name", "X\r\na b: c\r\n\r\n", "X<X>!no-field<a b: c>");
        row("DEL", "X\r\nA: b\tc\x7f\r\n\r\n", "X<X>|A=b\\tc\\x7f<A: b\\tc\\x7f><b\\tc\\x7f>!control<\\x7f>");
        row("control characters", "X\x01\r\nA: b\rc\x7f\r\n \x02\r\nD: \te\tf\r\n\r\n",
            "X\\x01<X\\x01>|A=b\\rc\\x7f \\x02<A: b\\rc\\x7f\\r\\n \\x02><b\\rc\\x7f\\r\\n \\x02>|D=e\\tf<D: "
            "\\te\\tf><e\\tf>!control<\\x01>!control<\\r>!obs-fold< \\x02>!control<\\x02>");
    }
    void everythingHasItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, read);
        QCOMPARE(QByteArray::fromStdString(shown(text.toStdString())), read);
    }

    void aPartOfAValueHasItsPlaceUnlessFolded()
    {
        const auto head = locate(values::toBytes("X\r\nA: bcd\r\nB: c\r\n d\r\n\r\n"));
        QCOMPARE(head.fields[0].within(1, 2), (Span{7, 2}));
        QCOMPARE(head.fields[1].within(1, 1), head.fields[1].value);
    }

    void fieldsAreFoundByTheirName()
    {
        const auto head = locate(values::toBytes("X\r\nA: 1\r\nB: 2\r\na: 3\r\n\r\n"));
        const auto found = head.named("a");
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found.back()->header.value, std::string("3"));
        QVERIFY(head.named("C").empty());
    }

    void itReadsWhatTheParserReads()
    {
        for (const char *text : {"HTTP/1.1 200 OK\r\nA: b\r\nC : d\r\nE:\r\n f\r\n\t\r\n g\r\n\r\n",
                                 "HTTP/1.1 101\nA: b\x01\n\n", "HTTP/1.1 101 X\r\nA:: b :\r\n\r\n"}) {
            ResponseParser parser(4096);
            parser.feed(values::toBytes(text));
            QVERIFY(parser.state() == ResponseParser::State::Done);
            const auto head = locate(parser.head().raw);
            values::Headers headers;
            for (const auto &field : head.fields)
                headers.push_back(field.header);
            QCOMPARE(headers, parser.head().headers);
        }
    }
};

QTEST_APPLESS_MAIN(TestLocatedHead)
#include "tst_located_head.moc"
