#include "practice/conduct.h"

#include "websocket/connection.h"
#include "websocket/receiver.h"
#include "websocket/server_upgrade.h"
#include "websocket/upgrade.h"

#include <array>
#include <charconv>
#include <chrono>
#include <variant>

namespace practice {

namespace {

using values::Bytes;

constexpr std::size_t kMaxMessage = std::size_t{4} * 1024 * 1024;

std::string number(std::size_t value, std::size_t digits = 1)
{
    std::array<char, 20> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    std::string shown(text.data(), end);
    return shown.size() < digits ? std::string(digits - shown.size(), '0') + shown : shown;
}

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110 section 5.6.7).
std::string httpDate(std::chrono::sys_seconds time)
{
    using namespace std::chrono;
    static constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = floor<std::chrono::days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    std::string text = days.at(weekday(day).c_encoding());
    text += ", " + number(unsigned(date.day()), 2) + " " + months.at(unsigned(date.month()) - 1) + " ";
    text += number(static_cast<std::size_t>(int(date.year())), 4) + " ";
    text += number(static_cast<std::size_t>(clock.hours().count()), 2) + ":";
    text += number(static_cast<std::size_t>(clock.minutes().count()), 2) + ":";
    return text + number(static_cast<std::size_t>(clock.seconds().count()), 2) + " GMT";
}

values::Headers commonHeaders()
{
    using namespace std::chrono;
    return {{"Date", httpDate(floor<seconds>(system_clock::now()))}, {"Server", "WebSocket-Doctor-Practice"}};
}

/// The request as it was read, judged.
websocket::ServerUpgrade judged(const http::RequestHead &request)
{
    auto text = request.method + " " + request.target + " " + request.version + "\r\n";
    for (const auto &header : request.headers)
        text += header.name + ": " + header.value + "\r\n";
    text += "\r\n";
    websocket::ServerUpgrade upgrade(text.size());
    upgrade.feed(values::toBytes(text));
    return upgrade;
}

} // namespace

bool isOpeningHandshake(const http::RequestHead &request)
{
    return judged(request).state() == websocket::ServerUpgrade::State::Valid;
}

Answer switching(const http::RequestHead &request)
{
    const auto keys = values::headerValues(request.headers, "Sec-WebSocket-Key");
    Answer answer{"HTTP/1.1 101 Switching Protocols",
                  {{"Upgrade", "websocket"},
                   {"Connection", "Upgrade"},
                   {"Sec-WebSocket-Accept", websocket::acceptFor(keys.empty() ? "" : keys.front())}},
                  {}};
    const auto offered = values::headerTokens(request.headers, "Sec-WebSocket-Protocol");
    if (!offered.empty())
        answer.headers.push_back({"Sec-WebSocket-Protocol", offered.front()});
    const auto common = commonHeaders();
    answer.headers.insert(answer.headers.end(), common.begin(), common.end());
    return answer;
}

Answer refusal(std::string_view status, std::string_view body)
{
    Answer answer{"HTTP/1.1 " + std::string(status), commonHeaders(), std::string(body)};
    answer.headers.push_back({"Content-Type", "text/plain; charset=utf-8"});
    answer.headers.push_back({"Content-Length", number(body.size())});
    answer.headers.push_back({"Connection", "close"});
    return answer;
}

Answer upgradeRequired(std::string_view body)
{
    auto answer = refusal("426 Upgrade Required", body);
    for (auto &header : answer.headers) {
        if (header.name == "Connection")
            header.value = "close, Upgrade";
    }
    answer.headers.push_back({"Upgrade", "websocket"});
    return answer;
}

Bytes toBytes(const Answer &answer)
{
    std::string text = answer.statusLine + "\r\n";
    for (const auto &header : answer.headers)
        text += header.name + ": " + header.value + "\r\n";
    return values::toBytes(text + "\r\n" + answer.body);
}

Task turnAway(Conversation &talk)
{
    const auto upgrade = judged(talk.request());
    co_await talk.send(upgrade.refuse(
        upgrade.status(), "A WebSocket (RFC 6455, version 13) is served here.\n", commonHeaders()));
    co_await talk.finish();
}

Task accept(Conversation &talk, Bytes first)
{
    if (!isOpeningHandshake(talk.request())) {
        co_await turnAway(talk);
        co_return;
    }
    auto bytes = toBytes(switching(talk.request()));
    bytes.insert(bytes.end(), first.begin(), first.end());
    co_await talk.send(std::move(bytes));
}

Task leave(Conversation &talk)
{
    websocket::Receiver receiver({.role = websocket::Role::Server, .maxMessage = kMaxMessage});
    bool left = false;
    while (!left) {
        const bool more = co_await talk.receive();
        if (!more)
            break;
        for (const auto &event : receiver.feed(talk.take()))
            left = left || std::holds_alternative<websocket::CloseReceived>(event) ||
                   std::holds_alternative<websocket::Violated>(event);
    }
    co_await talk.finish();
}

Task converse(Conversation &talk)
{
    websocket::Connection connection({.role = websocket::Role::Server, .maxMessage = kMaxMessage});
    bool over = false;
    while (!over) {
        const bool more = co_await talk.receive();
        if (!more)
            break;
        connection.feed(talk.take(), [&](const websocket::Event &event) {
            if (const auto *message = std::get_if<websocket::MessageReceived>(&event))
                connection.send(message->kind, message->payload);
        });
        over = connection.wantsTcpClosed();
        auto output = connection.takeOutput();
        if (!output.empty())
            co_await talk.send(std::move(output));
    }
    co_await talk.finish();
}

} // namespace practice
