#include "values/tls_fields.h"

#include <algorithm>
#include <array>

namespace values {

namespace {

constexpr bool kList = true;

constexpr std::array kFields{
    // ClientHello, ServerHello, HelloRetryRequest, EncryptedExtensions
    TlsField{"serverName"},                 // SNI
    TlsField{"version"},                    // agreed on: "TLSv1.3"
    TlsField{"versions", kList},            // offered by name (supported_versions)
    TlsField{"legacyVersion"},              // the hello's own version field
    TlsField{"downgrade"},                  // a server that knows a later version was held to this one
    TlsField{"cipherSuite"},                // chosen
    TlsField{"cipherSuites", kList},        // offered
    TlsField{"group"},                      // chosen, or asked for by a HelloRetryRequest
    TlsField{"groups", kList},              // offered
    TlsField{"keyShares", kList},           // the groups for which a key is sent along
    TlsField{"bits"},                       // of the prime or of the RSA key made for this session
    TlsField{"signatureAlgorithm"},         // of the proof in this message
    TlsField{"signatureAlgorithms", kList}, // accepted
    TlsField{"certificateSignatureAlgorithms", kList}, // accepted in certificates, where they differ
    TlsField{"alpn", kList},                   // offered, or the one chosen; unprintable octets as \xNN
    TlsField{"sessionIdSize"},                 // 0 is left out
    TlsField{"ticketSize"},                    // 0: a ticket is asked for, or will follow
    TlsField{"pskIdentities"},                 // how many sessions or keys are offered
    TlsField{"pskModes", kList},               // "psk_ke", "psk_dhe_ke"
    TlsField{"pskSelected"},                   // index of the one taken up
    TlsField{"earlyData"},                     // "true"
    TlsField{"compression", kList},            // of records; "null" is left out
    TlsField{"certificateCompression", kList}, // offered, or used
    // Certificate, CertificateStatus, CertificateRequest
    TlsField{"certificates"},            // how many
    TlsField{"certificateSizes", kList}, // each
    TlsField{"stapleSize"},              // an OCSP answer
    TlsField{"certificateTypes", kList}, // "rsa_sign", "ecdsa_sign"
    TlsField{"authorities", kList},      // acceptable, RFC 2253 text
    // NewSessionTicket, KeyUpdate
    TlsField{"lifetime"},        // seconds
    TlsField{"maxEarlyData"},    // octets
    TlsField{"updateRequested"}, // "true": the other side shall change its keys, too; else "false"
    // Alerts
    TlsField{"level"}, // "warning", "fatal"
    TlsField{"code"},
    // All
    TlsField{"extensions", kList},
    TlsField{"random"},            // of a ClientHello, hex: it names the session in a key log
    TlsField{"omitted"},           // items beyond what is kept
    TlsField{"unreadable", kList}, // what cannot be read: "message", or an extension
};

} // namespace

std::span<const TlsField> tlsFields()
{
    return kFields;
}

const TlsField *findTlsField(std::string_view id)
{
    const auto *const it =
        std::find_if(kFields.begin(), kFields.end(), [id](const TlsField &field) { return field.id == id; });
    return it != kFields.end() ? it : nullptr;
}

} // namespace values
