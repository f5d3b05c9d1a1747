#include "ui/live/chain_check.h"

#include "tls/chain_file.h"
#include "values/idna.h"
#include "values/url.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ui::live {

ChainFile readChainFile(const QString &path)
{
    constexpr qint64 kMost = 4 * 1024 * 1024; // all roots of a system are a quarter of a megabyte
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return {ChainFile::Fault::NotReadable, {}};
    const auto octets = file.read(kMost);
    auto chain = tls::readChain(values::Bytes(octets.begin(), octets.end()));
    if (chain)
        return {ChainFile::Fault::None, std::move(chain).value()};
    const bool damaged = chain.error() == tls::MaterialFault::Unreadable;
    return {damaged ? ChainFile::Fault::Damaged : ChainFile::Fault::NoCertificate, {}};
}

Roots readRoots(const QString &path)
{
    if (!QFileInfo(path).isDir()) {
        const auto file = readChainFile(path);
        return {file.fault, false, tls::toPem(file.certificates)};
    }
    constexpr qint64 most = 1024 * 1024; // of one file; what is larger is no certificate
    tls::Roots roots;
    const QDir folder(path);
    if (!folder.isReadable())
        return {ChainFile::Fault::NotReadable, true, {}};
    for (const auto &info : folder.entryInfoList(QDir::Files | QDir::Readable, QDir::Name)) {
        QFile file(info.filePath());
        if (info.size() > most || !file.open(QIODevice::ReadOnly))
            continue;
        const auto head = file.peek(64 * 1024); // a folder may be full of other things
        if (!tls::mayHoldCertificates(values::Bytes(head.begin(), head.end())))
            continue;
        const auto octets = file.read(most);
        roots.add(values::Bytes(octets.begin(), octets.end()));
    }
    return {roots.pem().empty() ? ChainFile::Fault::NoCertificate : ChainFile::Fault::None, true,
            roots.pem()};
}

std::vector<values::Bytes> rootsOf(const QString &path)
{
    const auto pem = readRoots(path).pem;
    auto roots = tls::readChain(values::Bytes(pem.begin(), pem.end()));
    return roots ? std::move(roots).value() : std::vector<values::Bytes>();
}

values::ChainVerdict judgeChain(const std::vector<values::Bytes> &chain, const QString &host,
                                const std::optional<std::vector<values::Bytes>> &roots,
                                std::optional<std::int64_t> at)
{
    const auto name = host.toStdString();
    return tls::judgeChain(chain, values::toAscii(name).value_or(name),
                           at.value_or(QDateTime::currentSecsSinceEpoch()), roots);
}

QString hostOf(const QString &typed)
{
    const auto text = typed.trimmed();
    const bool url = text.contains(QLatin1String("://"));
    const auto parsed = values::parseUrl((url ? text : QStringLiteral("wss://") + text).toStdString());
    return parsed ? QString::fromStdString(parsed.value().host) : url ? QString() : text;
}

} // namespace ui::live
