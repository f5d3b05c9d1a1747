#pragma once
#include "report/json_writer.h"
#include "values/tls_observation.h"

#include <vector>

/// Inside the room: certificates as JSON, the same in a test and in a judged file.
namespace report {

/// "key": [ … ], one object a certificate.
void writeCertificates(JsonWriter &json, const char *key, const std::vector<values::CertificateRecord> &list);
/// The keys "trust", "chain", "path", "pathSent", "faults" and "staple" of a handshake, into an open object.
/// Unmasked: when a chain comes, nothing secret has been sent that could stand in it.
void writeChain(JsonWriter &json, const values::TlsObservation &tls);

} // namespace report
