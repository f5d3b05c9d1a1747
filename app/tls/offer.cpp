// What our own ClientHello offers, read from its octets (RFC 8446 section 4.1.2).
#include "tls/session.h"

namespace tls {

namespace {

/// Reads big-endian numbers; past the end everything is 0.
class Cursor
{
public:
    explicit Cursor(values::ByteView bytes) : m_bytes(bytes) {}
    std::size_t number(std::size_t octets)
    {
        std::size_t value = 0;
        for (const auto octet : take(octets))
            value = value << 8U | octet;
        return value;
    }
    values::ByteView take(std::size_t octets)
    {
        if (octets > m_bytes.size()) {
            m_bytes = {};
            return {};
        }
        const auto taken = m_bytes.first(octets);
        m_bytes = m_bytes.subspan(octets);
        return taken;
    }
    bool atEnd() const { return m_bytes.empty(); }

private:
    values::ByteView m_bytes;
};

std::vector<std::uint16_t> codes(values::ByteView list)
{
    std::vector<std::uint16_t> all;
    for (Cursor cursor(list); !cursor.atEnd();)
        all.push_back(static_cast<std::uint16_t>(cursor.number(2)));
    return all;
}

constexpr std::size_t kSupportedGroups = 10; // RFC 8446 section 4.2.7

} // namespace

Offer offerOf(const ClientOptions &options)
{
    auto session = Session::client(options);
    if (!session)
        return {};
    auto client = std::move(session).value();
    const auto flight = client.takeOutput();
    Offer offer;
    Cursor hello(flight);
    hello.take(5 + 4 + 2 + 32);  // heads of record and message, version, random
    hello.take(hello.number(1)); // session id
    offer.suites = codes(hello.take(hello.number(2)));
    hello.take(hello.number(1)); // compression
    Cursor extensions(hello.take(hello.number(2)));
    while (!extensions.atEnd()) {
        const auto type = extensions.number(2);
        Cursor content(extensions.take(extensions.number(2)));
        if (type == kSupportedGroups)
            offer.groups = codes(content.take(content.number(2)));
    }
    return offer;
}

} // namespace tls
