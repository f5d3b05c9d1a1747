#include "probe/http_date.h"
#include "probe/run.h"
#include "websocket/client_upgrade.h"
#include "websocket/deviations.h"

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

/// What is fatal about it, or empty.
std::string faultOf(const Run &run, websocket::Aspect aspect)
{
    for (const auto &found : run.judgement.deviations) {
        const auto *const row = websocket::findRow(found.id);
        if (found.fatal && row && row->aspect == aspect)
            return found.id;
    }
    return {};
}

std::string joinedValues(const Headers &headers, std::string_view name)
{
    std::string all;
    for (const auto &value : headerValues(headers, name))
        all += (all.empty() ? "" : ", ") + value;
    return all;
}

void checkAspect(Run &run, std::string_view id, websocket::Aspect aspect, Params params)
{
    const auto fault = faultOf(run, aspect);
    if (!fault.empty())
        params.push_back({"fault", fault});
    run.recorder.check(id, fault.empty() ? CheckStatus::Passed : CheckStatus::Failed, std::move(params));
}

/// Nothing to agree upon where neither side names anything.
void checkAgreed(Run &run, std::string_view id, websocket::Aspect aspect, const Param &agreed)
{
    if (agreed.value.empty() && faultOf(run, aspect).empty())
        run.recorder.check(id, CheckStatus::Skipped, {{"why", "none"}});
    else
        checkAspect(run, id, aspect, {agreed});
}

/// What is wrong and tolerated, each with its place.
void checkText(Run &run)
{
    auto all = run.judgement.deviations;
    std::stable_sort(all.begin(), all.end(),
                     [](const Deviation &a, const Deviation &b) { return a.offset < b.offset; });
    if (std::all_of(all.begin(), all.end(), [](const Deviation &found) { return found.fatal; }))
        run.recorder.check("upgrade-text", CheckStatus::Passed);
    for (const auto &found : all) {
        if (found.fatal)
            continue;
        Params params{{"fault", found.id}};
        for (const auto &param : found.params)
            params.push_back({param.name == "count" ? "n" : param.name, param.value});
        params.push_back({"offset", number(found.offset)});
        run.recorder.check("upgrade-text", CheckStatus::Warning, std::move(params));
    }
}

void checkSwitch(Run &run, const websocket::UpgradeRequest &request)
{
    using websocket::Aspect;
    const auto &head = *run.seen.upgrade.response;
    const auto &headers = head.headers;
    checkAspect(run, "upgrade-accept", Aspect::Accept,
                {{"expected", websocket::acceptFor(request.key)},
                 {"received", joinedValues(headers, "Sec-WebSocket-Accept")}});
    checkAspect(run, "upgrade-headers", Aspect::Switch,
                {{"upgrade", joinedValues(headers, "Upgrade")},
                 {"connection", joinedValues(headers, "Connection")},
                 {"version", head.version}});
    checkAgreed(run, "upgrade-subprotocol", Aspect::Subprotocol,
                {"subprotocol", joinedValues(headers, "Sec-WebSocket-Protocol")});
    checkAgreed(run, "upgrade-extensions", Aspect::Extending,
                {"extensions", joinedValues(headers, "Sec-WebSocket-Extensions")});
    checkText(run);
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

using State = websocket::ClientUpgrade::State;

struct Answer
{
    websocket::ClientUpgrade handshake;
    Bytes rest = {}; ///< behind the head
    EndHow end = EndHow::Open;
};

asio::awaitable<void> readAnswer(Run &run, Answer &answer, net::Clock::time_point until)
{
    auto &handshake = answer.handshake;
    while (handshake.state() == State::Reading && answer.end == EndHow::Open) {
        const auto chunk = co_await run.channel->read(until);
        answer.end = chunk.end;
        const auto taken = static_cast<std::ptrdiff_t>(handshake.feed(chunk.bytes));
        answer.rest.assign(chunk.bytes.begin() + taken, chunk.bytes.end());
    }
    if (answer.end != EndHow::Open)
        handshake.end(answer.end);
    auto &upgrade = run.seen.upgrade;
    upgrade.bytesReceived = run.channel->received();
    upgrade.firstBytes = run.channel->firstBytes();
    upgrade.end = answer.end;
    upgrade.headerTooLarge = handshake.state() == State::TooLarge;
    upgrade.malformed = handshake.malformed();
}

/// No head that could be judged: too large, no HTTP, or the end of the stream.
void noHead(Run &run, const Answer &answer)
{
    const auto &handshake = answer.handshake;
    const auto error = handshake.state() == State::TooLarge ? std::string("too-large")
                       : handshake.state() == State::NotHttp && !run.seen.upgrade.firstBytes.empty() &&
                               handshake.malformed() != "ended-early"
                           ? std::string("not-http")
                           : run.endedBy(answer.end, StageId::Upgrade);
    if (answer.end == EndHow::Cancelled || answer.end == EndHow::TimedOut)
        static_cast<void>(run.endedBy(answer.end, StageId::Upgrade));
    run.recorder.check("upgrade-answer", CheckStatus::Failed, {{"error", error}});
    run.recorder.done();
}

bool hasHead(State state)
{
    return state == State::Accepted || state == State::Refused || state == State::Invalid;
}

} // namespace

Stage runUpgrade(Run &run)
{
    run.recorder.start(StageId::Upgrade);
    const auto until = run.limit();
    auto &upgrade = run.seen.upgrade;
    const auto request = makeRequest(run);
    upgrade.attempted = true;
    Answer answer{websocket::ClientUpgrade(request, run.target.limits.headerBytes)};
    upgrade.request = answer.handshake.request();
    run.channel->startStage();
    // A server that refused before reading may have answered all the same: the answer is read either way.
    const auto written = co_await run.channel->write(upgrade.request, until);
    if (written == EndHow::TimedOut || written == EndHow::Cancelled)
        answer.end = written;
    co_await readAnswer(run, answer, until);
    if (refusedByLateAlert(run)) {
        run.recorder.skip(StageId::Upgrade, "earlier-failure");
        co_return false;
    }
    if (!hasHead(answer.handshake.state())) {
        noHead(run, answer);
        co_return false;
    }
    upgrade.response = answer.handshake.head();
    const auto &head = *upgrade.response;
    Params params{{"status", number(static_cast<std::uint64_t>(head.status))}, {"reason", head.reason}};
    if (answer.handshake.state() == State::Refused) {
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
    run.judgement = answer.handshake.judgement();
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
