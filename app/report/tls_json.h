#pragma once
#include "report/json_writer.h"
#include "report/mask.h"
#include "values/tls_observation.h"

/// Inside the room: the object "tls" of a test's JSON.
namespace report {

/// null where no handshake was tried.
void writeTls(JsonWriter &json, const values::TlsObservation &tls, const Mask &mask);

} // namespace report
