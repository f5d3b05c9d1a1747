// A recorded stream for every rule: tests/fixtures/bytes/<rule>[.<variant>].fixture, and what must be found
// in it.
#include "support.h"
#include "websocket/rules.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTest>

using namespace websocket;

namespace {

struct Fixture
{
    ReceiverOptions options;
    values::Bytes stream;
    std::string expected;
    QString rule;
};

std::string describe(const values::Violation &v)
{
    return v.rule + ": offset " + testing::text(v.offset) + ", in frame " + testing::text(v.offsetInFrame) +
           ", bits " + testing::text(v.bits) + ", code " + testing::text(v.closeCode) + ", bytes [" +
           values::toHex(v.bytes) + "], detail " + v.detail;
}

QDir folder()
{
    return QDir(QStringLiteral(WSDOCTOR_SOURCE_DIR "/tests/fixtures/bytes"));
}

QStringList names()
{
    return folder().entryList({QStringLiteral("*.fixture")}, QDir::Files, QDir::Name);
}

Fixture load(const QString &name)
{
    QFile file(folder().filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QMap<QString, QString> keys;
    for (const auto &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        const auto colon = line.indexOf(QLatin1Char(':'));
        if (colon < 0 || line.startsWith(QLatin1Char('#')))
            continue;
        const auto value = line.mid(colon + 1).trimmed();
        auto &kept = keys[line.left(colon)];
        kept += kept.isEmpty() ? value : QLatin1Char(' ') + value;
    }
    const auto is = [&](const char *key, const char *value) {
        return keys.value(QLatin1String(key)) == QLatin1String(value);
    };
    Fixture fixture;
    fixture.options.role = is("role", "server") ? Role::Server : Role::Client;
    fixture.options.compression = is("compression", "yes");
    fixture.options.peerContextTakeover = !is("takeover", "no");
    if (keys.contains(QStringLiteral("limit")))
        fixture.options.maxMessage = keys[QStringLiteral("limit")].toULongLong();
    fixture.stream = testing::hex(keys[QStringLiteral("stream")].toStdString());
    fixture.rule = keys[QStringLiteral("rule")];
    values::Violation v;
    v.rule = fixture.rule.toStdString();
    v.offset = keys[QStringLiteral("offset")].toULongLong();
    v.offsetInFrame = keys[QStringLiteral("offset-in-frame")].toULongLong();
    v.bits = static_cast<std::uint8_t>(keys[QStringLiteral("bits")].toUInt(nullptr, 16));
    v.closeCode = static_cast<std::uint16_t>(keys[QStringLiteral("close-code")].toUInt());
    v.bytes = testing::hex(keys[QStringLiteral("bytes")].toStdString());
    v.detail = keys[QStringLiteral("detail")].toStdString();
    fixture.expected = describe(v);
    return fixture;
}

/// The one violation of the stream.
std::string found(const Fixture &fixture)
{
    Receiver receiver(fixture.options);
    auto events = receiver.feed(fixture.stream);
    for (auto &event : receiver.end(values::EndHow::Fin))
        events.push_back(std::move(event));
    std::string all;
    for (const auto &event : events) {
        if (const auto *violated = std::get_if<Violated>(&event))
            all += describe(violated->violation);
        if (const auto *after = std::get_if<DataAfterClose>(&event))
            all += describe(after->violation);
        if (const auto *ended = std::get_if<EndedInsideFrame>(&event))
            all += describe(ended->violation);
    }
    return all;
}

} // namespace

class TestViolations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasItsStream()
    {
        QSet<QString> broken;
        for (const auto &name : names()) {
            const auto fixture = load(name);
            QCOMPARE(fixture.rule, name.section(QLatin1Char('.'), 0, 0));
            broken.insert(fixture.rule);
        }
        for (const auto &row : rules())
            QVERIFY2(broken.contains(QString::fromUtf8(row.id.data(), qsizetype(row.id.size()))),
                     row.id.data());
        QCOMPARE(broken.size(), qsizetype(rules().size()));
    }

    void theRuleAndItsPlaceAreFound_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : names())
            QTest::newRow(qPrintable(name)) << name;
    }
    void theRuleAndItsPlaceAreFound()
    {
        QFETCH(QString, name);
        const auto fixture = load(name);
        QCOMPARE(QString::fromStdString(found(fixture)), QString::fromStdString(fixture.expected));
    }

    void howTheStreamWasCutMakesNoDifference_data() { theRuleAndItsPlaceAreFound_data(); }
    void howTheStreamWasCutMakesNoDifference()
    {
        QFETCH(QString, name);
        const auto fixture = load(name);
        QCOMPARE(QString::fromStdString(testing::cuttingDifference(fixture.options, fixture.stream)),
                 QString());
    }

    // Nobody may need more than the stream up to the place where the rule is told.
    void nothingBehindTheFaultIsWaitedFor_data() { theRuleAndItsPlaceAreFound_data(); }
    void nothingBehindTheFaultIsWaitedFor()
    {
        QFETCH(QString, name);
        auto fixture = load(name);
        const auto whole = found(fixture);
        fixture.stream.insert(fixture.stream.end(), 3, 0x81);
        if (!name.startsWith(QLatin1String("ended-")))
            QCOMPARE(QString::fromStdString(found(fixture)), QString::fromStdString(whole));
    }
};

QTEST_APPLESS_MAIN(TestViolations)
#include "tst_violations.moc"
