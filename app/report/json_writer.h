#pragma once
#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

/// Inside the room: JSON with its keys in the order in which they are written, as a reader wants them.
namespace report {

class JsonWriter
{
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    /// The next value, or object or array, belongs to this key.
    void key(const char *name);

    void value(const QString &text);
    void value(bool flag);
    void value(double number); ///< always with a decimal point; not finite: null
    void value(int number);
    void value(std::uint64_t number);
    void null();

    template <class Value>
    void field(const char *name, const Value &given)
    {
        key(name);
        value(given);
    }
    void field(const char *name, std::optional<int> given);

    /// The text, ended by a line feed.
    QByteArray text() const { return m_text + '\n'; }

private:
    void separate();
    void open(char bracket);
    void close(char bracket);

    QByteArray m_text;
    int m_depth = 0;
    bool m_first = true;
    bool m_afterKey = false;
};

} // namespace report
