// The JSON of a scan: keys and ids are stable.
#include "report/format.h"
#include "report/json_values.h"
#include "report/report.h"
#include "report/words.h"
#include "values/foreign_protocol.h"

namespace report {

namespace {

QString hex(std::uint16_t code)
{
    return QStringLiteral("0x%1").arg(code, 4, 16, QLatin1Char('0'));
}

void suite(JsonWriter &json, const values::ScannedSuite &given)
{
    json.beginObject();
    json.field("code", hex(given.code));
    json.field("name", text(given.name));
    json.field("bits", given.bits);
    textOrNull(json, "group", text(given.group));
    json.field("dhBits", given.dhBits > 0 ? std::optional<int>(given.dhBits) : std::nullopt);
    json.field("forwardSecret", given.forwardSecret);
    json.endObject();
}

void version(JsonWriter &json, const values::ScannedVersion &given)
{
    json.beginObject();
    json.field("version", text(values::versionName(given.version)));
    json.field("code", hex(given.version));
    json.field("spoken", text(values::id(given.spoken)));
    json.field("preference", text(values::id(given.preference)));
    json.field("orderProved", given.orderProved);
    json.key("suites");
    json.beginArray();
    for (const auto &entry : given.suites)
        suite(json, entry);
    json.endArray();
    strings(json, "undetermined", given.undetermined);
    json.field("why", text(given.why));
    json.endObject();
}

void group(JsonWriter &json, const values::ScannedGroup &given)
{
    json.beginObject();
    json.field("code", hex(given.code));
    json.field("name", text(given.name));
    json.field("bits", given.bits);
    json.field("postQuantum", given.postQuantum);
    json.field("older", text(values::id(given.older)));
    json.field("tls13", text(values::id(given.tls13)));
    json.endObject();
}

void certificate(JsonWriter &json, const values::ScannedCertificate &given)
{
    json.beginObject();
    json.key("chain");
    json.beginArray();
    for (const auto &record : given.chain) {
        json.beginObject();
        json.field("subject", text(record.subject));
        json.field("issuer", text(record.issuer));
        strings(json, "names", record.names);
        json.field("notBefore", instant(record.notBefore));
        json.field("notAfter", instant(record.notAfter));
        json.field("keyType", text(record.keyType));
        json.field("keyBits", record.keyBits);
        json.field("signatureAlgorithm", text(record.signatureAlgorithm));
        json.field("sha256", text(record.sha256));
        json.endObject();
    }
    json.endArray();
    std::vector<std::string> faults;
    for (const auto &fault : given.faults)
        faults.emplace_back(values::id(fault.fault));
    strings(json, "faults", faults);
    json.endObject();
}

void weakness(JsonWriter &json, const values::Weakness &given, const QLocale &locale)
{
    const auto said = words(given, locale);
    json.beginObject();
    json.field("id", text(given.id));
    json.field("severity", text(values::id(given.severity)));
    json.field("summary", said.summary);
    json.field("advice", said.advice);
    writeParams(json, given.params);
    json.endObject();
}

template <class List, class Write>
void list(JsonWriter &json, const char *key, const List &entries, Write write)
{
    json.key(key);
    json.beginArray();
    for (const auto &entry : entries)
        write(json, entry);
    json.endArray();
}

void findings(JsonWriter &json, const values::TlsScan &scan)
{
    list(json, "versions", scan.versions, version);
    list(json, "groups", scan.groups, group);
    json.field("groupPreference", text(values::id(scan.groupPreference)));
    json.field("groupsWhy", text(scan.groupsWhy));
    json.field("clientCertificate", text(values::id(scan.clientCertificate)));
    list(json, "certificates", scan.certificates, certificate);
    json.field("secureRenegotiation", text(values::id(scan.secureRenegotiation)));
    json.field("extendedMasterSecret", text(values::id(scan.extendedMasterSecret)));
    json.field("compression", text(values::id(scan.compression)));
    json.field("heartbeat", text(values::id(scan.heartbeat)));
    json.field("fallbackProtection", scan.fallbackApplies ? text(values::id(scan.fallbackProtection))
                                                          : QStringLiteral("not-applicable"));
}

} // namespace

QByteArray toJson(const values::TlsScan &scan, const Options &options)
{
    const auto locale = localeOf(options.language);
    JsonWriter json;
    json.beginObject();
    json.field("schema", 1);
    json.field("tool", QStringLiteral("wsdoctor " WSDOCTOR_VERSION));
    json.field("target", scanAddress(scan));
    json.field("address", text(scan.address));
    json.field("serverName", text(scan.target.serverName));
    json.field("mode", scan.target.gentle ? QStringLiteral("gentle") : QStringLiteral("fast"));
    json.field("summary", scanSummary(scan));
    json.field("dns", text(values::id(scan.dns)));
    json.field("tcp", text(values::id(scan.tcp)));
    json.field("notTls", scan.notTls);
    textOrNull(json, "protocol",
               text(scan.notTls ? values::name(values::recognise(scan.firstBytes)) : std::string_view()));
    json.field("cancelled", scan.cancelled);
    json.field("outOfTime", scan.outOfTime);
    json.field("limitReached", scan.limitReached);
    json.field("complete", values::isComplete(scan));
    json.field("unanswered", values::unanswered(scan));
    json.field("why", text(values::anySpoken(scan) ? std::string() : values::whyUnknown(scan)));
    findings(json, scan);
    list(json, "weaknesses", scan.weaknesses,
         [&locale](JsonWriter &out, const values::Weakness &given) { weakness(out, given, locale); });
    json.field("connections", scan.connections);
    json.field("roundTrips", scan.roundTrips);
    json.field("durationMs", scan.durationMs);
    json.endObject();
    return json.text();
}

} // namespace report
