#include "websocket/deflate_negotiation.h"

#include <QTest>

#include <charconv>

using namespace websocket;

namespace {

std::string text(int value)
{
    char digits[12];
    return {digits, std::to_chars(digits, digits + sizeof digits, value).ptr};
}

std::string shown(const DeflateAgreement &agreed)
{
    return text(agreed.serverMaxWindowBits) + (agreed.serverContextTakeover ? "+" : "-") + "/" +
           text(agreed.clientMaxWindowBits) + (agreed.clientContextTakeover ? "+" : "-");
}

std::string shown(const DeflateBreach &breach)
{
    return std::string(id(breach.fault)) + "@" + text(int(breach.element)) + " " + breach.parameter;
}

/// "server/client": bits and + or - for context takeover; "none"; or the breach.
std::string agreed(std::string_view answer, const std::vector<DeflateOffer> &offers)
{
    const auto result = agreeDeflate(readExtensions(answer).value(), offers);
    if (!result)
        return shown(result.error());
    return result.value() ? shown(*result.value()) : "none";
}

std::string chosen(std::string_view offers, const DeflateWishes &wishes = {})
{
    const auto choice = chooseDeflate(readExtensions(offers).value(), wishes);
    return choice ? text(int(choice->element)) + ": " + choice->answer + " = " + shown(choice->agreement)
                  : "none";
}

const DeflateOffer kPlain;
const std::string kName = "permessage-deflate";

} // namespace

