#include "http/located_head.h"

#include "http/fields.h"

#include <algorithm>

namespace http {

namespace {

bool isControl(char c)
{
    const auto u = static_cast<unsigned char>(c);
    return (u < 0x20 && c != '\t') || u == 0x7f;
}

/// One pass over the lines of a head.
class Locator
{
public:
    explicit Locator(std::string_view text) : m_text(text) {}

    LocatedHead located() &&
    {
        while (m_at < m_text.size() && !m_over) {
            const auto lf = m_text.find('\n', m_at);
            const auto end = lf == std::string_view::npos ? m_text.size() : lf + 1;
            const auto whole = m_text.substr(m_at, end - m_at);
            if (whole.ends_with('\n') && !whole.ends_with("\r\n"))
                note(Oddity::BareLf, {end - 1, 1});
            takeLine(withoutLineEnd(whole));
            m_at = end;
        }
        return std::move(m_head);
    }

private:
    void note(Oddity kind, Span span) { m_head.oddities.push_back({kind, span}); }

    void noteControls(std::string_view part, std::size_t offset)
    {
        const auto *const found = std::find_if(part.begin(), part.end(), isControl);
        if (found != part.end())
            note(Oddity::ControlCharacter, {offset + static_cast<std::size_t>(found - part.begin()), 1});
    }

    void takeLine(std::string_view line)
    {
        if (!m_started) {
            m_started = !line.empty();
            m_head.startLine = line;
            m_head.start = {m_at, line.size()};
            noteControls(line, m_at);
        } else if (line.empty()) {
            m_over = true;
        } else if (line.front() == ' ' || line.front() == '\t') {
            takeFold(line);
        } else {
            takeField(line);
        }
    }

    void takeField(std::string_view line)
    {
        const auto colon = line.find(':');
        const auto written = line.substr(0, colon);
        const auto name = written.substr(0, written.find_last_not_of(" \t") + 1);
        m_fieldOpen = colon != std::string_view::npos && isToken(name);
        if (!m_fieldOpen) {
            note(Oddity::NoField, {m_at, line.size()});
            return;
        }
        if (name.size() != written.size())
            note(Oddity::SpaceBeforeColon, {m_at + name.size(), written.size() - name.size()});
        const auto value = trimmed(line.substr(colon + 1));
        const Span place{offsetOf(value), value.size()};
        noteControls(value, place.offset);
        m_head.fields.push_back({{std::string(name), std::string(value)}, {m_at, line.size()}, place});
    }

    void takeFold(std::string_view line)
    {
        if (!m_fieldOpen) { // nothing that it could go on with
            note(Oddity::NoField, {m_at, line.size()});
            return;
        }
        note(Oddity::ObsFold, {m_at, line.size()});
        const auto more = trimmed(line);
        auto &field = m_head.fields.back();
        field.line.length = m_at + line.size() - field.line.offset;
        if (more.empty())
            return;
        const auto offset = offsetOf(more);
        noteControls(more, offset);
        if (field.header.value.empty())
            field.value.offset = offset;
        else
            field.header.value += ' ';
        field.header.value += more;
        field.value.length = offset + more.size() - field.value.offset;
    }

    std::size_t offsetOf(std::string_view part) const
    {
        return static_cast<std::size_t>(part.data() - m_text.data());
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_started = false;
    bool m_over = false;
    bool m_fieldOpen = false;
    LocatedHead m_head;
};

} // namespace

Span LocatedField::within(std::size_t offset, std::size_t length) const
{
    return value.length == header.value.size() ? Span{value.offset + offset, length} : value;
}

std::vector<const LocatedField *> LocatedHead::named(std::string_view name) const
{
    std::vector<const LocatedField *> found;
    for (const auto &field : fields) {
        if (values::equalsIgnoringCase(field.header.name, name))
            found.push_back(&field);
    }
    return found;
}

LocatedHead locate(values::ByteView head)
{
    const auto text = values::toText(head);
    return Locator(text).located();
}

} // namespace http
