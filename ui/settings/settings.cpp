#include "ui/settings/settings.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace ui::settings {

namespace {

constexpr int kSchema = 1;

struct ThemeName
{
    Theme theme;
    QLatin1String name;
};
constexpr std::array kThemes{ThemeName{Theme::System, QLatin1String("system")},
                             ThemeName{Theme::Light, QLatin1String("light")},
                             ThemeName{Theme::Dark, QLatin1String("dark")}};

Theme themeFromName(const QString &name)
{
    const auto it =
        std::find_if(kThemes.begin(), kThemes.end(), [&](const auto &row) { return row.name == name; });
    return it == kThemes.end() ? Theme::System : it->theme;
}

QString themeName(Theme theme)
{
    return kThemes[static_cast<std::size_t>(theme)].name;
}

QString userFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/websocket-doctor/websocket-doctor.ini");
}

void moveToFront(QStringList &history, const QString &entry)
{
    history.removeAll(entry);
    history.prepend(entry);
    while (history.size() > kHistoryLimit)
        history.removeLast();
}

} // namespace

void remember(Settings &settings, const QString &url)
{
    moveToFront(settings.urlHistory, url);
}

void rememberScan(Settings &settings, const QString &server)
{
    moveToFront(settings.scanHistory, server);
}

Store::Store(const QString &path) : m_path(path.isEmpty() ? userFile() : path)
{
}

Settings Store::load() const
{
    const QSettings file(m_path, QSettings::IniFormat);
    Settings s;
    s.language = file.value(QStringLiteral("language")).toString();
    s.theme = themeFromName(file.value(QStringLiteral("theme")).toString());
    s.page = std::clamp(file.value(QStringLiteral("page"), 0).toInt(), 0, 4);
    s.urlHistory = file.value(QStringLiteral("history")).toStringList().mid(0, kHistoryLimit);
    s.scanHistory = file.value(QStringLiteral("scan/history")).toStringList().mid(0, kHistoryLimit);
    s.scanGently = file.value(QStringLiteral("scan/gently"), false).toBool();
    s.lastUrl = file.value(QStringLiteral("lastUrl")).toString();
    s.lastCode = file.value(QStringLiteral("lastCode"), s.lastCode).toString();
    s.compareLeft = file.value(QStringLiteral("compare/left"), s.compareLeft).toString();
    s.compareRight = file.value(QStringLiteral("compare/right"), s.compareRight).toString();
    s.geometry = file.value(QStringLiteral("window/geometry")).toByteArray();
    s.codesSplitter = file.value(QStringLiteral("window/codesSplitter")).toByteArray();
    s.testSplitter = file.value(QStringLiteral("window/testSplitter")).toByteArray();
    s.practiceSplitter = file.value(QStringLiteral("window/practiceSplitter")).toByteArray();
    s.stageLimitSeconds = std::clamp(file.value(QStringLiteral("stageLimitSeconds"), 10).toInt(), 1, 300);
    return s;
}

bool Store::save(const Settings &s) const
{
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue(QStringLiteral("schema"), kSchema);
    file.setValue(QStringLiteral("language"), s.language);
    file.setValue(QStringLiteral("theme"), themeName(s.theme));
    file.setValue(QStringLiteral("page"), s.page);
    file.setValue(QStringLiteral("history"), s.urlHistory);
    file.setValue(QStringLiteral("scan/history"), s.scanHistory);
    file.setValue(QStringLiteral("scan/gently"), s.scanGently);
    file.setValue(QStringLiteral("lastUrl"), s.lastUrl);
    file.setValue(QStringLiteral("lastCode"), s.lastCode);
    file.setValue(QStringLiteral("compare/left"), s.compareLeft);
    file.setValue(QStringLiteral("compare/right"), s.compareRight);
    file.setValue(QStringLiteral("window/geometry"), s.geometry);
    file.setValue(QStringLiteral("window/codesSplitter"), s.codesSplitter);
    file.setValue(QStringLiteral("window/testSplitter"), s.testSplitter);
    file.setValue(QStringLiteral("window/practiceSplitter"), s.practiceSplitter);
    file.setValue(QStringLiteral("stageLimitSeconds"), s.stageLimitSeconds);
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace ui::settings
