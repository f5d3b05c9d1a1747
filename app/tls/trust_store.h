#pragma once
#include "tls/chain.h"
#include "tls/openssl.h"

#include <set>
#include <string>

/// Inside the room: what a TrustStore holds.
namespace tls {

struct TrustStore::Impl
{
    Owned<X509_STORE, X509_STORE_free> store;
    std::set<std::string> organisations; ///< of the roots that were loaded
};

} // namespace tls
