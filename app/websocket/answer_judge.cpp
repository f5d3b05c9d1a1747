#include "websocket/answer_judge.h"

#include "http/fields.h"
#include "websocket/deviations.h"
#include "websocket/upgrade.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace websocket {

using namespace values;

namespace {

// Fields that two parties would read differently when they stand twice; those of the handshake are judged on
// their own.
constexpr std::array<std::string_view, 5> kSingle{"Content-Length", "Content-Type", "Date", "Location",
                                                  "Retry-After"};

std::string decimal(int value)
{
    std::array<char, 12> digits{};
    auto *const end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return {digits.data(), end};
}

/// base64 of 20 octets: 27 digits and one padding.
bool isAcceptValue(std::string_view text)
{
    const auto isDigit = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' ||
               c == '/';
    };
    return text.size() == 28 && text.back() == '=' && std::all_of(text.begin(), text.end() - 1, isDigit);
}

/// The permessage-deflate offers among what was sent. One that breaks the rules, given by hand, may be
/// answered in any way that fits a plain offer.
std::vector<DeflateOffer> sentOffers(const Headers &sent)
{
    std::vector<DeflateOffer> offers;
    for (const auto &value : headerValues(sent, "Sec-WebSocket-Extensions")) {
        const auto read = readExtensions(value);
        for (const auto &extension : read ? read.value() : Extensions()) {
            if (extension.name != kDeflate)
                continue;
            const auto offer = readDeflateOffer(extension);
            offers.push_back(offer ? offer.value() : DeflateOffer());
        }
    }
    return offers;
}

class Judge
{
public:
    Judge(const Headers &sent, const ResponseHead &answer)
        : m_sent(sent), m_answer(answer), m_head(http::locate(answer.raw))
    {
    }

    UpgradeJudgement judged() &&
    {
        if (m_answer.status == 101) {
            upgradeHeader();
            connectionHeader();
            accept();
            subprotocol();
            extensions();
            httpVersion();
            body();
        } else {
            deviate(Flaw::StatusNot101, statusPlace(), param("status", decimal(m_answer.status)));
        }
        text();
        worstFirst(m_result.deviations);
        const auto &all = m_result.deviations;
        m_result.accepted = all.empty() || !all.front().fatal;
        return std::move(m_result);
    }

private:
    using Fields = std::vector<const http::LocatedField *>;

    void deviate(Flaw flaw, http::Span place, Params params = {})
    {
        m_result.deviations.push_back(inAnswer(flaw, place, std::move(params)));
    }

    void upgradeHeader()
    {
        const auto fields = m_head.named("Upgrade");
        const auto params = param("received", joinedValues(fields));
        if (fields.empty())
            deviate(Flaw::UpgradeMissing, m_head.start, params);
        else if (fields.size() > 1)
            deviate(Flaw::UpgradeDuplicate, fields[1]->line, params);
        else if (!equalsIgnoringCase(fields.front()->header.value, "websocket"))
            deviate(Flaw::UpgradeWrong, fields.front()->value, params);
    }

    void connectionHeader()
    {
        const auto fields = m_head.named("Connection");
        const auto params = param("received", joinedValues(fields));
        const auto tokens = headerTokens(m_answer.headers, "Connection");
        const bool upgrades = std::any_of(tokens.begin(), tokens.end(), [](const std::string &token) {
            return equalsIgnoringCase(token, "upgrade");
        });
        if (fields.empty())
            deviate(Flaw::ConnectionMissing, m_head.start, params);
        else if (!upgrades)
            deviate(Flaw::ConnectionWrong, fields.front()->value, params);
    }

    void accept()
    {
        const auto fields = m_head.named("Sec-WebSocket-Accept");
        if (fields.empty()) {
            deviate(Flaw::AcceptMissing, m_head.start);
            return;
        }
        const auto keys = headerValues(m_sent, "Sec-WebSocket-Key");
        const auto expected = acceptFor(keys.empty() ? std::string_view() : std::string_view(keys.front()));
        const auto received = joinedValues(fields);
        const Params params{{"expected", expected}, {"received", received}};
        if (fields.size() > 1)
            deviate(Flaw::AcceptDuplicate, fields[1]->line, params);
        else if (received != expected)
            deviate(isAcceptValue(received) ? Flaw::AcceptWrong : Flaw::AcceptMalformed,
                    fields.front()->value, params);
    }

