#pragma once
#include "tls/openssl.h"
#include "values/certificate.h"

#include <optional>
#include <string>
#include <vector>

/// Inside the room: what the extensions of a certificate say (RFC 5280 section 4.2).
namespace tls {

/// Lower-case hex without blanks.
std::string hexText(values::ByteView octets);
values::ByteView view(const ASN1_STRING *string);

/// Its names as RFC 5280 section 4.2.1.3 spells them; empty where the extension is missing.
std::vector<std::string> keyUsage(const X509 *certificate);
/// "serverAuth", "clientAuth", … (section 4.2.1.12), dotted numbers for purposes without a name.
std::vector<std::string> extendedKeyUsage(const X509 *certificate);

/// The subtrees of an authority's nameConstraints (section 4.2.1.10): "DNS:example.org", "IP:10.0.0.0/8".
struct ConstrainedNames
{
    std::vector<std::string> permitted;
    std::vector<std::string> excluded;
};
ConstrainedNames nameConstraints(const X509 *certificate);

/// The first http URL of \p method in the authority information access (section 4.2.2.1). LDAP is left out:
/// nobody outside the company reaches it.
std::string accessUrl(const X509 *certificate, int method);
std::vector<std::string> crlUrls(const X509 *certificate);
/// TLS feature status_request (RFC 7633).
bool demandsStaple(const X509 *certificate);
/// What stands in the first critical extension that nobody here knows: its name, or its dotted number.
std::string unknownCritical(X509 *certificate);
/// The promises embedded in it (RFC 6962 section 3.3).
std::vector<values::SctRecord> embeddedScts(const X509 *certificate);

} // namespace tls
