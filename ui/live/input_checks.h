#pragma once
#include <string_view>

namespace ui::live {

/// Does this text hold at least one certificate in PEM form, all of them readable?
bool holdsCertificates(std::string_view pem);
/// Is this an address that a proxy can be reached under?
bool isProxyAddress(std::string_view text);

} // namespace ui::live
