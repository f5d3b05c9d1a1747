#include "values/alerts.h"

#include <algorithm>
#include <array>

namespace values {

namespace {

struct Row
{
    int code;
    std::string_view name;
};

// IANA, "TLS Alerts"; the names as the RFCs write them, those of older versions included.
constexpr std::array kAlerts{
    Row{0, "close_notify"},
    Row{10, "unexpected_message"},
    Row{20, "bad_record_mac"},
    Row{21, "decryption_failed"},
    Row{22, "record_overflow"},
    Row{30, "decompression_failure"},
    Row{40, "handshake_failure"},
    Row{41, "no_certificate"},
    Row{42, "bad_certificate"},
    Row{43, "unsupported_certificate"},
    Row{44, "certificate_revoked"},
    Row{45, "certificate_expired"},
    Row{46, "certificate_unknown"},
    Row{47, "illegal_parameter"},
    Row{48, "unknown_ca"},
    Row{49, "access_denied"},
    Row{50, "decode_error"},
    Row{51, "decrypt_error"},
    Row{52, "too_many_cids_requested"},
    Row{60, "export_restriction"},
    Row{70, "protocol_version"},
    Row{71, "insufficient_security"},
    Row{80, "internal_error"},
    Row{86, "inappropriate_fallback"},
    Row{90, "user_canceled"},
    Row{100, "no_renegotiation"},
    Row{109, "missing_extension"},
    Row{110, "unsupported_extension"},
    Row{111, "certificate_unobtainable"},
    Row{112, "unrecognized_name"},
    Row{113, "bad_certificate_status_response"},
    Row{114, "bad_certificate_hash_value"},
    Row{115, "unknown_psk_identity"},
    Row{116, "certificate_required"},
    Row{120, "no_application_protocol"},
    Row{121, "ech_required"},
};

} // namespace

std::string_view alertName(int code)
{
    const auto row =
        std::find_if(kAlerts.begin(), kAlerts.end(), [code](const Row &r) { return r.code == code; });
    return row == kAlerts.end() ? std::string_view() : row->name;
}

} // namespace values
