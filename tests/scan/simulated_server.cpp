#include "simulated_server.h"

#include "tls/suites.h"

#include <algorithm>

namespace simulated {

using scan::Answer;
using scan::Question;
using scan::Said;

namespace {

bool has(const Codes &codes, std::uint16_t code)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

/// What both have, by the preference of the one who decides.
std::uint16_t agreed(const Codes &mine, const Codes &theirs, bool ownOrder)
{
    for (const auto code : ownOrder ? mine : theirs) {
        if (has(ownOrder ? theirs : mine, code))
            return code;
    }
    return 0;
}

Answer refusal(std::uint8_t alert, bool never)
{
    Answer answer;
    answer.flight.alerts.push_back({true, alert});
    answer.outcome = {Said::Refused, 0, never, {}};
    return answer;
}

} // namespace

Answer Server::answer(const Question &question) const
{
    const auto version = question.hello.version;
    const auto it = suites.find(version);
    if (it == suites.end())
        return refusal(70, true);
    for (const auto code : question.hello.suites) {
        if (mute.contains(code)) {
            Answer answer;
            answer.outcome.why = "reset";
            answer.again = true;
            return answer;
        }
    }
    if (question.topic == scan::Topic::Fallback && fallbackProtection)
        return refusal(86, false);
    if (question.topic == scan::Topic::Ed25519)
        return refusal(40, false);
    const bool newest = version == tls::kTls13;
    const auto suite = agreed(it->second, question.hello.suites, ownOrder);
    const auto *known = tls::findSuite(suite);
    const auto group = agreed(newest ? groups13 : groups12, question.hello.groups, ownOrder);
    const bool needsGroup = known && (newest || known->keyExchange == tls::KeyExchange::Ecdhe);
    if (!known || (needsGroup && group == 0))
        return refusal(40, false);
    Answer answer;
    answer.flight.hello =
        tls::ServerHello{version, suite, 0, newest, newest ? group : std::uint16_t(0), true, true, false};
    if (!newest && needsGroup)
        answer.flight.keys = tls::KeyParameters{group, 0};
    if (known->keyExchange == tls::KeyExchange::Dhe)
        answer.flight.keys = tls::KeyParameters{0, primeBits};
    answer.outcome.said = Said::Chosen;
    answer.outcome.chosen = question.topic == scan::Topic::Groups ? group : suite;
    return answer;
}

Course run(const values::ScanTarget &target, int parallel,
           const std::function<Answer(const Question &)> &server)
{
    scan::Plan plan(target);
    Course course;
    std::multimap<int, Question> underWay; // by the time of their answer
    int now = 0;
    for (;;) {
        while (int(underWay.size()) < parallel) {
            const auto question = plan.next();
            if (!question)
                break;
            course.largestOffer = std::max(course.largestOffer, question->hello.suites.size());
            underWay.emplace(now + 2, *question);
        }
        course.mostAtOnce = std::max(course.mostAtOnce, int(underWay.size()));
        if (underWay.empty())
            break;
        const auto first = underWay.extract(underWay.begin());
        now = first.key();
        ++course.connections;
        plan.answer(first.mapped(), server(first.mapped()), now);
    }
    course.roundTrips = now;
    course.scan = plan.result();
    return course;
}

Course run(const Server &server, bool gentle, int parallel)
{
    values::ScanTarget target;
    target.gentle = gentle;
    return run(target, parallel, [&server](const Question &question) { return server.answer(question); });
}

Server openssl61()
{
    Server server;
    server.suites[tls::kTls13] = {0x1302, 0x1303, 0x1301};
    server.suites[tls::kTls12] = {
        0xc030, 0x009f, 0xcca8, 0xccaa, 0xc0a3, 0xc09f, 0xc061, 0xc053, 0x00a7, 0xc02f, 0x009e, 0xc0a2,
        0xc09e, 0xc060, 0xc052, 0x00a6, 0xc028, 0x006b, 0xc077, 0x00c4, 0x006d, 0x00c5, 0xc027, 0x0067,
        0xc076, 0x00be, 0x006c, 0x00bf, 0xc014, 0x0039, 0x0088, 0xc019, 0x003a, 0x0089, 0xc013, 0x0033,
        0x0045, 0xc018, 0x0034, 0x0046, 0x009d, 0xc0a1, 0xc09d, 0xc051, 0x009c, 0xc0a0, 0xc09c, 0xc050,
        0x003d, 0x00c0, 0x003c, 0x00ba, 0x0035, 0x0084, 0x002f, 0x0041, 0x000a, 0x0005};
    server.groups13 = {0x001d, 0x0017, 0x001e, 0x0019, 0x0018, 0x0100, 0x0101, 0x0102, 0x0103, 0x0104};
    server.groups12 = {0x001d, 0x0017, 0x001e, 0x0019, 0x0018};
    return server;
}

} // namespace simulated
