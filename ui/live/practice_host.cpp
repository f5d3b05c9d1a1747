#include "ui/live/practice_host.h"

#include "values/url.h"

#include <algorithm>

namespace ui::live {

PracticeHost::PracticeHost(QObject *parent) : QObject(parent)
{
}

PracticeHost::~PracticeHost() = default;

bool PracticeHost::ensureStarted()
{
    if (m_server)
        return true;
    auto started = ::practice::Server::start();
    if (!started) {
        m_error = started.error();
        return false;
    }
    m_server = std::move(started).value();
    Q_EMIT runningChanged(true);
    return true;
}

QString PracticeHost::url(const ::practice::Scenario &scenario) const
{
    return m_server ? QString::fromStdString(m_server->url(scenario)) : QString();
}

QString PracticeHost::rootPem() const
{
    return m_server ? QString::fromStdString(m_server->rootPem()) : QString();
}

void PracticeHost::admit(values::Target &target) const
{
    if (!m_server)
        return;
    m_server->admit(target);
    // Loopback answers at once: what stays silent is seen to be silent soon.
    target.limits.stage = std::min<std::chrono::milliseconds>(target.limits.stage, std::chrono::seconds(2));
}

std::optional<values::Target> PracticeHost::target(const ::practice::Scenario &scenario) const
{
    if (!m_server)
        return std::nullopt;
    const auto url = values::parseUrl(m_server->url(scenario));
    if (!url)
        return std::nullopt;
    values::Target target;
    target.url = url.value();
    admit(target);
    return target;
}

} // namespace ui::live
