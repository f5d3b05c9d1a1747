#include "report/mask.h"

#include <QRegularExpression>

#include <algorithm>

namespace report {

namespace {

constexpr auto kMasked = "***";
// A query value this short is a word, not a secret: masked where it stands, not in every sentence.
constexpr qsizetype kShortest = 8;
constexpr qsizetype kLong = 16;

const QRegularExpression &secretName()
{
    static const QRegularExpression name(
        QStringLiteral(
            "^(proxy-)?authorization$|cookie|token|secret|password|(^|-)key$|api-?key|auth$|^x-auth"),
        QRegularExpression::CaseInsensitiveOption);
    return name;
}

void collect(QStringList &secrets, const QString &value, qsizetype shortest)
{
    if (value.size() >= shortest)
        secrets << value;
}

QStringList secretsOf(const values::Target &target)
{
    QStringList secrets;
    for (const auto &part : QString::fromStdString(target.url.userInfo).split(QLatin1Char(':')))
        collect(secrets, part, 4);
    const auto resource = QString::fromStdString(target.url.resource);
    auto pairs = resource.section(QLatin1Char('?'), 1).split(QLatin1Char('&'));
    for (const auto &segment : resource.section(QLatin1Char('?'), 0, 0).split(QLatin1Char('/')))
        pairs += segment.split(QLatin1Char(';')).mid(1);
    for (const auto &pair : pairs) {
        // "transport=websocket" is a word that sentences need; a token is long, or named as one.
        const auto value = pair.section(QLatin1Char('='), pair.contains(QLatin1Char('=')) ? 1 : 0);
        const bool named = isSecretHeader(pair.section(QLatin1Char('='), 0, 0));
        collect(secrets, value, named ? kShortest : kLong);
    }
    for (const auto &header : target.headers) {
        if (!isSecretHeader(QString::fromStdString(header.name)))
            continue;
        const auto value = QString::fromStdString(header.value);
        collect(secrets, value, 4);
        // "Bearer abc", "session=abc": the secret is repeated without its scheme or name.
        for (const auto &word :
             value.split(QRegularExpression(QStringLiteral("[ ;=,]+")), Qt::SkipEmptyParts))
            collect(secrets, word, kShortest);
    }
    std::sort(secrets.begin(), secrets.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return secrets;
}

/// A header line is masked to its end; the end of a line may be written out as \r or \n.
void maskHeaderLines(QString &text)
{
    static const QRegularExpression line(QStringLiteral("([A-Za-z][A-Za-z0-9-]*):[ \\t]*([^\\r\\n\\\\]+)"));
    qsizetype from = 0;
    while (true) {
        const auto match = line.match(text, from);
        if (!match.hasMatch())
            return;
        from = match.capturedEnd(1) + 1;
        // "Key: RSA 2048" is prose; no header of note has that name.
        const auto name = match.captured(1);
        if (!isSecretHeader(name) || name.compare(QLatin1String("key"), Qt::CaseInsensitive) == 0)
            continue;
        text.replace(match.capturedStart(2), match.capturedLength(2), QLatin1String(kMasked));
        from = match.capturedStart(2);
    }
}

/// The parameters of a path's segments (RFC 3986 section 3.3), in a URL or where a path stands by itself:
/// "text/html;charset=utf-8" is none.
void maskPathParameters(QString &text)
{
    static const QRegularExpression path(
        QStringLiteral("(?:(?<![^\\s\"'(])|(?<=://)[^/?#\\s\"'<>]+)/[^?#\\s\"'<>]*;[^?#\\s\"'<>\\\\]*"));
    static const QRegularExpression parameter(QStringLiteral("(;[^=;/]+=)[^;/]+"));
    qsizetype from = 0;
    while (true) {
        const auto match = path.match(text, from);
        if (!match.hasMatch())
            return;
        auto shown = match.captured();
        shown.replace(parameter, QStringLiteral("\\1***"));
        text.replace(match.capturedStart(), match.capturedLength(), shown);
        from = match.capturedStart() + shown.size();
    }
}

} // namespace

bool isSecretHeader(const QString &name)
{
    // What a key proves in the opening handshake is no secret (RFC 6455 section 1.3).
    if (name.startsWith(QLatin1String("sec-websocket-"), Qt::CaseInsensitive))
        return false;
    return secretName().match(name).hasMatch();
}

Mask::Mask(const values::Target &target, bool off) : m_secrets(secretsOf(target)), m_off(off)
{
}

QString masked(const QString &text)
{
    static const QRegularExpression userInfo(QStringLiteral("(//)[^/?#@\\s\"'<>]+@"));
    static const QRegularExpression query(QStringLiteral("([?&#][^=&?#\\s\"'<>]+=)[^&#\\s\"'<>\\\\]+"));
    static const QRegularExpression bearer(QStringLiteral("\\b(Bearer|Basic)[ ]+[A-Za-z0-9+/._~=-]{8,}"));
    auto result = text;
    result.replace(userInfo, QStringLiteral("\\1***@"));
    result.replace(query, QStringLiteral("\\1***"));
    maskPathParameters(result);
    result.replace(bearer, QStringLiteral("\\1 ***"));
    maskHeaderLines(result);
    return result;
}

QString shownUrl(const values::Url &url, bool showSecrets)
{
    return QString::fromStdString(showSecrets ? url.toString() : values::maskedUrl(url));
}

QString Mask::operator()(const QString &text) const
{
    if (m_off)
        return text;
    auto result = masked(text);
    for (const auto &secret : m_secrets)
        result.replace(secret, QLatin1String(kMasked));
    return result;
}

} // namespace report
