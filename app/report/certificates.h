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
    };
    QString title;         ///< its common name, else its subject
    QString role;          ///< "Server’s certificate", "Intermediate", "Root"
    QList<Fact> facts;     ///< subject, issuer, names, validity, key, …
    QList<QString> faults; ///< what is wrong with it, one sentence each
    QList<QString> causes; ///< the cause's id of each of these
};

/// The chain as the server sent it, the server's certificate first; a fault that belongs to none of them (an
/// issuer that was not sent) stands with the last one.
QList<CertificateWords> certificateWords(const values::TlsObservation &tls,
                                         const catalogue::Catalogue &catalogue, const QString &language);

} // namespace report
