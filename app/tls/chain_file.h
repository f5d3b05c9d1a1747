#pragma once
#include "tls/chain.h"
#include "tls/session.h"
#include "values/chain_verdict.h"
#include "values/result.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

/// Chains that come from files, judged with no connection.
namespace tls {

/// The certificates of a file, in its order: PEM (other blocks are passed over), DER one behind the other, or
/// a PKCS #7 bundle in either form. A bundle is a set, without an order (RFC 2315 section 9.1): what is no
/// authority stands first in it.
values::Result<std::vector<values::Bytes>, MaterialFault> readChain(values::ByteView file);

/// Whether these octets are a PKCS #12 store (RFC 7292), locked or not.
bool isStore(values::ByteView file);

/// The same as PEM text, for values::TlsOptions::rootsPem.
std::string toPem(const std::vector<values::Bytes> &certificates);

/// Whether a file that begins with \p head (its first 64 KiB are enough) is worth being read as a whole by
/// readChain(): by its look alone, DER or a PEM block within.
bool mayHoldCertificates(values::ByteView head);

/// The certificates of a folder as PEM text, each once: OpenSSL's folders have one under its own name and its
/// hash (c_rehash), and files of many beside those of one.
class Roots
{
public:
    /// Those of one more file; what holds none is passed over.
    void add(values::ByteView file);
    const std::string &pem() const { return m_pem; }

private:
    std::set<std::string> m_files;   ///< fingerprints: a file is read once under all its names
    std::set<values::Bytes> m_known; ///< DER
    std::string m_pem;
};

/// \p roots: what alone is trusted, DER; nothing: the roots of this machine. None is trusted where it is
/// empty.
values::ChainVerdict judgeChain(const std::vector<values::Bytes> &chain, const std::string &host,
                                std::int64_t at,
                                const std::optional<std::vector<values::Bytes>> &roots = std::nullopt);

} // namespace tls
