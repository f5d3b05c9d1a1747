// Answers to the opening handshake that are no good 101 (RFC 6455 section 4), and what can happen instead of
// one.
#include "practice/act.h"
#include "websocket/upgrade.h"

#include <algorithm>
#include <array>

namespace practice {

namespace {

constexpr std::size_t kFlood = std::size_t{100} * 1024 * 1024;
constexpr std::size_t kFloodSlice = std::size_t{64} * 1024;

Task answerWith(Conversation &talk, const Answer &answer)
{
    co_await talk.send(toBytes(answer));
    co_await talk.finish();
}

/// A refusal; the act says its status and reason.
Task refuse(Conversation &talk, const Act &act)
{
    co_await answerWith(talk, refusal(act.says, "practice: this path always answers so\n"));
}

Task refuseWith(Conversation &talk, const Act &act, std::string_view name, std::string_view value)
{
    auto answer = refusal(act.says, "practice: this path always answers so\n");
    answer.headers.push_back({std::string(name), std::string(value)});
    co_await answerWith(talk, answer);
}

/// The page that a single-page application gives for every path.
Task servePage(Conversation &talk, const Act &act)
{
    auto answer = refusal(act.says, "<!DOCTYPE html><title>practice</title><p>index.html\n");
    for (auto &header : answer.headers) {
        if (header.name == "Content-Type")
            header.value = "text/html; charset=utf-8";
    }
    co_await answerWith(talk, answer);
}

Task redirect(Conversation &talk, const Act &act)
{
    const auto hosts = values::headerValues(talk.request().headers, "Host");
    const auto location = "http://" + (hosts.empty() ? std::string("localhost") : hosts.front());
    co_await refuseWith(talk, act, "Location", location + "/healthy-ws");
}

Task askForPassword(Conversation &talk, const Act &act)
{
    co_await refuseWith(talk, act, "WWW-Authenticate", "Basic realm=\"practice\"");
}

Task allowPost(Conversation &talk, const Act &act)
{
    co_await refuseWith(talk, act, "Allow", "POST");
}

Task askForUpgrade(Conversation &talk, const Act &)
{
    co_await answerWith(talk, upgradeRequired("practice: this path always answers so\n"));
}

Task askToWait(Conversation &talk, const Act &act)
{
    co_await refuseWith(talk, act, "Retry-After", "30");
}

Task nameVersion(Conversation &talk, const Act &act)
{
    co_await refuseWith(talk, act, "Sec-WebSocket-Version", "8, 7"); // drafts of before RFC 6455
}

/// A 101 that \p spoil has been at. What the client does with it is read until it leaves.
template <class Spoil>
Task switchSpoilt(Conversation &talk, Spoil spoil)
{
    auto answer = switching(talk.request());
    spoil(answer);
    co_await talk.send(toBytes(answer));
    co_await leave(talk);
}

void drop(Answer &answer, std::string_view name)
{
    std::erase_if(answer.headers, [name](const auto &header) { return header.name == name; });
}

Task acceptAnotherKey(Conversation &talk, const Act &)
{
    co_await switchSpoilt(talk, [](Answer &answer) {
        drop(answer, "Sec-WebSocket-Accept");
        answer.headers.push_back({"Sec-WebSocket-Accept", websocket::acceptFor("a key nobody sent")});
    });
}

/// A header left out; the act says which.
Task leaveOut(Conversation &talk, const Act &act)
{
    co_await switchSpoilt(talk, [&act](Answer &answer) { drop(answer, act.says); });
}

Task chooseSubprotocol(Conversation &talk, const Act &act)
{
    co_await switchSpoilt(talk, [&act](Answer &answer) {
        drop(answer, "Sec-WebSocket-Protocol");
        answer.headers.push_back({"Sec-WebSocket-Protocol", std::string(act.says)});
    });
}

Task chooseExtension(Conversation &talk, const Act &act)
{
    co_await switchSpoilt(talk, [&act](Answer &answer) {
        answer.headers.push_back({"Sec-WebSocket-Extensions", std::string(act.says)});
    });
}

Task setStatusLine(Conversation &talk, const Act &act)
{
    co_await switchSpoilt(talk, [&act](Answer &answer) { answer.statusLine = std::string(act.says); });
}

/// Another protocol's words instead of HTTP.
Task speakOtherwise(Conversation &talk, const Act &act)
{
    co_await talk.sendText(act.says);
    co_await talk.drain();
}

Task flood(Conversation &talk, const Act &)
{
    co_await talk.sendText("HTTP/1.1 101 Switching Protocols\r\n");
    std::string slice;
    while (slice.size() < kFloodSlice)
        slice += "X-Practice-Flood: there is no end to this\r\n";
    for (std::size_t sent = 0; sent < kFlood && !talk.ended(); sent += slice.size())
        co_await talk.sendText(slice);
    co_await talk.finish();
}

Task stayMute(Conversation &talk, const Act &)
{
    co_await talk.drain();
}

Task end(Conversation &talk, const Act &)
{
    co_await talk.finish();
}

Task reset(Conversation &talk, const Act &)
{
    talk.reset();
    co_return;
}

constexpr std::array kActs{
    Act{"upgrade-200", servePage, Door::Shared, "200 OK"},
    Act{"upgrade-redirect", redirect, Door::Shared, "301 Moved Permanently"},
    Act{"upgrade-400", refuse, Door::Shared, "400 Bad Request"},
    Act{"upgrade-401", askForPassword, Door::Shared, "401 Unauthorized"},
    Act{"upgrade-403", refuse, Door::Shared, "403 Forbidden"},
    Act{"upgrade-404", refuse, Door::Shared, "404 Not Found"},
    Act{"upgrade-405", allowPost, Door::Shared, "405 Method Not Allowed"},
    Act{"upgrade-426", askForUpgrade},
    Act{"upgrade-429", askToWait, Door::Shared, "429 Too Many Requests"},
    Act{"upgrade-500", refuse, Door::Shared, "500 Internal Server Error"},
    Act{"upgrade-502", refuse, Door::Shared, "502 Bad Gateway"},
    Act{"upgrade-503", askToWait, Door::Shared, "503 Service Unavailable"},
    Act{"upgrade-504", refuse, Door::Shared, "504 Gateway Timeout"},
    Act{"upgrade-version-refused", nameVersion, Door::Shared, "400 Bad Request"},
    Act{"upgrade-accept-wrong", acceptAnotherKey},
    Act{"upgrade-accept-missing", leaveOut, Door::Shared, "Sec-WebSocket-Accept"},
    Act{"upgrade-header-missing", leaveOut, Door::Shared, "Upgrade"},
    Act{"upgrade-connection-missing", leaveOut, Door::Shared, "Connection"},
    Act{"upgrade-subprotocol-unrequested", chooseSubprotocol, Door::Shared, "practice.unrequested"},
    Act{"upgrade-extension-unrequested", chooseExtension, Door::Shared, "x-practice-unrequested"},
    Act{"upgrade-http-version", setStatusLine, Door::Shared, "HTTP/1.0 101 Switching Protocols"},
    Act{"upgrade-other-protocol", speakOtherwise, Door::Shared, "SSH-2.0-practice\r\n"},
    Act{"upgrade-header-flood", flood},
    Act{"upgrade-silent", stayMute},
    Act{"upgrade-closed", end},
    Act{"upgrade-reset", reset},
    // Never reached in clear: TLS takes the request for a broken handshake.
    Act{"upgrade-tls-port", refuse, Door::Tls, "404 Not Found"},
};

constexpr std::array kTcpActs{
    Act{"tcp-refused", nullptr, Door::Nobody},
};

} // namespace

std::span<const Act> upgradeActs()
{
    return kActs;
}

std::span<const Act> tcpActs()
{
    return kTcpActs;
}

} // namespace practice
