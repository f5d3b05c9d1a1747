#pragma once
#include "values/bytes.h"

#include <algorithm>
#include <cstring>
#include <memory>

namespace websocket {

/// Octets that grow at the end; room that was asked for is not filled with zeros first.
class Buffer
{
public:
    std::size_t size() const { return m_size; }
    std::size_t capacity() const { return m_capacity; }
    const std::uint8_t *data() const { return m_octets.get(); }
    values::ByteView view() const { return {m_octets.get(), m_size}; }

    /// \p more octets behind the end, to be written by the caller, who then commits what was used.
    std::span<std::uint8_t> room(std::size_t more)
    {
        if (m_capacity - m_size < more)
            grow(m_size + more);
        return {m_octets.get() + m_size, m_capacity - m_size};
    }
    void commit(std::size_t written) { m_size += written; }
    void append(values::ByteView octets)
    {
        if (octets.empty())
            return;
        std::memcpy(room(octets.size()).data(), octets.data(), octets.size());
        m_size += octets.size();
    }
    /// Drops what is behind \p size.
    void shrinkTo(std::size_t size) { m_size = size; }
    /// Empty again; the memory is kept for the next message up to \p kept octets.
    void clear(std::size_t kept)
    {
        m_size = 0;
        if (m_capacity > kept) {
            m_octets.reset();
            m_capacity = 0;
        }
    }

private:
    void grow(std::size_t wanted)
    {
        const auto capacity = std::max(wanted, m_capacity + m_capacity / 2);
        auto octets = std::make_unique_for_overwrite<std::uint8_t[]>(capacity);
        if (m_size > 0)
            std::memcpy(octets.get(), m_octets.get(), m_size);
        m_octets = std::move(octets);
        m_capacity = capacity;
    }

    std::unique_ptr<std::uint8_t[]> m_octets;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace websocket
