#include "websocket/message_reader.h"

#include "websocket/header_reader.h"
#include "websocket/rules.h"

#include <algorithm>
#include <utility>

namespace websocket {

using namespace values;

namespace {

/// From here on it is worth keeping a copy of the inflater (about 40 KB) to find the octet again.
constexpr std::size_t kWorthCloning = 64;

} // namespace

Violation violationOf(std::string_view id, std::uint64_t offset, Bytes bytes, std::string detail,
                      std::uint8_t bits)
{
    return {std::string(id), offset, std::move(bytes), bits, rule(id).closeCode, std::move(detail)};
}

MessageReader::MessageReader(std::size_t maxMessage, bool contextTakeover)
    : m_maxMessage(maxMessage), m_inflater(contextTakeover)
{
}

void MessageReader::begin(Opcode kind, bool compressed)
{
    m_open = true;
    m_kind = kind;
    m_compressed = compressed;
    m_wireLength = 0;
    m_utf8.reset();
    m_message = {};
}

std::optional<Violation> MessageReader::take(ByteView payload, std::uint64_t offset)
{
    m_wireLength += payload.size();
    return m_compressed ? takeCompressed(payload, offset) : takePlain(payload, offset);
}

std::optional<Violation> MessageReader::takePlain(ByteView payload, std::uint64_t offset)
{
    m_message.insert(m_message.end(), payload.begin(), payload.end());
    if (m_kind != Opcode::Text)
        return std::nullopt;
    const auto fault = m_utf8.feed(payload);
    const auto seen = fault ? *fault + 1 : payload.size();
    const auto sequence = m_utf8.sequence();
    if (!sequence.empty() && seen >= sequence.size())
        m_characterOffset = offset + seen - sequence.size();
    if (!fault)
        return std::nullopt;
    return violationOf("invalid-utf8", m_characterOffset, Bytes(sequence.begin(), sequence.end()),
                       toHex(sequence));
}

/// Which octet made the defect visible must not depend on how many came with it: after a defect the same
/// octets are read again one by one.
std::optional<Violation> MessageReader::takeCompressed(ByteView payload, std::uint64_t offset)
{
    if (payload.size() < kWorthCloning)
        return takeEachOctet(payload, offset);
    auto before = m_inflater.clone();
    const auto utf8Before = m_utf8;
    const auto lengthBefore = m_message.size();
    if (!inflated(payload))
        return std::nullopt;
    m_inflater = std::move(before);
    m_utf8 = utf8Before;
    m_message.resize(lengthBefore);
    return takeEachOctet(payload, offset);
}

std::optional<Violation> MessageReader::takeEachOctet(ByteView payload, std::uint64_t offset)
{
    for (std::size_t i = 0; i < payload.size(); ++i) {
        if (auto defect = inflated(payload.subspan(i, 1)))
            return violationOf(defect->rule, offset + i, std::move(defect->bytes), std::move(defect->detail));
    }
    return std::nullopt;
}

std::optional<MessageReader::Defect> MessageReader::inflated(ByteView compressed)
{
    return outcome(m_inflater.feed(compressed, [this](ByteView text) { return append(text); }), compressed);
}

std::optional<MessageReader::Defect> MessageReader::outcome(Inflater::Status status, ByteView compressed)
{
    if (status == Inflater::Status::Good)
        return std::nullopt;
    if (status == Inflater::Status::Corrupt)
        return Defect{"inflate-failed", Bytes(compressed.begin(), compressed.end()), {}};
    return std::exchange(m_defect, std::nullopt);
}

/// Takes inflated octets up to the first that is wrong or too much.
bool MessageReader::append(ByteView text)
{
    const auto room = m_maxMessage - m_message.size();
    const auto fitting = text.first(std::min(room, text.size()));
    m_message.insert(m_message.end(), fitting.begin(), fitting.end());
    if (m_kind == Opcode::Text && m_utf8.feed(fitting)) {
        const auto sequence = m_utf8.sequence();
        m_defect = Defect{"invalid-utf8", Bytes(sequence.begin(), sequence.end()), toHex(sequence)};
        return false;
    }
    if (fitting.size() < text.size()) {
        m_defect = Defect{"message-too-big", {}, number(m_maxMessage + 1) + "/" + number(m_maxMessage)};
        return false;
    }
    return true;
}

std::optional<Violation> MessageReader::finish(std::uint64_t offset)
{
    m_open = false;
    if (m_compressed) {
        const auto status = m_inflater.finishMessage([this](ByteView text) { return append(text); });
        if (auto defect = outcome(status, {}))
            return violationOf(defect->rule, offset, std::move(defect->bytes), std::move(defect->detail));
    }
    if (m_kind == Opcode::Text && !m_utf8.complete()) {
        const auto sequence = m_utf8.sequence();
        return violationOf("invalid-utf8", m_compressed ? offset : m_characterOffset,
                           Bytes(sequence.begin(), sequence.end()), toHex(sequence));
    }
    return std::nullopt;
}

} // namespace websocket
