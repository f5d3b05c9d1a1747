#include "report/json_writer.h"

#include <cmath>

namespace report {

namespace {

/// RFC 8259 section 7.
QByteArray quoted(const QString &text)
{
    QByteArray result = "\"";
    for (const auto octet : text.toUtf8()) {
        switch (octet) {
        case '"':
            result += "\\\"";
            break;
        case '\\':
            result += "\\\\";
            break;
        case '\n':
            result += "\\n";
            break;
        case '\r':
            result += "\\r";
            break;
        case '\t':
            result += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(octet) < 0x20)
                result += "\\u" + QByteArray::number(octet, 16).rightJustified(4, '0');
            else
                result += octet;
        }
    }
    return result + '"';
}

} // namespace

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_first)
        m_text += ',';
    if (m_depth > 0)
        m_text += '\n' + QByteArray(m_depth * 2, ' ');
    m_first = false;
}

void JsonWriter::open(char bracket)
{
    separate();
    m_text += bracket;
    ++m_depth;
    m_first = true;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (!m_first)
        m_text += '\n' + QByteArray(m_depth * 2, ' ');
    m_text += bracket;
    m_first = false;
}

void JsonWriter::beginObject()
{
    open('{');
}

void JsonWriter::endObject()
{
    close('}');
}

void JsonWriter::beginArray()
{
    open('[');
}

void JsonWriter::endArray()
{
    close(']');
}

void JsonWriter::key(const char *name)
{
    separate();
    m_text += quoted(QString::fromLatin1(name)) + ": ";
    m_afterKey = true;
}

void JsonWriter::value(const QString &text)
{
    separate();
    m_text += quoted(text);
}

void JsonWriter::value(bool flag)
{
    separate();
    m_text += flag ? "true" : "false";
}

void JsonWriter::value(double number)
{
    if (!std::isfinite(number))
        return null();
    separate();
    // QByteArray::number knows no locale: a French machine writes a point, too.
    m_text += QByteArray::number(number, 'f', 1);
}

void JsonWriter::value(int number)
{
    separate();
    m_text += QByteArray::number(number);
}

void JsonWriter::value(std::uint64_t number)
{
    separate();
    m_text += QByteArray::number(static_cast<qulonglong>(number));
}

void JsonWriter::null()
{
    separate();
    m_text += "null";
}

void JsonWriter::field(const char *name, std::optional<int> given)
{
    key(name);
    if (given)
        value(*given);
    else
        null();
}

} // namespace report
