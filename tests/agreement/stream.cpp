#include "stream.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace agreement {

namespace {

constexpr std::size_t kReadable = 64;

} // namespace

std::string shown(std::string_view what, values::ByteView payload)
{
    const auto bytes =
        QByteArray(reinterpret_cast<const char *>(payload.data()), static_cast<qsizetype>(payload.size()));
    auto text = std::string(what) + ' ';
    if (payload.size() <= kReadable)
        return text + bytes.toHex().toStdString();
    return text + QByteArray::number(bytes.size()).toStdString() + ':' +
           QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex().toStdString();
}

std::string toText(const Outcome &outcome)
{
    auto text = outcome.end + ';';
    for (const auto &event : outcome.events)
        text += ' ' + event + ',';
    return text;
}

} // namespace agreement
