#pragma once
// Builds one stream frame by frame and writes down what a reader must make of it.
#include "deflater.h"
#include "stream.h"
#include "support/wire.h"
#include "websocket/support.h"

namespace agreement {

/// How a message is cut into frames.
struct Cuts
{
    std::vector<std::size_t>
        at;                   ///< places in the payload as it is sent, rising; equal ones give empty frames
    bool interrupted = false; ///< a control frame between each two
};

class Talk
{
public:
    Talk(const Settings &settings, testing::Dice &dice);

    /// The frame as it stands; the mask is set where the reader's role wants it.
    Talk &frame(support::WireFrame frame);
    Talk &octets(const values::Bytes &bytes);
    Talk &message(std::uint8_t opcode, const values::Bytes &payload, const Cuts &cuts = {});
    Talk &packed(std::uint8_t opcode, const values::Bytes &payload, Packing packing = Packing::Normal,
                 bool inParts = false);
    Talk &ping(const values::Bytes &payload);
    Talk &pong(const values::Bytes &payload);
    /// Up to three valid messages of any kind, as they come in practice.
    Talk &smallTalk();
    /// The frames of a message that is not expected to arrive.
    Talk &lost(std::uint8_t opcode, const values::Bytes &payload, const Cuts &cuts = {}, std::uint8_t rsv = 0,
               bool finished = true);

    Cuts someCuts(std::size_t size);
    values::Bytes someText(std::size_t about);
    values::Bytes someOctets(std::size_t size);
    values::Bytes deflated(const values::Bytes &text, Packing packing = Packing::Normal);
    std::optional<support::WireKey> someKey();
    std::size_t size() const { return m_stream.octets.size(); }
    const Settings &settings() const { return m_stream.settings; }

    Stream end(std::string kind, std::string end);

private:
    void control(std::uint8_t opcode, std::string_view name, const values::Bytes &payload);

    testing::Dice &m_dice;
    Deflater m_deflater;
    Stream m_stream;
};

/// Every combination of role and compression.
std::vector<Settings> allSettings();

} // namespace agreement
