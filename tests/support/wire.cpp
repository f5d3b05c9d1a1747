#include "wire.h"

namespace support {

namespace {

void appendNumber(values::Bytes &to, std::uint64_t value, int octets)
{
    for (int i = octets - 1; i >= 0; --i)
        to.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

void mask(values::Bytes &payload, const WireKey &key)
{
    for (std::size_t i = 0; i < payload.size(); ++i)
        payload[i] ^= key[i % key.size()];
}

LengthForm shortest(std::uint64_t length)
{
    return length < 126       ? LengthForm::Shortest
           : length < 0x10000 ? LengthForm::Sixteen
                              : LengthForm::SixtyFour;
}

} // namespace

values::Bytes octetsOf(const WireFrame &frame)
{
    const auto length = frame.announced.value_or(frame.payload.size());
    const auto form = frame.form == LengthForm::Shortest ? shortest(length) : frame.form;
    const auto field = form == LengthForm::Shortest ? length : form == LengthForm::Sixteen ? 126U : 127U;
    values::Bytes out;
    out.push_back(static_cast<std::uint8_t>((frame.fin ? 0x80 : 0) | frame.rsv << 4 | frame.opcode));
    out.push_back(static_cast<std::uint8_t>((frame.key ? 0x80U : 0U) | field));
    if (form != LengthForm::Shortest)
        appendNumber(out, length, form == LengthForm::Sixteen ? 2 : 8);
    auto payload = frame.payload;
    if (frame.key) {
        out.insert(out.end(), frame.key->begin(), frame.key->end());
        mask(payload, *frame.key);
    }
    out.insert(out.end(), payload.begin(), payload.end());
    return out;
}

std::optional<WireHeader> headerOf(values::ByteView octets)
{
    if (octets.size() < 2)
        return std::nullopt;
    WireHeader header;
    header.fin = (octets[0] & 0x80) != 0;
    header.rsv = (octets[0] >> 4) & 7;
    header.opcode = octets[0] & 0x0f;
    const bool masked = (octets[1] & 0x80) != 0;
    const std::uint8_t field = octets[1] & 0x7f;
    const std::size_t lengthOctets = field == 127 ? 8 : field == 126 ? 2 : 0;
    header.size = 2 + lengthOctets + (masked ? 4 : 0);
    if (octets.size() < header.size)
        return std::nullopt;
    header.length = lengthOctets == 0 ? field : 0;
    for (std::size_t i = 0; i < lengthOctets; ++i)
        header.length = header.length << 8 | octets[2 + i];
    if (masked) {
        const auto key = octets.subspan(2 + lengthOctets, 4);
        header.key = WireKey{key[0], key[1], key[2], key[3]};
    }
    return header;
}

std::optional<WireFrame> takeFrame(values::ByteView &octets)
{
    const auto header = headerOf(octets);
    if (!header || octets.size() - header->size < header->length)
        return std::nullopt;
    const auto body = octets.subspan(header->size, static_cast<std::size_t>(header->length));
    WireFrame frame{header->opcode,
                    values::Bytes(body.begin(), body.end()),
                    header->fin,
                    header->rsv,
                    header->key,
                    LengthForm::Shortest,
                    {}};
    if (frame.key)
        mask(frame.payload, *frame.key);
    octets = octets.subspan(header->size + body.size());
    return frame;
}

} // namespace support
