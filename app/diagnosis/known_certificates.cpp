#include "diagnosis/known_certificates.h"

#include <algorithm>
#include <array>

namespace diagnosis {

namespace {

struct Mark
{
    std::string_view attribute; ///< of the issuer's or the holder's name
    std::string_view begin;     ///< how its value begins, whatever the case
    std::string_view product;
};

// The names that the products give their signing certificates, from the vendors' instructions for installing
// them and from Chromium's list (components/resources/ssl/ssl_error_assistant/ssl_error_assistant.asciipb,
// version 7; those that stand there are marked C, some with a longer name). Squid has none: its certificate
// is the administrator's own.
constexpr std::array kInterceptors{
    // Gateways and cloud proxies.
    Mark{"O", "Zscaler", "Zscaler"}, // C: "Zscaler Root CA", O=Zscaler Inc.
    Mark{"CN", "Zscaler", "Zscaler"},
    Mark{"O", "Netskope", "Netskope"},                // "ca.TENANT.goskope.com", O=Netskope Inc.
    Mark{"O", "Fortinet", "Fortinet FortiGate"},      // C: "Fortinet_CA_SSL"; CN is a serial number
    Mark{"CN", "FortiGate CA", "Fortinet FortiGate"}, // C
    Mark{"O", "Palo Alto Networks", "Palo Alto Networks"},
    Mark{"CN", "Sophos SSL CA", "Sophos"},            // C: "Sophos SSL CA_SERIAL"
    Mark{"CN", "Sophos_CA_", "Sophos"},               // C: "Sophos_CA_SERIAL"
    Mark{"CN", "sophosutm Proxy CA", "Sophos"},       // C
    Mark{"CN", "Sophos Web Appliance", "Sophos"},     // C
    Mark{"CN", "SecurityAppliance_SSL_CA", "Sophos"}, // of XG firewalls
    Mark{"O", "Blue Coat", "Blue Coat ProxySG"},      // C; by Symantec, whose public roots are no sign of it
    Mark{"CN", "Cisco Umbrella", "Cisco Umbrella"},   // C: "Cisco Umbrella Root CA", "… Primary SubCA"
    Mark{"CN", "ContentKeeper Appliance CA", "ContentKeeper"},                 // C
    Mark{"O", "Cyberoam Certificate Authority", "Cyberoam"},                   // C
    Mark{"CN", "Smoothwall-default-root-certificate-authority", "Smoothwall"}, // C
    Mark{"CN", "IWSS.TREND", "Trend Micro InterScan Web Security"},            // C
    Mark{"CN", "Fireware HTTPS Proxy", "WatchGuard Fireware"},
    Mark{"CN", "McAfee Web Gateway", "McAfee Web Gateway"}, // C
    Mark{"CN", "Forcepoint", "Forcepoint"},                 // C: "Forcepoint Cloud CA"
    Mark{"O", "Websense", "Forcepoint"},
    Mark{"O", "Barracuda", "Barracuda"},
    Mark{"CN", "SonicWALL Firewall DPI-SSL", "SonicWall"},
    Mark{"O", "HTTPS Management Certificate for SonicWALL", "SonicWall"}, // C
    Mark{"CN", "Cloudflare for Teams ECC Certificate Authority", "Cloudflare Gateway"},
    Mark{"CN", "Gateway CA - Cloudflare Managed", "Cloudflare Gateway"},
    Mark{"CN", "Securly CA", "Securly"},
    // Antivirus and parental control.
    Mark{"O", "NetSpark", "NetSpark"},             // C: "www.netspark.com"
    Mark{"CN", "Kaspersky", "Kaspersky"},          // C: "Kaspersky Anti-Virus Personal Root Certificate"
    Mark{"CN", "avast! Web/Mail Shield", "Avast"}, // C
    Mark{"CN", "Avast Web/Mail Shield", "Avast"},
    Mark{"CN", "AVG Web/Mail Shield", "AVG"},
    Mark{"CN", "ESET SSL Filter CA", "ESET"},
    Mark{"CN", "Bitdefender", "Bitdefender"}, // C: "Bitdefender Personal CA.Net-Defender"
    Mark{"CN", "Adguard Personal CA", "AdGuard"},
    Mark{"O", "Superfish", "Superfish"},
    // Debugging tools.
    Mark{"CN", "mitmproxy", "mitmproxy"},
    Mark{"CN", "Charles Proxy CA", "Charles"},
    Mark{"CN", "DO_NOT_TRUST_FiddlerRoot", "Fiddler"},
    Mark{"CN", "Fiddler Root Certificate Authority", "Fiddler"},
    Mark{"CN", "PortSwigger CA", "Burp Suite"},
    Mark{"CN", "Proxyman CA", "Proxyman"},
    Mark{"CN", "HTTP Toolkit CA", "HTTP Toolkit"},
    Mark{"CN", "OWASP Zed Attack Proxy Root CA", "ZAP"},
};

// What software shows until a certificate is configured for the name asked. From the sources of each, and
// from what servers were seen to send.
constexpr std::array kDefaults{
    Mark{"CN", "Kubernetes Ingress Controller Fake Certificate", "ingress-nginx"},
    Mark{"CN", "TRAEFIK DEFAULT CERT", "Traefik"},
    Mark{"CN", "invalid2.invalid", "Google"}, // OU: "No SNI provided; please fix your client."
    Mark{"O", "SomeOrganization", "Apache mod_ssl"},
    Mark{"CN", "Plesk", "Plesk"},
};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool begins(std::string_view text, std::string_view with)
{
    return text.size() >= with.size() && std::equal(with.begin(), with.end(), text.begin(),
                                                    [](char a, char b) { return lower(a) == lower(b); });
}

enum class Match { Beginning, Whole };

template <std::size_t N>
std::string_view productOf(const std::array<Mark, N> &marks, std::string_view name,
                           Match match = Match::Beginning)
{
    const auto found = std::find_if(marks.begin(), marks.end(), [&](const Mark &mark) {
        const auto value = attributeOf(name, mark.attribute);
        return begins(value, mark.begin) && (match == Match::Beginning || value.size() == mark.begin.size());
    });
    return found == marks.end() ? std::string_view() : found->product;
}

} // namespace

std::string attributeOf(std::string_view name, std::string_view attribute)
{
    std::string part;
    // One more turn ends the last part.
    for (std::size_t at = 0; at <= name.size(); ++at) {
        if (at == name.size() || name[at] == ',' || name[at] == '+') {
            if (part.starts_with(attribute) && part.size() > attribute.size() &&
                part[attribute.size()] == '=')
                return part.substr(attribute.size() + 1);
            part.clear();
            continue;
        }
        if (name[at] == '\\' && at + 1 < name.size())
            ++at;
        part += name[at];
    }
    return {};
}

std::string_view interceptor(const std::vector<values::CertificateRecord> &chain)
{
    if (chain.empty() || !productOf(kInterceptors, chain.front().subject).empty())
        return {};
    for (const auto &certificate : chain) {
        const auto product = productOf(kInterceptors, certificate.issuer);
        if (!product.empty())
            return product;
    }
    return {};
}

std::string_view defaultCertificateOf(const values::CertificateRecord &certificate)
{
    return productOf(kDefaults, certificate.subject, Match::Whole);
}

} // namespace diagnosis
