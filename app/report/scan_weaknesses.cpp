// What is weak about a TLS server, in words.
#include "report/format.h"
#include "report/words.h"

#include <QCoreApplication>

#include <array>

namespace report {

namespace {

struct Row
{
    std::string_view id;
    const char *summary;
    const char *advice;
    std::array<std::string_view, 2> params = {}; ///< for %1 and %2
};

constexpr std::array kRows{
    Row{"ssl30-offered",
        QT_TRANSLATE_NOOP("Weakness", "SSL 3.0 is offered: its encryption can be broken (POODLE)."),
        QT_TRANSLATE_NOOP("Weakness", "Turn SSL 3.0 off; RFC 7568 forbids it.")},
    Row{"tls10-offered",
        QT_TRANSLATE_NOOP("Weakness", "TLS 1.0 is offered; it has been obsolete since 2021."),
        QT_TRANSLATE_NOOP("Weakness", "Offer TLS 1.2 and TLS 1.3 only, as RFC 8996 demands.")},
    Row{"tls11-offered",
        QT_TRANSLATE_NOOP("Weakness", "TLS 1.1 is offered; it has been obsolete since 2021."),
        QT_TRANSLATE_NOOP("Weakness", "Offer TLS 1.2 and TLS 1.3 only, as RFC 8996 demands.")},
    Row{"modern-version-missing",
        QT_TRANSLATE_NOOP("Weakness",
                          "Neither TLS 1.2 nor TLS 1.3 is offered: today’s browsers cannot connect."),
        QT_TRANSLATE_NOOP("Weakness", "Update the server’s TLS library and turn on TLS 1.2 and TLS 1.3.")},
    Row{"cipher-null",
        QT_TRANSLATE_NOOP("Weakness",
                          "Suites without encryption are accepted (%1): everybody on the way can read."),
        QT_TRANSLATE_NOOP("Weakness", "Remove the NULL suites from the server’s list."),
        {"suites"}},
    Row{"cipher-export",
        QT_TRANSLATE_NOOP("Weakness", "Export suites are accepted (%1): their keys of 40 or 56 bits are "
                                      "found within hours (FREAK, Logjam)."),
        QT_TRANSLATE_NOOP("Weakness", "Remove the EXPORT suites from the server’s list."),
        {"suites"}},
    Row{"cipher-anonymous",
        QT_TRANSLATE_NOOP(
            "Weakness",
            "Suites without a certificate are accepted (%1): anybody on the way can pose as the server."),
        QT_TRANSLATE_NOOP("Weakness",
                          "Remove the anonymous suites (aNULL, ADH, AECDH) from the server’s list."),
        {"suites"}},
    Row{"cipher-des",
        QT_TRANSLATE_NOOP("Weakness",
                          "DES or RC2 is accepted (%1): its key of 56 bits can be found by trying."),
        QT_TRANSLATE_NOOP("Weakness", "Remove the suites with DES and RC2 from the server’s list."),
        {"suites"}},
    Row{"cipher-rc4",
        QT_TRANSLATE_NOOP("Weakness", "RC4 is accepted (%1): it gives its plain text away little by little."),
        QT_TRANSLATE_NOOP("Weakness", "Remove the RC4 suites from the server’s list; RFC 7465 forbids them."),
        {"suites"}},
    Row{"cipher-64-bit-block",
        QT_TRANSLATE_NOOP("Weakness", "Ciphers with blocks of 64 bits are accepted (%1): on long "
                                      "connections, as WebSocket has them, they leak (Sweet32)."),
        QT_TRANSLATE_NOOP("Weakness", "Remove the suites with 3DES and IDEA from the server’s list."),
        {"suites"}},
    Row{"cipher-cbc-old-version",
        QT_TRANSLATE_NOOP(
            "Weakness", "CBC suites are accepted in %1, whose padding attacks like BEAST and Lucky 13 use."),
        QT_TRANSLATE_NOOP("Weakness", "Turn those versions off: there are no other good suites in them."),
        {"versions"}},
    Row{"no-forward-secrecy",
        QT_TRANSLATE_NOOP("Weakness", "Suites without forward secrecy are accepted (%1): who gets the "
                                      "server’s key later can read what was recorded today."),
        QT_TRANSLATE_NOOP("Weakness", "Keep only suites with ECDHE or DHE, and TLS 1.3."),
        {"suites"}},
    Row{"forward-secrecy-missing",
        QT_TRANSLATE_NOOP("Weakness", "No suite with forward secrecy is offered at all."),
        QT_TRANSLATE_NOOP("Weakness", "Turn on TLS 1.3, or suites with ECDHE.")},
    Row{"dh-prime-weak",
        QT_TRANSLATE_NOOP("Weakness", "The Diffie-Hellman prime has %1 bits only, in: %2."),
        QT_TRANSLATE_NOOP(
            "Weakness",
            "Give the server a prime of 2048 bits or more, or leave the DHE suites out in favour of ECDHE."),
        {"bits", "suites"}},
    Row{"group-weak",
        QT_TRANSLATE_NOOP("Weakness", "Weak groups are accepted for the key exchange: %1."),
        QT_TRANSLATE_NOOP("Weakness", "Keep x25519, secp256r1 and stronger ones."),
        {"groups"}},
    Row{"certificate-key-weak",
        QT_TRANSLATE_NOOP("Weakness", "The key of the certificate for %1 has %2 bits only."),
        QT_TRANSLATE_NOOP("Weakness",
                          "Get a certificate for a new key: ECDSA on P-256, or RSA with 2048 bits or more."),
        {"subject", "bits"}},
    Row{"certificate-signature-weak",
        QT_TRANSLATE_NOOP("Weakness", "The certificate for %1 is signed with %2, which can be forged."),
        QT_TRANSLATE_NOOP("Weakness", "Have the certificate issued anew, signed with SHA-256 or better."),
        {"subject", "algorithm"}},
    Row{"compression-offered",
        QT_TRANSLATE_NOOP(
            "Weakness",
            "TLS compression is accepted: it gives secrets away by the length of records (CRIME)."),
        QT_TRANSLATE_NOOP("Weakness",
                          "Turn TLS compression off; WebSocket has its own, permessage-deflate.")},
    Row{"renegotiation-insecure",
        QT_TRANSLATE_NOOP(
            "Weakness",
            "Secure renegotiation is missing: somebody on the way can put words before the client’s."),
        QT_TRANSLATE_NOOP("Weakness", "Update the server’s TLS library to one with RFC 5746.")},
    Row{"extended-master-secret-missing",
        QT_TRANSLATE_NOOP("Weakness", "The extended master secret is missing: sessions can be joined by "
                                      "somebody in between (triple handshake)."),
        QT_TRANSLATE_NOOP("Weakness", "Update the server’s TLS library to one with RFC 7627.")},
    Row{"fallback-protection-missing",
        QT_TRANSLATE_NOOP(
            "Weakness", "TLS_FALLBACK_SCSV is not understood: a client can be made to use an older version."),
        QT_TRANSLATE_NOOP(
            "Weakness", "Update the server’s TLS library to one with RFC 7507, or offer one version only.")},
    Row{"heartbeat-offered",
        QT_TRANSLATE_NOOP("Weakness", "The heartbeat extension is offered, which OpenSSL before 1.0.1g "
                                      "answered with its memory (Heartbleed)."),
        QT_TRANSLATE_NOOP(
            "Weakness", "Check the server’s version of OpenSSL, or turn heartbeats off: nobody needs them.")},
    Row{"certificate-self-signed",
        QT_TRANSLATE_NOOP(
            "Weakness",
            "The certificate for %1 is self-signed: clients take it only where it is trusted by itself."),
        QT_TRANSLATE_NOOP("Weakness", "Have clients trust it, or get one from an authority they trust."),
        {"subject"}},
    Row{"certificate-untrusted-root",
        QT_TRANSLATE_NOOP(
            "Weakness", "The certificate for %1 ends at the authority %2, which this system does not trust."),
        QT_TRANSLATE_NOOP(
            "Weakness", "Good where all clients trust that authority; else get one from a public authority."),
        {"subject", "issuer"}},
    Row{"certificate-missing-intermediate",
        QT_TRANSLATE_NOOP(
            "Weakness",
            "The server does not send the intermediate certificate %1: clients that do not have it refuse."),
        QT_TRANSLATE_NOOP("Weakness",
                          "Put the intermediate certificates behind the server’s own in its file."),
        {"issuer"}},
    Row{"certificate-revoked",
        QT_TRANSLATE_NOOP("Weakness", "The certificate for %1 was revoked on %2, says the stapled answer."),
        QT_TRANSLATE_NOOP("Weakness", "Get a certificate for a new key."),
        {"subject", "revokedAt"}},
    Row{"certificate-expired",
        QT_TRANSLATE_NOOP("Weakness", "The certificate for %1 expired on %2."),
        QT_TRANSLATE_NOOP("Weakness", "Renew it, and have the server read the new one."),
        {"subject", "notAfter"}},
    Row{"certificate-not-yet-valid",
        QT_TRANSLATE_NOOP("Weakness", "The certificate for %1 is valid from %2 only."),
        QT_TRANSLATE_NOOP("Weakness",
                          "Check the clock of this machine, or use the former certificate until then."),
        {"subject", "notBefore"}},
    Row{"certificate-intermediate-expired",
        QT_TRANSLATE_NOOP("Weakness", "The authority’s certificate %1 in the chain expired on %2."),
        QT_TRANSLATE_NOOP("Weakness", "Send the authority’s current intermediate certificate."),
        {"subject", "notAfter"}},
    Row{"certificate-wrong-host",
        QT_TRANSLATE_NOOP("Weakness", "The certificate is not for %1, but for: %2."),
        QT_TRANSLATE_NOOP("Weakness",
                          "Give the server a certificate with that name, or scan it by a name it has."),
        {"host", "names"}},
    Row{"certificate-common-name-only",
        QT_TRANSLATE_NOOP("Weakness",
                          "The name %1 stands only in the common name, where browsers do not look any more."),
        QT_TRANSLATE_NOOP("Weakness", "Have it issued again with the name as a subject alternative name."),
        {"host"}},
    Row{"certificate-wrong-usage",
        QT_TRANSLATE_NOOP("Weakness", "The certificate for %1 is not meant for servers."),
        QT_TRANSLATE_NOOP("Weakness", "Have it issued again for server authentication."),
        {"subject"}},
    Row{"certificate-staple-missing",
        QT_TRANSLATE_NOOP("Weakness", "The certificate for %1 demands a stapled OCSP answer, and none came."),
        QT_TRANSLATE_NOOP("Weakness", "Turn OCSP stapling on in the server."),
        {"subject"}},
    Row{"certificate-staple-invalid",
        QT_TRANSLATE_NOOP("Weakness", "The OCSP answer stapled to the certificate for %1 is not good."),
        QT_TRANSLATE_NOOP(
            "Weakness",
            "Let the server get it again from the authority, with the right issuer’s certificate."),
        {"subject"}},
    Row{"certificate-staple-expired",
        QT_TRANSLATE_NOOP("Weakness", "The OCSP answer stapled to the certificate for %1 is out of date."),
        QT_TRANSLATE_NOOP("Weakness", "Check whether the server reaches the authority’s OCSP responder."),
        {"subject"}},
    Row{"certificate-wrong-order",
        QT_TRANSLATE_NOOP("Weakness",
                          "The certificates are not sent in the order in which they sign each other."),
        QT_TRANSLATE_NOOP("Weakness", "Put the server’s own first, then each issuer.")},
    Row{"certificate-root-sent",
        QT_TRANSLATE_NOOP("Weakness", "The root certificate is sent, too, and no client needs it."),
        QT_TRANSLATE_NOOP("Weakness", "Leave the root out of the server’s file.")},
    Row{"certificate-key-dsa",
        QT_TRANSLATE_NOOP("Weakness", "The certificate for %1 has a DSA key, which no browser accepts."),
        QT_TRANSLATE_NOOP("Weakness",
                          "Get a certificate for a new key: ECDSA on P-256, or RSA with 2048 bits or more."),
        {"subject"}},
    Row{"certificate-issuer-unknown",
        QT_TRANSLATE_NOOP("Weakness", "The chain of the certificate for %1 ends below the authority %2, "
                                      "whose certificate was neither sent nor is it trusted here."),
        QT_TRANSLATE_NOOP("Weakness", "Send that certificate if it is an intermediate; where it is a private "
                                      "root, good for clients that trust it."),
        {"subject", "issuer"}},
    Row{"certificate-key-unsupported",
        QT_TRANSLATE_NOOP("Weakness", "The key of %1 is of the kind %2, which most clients do not know."),
        QT_TRANSLATE_NOOP("Weakness",
                          "Get a certificate for a new key: ECDSA on P-256, or RSA with 2048 bits or more."),
        {"subject", "key"}},
    Row{"certificate-surplus",
        QT_TRANSLATE_NOOP("Weakness", "The certificate %1 is sent, too, and is no part of the chain."),
        QT_TRANSLATE_NOOP("Weakness", "Leave it out of the server’s file."),
        {"subject"}},
    Row{"certificate-invalid",
        QT_TRANSLATE_NOOP("Weakness",
                          "The chain of the certificate for %1 does not hold (%2): clients refuse."),
        QT_TRANSLATE_NOOP("Weakness", "Run the connection test against this server: it tells every fault of "
                                      "the chain with its remedies."),
        {"subject", "fault"}},
};

constexpr int kNamed = 4; ///< suites told by name

/// "A, B, C, D and 12 more"
QString shortList(const QString &list, const QLocale &locale)
{
    auto names = list.split(QStringLiteral(", "));
    if (names.size() <= kNamed + 1)
        return list;
    const auto more = names.size() - kNamed;
    names = names.mid(0, kNamed);
    //: %1: names of cipher suites, %2: how many others
    return numbered(QCoreApplication::translate("Weakness", "%1 and %2 more"),
                    {names.join(QStringLiteral(", ")), locale.toString(more)});
}

} // namespace

WeaknessWords words(const values::Weakness &weakness, const QLocale &locale)
{
    for (const auto &row : kRows) {
        if (row.id != weakness.id)
            continue;
        QStringList given;
        for (const auto name : row.params) {
            const auto value = visibleText(QString::fromStdString(values::paramValue(weakness.params, name)));
            given << (name == "bits"                                    ? quantityText(value, locale)
                      : name.ends_with("At") || name.starts_with("not") ? dateText(value, locale)
                                                                        : shortList(value, locale));
        }
        return {numbered(QCoreApplication::translate("Weakness", row.summary), given),
                QCoreApplication::translate("Weakness", row.advice)};
    }
    return {QString::fromStdString(weakness.id), {}};
}

} // namespace report
