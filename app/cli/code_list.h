#pragma once
#include "cli/command.h"

namespace cli {

/// "wsdoctor code list": all codes, those that match the filters, or those of a vendor.
int listCodes(const Session &session);
/// The facts of "1006", "4001" (its range) or "4000-4999"; null when there is no such code.
const catalogue::CodeFacts *findCode(const QString &typed, const Session &session);

/// "1006", and "4000–4999" of the id "4000-4999".
QString codeText(const QString &id);

} // namespace cli