    void subprotocol()
    {
        const auto requested = headerTokens(m_sent, "Sec-WebSocket-Protocol");
        const auto fields = m_head.named("Sec-WebSocket-Protocol");
        const auto chosen = joinedValues(fields);
        const auto params = param("subprotocol", chosen);
        if (chosen.empty()) {
            std::string all;
            for (const auto &one : requested)
                all += (all.empty() ? "" : ", ") + one;
            if (!requested.empty())
                deviate(Flaw::SubprotocolMissing, fields.empty() ? m_head.start : fields.front()->line,
                        param("requested", all));
        } else if (fields.size() > 1) {
            deviate(Flaw::SubprotocolDuplicate, fields[1]->line, params);
        } else if (chosen.find(',') != std::string::npos) {
            deviate(Flaw::SubprotocolSeveral, fields.front()->value, params);
        } else if (std::find(requested.begin(), requested.end(), chosen) == requested.end()) {
            deviate(Flaw::SubprotocolUnrequested, fields.front()->value, params);
        } else {
            m_result.subprotocol = chosen;
        }
    }

    /// The elements of all fields with their places; false where one leaves the grammar.
    bool readElements(Extensions &elements, std::vector<http::Span> &places)
    {
        for (const auto *field : m_head.named("Sec-WebSocket-Extensions")) {
            const auto &value = field->header.value;
            const auto read = readExtensions(value);
            if (!read) {
                const auto &fault = read.error();
                deviate(Flaw::ExtensionInvalid, field->within(fault.offset, fault.length),
                        param("extension", value));
                return false;
            }
            for (const auto &element : read.value()) {
                elements.push_back(element);
                places.push_back(field->within(element.offset, element.text.size()));
            }
        }
        return true;
    }

    void extensions()
    {
        Extensions elements;
        std::vector<http::Span> places;
        if (const auto fields = m_head.named("Sec-WebSocket-Extensions"); fields.size() > 1)
            deviate(Flaw::ExtensionHeaderDuplicate, fields[1]->line);
        if (!readElements(elements, places))
            return;
        // An extension that we do not implement cannot be used even where the user offered it.
        for (std::size_t i = 0; i < elements.size(); ++i) {
            if (elements[i].name != kDeflate)
                deviate(Flaw::ExtensionUnrequested, places[i], param("extension", elements[i].text));
        }
        const auto agreed = agreeDeflate(elements, sentOffers(m_sent));
        if (!agreed) {
            const auto at = agreed.error().element;
            deviate(flawOf(agreed.error().fault), places[at], param("extension", elements[at].text));
            return;
        }
        m_result.deflate = agreed.value();
        m_result.compression = m_result.deflate.has_value();
        m_result.serverContextTakeover = !m_result.deflate || m_result.deflate->serverContextTakeover;
    }

    void httpVersion()
    {
        if (m_answer.version != "HTTP/1.1")
            deviate(Flaw::HttpVersion, {m_head.start.offset, m_answer.version.size()});
    }

    /// What follows a 101 is no body (RFC 9110 section 15.2.2), whatever these say.
    void body()
    {
        for (const auto flaw : {Flaw::ContentLength, Flaw::TransferEncoding}) {
            const auto fields = m_head.named(row(flaw).id); // the ids are the fields' names
            if (!fields.empty())
                deviate(flaw, fields.front()->line, param("received", joinedValues(fields)));
        }
    }

    /// status-line = HTTP-version SP status-code SP [ reason-phrase ], where the parser found a status.
    http::Span statusPlace() const
    {
        const auto blank = m_head.startLine.find(' ');
        return {m_head.start.offset + m_head.startLine.find_first_not_of(' ', blank), 3};
    }

    void text()
    {
        const auto status = statusPlace().offset - m_head.start.offset;
        if (status != m_answer.version.size() + 1)
            deviate(Flaw::ExtraSpace,
                    {m_head.start.offset + m_answer.version.size(), status - m_answer.version.size()});
        if (status + 3 >= m_head.startLine.size()) // the blank behind it is wanted all the same
            deviate(Flaw::NoReason, m_head.start);
        for (const auto &odd : oddFlaws(m_head))
            deviate(odd.flaw, odd.place, odd.params);
        for (const auto &odd : repeatedFields(m_head, kSingle))
            deviate(odd.flaw, odd.place, odd.params);
    }

    const Headers &m_sent;
    const ResponseHead &m_answer;
    http::LocatedHead m_head;
    UpgradeJudgement m_result;
};

} // namespace

UpgradeJudgement judgeAnswer(const Headers &sent, const ResponseHead &answer)
{
    return Judge(sent, answer).judged();
}

} // namespace websocket
