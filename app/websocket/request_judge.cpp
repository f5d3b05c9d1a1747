#include "websocket/request_judge.h"

#include "http/fields.h"
#include "websocket/deviations.h"

#include <algorithm>
#include <array>

namespace websocket {

using namespace values;

namespace {

// Fields that two parties would read differently when they stand twice; those of the handshake are judged on
// their own.
constexpr std::array<std::string_view, 4> kSingle{"Origin", "Content-Length", "Authorization", "User-Agent"};

struct RequestLine
{
    std::string_view method;
    std::string_view target;
    std::string_view version;
    bool extraSpace = false;
};

/// Blanks inside the target are the target's.
RequestLine split(std::string_view line)
{
    RequestLine out;
    const auto content = http::trimmed(line);
    const auto first = std::min(content.find(' '), content.size());
    const auto last = content.rfind(' ') + 1;
    out.method = content.substr(0, first);
    out.version = content.substr(last);
    const auto between = content.substr(first, last < first ? 0 : last - first);
    out.target = http::trimmed(between);
    out.extraSpace = content.size() != line.size() || between.size() != out.target.size() + 2;
    return out;
}

/// base64 of 16 octets: 22 digits and two paddings.
bool isKey(std::string_view key)
{
    const auto isDigit = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' ||
               c == '/';
    };
    return key.size() == 24 && key.ends_with("==") && std::all_of(key.begin(), key.end() - 2, isDigit);
}

/// What RFC 3986 lets stand in a target; a fragment never does (RFC 6455 section 3).
bool isTargetCharacter(char c)
{
    return c > 0x20 && c < 0x7f && std::string_view("#\"<>\\^`{|}").find(c) == std::string_view::npos;
}

class Judge
{
public:
    explicit Judge(ByteView head) : m_head(http::locate(head)) {}

    RequestJudgement judged() &&
    {
        for (const auto &field : m_head.fields)
            m_result.asked.headers.push_back(field.header);
        requestLine();
        host();
        switching("Upgrade", "websocket", Flaw::UpgradeMissing, Flaw::UpgradeWrong);
        switching("Connection", "upgrade", Flaw::ConnectionMissing, Flaw::ConnectionWrong);
        version();
        key();
        subprotocols();
        extensions();
        body();
        text();
        auto &all = m_result.deviations;
        worstFirst(all);
        m_result.valid = all.empty() || !all.front().fatal;
        return std::move(m_result);
    }

private:
    using Fields = std::vector<const http::LocatedField *>;

    void deviate(Flaw flaw, http::Span place, Params params = {})
    {
        m_result.deviations.push_back(inRequest(flaw, place, std::move(params)));
    }

    http::Span placeOf(std::string_view part) const
    {
        const std::string_view line = m_head.startLine;
        return {m_head.start.offset + static_cast<std::size_t>(part.data() - line.data()), part.size()};
    }

    void requestLine()
    {
        const auto line = split(m_head.startLine);
        auto &asked = m_result.asked;
        asked.method = line.method;
        asked.target = line.target;
        asked.version = line.version;
        if (m_head.start.offset > 0)
            deviate(Flaw::EmptyLineFirst, {0, m_head.start.offset});
        if (line.method != "GET")
            deviate(Flaw::MethodNotGet, placeOf(line.method), param("received", asked.method));
        target(line.target);
        if (line.version != "HTTP/1.1")
            deviate(Flaw::HttpVersion, placeOf(line.version), param("received", asked.version));
        if (line.extraSpace)
            deviate(Flaw::ExtraSpace, m_head.start);
    }

    /// origin-form, or absolute-form, which a server must understand all the same.
    void target(std::string_view target)
    {
        auto path = target;
        if (const auto scheme = target.find("://");
            !target.starts_with('/') && scheme != std::string_view::npos) {
            const auto end = target.find_first_of("/?", scheme + 3);
            path = end == std::string_view::npos ? std::string_view() : target.substr(end);
            deviate(Flaw::TargetAbsolute, placeOf(target), param("received", target));
        } else if (!target.starts_with('/')) {
            deviate(Flaw::TargetInvalid, placeOf(target), param("received", target));
            return;
        }
        const auto *const wrong = std::find_if_not(target.begin(), target.end(), isTargetCharacter);
        if (wrong != target.end())
            deviate(Flaw::TargetInvalid,
                    placeOf(target.substr(static_cast<std::size_t>(wrong - target.begin()))),
                    param("received", target));
        m_result.asked.resource = (path.starts_with('/') ? "" : "/") + std::string(path);
    }

    void host()
    {
        const auto fields = m_head.named("Host");
        if (fields.empty()) {
            deviate(Flaw::HostMissing, m_head.start);
            return;
        }
        m_result.asked.host = fields.front()->header.value;
        if (fields.size() > 1)
            deviate(Flaw::HostDuplicate, fields[1]->line, param("received", joinedValues(fields)));
    }

