#include "peer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace agreement {

namespace {

constexpr int kPatience = 60000; // ms

} // namespace

QByteArray toLines(const Streams &streams)
{
    QByteArray lines;
    for (const auto &stream : streams) {
        const auto octets = QByteArray(reinterpret_cast<const char *>(stream.octets.data()),
                                       static_cast<qsizetype>(stream.octets.size()));
        const QJsonObject object{
            {QStringLiteral("server"), stream.settings.server},
            {QStringLiteral("deflate"), stream.settings.deflate},
            {QStringLiteral("takeover"), stream.settings.takeover},
            {QStringLiteral("limit"), static_cast<qint64>(stream.settings.limit)},
            {QStringLiteral("hex"), QString::fromLatin1(octets.toHex())},
        };
        lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

void Peer::start(const QString &program, const QString &script, const QString &input)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NODE_PATH"), QStringLiteral("/usr/share/nodejs"));
    m_process.setProcessEnvironment(environment);
    m_process.setStandardInputFile(input);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, {script});
}

std::vector<Outcome> Peer::outcomes()
{
    std::vector<Outcome> all;
    if (!m_process.waitForFinished(kPatience) || m_process.exitCode() != 0) {
        qWarning("%s: %s", qPrintable(m_process.program()), qPrintable(m_process.errorString()));
        return all;
    }
    for (const auto &line : m_process.readAllStandardOutput().split('\n')) {
        if (line.isEmpty())
            continue;
        const auto object = QJsonDocument::fromJson(line).object();
        Outcome outcome;
        for (const auto event : object.value(QStringLiteral("events")).toArray())
            outcome.events.push_back(event.toString().toStdString());
        outcome.end = object.value(QStringLiteral("end")).toString().toStdString();
        all.push_back(std::move(outcome));
    }
    return all;
}

} // namespace agreement