class TestDeflateNegotiation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOfferIsWrittenFromItsWishes()
    {
        const auto written = [](const std::vector<DeflateOffer> &offers) {
            return writeDeflateOffers(offers);
        };
        QCOMPARE(written({}), std::string());
        QCOMPARE(written({kPlain}), kName);
        QCOMPARE(written({{true, true, 9, 8}, {false, false, 10, 15}, {false, false, {}, 0}}),
                 std::string("permessage-deflate; server_no_context_takeover; client_no_context_takeover; "
                             "server_max_window_bits=9; client_max_window_bits=8, "
                             "permessage-deflate; server_max_window_bits=10; client_max_window_bits=15, "
                             "permessage-deflate; client_max_window_bits"));
    }

    void whatIsWrittenIsReadBack()
    {
        for (int server = 7; server <= 15; ++server) {
            for (int client = 6; client <= 15; ++client) {
                DeflateOffer offer{server % 2 == 0, client % 2 == 0, {}, {}};
                if (server > 7)
                    offer.serverMaxWindowBits = server;
                if (client > 6)
                    offer.clientMaxWindowBits = client == 7 ? DeflateOffer::kNoValue : client;
                const auto list = readExtensions(writeDeflateOffers(std::vector{offer})).value();
                QCOMPARE(list.size(), std::size_t(1));
                QCOMPARE(readDeflateOffer(list.front()).value(), offer);
            }
        }
    }

    void aBrokenParameterIsNamed_data()
    {
        QTest::addColumn<QByteArray>("breach");
        const auto row = [](const char *parameters, const char *breach) {
            QTest::newRow(parameters) << QByteArray(breach);
        };
        row("unknown", "deflate-unknown-parameter@0 unknown");
        row("SERVER_NO_CONTEXT_TAKEOVER", "deflate-unknown-parameter@0 SERVER_NO_CONTEXT_TAKEOVER");
        row("server_no_context_takeover; server_no_context_takeover",
            "deflate-repeated-parameter@0 server_no_context_takeover");
        row("server_max_window_bits=8; client_no_context_takeover; server_max_window_bits=9",
            "deflate-repeated-parameter@0 server_max_window_bits");
        row("server_no_context_takeover=1", "deflate-needless-value@0 server_no_context_takeover");
        row("client_no_context_takeover=true", "deflate-needless-value@0 client_no_context_takeover");
        row("server_max_window_bits", "deflate-value-missing@0 server_max_window_bits");
        row("server_max_window_bits=8x", "deflate-value-no-number@0 server_max_window_bits");
        row("server_max_window_bits=-8", "deflate-value-no-number@0 server_max_window_bits");
        row("client_max_window_bits=1a", "deflate-value-no-number@0 client_max_window_bits");
        row("server_max_window_bits=08", "deflate-value-leading-zero@0 server_max_window_bits");
        row("server_max_window_bits=00", "deflate-value-leading-zero@0 server_max_window_bits");
        row("server_max_window_bits=0", "deflate-value-out-of-range@0 server_max_window_bits");
        row("server_max_window_bits=7", "deflate-value-out-of-range@0 server_max_window_bits");
        row("server_max_window_bits=16", "deflate-value-out-of-range@0 server_max_window_bits");
        row("client_max_window_bits=100", "deflate-value-out-of-range@0 client_max_window_bits");
        row("client_max_window_bits=99999999999999999999",
            "deflate-value-out-of-range@0 client_max_window_bits");
    }
    void aBrokenParameterIsNamed()
    {
        QFETCH(QByteArray, breach);
        const auto element = kName + "; " + QTest::currentDataTag();
        const auto read = readDeflateOffer(readExtensions(element).value().front());
        QVERIFY(!read);
        QCOMPARE(QByteArray::fromStdString(shown(read.error())), breach);
        QCOMPARE(QByteArray::fromStdString(agreed(element, {{false, false, {}, 0}})), breach);
        QCOMPARE(chosen(element), std::string("none")); // a server declines it
    }

    void anAnswerIsHeldAgainstTheOffer()
    {
        QCOMPARE(agreed("", {kPlain}), std::string("none"));
        QCOMPARE(agreed("x-other", {kPlain}), std::string("none"));
        QCOMPARE(agreed(kName, {kPlain}), std::string("15+/15+"));
        QCOMPARE(agreed("x-other, " + kName, {kPlain}), std::string("15+/15+"));
        // A server may limit itself unasked, and may ask for no takeover (sections 7.1.1, 7.1.2.1).
        QCOMPARE(agreed(kName + "; server_no_context_takeover; client_no_context_takeover; "
                                "server_max_window_bits=\"10\"",
                        {kPlain}),
                 std::string("10-/15-"));
        QCOMPARE(agreed(kName + "; client_max_window_bits=12", {{false, false, {}, 0}}),
                 std::string("15+/12+"));
        QCOMPARE(agreed(kName + "; client_max_window_bits=12", {{false, false, {}, 12}}),
                 std::string("15+/12+"));
        QCOMPARE(agreed(kName + "; server_max_window_bits=10; server_no_context_takeover",
                        {{true, false, 10, {}}}),
                 std::string("10-/15+"));
    }

    void anAnswerThatDoesNotFollowIsNamed()
    {
        const std::string window = "; client_max_window_bits";
        QCOMPARE(agreed(kName + window + "=12", {kPlain}),
                 std::string("deflate-client-window-not-offered@0 client_max_window_bits"));
        QCOMPARE(agreed(kName + window + "=13", {{false, false, {}, 12}}),
                 std::string("deflate-client-window-too-large@0 client_max_window_bits"));
        QCOMPARE(agreed(kName + window, {{false, false, {}, 0}}), // an answer names the number
                 std::string("deflate-value-missing@0 client_max_window_bits"));
        QCOMPARE(agreed(kName + "; server_max_window_bits=11", {{false, false, 10, {}}}),
                 std::string("deflate-server-window-too-large@0 server_max_window_bits"));
        QCOMPARE(agreed(kName, {{false, false, 10, {}}}),
                 std::string("deflate-server-window-not-granted@0 server_max_window_bits"));
        QCOMPARE(agreed("x, " + kName, {{true, false, {}, {}}}),
                 std::string("deflate-server-takeover-not-granted@1 server_no_context_takeover"));
        QCOMPARE(agreed(kName + ", x, " + kName, {kPlain}), std::string("deflate-answered-twice@2 "));
        QCOMPARE(agreed(kName, {}), std::string("deflate-answered-without-offer@0 "));
    }

    void anAnswerMayFitAnyOffer()
    {
        const std::vector<DeflateOffer> offers{{true, false, 10, {}}, {false, false, 12, {}}, kPlain};
        QCOMPARE(agreed(kName, offers), std::string("15+/15+"));
        QCOMPARE(agreed(kName + "; server_max_window_bits=12", offers), std::string("12+/15+"));
        // What it breaks is said by the first.
        QCOMPARE(agreed(kName + "; client_max_window_bits=9", offers),
                 std::string("deflate-server-takeover-not-granted@0 server_no_context_takeover"));
    }

    void theFirstAcceptableOfferIsChosen()
    {
        QCOMPARE(chosen(""), std::string("none"));
        QCOMPARE(chosen("x-other"), std::string("none"));
        QCOMPARE(chosen("x-other, " + kName), "1: " + kName + " = 15+/15+");
        QCOMPARE(chosen(kName + "; unknown, " + kName + "; server_no_context_takeover, " + kName),
                 "1: " + kName + "; server_no_context_takeover = 15-/15+");
        QCOMPARE(chosen(kName + "; client_no_context_takeover; server_max_window_bits=15"),
                 "0: " + kName + "; client_no_context_takeover; server_max_window_bits=15 = 15+/15-");
        QCOMPARE(chosen(kName + "; client_max_window_bits"), "0: " + kName + " = 15+/15+");
        QCOMPARE(chosen(kName + "; client_max_window_bits=10"),
                 "0: " + kName + "; client_max_window_bits=10 = 15+/10+");
    }

    void aServersWishesAreInItsAnswer()
    {
        QCOMPARE(chosen(kName, {true, true, 9, 15}),
                 "0: " + kName +
                     "; server_no_context_takeover; client_no_context_takeover; server_max_window_bits=9 = "
                     "9-/15-");
        QCOMPARE(chosen(kName + "; server_max_window_bits=10", {false, false, 12, 15}),
                 "0: " + kName + "; server_max_window_bits=10 = 10+/15+");
        QCOMPARE(chosen(kName + "; server_max_window_bits=12", {false, false, 10, 15}),
                 "0: " + kName + "; server_max_window_bits=10 = 10+/15+");
        QCOMPARE(chosen(kName + ", " + kName + "; client_max_window_bits", {false, false, 15, 11}),
                 "1: " + kName + "; client_max_window_bits=11 = 15+/11+");
        QCOMPARE(chosen(kName + "; client_max_window_bits=10", {false, false, 15, 11}),
                 "0: " + kName + "; client_max_window_bits=10 = 15+/10+");
        QCOMPARE(chosen(kName, {false, false, 15, 11}), std::string("none"));
    }

    void everyAnswerOfOursIsGoodForTheClient()
    {
        for (const int asked : {0, 8, 12, 15}) {
            for (const int allowed : {-1, 0, 8, 12, 15}) {
                for (const int wish : {8, 11, 15}) {
                    DeflateOffer offer{asked == 12, allowed == 12, {}, {}};
                    if (asked > 0)
                        offer.serverMaxWindowBits = asked;
                    if (allowed >= 0)
                        offer.clientMaxWindowBits = allowed;
                    const auto list = readExtensions(writeDeflateOffers(std::vector{offer})).value();
                    const auto choice = chooseDeflate(list, {wish == 8, wish == 11, wish, wish});
                    QCOMPARE(choice.has_value(), allowed >= 0 || wish == 15);
                    if (choice)
                        QCOMPARE(agreed(choice->answer, {offer}), shown(choice->agreement));
                }
            }
        }
    }

    void ourCompressorIsNeverAskedForAWindowOf256()
    {
        QVERIFY(!compressorWindowBits(8));
        QCOMPARE(*compressorWindowBits(9), 9);
        QCOMPARE(*compressorWindowBits(15), 15);
    }
};

QTEST_APPLESS_MAIN(TestDeflateNegotiation)
#include "tst_deflate_negotiation.moc"
