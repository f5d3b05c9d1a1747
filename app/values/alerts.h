#pragma once
#include <string_view>

namespace values {

/// The name of an alert (RFC 8446 section 6, IANA TLS Alerts), e.g. 116 → "certificate_required"; "" when
/// unknown.
std::string_view alertName(int code);

} // namespace values
