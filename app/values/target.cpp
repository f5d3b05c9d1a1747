#include "values/target.h"

#include <algorithm>

namespace values {

namespace {

/// "/app;jsessionid=1/chat;v=2" → "/app/chat": RFC 3986 section 3.3 lets a segment carry parameters, and
/// sessions are kept there.
std::string withoutParameters(std::string_view path)
{
    std::string bare;
    for (std::size_t at = 0; at < path.size();) {
        const auto end = std::min(path.find('/', at + 1), path.size());
        const auto segment = path.substr(at, end - at);
        bare.append(segment.substr(0, segment.find(';')));
        at = end;
    }
    return bare;
}

/// "/chat;id=7?room=1&token=x" → "/chat?room=&token=": the names stay, a part without a name goes.
std::string withoutValues(const std::string &resource)
{
    const auto question = std::min(resource.find('?'), resource.size());
    auto bare = withoutParameters(std::string_view(resource).substr(0, question));
    if (question == resource.size())
        return bare;
    bare += '?';
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
