#pragma once
#include "values/certificate.h"

#include <string>
#include <string_view>
#include <vector>

/// Inside the room: certificates that are known by the names in them.
namespace diagnosis {

/// The product that signed \p chain in the site's place, by the issuers' names; "" for none known. A
/// product's own certificate (of its administration page) is no interception.
std::string_view interceptor(const std::vector<values::CertificateRecord> &chain);

/// The software whose ready-made certificate this is, shown where no other is configured for the name asked;
/// "" for none known.
std::string_view defaultCertificateOf(const values::CertificateRecord &certificate);

/// The first value of \p attribute ("CN", "O", "OU") in RFC 2253 text, its escapes taken off; "" for none.
std::string attributeOf(std::string_view name, std::string_view attribute);

} // namespace diagnosis
