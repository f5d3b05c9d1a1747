#pragma once
#include "cli/arguments.h"
#include "values/target.h"

namespace cli {

/// Roots, client certificate and key out of the files of --ca, --client-cert and --client-key, judged before
/// anything connects. False with a sentence in \p error.
bool readMaterial(const Arguments &arguments, values::TlsOptions &tls, QString &error);

} // namespace cli
