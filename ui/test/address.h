#pragma once
#include "ui/live/practice_host.h"
#include "values/url.h"

#include <QString>

#include <optional>

namespace ui::test {

/// What was typed as an address.
struct Address
{
    std::optional<values::Url> url;                 ///< where to connect; none: see fault
    const ::practice::Scenario *scenario = nullptr; ///< of "practice:ID"
    QString fault;                                  ///< a sentence that says what to mend
};

/// As the command line reads it. A scenario starts the practice server where it does not run yet.
Address readAddress(const QString &typed, live::PracticeHost &host);

/// What is written down of an address: never a name and password, nor the values of a query that look like
/// secrets. What is no URL is kept as typed otherwise: nothing is lost on bad input.
QString remembered(const QString &typed);

} // namespace ui::test
