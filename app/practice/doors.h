#pragma once
#include "tls/session.h"
#include "values/result.h"

#include <memory>
#include <string>
#include <string_view>

namespace practice {

namespace pki {
struct Identity;
}

/// Who the server is behind each of its TLS doors.
class TlsDoors
{
public:
    /// Makes the private root, and identities as they are needed; the error is an errno.
    static values::Result<TlsDoors, int> make();
    ~TlsDoors();
    TlsDoors(TlsDoors &&) noexcept;
    TlsDoors &operator=(TlsDoors &&) noexcept;

    const std::string &rootPem() const;
    /// What a session of \p scenarioId begins with. Where an identity could not be made (no memory, no random
    /// numbers) it has no certificate, and no session begins.
    tls::ServerOptions options(std::string_view scenarioId);
    /// What a client presents at the door of \p scenarioId, for the fault or its absence to show; nullptr:
    /// nothing. From any thread.
    const pki::Identity *clientOf(std::string_view scenarioId) const;

private:
    struct Identities;
    explicit TlsDoors(std::unique_ptr<Identities> identities);
    std::unique_ptr<Identities> m_identities;
};

} // namespace practice
