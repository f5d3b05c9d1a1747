#pragma once
#include "values/observation.h"
#include "values/progress.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace tls {
class TrustStore;
}

namespace probe {

/// What a probe needs beyond its target; all optional.
struct Context
{
    std::uint64_t run = 0;     ///< stamped on every Progress
    values::ProgressSink sink; ///< called on the calling thread's worker; may be empty
    std::shared_ptr<const tls::TrustStore>
        trust; ///< reuse a loaded store; else loaded while DNS and TCP are under way
    std::vector<std::pair<std::string, std::string>>
        environment; ///< for the proxy choice; see proxy/tunnel.h
    std::string userAgent = "WebSocket-Doctor";
    /// Gets each line of the TLS session's secrets (SSLKEYLOGFILE); they go nowhere else. Empty: none are
    /// gathered. Called where sink is.
    std::function<void(const std::string &)> keyLog;
};

/// Runs the stages over real sockets and writes down what happened; no opinion. Blocks until done, cancelled
/// (a request_stop() is answered within 100 ms) or out of time. Never throws.
values::Observation run(const values::Target &target, const Context &context, std::stop_token stop);

} // namespace probe
