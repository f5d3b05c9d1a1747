#include "report/check_rows.h"
#include "report/handshake.h"
#include "report/report.h"
#include "report/words.h"
#include "samples.h"
#include "values/tls_fields.h"
#include "websocket/deviations.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using values::CheckStatus;

namespace {

constexpr const char *kChecks[] = {"dns-lookup",
                                   "dns-families",
                                   "tcp-connect",
                                   "tcp-attempts",
                                   "proxy-choice",
                                   "proxy-tunnel",
                                   "tls-handshake",
                                   "tls-version",
                                   "tls-certificate-dates",
                                   "tls-certificate-name",
                                   "tls-certificate-chain",
                                   "tls-certificate-strength",
                                   "tls-alpn",
                                   "upgrade-answer",
                                   "upgrade-accept",
                                   "upgrade-headers",
                                   "upgrade-subprotocol",
                                   "upgrade-extensions",
                                   "upgrade-text",
                                   "upgrade-clock",
                                   "frames-ping",
                                   "frames-echo",
                                   "frames-rules",
                                   "frames-messages",
                                   "close-handshake",
                                   "close-code",
                                   "close-tcp"};

std::array<std::span<const report::CheckRow>, 4> allRows()
{
    return {report::reachRows(), report::openingRows(), report::ruleRows(), report::talkRows()};
}

QString sourceOf(const QString &path)
{
    QFile file(QStringLiteral(WSDOCTOR_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private:
    const catalogue::Catalogue m_catalogue;

private Q_SLOTS:
    void everyLanguageIsEmbedded()
    {
        for (const auto &language : catalogue::languages())
            QVERIFY(samples::Speaking(language).loaded());
    }

    void everyCheckHasANameAndASentence()
    {
        for (const auto &language : catalogue::languages()) {
            const samples::Speaking words(language);
            for (const auto *id : kChecks) {
                QVERIFY2(report::checkName(QString::fromLatin1(id)) != QLatin1String(id), id);
                for (const auto status :
                     {CheckStatus::Passed, CheckStatus::Warning, CheckStatus::Failed, CheckStatus::Skipped}) {
                    const auto detail = report::checkDetail({id, status, {}, 0});
                    QVERIFY2(detail.endsWith(QLatin1Char('.')), qPrintable(detail));
                    QVERIFY2(!detail.contains(QRegularExpression(QStringLiteral("%[1-9n]"))),
                             qPrintable(detail));
                }
            }
        }
    }

    /// The probe's own calls: an id without a name would be shown raw.
    void everyCheckOfTheProbeHasAName()
    {
        static const QRegularExpression id(
            QStringLiteral("\"((?:dns|tcp|proxy|tls|upgrade|frames|close)-[a-z-]+)\""));
        QDirIterator files(QStringLiteral(WSDOCTOR_SOURCE_DIR "/app/probe"), {QStringLiteral("*.cpp")});
        int found = 0;
        while (files.hasNext()) {
            auto source = sourceOf(QStringLiteral("app/probe/") + QFileInfo(files.next()).fileName());
            auto matches = id.globalMatch(source);
            while (matches.hasNext()) {
                const auto check = matches.next().captured(1);
                ++found;
                if (check == QLatin1String("close-code-invalid"))
                    continue; // the id of a cause, not a check's
                QVERIFY2(report::checkName(check) != check, qPrintable(check));
            }
        }
        QVERIFY(found > 20);
    }

    /// Of those that only an answer can have, or both sides.
    void everyFlawOfAnAnswerHasASentence()
    {
        using websocket::Flaw;
        static constexpr Flaw inRequests[] = {
            Flaw::EmptyLineFirst,   Flaw::MethodNotGet,        Flaw::TargetAbsolute,
            Flaw::TargetInvalid,    Flaw::HostMissing,         Flaw::HostDuplicate,
            Flaw::KeyMissing,       Flaw::KeyInvalid,          Flaw::KeyDuplicate,
            Flaw::VersionMissing,   Flaw::VersionWrong,        Flaw::VersionDuplicate,
            Flaw::SubprotocolEmpty, Flaw::SubprotocolRepeated, Flaw::SubprotocolNoToken};
        // These are what the check's own sentence is about; another status has a check of its own.
        static constexpr Flaw usual[] = {Flaw::AcceptWrong, Flaw::SubprotocolUnrequested,
                                         Flaw::SubprotocolMissing, Flaw::StatusNot101};
        const auto isIn = [](const auto &list, Flaw flaw) {
            return std::find(std::begin(list), std::end(list), flaw) != std::end(list);
        };
        const auto rows = report::openingRows();
        int sentences = 0;
        for (const auto &about : websocket::flaws()) {
            if (isIn(inRequests, about.flaw) || isIn(usual, about.flaw))
                continue;
            const auto status = about.cause.empty() ? CheckStatus::Warning : CheckStatus::Failed;
            const auto speaks = [&](const report::CheckRow &row) {
                return row.variant == about.id && row.status == status;
            };
            QVERIFY2(std::count_if(rows.begin(), rows.end(), speaks) == 1, about.id.data());
            ++sentences;
        }
        QVERIFY(sentences > 30);
    }

    void everyRowHasAPlaceForEachParameter()
    {
        for (const auto rows : allRows()) {
            for (const auto &row : rows) {
                const auto params =
                    QString::fromLatin1(row.params).split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
                for (qsizetype i = 1; i <= 4; ++i)
                    QCOMPARE(QString::fromUtf8(row.text).contains(QStringLiteral("%%1").arg(i)), i <= params);
            }
        }
    }

    void everyLabelOfTheDiagnosisHasWords()
    {
        static const QRegularExpression label(
            QStringLiteral("(?:addEvidence|addBytes)\\((?:diagnosis\\.)?verdict,\\s*\"([A-Za-z0-9]+)\"|"
                           "HeaderEvidence\\{\"[^\"]+\", \"([A-Za-z0-9]+)\"|\\{\"([a-z]+Bytes)\""));
        QDirIterator files(QStringLiteral(WSDOCTOR_SOURCE_DIR "/app/diagnosis"), {QStringLiteral("*.cpp")});
        QStringList labels{QStringLiteral("notAfter"),  QStringLiteral("notBefore"),
                           QStringLiteral("bits"),      QStringLiteral("algorithm"),
                           QStringLiteral("host"),      QStringLiteral("expected"),
                           QStringLiteral("received"),  QStringLiteral("requested"),
                           QStringLiteral("extension"), QStringLiteral("subprotocol")};
        while (files.hasNext()) {
            const auto source =
                sourceOf(QStringLiteral("app/diagnosis/") + QFileInfo(files.next()).fileName());
            auto matches = label.globalMatch(source);
            while (matches.hasNext()) {
                const auto match = matches.next();
                labels << match.captured(1) + match.captured(2) + match.captured(3);
            }
        }
        QVERIFY(labels.size() > 40);
        for (const auto &language : catalogue::languages()) {
            const samples::Speaking words(language);
            for (const auto &id : labels)
                QVERIFY2(report::evidenceLabel(id) != id, qPrintable(id));
        }
    }

    /// No sentence of the French file is English or ill-set (french.md).
    void everyFieldOfAHandshakeHasALabelInBothLanguages()
    {
        const auto labels = [](const char *language) {
            const samples::Speaking words(QString::fromLatin1(language));
            values::TlsObservation tls;
            tls.attempted = true;
            tls.transcript.emplace_back();
            for (const auto &field : values::tlsFields())
                tls.transcript.front().fields.push_back({std::string(field.id), "1"});
            QStringList all;
            const auto said = report::handshakeWords(tls, QString::fromLatin1(language));
            for (const auto &fact : said.messages.first().facts)
                all << fact.label;
            return all;
        };
        const auto english = labels("en");
        const auto french = labels("fr");
        QCOMPARE(english.size(), qsizetype(values::tlsFields().size()));
        qsizetype same = 0;
        for (qsizetype i = 0; i < english.size(); ++i) {
            const auto id = values::tlsFields()[std::size_t(i)].id;
            QVERIFY2(english[i] != QString::fromUtf8(id.data(), qsizetype(id.size())), id.data());
            same += english[i] == french[i] ? 1 : 0;
        }
        QVERIFY(same <= 4); // Version, Extensions and the like
    }

    void howFarAHandshakeCameIsSaid()
    {
        const samples::Speaking words(QStringLiteral("en"));
        values::TlsObservation tls;
        QVERIFY(report::handshakeWords(tls, QStringLiteral("en")).facts.isEmpty());
        tls.attempted = true;
        tls.firstBytes = values::toBytes("SSH-2.0-x\r\n");
        auto facts = report::handshakeWords(tls, QStringLiteral("en")).facts;
        QCOMPARE(facts.at(0).value, QStringLiteral("nothing was sent"));
        QCOMPARE(facts.at(1).value, QStringLiteral("SSH-2.0-x (SSH)"));
        const auto pass = [&](values::Direction direction, int type) {
            values::TlsMessage message;
            message.direction = direction;
            message.type = type;
            tls.transcript.push_back(message);
            return report::handshakeWords(tls, QStringLiteral("en")).facts.at(0).value;
        };
        QVERIFY(pass(values::Direction::Sent, 1).startsWith(QStringLiteral("ClientHello sent")));
        QVERIFY(pass(values::Direction::Received, 2).contains(QStringLiteral("chose")));
        QVERIFY(pass(values::Direction::Received, 11).contains(QStringLiteral("certificate")));
        pass(values::Direction::Sent, 20);
        QCOMPARE(pass(values::Direction::Received, 20), QStringLiteral("both sides finished"));
    }

    void frenchIsFrench()
    {
        QFile file(QStringLiteral(WSDOCTOR_SOURCE_DIR "/translations/fr/report.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression wrong(QStringLiteral("['\"]| [:;!?»](?!//)|« |\\.\\.\\."));
        QXmlStreamReader xml(&file);
        QString source;
        int sentences = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("source")) {
                source = xml.readElementText();
            } else if (xml.name() == QLatin1String("translation") ||
                       xml.name() == QLatin1String("numerusform")) {
                QVERIFY2(!xml.attributes().hasAttribute(QStringLiteral("type")), qPrintable(source));
                if (xml.name() == QLatin1String("translation") &&
                    xml.attributes().hasAttribute(QStringLiteral("variants")))
                    continue;
                const auto french = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                QVERIFY2(!french.contains(wrong), qPrintable(french));
                if (source.contains(QLatin1Char(' ')) && source.endsWith(QLatin1Char('.'))) {
                    QVERIFY2(french != source, qPrintable(source));
                    ++sentences;
                }
            }
        }
        QVERIFY(sentences > 100);
    }

    /// The .ts files are whole; this asks what is said of a check, also of one that counts something its
    /// sentence does not mention.
    void everySentenceOfACheckIsSaidInFrench()
    {
        const auto sentences = [](const char *language) {
            const samples::Speaking words(QString::fromLatin1(language));
            QStringList all;
            for (const auto rows : allRows()) {
                for (const auto &row : rows) {
                    values::Params params{{"n", "2"}, {"fault", row.variant}};
                    for (const auto &name : QByteArray(row.params).split(' '))
                        params.push_back({name.toStdString(), "7"});
                    all << report::checkDetail({row.check, row.status, params, 0});
                }
            }
            return all;
        };
        const auto english = sentences("en");
        const auto french = sentences("fr");
        QVERIFY(english.size() > 150);
        for (int i = 0; i < english.size(); ++i)
            QVERIFY2(english[i] != french[i], qPrintable(english[i]));
    }

    void aFrenchReportHoldsNoEnglishSentence()
    {
        QList<QString> english;
        for (const auto rows : allRows()) {
            for (const auto &row : rows)
                english << QString::fromUtf8(row.text).section(QLatin1Char('%'), 0, 0).trimmed();
        }
        const samples::Speaking french(QStringLiteral("fr"));
        report::Options options;
        options.language = QStringLiteral("fr");
        options.width = 1000;
        for (const auto &outcome : samples::all()) {
            const auto text = report::toText(outcome, m_catalogue, options);
            for (const auto &sentence : english)
                QVERIFY2(sentence.size() < 8 || !text.contains(sentence), qPrintable(sentence));
        }
    }

    void aSentenceIsFilledFromTheChecksParameters()
    {
        const samples::Speaking words(QStringLiteral("en"));
        QCOMPARE(
            report::checkDetail({"dns-lookup",
                                 CheckStatus::Passed,
                                 {{"host", "a%2.example"}, {"addresses", "192.0.2.1, 192.0.2.2"}, {"n", "2"}},
                                 0}),
            QStringLiteral("a%2.example has 2 addresses: 192.0.2.1, 192.0.2.2."));
    }

    void zeroIsSingularInFrench()
    {
        const samples::Speaking words(QStringLiteral("fr"));
        QCOMPARE(report::checkDetail({"frames-messages", CheckStatus::Passed, {{"n", "0"}}, 0}),
                 QStringLiteral("Le serveur a envoyé 0 message de lui-même."));
        QCOMPARE(report::checkDetail({"frames-messages", CheckStatus::Passed, {{"n", "2"}}, 0}),
                 QStringLiteral("Le serveur a envoyé 2 messages de lui-même."));
    }

    void anAlertIsNamedAsSuch()
    {
        const samples::Speaking words(QStringLiteral("en"));
        QCOMPARE(
            report::checkDetail({"tls-handshake", CheckStatus::Failed, {{"error", "handshake_failure"}}, 0}),
            QStringLiteral(
                "The server refused with the alert handshake_failure. The server finds nothing acceptable in "
                "what was offered: suites, groups, signatures, or a certificate it misses."));
    }

    void datesAndNumbersAreReadInTheLanguage()
    {
        const samples::Speaking words(QStringLiteral("fr"));
        const auto expired = report::words(samples::expired().verdict, m_catalogue, QStringLiteral("fr"));
        QVERIFY2(expired.summary.contains(QStringLiteral("20 décembre 2025")), qPrintable(expired.summary));
        values::Verdict cut;
        cut.cause = "close-inside-frame";
        cut.params = {{"received", "12345"}, {"expected", "65536"}};
        const auto said = report::words(cut, m_catalogue, QStringLiteral("fr"));
        QVERIFY2(said.summary.contains(QStringLiteral("12\u202f345")), qPrintable(said.summary));
        QCOMPARE(said.code, QStringLiteral("—"));
    }

    void remediesAreTheBulletsOfTheirSection()
    {
        const auto said = report::words(samples::expired().verdict, m_catalogue, QStringLiteral("en"));
        QCOMPARE(said.code, QStringLiteral("1015"));
        QVERIFY(said.remedies.size() >= 3);
        for (const auto &remedy : said.remedies)
            QVERIFY(!remedy.startsWith(QLatin1Char('-')) && !remedy.contains(QLatin1Char('\n')));
    }

    void plainTextHasNoMarks()
    {
        QCOMPARE(
            report::plain(QStringLiteral("See [the **big** `a*b` page](code:1006), *now*: 2 * 3 * 4_x_")),
            QStringLiteral("See the big a*b page, now: 2 * 3 * 4_x_"));
        QCOMPARE(report::plain(QStringLiteral("a ` b")), QStringLiteral("a ` b"));
    }

    void everyFaultOfAnAddressSaysWhatToDo()
    {
        for (const auto &language : catalogue::languages()) {
            const samples::Speaking words(language);
            for (int fault = 0; fault <= static_cast<int>(values::UrlFault::BadCharacter); ++fault) {
                const auto sentence = report::urlFault(static_cast<values::UrlFault>(fault));
                QVERIFY2(sentence.count(QLatin1Char('.')) >= 2, qPrintable(sentence));
            }
        }
    }

    void everyFactOfACodeHasWords()
    {
        const samples::Speaking words(QStringLiteral("fr"));
        for (const auto &code : m_catalogue.codes()) {
            const auto other =
                code.id == QLatin1String("1000") ? QStringLiteral("1006") : QStringLiteral("1000");
            const auto comparison = m_catalogue.compare(code.id, other);
            QVERIFY(comparison);
            for (const auto &row : comparison->rows) {
                QVERIFY2(report::factName(row.key) != row.key, qPrintable(row.key));
                for (const auto &id : row.left.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
                    const auto word = report::factValue(row.key, id);
                    QVERIFY2(!word.isEmpty() && (word != id || id == QLatin1String("client")),
                             qPrintable(row.key + QLatin1Char(' ') + id));
                }
            }
        }
    }

    void anExperimentIsOneSentenceForEachReading()
    {
        const samples::Speaking words(QStringLiteral("en"));
        for (const auto *changed : {"without-tls", "with-tls", "without-origin", "with-origin"}) {
            const auto yes = report::experimentSentence(
                {changed, "upgrade-no-answer", "confirms:tls-plain-http"}, m_catalogue, QStringLiteral("en"));
            const auto no =
                report::experimentSentence({changed, "upgrade-no-answer", "rules-out:tls-plain-http"},
                                           m_catalogue, QStringLiteral("en"));
            QVERIFY(yes != no);
            QVERIFY(yes.contains(QLatin1String("confirms")) && no.contains(QLatin1String("rules out")));
            QVERIFY(!yes.contains(QLatin1String("one thing changed")));
        }
        const auto perhaps = report::experimentSentence(
            {"every-offer", "tls-no-common-cipher", "suggests:tls-no-common-cipher"}, m_catalogue,
            QStringLiteral("en"));
        QVERIFY(perhaps.contains(QLatin1String("proves nothing yet")));
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
