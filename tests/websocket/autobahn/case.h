#pragma once
#include "values/bytes.h"
#include "websocket/deflate_negotiation.h"

#include <optional>
#include <string>
#include <vector>

namespace autobahn {

using values::Bytes;
using values::ByteView;

/// A frame as the tester sends it, right or wrong.
struct Frame
{
    std::uint8_t opcode = 1;
    Bytes payload;
    bool fin = true;
    std::uint8_t rsv = 0;
};

/// What the endpoint must send back; a Close carries its code as two octets.
struct Reply
{
    std::uint8_t opcode = 1;
    Bytes payload;
    bool operator==(const Reply &) const = default;
};

/// How the octets of the frames are cut into reads.
enum class Cut { Whole, FrameWise, OctetWise };

/// A case of the Autobahn suite, from the side of its tester.
struct Case
{
    std::string id;
    std::vector<Frame> frames;
    std::vector<Reply> replies;
    Cut cut = Cut::Whole;
    std::size_t chop = 0; ///< octets a read, in place of \ref cut
    /// The failure must be there when so many frames are in, the last of them up to \ref failOctets of
    /// payload.
    std::optional<std::size_t> failFrame = {};
    std::optional<std::size_t> failOctets = {};
    std::size_t fragment = 0; ///< of the endpoint's own frames
    bool eitherWay = false;   ///< a Close alone would do as well
    bool clean = true;        ///< ended by a Close of the tester that is answered with its code
};

/// Cases with permessage-deflate are made when they run: their messages are many.
struct CompressedCase
{
    std::string id;
    websocket::DeflateAgreement agreed;
    int kind = 0;             ///< of data: 1 JSON, 2 picture, 3 prose, 4 page, 5 numbers
    std::size_t size = 0;     ///< octets a message
    std::size_t fragment = 0; ///< of the tester's frames; 0: whole
};

std::vector<Case> basic();                ///< 1, 2, 3, 4, 5
std::vector<Case> text();                 ///< 6
std::vector<Case> closing();              ///< 7
std::vector<Case> large();                ///< 9, 10
std::vector<CompressedCase> compressed(); ///< 12, 13

/// A message of \p count octets \p letter.
Bytes filled(std::size_t count, char letter = '*');
Bytes closeCode(std::uint16_t code, std::string_view reason = {});
/// Ends a case: the tester closes with 1000 and is answered.
Case &closed(Case &made);
/// The endpoint must fail the connection with \p code.
Case &failed(Case &made, std::uint16_t code = 1002);

} // namespace autobahn
