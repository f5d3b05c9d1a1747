#include "report/json_values.h"

#include "values/iso_time.h"

namespace report {

QString text(std::string_view given)
{
    return QString::fromUtf8(given.data(), static_cast<qsizetype>(given.size()));
}

QString instant(std::int64_t seconds)
{
    return QString::fromStdString(values::isoTime(seconds));
}

void textOrNull(JsonWriter &json, const char *key, const QString &value)
{
    json.key(key);
    if (value.isEmpty())
        json.null();
    else
        json.value(value);
}

void instantOrNull(JsonWriter &json, const char *key, std::int64_t seconds)
{
    textOrNull(json, key, seconds == 0 ? QString() : instant(seconds));
}

void strings(JsonWriter &json, const char *key, const std::vector<std::string> &list)
{
    json.key(key);
    json.beginArray();
    for (const auto &entry : list)
        json.value(text(entry));
    json.endArray();
}

void writeParams(JsonWriter &json, const values::Params &params)
{
    json.key("params");
    json.beginObject();
    for (const auto &param : params)
        json.field(param.name.c_str(), text(param.value));
    json.endObject();
}

} // namespace report
