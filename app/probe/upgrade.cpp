#include "http/response_parser.h"
#include "probe/http_date.h"
#include "probe/run.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <random>

namespace probe {

using namespace values;

namespace {

constexpr std::size_t kBody = 4096;
constexpr std::chrono::milliseconds kBodyPause{300};
constexpr double kSkew = 300; ///< seconds between two clocks that are worth a word

websocket::UpgradeRequest makeRequest(const Run &run)
{
    std::array<std::uint8_t, 16> random;
    std::random_device device;
    std::generate(random.begin(), random.end(), [&] { return static_cast<std::uint8_t>(device()); });
    auto url = run.target.url;
    url.host = run.serverHost.substr(0, run.serverHost.find('%')); // a zone is this machine's own (RFC 6874)
    auto headers = run.target.headers;
    // A name and a password in the address are meant for the server (RFC 7617), unless a header says
    // otherwise.
    if (!url.userInfo.empty() && headerValues(headers, "Authorization").empty()) {
        const auto *colon = url.userInfo.find(':') == std::string::npos ? ":" : "";
        headers.push_back(
            {"Authorization", "Basic " + toBase64(toBytes(percentDecoded(url.userInfo) + colon))});
    }
    return {url.authority(),         url.resource,         websocket::makeKey(random),
            run.target.subprotocols, run.target.origin,    run.target.offerCompression,
            std::move(headers),      run.context.userAgent};
}

/// A page that says why is worth a moment's patience.
asio::awaitable<void> readBody(Run &run, Bytes first, net::Clock::time_point until)
{
    auto &body = run.seen.upgrade.body;
    body = std::move(first);
    auto end = EndHow::Open;
    while (body.size() < kBody && end == EndHow::Open) {
        const auto chunk = co_await run.channel->read(std::min(until, net::Clock::now() + kBodyPause));
        body.insert(body.end(), chunk.bytes.begin(), chunk.bytes.end());
        end = chunk.end;
    }
    body.resize(std::min(body.size(), kBody));
    if (end == EndHow::Cancelled)
        static_cast<void>(run.endedBy(end, StageId::Upgrade));
}

void checkClock(Run &run)
{
    const auto dates = headerValues(run.seen.upgrade.response->headers, "Date");
    const auto date = dates.empty() ? std::nullopt : parseHttpDate(dates.front());
    if (!date)
        return;
    const std::chrono::duration<double> now = std::chrono::system_clock::now().time_since_epoch();
    const double skew = static_cast<double>(*date) - std::floor(now.count());
    run.seen.upgrade.clockSkewSeconds = skew;
    if (std::abs(skew) > kSkew) {
        run.recorder.check("upgrade-clock", CheckStatus::Warning,
                           {{"seconds", number(static_cast<std::uint64_t>(std::abs(skew)))}});
    }
}

const Deviation *deviation(const Run &run, std::string_view id)
{
    const auto &all = run.judgement.deviations;
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const Deviation &found) { return found.id == id; });
    return it == all.end() ? nullptr : &*it;
}

bool anyDeviation(const Run &run, std::initializer_list<std::string_view> ids)
{
    return std::any_of(ids.begin(), ids.end(),
                       [&](std::string_view id) { return deviation(run, id) != nullptr; });
}

std::string joinedValues(const Headers &headers, std::string_view name)
{
    std::string all;
    for (const auto &value : headerValues(headers, name))
        all += (all.empty() ? "" : ", ") + value;
    return all;
}

void checkSwitch(Run &run, const websocket::UpgradeRequest &request)
{
    const auto &headers = run.seen.upgrade.response->headers;
    const auto status = [](bool failed) { return failed ? CheckStatus::Failed : CheckStatus::Passed; };
    run.recorder.check("upgrade-accept", status(anyDeviation(run, {"accept-wrong", "accept-missing"})),
                       {{"expected", websocket::acceptFor(request.key)},
                        {"received", joinedValues(headers, "Sec-WebSocket-Accept")}});
    run.recorder.check(
        "upgrade-headers",
        status(anyDeviation(run, {"upgrade-header-wrong", "connection-header-wrong", "http-version"})),
        {{"upgrade", joinedValues(headers, "Upgrade")}, {"connection", joinedValues(headers, "Connection")}});
    const auto subprotocol = joinedValues(headers, "Sec-WebSocket-Protocol");
    const bool wrongSubprotocol = anyDeviation(run, {"subprotocol-unrequested", "subprotocol-missing"});
    if (subprotocol.empty() && !wrongSubprotocol)
        run.recorder.check("upgrade-subprotocol", CheckStatus::Skipped, {{"why", "none"}});
    else
        run.recorder.check("upgrade-subprotocol", status(wrongSubprotocol), {{"subprotocol", subprotocol}});
    const auto extensions = joinedValues(headers, "Sec-WebSocket-Extensions");
    if (extensions.empty())
        run.recorder.check("upgrade-extensions", CheckStatus::Skipped, {{"why", "none"}});
    else
        run.recorder.check("upgrade-extensions",
                           status(anyDeviation(run, {"extension-unrequested", "extension-invalid"})),
                           {{"extensions", extensions}});
}

