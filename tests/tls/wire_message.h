#pragma once
#include "tls/transcript.h"
#include "values/bytes.h"

#include <initializer_list>
#include <string_view>
#include <vector>

/// Messages of a handshake by hand, for the tests of this folder.
namespace wire {

using values::Bytes;

inline Bytes number(std::uint32_t value, int octets)
{
    Bytes out;
    for (int shift = 8 * (octets - 1); shift >= 0; shift -= 8)
        out.push_back(static_cast<std::uint8_t>(value >> shift));
    return out;
}

inline Bytes joined(std::initializer_list<Bytes> parts)
{
    Bytes out;
    for (const auto &part : parts)
        out.insert(out.end(), part.begin(), part.end());
    return out;
}

/// \p content behind its length of \p octets octets.
inline Bytes vector(int octets, const Bytes &content)
{
    return joined({number(static_cast<std::uint32_t>(content.size()), octets), content});
}

inline Bytes codes(std::initializer_list<std::uint16_t> list)
{
    Bytes out;
    for (const auto code : list)
        out = joined({out, number(code, 2)});
    return out;
}

inline Bytes text(std::string_view given)
{
    return values::toBytes(given);
}

inline Bytes extension(std::uint16_t type, const Bytes &content)
{
    return joined({number(type, 2), vector(2, content)});
}

inline Bytes message(std::uint8_t type, const Bytes &body)
{
    return joined({{type}, vector(3, body)});
}

inline Bytes retryRandom()
{
    return {0xcf, 0x21, 0xad, 0x74, 0xe5, 0x9a, 0x61, 0x11, 0xbe, 0x1d, 0x8c, 0x02, 0x1e, 0x65, 0xb8, 0x91,
            0xc2, 0xa2, 0x11, 0x16, 0x7a, 0xbb, 0x8c, 0x5e, 0x07, 0x9e, 0x09, 0xe2, 0xc8, 0xa8, 0x33, 0x9c};
}

inline Bytes serverHello(std::uint16_t version, std::uint16_t suite, const Bytes &extensions,
                         const Bytes &random = Bytes(32, 0x22))
{
    auto body = joined({number(version, 2), random, vector(1, {}), number(suite, 2), {0}});
    if (!extensions.empty())
        body = joined({body, vector(2, extensions)});
    return message(2, body);
}

/// A ServerHello of TLS 1.3.
inline Bytes modernHello(const Bytes &more = {}, const Bytes &random = Bytes(32, 0x22))
{
    return serverHello(0x0303, 0x1301, joined({extension(43, {3, 4}), more}), random);
}

/// \p name of CN=… as DER.
inline Bytes commonName(std::string_view name)
{
    const auto value = joined({{0x0c, static_cast<std::uint8_t>(name.size())}, text(name)});
    const auto pair = joined({{0x06, 3, 0x55, 4, 3}, value});
    const auto sequence = joined({{0x30, static_cast<std::uint8_t>(pair.size())}, pair});
    const auto set = joined({{0x31, static_cast<std::uint8_t>(sequence.size())}, sequence});
    return joined({{0x30, static_cast<std::uint8_t>(set.size())}, set});
}

inline std::vector<std::string> all(const values::Params &params, std::string_view id)
{
    std::vector<std::string> found;
    for (const auto &param : params) {
        if (param.name == id)
            found.push_back(param.value);
    }
    return found;
}

/// What a transcript makes of messages, all of them of the server where not said otherwise.
struct Reading
{
    values::TlsObservation seen;
    tls::Transcript transcript{seen};

    values::TlsMessage server(const Bytes &octets) { return pass(values::Direction::Received, octets); }
    values::TlsMessage client(const Bytes &octets) { return pass(values::Direction::Sent, octets); }
    values::TlsMessage pass(values::Direction direction, const Bytes &octets, int contentType = 22)
    {
        transcript.message(direction, contentType, octets, 1.5);
        return seen.transcript.empty() ? values::TlsMessage() : seen.transcript.back();
    }
};

} // namespace wire
