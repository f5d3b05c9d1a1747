#pragma once
#include "values/stage.h"

#include <span>

/// Inside the room: the sentences of the checks, one row a combination.
namespace report {

struct CheckRow
{
    const char *check; ///< id, or empty: fits any check
    values::CheckStatus status;
    /// Value of the check's "error", "fault", "why", "rule", "how" or "first"; "alert" for any TLS alert;
    /// "missing" where a parameter of the row before is empty; empty: fits any.
    const char *variant;
    const char *text;   ///< source text, context "Checks"; %1 … are filled by \ref params, %n by "n"
    const char *params; ///< names, separated by a space
};

std::span<const CheckRow> reachRows();   ///< DNS, TCP, proxy, TLS
std::span<const CheckRow> openingRows(); ///< the opening handshake
std::span<const CheckRow> ruleRows();    ///< rules for frames
std::span<const CheckRow> talkRows();    ///< frames, close, and the rows that fit any check

} // namespace report
