#pragma once
#include "wire_message.h"

/// Whole messages of a handshake, with much in them.
namespace wire {

inline constexpr std::uint16_t kEcdheRsa = 0xc02f; // TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256

inline Bytes clientHello()
{
    const auto name = joined({{0}, vector(2, text("example.test"))});
    const auto protocols = joined({vector(1, text("h2")), vector(1, text("http/1.1"))});
    const auto share = joined({number(0x001d, 2), vector(2, Bytes(32, 9))});
    const auto identity = joined({vector(2, text("ticket")), number(0, 4)});
    const auto extensions = joined({
        extension(0x1a1a, {}),
        extension(0, vector(2, name)),
        extension(10, vector(2, codes({0x001d, 0x0017, 0x2a2a}))),
        extension(13, vector(2, codes({0x0804, 0x0403, 0x0201, 0xeeee}))),
        extension(50, vector(2, codes({0x0401}))),
        extension(16, vector(2, protocols)),
        extension(27, vector(1, codes({2, 9}))),
        extension(35, {}),
        extension(42, {}),
        extension(43, vector(1, codes({0x0304, 0x0303, 0x7f1c}))),
        extension(45, vector(1, {1, 0, 7})),
        extension(47, vector(2, vector(2, commonName("Root")))),
        extension(51, vector(2, share)),
        extension(5, {1, 0, 0, 0, 0}),
        extension(41, joined({vector(2, identity), vector(2, vector(1, Bytes(32, 1)))})),
    });
    return message(1, joined({number(0x0303, 2), Bytes(32, 0xab), vector(1, Bytes(32, 1)),
                              vector(2, codes({0x0a0a, 0x1301, kEcdheRsa, 0x00ff, 0x5600, 0xeeee})),
                              vector(1, {1, 0}), vector(2, extensions)}));
}

inline Bytes certificateRequest()
{
    return message(
        13, joined({vector(1, {1, 64, 99}), vector(2, codes({0x0804})),
                    vector(2, joined({vector(2, commonName("Some CA")), vector(2, text("no DER"))}))}));
}

inline Bytes modernCertificate()
{
    const auto staple = joined({{1}, vector(3, Bytes(471, 5))});
    return message(11,
                   joined({vector(1, {}),
                           vector(3, joined({vector(3, Bytes(900, 1)), vector(2, extension(5, staple)),
                                             vector(3, Bytes(700, 2)), vector(2, extension(18, {1}))}))}));
}

inline Bytes ecdheKeys()
{
    return message(
        12,
        joined(
            {{3}, number(0x0017, 2), vector(1, Bytes(65, 4)), number(0x0804, 2), vector(2, Bytes(256, 7))}));
}

inline Bytes modernTicket()
{
    return message(4, joined({number(7200, 4), number(1, 4), vector(1, {0}), vector(2, Bytes(200, 3)),
                              vector(2, extension(42, number(16384, 4)))}));
}

} // namespace wire
