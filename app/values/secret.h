#pragma once
#include <memory>
#include <string>
#include <string_view>

namespace values {

/// Overwrites a secret, and all that its memory held before, and empties it.
void wipe(std::string &secret);

/// Wipes a text at the end of the scope, whichever way that is left.
class WipedAtEnd
{
public:
    explicit WipedAtEnd(std::string &secret) : m_secret(secret) {}
    ~WipedAtEnd() { wipe(m_secret); }
    WipedAtEnd(const WipedAtEnd &) = delete;
    WipedAtEnd &operator=(const WipedAtEnd &) = delete;

private:
    std::string &m_secret;
};

/// A text that is overwritten when the last of its copies goes. Copies share it: it stands in memory once.
class Secret
{
public:
    Secret() = default;
    /// Implicit, as a text is given; what \p text held is wiped. Move it in: a copy of the caller's stays.
    Secret(std::string text);
    std::string_view view() const;
    bool empty() const { return view().empty(); }
    void clear() { m_text.reset(); }
    bool operator==(const Secret &other) const { return view() == other.view(); }

private:
    struct Text;
    std::shared_ptr<const Text> m_text;
};

} // namespace values
