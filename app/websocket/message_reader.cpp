#include "websocket/message_reader.h"

#include "websocket/header_reader.h"
#include "websocket/vector_code.h"

#include <algorithm>
#include <utility>

namespace websocket {

using namespace values;

namespace {

/// Memory kept from one message to the next.
constexpr std::size_t kKept = 1024 * 1024;
/// Compressed octets that are taken at once: after a fault so many are read again one by one.
constexpr std::size_t kPiece = 64 * 1024;

/// Appends \p payload, unmasked; the place where it stands now.
ByteView append(Buffer &to, ByteView payload, std::optional<std::uint32_t> key)
{
    if (key) {
        vectorCode().unmask(to.room(payload.size()).data(), payload.data(), payload.size(), *key);
        to.commit(payload.size());
    } else {
        to.append(payload);
    }
    return to.view().last(payload.size());
}

RuleId ruleOf(Inflater::Status status)
{
    return status == Inflater::Status::BeyondWindow ? RuleId::InflateBeyondWindow
           : status == Inflater::Status::Incomplete ? RuleId::InflateIncomplete
                                                    : RuleId::InflateFailed;
}

} // namespace

Violation violationOf(RuleId id, Place place, Bytes bytes, std::string detail, std::uint8_t bits)
{
    const auto &row = rule(id);
    return {std::string(row.id), std::string(row.cause),
            place.offset,        place.offset - place.frame,
            std::move(bytes),    bits,
            row.closeCode,       std::move(detail)};
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
    m_message.clear(kKept);
}

std::optional<Violation> MessageReader::take(ByteView payload, std::optional<std::uint32_t> key, Place place)
{
    m_wireLength += payload.size();
    if (m_compressed) {
        m_lastTaken = payload;
        if (key) {
            m_unmasked.clear(kKept);
            m_lastTaken = append(m_unmasked, payload, key);
        }
        return takeCompressed(place);
    }
    m_lastTaken = append(m_message, payload, key);
    return m_kind == Opcode::Text ? takePlain(place) : std::nullopt;
}

MessageReader::Defect MessageReader::textDefect(RuleId rule) const
{
    const auto sequence = m_utf8.sequence();
    return {rule, Bytes(sequence.begin(), sequence.end()), toHex(sequence)};
}

std::optional<Violation> MessageReader::takePlain(Place place)
{
    const auto fault = m_utf8.feed(m_lastTaken);
    const auto seen = fault ? fault->index + 1 : m_lastTaken.size();
    const auto size = m_utf8.sequence().size();
    if (size > 0 && seen >= size)
        m_character = {place.offset + seen - size, place.frame};
    if (!fault)
        return std::nullopt;
    auto defect = textDefect(fault->rule);
    return violationOf(defect.rule, m_character, std::move(defect.bytes), std::move(defect.detail));
}

/// Which octet made the defect visible must not depend on how many came with it: after a defect the same
/// octets are read again one by one.
std::optional<Violation> MessageReader::takeCompressed(Place place)
{
    auto payload = m_lastTaken;
    std::size_t step = kPiece;
    while (!payload.empty()) {
        const auto piece = payload.first(std::min(payload.size(), step));
        const auto utf8Before = m_utf8;
        const auto sizeBefore = m_message.size();
        auto defect = inflated(piece);
        if (defect && piece.size() == 1)
            return violationOf(defect->rule, place, std::move(defect->bytes), std::move(defect->detail));
        if (defect) {
            m_inflater.undo();
            m_utf8 = utf8Before;
            m_message.shrinkTo(sizeBefore);
            step = 1;
            continue;
        }
        payload = payload.subspan(piece.size());
        place.offset += piece.size();
    }
    return std::nullopt;
}

std::optional<MessageReader::Defect> MessageReader::inflated(ByteView compressed)
{
    const auto before = m_message.size();
    return defectSince(before, m_inflater.feed(compressed, m_message, m_maxMessage), compressed);
}

/// What is wrong with the octets that came behind the first \p size, or with where they came from.
std::optional<MessageReader::Defect> MessageReader::defectSince(std::size_t size, Inflater::Status status,
                                                                ByteView compressed)
{
    if (m_kind == Opcode::Text) {
        if (const auto fault = m_utf8.feed(m_message.view().subspan(size)))
            return textDefect(fault->rule);
    }
    if (status == Inflater::Status::Good)
        return std::nullopt;
    if (status == Inflater::Status::TooBig)
        return Defect{RuleId::InflateTooBig, {}, number(m_maxMessage + 1) + "/" + number(m_maxMessage)};
    return Defect{ruleOf(status), Bytes(compressed.begin(), compressed.end()), {}};
}

std::optional<ByteView> MessageReader::inflateWhole(ByteView payload, bool asText)
{
    m_message.clear(kKept);
    const bool whole = m_inflater.takeMessage(payload, m_message, m_maxMessage) == Inflater::Status::Good;
    const auto content = m_message.view();
    if (whole && (!asText || vectorCode().isUtf8(content.data(), content.size())))
        return content;
    m_inflater.undo();
    return std::nullopt;
}

std::optional<Violation> MessageReader::finish(Place place)
{
    m_open = false;
    if (m_compressed) {
        const auto before = m_message.size();
        const auto status = m_inflater.finishMessage(m_message, m_maxMessage);
        if (auto defect = defectSince(before, status, {}))
            return violationOf(defect->rule, place, std::move(defect->bytes), std::move(defect->detail));
    }
    if (m_kind == Opcode::Text && !m_utf8.complete()) {
        auto defect = textDefect(RuleId::Utf8Truncated);
        return violationOf(defect.rule, m_compressed ? place : m_character, std::move(defect.bytes),
                           std::move(defect.detail));
    }
    return std::nullopt;
}

} // namespace websocket
