#include "tls/groups.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tls {

namespace {

// RFC 8446 section 4.2.7, RFC 8422 section 5.1.1, RFC 7919, RFC 8734, RFC 9189, draft-ietf-tls-ecdhe-mlkem,
// draft-ietf-tls-mlkem. Bits: half the size of a curve, NIST SP 800-57 for the others. Below TLS 1.3 the
// finite-field groups are left out: a server that knows RFC 7919 would hide its own parameters behind them.
constexpr std::array kGroups{
    Group{0x11ec, "X25519MLKEM768", 128, true, false, true},
    Group{0x001d, "x25519", 128, false, true, true},
    Group{0x0017, "secp256r1", 128, false, true, true},
    Group{0x0018, "secp384r1", 192, false, true, true},
    Group{0x0019, "secp521r1", 260, false, true, true},
    Group{0x001e, "x448", 224, false, true, true},
    Group{0x11eb, "SecP256r1MLKEM768", 128, true, false, true},
    Group{0x11ed, "SecP384r1MLKEM1024", 192, true, false, true},
    Group{0x0201, "MLKEM768", 192, true, false, true},
    Group{0x0202, "MLKEM1024", 256, true, false, true},
    Group{0x0200, "MLKEM512", 128, true, false, true},
    Group{0x11ee, "curveSM2MLKEM768", 128, true, false, true},
    Group{0x6399, "X25519Kyber768Draft00", 128, true, false, true},
    Group{0x639a, "SecP256r1Kyber768Draft00", 128, true, false, true},
    Group{0x0100, "ffdhe2048", 112, false, false, true},
    Group{0x0101, "ffdhe3072", 128, false, false, true},
    Group{0x0102, "ffdhe4096", 150, false, false, true},
    Group{0x0103, "ffdhe6144", 175, false, false, true},
    Group{0x0104, "ffdhe8192", 192, false, false, true},
    Group{0x001f, "brainpoolP256r1tls13", 128, false, false, true},
    Group{0x0020, "brainpoolP384r1tls13", 192, false, false, true},
    Group{0x0021, "brainpoolP512r1tls13", 256, false, false, true},
    Group{0x001a, "brainpoolP256r1", 128, false, true, false},
    Group{0x001b, "brainpoolP384r1", 192, false, true, false},
    Group{0x001c, "brainpoolP512r1", 256, false, true, false},
    Group{0x0029, "curveSM2", 128, false, false, true},
    Group{0x0022, "GC256A", 128, false, true, true},
    Group{0x0023, "GC256B", 128, false, true, true},
    Group{0x0024, "GC256C", 128, false, true, true},
    Group{0x0025, "GC256D", 128, false, true, true},
    Group{0x0026, "GC512A", 256, false, true, true},
    Group{0x0027, "GC512B", 256, false, true, true},
    Group{0x0028, "GC512C", 256, false, true, true},
    Group{0x0016, "secp256k1", 128, false, true, false},
    Group{0x0015, "secp224r1", 112, false, true, false},
    Group{0x0014, "secp224k1", 112, false, true, false},
    Group{0x0013, "secp192r1", 96, false, true, false},
    Group{0x0012, "secp192k1", 96, false, true, false},
    Group{0x0011, "secp160r2", 80, false, true, false},
    Group{0x0010, "secp160r1", 80, false, true, false},
    Group{0x000f, "secp160k1", 80, false, true, false},
    Group{0x000e, "sect571r1", 285, false, true, false},
    Group{0x000d, "sect571k1", 285, false, true, false},
    Group{0x000c, "sect409r1", 204, false, true, false},
    Group{0x000b, "sect409k1", 204, false, true, false},
    Group{0x000a, "sect283r1", 141, false, true, false},
    Group{0x0009, "sect283k1", 141, false, true, false},
    Group{0x0008, "sect239k1", 119, false, true, false},
    Group{0x0007, "sect233r1", 116, false, true, false},
    Group{0x0006, "sect233k1", 116, false, true, false},
    Group{0x0005, "sect193r2", 96, false, true, false},
    Group{0x0004, "sect193r1", 96, false, true, false},
    Group{0x0003, "sect163r2", 81, false, true, false},
    Group{0x0002, "sect163r1", 81, false, true, false},
    Group{0x0001, "sect163k1", 81, false, true, false},
};

} // namespace

std::span<const Group> groups()
{
    return kGroups;
}

const Group *findGroup(std::uint16_t code)
{
    const auto *const it = std::find_if(kGroups.begin(), kGroups.end(),
                                        [code](const Group &group) { return group.code == code; });
    return it != kGroups.end() ? it : nullptr;
}

std::string groupName(std::uint16_t code)
{
    if (const auto *group = findGroup(code))
        return std::string(group->name);
    std::array<char, 4> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), code, 16).ptr;
    const auto size = static_cast<std::size_t>(end - digits.data());
    return "0x" + std::string(4 - size, '0') + std::string(digits.data(), size);
}

} // namespace tls
