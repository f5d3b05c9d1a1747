#include "tls/constraints.h"
#include "tls/names.h"

#include <algorithm>

namespace tls {

namespace {

constexpr int kMostNames = 1000; ///< of a certificate, that are looked at one by one: each costs a copy

using Constraints = Owned<NAME_CONSTRAINTS, NAME_CONSTRAINTS_free>;
using Name = Owned<X509_NAME, X509_NAME_free>;
using Names = Owned<GENERAL_NAMES, GENERAL_NAMES_free>;

/// OpenSSL judges whole certificates: a copy that has nothing but this alternative name.
int judgeAlone(const X509 *certificate, GENERAL_NAME *name, NAME_CONSTRAINTS *constraints)
{
    const Certificate copy(X509_dup(certificate));
    const Names only(GENERAL_NAMES_new());
    const Name nobody(X509_NAME_new());
    GENERAL_NAME *owned = GENERAL_NAME_dup(name);
    if (!copy || !only || !nobody || owned == nullptr || sk_GENERAL_NAME_push(only.get(), owned) <= 0) {
        GENERAL_NAME_free(owned);
        return X509_V_ERR_OUT_OF_MEM;
    }
    X509_set_subject_name(copy.get(), nobody.get());
    if (X509_add1_ext_i2d(copy.get(), NID_subject_alt_name, only.get(), 0, X509V3_ADD_REPLACE) != 1)
        return X509_V_ERR_OUT_OF_MEM;
    X509_check_purpose(copy.get(), -1, 0); // reads the extensions
    return NAME_CONSTRAINTS_check(copy.get(), constraints);
}

bool isBroken(int result)
{
    return result == X509_V_ERR_PERMITTED_VIOLATION || result == X509_V_ERR_EXCLUDED_VIOLATION;
}

} // namespace

std::optional<BrokenConstraints> brokenConstraints(X509 *certificate, X509 *authority)
{
    const Constraints constraints(
        static_cast<NAME_CONSTRAINTS *>(X509_get_ext_d2i(authority, NID_name_constraints, nullptr, nullptr)));
    if (!constraints)
        return std::nullopt;
    X509_check_purpose(certificate, -1, 0);
    int result = NAME_CONSTRAINTS_check(certificate, constraints.get());
    const Names names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    // Without alternative names the common name counts.
    if (result == X509_V_OK && !names)
        result = NAME_CONSTRAINTS_check_CN(certificate, constraints.get());
    if (!isBroken(result))
        return std::nullopt;
    BrokenConstraints broken{{}, result == X509_V_ERR_EXCLUDED_VIOLATION};
    const int count = names ? std::min(sk_GENERAL_NAME_num(names.get()), kMostNames) : 0;
    for (int i = 0; i < count; ++i) {
        auto *name = sk_GENERAL_NAME_value(names.get(), i);
        if (isBroken(judgeAlone(certificate, name, constraints.get())))
            broken.names.push_back(alternativeName(name));
    }
    std::erase(broken.names, std::string());
    if (broken.names.empty())
        broken.names.push_back(shortName(X509_get_subject_name(certificate)));
    return broken;
}

} // namespace tls
