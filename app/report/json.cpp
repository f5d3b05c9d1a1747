// Schema 1: keys and ids are stable, prose is in the words' language.
#include "report/format.h"
#include "report/json_values.h"
#include "report/mask.h"
#include "report/report.h"
#include "report/tls_json.h"
#include "report/words.h"

namespace report {

namespace {

struct Writer
{
    const investigation::Outcome &outcome;
    const catalogue::Catalogue &catalogue;
    const Options &options;
    Mask mask;
    JsonWriter json = {};

    void evidence();
    void alternatives();
    void clients();
    void verdict();
    void stages(const values::Observation &seen);
    void behind();
    void experiments();
    void findings();
};

std::optional<int> number(const std::optional<values::WireCode> &code)
{
    return code ? std::optional<int>(code->value) : std::nullopt;
}

void Writer::evidence()
{
    json.key("evidence");
    json.beginArray();
    for (const auto &seen : outcome.verdict.evidence) {
        const auto value = text(seen.value);
        json.beginObject();
        json.field("label", text(seen.label));
        json.field("value", mask(value));
        if (seen.stage)
            json.field("stage", text(values::id(*seen.stage)));
        if (seen.offset)
            json.field("offset", *seen.offset);
        // Octets would tell what the text beside them hides.
        if (!seen.bytes.empty() && mask(value) == value)
            json.field("hex", text(values::toHex(seen.bytes)));
        json.endObject();
    }
    json.endArray();
}

void Writer::alternatives()
{
    json.key("alternatives");
    json.beginArray();
    for (const auto &other : outcome.verdict.alternatives) {
        json.beginObject();
        json.field("cause", text(other.cause));
        json.field("confidence", text(values::id(other.confidence)));
        json.endObject();
    }
    json.endArray();
}

void Writer::clients()
{
    json.key("clients");
    json.beginArray();
    for (const auto &reaction : clientReactions(outcome.verdict, catalogue)) {
        json.beginObject();
        json.field("client", reaction.client);
        json.field("closeCode", reaction.closeCode);
        json.field("message", reaction.message);
        json.endObject();
    }
    json.endArray();
}

void Writer::verdict()
{
    const auto &verdict = outcome.verdict;
    const auto said = words(verdict, catalogue, options.language, options.showSecrets);
    const int code = verdict.closeCode.value;
    json.key("verdict");
    json.beginObject();
    json.field("healthy", verdict.healthy);
    json.field("stage", text(values::id(verdict.stage)));
    json.field("closeCode", code == 0 ? std::nullopt : std::optional<int>(code));
    textOrNull(json, "closeName", said.codeName);
    json.key("wire");
    json.beginObject();
    json.field("received", number(verdict.received));
    json.field("sent", number(verdict.sent));
    json.endObject();
    json.field("cause", text(verdict.cause));
    json.field("confidence", text(values::id(verdict.confidence)));
    json.field("summary", mask(said.summary));
    json.field("explanation", plain(said.explanation).trimmed());
    json.key("remedies");
    json.beginArray();
    for (const auto &remedy : said.remedies)
        json.value(plain(remedy));
    json.endArray();
    evidence();
    alternatives();
    clients();
    json.endObject();
}

void Writer::stages(const values::Observation &seen)
{
    json.key("stages");
    json.beginArray();
    for (const auto &stage : seen.stages) {
        json.beginObject();
        json.field("id", text(values::id(stage.id)));
        json.field("status", text(values::id(stage.status)));
        json.field("startMs", stage.startMs);
        json.field("durationMs", stage.durationMs);
        json.key("checks");
        json.beginArray();
        for (const auto &check : stage.checks) {
            json.beginObject();
            json.field("id", text(check.id));
            json.field("status", text(values::id(check.status)));
            json.field("detail", mask(checkDetail(check)));
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

void Writer::experiments()
{
    json.key("experiments");
    json.beginArray();
    for (const auto &record : outcome.experiments) {
        json.beginObject();
        json.field("changed", text(record.changed));
        json.field("outcome", text(record.outcome));
        json.field("meaning", text(record.meaning));
        json.endObject();
    }
    json.endArray();
}

void Writer::findings()
{
    json.key("findings");
    json.beginArray();
    for (const auto &finding : outcome.verdict.findings) {
        const auto cause = text(finding.cause);
        json.beginObject();
        json.field("cause", cause);
        json.field("severity", finding.warning ? QStringLiteral("warning") : QStringLiteral("info"));
        json.field("summary", mask(causeSummary(cause, finding.params, catalogue, options.language,
                                                options.showSecrets)));
        json.endObject();
    }
    json.endArray();
}

/// A run of its own: its verdict is not the test's.
void Writer::behind()
{
    if (!outcome.behind)
        return;
    const auto &verdict = outcome.behind->verdict;
    json.key("behind");
    json.beginObject();
    json.field("healthy", verdict.healthy);
    json.field("stage", text(values::id(verdict.stage)));
    json.field("closeCode", std::optional<int>(verdict.closeCode.value));
    json.field("cause", text(verdict.cause));
    json.field("summary", mask(behindSentence(*outcome.behind, catalogue, options.language)));
    stages(outcome.behind->observation);
    json.endObject();
}

} // namespace

QByteArray toJson(const investigation::Outcome &outcome, const catalogue::Catalogue &catalogue,
                  const Options &options)
{
    const auto &seen = outcome.observation;
    Writer writer{outcome, catalogue, options, Mask(seen.target, options.showSecrets)};
    auto &json = writer.json;
    json.beginObject();
    json.field("schema", 1);
    json.field("tool", QStringLiteral("wsdoctor " WSDOCTOR_VERSION));
    json.field("url", shownUrl(seen.target.url, options.showSecrets));
    json.field("startedAt", instant(seen.startedAt / 1000));
    writer.verdict();
    writer.stages(seen);
    writeTls(json, seen.tls, writer.mask);
    writer.experiments();
    writer.findings();
    writer.behind();
    json.endObject();
    return json.text();
}

} // namespace report
