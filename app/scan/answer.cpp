#include "scan/question.h"

#include "values/alerts.h"

#include <algorithm>

namespace scan {

namespace {

using State = tls::ServerFlight::State;

constexpr std::uint8_t kProtocolVersion = 70;
constexpr std::uint8_t kInternalError = 80;
constexpr std::uint8_t kInappropriateFallback = 86;

bool contains(const Codes &codes, std::uint16_t code)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

/// The group that was agreed on or asked for.
std::uint16_t groupOf(const tls::Flight &flight)
{
    return flight.hello->group != 0 ? flight.hello->group : flight.keys ? flight.keys->group : 0;
}

Outcome unclear(std::string why)
{
    return {Said::Unclear, 0, false, std::move(why)};
}

Outcome chosen(const Question &question, const tls::Flight &flight)
{
    const auto &hello = *flight.hello;
    // A server that speaks only older versions answers with one of them (RFC 5246 appendix E.1).
    if (hello.version < question.hello.version)
        return {Said::Refused, 0, true, {}};
    if (hello.version > question.hello.version)
        return unclear("other-version");
    if (!contains(question.hello.suites, hello.suite))
        return unclear("not-offered");
    if (question.topic != Topic::Groups)
        return {Said::Chosen, hello.suite, false, {}};
    const auto group = groupOf(flight);
    if (contains(question.offered, group))
        return {Said::Chosen, group, false, {}};
    if (question.besideCertificate && contains(question.hello.groups, group))
        return unclear("curve-of-certificate");
    return unclear(group == 0 ? "no-group" : "not-offered");
}

Outcome alerted(std::uint8_t code)
{
    if (code == kProtocolVersion)
        return {Said::Refused, 0, true, {}};
    if (isRefusal(code))
        return {Said::Refused, 0, false, {}};
    const auto name = values::alertName(code);
    return unclear("alert-" + (name.empty() ? "unknown" : std::string(name)));
}

std::string whyEnded(values::EndHow end)
{
    return std::string(values::id(end));
}

} // namespace

bool isRefusal(std::uint8_t alert)
{
    constexpr std::uint8_t kRefusals[]{40, // handshake_failure
                                       47, // illegal_parameter
                                       kProtocolVersion,
                                       71, // insufficient_security
                                       kInternalError,
                                       kInappropriateFallback,
                                       109,  // missing_extension
                                       115}; // unknown_psk_identity
    return std::find(std::begin(kRefusals), std::end(kRefusals), alert) != std::end(kRefusals);
}

Answer judge(const Question &question, const tls::ServerFlight &flight, values::EndHow end)
{
    Answer answer;
    answer.flight = flight.flight();
    switch (flight.state()) {
    case State::Refused:
        answer.outcome = alerted(answer.flight.alerts.back().code);
        // OpenSSL says so where its security level leaves nothing of a version; others where they are in
        // trouble.
        answer.again = answer.flight.alerts.back().code == kInternalError;
        break;
    case State::NotTls:
        answer.outcome = unclear("not-tls");
        answer.notTls = true;
        break;
    case State::Malformed:
        answer.outcome = answer.flight.hello ? chosen(question, answer.flight) : unclear("malformed");
        break;
    case State::TooLong:
        answer.outcome = answer.flight.hello ? chosen(question, answer.flight) : unclear("too-long");
        break;
    case State::Complete:
        answer.outcome = chosen(question, answer.flight);
        break;
    case State::Reading:
        // A hello stands, whatever follows.
        if (answer.flight.hello) {
            answer.outcome = chosen(question, answer.flight);
            break;
        }
        answer.outcome = unclear(whyEnded(end));
        answer.silent = end == values::EndHow::TimedOut;
        answer.again = end != values::EndHow::Cancelled;
        break;
    }
    return answer;
}

} // namespace scan
