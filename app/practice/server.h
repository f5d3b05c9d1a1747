#pragma once
#include "practice/scenario.h"
#include "values/result.h"
#include "values/target.h"

#include <memory>
#include <string>
#include <string_view>

namespace practice {

/// The practice server: every scenario on loopback, ports chosen by the system, TLS by a private root made
/// at start and kept in memory. Runs on a thread of its own; stops and joins in its destructor.
class Server
{
public:
    /// Listens for all scenarios. The error is the system's errno.
    static values::Result<std::unique_ptr<Server>, int> start();
    ~Server();

    /// The URL that shows \p scenario: "ws://127.0.0.1:PORT/ID" or "wss://localhost:PORT/ID"; with
    /// another host where the scenario needs it. Names below localhost lead to this machine too (RFC 6761
    /// section 6.3), but many resolvers do not know it: connect to 127.0.0.1.
    std::string url(const Scenario &scenario) const;
    /// The private root, PEM. Trust it for a test only; it is never installed anywhere.
    const std::string &rootPem() const;
    /// Makes \p target one of this server's clients: trusts its root alone, uses no proxy, finds the host,
    /// and presents a certificate of this server's where the scenario of its URL is about that and it has
    /// none of its own. The key of that is in memory alone, as all others.
    void admit(values::Target &target) const;
    /// Connections accepted so far (for tests and the status line).
    std::uint64_t connections() const;

private:
    struct Impl;
    explicit Server(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace practice
