// Thousands of streams are read by our receiver, by node ws and by python3-websockets. Ours must be what the
// maker of the stream says; theirs must be ours, or a row of readings.cpp says why not, and makes the same of
// it.
#include "outcome.h"
#include "peer.h"
#include "readings.h"
#include "values/close_code.h"
#include "websocket/rules.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace agreement;

class TestAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCorpusBreaksEveryRule();
    void weReadWhatWasBuilt();
    void octetByOctetMakesNoDifference();
    void othersReadTheSameOrTheirDifferenceIsExplained_data();
    void othersReadTheSameOrTheirDifferenceIsExplained();
    void everyExplanationIsNeeded();

private:
    Streams m_streams;
    std::vector<Ours> m_ours;
    std::map<Who, std::vector<Outcome>> m_theirs;
    std::map<std::size_t, int> m_uses; ///< of each reading
};

namespace {

constexpr std::uint32_t kSeed = 6455; ///< WSDOCTOR_SEED sets another, to look for more
constexpr std::size_t kEnough = 3000;
constexpr std::size_t kShort = 700; ///< octets of a stream that is fed one by one
constexpr int kMostShown = 12;

/// The first few of what is wrong.
class Faults
{
public:
    void add(std::size_t index, const Stream &stream, const std::string &text)
    {
        if (++m_count > kMostShown)
            return;
        const auto octets = values::ByteView(stream.octets);
        m_text += "\n#" + testing::text(index) + " (" + stream.kind +
                  (stream.settings.server ? ", server" : ", client") +
                  (stream.settings.deflate ? ", deflate" : "") +
                  (stream.settings.takeover ? ") " : ", no takeover) ") + text + "\n  " +
                  values::toHex(octets.first(std::min(octets.size(), kShort)));
    }
    bool none() const { return m_count == 0; }
    std::string text() const { return testing::text(std::uint64_t(m_count)) + " faults" + m_text; }

private:
    int m_count = 0;
    std::string m_text;
};

std::string compared(const Outcome &ours, const Outcome &theirs)
{
    return "ours " + toText(ours) + "\n  theirs " + toText(theirs);
}

} // namespace

void TestAgreement::initTestCase()
{
    bool given = false;
    const auto seed = qEnvironmentVariableIntValue("WSDOCTOR_SEED", &given);
    m_streams = corpus(given ? static_cast<std::uint32_t>(seed) : kSeed);
    QTemporaryDir folder;
    QFile input(folder.filePath(QStringLiteral("streams")));
    QVERIFY(input.open(QIODevice::WriteOnly));
    input.write(toLines(m_streams));
    input.close();
    const auto here = QStringLiteral(WSDOCTOR_SOURCE_DIR "/tests/agreement/");
    Peer node;
    Peer python;
    node.start(QStringLiteral("node"), here + QStringLiteral("agree.js"), input.fileName());
    python.start(QStringLiteral("/usr/bin/python3"), here + QStringLiteral("agree.py"), input.fileName());
    for (const auto &stream : m_streams)
        m_ours.push_back(read(stream));
    m_theirs[Who::Node] = node.outcomes();
    m_theirs[Who::Python] = python.outcomes();
    QCOMPARE(m_theirs[Who::Node].size(), m_streams.size());
    QCOMPARE(m_theirs[Who::Python].size(), m_streams.size());
}

void TestAgreement::theCorpusBreaksEveryRule()
{
    QVERIFY(m_streams.size() >= kEnough);
    std::set<std::string> broken;
    for (std::size_t i = 0; i < m_streams.size(); ++i) {
        if (m_streams[i].expected) // a mutated one may break any
            broken.insert((m_streams[i].settings.server ? "server " : "client ") + m_ours[i].rule);
    }
    for (const auto &rule : websocket::rules()) {
        // Another protocol altogether; and what is no failure of the connection.
        if (rule.id.ends_with("-in-stream") || !values::isValidOnWire(rule.closeCode))
            continue;
        for (const std::string role : {"server ", "client "}) {
            const bool theirs = (rule.id == "masked-by-server" && role == "server ") ||
                                (rule.id == "unmasked-by-client" && role == "client ");
            const auto text = role + std::string(rule.id);
            QVERIFY2(broken.contains(text) != theirs, text.c_str());
        }
    }
}

void TestAgreement::weReadWhatWasBuilt()
{
    Faults faults;
    for (std::size_t i = 0; i < m_streams.size(); ++i) {
        const auto &expected = m_streams[i].expected;
        if (expected && !(m_ours[i].outcome == *expected))
            faults.add(i, m_streams[i], compared(m_ours[i].outcome, *expected));
    }
    QVERIFY2(faults.none(), faults.text().c_str());
}

void TestAgreement::octetByOctetMakesNoDifference()
{
    Faults faults;
    for (std::size_t i = 0; i < m_streams.size(); ++i) {
        if (m_streams[i].octets.size() > kShort)
            continue;
        const auto slowly = read(m_streams[i], 1).outcome;
        if (!(slowly == m_ours[i].outcome))
            faults.add(i, m_streams[i], compared(m_ours[i].outcome, slowly));
    }
    QVERIFY2(faults.none(), faults.text().c_str());
}

void TestAgreement::othersReadTheSameOrTheirDifferenceIsExplained_data()
{
    QTest::addColumn<Who>("who");
    QTest::newRow("node ws") << Who::Node;
    QTest::newRow("python3-websockets") << Who::Python;
}

void TestAgreement::othersReadTheSameOrTheirDifferenceIsExplained()
{
    QFETCH(Who, who);
    Faults faults;
    for (std::size_t i = 0; i < m_streams.size(); ++i) {
        const auto &theirs = m_theirs[who][i];
        const auto why = explain(who, m_streams[i], theirs);
        if (!why)
            faults.add(i, m_streams[i], compared(m_ours[i].outcome, theirs));
        else
            for (const auto reading : *why)
                ++m_uses[reading];
    }
    QVERIFY2(faults.none(), faults.text().c_str());
}

void TestAgreement::everyExplanationIsNeeded()
{
    for (std::size_t i = 0; i < readings().size(); ++i) {
        const auto &reading = readings()[i];
        const auto text = std::string(reading.who == Who::Node ? "node ws " : "python3-websockets ") +
                          std::string(reading.does) + " (" + std::string(reading.section) +
                          ", right: " + std::string(reading.right) +
                          "): " + testing::text(std::uint64_t(m_uses[i]));
        qInfo("%s", text.c_str());
        QVERIFY2(m_uses[i] > 0, text.c_str());
    }
}

QTEST_APPLESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
