#include "rewrite.h"

namespace agreement {

using support::WireFrame;
using values::Bytes;
using values::ByteView;

namespace {

Bytes ending(Ending how, bool inside, bool masked)
{
    WireFrame frame;
    if (masked)
        frame.key = support::WireKey{};
    switch (how) {
    case Ending::Cut:
        return {0x89}; // of a ping
    case Ending::Fail1002:
        frame.opcode = 3; // reserved
        break;
    case Ending::Fail1007:
        frame.opcode = 8;
        frame.payload = {0x03, 0xe8, 0xff};
        break;
    case Ending::Fail1009:
        frame.opcode = inside ? 0 : 2;
        frame.announced = std::uint64_t{1} << 40;
        break;
    }
    return support::octetsOf(frame);
}

} // namespace

Stream endedAt(const Stream &stream, std::size_t offset, Ending how, bool inside)
{
    auto out = stream;
    const auto last = ending(how, inside, stream.settings.server);
    out.octets.resize(offset);
    out.octets.insert(out.octets.end(), last.begin(), last.end());
    return out;
}

std::optional<support::WireHeader> headerAt(const Stream &stream, std::size_t offset)
{
    return support::headerOf(ByteView(stream.octets).subspan(offset));
}

std::optional<std::uint64_t> lengthAt(const Stream &stream, std::size_t offset)
{
    auto octets = ByteView(stream.octets).subspan(offset);
    if (octets.size() < 2)
        return std::nullopt;
    auto unmasked = Bytes(octets.begin(), octets.end());
    unmasked[1] &= 0x7f;
    const auto header = support::headerOf(unmasked);
    return header ? std::optional(header->length) : std::nullopt;
}

bool isWhole(const Stream &stream, std::size_t offset)
{
    const auto header = headerAt(stream, offset);
    return header && stream.octets.size() - offset - header->size >= header->length;
}

Stream withFrame(const Stream &stream, std::size_t offset, const Bytes &frame)
{
    auto rest = ByteView(stream.octets).subspan(offset);
    support::takeFrame(rest);
    auto out = stream;
    out.octets.resize(offset);
    out.octets.insert(out.octets.end(), frame.begin(), frame.end());
    out.octets.insert(out.octets.end(), rest.begin(), rest.end());
    return out;
}

Bytes payloadAt(const Stream &stream, std::size_t offset)
{
    auto rest = ByteView(stream.octets).subspan(offset);
    return support::takeFrame(rest)->payload;
}

Stream asBinary(const Stream &stream, std::size_t offset)
{
    auto out = stream;
    out.octets[offset] = static_cast<std::uint8_t>((out.octets[offset] & 0xf0) | 2);
    return out;
}

} // namespace agreement
