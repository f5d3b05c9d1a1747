#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

namespace ui::settings {

enum class Theme { System, Light, Dark };

/// Everything the window remembers. A plain value, passed by constructor.
struct Settings
{
    QString language; ///< "en", "fr"; empty: the system's
    Theme theme = Theme::System;
    int page = 0;           ///< last shown, see window::PageIndex
    QStringList urlHistory; ///< newest first, at most kHistoryLimit, without userinfo
    QStringList scanHistory; ///< servers scanned, the same
    bool scanGently = false;
    QString lastUrl;        ///< as typed in the field
    QString lastCode = QStringLiteral("1006");
    QString compareLeft = QStringLiteral("1002");
    QString compareRight = QStringLiteral("1015");
    QByteArray geometry;
    QByteArray codesSplitter;
    QByteArray testSplitter;
    QByteArray practiceSplitter;
    int stageLimitSeconds = 10;
    bool operator==(const Settings &) const = default;
};

inline constexpr int kHistoryLimit = 30;

/// Moves \p url to the front of the history.
void remember(Settings &settings, const QString &url);
/// The same for a server that is scanned, "example.org:443".
void rememberScan(Settings &settings, const QString &server);

/// Reads and writes an INI file; a file that cannot be read gives defaults and is left as it is until the
/// next save.
class Store
{
public:
    /// \p path: the INI file; empty: the user's own (~/.config/websocket-doctor/websocket-doctor.ini).
    explicit Store(const QString &path = {});
    Settings load() const;
    bool save(const Settings &settings) const;
    const QString &path() const { return m_path; }

private:
    QString m_path;
};

} // namespace ui::settings
