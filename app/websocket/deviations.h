#pragma once
#include "http/located_head.h"
#include "values/observation.h"
#include "websocket/deflate_negotiation.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace websocket {

/// What a head of the opening handshake can have wrong, an answer or a request.
enum class Flaw {
    // the start line
    StatusNot101,
    HttpVersion,
    NoReason, ///< not even the blank before it
    ExtraSpace,
    EmptyLineFirst,
    MethodNotGet,
    TargetAbsolute,
    TargetInvalid,
    // the fields that switch
    UpgradeMissing,
    UpgradeWrong,
    UpgradeDuplicate,
    ConnectionMissing,
    ConnectionWrong,
    AcceptMissing,
    AcceptWrong,
    AcceptMalformed,
    AcceptDuplicate,
    HostMissing,
    HostDuplicate,
    KeyMissing,
    KeyInvalid,
    KeyDuplicate,
    VersionMissing,
    VersionWrong,
    VersionDuplicate,
    // what is agreed upon
    SubprotocolUnrequested,
    SubprotocolMissing,
    SubprotocolSeveral,
    SubprotocolDuplicate,
    SubprotocolEmpty,
    SubprotocolRepeated,
    SubprotocolNoToken,
    ExtensionUnrequested,
    ExtensionInvalid,
    ExtensionHeaderDuplicate,
    DeflateUnknownParameter, // in the order of DeflateFault
    DeflateRepeatedParameter,
    DeflateValueMissing,
    DeflateNeedlessValue,
    DeflateValueNoNumber,
    DeflateValueLeadingZero,
    DeflateValueOutOfRange,
    DeflateClientWindowNotOffered,
    DeflateClientWindowTooLarge,
    DeflateServerWindowTooLarge,
    DeflateServerWindowNotGranted,
    DeflateServerTakeoverNotGranted,
    DeflateAnsweredTwice,
    // HTTP itself
    ContentLength,
    TransferEncoding,
    HeaderDuplicate,
    BareLf,
    ObsFold,
    SpaceBeforeColon,
    ControlCharacter,
    NoField
};

/// What of the handshake a flaw is about.
enum class Aspect { Text, Switch, Accept, Subprotocol, Extending };

/// One row each; everyone reads this table. A flaw is fatal in an answer when it has a cause, in a request
/// when it has a status; else it is tolerated and told.
struct FlawRow
{
    Flaw flaw;
    std::string_view id;      ///< in values::Deviation
    std::string_view section; ///< "RFC 6455 4.1"
    Aspect aspect;
    std::string_view cause; ///< the catalogue's cause id for an answer that has it, or empty
    int status;             ///< that refuses a request that has it, or 0
};

std::span<const FlawRow> flaws();
const FlawRow &row(Flaw flaw);
/// nullptr when no row has this id.
const FlawRow *findRow(std::string_view id);
/// The row of a broken rule of permessage-deflate; an answer without an offer is ExtensionUnrequested.
Flaw flawOf(DeflateFault fault);

/// One parameter of a deviation.
values::Params param(std::string_view name, std::string_view value);
/// The deviation as it is told: of an answer …
values::Deviation inAnswer(Flaw flaw, http::Span place, values::Params params = {});
/// … and of a request.
values::Deviation inRequest(Flaw flaw, http::Span place, values::Params params = {});
/// The fatal ones first, the order kept otherwise.
void worstFirst(std::vector<values::Deviation> &deviations);
/// The status to refuse a request with that has this deviation; 0 when it is tolerated.
int statusFor(const values::Deviation &deviation);

/// What any head can have: each kind of oddity once, where it stands first.
struct OddFlaw
{
    Flaw flaw;
    http::Span place;
    values::Params params; ///< count
};
std::vector<OddFlaw> oddFlaws(const http::LocatedHead &head);
/// Fields of \p names that stand more than once, at the second: HeaderDuplicate{name}.
std::vector<OddFlaw> repeatedFields(const http::LocatedHead &head, std::span<const std::string_view> names);
/// The values of \p fields with ", " between them.
std::string joinedValues(const std::vector<const http::LocatedField *> &fields);

} // namespace websocket
