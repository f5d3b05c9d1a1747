#pragma once
#include "cli/command.h"

namespace cli {

/// "wsdoctor code list": all codes, those that match the filters, or those of a vendor.
int listCodes(const Session &session);
/// The facts of "1006", "4001" (its range) or "4000-4999"; null when there is no such code.
const catalogue::CodeFacts *findCode(const QString &typed, const Session &session);

} // namespace cli
