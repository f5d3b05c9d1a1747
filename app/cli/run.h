#pragma once
#include "cli/command.h"

#include "investigation/investigation.h"
#include "practice/server.h"
#include "values/target.h"

#include <functional>
#include <memory>
#include <string>

/// What test, tour and practice share.
namespace cli {

/// Runs one test; Ctrl-C cancels it. Proxies are looked for in this program's environment. \p keyLog gets the
/// secrets of its TLS sessions.
investigation::Outcome investigate(const values::Target &target, bool experiments, values::ProgressSink sink,
                                   const Session &session,
                                   std::function<void(const std::string &)> keyLog = {});

/// The practice server, or nothing: then \p status is the exit status and the reason was said.
std::unique_ptr<practice::Server> startPractice(int &status);
/// The scenario \p id; the nearest one is proposed where there is none.
const practice::Scenario *findScenario(const QString &id, int &status);
/// Only the server's private root is trusted, no proxy stands between, and silence is told after two seconds.
void usePractice(values::Target &target, const practice::Server &server);

/// "1015 TLS Handshake: the server’s certificate expired on …", one line; secrets are masked unless
/// --show-secrets.
QString verdictLine(const values::Verdict &verdict, const Session &session);

} // namespace cli
