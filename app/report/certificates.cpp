// The certificates of a chain, in words.
#include "report/certificates.h"

#include "report/format.h"
#include "report/words.h"
#include "values/iso_time.h"

#include <QCoreApplication>

#include <algorithm>

namespace report {

namespace {

using values::CertificateRecord;

struct Certificates
{
    Q_DECLARE_TR_FUNCTIONS(Certificates)
};

QString text(const std::string &given)
{
    return visibleText(QString::fromStdString(given));
}

QString timeText(std::int64_t seconds, const QLocale &locale)
{
    return dateTimeText(QString::fromStdString(values::isoTime(seconds)), locale);
}

/// \p place: in the chain as sent. What stands there is the server's own where a path was built from it, and
/// surplus where nothing was: a second server's, or one that stands there again.
QString roleOf(const values::TlsObservation &tls, std::size_t place)
{
    const auto &certificate = tls.chain[place];
    const auto isThis = [&](const CertificateRecord &other) { return other.sha256 == certificate.sha256; };
    const auto end = tls.chain.begin() + static_cast<std::ptrdiff_t>(place);
    if (tls.path.empty() ? place == 0
                         : isThis(tls.path.front()) && std::none_of(tls.chain.begin(), end, isThis))
        return Certificates::tr("Server’s certificate");
    const bool surplus = std::any_of(tls.faults.begin(), tls.faults.end(), [&](const auto &record) {
        return record.fault == values::ChainFault::SurplusSent && record.depth == static_cast<int>(place);
    });
    if (surplus)
        return Certificates::tr("Surplus");
    return certificate.selfIssued ? Certificates::tr("Root") : Certificates::tr("Intermediate");
}

QString joined(const std::vector<std::string> &parts)
{
    QStringList texts;
    for (const auto &part : parts)
        texts << text(part);
    return texts.join(QStringLiteral(", "));
}

QString authorityText(const CertificateRecord &certificate)
{
    if (!certificate.authority)
        return Certificates::tr("No");
    if (!certificate.pathLength)
        return Certificates::tr("Yes");
    //: %n: authorities that may stand between this one and a server's certificate
    return Certificates::tr("Yes, with at most %n further authority(ies) below it", nullptr,
                            *certificate.pathLength);
}

QString promisesText(const CertificateRecord &certificate, const QLocale &locale)
{
    if (certificate.scts.empty())
        return {};
    const auto first =
        std::min_element(certificate.scts.begin(), certificate.scts.end(),
                         [](const auto &a, const auto &b) { return a.timestamp < b.timestamp; });
    return Certificates::tr("%n promise(s) of logs, the first on %1", nullptr,
                            static_cast<int>(certificate.scts.size()))
        .arg(timeText(first->timestamp, locale));
}

ChainFacts mainFacts(const CertificateRecord &certificate, const QLocale &locale)
{
    return {
        {Certificates::tr("Subject"), text(certificate.subject)},
        {Certificates::tr("Issuer"), text(certificate.issuer)},
        {Certificates::tr("Names"), joined(certificate.names)},
        {Certificates::tr("Valid from"), timeText(certificate.notBefore, locale)},
        {Certificates::tr("Valid until"), timeText(certificate.notAfter, locale)},
        //: %1: kind of key, %2: its size in bits
        {Certificates::tr("Key"),
         numbered(Certificates::tr("%1, %2 bits"),
                  {text(certificate.keyType), locale.toString(certificate.keyBits)})},
        {Certificates::tr("Signature"), text(certificate.signatureAlgorithm)},
    };
}

ChainFacts permissions(const CertificateRecord &certificate)
{
    const auto group = Certificates::tr("Permissions");
    return {
        {Certificates::tr("Authority"), authorityText(certificate), group},
        {Certificates::tr("Key usage"), joined(certificate.keyUsage), group},
        {Certificates::tr("Extended key usage"), joined(certificate.extendedKeyUsage), group},
        {Certificates::tr("Names permitted"), joined(certificate.permittedNames), group},
        {Certificates::tr("Names excluded"), joined(certificate.excludedNames), group},
    };
}

ChainFacts revocation(const CertificateRecord &certificate, const QLocale &locale)
{
    const auto group = Certificates::tr("Revocation and logs");
    return {
        {Certificates::tr("OCSP responder"), text(certificate.ocspUrl), group},
        {Certificates::tr("Must-staple"), certificate.mustStaple ? Certificates::tr("Yes") : QString(),
         group},
        {Certificates::tr("Revocation lists"), joined(certificate.crlUrls), group},
        {Certificates::tr("Transparency"), promisesText(certificate, locale), group},
    };
}

ChainFacts identifiers(const CertificateRecord &certificate)
{
    const auto group = Certificates::tr("Identifiers");
    return {
        {Certificates::tr("Serial number"), text(certificate.serial), group},
        {Certificates::tr("Fingerprint (SHA-256)"), text(certificate.sha256), group},
        {Certificates::tr("Public key (SHA-256)"), text(certificate.publicKeySha256), group},
        {Certificates::tr("Key id"), text(certificate.subjectKeyId), group},
        {Certificates::tr("Issuer’s key id"), text(certificate.authorityKeyId), group},
        {Certificates::tr("Issuer’s certificate at"), text(certificate.aiaUrl), group},
    };
}

ChainFacts factsOf(const CertificateRecord &certificate, const QLocale &locale)
{
    auto facts = mainFacts(certificate, locale) + permissions(certificate) + revocation(certificate, locale) +
                 identifiers(certificate);
    facts.erase(
        std::remove_if(facts.begin(), facts.end(), [](const auto &fact) { return fact.value.isEmpty(); }),
        facts.end());
    return facts;
}

QString pemText(const values::Bytes &der)
{
    if (der.empty())
        return {};
    constexpr qsizetype kLine = 64;
    const auto base64 = QString::fromStdString(values::toBase64(der));
    auto pem = QStringLiteral("-----BEGIN CERTIFICATE-----\n");
    for (qsizetype at = 0; at < base64.size(); at += kLine)
        pem += base64.mid(at, kLine) + QLatin1Char('\n');
    return pem + QStringLiteral("-----END CERTIFICATE-----\n");
}

QString titleOf(const CertificateRecord &certificate)
{
    return text(certificate.commonName.empty() ? certificate.subject : certificate.commonName);
}

} // namespace

QList<CertificateWords> certificateWords(const values::TlsObservation &tls,
                                         const catalogue::Catalogue &catalogue, const QString &language)
{
    const auto locale = localeOf(language);
    QList<CertificateWords> all;
    for (const auto &certificate : tls.chain) {
        all.append({titleOf(certificate),
                    roleOf(tls, static_cast<std::size_t>(all.size())),
                    factsOf(certificate, locale),
                    {},
                    {},
                    pemText(certificate.der)});
    }
    for (const auto &record : tls.faults) {
        if (all.isEmpty())
            break;
        const auto place = std::clamp<qsizetype>(record.depth, 0, all.size() - 1);
        const auto cause = QString::fromUtf8(values::causeOf(record.fault).data());
        all[place].faults << causeSummary(cause, record.params, catalogue, language);
        all[place].causes << cause;
    }
    return all;
}

ChainFacts pathWords(const values::TlsObservation &tls)
{
    ChainFacts path;
    if (tls.path.size() < 2)
        return path; // the certificate alone: nothing was built
    for (const auto &certificate : tls.path) {
        const bool sent = path.size() < tls.pathSent;
        path.append({titleOf(certificate), sent ? Certificates::tr("sent by the server")
                                                : Certificates::tr("from the trusted certificates here")});
    }
    return path;
}

ChainFacts stapleWords(const values::TlsObservation &tls, const QString &language)
{
    if (!tls.staple)
        return {};
    const auto &staple = *tls.staple;
    const auto locale = localeOf(language);
    const auto when = [&](std::int64_t seconds) {
        return seconds == 0 ? QString() : timeText(seconds, locale);
    };
    ChainFacts facts{
        {Certificates::tr("Answer"), text(staple.responseStatus)},
        {Certificates::tr("Certificate"), text(staple.certificateStatus)},
        {Certificates::tr("Signed"), staple.signatureValid ? Certificates::tr("by the issuer, or for it")
                                                           : Certificates::tr("by nobody known here")},
        {Certificates::tr("Produced"), when(staple.producedAt)},
        {Certificates::tr("Valid from"), when(staple.thisUpdate)},
        {Certificates::tr("Valid until"), when(staple.nextUpdate)},
        {Certificates::tr("Revoked"), when(staple.revokedAt)},
        {Certificates::tr("Reason"), text(staple.reason)},
    };
    facts.erase(
        std::remove_if(facts.begin(), facts.end(), [](const auto &fact) { return fact.value.isEmpty(); }),
        facts.end());
    return facts;
}

} // namespace report
