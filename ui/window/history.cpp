#include "ui/window/history.h"

namespace ui::window {

namespace {
constexpr qsizetype kLimit = 200;
} // namespace

void History::visit(const Place &place)
{
    if (m_at >= 0 && m_places.at(m_at) == place)
        return;
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > kLimit)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

std::optional<Place> History::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_places.at(--m_at);
}

std::optional<Place> History::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_places.at(++m_at);
}

} // namespace ui::window
