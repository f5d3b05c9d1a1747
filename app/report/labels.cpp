// Evidence in words: what a value is called, and the value for reading.
#include "report/format.h"
#include "report/mask.h"
#include "report/words.h"
#include "report/words_table.h"

#include <array>

namespace report {

namespace {

constexpr std::array kLabels{
    Word{"host", QT_TRANSLATE_NOOP("Labels", "Host")},
    Word{"resolverError", QT_TRANSLATE_NOOP("Labels", "Error of the resolver")},
    Word{"attempt", QT_TRANSLATE_NOOP("Labels", "Attempt")},
    Word{"systemError", QT_TRANSLATE_NOOP("Labels", "Error of the system")},
    Word{"proxy", QT_TRANSLATE_NOOP("Labels", "Proxy")},
    Word{"proxySource", QT_TRANSLATE_NOOP("Labels", "Proxy chosen by")},
    Word{"proxyStatus", QT_TRANSLATE_NOOP("Labels", "Status of the proxy")},
    Word{"proxyAnswer", QT_TRANSLATE_NOOP("Labels", "Answer of the proxy")},
    Word{"subject", QT_TRANSLATE_NOOP("Labels", "Certificate of")},
    Word{"issuer", QT_TRANSLATE_NOOP("Labels", "Issued by")},
    Word{"names", QT_TRANSLATE_NOOP("Labels", "Names in the certificate")},
    Word{"notBefore", QT_TRANSLATE_NOOP("Labels", "Valid from")},
    Word{"notAfter", QT_TRANSLATE_NOOP("Labels", "Valid until")},
    Word{"bits", QT_TRANSLATE_NOOP("Labels", "Bits")},
    Word{"algorithm", QT_TRANSLATE_NOOP("Labels", "Signature algorithm")},
    Word{"chainLength", QT_TRANSLATE_NOOP("Labels", "Certificates sent")},
    Word{"aiaUrl", QT_TRANSLATE_NOOP("Labels", "Issuer’s certificate at")},
    Word{"sha256", QT_TRANSLATE_NOOP("Labels", "Fingerprint (SHA-256)")},
    Word{"alert", QT_TRANSLATE_NOOP("Labels", "Alert received")},
    Word{"certificateRequested", QT_TRANSLATE_NOOP("Labels", "Asked for by the server")},
    Word{"serverName", QT_TRANSLATE_NOOP("Labels", "Server name sent (SNI)")},
    Word{"version", QT_TRANSLATE_NOOP("Labels", "TLS version")},
    Word{"cipher", QT_TRANSLATE_NOOP("Labels", "Cipher suite")},
    Word{"firstBytes", QT_TRANSLATE_NOOP("Labels", "First bytes received")},
    Word{"said", QT_TRANSLATE_NOOP("Labels", "Said in its protocol")},
    Word{"bytesReceived", QT_TRANSLATE_NOOP("Labels", "Bytes received")},
    Word{"localError", QT_TRANSLATE_NOOP("Labels", "Error on our side")},
    Word{"tcpEnd", QT_TRANSLATE_NOOP("Labels", "End of the TCP connection")},
    Word{"statusLine", QT_TRANSLATE_NOOP("Labels", "Status line")},
    Word{"location", QT_TRANSLATE_NOOP("Labels", "Location header")},
    Word{"server", QT_TRANSLATE_NOOP("Labels", "Server header")},
    Word{"via", QT_TRANSLATE_NOOP("Labels", "Via header")},
    Word{"contentType", QT_TRANSLATE_NOOP("Labels", "Type of the body")},
    Word{"authenticate", QT_TRANSLATE_NOOP("Labels", "Authentication wanted")},
    Word{"retryAfter", QT_TRANSLATE_NOOP("Labels", "Retry-After header")},
    Word{"versionsOffered", QT_TRANSLATE_NOOP("Labels", "WebSocket versions offered")},
    Word{"cfRay", QT_TRANSLATE_NOOP("Labels", "Cloudflare’s CF-Ray")},
    Word{"body", QT_TRANSLATE_NOOP("Labels", "Beginning of the body")},
    Word{"malformed", QT_TRANSLATE_NOOP("Labels", "What is wrong with the head")},
    Word{"expected", QT_TRANSLATE_NOOP("Labels", "Expected")},
    Word{"received", QT_TRANSLATE_NOOP("Labels", "Received")},
    Word{"requested", QT_TRANSLATE_NOOP("Labels", "Asked for")},
    Word{"subprotocol", QT_TRANSLATE_NOOP("Labels", "Subprotocol")},
    Word{"extension", QT_TRANSLATE_NOOP("Labels", "Extension")},
    Word{"rule", QT_TRANSLATE_NOOP("Labels", "Rule broken")},
    Word{"offsetInFrame", QT_TRANSLATE_NOOP("Labels", "Offset in the frame")},
    Word{"headerBits", QT_TRANSLATE_NOOP("Labels", "Bits concerned")},
    Word{"violatingBytes", QT_TRANSLATE_NOOP("Labels", "Bytes that break the rule")},
    Word{"offset", QT_TRANSLATE_NOOP("Labels", "Offset in the server’s stream")},
    Word{"detail", QT_TRANSLATE_NOOP("Labels", "Detail")},
    Word{"around", QT_TRANSLATE_NOOP("Labels", "Bytes around it")},
    Word{"partialFrame", QT_TRANSLATE_NOOP("Labels", "Bytes of an unfinished frame")},
    Word{"waitedSeconds", QT_TRANSLATE_NOOP("Labels", "Waited, in seconds")},
    Word{"echoExpected", QT_TRANSLATE_NOOP("Labels", "Text expected")},
    Word{"echoReceived", QT_TRANSLATE_NOOP("Labels", "Text received")},
    Word{"closeReceived", QT_TRANSLATE_NOOP("Labels", "Close code received")},
    Word{"closeReason", QT_TRANSLATE_NOOP("Labels", "Reason received")},
    Word{"closeSent", QT_TRANSLATE_NOOP("Labels", "Close code sent")},
    Word{"closedFirst", QT_TRANSLATE_NOOP("Labels", "Sent the first Close frame")},
    Word{"why", QT_TRANSLATE_NOOP("Labels", "What exactly")},
    Word{"usage", QT_TRANSLATE_NOOP("Labels", "May be used for")},
    Word{"key", QT_TRANSLATE_NOOP("Labels", "Kind of key")},
    Word{"extension", QT_TRANSLATE_NOOP("Labels", "Extension")},
    Word{"place", QT_TRANSLATE_NOOP("Labels", "Place in the chain")},
    Word{"first", QT_TRANSLATE_NOOP("Labels", "Stands first")},
    Word{"found", QT_TRANSLATE_NOOP("Labels", "Authorities found")},
    Word{"pathLength", QT_TRANSLATE_NOOP("Labels", "Authorities allowed below")},
    Word{"permittedNames", QT_TRANSLATE_NOOP("Labels", "Names permitted")},
    Word{"excludedNames", QT_TRANSLATE_NOOP("Labels", "Names excluded")},
    Word{"revokedAt", QT_TRANSLATE_NOOP("Labels", "Revoked on")},
    Word{"reason", QT_TRANSLATE_NOOP("Labels", "Reason of the revocation")},
    Word{"status", QT_TRANSLATE_NOOP("Labels", "Status of the OCSP answer")},
    Word{"nextUpdate", QT_TRANSLATE_NOOP("Labels", "OCSP answer valid until")},
    Word{"path", QT_TRANSLATE_NOOP("Labels", "Chain as built")},
    Word{"sctTime", QT_TRANSLATE_NOOP("Labels", "Logged on")},
    Word{"stapleTime", QT_TRANSLATE_NOOP("Labels", "OCSP answer produced on")},
    Word{"serverTime", QT_TRANSLATE_NOOP("Labels", "Clock of the server")},
    Word{"ownTime", QT_TRANSLATE_NOOP("Labels", "Clock of this machine")},
    Word{"noServerName", QT_TRANSLATE_NOOP("Labels", "No server name sent, this being an address")},
    Word{"alertSent", QT_TRANSLATE_NOOP("Labels", "Alert sent by us")},
    Word{"pointReached", QT_TRANSLATE_NOOP("Labels", "How far the handshake came")},
    Word{"partialRecord", QT_TRANSLATE_NOOP("Labels", "Bytes of an unfinished record")},
    Word{"versionsAccepted", QT_TRANSLATE_NOOP("Labels", "Versions the server accepts")},
    Word{"cipherAccepted", QT_TRANSLATE_NOOP("Labels", "Cipher suite the server would take")},
    Word{"groupAccepted", QT_TRANSLATE_NOOP("Labels", "Group the server would take")},
    Word{"alpn", QT_TRANSLATE_NOOP("Labels", "Protocol chosen by ALPN")},
    Word{"acceptableAuthorities", QT_TRANSLATE_NOOP("Labels", "Authorities the server accepts")},
    Word{"clientCertificate", QT_TRANSLATE_NOOP("Labels", "Client certificate of")},
    Word{"clientCertificateWithheld",
         QT_TRANSLATE_NOOP("Labels", "Client certificate withheld, the server is not trusted")},
    Word{"clientIssuers", QT_TRANSLATE_NOOP("Labels", "Issuers of the client certificate")},
    Word{"clientCertificateFault", QT_TRANSLATE_NOOP("Labels", "Wrong with the client certificate")},
};

/// values::HandshakePoint
constexpr std::array kPoints{
    Word{"nothing", QT_TRANSLATE_NOOP("Labels", "Nothing was sent yet.")},
    Word{"hello-sent",
         QT_TRANSLATE_NOOP("Labels",
                           "The ClientHello was sent; the server chose nothing in answer to it. It, or "
                           "something before it, dislikes the offer, the server name or the address.")},
    Word{"server-hello",
         QT_TRANSLATE_NOOP("Labels",
                           "The server chose version and cipher suite, then stopped before its certificate "
                           "had come: look for the certificate and key in its configuration.")},
    Word{"certificate",
         QT_TRANSLATE_NOOP("Labels",
                           "The server’s certificate came; the proofs that end the handshake did not.")},
    Word{"finished", QT_TRANSLATE_NOOP("Labels", "Both sides had finished the handshake.")},
};

constexpr std::array kClientFaults{
    Word{"expired", QT_TRANSLATE_NOOP("Labels", "It has expired.")},
    Word{"not-yet-valid", QT_TRANSLATE_NOOP("Labels", "It is not valid yet.")},
    Word{"wrong-usage", QT_TRANSLATE_NOOP("Labels", "It is not meant for clients.")},
    Word{"not-listed",
         QT_TRANSLATE_NOOP("Labels", "None of the authorities that the server accepts issued it.")},
    Word{"incomplete",
         QT_TRANSLATE_NOOP("Labels",
                           "The intermediate certificate that issued it is not in the file, and the "
                           "server accepts only the authority above.")},
    Word{"maybe-incomplete",
         QT_TRANSLATE_NOOP("Labels",
                           "None of the authorities that the server accepts issued it itself; perhaps an "
                           "intermediate certificate is missing in the file.")},
};

/// The kinds of a certificate's fault (tls/chain.h).
constexpr std::array kWhys{
    Word{"other-name", QT_TRANSLATE_NOOP("Labels", "another name")},
    Word{"no-names", QT_TRANSLATE_NOOP("Labels", "no alternative names, and another common name")},
    Word{"wildcard-too-deep", QT_TRANSLATE_NOOP("Labels", "a wildcard stands for one level only")},
    Word{"wildcard-without-label",
         QT_TRANSLATE_NOOP("Labels", "the wildcard does not cover the domain itself")},
    Word{"wildcard-invalid", QT_TRANSLATE_NOOP("Labels", "a wildcard where none is allowed")},
    Word{"only-with-www", QT_TRANSLATE_NOOP("Labels", "only the name with www")},
    Word{"only-without-www", QT_TRANSLATE_NOOP("Labels", "only the name without www")},
    Word{"not-ascii", QT_TRANSLATE_NOOP("Labels", "a name in UTF-8, not in its ASCII form")},
    Word{"address-not-named", QT_TRANSLATE_NOOP("Labels", "an address was asked for, only names are in it")},
    Word{"other-address", QT_TRANSLATE_NOOP("Labels", "another address")},
    Word{"address-as-name", QT_TRANSLATE_NOOP("Labels", "the address is entered as a DNS name")},
    Word{"not-authority", QT_TRANSLATE_NOOP("Labels", "basicConstraints does not say CA:TRUE")},
    Word{"no-cert-sign", QT_TRANSLATE_NOOP("Labels", "its key usage lacks keyCertSign")},
    Word{"not-permitted", QT_TRANSLATE_NOOP("Labels", "in none of the permitted subtrees")},
    Word{"excluded", QT_TRANSLATE_NOOP("Labels", "in an excluded subtree")},
    Word{"local-store", QT_TRANSLATE_NOOP("Labels", "only this machine’s store has it")},
    Word{"key-of-sent", QT_TRANSLATE_NOOP("Labels", "the one that was sent")},
    Word{"key-of-trusted", QT_TRANSLATE_NOOP("Labels", "the trusted one")},
    Word{"authority-first", QT_TRANSLATE_NOOP("Labels", "an authority’s certificate stands first")},
    Word{"other-host-first", QT_TRANSLATE_NOOP("Labels", "another host’s certificate stands first")},
    Word{"unrelated", QT_TRANSLATE_NOOP("Labels", "it signs none of the chain")},
    Word{"twice", QT_TRANSLATE_NOOP("Labels", "it was there already")},
    Word{"none", QT_TRANSLATE_NOOP("Labels", "none was sent")},
    Word{"expired", QT_TRANSLATE_NOOP("Labels", "out of date")},
    Word{"unreadable", QT_TRANSLATE_NOOP("Labels", "unreadable")},
    Word{"unsuccessful", QT_TRANSLATE_NOOP("Labels", "an error of the responder")},
    Word{"other-certificate", QT_TRANSLATE_NOOP("Labels", "about another certificate")},
    Word{"unknown", QT_TRANSLATE_NOOP("Labels", "the responder does not know the certificate")},
    Word{"signature", QT_TRANSLATE_NOOP("Labels", "its signature is wrong")},
    Word{"signer", QT_TRANSLATE_NOOP("Labels", "signed by nobody who may")},
    Word{"future", QT_TRANSLATE_NOOP("Labels", "dated in the future")},
};

constexpr std::array<std::string_view, 8> kTimes{"serverTime", "notBefore",  "notAfter", "revokedAt",
                                                 "nextUpdate", "stapleTime", "sctTime",  "ownTime"};

constexpr std::array kEnds{
    Word{"open", QT_TRANSLATE_NOOP("Labels", "still open")},
    Word{"fin", QT_TRANSLATE_NOOP("Labels", "closed by the server (FIN)")},
    Word{"reset", QT_TRANSLATE_NOOP("Labels", "reset by the server (RST)")},
    Word{"timed-out", QT_TRANSLATE_NOOP("Labels", "time limit reached")},
    Word{"cancelled", QT_TRANSLATE_NOOP("Labels", "cancelled")},
    Word{"local", QT_TRANSLATE_NOOP("Labels", "closed by us")},
};

constexpr std::array kFirst{
    Word{"nobody", QT_TRANSLATE_NOOP("Labels", "nobody")},
    Word{"peer", QT_TRANSLATE_NOOP("Labels", "the server")},
    Word{"us", QT_TRANSLATE_NOOP("Labels", "the client")},
};

/// "192.0.2.1:80 refused" → "192.0.2.1:80: connection refused"
constexpr std::array kAttempts{
    Word{"not-run", QT_TRANSLATE_NOOP("Labels", "%1: not tried")},
    Word{"connected", QT_TRANSLATE_NOOP("Labels", "%1: connected")},
    Word{"refused", QT_TRANSLATE_NOOP("Labels", "%1: connection refused")},
    Word{"timed-out", QT_TRANSLATE_NOOP("Labels", "%1: no answer in time")},
    Word{"unreachable", QT_TRANSLATE_NOOP("Labels", "%1: unreachable")},
    Word{"reset", QT_TRANSLATE_NOOP("Labels", "%1: connection reset")},
    Word{"denied", QT_TRANSLATE_NOOP("Labels", "%1: not allowed by this machine")},
    Word{"cancelled", QT_TRANSLATE_NOOP("Labels", "%1: cancelled")},
    Word{"abandoned", QT_TRANSLATE_NOOP("Labels", "%1: given up because another address answered")},
    Word{"other", QT_TRANSLATE_NOOP("Labels", "%1: failed")},
};

/// "internal_error (80)" with what it means.
QString alertText(const QString &value)
{
    const auto meaning = alertMeaning(value.section(QLatin1Char(' '), 0, 0));
    return meaning.isEmpty() ? value
                             : numbered(QCoreApplication::translate("Labels", "%1: %2"), {value, meaning});
}

QString attemptText(const QString &value)
{
    const auto blank = value.lastIndexOf(QLatin1Char(' '));
    if (blank < 0)
        return value;
    const auto outcome = value.mid(blank + 1).toStdString();
    for (const auto &row : kAttempts) {
        if (row.id == outcome)
            return numbered(QCoreApplication::translate("Labels", row.text), {value.left(blank)});
    }
    return value;
}

} // namespace

QString evidenceLabel(const QString &label)
{
    return wordOf(kLabels, "Labels", label);
}

QString evidenceValue(const values::Evidence &evidence, const QLocale &locale, bool showSecrets)
{
    const auto raw = QString::fromStdString(evidence.value);
    const auto value = visibleText(showSecrets ? raw : masked(raw));
    const auto &label = evidence.label;
    if (label == "tcpEnd")
        return wordOf(kEnds, "Labels", value);
    if (label == "closedFirst")
        return wordOf(kFirst, "Labels", value);
    if (label == "alert")
        return alertText(value);
    if (label == "pointReached")
        return wordOf(kPoints, "Labels", value);
    if (label == "clientCertificateFault")
        return wordOf(kClientFaults, "Labels", value);
    if (label == "attempt")
        return attemptText(value);
    if (label == "closeReceived" && value == QLatin1String("-"))
        return QCoreApplication::translate("Labels", "none: the frame was empty");
    if (label == "why")
        return wordOf(kWhys, "Labels", value);
    if (std::find(kTimes.begin(), kTimes.end(), label) != kTimes.end())
        return dateTimeText(value, locale);
    if (label == "bytesReceived" || label == "offset" || label == "waitedSeconds" || label == "chainLength" ||
        label == "bits")
        return quantityText(value, locale);
    return value;
}

} // namespace report
