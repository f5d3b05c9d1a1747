#pragma once
#include "tls/openssl.h"

#include <optional>
#include <string>
#include <vector>

/// Inside the room: the names that an authority may sign for (RFC 5280 section 4.2.1.10).
namespace tls {

struct BrokenConstraints
{
    std::vector<std::string> names; ///< of the certificate, that the authority may not sign for
    bool excluded = false;          ///< an excluded subtree has one of them; else no permitted one has it
};

/// Which of \p certificate's names \p authority may not sign for; nothing where all are in order.
std::optional<BrokenConstraints> brokenConstraints(X509 *certificate, X509 *authority);

} // namespace tls
