#pragma once
#include "values/bytes.h"
#include "values/close_code.h"
#include "values/stage.h"

#include <optional>
#include <string>
#include <vector>

namespace values {

enum class Confidence { Certain, Likely, Possible };
std::string_view id(Confidence confidence);

/// Something that was seen and proves (part of) a cause.
struct Evidence
{
    std::string label; ///< camelCase id, e.g. "notAfter", "acceptExpected", "firstBytes"
    std::string value; ///< language-neutral: a date in ISO 8601, a number, a header, printable bytes
    std::optional<StageId> stage;
    std::optional<std::uint64_t> offset; ///< in the peer's stream of that stage
    Bytes bytes;                         ///< the octets themselves, or empty
    bool operator==(const Evidence &) const = default;
};

struct Alternative
{
    std::string cause;
    Confidence confidence = Confidence::Possible;
    bool operator==(const Alternative &) const = default;
};

/// Something worth knowing that is not the cause.
struct Finding
{
    std::string cause;   ///< id in the catalogue
    bool warning = true; ///< else info
    Params params;
    bool operator==(const Finding &) const = default;
};

/// Ids and values, never prose: words come from the catalogue when it is shown.
struct Verdict
{
    bool healthy = false;
    StageId stage = StageId::Close; ///< where it was decided
    VerdictCode closeCode;          ///< 0 only when the test was cancelled
    std::optional<WireCode> received;
    std::optional<WireCode> sent;
    std::string cause;
    Params params; ///< placeholders of the cause's summary
    Confidence confidence = Confidence::Certain;
    std::vector<Evidence> evidence;
    std::vector<Alternative> alternatives;
    std::vector<Finding> findings;
    bool operator==(const Verdict &) const = default;
};

/// What an experiment changed, what came of it and what that means: ids with sentences in the catalogue.
struct ExperimentRecord
{
    std::string changed; ///< "without-tls", "with-tls", "without-origin", "with-origin", "every-offer"
    std::string outcome; ///< cause id of the second run
    std::string meaning; ///< "confirms:<cause>" or "rules-out:<cause>"
    bool operator==(const ExperimentRecord &) const = default;
};

} // namespace values
