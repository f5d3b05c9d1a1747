#pragma once
#include "practice/conduct.h"
#include "practice/conversation.h"
#include "practice/scenario.h"
#include "practice/spoil.h"

#include <span>
#include <string_view>

namespace practice {

struct Act;
/// What the server does in a scenario, from where its door leaves it to the end of the connection.
using Script = Task (*)(Conversation &talk, const Act &act);

/// Where a client of the scenario comes in.
enum class Door {
    Shared, ///< the common plain port; the request has been read, its path chose the scenario
    Raw,    ///< a port of its own; the script begins with the connection
    Tls,    ///< a port of its own with TLS; the script begins after the request within
    Nobody  ///< a port where nobody listens
};

struct Act
{
    std::string_view id; ///< of the scenario
    Script script = nullptr;
    Door door = Door::Shared;
    std::string_view says = {}; ///< what the script sends; its form is the script's business
    Spoil spoil = nullptr;      ///< of a door with TLS
};

/// The script of a server that is as it should be.
Task behave(Conversation &talk, const Act &act);

std::span<const Act> healthyActs();
std::span<const Act> closeActs();
std::span<const Act> frameActs();
std::span<const Act> tlsActs();
std::span<const Act> upgradeActs();
std::span<const Act> tcpActs();

/// The act of \p scenarioId; nullptr when there is none.
const Act *findAct(std::string_view scenarioId);

} // namespace practice
