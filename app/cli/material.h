#pragma once
#include "cli/arguments.h"
#include "values/target.h"

namespace cli {

/// Roots, client certificate and key out of the files of --ca, --client-cert and --client-key, judged before
/// anything connects. False with a sentence in \p error, which is empty where Ctrl+C answered the question
/// for a passphrase.
bool readMaterial(const Arguments &arguments, values::TlsOptions &tls, QString &error);

} // namespace cli
