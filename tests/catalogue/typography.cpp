#include "typography.h"

#include <QList>
#include <QRegularExpression>

namespace typography {

namespace {

struct Rule
{
    QRegularExpression pattern;
    QString what;
};

QRegularExpression words(const QString &alternatives)
{
    return QRegularExpression(QStringLiteral("(?<![\\w-])(?:%1)(?![\\w-])").arg(alternatives),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

const QList<Rule> &rules()
{
    const auto plain = [](const QString &pattern) {
        return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    };
    static const QList<Rule> all{
        {plain(QStringLiteral("'")), QStringLiteral("straight apostrophe")},
        {plain(QStringLiteral("\"")), QStringLiteral("straight quotation mark")},
        {plain(QStringLiteral("\\.\\.\\.")), QStringLiteral("three dots")},
        {plain(QStringLiteral("(?<![\\x{202f};])[;!?](?![\\w/;])")),
         QStringLiteral("no U+202F before ; ! ?")},
        {plain(QStringLiteral("(?<![\\x{a0}:]):(?=\\s|$)")), QStringLiteral("no U+00A0 before :")},
        {plain(QStringLiteral("«(?!\\x{a0})|(?<!\\x{a0})»")), QStringLiteral("no U+00A0 inside « »")},
        {plain(QStringLiteral("[“”](?<!“)[^“”]*$|[„‟]")), QStringLiteral("foreign quotation mark")},
        {plain(QStringLiteral("\\d\\.\\d+(?![.\\d])\\s*(?:ms|s|min|%|Kio|Mio)\\b")),
         QStringLiteral("decimal point")},
        {plain(QStringLiteral("\\b(?:Etat|Echec|Etape|Echange|Ecrire|Ecrivez|Eviter|Evitez|A propos)\\b")),
         QStringLiteral("capital without its accent")},
        {words(QStringLiteral(
             "code de clôture|poignées? de main|points? de terminaison|mandataires?|entêtes?|feuilles?|"
             "autosignée?s?|non approuvée?s?|décrypt\\w*|supporté\\w*|listes? de "
             "chiffrements?|timeouts?|évidences?|"
             "mises? à niveau|cadres?|octet par octet par|digne de fiance")),
         QStringLiteral("forbidden word")},
    };
    return all;
}

} // namespace

QString prose(const QString &markdown)
{
    static const QRegularExpression fence(QStringLiteral("```.*?```"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression span(QStringLiteral("`[^`]*`"));
    static const QRegularExpression target(QStringLiteral("\\]\\([^)]*\\)"));
    static const QRegularExpression address(QStringLiteral("\\b(?:wss?|https?|socks5)://[^\\s»)]*"));
    static const QRegularExpression placeholder(QStringLiteral("\\{[a-zA-Z]+\\}"));
    // A header's line is quoted as it is sent.
    static const QRegularExpression header(QStringLiteral(
        "\\b(?:Upgrade|Connection|Authorization|Origin|Host|Cookie|Sec-WebSocket-\\w+|Nom): "));
    static const QRegularExpression foreign(QStringLiteral("(?<![\\w*])\\*[^*\\n]+\\*(?![\\w*])"));
    auto text = markdown;
    text.replace(fence, QStringLiteral("¤"));
    text.replace(span, QStringLiteral("¤"));
    text.replace(target, QStringLiteral("]"));
    text.replace(address, QStringLiteral("¤"));
    text.replace(header, QStringLiteral("¤"));
    text.replace(placeholder, QStringLiteral("¤"));
    // What is in italics is quoted from English: names of codes and headers.
    text.replace(foreign, QStringLiteral("¤"));
    text.remove(QLatin1Char('*'));
    return text;
}

QStringList faults(const QString &text)
{
    QStringList found;
    for (const auto &rule : rules()) {
        auto matches = rule.pattern.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const auto around = text.mid(std::max<qsizetype>(0, match.capturedStart() - 20), 50).simplified();
            found << rule.what + QStringLiteral(": …") + around + QStringLiteral("…");
        }
    }
    return found;
}

} // namespace typography
