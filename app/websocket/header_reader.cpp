// Frame headers (RFC 6455 section 5.2) and the rules that a header alone can break.
#include "websocket/header_reader.h"

#include <charconv>

namespace websocket {

namespace {

constexpr std::size_t kFixed = 2;
constexpr std::size_t kMaskOctets = 4;
constexpr std::uint8_t kRsv1 = 4;
constexpr std::uint8_t kRsv2 = 2;

bool isControl(std::uint8_t opcode)
{
    return opcode >= 8;
}

bool isReserved(std::uint8_t opcode)
{
    return (opcode >= 3 && opcode <= 7) || opcode >= 11;
}

/// "3", "0xB": as people write opcodes.
std::string opcodeText(std::uint8_t opcode)
{
    if (opcode < 10)
        return number(opcode);
    return std::string("0x") + static_cast<char>('A' + opcode - 10);
}

/// Of an opcode that is neither reserved nor Continuation.
std::string_view opcodeName(std::uint8_t opcode)
{
    switch (opcode) {
    case 1:
        return "text";
    case 2:
        return "binary";
    case 8:
        return "close";
    case 9:
        return "ping";
    default:
        return "pong";
    }
}

/// "RSV1", "RSV2, RSV3"
std::string bitNames(std::uint8_t rsv)
{
    std::string names;
    for (int i = 0; i < 3; ++i) {
        if ((rsv & (4 >> i)) == 0)
            continue;
        if (!names.empty())
            names += ", ";
        names += "RSV";
        names += static_cast<char>('1' + i);
    }
    return names;
}

} // namespace

std::string number(std::uint64_t value)
{
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return std::string(digits.data(), end);
}

void HeaderReader::reset()
{
    m_size = 0;
    m_header = {};
}

std::size_t HeaderReader::lengthOctets() const
{
    const auto field = m_octets[1] & 0x7f;
    return field == 127 ? 8 : field == 126 ? 2 : 0;
}

std::size_t HeaderReader::needed() const
{
    if (m_size < kFixed)
        return kFixed;
    return kFixed + lengthOctets() + ((m_octets[1] & 0x80) != 0 ? kMaskOctets : 0);
}

std::optional<HeaderFault> HeaderReader::take(std::uint8_t octet, const HeaderContext &context)
{
    m_octets[m_size++] = octet;
    if (m_size == 1)
        return takeFirst(context);
    if (m_size == kFixed) {
        if (auto fault = takeSecond(context))
            return fault;
    }
    const auto lengthEnd = kFixed + lengthOctets();
    if (m_size > kFixed && m_size <= lengthEnd)
        m_header.payloadLength = m_header.payloadLength << 8 | octet;
    if (m_size == lengthEnd) {
        if (auto fault = checkLength(context))
            return fault;
    }
    if (m_size > lengthEnd)
        (*m_header.maskingKey)[m_size - lengthEnd - 1] = octet;
    return std::nullopt;
}

/// Reserved bits and opcodes.
std::optional<HeaderFault> HeaderReader::checkReserved(const HeaderContext &context) const
{
    const auto opcode = m_header.opcode;
    // RSV1 says "compressed" and stands only on a message's first frame (RFC 7692 section 6).
    const bool mayCompress = context.compression && (opcode == 1 || opcode == 2);
    const auto wrong = static_cast<std::uint8_t>(m_header.rsv & ~(mayCompress ? kRsv1 : 0));
    if (wrong != 0) {
        const auto rule = (wrong & kRsv1) == 0
                              ? ((wrong & kRsv2) != 0 ? RuleId::Rsv2NotNegotiated : RuleId::Rsv3NotNegotiated)
                          : context.compression && opcode == 0       ? RuleId::Rsv1OnContinuation
                          : context.compression && isControl(opcode) ? RuleId::Rsv1OnControl
                                                                     : RuleId::Rsv1NotNegotiated;
        return HeaderFault{rule, 0, static_cast<std::uint8_t>(wrong << 4), bitNames(wrong)};
    }
    if (isReserved(opcode)) {
        const auto rule = isControl(opcode) ? RuleId::ReservedControlOpcode : RuleId::ReservedDataOpcode;
        return HeaderFault{rule, 0, 0x0f, opcodeText(opcode)};
    }
    return std::nullopt;
}

std::optional<HeaderFault> HeaderReader::takeFirst(const HeaderContext &context)
{
    const auto octet = m_octets[0];
    m_header.fin = (octet & 0x80) != 0;
    m_header.rsv = (octet >> 4) & 7;
    m_header.opcode = octet & 0x0f;
    const auto opcode = m_header.opcode;
    const bool startsMessage = opcode == 1 || opcode == 2;
    if (auto fault = checkReserved(context))
        return fault;
    if (isControl(opcode) && !m_header.fin)
        return HeaderFault{RuleId::ControlFragmented, 0, 0x80, std::string(opcodeName(opcode))};
    if (opcode == 0 && !context.messageOpen)
        return HeaderFault{RuleId::ContinuationUnexpected, 0, 0x0f, {}};
    if (startsMessage && context.messageOpen)
        return HeaderFault{RuleId::DataInsideFragmented, 0, 0x0f, std::string(opcodeName(opcode))};
    return std::nullopt;
}

std::optional<HeaderFault> HeaderReader::takeSecond(const HeaderContext &context)
{
    const bool masked = (m_octets[1] & 0x80) != 0;
    const auto field = static_cast<std::uint8_t>(m_octets[1] & 0x7f);
    if (masked && context.role == Role::Client)
        return HeaderFault{RuleId::MaskedByServer, 1, 0x80, {}};
    if (!masked && context.role == Role::Server)
        return HeaderFault{RuleId::UnmaskedByClient, 1, 0x80, {}};
    if (masked)
        m_header.maskingKey.emplace();
    if (isControl(m_header.opcode) && field > 125)
        return HeaderFault{RuleId::ControlTooLong, 1, 0x7f, number(field)};
    m_header.payloadLength = field < 126 ? field : 0;
    return std::nullopt;
}

std::optional<HeaderFault> HeaderReader::checkLength(const HeaderContext &context)
{
    const auto length = m_header.payloadLength;
    if (lengthOctets() == 8 && length >> 63 != 0)
        return HeaderFault{RuleId::LengthTopBit, 2, 0x80, number(length)};
    const std::uint64_t smallest = lengthOctets() == 8 ? 0x10000 : lengthOctets() == 2 ? 126 : 0;
    if (length < smallest) {
        const auto rule = lengthOctets() == 8 ? RuleId::Length64NotMinimal : RuleId::Length16NotMinimal;
        return HeaderFault{rule, 1, 0x7f, number(length)};
    }
    // The announcement is enough: nobody should read what will not be used. Both numbers are under 2^63.
    const auto whole = context.messageLength + length;
    const bool compressed = context.messageCompressed || (m_header.rsv & kRsv1) != 0;
    const auto longest = compressed ? longestCompressed(context.maxMessage) : context.maxMessage;
    if (!isControl(m_header.opcode) && whole > longest)
        return HeaderFault{RuleId::MessageTooBig, 1, 0x7f, number(whole) + "/" + number(context.maxMessage)};
    return std::nullopt;
}

std::uint64_t HeaderReader::missing() const
{
    const std::uint64_t header = needed() - m_size;
    const bool lengthKnown = m_size >= kFixed && m_size >= kFixed + lengthOctets();
    return header + (lengthKnown ? m_header.payloadLength : 0);
}

std::string HeaderReader::waitingFor() const
{
    const auto part = [](std::string_view name, std::size_t have, std::size_t of) {
        return std::string(name) + " " + number(have) + "/" + number(of);
    };
    if (m_size == 0)
        return "frame";
    if (m_size < kFixed)
        return part("header", m_size, kFixed);
    if (m_size < kFixed + lengthOctets())
        return part("length", m_size - kFixed, lengthOctets());
    return part("masking-key", m_size - kFixed - lengthOctets(), kMaskOctets);
}

} // namespace websocket
