#pragma once
#include "values/bytes.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>

/// Inside the room: numbers and vectors as TLS writes them (RFC 8446 section 3).
namespace tls {

/// Takes numbers and vectors from the front; once something is missing, everything is empty and good() false.
class Reader
{
public:
    explicit Reader(values::ByteView bytes) : m_left(bytes) {}
    bool good() const { return m_good; }
    bool empty() const { return m_left.empty(); }
    std::size_t size() const { return m_left.size(); }

    values::ByteView take(std::size_t count)
    {
        if (count > m_left.size()) {
            m_good = false;
            m_left = {};
            return {};
        }
        const auto taken = m_left.first(count);
        m_left = m_left.subspan(count);
        return taken;
    }
    std::uint32_t number(std::size_t octets)
    {
        std::uint32_t value = 0;
        for (const auto octet : take(octets))
            value = value << 8U | octet;
        return value;
    }
    std::uint16_t code() { return static_cast<std::uint16_t>(number(2)); }
    /// A vector behind its length of \p octets octets.
    values::ByteView vector(std::size_t octets) { return take(number(octets)); }

private:
    values::ByteView m_left;
    bool m_good = true;
};

/// Bits of an unsigned number, most significant octet first.
inline int bitLength(values::ByteView number)
{
    const auto first = std::find_if(number.begin(), number.end(), [](auto octet) { return octet != 0; });
    if (first == number.end())
        return 0;
    return static_cast<int>(number.end() - first - 1) * 8 + std::bit_width(*first);
}

} // namespace tls
