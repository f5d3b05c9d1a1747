// The transcript of a TLS handshake, in words.
#include "report/handshake.h"

#include "report/format.h"
#include "report/words_table.h"
#include "values/foreign_protocol.h"
#include "values/tls_fields.h"

#include <array>

namespace report {

namespace {

using Facts = QList<HandshakeWords::Fact>;

struct Handshake
{
    Q_DECLARE_TR_FUNCTIONS(Handshake)
};

constexpr std::array kFields{
    Word{"serverName", QT_TRANSLATE_NOOP("Handshake", "Server name (SNI)")},
    Word{"version", QT_TRANSLATE_NOOP("Handshake", "Version")},
    Word{"versions", QT_TRANSLATE_NOOP("Handshake", "Versions offered")},
    Word{"legacyVersion", QT_TRANSLATE_NOOP("Handshake", "Legacy version field")},
    Word{"downgrade", QT_TRANSLATE_NOOP("Handshake", "Knows a later version, held to")},
    Word{"cipherSuite", QT_TRANSLATE_NOOP("Handshake", "Cipher suite")},
    Word{"cipherSuites", QT_TRANSLATE_NOOP("Handshake", "Cipher suites offered")},
    Word{"group", QT_TRANSLATE_NOOP("Handshake", "Group")},
    Word{"groups", QT_TRANSLATE_NOOP("Handshake", "Groups")},
    Word{"keyShares", QT_TRANSLATE_NOOP("Handshake", "Key shares for")},
    Word{"bits", QT_TRANSLATE_NOOP("Handshake", "Size of the key")},
    Word{"signatureAlgorithm", QT_TRANSLATE_NOOP("Handshake", "Signature algorithm")},
    Word{"signatureAlgorithms", QT_TRANSLATE_NOOP("Handshake", "Signature algorithms")},
    Word{"certificateSignatureAlgorithms", QT_TRANSLATE_NOOP("Handshake", "… in certificates")},
    Word{"alpn", QT_TRANSLATE_NOOP("Handshake", "Protocol (ALPN)")},
    Word{"sessionIdSize", QT_TRANSLATE_NOOP("Handshake", "Session id")},
    Word{"ticketSize", QT_TRANSLATE_NOOP("Handshake", "Session ticket")},
    Word{"pskIdentities", QT_TRANSLATE_NOOP("Handshake", "Earlier sessions offered")},
    Word{"pskModes", QT_TRANSLATE_NOOP("Handshake", "Ways to resume")},
    Word{"pskSelected", QT_TRANSLATE_NOOP("Handshake", "Session taken up, number")},
    Word{"earlyData", QT_TRANSLATE_NOOP("Handshake", "Early data")},
    Word{"compression", QT_TRANSLATE_NOOP("Handshake", "Compression")},
    Word{"certificateCompression", QT_TRANSLATE_NOOP("Handshake", "Compression of certificates")},
    Word{"certificates", QT_TRANSLATE_NOOP("Handshake", "Certificates")},
    Word{"certificateSizes", QT_TRANSLATE_NOOP("Handshake", "Their sizes")},
    Word{"stapleSize", QT_TRANSLATE_NOOP("Handshake", "OCSP staple")},
    Word{"certificateTypes", QT_TRANSLATE_NOOP("Handshake", "Kinds of certificates")},
    Word{"authorities", QT_TRANSLATE_NOOP("Handshake", "Authorities accepted")},
    Word{"lifetime", QT_TRANSLATE_NOOP("Handshake", "Valid for")},
    Word{"maxEarlyData", QT_TRANSLATE_NOOP("Handshake", "Early data, at most")},
    Word{"updateRequested", QT_TRANSLATE_NOOP("Handshake", "New keys asked of the other side")},
    Word{"level", QT_TRANSLATE_NOOP("Handshake", "Level")},
    Word{"code", QT_TRANSLATE_NOOP("Handshake", "Code")},
    Word{"extensions", QT_TRANSLATE_NOOP("Handshake", "Extensions")},
    Word{"random", QT_TRANSLATE_NOOP("Handshake", "Client random")},
    Word{"omitted", QT_TRANSLATE_NOOP("Handshake", "Further entries left out")},
    Word{"unreadable", QT_TRANSLATE_NOOP("Handshake", "Unreadable")},
};

constexpr std::array kPoints{
    Word{"nothing", QT_TRANSLATE_NOOP("Handshake", "nothing was sent")},
    Word{"hello-sent", QT_TRANSLATE_NOOP("Handshake", "ClientHello sent, no ServerHello received")},
    Word{"server-hello", QT_TRANSLATE_NOOP("Handshake", "the server chose version and cipher suite")},
    Word{"certificate", QT_TRANSLATE_NOOP("Handshake", "the server’s certificate was received")},
    Word{"finished", QT_TRANSLATE_NOOP("Handshake", "both sides finished")},
};

constexpr std::array kValues{
    Word{"true", QT_TRANSLATE_NOOP("Handshake", "yes")},
    Word{"false", QT_TRANSLATE_NOOP("Handshake", "no")},
    Word{"fatal", QT_TRANSLATE_NOOP("Handshake", "fatal: it ends the connection")},
    Word{"warning", QT_TRANSLATE_NOOP("Handshake", "warning")},
    Word{"message", QT_TRANSLATE_NOOP("Handshake", "the message itself")},
};

QString text(const std::string &given)
{
    return visibleText(QString::fromStdString(given));
}

QString label(std::string_view field)
{
    return wordOf(kFields, "Handshake", field);
}

/// A quantity with its unit; the plural needs an int, more than fits is no size of a message.
QString octets(const QString &count)
{
    return Handshake::tr("%n byte(s)", nullptr, count.toInt());
}

QString bits(int count)
{
    return Handshake::tr("%n bit(s)", nullptr, count);
}

QString fieldText(const std::string &id, const std::string &value, const QLocale &locale)
{
    const auto shown = text(value);
    if (id == "ticketSize" && value == "0")
        return Handshake::tr("empty: one may be sent");
    if (id == "sessionIdSize" || id == "ticketSize" || id == "certificateSizes" || id == "stapleSize")
        return octets(shown);
    if (id == "lifetime")
        return Handshake::tr("%n second(s)", nullptr, shown.toInt());
    if (id == "maxEarlyData")
        return quantityText(shown, locale);
    if (id == "bits")
        return bits(shown.toInt());
    if (id == "level" || id == "earlyData" || id == "updateRequested" || id == "unreadable")
        return wordOf(kValues, "Handshake", shown);
    return shown;
}

/// Items of one list in one fact, in the order in which they stand.
Facts factsOf(const values::Params &fields, const QLocale &locale)
{
    Facts facts;
    std::string last;
    for (const auto &field : fields) {
        const auto value = fieldText(field.name, field.value, locale);
        if (field.name == last) {
            // Names of authorities hold commas themselves.
            facts.last().value +=
                (field.name == "authorities" ? QStringLiteral("; ") : QStringLiteral(", ")) + value;
            continue;
        }
        last = field.name;
        facts.append({label(field.name), value});
    }
    return facts;
}

HandshakeWords::Message messageOf(const values::TlsMessage &message, const QLocale &locale)
{
    HandshakeWords::Message words;
    words.sent = message.direction == values::Direction::Sent;
    const bool alert = message.contentType == 21;
    words.fatal = alert && paramValue(message.fields, "level") == "fatal";
    words.name = alert ? numbered(Handshake::tr("Alert %1"), {text(message.name)}) : text(message.name);
    words.size = octets(QString::number(message.size));
    words.time = numbered(Handshake::tr("%1 ms"), {locale.toString(message.atMs, 'f', 1)});
    if (message.encrypted)
        words.protection = alert ? Handshake::tr("encrypted", "an alert") : Handshake::tr("encrypted");
    words.facts = factsOf(message.fields, locale);
    return words;
}

QString clientCertificate(const values::TlsObservation &tls)
{
    if (!tls.certificateRequested)
        return Handshake::tr("not asked for");
    if (tls.clientCertificateWithheld)
        return Handshake::tr("asked for and withheld: the server is not trusted");
    return tls.clientCertificateSent ? Handshake::tr("asked for and sent")
                                     : Handshake::tr("asked for, none sent");
}

/// What a peer said that does not speak TLS.
QString firstWords(const values::TlsObservation &tls)
{
    const auto shown = visibleText(QString::fromStdString(values::shown(tls.firstBytes)));
    const auto protocol = values::name(values::recognise(tls.firstBytes));
    //: %1: what was read, %2: the protocol it belongs to
    return protocol.empty()
               ? shown
               : numbered(Handshake::tr("%1 (%2)"),
                          {shown, QString::fromUtf8(protocol.data(), qsizetype(protocol.size()))});
}

Facts summaryOf(const values::TlsObservation &tls)
{
    const auto point = values::pointReached(tls);
    Facts facts{{Handshake::tr("Came as far as"), wordOf(kPoints, "Handshake", values::id(point))}};
    const auto add = [&facts](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.append({label, value});
    };
    const bool noAnswer =
        point == values::HandshakePoint::HelloSent || point == values::HandshakePoint::Nothing;
    const bool foreign = !tls.firstBytes.empty() && (tls.firstBytes[0] < 20 || tls.firstBytes[0] > 23);
    if (noAnswer && foreign)
        add(Handshake::tr("First bytes received"), firstWords(tls));
    add(label("serverName"), text(tls.serverName));
    if (noAnswer)
        return facts;
    add(label("version"), text(tls.version));
    add(label("cipherSuite"), text(tls.cipher));
    add(label("group"), text(tls.group));
    if (tls.keyExchangeBits > 0)
        add(Handshake::tr("Key of the exchange"), bits(tls.keyExchangeBits));
    add(label("signatureAlgorithm"), text(tls.signatureAlgorithm));
    add(label("alpn"), text(tls.alpn));
    add(Handshake::tr("Client certificate"), clientCertificate(tls));
    if (tls.helloRetry)
        add(QStringLiteral("HelloRetryRequest"), Handshake::tr("yes: one more round trip for another group"));
    if (tls.completed)
        add(Handshake::tr("Session"), tls.resumed ? Handshake::tr("resumed") : Handshake::tr("new"));
    return facts;
}

} // namespace

QString arrowOf(const HandshakeWords::Message &message)
{
    return message.sent ? QStringLiteral("→") : QStringLiteral("←");
}

HandshakeWords handshakeWords(const values::TlsObservation &tls, const QString &language)
{
    HandshakeWords words;
    if (!tls.attempted || (tls.transcript.empty() && tls.firstBytes.empty()))
        return words;
    const auto locale = localeOf(language);
    words.facts = summaryOf(tls);
    for (const auto &message : tls.transcript)
        words.messages.append(messageOf(message, locale));
    if (tls.transcriptDropped)
        words.note = Handshake::tr("More messages came than are kept.");
    return words;
}

} // namespace report
