#pragma once
#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

/// The real wsdoctor, run as its user runs it.
namespace program {

/// What it left behind.
struct Run
{
    int status = -1; ///< exit status; -1: did not end in time, -2: crashed
    QByteArray out;
    QByteArray talk; ///< standard error
    qint64 milliseconds = 0;

    QString text() const { return QString::fromUtf8(out); }
    QString said() const { return QString::fromUtf8(talk); }
    /// Standard output as JSON; empty where it is anything but one JSON object.
    QJsonObject json() const;
};

/// Variables over an environment without proxies, colours or width.
using Variables = QList<QPair<QString, QString>>;

QString binary();
QProcessEnvironment environment(const Variables &variables = {});
/// Runs it to its end, for at most 20 seconds.
Run run(const QStringList &words, const Variables &variables = {});

/// Starts it, sends \p signal to it once it has worked for \p milliseconds, and waits for its end.
Run interrupted(const QStringList &words, int signal, int milliseconds);

/// All words of a sentence, for messages of failed checks.
QByteArray shown(const Run &run);

/// Colour and cursor sequences begin with ESC; no result for a pipe may hold one, nor any other control but
/// the line feed and the tab.
bool isPlain(const QByteArray &bytes);

/// The languages the program speaks.
inline const QStringList kLanguages{QStringLiteral("en"), QStringLiteral("fr")};

} // namespace program
