#pragma once
#include "catalogue/catalogue.h"
#include "values/observation.h"

#include <QList>
#include <QString>

namespace report {

/// One certificate of a chain for reading.
struct CertificateWords
{
    struct Fact
    {
        QString label;
        QString value;
        QString group = {}; ///< heading that it stands under; empty: what everyone wants to see
    };
    QString title;         ///< its common name, else its subject
    QString role;          ///< "Server’s certificate", "Intermediate", "Root"
    QList<Fact> facts;     ///< subject, issuer, names, validity, key, …
    QList<QString> faults; ///< what is wrong with it, one sentence each
    QList<QString> causes; ///< the cause's id of each of these
    QString pem;           ///< RFC 7468
};

/// One link of the chain as built, or a fact of the staple.
using ChainFacts = QList<CertificateWords::Fact>;
/// From the server's certificate up: each name with where it came from. Empty where nothing was found above
/// it.
ChainFacts pathWords(const values::TlsObservation &tls);
/// What the stapled OCSP answer says; empty where none came.
ChainFacts stapleWords(const values::TlsObservation &tls, const QString &language);

/// The chain as the server sent it, the server's certificate first; a fault that belongs to none of them (an
/// issuer that was not sent) stands with the last one.
QList<CertificateWords> certificateWords(const values::TlsObservation &tls,
                                         const catalogue::Catalogue &catalogue, const QString &language);

} // namespace report
