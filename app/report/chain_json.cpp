// The JSON of a chain judged from files: keys and ids are stable.
#include "report/certificate_json.h"
#include "report/chain_words.h"
#include "report/format.h"
#include "report/json_values.h"
#include "report/report.h"
#include "report/words.h"

namespace report {

namespace {

void faults(JsonWriter &json, const values::ChainVerdict &verdict, const catalogue::Catalogue &catalogue,
            const Options &options)
{
    const auto said = chainFaults(verdict, catalogue, options.language);
    json.key("faults");
    json.beginArray();
    for (qsizetype i = 0; i < said.size(); ++i) {
        const auto &record = verdict.seen.faults[static_cast<std::size_t>(i)];
        json.beginObject();
        json.field("id", text(values::id(record.fault)));
        json.field("cause", said.at(i).cause);
        json.field("depth", record.depth);
        json.field("severity", said.at(i).tolerated ? QStringLiteral("warning") : QStringLiteral("error"));
        json.field("title", said.at(i).title);
        json.field("summary", said.at(i).summary);
        textOrNull(json, "detail", said.at(i).detail);
        json.key("remedies");
        json.beginArray();
        for (const auto &remedy : said.at(i).remedies)
            json.value(plain(remedy));
        json.endArray();
        writeParams(json, record.params);
        json.endObject();
    }
    json.endArray();
}

void notes(JsonWriter &json, const values::ChainVerdict &verdict)
{
    json.key("notes");
    json.beginArray();
    for (const auto &note : chainNotes(verdict)) {
        json.beginObject();
        json.field("id", note.id);
        json.field("text", note.text);
        json.endObject();
    }
    json.endArray();
}

} // namespace

QByteArray toJson(const values::ChainVerdict &verdict, const catalogue::Catalogue &catalogue,
                  const Options &options)
{
    const auto clients = chainClients(verdict, catalogue);
    JsonWriter json;
    json.beginObject();
    json.field("schema", 1);
    json.field("tool", QStringLiteral("wsdoctor " WSDOCTOR_VERSION));
    json.field("host", text(verdict.host));
    json.field("at", instant(verdict.at));
    json.field("trust", text(verdict.seen.trust));
    json.field("healthy", isHealthy(verdict, clients));
    json.field("summary", chainSummary(verdict, clients));
    faults(json, verdict, catalogue, options);
    notes(json, verdict);
    writeCertificates(json, "chain", verdict.seen.chain);
    writeCertificates(json, "path", verdict.seen.path);
    json.field("pathSent", verdict.seen.pathSent);
    json.key("clients");
    json.beginArray();
    for (const auto &client : clients) {
        json.beginObject();
        json.field("client", client.id);
        json.field("name", client.name);
        json.field("outcome", outcomeId(client.outcome));
        textOrNull(json, "condition", client.condition);
        textOrNull(json, "message", client.message);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.text();
}

} // namespace report
