// What an alert of TLS means when the server sends it (RFC 8446 section 6, RFC 5246 section 7.2).
#include "report/format.h"
#include "report/words_table.h"

#include <array>

namespace report {

namespace {

constexpr std::array kMeanings{
    Word{"close_notify",
         QT_TRANSLATE_NOOP(
             "Alerts",
             "The server has nothing more to say: it ended the connection in good order, but too early.")},
    Word{"unexpected_message",
         QT_TRANSLATE_NOOP(
             "Alerts",
             "The server was waiting for another message: the two sides do not agree on what comes next.")},
    Word{"bad_record_mac", QT_TRANSLATE_NOOP("Alerts", "What reached the server was not what was sent: a "
                                                       "record was altered on the way, or the keys differ.")},
    Word{"decryption_failed",
         QT_TRANSLATE_NOOP(
             "Alerts",
             "The server could not decrypt a record: it was altered on the way, or the keys differ.")},
    Word{"record_overflow", QT_TRANSLATE_NOOP("Alerts", "The server found a record longer than TLS allows.")},
    Word{"decompression_failure",
         QT_TRANSLATE_NOOP("Alerts", "The server could not decompress what it received.")},
    Word{"handshake_failure",
         QT_TRANSLATE_NOOP("Alerts", "The server finds nothing acceptable in what was offered: suites, "
                                     "groups, signatures, or a certificate it misses.")},
    Word{"no_certificate",
         QT_TRANSLATE_NOOP("Alerts", "The server misses a certificate; SSL 3.0 said it so.")},
    Word{"bad_certificate",
         QT_TRANSLATE_NOOP(
             "Alerts",
             "The server cannot accept the certificate it was shown: damaged, or its signature is wrong.")},
    Word{"unsupported_certificate",
         QT_TRANSLATE_NOOP("Alerts", "The server does not work with certificates of the kind it was shown.")},
    Word{"certificate_revoked",
         QT_TRANSLATE_NOOP("Alerts", "The certificate shown to the server was revoked by its issuer.")},
    Word{"certificate_expired",
         QT_TRANSLATE_NOOP("Alerts",
                           "The certificate shown to the server has expired, or its clock says so.")},
    Word{"certificate_unknown",
         QT_TRANSLATE_NOOP("Alerts", "The server dislikes the certificate for a reason it does not name.")},
    Word{"illegal_parameter",
         QT_TRANSLATE_NOOP(
             "Alerts",
             "The server found a value in the offer that contradicts the others or is out of bounds.")},
    Word{"unknown_ca",
         QT_TRANSLATE_NOOP(
             "Alerts", "The server does not know the authority that issued the certificate it was shown.")},
    Word{"access_denied",
         QT_TRANSLATE_NOOP("Alerts", "The server read the certificate and does not let its holder in.")},
    Word{"decode_error",
         QT_TRANSLATE_NOOP("Alerts", "The server could not read a message: its lengths do not fit.")},
    Word{"decrypt_error",
         QT_TRANSLATE_NOOP(
             "Alerts", "A signature or the closing proof of the handshake did not verify on the server.")},
    Word{"too_many_cids_requested",
         QT_TRANSLATE_NOOP(
             "Alerts", "The server was asked for too many connection identifiers; this belongs to DTLS.")},
    Word{"export_restriction",
         QT_TRANSLATE_NOOP("Alerts",
                           "The server refuses the key length for reasons of export law, long gone.")},
    Word{"protocol_version",
         QT_TRANSLATE_NOOP("Alerts",
                           "The server knows the version of TLS that was offered and does not accept it.")},
    Word{
        "insufficient_security",
        QT_TRANSLATE_NOOP("Alerts", "The server wants stronger cipher suites than those that were offered.")},
    Word{"internal_error", QT_TRANSLATE_NOOP("Alerts", "Something failed inside the server, independent of "
                                                       "the offer: often a missing certificate or key.")},
    Word{"inappropriate_fallback",
         QT_TRANSLATE_NOOP(
             "Alerts", "The client came back with an older version although the server knows a newer one.")},
    Word{"user_canceled",
         QT_TRANSLATE_NOOP("Alerts", "Somebody cancelled the handshake on the server’s side.")},
    Word{"no_renegotiation",
         QT_TRANSLATE_NOOP("Alerts", "The server does not negotiate again on an open connection.")},
    Word{"missing_extension",
         QT_TRANSLATE_NOOP("Alerts", "The offer lacks an extension that the server needs.")},
    Word{"unsupported_extension",
         QT_TRANSLATE_NOOP("Alerts", "The server found an extension that must not stand there.")},
    Word{"certificate_unobtainable",
         QT_TRANSLATE_NOOP("Alerts",
                           "The server could not fetch the client’s certificate from the address given.")},
    Word{"unrecognized_name",
         QT_TRANSLATE_NOOP("Alerts", "The server serves no host of the name that was asked for.")},
    Word{"bad_certificate_status_response",
         QT_TRANSLATE_NOOP("Alerts", "The server dislikes the OCSP response that came with a certificate.")},
    Word{"bad_certificate_hash_value",
         QT_TRANSLATE_NOOP("Alerts", "The certificate fetched by the server is not the one announced.")},
    Word{"unknown_psk_identity",
         QT_TRANSLATE_NOOP("Alerts", "The server does not know the shared key that was offered.")},
    Word{"certificate_required",
         QT_TRANSLATE_NOOP("Alerts", "The server insists on a client certificate and received none.")},
    Word{"no_application_protocol",
         QT_TRANSLATE_NOOP(
             "Alerts",
             "None of the protocols offered by ALPN is spoken here: often the server takes HTTP/2 alone.")},
    Word{"ech_required", QT_TRANSLATE_NOOP("Alerts", "The server insists on an encrypted ClientHello.")},
};

} // namespace

QString alertMeaning(const QString &name)
{
    const auto text = wordOf(kMeanings, "Alerts", name);
    return text == name ? QString() : text;
}

} // namespace report
