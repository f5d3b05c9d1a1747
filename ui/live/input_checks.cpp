#include "ui/live/input_checks.h"

#include "proxy/tunnel.h"
#include "tls/session.h"

namespace ui::live {

bool holdsCertificates(std::string_view pem)
{
    return !tls::checkCertificates(pem);
}

bool isProxyAddress(std::string_view text)
{
    return proxy::parseProxyUrl(text).ok();
}

} // namespace ui::live
