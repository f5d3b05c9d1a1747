#pragma once
#include "diagnosis/judge.h"

/// Inside the room: what the judges of TLS share.
namespace diagnosis {

/// The handshake was not completed.
Diagnosis handshakeFailure(const values::Observation &seen);
/// TLS 1.0 and 1.1 connect here because we observe permissively; every browser refuses them (RFC 8996).
bool isTooOld(const values::TlsObservation &tls);
Diagnosis versionFailure(const values::Observation &seen);

/// The fatal alert that the server sent, if any.
const values::AlertRecord *fatalAlertReceived(const values::TlsObservation &tls);
Diagnosis alertFailure(const values::Observation &seen, const values::AlertRecord &alert);
/// "certificate_required (116)".
std::string alertText(const values::AlertRecord &alert);
/// Does the library's reason, or the alert we sent, say what was wrong with what came?
Diagnosis localFailure(const values::Observation &seen);

/// Would this alert speak of a certificate that the client gave, or failed to give?
bool isAboutClientCertificate(int code);
/// After a certificate request the server ended the connection without an alert: likely about the certificate
/// that was given or not.
Diagnosis clientCertificateFailure(const values::Observation &seen, const values::AlertRecord *alert);
/// Adds what was given and what was asked for.
void addClientCertificate(values::Verdict &verdict, const values::TlsObservation &tls);
/// Only a client that has sent its Certificate, be it empty, can be refused for it. An observation without a
/// transcript tells no such point: true.
bool answeredRequest(const values::TlsObservation &tls);
/// Did this alert of the server come after the empty certificate that it got (RFC 8446 section 4.4.2)? Some
/// servers then send what fits none (GnuTLS: decode_error).
bool followsEmptyCertificate(const values::TlsObservation &tls, const values::AlertRecord &alert);

/// No server name was sent, because an address was asked for (RFC 6066 section 3).
bool wasAskedByAddress(const values::Observation &seen);
/// Adds that, where it is so.
void addNoServerName(values::Verdict &verdict, const values::Observation &seen);

/// How far the handshake came, and how much of a record that did not come whole.
void addPoint(values::Verdict &verdict, const values::TlsObservation &tls);

} // namespace diagnosis
