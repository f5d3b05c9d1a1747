// The cases of the Autobahn suite, each with its number, in both directions: our endpoint as a server against
// the suite's client and as a client against its server. The endpoint echoes messages. The tester here writes
// and reads frames by itself, so that the engine does not judge its own work. Our words; the numbers are the
// suite's.
#include "case.h"
#include "tester.h"
#include "websocket/connection.h"

#include <QMap>
#include <QTest>

using namespace autobahn;
using websocket::Connection;
using websocket::Role;

Q_DECLARE_METATYPE(autobahn::Case)

namespace {

constexpr std::size_t kLongest = 32 * 1024 * 1024;

/// The suite sends 1000 messages a case. WSDOCTOR_FULL=1 does as well; else a fiftieth shows the same.
int messagesACase()
{
    return qEnvironmentVariableIsSet("WSDOCTOR_FULL") ? 1000 : 20;
}

Connection endpoint(Role role, std::size_t fragment = 0,
                    std::optional<websocket::DeflateAgreement> deflate = {})
{
    return Connection({role,
                       [] {
                           return websocket::MaskingKey{0xa1, 0x02, 0x53, 0xfe};
                       },
                       deflate, kLongest, fragment});
}

void feed(Connection &echo, ByteView octets)
{
    echo.feed(octets, [&](const websocket::Event &event) {
        if (const auto *message = std::get_if<websocket::MessageReceived>(&event))
            echo.send(message->kind, message->payload);
    });
}

/// "" or what went wrong.
std::string run(const Case &made, Role role)
{
    auto echo = endpoint(role, made.fragment);
    Tester tester(role == Role::Server);
    Bytes stream;
    std::vector<std::size_t> reads; // where each ends
    std::size_t deadline = 0;       // octets after which the failure must be there
    for (std::size_t i = 0; i < made.frames.size(); ++i) {
        const auto octets = tester.write(made.frames[i]);
        stream.insert(stream.end(), octets.begin(), octets.end());
        if (made.cut == Cut::FrameWise)
            reads.push_back(stream.size());
        if (made.failFrame == i + 1)
            deadline =
                stream.size() - (made.failOctets ? made.frames[i].payload.size() - *made.failOctets : 0);
    }
    const auto step = made.chop != 0 ? made.chop : made.cut == Cut::OctetWise ? 1 : stream.size();
    for (auto at = step; at < stream.size() && made.cut != Cut::FrameWise; at += step)
        reads.push_back(at);
    reads.push_back(stream.size());
    if (made.failOctets)
        reads.insert(reads.begin(), deadline);
    std::size_t at = 0;
    for (const auto end : reads) {
        feed(echo, ByteView(stream).subspan(at, end - at));
        at = end;
        if (deadline != 0 && at >= deadline && !echo.outcome().failed)
            return "failed too late";
    }
    const auto got = tester.read(echo.takeOutput());
    if (!tester.fault().empty())
        return tester.fault();
    const bool closeAlone = made.eitherWay && got.size() == 1 && got.back().opcode == 8;
    if (got != made.replies && !closeAlone)
        return "other replies: " + shown(got) + ", expected " + shown(made.replies);
    echo.end(values::EndHow::Fin);
    if (echo.outcome().clean == echo.outcome().failed)
        return "neither clean nor failed";
    return {};
}

std::string run(const CompressedCase &made, Role role)
{
    auto echo = endpoint(role, 0, made.agreed);
    Tester tester(role == Role::Server, made.agreed);
    for (int i = 0; i < messagesACase(); ++i) {
        const auto message = draw(made.kind, made.size, i);
        const std::uint8_t opcode = made.kind == 2 || made.kind == 5 ? 2 : 1;
        for (const auto &octets : tester.writeCompressed(opcode, message, made.fragment))
            feed(echo, octets);
        const auto got = tester.read(echo.takeOutput());
        if (!tester.fault().empty())
            return tester.fault();
        if (got != std::vector<Reply>{{opcode, message}})
            return "a message came back otherwise";
    }
    if (tester.compressedReplies() != messagesACase())
        return "not every reply was compressed";
    return {};
}

} // namespace

class TestAutobahn : public QObject
{
    Q_OBJECT

private:
    void rows(const std::vector<Case> &cases)
    {
        QTest::addColumn<Case>("made");
        for (const auto &made : cases) {
            QTest::newRow(made.id.c_str()) << made;
            ++m_count[QString::fromStdString(made.id).section(QLatin1Char('.'), 0, 0).toInt()];
        }
    }
    void both()
    {
        QFETCH(Case, made);
        QCOMPARE(run(made, Role::Server), std::string());
        QCOMPARE(run(made, Role::Client), std::string());
    }

    QMap<int, int> m_count;

private Q_SLOTS:
    void framesPingsAndFragments_data() { rows(autobahn::basic()); }
    void framesPingsAndFragments() { both(); }
    void text_data() { rows(autobahn::text()); }
    void text() { both(); }
    void closing_data() { rows(autobahn::closing()); }
    void closing() { both(); }
    void large_data() { rows(autobahn::large()); }
    void large() { both(); }

    void compression_data()
    {
        QTest::addColumn<int>("index");
        const auto cases = autobahn::compressed();
        for (std::size_t i = 0; i < cases.size(); ++i) {
            QTest::newRow(cases[i].id.c_str()) << int(i);
            ++m_count[QString::fromStdString(cases[i].id).section(QLatin1Char('.'), 0, 0).toInt()];
        }
    }
    void compression()
    {
        QFETCH(int, index);
        static const auto cases = autobahn::compressed();
        QCOMPARE(run(cases[std::size_t(index)], Role::Server), std::string());
        QCOMPARE(run(cases[std::size_t(index)], Role::Client), std::string());
    }

    void noCaseIsMissing()
    {
        const QMap<int, int> suite{{1, 16}, {2, 11}, {3, 7},  {4, 10},  {5, 20},  {6, 145},
                                   {7, 37}, {9, 54}, {10, 1}, {12, 90}, {13, 126}};
        QCOMPARE(m_count, suite);
    }
};

QTEST_APPLESS_MAIN(TestAutobahn)
#include "tst_autobahn.moc"
