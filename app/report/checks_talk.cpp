// What the checks of the frames and the close found, and what fits any check.
#include "report/check_rows.h"

#include <QCoreApplication>

namespace report {

namespace {

using Status = values::CheckStatus;

constexpr CheckRow kRows[] = {
    {"frames-ping", Status::Passed, "", QT_TRANSLATE_NOOP("Checks", "The pong came back after %1 ms."), "ms"},
    {"frames-ping", Status::Warning, "",
     QT_TRANSLATE_NOOP("Checks", "No pong came back before the connection ended."), ""},
    {"frames-ping", Status::Failed, "timed-out", QT_TRANSLATE_NOOP("Checks", "No pong came back in time."),
     ""},
    {"frames-ping", Status::Failed, "fin",
     QT_TRANSLATE_NOOP("Checks", "The server closed the connection before it answered the ping."), ""},
    {"frames-ping", Status::Failed, "closed",
     QT_TRANSLATE_NOOP("Checks", "The server closed the connection before it answered the ping."), ""},
    {"frames-ping", Status::Failed, "reset",
     QT_TRANSLATE_NOOP("Checks", "The server reset the connection before it answered the ping."), ""},
    {"frames-ping", Status::Failed, "", QT_TRANSLATE_NOOP("Checks", "No pong came back."), ""},
    {"frames-ping", Status::Skipped, "server-closed",
     QT_TRANSLATE_NOOP("Checks", "The server closed before a pong was due."), ""},
    {"frames-ping", Status::Skipped, "rule-broken",
     QT_TRANSLATE_NOOP("Checks", "A broken rule ended the exchange before a pong was due."), ""},
    {"frames-echo", Status::Passed, "", QT_TRANSLATE_NOOP("Checks", "The server answered “%1”."), "text"},
    {"frames-echo", Status::Failed, "",
     QT_TRANSLATE_NOOP("Checks", "The server answered “%1”, which is not the text expected."), "text"},
    {"frames-echo", Status::Failed, "missing", QT_TRANSLATE_NOOP("Checks", "No text message came back."), ""},
    {"frames-echo", Status::Warning, "missing", QT_TRANSLATE_NOOP("Checks", "No text message came back."),
     ""},
    {"frames-echo", Status::Skipped, "not-asked",
     QT_TRANSLATE_NOOP("Checks", "The test was not asked to send a text."), ""},
    {"frames-messages", Status::Passed, "",
     QT_TRANSLATE_N_NOOP("Checks", "The server sent %n message(s) of its own accord."), ""},
    {"close-handshake", Status::Passed, "us",
     QT_TRANSLATE_NOOP("Checks", "We closed with %2 and the server answered with %1."), "received sent"},
    {"close-handshake", Status::Passed, "peer",
     QT_TRANSLATE_NOOP("Checks", "The server closed with %1 and we answered with %2."), "received sent"},
    {"close-handshake", Status::Passed, "",
     QT_TRANSLATE_NOOP("Checks", "Both sides sent a Close frame; received: %1, sent: %2."), "received sent"},
    {"close-handshake", Status::Passed, "missing",
     QT_TRANSLATE_NOOP("Checks", "Both sides sent a Close frame."), ""},
    {"close-handshake", Status::Warning, "",
     QT_TRANSLATE_NOOP("Checks",
                       "Close frames were exchanged, but not by the rules; received: %1, sent: %2."),
     "received sent"},
    {"close-handshake", Status::Warning, "missing",
     QT_TRANSLATE_NOOP("Checks", "The exchange of Close frames is incomplete."), ""},
    {"close-handshake", Status::Failed, "",
     QT_TRANSLATE_NOOP("Checks", "The exchange of Close frames failed; received: %1, sent: %2."),
     "received sent"},
    {"close-handshake", Status::Failed, "missing",
     QT_TRANSLATE_NOOP("Checks", "No whole exchange of Close frames took place."), ""},
    {"close-code", Status::Passed, "", QT_TRANSLATE_NOOP("Checks", "The server sent the code %1."), "code"},
    {"close-code", Status::Passed, "missing",
     QT_TRANSLATE_NOOP("Checks", "The server sent a Close frame without a code."), ""},
    {"close-code", Status::Warning, "", QT_TRANSLATE_NOOP("Checks", "The server sent the code %1."), "code"},
    {"close-code", Status::Failed, "",
     QT_TRANSLATE_NOOP("Checks", "The server sent the code %1, which does not stand for a normal end."),
     "code"},
    {"close-code", Status::Failed, "missing", QT_TRANSLATE_NOOP("Checks", "The server sent no close code."),
     ""},
    {"close-tcp", Status::Passed, "",
     QT_TRANSLATE_NOOP("Checks", "The server closed the TCP connection cleanly."), ""},
    {"close-tcp", Status::Warning, "open",
     QT_TRANSLATE_NOOP("Checks", "The server left the TCP connection open; we closed it."), ""},
    {"close-tcp", Status::Warning, "left-open",
     QT_TRANSLATE_NOOP("Checks", "The server left the TCP connection open; we closed it."), ""},
    {"close-tcp", Status::Warning, "timed-out",
     QT_TRANSLATE_NOOP("Checks", "The server did not close the TCP connection in time."), ""},
    {"close-tcp", Status::Warning, "reset",
     QT_TRANSLATE_NOOP("Checks", "The server reset the TCP connection after the Close frames."), ""},
    {"close-tcp", Status::Warning, "",
     QT_TRANSLATE_NOOP("Checks", "The TCP connection did not end by the rules."), ""},
    {"close-tcp", Status::Skipped, "rule-broken",
     QT_TRANSLATE_NOOP("Checks", "We ended the connection, as the standard asks after a broken rule."), ""},
    {"close-tcp", Status::Failed, "reset",
     QT_TRANSLATE_NOOP("Checks", "The server reset the TCP connection."), ""},
    {"close-tcp", Status::Failed, "fin",
     QT_TRANSLATE_NOOP("Checks", "The server closed the TCP connection without a Close frame."), ""},
    {"close-tcp", Status::Failed, "timed-out",
     QT_TRANSLATE_NOOP("Checks", "The server did not close the TCP connection in time."), ""},
    {"close-tcp", Status::Failed, "",
     QT_TRANSLATE_NOOP("Checks", "The TCP connection did not end by the rules."), ""},
    {"", Status::Passed, "", QT_TRANSLATE_NOOP("Checks", "All is well."), ""},
    {"", Status::Warning, "", QT_TRANSLATE_NOOP("Checks", "Worth a look."), ""},
    {"", Status::Failed, "", QT_TRANSLATE_NOOP("Checks", "This check failed."), ""},
    {"", Status::Failed, "timed-out", QT_TRANSLATE_NOOP("Checks", "The time limit was reached."), ""},
    {"", Status::Skipped, "interrupted", QT_TRANSLATE_NOOP("Checks", "The test was cancelled."), ""},
    {"", Status::Skipped, "", QT_TRANSLATE_NOOP("Checks", "Not run."), ""},
    {"", Status::Skipped, "earlier-failure", QT_TRANSLATE_NOOP("Checks", "Not run: an earlier stage failed."),
     ""},
    {"", Status::Skipped, "cancelled", QT_TRANSLATE_NOOP("Checks", "Not run: the test was cancelled."), ""},
    {"", Status::Skipped, "not-secure", QT_TRANSLATE_NOOP("Checks", "Not run: ws:// does without TLS."), ""},
    {"", Status::Skipped, "not-asked", QT_TRANSLATE_NOOP("Checks", "Not run: nobody asked for it."), ""},
    {"", Status::Skipped, "none", QT_TRANSLATE_NOOP("Checks", "Not run: there was nothing to check."), ""},
    {"", Status::Skipped, "literal", QT_TRANSLATE_NOOP("Checks", "Not run: the URL names an address."), ""},
};

} // namespace

std::span<const CheckRow> talkRows()
{
    return kRows;
}

} // namespace report
