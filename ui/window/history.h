#pragma once
#include "catalogue/catalogue.h"

#include <QList>

#include <optional>

namespace ui::window {

enum class PageIndex { Codes, Compare, Test, Practice, Scan };

/// A place one can go back to.
struct Place
{
    PageIndex page = PageIndex::Codes;
    catalogue::PageRef ref; ///< on the Codes page
    QString left, right;    ///< on the Compare page
    bool operator==(const Place &) const = default;
};

/// Back and forward, as in a browser: a new visit drops what lay ahead.
class History
{
public:
    void visit(const Place &place);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    std::optional<Place> back();
    std::optional<Place> forward();

private:
    QList<Place> m_places;
    qsizetype m_at = -1;
};

} // namespace ui::window