/// TLS 1.3: the alert about a missing client certificate comes when the handshake looked finished.
bool refusedByLateAlert(Run &run)
{
    auto *session = run.channel->session();
    if (!session || run.seen.upgrade.bytesReceived > 0)
        return false;
    const auto &seen = session->observation();
    const auto alert = std::find_if(seen.alerts.begin(), seen.alerts.end(), [](const AlertRecord &record) {
        return record.received && record.fatal;
    });
    if (alert == seen.alerts.end())
        return false;
    run.seen.tls.alerts = seen.alerts;
    run.seen.tls.certificateRequested = seen.certificateRequested;
    run.seen.upgrade = {};
    run.recorder.failLate(StageId::Tls, "tls-handshake", {{"error", alert->name}});
    return true;
}

struct Answer
{
    http::ResponseParser parser;
    Bytes rest; ///< behind the head
    EndHow end = EndHow::Open;
    std::size_t interim = 0; ///< octets of answers passed over
};

/// An interim answer (100, 102, 103) only announces the one that counts (RFC 9110 section 15.2): it is passed
/// over. Together they may be no longer than one head.
bool isInterim(const Answer &answer)
{
    return answer.parser.state() == http::ResponseParser::State::Done && answer.parser.head().status < 200 &&
           answer.parser.head().status != 101;
}

void feed(Run &run, Answer &answer, ByteView bytes)
{
    auto taken = answer.parser.feed(bytes);
    while (isInterim(answer)) {
        answer.interim += answer.parser.head().raw.size();
        bytes = bytes.subspan(taken);
        const auto limit = run.target.limits.headerBytes;
        answer.parser = http::ResponseParser(limit - std::min(limit, answer.interim));
        taken = answer.parser.feed(bytes);
    }
    const auto rest = bytes.subspan(taken);
    answer.rest.assign(rest.begin(), rest.end());
}

asio::awaitable<void> readAnswer(Run &run, Answer &answer, net::Clock::time_point until)
{
    while (answer.parser.state() == http::ResponseParser::State::Reading && answer.end == EndHow::Open) {
        const auto chunk = co_await run.channel->read(until);
        answer.end = chunk.end;
        feed(run, answer, chunk.bytes);
    }
    if (answer.end != EndHow::Open)
        answer.parser.end(answer.end);
    auto &upgrade = run.seen.upgrade;
    upgrade.bytesReceived = run.channel->received();
    upgrade.firstBytes = run.channel->firstBytes();
    upgrade.end = answer.end;
    upgrade.headerTooLarge = answer.parser.state() == http::ResponseParser::State::TooLarge;
    upgrade.malformed = answer.parser.malformed();
}

/// No head that could be judged: too large, no HTTP, or the end of the stream.
void noHead(Run &run, const Answer &answer)
{
    using State = http::ResponseParser::State;
    const auto error = answer.parser.state() == State::TooLarge ? std::string("too-large")
                       : answer.parser.state() == State::NotHttp && !run.seen.upgrade.firstBytes.empty() &&
                               answer.parser.malformed() != "ended-early"
                           ? std::string("not-http")
                           : run.endedBy(answer.end, StageId::Upgrade);
    if (answer.end == EndHow::Cancelled || answer.end == EndHow::TimedOut)
        static_cast<void>(run.endedBy(answer.end, StageId::Upgrade));
    run.recorder.check("upgrade-answer", CheckStatus::Failed, {{"error", error}});
    run.recorder.done();
}

} // namespace

Stage runUpgrade(Run &run)
{
    run.recorder.start(StageId::Upgrade);
    const auto until = run.limit();
    auto &upgrade = run.seen.upgrade;
    const auto request = makeRequest(run);
    upgrade.attempted = true;
    upgrade.request = websocket::writeRequest(request);
    run.channel->startStage();
    Answer answer{http::ResponseParser(run.target.limits.headerBytes), {}, EndHow::Open, 0};
    // A server that refused before reading may have answered all the same: the answer is read either way.
    const auto written = co_await run.channel->write(upgrade.request, until);
    if (written == EndHow::TimedOut || written == EndHow::Cancelled)
        answer.end = written;
    co_await readAnswer(run, answer, until);
    if (refusedByLateAlert(run)) {
        run.recorder.skip(StageId::Upgrade, "earlier-failure");
        co_return false;
    }
    if (answer.parser.state() != http::ResponseParser::State::Done) {
        noHead(run, answer);
        co_return false;
    }
    upgrade.response = answer.parser.head();
    const auto &head = *upgrade.response;
    Params params{{"status", number(static_cast<std::uint64_t>(head.status))}, {"reason", head.reason}};
    if (head.status != 101) {
        run.recorder.check("upgrade-answer", CheckStatus::Failed, params);
        if (answer.end == EndHow::Open)
            co_await readBody(run, std::move(answer.rest), until);
        else
            upgrade.body = std::move(answer.rest);
        checkClock(run);
        run.recorder.done();
        co_return false;
    }
    run.recorder.check("upgrade-answer", CheckStatus::Passed, params);
    run.judgement = websocket::judgeResponse(request, head);
    upgrade.deviations = run.judgement.deviations;
    upgrade.accepted = run.judgement.accepted;
    upgrade.subprotocol = run.judgement.subprotocol;
    upgrade.compression = run.judgement.compression;
    checkSwitch(run, request);
    checkClock(run);
    run.glued = std::move(answer.rest);
    run.recorder.done();
    co_return upgrade.accepted;
}

} // namespace probe
