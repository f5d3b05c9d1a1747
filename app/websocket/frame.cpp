#include "websocket/frame.h"

#include "websocket/vector_code.h"

#include <array>
#include <cstring>

namespace websocket {

namespace {

constexpr std::size_t kLongestControl = 125; // RFC 6455 section 5.5
constexpr std::size_t kLongestReason = kLongestControl - 2;

void appendBigEndian(values::Bytes &out, std::uint64_t value, int octets)
{
    for (int shift = 8 * (octets - 1); shift >= 0; shift -= 8)
        out.push_back(static_cast<std::uint8_t>(value >> shift));
}

/// The longest prefix of at most \p limit octets that does not end inside a UTF-8 sequence.
std::string_view cutAtCharacter(std::string_view text, std::size_t limit)
{
    if (text.size() <= limit)
        return text;
    const auto isContinuation = [&](std::size_t at) {
        return (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80;
    };
    auto length = limit;
    while (length > 0 && isContinuation(length))
        --length;
    return text.substr(0, length);
}

} // namespace

values::Bytes writeHeader(const FrameHeader &header)
{
    values::Bytes out;
    out.reserve(14);
    out.push_back(static_cast<std::uint8_t>((header.fin ? 0x80 : 0) | ((header.rsv & 7) << 4) |
                                            (header.opcode & 0x0f)));
    const std::uint8_t mask = header.maskingKey ? 0x80 : 0;
    if (header.payloadLength < 126) {
        out.push_back(static_cast<std::uint8_t>(mask | header.payloadLength));
    } else if (header.payloadLength <= 0xffff) {
        out.push_back(mask | 126);
        appendBigEndian(out, header.payloadLength, 2);
    } else {
        out.push_back(mask | 127);
        appendBigEndian(out, header.payloadLength, 8);
    }
    if (header.maskingKey)
        out.insert(out.end(), header.maskingKey->begin(), header.maskingKey->end());
    return out;
}

values::Bytes writeFrame(Opcode opcode, values::ByteView payload, std::optional<MaskingKey> maskingKey,
                         bool fin, std::uint8_t rsv)
{
    auto out = writeHeader({fin, rsv, static_cast<std::uint8_t>(opcode), maskingKey, payload.size()});
    const auto start = out.size();
    out.insert(out.end(), payload.begin(), payload.end());
    if (maskingKey)
        applyMask(std::span(out).subspan(start), *maskingKey);
    return out;
}

values::Bytes closePayload(std::optional<std::uint16_t> code, std::string_view reason)
{
    values::Bytes out;
    if (!code)
        return out;
    const auto shown = cutAtCharacter(reason, kLongestReason);
    out.reserve(2 + shown.size());
    appendBigEndian(out, *code, 2);
    out.insert(out.end(), shown.begin(), shown.end());
    return out;
}

std::uint32_t turnedKey(const MaskingKey &key, std::uint64_t phase)
{
    MaskingKey turned{};
    for (std::size_t i = 0; i < turned.size(); ++i)
        turned[i] = key[(i + phase) % key.size()];
    std::uint32_t value = 0;
    std::memcpy(&value, turned.data(), sizeof value);
    return value;
}

void applyMask(std::span<std::uint8_t> data, const MaskingKey &key, std::uint64_t phase)
{
    vectorCode().unmask(data.data(), data.data(), data.size(), turnedKey(key, phase));
}

} // namespace websocket
