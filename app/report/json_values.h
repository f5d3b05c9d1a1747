#pragma once
#include "report/json_writer.h"
#include "values/stage.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Inside the room: values of ours as JSON has them, the same in every format of ours.
namespace report {

/// UTF-8 as it is.
QString text(std::string_view given);
/// "2026-01-31T12:00:00Z"
QString instant(std::int64_t seconds);
/// null for an empty text.
void textOrNull(JsonWriter &json, const char *key, const QString &value);
/// null for 0, which is: not given.
void instantOrNull(JsonWriter &json, const char *key, std::int64_t seconds);
/// "key": [ … ]
void strings(JsonWriter &json, const char *key, const std::vector<std::string> &list);
/// "params": { … }
void writeParams(JsonWriter &json, const values::Params &params);

} // namespace report
