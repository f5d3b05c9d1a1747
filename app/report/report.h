#pragma once
#include "investigation/investigation.h"
#include "values/chain_verdict.h"
#include "values/tls_scan.h"

#include <QByteArray>
#include <QString>

namespace catalogue {
class Catalogue;
}

namespace report {

struct Options
{
    QString language = QStringLiteral("en"); ///< of the prose; keys and ids never change
    bool showSecrets = false; ///< else authorization, cookies, userinfo and query values are masked
    bool handshake = false;   ///< text only: every message of the TLS handshake, too
    bool colour = false;      ///< text only
    int width = 100;          ///< text only: columns
};

/// The JSON of a test, schema 1 (see the README). Ends with a line feed.
QByteArray toJson(const investigation::Outcome &outcome, const catalogue::Catalogue &catalogue,
                  const Options &options);
/// The JSON of a scan, schema 1.
QByteArray toJson(const values::TlsScan &scan, const Options &options);
/// A scan for terminals.
QString toText(const values::TlsScan &scan, const Options &options);
/// The JSON of a chain judged from files, schema 1.
QByteArray toJson(const values::ChainVerdict &verdict, const catalogue::Catalogue &catalogue,
                  const Options &options);
/// A chain judged from files, for terminals.
QString toText(const values::ChainVerdict &verdict, const catalogue::Catalogue &catalogue,
               const Options &options);
/// For issue trackers and chats.
QString toMarkdown(const investigation::Outcome &outcome, const catalogue::Catalogue &catalogue,
                   const Options &options);
/// For terminals.
QString toText(const investigation::Outcome &outcome, const catalogue::Catalogue &catalogue,
               const Options &options);

} // namespace report
