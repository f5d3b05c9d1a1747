#pragma once
#include "authorities.h"
#include "tls/certificate.h"
#include "tls/chain.h"
#include "tls/material.h"

#include <QByteArray>

#include <string>
#include <vector>

/// A chain judged, and what was found as text that can be compared.
namespace faults {

namespace pki = practice::pki;
using authorities::kNow;
using values::ChainFault;
using Faults = std::vector<values::ChainFaultRecord>;

inline std::vector<values::Bytes> der(const std::string &pem)
{
    std::vector<values::Bytes> chain;
    const auto certificates = tls::readCertificates(pem);
    for (const auto &certificate : certificates.value())
        chain.push_back(tls::encode(certificate.get()));
    return chain;
}

inline Faults judge(const std::string &chainPem, const std::string &host = "example.test",
                    const std::string &rootsPem = authorities::root().pem())
{
    const auto store = tls::TrustStore::load(values::TrustSource::OnlyPem, rootsPem);
    return tls::judge({der(chainPem), host, kNow}, *store).faults;
}

inline std::string leafOf(const pki::Authority &authority,
                          const pki::Recipe &recipe = authorities::leafRecipe())
{
    return authority.issue(recipe, kNow).value().chainPem;
}

inline pki::Authority unknownRoot(const std::string &name = "Unknown root")
{
    return pki::Authority::root(authorities::named(name), kNow).value();
}

inline values::ChainFaultRecord fault(ChainFault id, int depth, values::Params params)
{
    return {id, depth, std::move(params)};
}

/// Prints what differs.
inline QByteArray text(const Faults &faults)
{
    QByteArray out;
    for (const auto &record : faults) {
        const auto id = values::id(record.fault);
        out +=
            QByteArray(id.data(), static_cast<qsizetype>(id.size())) + '@' + QByteArray::number(record.depth);
        for (const auto &param : record.params)
            out += ' ' + QByteArray::fromStdString(param.name) + '=' + QByteArray::fromStdString(param.value);
        out += '\n';
    }
    return out;
}

} // namespace faults

#define COMPARE_FAULTS(actual, ...) QCOMPARE(text(actual), text(Faults{__VA_ARGS__}))
