// What a check found, in one sentence.
#include "report/check_rows.h"
#include "report/format.h"
#include "report/words.h"
#include "report/words_table.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

namespace report {

namespace {

constexpr std::array kNames{
    Word{"dns-lookup", QT_TRANSLATE_NOOP("Checks", "Name lookup")},
    Word{"dns-families", QT_TRANSLATE_NOOP("Checks", "IPv4 and IPv6")},
    Word{"tcp-connect", QT_TRANSLATE_NOOP("Checks", "TCP connection")},
    Word{"tcp-attempts", QT_TRANSLATE_NOOP("Checks", "Other addresses")},
    Word{"proxy-choice", QT_TRANSLATE_NOOP("Checks", "Choice of proxy")},
    Word{"proxy-tunnel", QT_TRANSLATE_NOOP("Checks", "Tunnel through the proxy")},
    Word{"tls-handshake", QT_TRANSLATE_NOOP("Checks", "TLS handshake")},
    Word{"tls-version", QT_TRANSLATE_NOOP("Checks", "TLS version")},
    Word{"tls-certificate-dates", QT_TRANSLATE_NOOP("Checks", "Dates of the certificate")},
    Word{"tls-certificate-name", QT_TRANSLATE_NOOP("Checks", "Names in the certificate")},
    Word{"tls-certificate-chain", QT_TRANSLATE_NOOP("Checks", "Certificate chain")},
    Word{"tls-certificate-strength", QT_TRANSLATE_NOOP("Checks", "Strength of the certificate")},
    Word{"tls-server-name", QT_TRANSLATE_NOOP("Checks", "Server name (SNI)")},
    Word{"tls-client-certificate", QT_TRANSLATE_NOOP("Checks", "Client certificate")},
    Word{"tls-alpn", QT_TRANSLATE_NOOP("Checks", "Protocol chosen by ALPN")},
    Word{"upgrade-answer", QT_TRANSLATE_NOOP("Checks", "Answer to the opening request")},
    Word{"upgrade-accept", QT_TRANSLATE_NOOP("Checks", "Proof of the key")},
    Word{"upgrade-headers", QT_TRANSLATE_NOOP("Checks", "Headers of the answer")},
    Word{"upgrade-subprotocol", QT_TRANSLATE_NOOP("Checks", "Subprotocol")},
    Word{"upgrade-extensions", QT_TRANSLATE_NOOP("Checks", "Extensions agreed")},
    Word{"upgrade-text", QT_TRANSLATE_NOOP("Checks", "Text of the answer")},
    Word{"upgrade-clock", QT_TRANSLATE_NOOP("Checks", "Clock of the server")},
    Word{"frames-ping", QT_TRANSLATE_NOOP("Checks", "Ping and pong")},
    Word{"frames-echo", QT_TRANSLATE_NOOP("Checks", "Answer to the text sent")},
    Word{"frames-rules", QT_TRANSLATE_NOOP("Checks", "Rules for frames")},
    Word{"frames-messages", QT_TRANSLATE_NOOP("Checks", "Messages of the server")},
    Word{"close-handshake", QT_TRANSLATE_NOOP("Checks", "Closing handshake")},
    Word{"close-code", QT_TRANSLATE_NOOP("Checks", "Close code received")},
    Word{"close-tcp", QT_TRANSLATE_NOOP("Checks", "End of the TCP connection")},
};

/// What tells one failure of a check from another.
std::string variantOf(const values::Check &check)
{
    for (const auto *name : {"error", "fault", "why", "rule", "how", "first"}) {
        auto value = values::paramValue(check.params, name);
        if (value.empty())
            continue;
        // The alerts' registered names are the only ids with an underscore.
        return check.id == "tls-handshake" && value.find('_') != std::string::npos ? "alert" : value;
    }
    return {};
}

const CheckRow *find(std::string_view id, values::CheckStatus status, std::string_view variant)
{
    for (const auto rows : {reachRows(), openingRows(), ruleRows(), talkRows()}) {
        for (const auto &row : rows) {
            if (row.check == id && row.status == status && row.variant == variant)
                return &row;
        }
    }
    return nullptr;
}

QStringList valuesFor(const CheckRow &row, const values::Check &check, bool &complete)
{
    QStringList filled;
    const auto locale = wordsLocale();
    complete = true;
    for (const auto &name : QString::fromLatin1(row.params).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto value = values::paramValue(check.params, name.toStdString());
        complete = complete && !value.empty();
        if (check.id == "close-handshake" && (value == "-" || value == "none"))
            filled.append(value == "-" ? QCoreApplication::translate("Checks", "none")
                                       : QCoreApplication::translate("Checks", "no code"));
        else
            filled.append(value.empty() ? QStringLiteral("…")
                                        : paramText(name, QString::fromStdString(value), locale));
    }
    return filled;
}

} // namespace

QString checkName(const QString &checkId)
{
    return wordOf(kNames, "Checks", checkId);
}

QString checkDetail(const values::Check &check)
{
    const auto variant = variantOf(check);
    const auto *row = find(check.id, check.status, variant);
    for (const auto *id : {check.id.c_str(), ""}) {
        if (!row)
            row = find(id, check.status, variant);
        if (!row)
            row = find(id, check.status, {});
    }
    bool complete = true;
    auto filled = valuesFor(*row, check, complete);
    if (!complete) {
        if (const auto *shorter = find(check.id, check.status, "missing")) {
            row = shorter;
            filled = valuesFor(*row, check, complete);
        }
    }
    // A number given to a sentence that has no plural would find no form for it.
    const bool counts = std::string_view(row->text).find("%n") != std::string_view::npos;
    const int count = counts ? QString::fromStdString(values::paramValue(check.params, "n")).toInt() : -1;
    auto detail = numbered(QCoreApplication::translate("Checks", row->text, nullptr, count), filled);
    if (variant == "alert") {
        const auto meaning = alertMeaning(QString::fromStdString(values::paramValue(check.params, "error")));
        if (!meaning.isEmpty())
            detail += QLatin1Char(' ') + meaning;
    }
    return detail;
}

} // namespace report
