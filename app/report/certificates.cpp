// The certificates of a chain, in words.
#include "report/certificates.h"

#include "report/format.h"
#include "report/words.h"

#include <QCoreApplication>
#include <QDateTime>

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
    return dateTimeText(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate), locale);
}

QString roleOf(const CertificateRecord &certificate, bool first)
{
    if (first)
        return Certificates::tr("Server’s certificate");
    return certificate.selfIssued ? Certificates::tr("Root") : Certificates::tr("Intermediate");
}

QList<CertificateWords::Fact> factsOf(const CertificateRecord &certificate, const QLocale &locale)
{
    QStringList names;
    for (const auto &name : certificate.names)
        names << text(name);
    QList<CertificateWords::Fact> facts{
        {Certificates::tr("Subject"), text(certificate.subject)},
        {Certificates::tr("Issuer"), text(certificate.issuer)},
        {Certificates::tr("Names"), names.join(QStringLiteral(", "))},
        {Certificates::tr("Valid from"), timeText(certificate.notBefore, locale)},
        {Certificates::tr("Valid until"), timeText(certificate.notAfter, locale)},
        //: %1: kind of key, %2: its size in bits
        {Certificates::tr("Key"),
         numbered(Certificates::tr("%1, %2 bits"),
                  {text(certificate.keyType), locale.toString(certificate.keyBits)})},
        {Certificates::tr("Signature"), text(certificate.signatureAlgorithm)},
        {Certificates::tr("Serial number"), text(certificate.serial)},
        {Certificates::tr("Fingerprint (SHA-256)"), text(certificate.sha256)},
        {Certificates::tr("Issuer’s certificate at"), text(certificate.aiaUrl)},
    };
    facts.erase(
        std::remove_if(facts.begin(), facts.end(), [](const auto &fact) { return fact.value.isEmpty(); }),
        facts.end());
    return facts;
}

} // namespace

QList<CertificateWords> certificateWords(const values::TlsObservation &tls,
                                         const catalogue::Catalogue &catalogue, const QString &language)
{
    const auto locale = localeOf(language);
    QList<CertificateWords> all;
    for (const auto &certificate : tls.chain) {
        const auto &title = certificate.commonName.empty() ? certificate.subject : certificate.commonName;
        all.append({text(title), roleOf(certificate, all.isEmpty()), factsOf(certificate, locale), {}, {}});
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

} // namespace report