    void switching(std::string_view name, std::string_view token, Flaw missing, Flaw wrong)
    {
        const auto fields = m_head.named(name);
        const auto tokens = headerTokens(m_result.asked.headers, name);
        const bool there = std::any_of(tokens.begin(), tokens.end(), [token](const std::string &other) {
            return equalsIgnoringCase(other, token);
        });
        if (fields.empty())
            deviate(missing, m_head.start, param("received", ""));
        else if (!there)
            deviate(wrong, fields.front()->value, param("received", joinedValues(fields)));
    }

    void version()
    {
        const auto fields = m_head.named("Sec-WebSocket-Version");
        if (fields.empty())
            deviate(Flaw::VersionMissing, m_head.start);
        else if (fields.size() > 1)
            deviate(Flaw::VersionDuplicate, fields[1]->line, param("received", joinedValues(fields)));
        else if (fields.front()->header.value != "13")
            deviate(Flaw::VersionWrong, fields.front()->value,
                    param("received", fields.front()->header.value));
    }

    void key()
    {
        const auto fields = m_head.named("Sec-WebSocket-Key");
        if (fields.empty()) {
            deviate(Flaw::KeyMissing, m_head.start);
            return;
        }
        const auto &key = m_result.asked.key = fields.front()->header.value;
        if (fields.size() > 1)
            deviate(Flaw::KeyDuplicate, fields[1]->line, param("received", joinedValues(fields)));
        else if (!isKey(key))
            deviate(Flaw::KeyInvalid, fields.front()->value, param("received", key));
    }

    void subprotocols()
    {
        for (const auto *field : m_head.named("Sec-WebSocket-Protocol")) {
            const std::string_view value = field->header.value;
            std::size_t start = 0;
            while (start <= value.size()) {
                const auto comma = std::min(value.find(',', start), value.size());
                const auto one = http::trimmed(value.substr(start, comma - start));
                subprotocol(one,
                            field->within(static_cast<std::size_t>(one.data() - value.data()), one.size()));
                start = comma + 1;
            }
        }
    }

    void subprotocol(std::string_view one, http::Span place)
    {
        auto &all = m_result.asked.subprotocols;
        const auto params = param("subprotocol", one);
        if (one.empty())
            deviateOnce(Flaw::SubprotocolEmpty, place);
        else if (!http::isToken(one))
            deviateOnce(Flaw::SubprotocolNoToken, place, params);
        else if (std::find(all.begin(), all.end(), one) != all.end())
            deviateOnce(Flaw::SubprotocolRepeated, place, params);
        else
            all.emplace_back(one);
    }

    /// A list can have thousands of elements: the first tells enough.
    void deviateOnce(Flaw flaw, http::Span place, Params params = {})
    {
        const auto &all = m_result.deviations;
        const auto id = row(flaw).id;
        if (std::none_of(all.begin(), all.end(), [id](const auto &other) { return other.id == id; }))
            deviate(flaw, place, std::move(params));
    }

    void extensions()
    {
        auto &offers = m_result.asked.offers;
        for (const auto *field : m_head.named("Sec-WebSocket-Extensions")) {
            const auto &value = field->header.value;
            const auto read = readExtensions(value);
            if (!read) {
                const auto &fault = read.error();
                deviate(Flaw::ExtensionInvalid, field->within(fault.offset, fault.length),
                        param("extension", value));
                offers.clear();
                return;
            }
            for (const auto &offer : read.value()) {
                offers.push_back(offer);
                const auto deflate = readDeflateOffer(offer);
                if (offer.name == kDeflate && !deflate)
                    deviateOnce(flawOf(deflate.error().fault), field->within(offer.offset, offer.text.size()),
                                param("extension", offer.text));
            }
        }
    }

    /// What follows the head would be a body, no frames.
    void body()
    {
        const auto lengths = m_head.named("Content-Length");
        const auto isNull = [](const auto *field) { return field->header.value == "0"; };
        if (!std::all_of(lengths.begin(), lengths.end(), isNull))
            deviate(Flaw::ContentLength, lengths.front()->line, param("received", joinedValues(lengths)));
        const auto codings = m_head.named("Transfer-Encoding");
        if (!codings.empty())
            deviate(Flaw::TransferEncoding, codings.front()->line, param("received", joinedValues(codings)));
    }

    void text()
    {
        const auto origins = m_head.named("Origin");
        m_result.asked.origin = origins.empty() ? std::string() : origins.front()->header.value;
        for (const auto &odd : oddFlaws(m_head))
            deviate(odd.flaw, odd.place, odd.params);
        for (const auto &odd : repeatedFields(m_head, kSingle))
            deviate(odd.flaw, odd.place, odd.params);
    }

    http::LocatedHead m_head;
    RequestJudgement m_result;
};

} // namespace

bool isRequestLine(std::string_view line)
{
    const auto parts = split(line);
    return http::isToken(parts.method) && !parts.target.empty() && http::isVersion(parts.version);
}

RequestJudgement judgeRequest(ByteView head)
{
    return Judge(head).judged();
}

} // namespace websocket
