// Which proxy the environment names, by curl's rules.
#include "proxy/address.h"
#include "proxy/tunnel.h"

#include <charconv>

namespace proxy {

namespace {

using Environment = std::vector<std::pair<std::string, std::string>>;

const std::pair<std::string, std::string> *lookUp(const Environment &environment, std::string_view name)
{
    for (const auto &variable : environment) {
        if (variable.first == name && !variable.second.empty())
            return &variable;
    }
    return nullptr;
}

std::string_view withoutBrackets(std::string_view text)
{
    if (text.size() >= 2 && text.front() == '[' && text.back() == ']')
        return text.substr(1, text.size() - 2);
    return text;
}

bool addressMatches(const Address &host, std::string_view element)
{
    const auto slash = element.find('/');
    const auto network = parseAddress(withoutBrackets(element.substr(0, slash)));
    if (!network)
        return false;
    unsigned bits = static_cast<unsigned>(network->size * 8);
    if (slash != std::string_view::npos) {
        const auto text = element.substr(slash + 1);
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), bits);
        if (error != std::errc() || end != text.data() + text.size())
            return false;
    }
    return sharePrefix(host, *network, bits);
}

bool nameMatches(std::string_view host, std::string_view element)
{
    if (element.starts_with('.'))
        element.remove_prefix(1);
    if (element.ends_with('.'))
        element.remove_suffix(1);
    if (element.empty() || host.size() < element.size())
        return false;
    const auto start = host.size() - element.size();
    return values::equalsIgnoringCase(host.substr(start), element) && (start == 0 || host[start - 1] == '.');
}

} // namespace

bool isExempt(std::string_view host, std::string_view noProxy)
{
    if (noProxy == "*")
        return true;
    host = withoutBrackets(host);
    if (host.ends_with('.'))
        host.remove_suffix(1);
    const auto address = parseAddress(host);
    constexpr std::string_view separators = ", \t";
    for (auto start = noProxy.find_first_not_of(separators); start != std::string_view::npos;
         start = noProxy.find_first_not_of(separators, start)) {
        const auto end = std::min(noProxy.find_first_of(separators, start), noProxy.size());
        const auto element = noProxy.substr(start, end - start);
        if (address ? addressMatches(*address, element) : nameMatches(host, element))
            return true;
        start = end;
    }
    return false;
}

EnvironmentChoice chooseFromEnvironment(const values::Url &target, const Environment &environment)
{
    const std::vector<std::string_view> names =
        target.secure ? std::vector<std::string_view>{"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"}
                      : std::vector<std::string_view>{"http_proxy", "all_proxy", "ALL_PROXY"};
    for (const auto name : names) {
        const auto *const found = lookUp(environment, name);
        if (found == nullptr)
            continue;
        const auto *exempt = lookUp(environment, "no_proxy");
        if (exempt == nullptr)
            exempt = lookUp(environment, "NO_PROXY");
        if (exempt != nullptr && isExempt(target.host, exempt->second))
            return {{}, "no_proxy"};
        return {found->second, found->first};
    }
    return {};
}

} // namespace proxy
