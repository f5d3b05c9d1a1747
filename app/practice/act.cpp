#include "practice/act.h"

namespace practice {

const Act *findAct(std::string_view scenarioId)
{
    for (const auto acts : {healthyActs(), closeActs(), frameActs(), tlsActs(), upgradeActs(), tcpActs()}) {
        for (const auto &act : acts) {
            if (act.id == scenarioId)
                return &act;
        }
    }
    return nullptr;
}

} // namespace practice
