#pragma once
#include "values/tls_scan.h"

namespace scan {

/// What is weak about what was found, the worst first. Only what was seen counts; report has the words.
std::vector<values::Weakness> weaknessesOf(const values::TlsScan &scan);

} // namespace scan
