#pragma once
#include "values/tls_observation.h"

#include <QList>
#include <QString>

namespace report {

/// A TLS handshake for reading.
struct HandshakeWords
{
    struct Fact
    {
        QString label;
        QString value;
    };
    struct Message
    {
        bool sent = false;
        bool fatal = false; ///< an alert that ends the connection
        QString name;       ///< the RFCs' own: "ClientHello"
        QString size;       ///< "517 bytes"
        QString time;       ///< "12.3 ms", since the start of the test
        QString protection; ///< "encrypted", or empty: in clear
        QList<Fact> facts;  ///< what it says
    };
    QList<Fact> facts; ///< what was agreed, and how far it came
    QList<Message> messages;
    QString note; ///< where more came than was kept, else empty
};

/// Empty where no handshake was tried. What the peer wrote is safe to show.
HandshakeWords handshakeWords(const values::TlsObservation &tls, const QString &language);
/// "→" or "←".
QString arrowOf(const HandshakeWords::Message &message);

} // namespace report
