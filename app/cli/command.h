#pragma once
#include "cli/arguments.h"
#include "cli/interrupt.h"
#include "cli/terminal.h"

#include "catalogue/catalogue.h"

#include <span>

namespace cli {

// Exit statuses.
inline constexpr int kHealthy = 0;
inline constexpr int kProblem = 1;  ///< found and named
inline constexpr int kUsage = 2;    ///< what was typed cannot be used
inline constexpr int kOurFault = 3; ///< wsdoctor itself failed
inline constexpr int kInterrupted = 130;

/// What a command works with.
struct Session
{
    const Arguments &arguments;
    const catalogue::Catalogue &catalogue;
    QString language;
    Style style;
    Interrupt &interrupt;
};

/// A command: its words for --help are in context "Help".
struct Command
{
    const char *name;
    const char *synopsis; ///< what follows the name
    const char *summary;  ///< one line
    const char *text;     ///< paragraphs, separated by an empty line
    std::span<const Option> options;
    int (*run)(const Session &session);
};

const Command &testCommand();
const Command &codeCommand();
const Command &compareCommand();
const Command &practiceCommand();
const Command &certCommand();
const Command &scanCommand();
const Command &tourCommand();
/// All of them, in the order of --help.
std::span<const Command *const> commands();

/// The whole of --help, and that of one command.
QString helpText(const Style &style);
QString helpText(const Command &command, const Style &style);

/// Says what was wrong with what was typed; the exit status for it.
int badUsage(const QString &sentence);

/// Makes \p language's words known to the program; also its numbers and dates.
void useLanguage(const QString &language);

} // namespace cli
