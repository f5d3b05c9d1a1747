#include "program.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <csignal>

namespace program {

namespace {

constexpr int kPatience = 20000;

Run finish(QProcess &process, const QElapsedTimer &clock)
{
    Run result;
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(kPatience);
    result.milliseconds = clock.elapsed();
    if (!ended) {
        process.kill();
        process.waitForFinished(kPatience);
    } else {
        result.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    }
    result.out = process.readAllStandardOutput();
    result.talk = process.readAllStandardError();
    return result;
}

} // namespace

QJsonObject Run::json() const
{
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(out, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QString binary()
{
    return QStringLiteral(WSDOCTOR_BIN_DIR "/wsdoctor");
}

QProcessEnvironment environment(const Variables &variables)
{
    auto result = QProcessEnvironment::systemEnvironment();
    for (const auto &name : result.keys()) {
        if (name.endsWith(QLatin1String("_proxy"), Qt::CaseInsensitive))
            result.remove(name);
    }
    for (const auto *name : {"COLUMNS", "SSLKEYLOGFILE", "NO_COLOR", "LANG", "LANGUAGE", "LC_MESSAGES"})
        result.remove(QLatin1String(name));
    result.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const auto &[name, value] : variables)
        result.insert(name, value);
    return result;
}

Run run(const QStringList &words, const Variables &variables)
{
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.setProcessEnvironment(environment(variables));
    process.start(binary(), words, QIODevice::ReadOnly);
    return finish(process, clock);
}

Run interrupted(const QStringList &words, int signal, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(binary(), words, QIODevice::ReadOnly);
    process.waitForStarted(kPatience);
    QThread::msleep(static_cast<unsigned long>(milliseconds));
    ::kill(static_cast<pid_t>(process.processId()), signal);
    return finish(process, clock);
}

QByteArray shown(const Run &run)
{
    return "status " + QByteArray::number(run.status) + "\n--- out\n" + run.out.left(4000) + "\n--- err\n" +
           run.talk.left(4000);
}

bool isPlain(const QByteArray &bytes)
{
    const auto text = QString::fromUtf8(bytes);
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') ||
               (c.unicode() >= 0x7f && c.unicode() < 0xa0);
    });
}

} // namespace program
