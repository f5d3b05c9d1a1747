#include "tls/arrangement.h"
#include "tls/host.h"

#include <openssl/err.h>

#include <algorithm>
#include <iterator>

namespace tls {

namespace {

bool isSame(const Certificate &a, const Certificate &b)
{
    return X509_cmp(a.get(), b.get()) == 0;
}

bool isRoot(const Certificate &certificate)
{
    return X509_self_signed(certificate.get(), 1) == 1;
}

/// What binds certificates together, encoded.
struct Bond
{
    std::string subject, issuer;
    std::string key; ///< an authority's; empty: of one that signs nothing
    bool useful = false;
};

std::string encoded(const X509_NAME *name)
{
    const unsigned char *octets = nullptr;
    std::size_t size = 0;
    if (X509_NAME_get0_der(name, &octets, &size) != 1)
        return {};
    return {octets, octets + size};
}

Bond bondOf(const Certificate &certificate)
{
    auto *given = certificate.get();
    Bond bond{encoded(X509_get_subject_name(given)), encoded(X509_get_issuer_name(given)), {}};
    const auto *bits = X509_get0_pubkey_bitstr(given);
    if (bits != nullptr && X509_check_ca(given) > 0)
        bond.key.assign(bits->data, bits->data + bits->length);
    return bond;
}

/// Of \p sent; those of use to some client are marked: what may stand above one that is, or in its place.
std::vector<Bond> bondsOf(const std::vector<Certificate> &sent, const std::vector<Certificate> &path)
{
    std::vector<Bond> bonds;
    std::vector<Bond> open;
    std::transform(sent.begin(), sent.end(), std::back_inserter(bonds), bondOf);
    std::transform(path.begin(), path.end(), std::back_inserter(open), bondOf);
    while (!open.empty()) {
        const auto below = std::move(open.back());
        open.pop_back();
        for (auto &bond : bonds) {
            if (bond.useful || (bond.subject != below.issuer && (bond.key.empty() || bond.key != below.key)))
                continue;
            bond.useful = true;
            open.push_back(bond);
        }
    }
    return bonds;
}

bool isFor(X509 *certificate, const std::string &host)
{
    return X509_check_ca(certificate) == 0 && !host.empty() && !judgeHost(certificate, host);
}

} // namespace

std::vector<Surplus> surplusOf(const std::vector<Certificate> &sent, const std::vector<Certificate> &path)
{
    std::vector<Surplus> all;
    const auto bonds = bondsOf(sent, path);
    for (std::size_t i = 1; i < sent.size(); ++i) {
        const auto isThis = [&](const Certificate &other) { return isSame(other, sent[i]); };
        const auto end = sent.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::any_of(sent.begin(), end, isThis))
            all.push_back({i, Surplus::Kind::Twice});
        else if (isRoot(sent[i]) && (bonds[i].useful || std::any_of(path.begin(), path.end(), isThis)))
            all.push_back({i, Surplus::Kind::Root});
        else if (!bonds[i].useful && std::none_of(path.begin(), path.end(), isThis))
            all.push_back({i, Surplus::Kind::Unrelated});
    }
    ERR_clear_error();
    return all;
}

std::optional<std::size_t> misplacedLeaf(const std::vector<Certificate> &sent, const std::string &host)
{
    if (sent.size() < 2 || isFor(sent.front().get(), host) || !judgeHost(sent.front().get(), host))
        return std::nullopt;
    const auto isEnd = [](const Certificate &each) { return X509_check_ca(each.get()) == 0; };
    const auto found =
        std::find_if(sent.begin(), sent.end(), [&](const auto &each) { return isFor(each.get(), host); });
    if (found != sent.end())
        return static_cast<std::size_t>(found - sent.begin());
    if (isEnd(sent.front()) || std::count_if(sent.begin(), sent.end(), isEnd) != 1)
        return std::nullopt;
    return static_cast<std::size_t>(std::find_if(sent.begin(), sent.end(), isEnd) - sent.begin());
}

const X509 *namesake(const std::vector<Certificate> &sent, const X509 *below)
{
    const auto *issuer = X509_get_issuer_name(below);
    const auto found = std::find_if(sent.begin(), sent.end(), [&](const Certificate &each) {
        return X509_cmp(each.get(), below) != 0 &&
               X509_NAME_cmp(X509_get_subject_name(each.get()), issuer) == 0;
    });
    return found == sent.end() ? nullptr : found->get();
}

} // namespace tls
