#pragma once
#include "tls/openssl.h"
#include "values/bytes.h"

#include <string>
#include <string_view>
#include <vector>

/// Inside the room: names of hosts and of those who hold certificates, as text.
namespace tls {

/// \p host as certificates and SNI write it: no brackets, no zone of an IPv6 address, no final dot
/// (RFC 6066 section 3).
std::string plainHost(std::string_view host);
/// Is this (plain) host an IP address literal?
bool isAddress(const std::string &host);
/// The text of 4 or 16 octets (RFC 5952); "" for other lengths.
std::string addressText(values::ByteView octets);

/// RFC 2253 text in UTF-8; control characters are escaped.
std::string nameText(const X509_NAME *name);
/// The most specific common name, or "".
std::string commonName(const X509_NAME *name);
/// The first organisation, or "".
std::string organisation(const X509_NAME *name);
/// What to call the holder: the common name, or the whole name where there is none.
std::string shortName(const X509_NAME *name);

/// A DNS name or an IP address; "" for other kinds.
std::string alternativeName(const GENERAL_NAME *name);
/// DNS names and IP addresses of the subject alternative names, in order (RFC 5280 section 4.2.1.6).
std::vector<std::string> alternativeNames(const X509 *certificate);

} // namespace tls
