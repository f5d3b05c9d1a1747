#pragma once
#include "values/bytes.h"
#include "values/chain_verdict.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace ui::live {

/// Certificates out of a file, or why there are none.
struct ChainFile
{
    enum class Fault { None, NotReadable, Damaged, NoCertificate };
    Fault fault = Fault::None;
    std::vector<values::Bytes> certificates; ///< DER, in the order of the file
};
ChainFile readChainFile(const QString &path);

/// Roots to trust out of a file, or of all files of a folder, or why there are none: PEM text.
struct Roots
{
    ChainFile::Fault fault = ChainFile::Fault::None;
    bool folder = false;
    std::string pem;
};
Roots readRoots(const QString &path);
/// The same as certificates, DER; none where there is a fault.
std::vector<values::Bytes> rootsOf(const QString &path);

/// Judged for \p at, seconds since 1970 UTC, nothing: for now; \p roots: what alone is trusted, nothing: the
/// roots of this system.
values::ChainVerdict judgeChain(const std::vector<values::Bytes> &chain, const QString &host,
                                const std::optional<std::vector<values::Bytes>> &roots,
                                std::optional<std::int64_t> at = {});
/// The host of an address as one types it, or what was typed where it is none.
QString hostOf(const QString &typed);

} // namespace ui::live
