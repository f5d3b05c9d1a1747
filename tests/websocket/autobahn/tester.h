#pragma once
#include "case.h"

#include <memory>

namespace autobahn {

/// The suite's side: writes frames, right or wrong, and reads the endpoint's with its own eyes and zlib.
class Tester
{
public:
    /// \p client: the tester is the client and masks; the endpoint must not.
    explicit Tester(bool client, std::optional<websocket::DeflateAgreement> agreed = {});
    ~Tester();

    Bytes write(const Frame &frame) const;
    /// The frames of a compressed message, each in octets.
    std::vector<Bytes> writeCompressed(std::uint8_t opcode, const Bytes &message, std::size_t fragment);
    /// The endpoint's messages and control frames, opened, joined, inflated; a Close as its code alone.
    std::vector<Reply> read(const Bytes &octets);
    /// What the endpoint wrote wrongly; "" as long as it is right.
    const std::string &fault() const { return m_fault; }
    int compressedReplies() const { return m_compressed; }

private:
    struct Streams;
    void take(const Frame &frame, std::vector<Reply> &replies);

    bool m_client;
    std::unique_ptr<Streams> m_streams;
    Reply m_open;
    bool m_openCompressed = false;
    bool m_isOpen = false;
    int m_compressed = 0;
    std::string m_fault;
};

std::string shown(const std::vector<Reply> &replies);
/// Message \p number of a kind of data: 1 JSON, 2 picture, 3 prose, 4 page, 5 numbers.
Bytes draw(int kind, std::size_t size, int number);

} // namespace autobahn
