#include "diagnosis/known_certificates.h"

#include <algorithm>
#include <array>

namespace diagnosis {

namespace {

struct Mark
{
    std::string_view attribute; ///< of the issuer's or the holder's name
    std::string_view value; ///< whole, whatever the case; '#' stands for a serial number, '*' for any text
    std::string_view product;
};

// The names that the products give their signing certificates, from the vendors' instructions for installing
// them and from Chromium's list (components/resources/ssl/ssl_error_assistant/ssl_error_assistant.asciipb,
// version 7; those that stand there are marked C). Whole names: many a company's own begins with one of them.
// Squid has none: its certificate is the administrator's own.
constexpr std::array kInterceptors{
    // Gateways and cloud proxies.
    Mark{"O", "Zscaler Inc.", "Zscaler"}, // C
    Mark{"CN", "Zscaler Root CA", "Zscaler"},
    Mark{"O", "Netskope Inc.", "Netskope"},           // "ca.TENANT.goskope.com"
    Mark{"O", "Fortinet", "Fortinet FortiGate"},      // C; its CN is a serial number
    Mark{"O", "Fortinet Ltd.", "Fortinet FortiGate"}, // C
    Mark{"CN", "FortiGate CA", "Fortinet FortiGate"}, // C
    Mark{"O", "Palo Alto Networks", "Palo Alto Networks"},
    Mark{"CN", "Sophos SSL CA_#", "Sophos"},          // C
    Mark{"CN", "Sophos_CA_#", "Sophos"},              // C
    Mark{"CN", "sophosutm Proxy CA", "Sophos"},       // C
    Mark{"CN", "Sophos Web Appliance", "Sophos"},     // C
    Mark{"CN", "SecurityAppliance_SSL_CA", "Sophos"}, // of XG firewalls
    // C has all that begins with "Blue Coat"; a ProxySG writes its model.
    Mark{"O", "Blue Coat SG* Series", "Blue Coat ProxySG"},
    Mark{"CN", "Cisco Umbrella Root CA", "Cisco Umbrella"},       // C
    Mark{"CN", "Cisco Umbrella Primary SubCA", "Cisco Umbrella"}, // C
    Mark{"CN", "Cisco Umbrella Secondary SubCA *", "Cisco Umbrella"},
    Mark{"CN", "ContentKeeper Appliance CA (#)", "ContentKeeper"},             // C
    Mark{"O", "Cyberoam Certificate Authority", "Cyberoam"},                   // C
    Mark{"CN", "Smoothwall-default-root-certificate-authority", "Smoothwall"}, // C
    Mark{"CN", "IWSS.TREND", "Trend Micro InterScan Web Security"},            // C
    Mark{"CN", "Fireware HTTPS Proxy (*) CA", "WatchGuard Fireware"},
    Mark{"CN", "McAfee Web Gateway", "McAfee Web Gateway"}, // C
    Mark{"CN", "Forcepoint Cloud CA", "Forcepoint"},        // C
    Mark{"O", "Websense, Inc.", "Forcepoint"},
    Mark{"O", "Barracuda Networks", "Barracuda"},
    Mark{"O", "Barracuda Networks, Inc.", "Barracuda"},
    Mark{"CN", "SonicWALL Firewall DPI-SSL", "SonicWall"},
    Mark{"O", "HTTPS Management Certificate for SonicWALL", "SonicWall"}, // C
    Mark{"O", "HTTPS Management Certificate for SonicWALL (self-signed)", "SonicWall"},
    Mark{"CN", "Cloudflare for Teams ECC Certificate Authority", "Cloudflare Gateway"},
    Mark{"CN", "Gateway CA - Cloudflare Managed G*", "Cloudflare Gateway"},
    Mark{"CN", "Securly CA", "Securly"},
    // Antivirus and parental control.
    Mark{"CN", "www.netspark.com", "NetSpark"},                                // C
    Mark{"CN", "Kaspersky Anti-Virus Personal Root Certificate", "Kaspersky"}, // C
    Mark{"CN", "Kaspersky Anti-Virus Personal Root", "Kaspersky"},
    Mark{"CN", "avast! Web/Mail Shield Root", "Avast"}, // C
    Mark{"CN", "Avast Web/Mail Shield Root", "Avast"},
    Mark{"CN", "AVG Web/Mail Shield Root", "AVG"},
    Mark{"CN", "ESET SSL Filter CA", "ESET"},
    Mark{"CN", "Bitdefender Personal CA.#", "Bitdefender"}, // C: "Bitdefender Personal CA.Net-Defender"
    Mark{"CN", "Adguard Personal CA", "AdGuard"},
    Mark{"O", "Superfish, Inc.", "Superfish"},
    // Debugging tools.
    Mark{"CN", "mitmproxy", "mitmproxy"},
    Mark{"CN", "Charles Proxy CA (*)", "Charles"},
    Mark{"CN", "DO_NOT_TRUST_FiddlerRoot", "Fiddler"},
    Mark{"CN", "Fiddler Root Certificate Authority", "Fiddler"},
    Mark{"CN", "PortSwigger CA", "Burp Suite"},
    Mark{"CN", "Proxyman CA (*)", "Proxyman"},
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

bool equals(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

bool isOfSerial(char c)
{
    return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

bool fits(std::string_view value, std::string_view wanted)
{
    const auto place = wanted.find_first_of("#*");
    if (place == std::string_view::npos)
        return equals(value, wanted);
    const auto before = wanted.substr(0, place);
    const auto after = wanted.substr(place + 1);
    if (value.size() <= before.size() + after.size() || !equals(value.substr(0, before.size()), before) ||
        !equals(value.substr(value.size() - after.size()), after))
        return false;
    const auto between = value.substr(before.size(), value.size() - before.size() - after.size());
    return wanted[place] == '*' || std::all_of(between.begin(), between.end(), isOfSerial);
}

template <std::size_t N>
std::string_view productOf(const std::array<Mark, N> &marks, std::string_view name)
{
    const auto found = std::find_if(marks.begin(), marks.end(), [&](const Mark &mark) {
        return fits(attributeOf(name, mark.attribute), mark.value);
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
    return productOf(kDefaults, certificate.subject);
}

} // namespace diagnosis
