#pragma once
#include "values/observation.h"

#include <optional>
#include <vector>

namespace tls {
struct Judgement;
}

/// Inside the room: what the server's certificates are worth.
namespace probe {

struct Run;

/// The chain judged for the name asked, once a run: the first call decides.
const tls::Judgement &judged(Run &run, const std::vector<values::Bytes> &chain,
                             const std::optional<values::Bytes> &staple);
/// Nothing about it would stop a browser.
bool isTrusted(const tls::Judgement &judgement);
/// Writes down what judged() says, with the checks of the certificates. True: trusted.
bool keepJudgement(Run &run, const std::vector<values::Bytes> &chain,
                   const std::optional<values::Bytes> &staple);
/// That no server name was sent, where it was not: it matters where the handshake or the trust failed.
void checkServerName(Run &run, bool allWell);
/// What of the client's certificate the server may dislike, and whether it was withheld.
void checkClientCertificate(Run &run);

} // namespace probe
