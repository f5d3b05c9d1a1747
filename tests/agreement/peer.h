#pragma once
// Another implementation, read through a script beside this file.
#include "corpus.h"

#include <QByteArray>
#include <QProcess>
#include <QString>

namespace agreement {

/// A line of JSON a stream.
QByteArray toLines(const Streams &streams);

class Peer
{
public:
    /// \p input: a file of toLines().
    void start(const QString &program, const QString &script, const QString &input);
    /// Its outcomes in the streams' order; fewer, with a warning, when it broke off.
    std::vector<Outcome> outcomes();

private:
    QProcess m_process;
};

} // namespace agreement
