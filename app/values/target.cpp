#include "values/target.h"

#include <algorithm>

namespace values {

namespace {

/// "/chat?room=1&token=x#…" → "/chat?room=&token=": the names stay, a part without a name goes.
std::string withoutValues(const std::string &resource)
{
    const auto question = resource.find('?');
    if (question == std::string::npos)
        return resource;
    std::string bare = resource.substr(0, question + 1);
    for (std::size_t at = question + 1; at < resource.size();) {
        const auto end = std::min(resource.find('&', at), resource.size());
        const auto equals = resource.find('=', at);
        if (equals < end)
            bare.append(bare.back() == '?' ? "" : "&").append(resource, at, equals + 1 - at);
        at = end + 1;
    }
    return bare;
}

} // namespace

Target withoutSecrets(const Target &target)
{
    Target bare = target;
    std::erase_if(bare.headers, [](const Header &header) {
        return !equalsIgnoringCase(header.name, "Origin") && !equalsIgnoringCase(header.name, "User-Agent");
    });
    bare.url.userInfo.clear();
    bare.url.resource = withoutValues(target.url.resource);
    bare.subprotocols.clear();
    bare.send.reset();
    bare.expect.reset();
    bare.tls.clientCertificatePem.clear();
    bare.tls.clientKeyPem.clear();
    return bare;
}

} // namespace values
