#include "net/resolver.h"

#include "values/idna.h"

#include <asio/experimental/as_tuple.hpp>
#include <asio/post.hpp>
#include <asio/steady_timer.hpp>
#include <asio/use_awaitable.hpp>

#include <algorithm>
#include <mutex>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>

namespace net {

using values::DnsOutcome;

namespace {

/// What the thread of the resolver and the run share. The run may be long gone when the answer comes.
struct Question
{
    std::mutex mutex;
    asio::io_context *io = nullptr; ///< null once nobody waits any more
    std::shared_ptr<asio::steady_timer> wake;
    int error = 0;
    std::vector<asio::ip::address> addresses;
    bool answered = false;
};

/// The run's side of it: once that is over the thread reaches neither the io_context nor the timer, and does
/// not keep the timer beyond the io_context it belongs to.
class Waiting
{
public:
    Waiting(asio::io_context &io, std::shared_ptr<Question> question) : m_question(std::move(question))
    {
        m_question->io = &io;
        m_question->wake = std::make_shared<asio::steady_timer>(io, Clock::time_point::max());
    }
    ~Waiting()
    {
        const std::lock_guard lock(m_question->mutex);
        m_question->io = nullptr;
        m_question->wake.reset();
    }
    Waiting(const Waiting &) = delete;
    Waiting &operator=(const Waiting &) = delete;

private:
    std::shared_ptr<Question> m_question;
};

std::optional<asio::ip::address> addressFrom(const addrinfo &info)
{
    if (info.ai_family == AF_INET) {
        const auto *v4 = reinterpret_cast<const sockaddr_in *>(info.ai_addr);
        return asio::ip::address_v4(ntohl(v4->sin_addr.s_addr));
    }
    if (info.ai_family == AF_INET6) {
        const auto *v6 = reinterpret_cast<const sockaddr_in6 *>(info.ai_addr);
        asio::ip::address_v6::bytes_type bytes;
        std::copy(std::begin(v6->sin6_addr.s6_addr), std::end(v6->sin6_addr.s6_addr), bytes.begin());
        return asio::ip::address_v6(bytes, v6->sin6_scope_id);
    }
    return std::nullopt;
}

/// RFC 6761 section 6.3: "localhost" and the names under it mean this machine, also where the system's
/// resolver has not been told so (a container without /etc/hosts). Browsers do the same.
bool isLocalhost(const std::string &host)
{
    constexpr std::string_view name = "localhost";
    std::string lower(host);
    if (!lower.empty() && lower.back() == '.')
        lower.pop_back();
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return lower == name || (lower.size() > name.size() + 1 && lower.ends_with(name) &&
                             lower[lower.size() - name.size() - 1] == '.');
}

void ask(const std::shared_ptr<Question> &question, const std::string &host)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int error = getaddrinfo(host.c_str(), nullptr, &hints, &found);
    std::vector<asio::ip::address> addresses;
    for (const auto *info = found; error == 0 && info; info = info->ai_next) {
        const auto address = addressFrom(*info);
        if (address && std::find(addresses.begin(), addresses.end(), *address) == addresses.end())
            addresses.push_back(*address);
    }
    if (error == 0)
        freeaddrinfo(found);
    else if (isLocalhost(host))
        addresses = {asio::ip::address_v6::loopback(), asio::ip::address_v4::loopback()};

    const std::lock_guard lock(question->mutex);
    question->error = addresses.empty() ? error : 0;
    question->addresses = std::move(addresses);
    question->answered = true;
    if (question->io)
        asio::post(*question->io, [wake = question->wake] { wake->cancel(); });
}

DnsOutcome outcomeFrom(int error, bool empty)
{
    switch (error) {
    case 0:
        return empty ? DnsOutcome::NoAddress : DnsOutcome::Resolved;
    case EAI_NONAME:
        return DnsOutcome::NotFound;
#ifdef EAI_NODATA
    case EAI_NODATA:
        return DnsOutcome::NoAddress;
#endif
    case EAI_AGAIN:
        return DnsOutcome::Temporary;
    default:
        return DnsOutcome::Other;
    }
}

Resolution literal(const std::string &host, const asio::ip::address &address)
{
    Resolution resolution;
    resolution.observation = {DnsOutcome::Literal, host, {address.to_string()}, 0};
    resolution.addresses = {address};
    return resolution;
}

} // namespace

asio::awaitable<Resolution> resolve(asio::io_context &io, Interrupt &interrupt, std::string host,
                                    Clock::time_point until)
{
    std::error_code notLiteral;
    const auto address = asio::ip::make_address(host, notLiteral);
    if (!notLiteral)
        co_return literal(host, address);

    Resolution resolution;
    const auto ascii = values::toAscii(host);
    resolution.observation.host = ascii.value_or(host);
    if (!ascii) {
        resolution.observation.outcome = DnsOutcome::NotFound; // no such name can exist
        co_return resolution;
    }
    if (interrupt.requested()) {
        resolution.observation.outcome = DnsOutcome::Cancelled;
        co_return resolution;
    }
    const auto question = std::make_shared<Question>();
    auto how = values::EndHow::Open;
    {
        const Waiting waiting(io, question);
        const auto wake = question->wake;
        std::thread(ask, question, *ascii).detach();
        const Guard guard(io, interrupt, until, [wake] { wake->cancel(); });
        static_cast<void>(co_await wake->async_wait(asio::experimental::as_tuple(asio::use_awaitable)));
        how = guard.how();
    }
    const std::lock_guard lock(question->mutex);
    if (!question->answered) {
        resolution.observation.outcome =
            how == values::EndHow::Cancelled ? DnsOutcome::Cancelled : DnsOutcome::TimedOut;
        co_return resolution;
    }
    resolution.addresses = question->addresses;
    for (const auto &found : resolution.addresses)
        resolution.observation.addresses.push_back(found.to_string());
    resolution.observation.systemError = question->error;
    resolution.observation.outcome = outcomeFrom(question->error, resolution.addresses.empty());
    co_return resolution;
}

} // namespace net
