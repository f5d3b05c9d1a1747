#include "scan/ranking.h"

#include "tls/groups.h"
#include "tls/suites.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace scan {

namespace {

using tls::Authentication;
using tls::Cipher;
using tls::Integrity;
using tls::KeyExchange;
using tls::Suite;

/// Suites of servers with a certificate or with none, not those of shared secrets and of fixed keys.
bool isCommon(const Suite &suite)
{
    const bool exchange = suite.keyExchange == KeyExchange::Rsa || suite.keyExchange == KeyExchange::Dhe ||
                          suite.keyExchange == KeyExchange::Ecdhe || suite.keyExchange == KeyExchange::Any;
    const bool draft = suite.name.starts_with("OLD_") || suite.name.starts_with("SSL_");
    return exchange && suite.authentication != Authentication::Dss && !draft;
}

bool isWeakCipher(const Suite &suite)
{
    return suite.exportGrade || suite.bits < 128 || suite.cipher == Cipher::Rc4 ||
           suite.cipher == Cipher::SeedCbc || suite.cipher == Cipher::IdeaCbc;
}

/// Kinds of ciphers that servers enable together.
enum class Family { Modern, CbcSha2, CbcSha1, Other, Weak };

Family familyOf(const Suite &suite)
{
    if (isWeakCipher(suite))
        return Family::Weak;
    if (suite.cipher == Cipher::AesGcm || suite.cipher == Cipher::ChaCha20)
        return Family::Modern;
    if (suite.cipher != Cipher::AesCbc)
        return Family::Other;
    return suite.integrity == Integrity::Sha2 ? Family::CbcSha2 : Family::CbcSha1;
}

int kindRank(const Suite &suite)
{
    switch (suite.cipher) {
    case Cipher::AesGcm:
    case Cipher::AesCbc:
        return 0;
    case Cipher::ChaCha20:
        return 1;
    case Cipher::AesCcm:
        return 2;
    default:
        return 3;
    }
}

int exchangeRank(const Suite &suite)
{
    if (suite.authentication == Authentication::Ecdsa)
        return 0;
    return suite.keyExchange == KeyExchange::Ecdhe ? 1 : 2;
}

/// Forward secrecy first, then how the records are protected, then key length: as most libraries sort.
auto rank(const Suite &suite)
{
    return std::tuple(!isCommon(suite), isWeakCipher(suite), !tls::isForwardSecret(suite),
                      static_cast<int>(suite.integrity), -suite.bits,
                      suite.authentication == Authentication::Anonymous, kindRank(suite), exchangeRank(suite),
                      suite.name.find("CCM_8") == std::string_view::npos, suite.code);
}

/// Equal for suites that are asked for together.
std::tuple<int, int, int> bundleOf(const Suite &suite)
{
    enum { Tls13 = 100, Anonymous, Dss, Fixed, Shared, Rare, Rest };
    const int single = suite.code >> 8U == 0x13 && suite.code <= 0x1305 ? suite.code : 0;
    if (suite.keyExchange == KeyExchange::Any)
        return {Tls13, single, 0};
    if (suite.authentication == Authentication::Anonymous)
        return {Anonymous, isWeakCipher(suite), 0};
    if (suite.authentication == Authentication::Dss && suite.keyExchange == KeyExchange::Dhe)
        return {Dss, 0, 0};
    if (suite.keyExchange == KeyExchange::Dh || suite.keyExchange == KeyExchange::Ecdh)
        return {Fixed, 0, 0};
    if (suite.authentication == Authentication::Psk || suite.keyExchange == KeyExchange::RsaPsk)
        return {Shared, 0, 0};
    if (suite.cipher == Cipher::AriaCbc || suite.cipher == Cipher::CamelliaGcm)
        return {Rare, 0, 0};
    if (!isCommon(suite))
        return {Rest, 0, 0};
    return {static_cast<int>(suite.keyExchange), static_cast<int>(suite.authentication),
            static_cast<int>(familyOf(suite))};
}

/// Groups that are asked for alone: those in wide use.
bool isUsual(std::uint16_t group)
{
    constexpr std::uint16_t kUsual[]{0x11ec, 0x001d, 0x0017, 0x0018, 0x0019, 0x001e};
    return std::find(std::begin(kUsual), std::end(kUsual), group) != std::end(kUsual);
}

int groupBundle(const tls::Group &group)
{
    if (isUsual(group.code))
        return group.code;
    if (group.postQuantum)
        return -1;
    const bool finiteField = group.code >> 8U == 1;
    return finiteField ? -2 : -3;
}

} // namespace

Codes suitesOf(std::uint16_t version)
{
    std::vector<Suite> found;
    for (const auto &suite : tls::suites()) {
        if (tls::belongsTo(suite, version))
            found.push_back(suite);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Suite &a, const Suite &b) { return rank(a) < rank(b); });
    Codes codes;
    for (const auto &suite : found)
        codes.push_back(suite.code);
    return codes;
}

std::vector<Codes> suiteBundles(std::uint16_t version)
{
    std::map<std::tuple<int, int, int>, Codes> bundles;
    for (const auto code : suitesOf(version))
        bundles[bundleOf(*tls::findSuite(code))].push_back(code);
    std::vector<Codes> out;
    for (const auto &[key, codes] : bundles) {
        for (auto &part : parts(codes, kMostInOffer))
            out.push_back(std::move(part));
    }
    return out;
}

Codes groupsOf(bool tls13)
{
    Codes codes;
    for (const auto &group : tls::groups()) {
        if (tls13 ? group.tls13 : group.tls12)
            codes.push_back(group.code);
    }
    return codes;
}

std::vector<Codes> groupBundles(bool tls13)
{
    std::map<int, Codes> bundles;
    for (const auto code : groupsOf(tls13))
        bundles[groupBundle(*tls::findGroup(code))].push_back(code);
    std::vector<Codes> out;
    for (auto &[key, codes] : bundles)
        out.push_back(std::move(codes));
    return out;
}

std::vector<Codes> parts(const Codes &codes, std::size_t most)
{
    std::vector<Codes> out;
    for (std::size_t at = 0; at < codes.size(); at += most) {
        const auto size = std::min(most, codes.size() - at);
        out.emplace_back(codes.begin() + std::ptrdiff_t(at), codes.begin() + std::ptrdiff_t(at + size));
    }
    return out;
}

} // namespace scan
