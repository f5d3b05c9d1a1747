#include "report/certificate_json.h"

#include "report/json_values.h"

namespace report {

namespace {

using values::CertificateRecord;

void promises(JsonWriter &json, const std::vector<values::SctRecord> &scts)
{
    json.key("scts");
    json.beginArray();
    for (const auto &sct : scts) {
        json.beginObject();
        json.field("logId", text(sct.logId));
        json.field("timestamp", instant(sct.timestamp));
        json.field("from", text(sct.from));
        json.endObject();
    }
    json.endArray();
}

void certificate(JsonWriter &json, const CertificateRecord &given)
{
    json.beginObject();
    json.field("subject", text(given.subject));
    json.field("issuer", text(given.issuer));
    json.field("commonName", text(given.commonName));
    strings(json, "names", given.names);
    json.field("notBefore", instant(given.notBefore));
    json.field("notAfter", instant(given.notAfter));
    json.field("serial", text(given.serial));
    json.field("keyType", text(given.keyType));
    json.field("keyBits", given.keyBits);
    json.field("signatureAlgorithm", text(given.signatureAlgorithm));
    json.field("sha256", text(given.sha256));
    json.field("selfIssued", given.selfIssued);
    json.field("authority", given.authority);
    json.field("pathLength", given.pathLength);
    strings(json, "keyUsage", given.keyUsage);
    strings(json, "extendedKeyUsage", given.extendedKeyUsage);
    strings(json, "permittedNames", given.permittedNames);
    strings(json, "excludedNames", given.excludedNames);
    json.field("mustStaple", given.mustStaple);
    json.field("aiaUrl", text(given.aiaUrl));
    json.field("ocspUrl", text(given.ocspUrl));
    strings(json, "crlUrls", given.crlUrls);
    json.field("subjectKeyId", text(given.subjectKeyId));
    json.field("authorityKeyId", text(given.authorityKeyId));
    json.field("publicKeySha256", text(given.publicKeySha256));
    promises(json, given.scts);
    json.endObject();
}

void faults(JsonWriter &json, const std::vector<values::ChainFaultRecord> &list)
{
    json.key("faults");
    json.beginArray();
    for (const auto &record : list) {
        json.beginObject();
        json.field("id", text(values::id(record.fault)));
        json.field("cause", text(values::causeOf(record.fault)));
        json.field("depth", record.depth);
        json.field("severity",
                   values::isTolerated(record) ? QStringLiteral("warning") : QStringLiteral("error"));
        writeParams(json, record.params);
        json.endObject();
    }
    json.endArray();
}

void staple(JsonWriter &json, const std::optional<values::OcspRecord> &given)
{
    json.key("staple");
    if (!given) {
        json.null();
        return;
    }
    json.beginObject();
    json.field("responseStatus", text(given->responseStatus));
    json.field("certificateStatus", text(given->certificateStatus));
    instantOrNull(json, "producedAt", given->producedAt);
    instantOrNull(json, "thisUpdate", given->thisUpdate);
    instantOrNull(json, "nextUpdate", given->nextUpdate);
    instantOrNull(json, "revokedAt", given->revokedAt);
    json.field("reason", text(given->reason));
    json.field("signatureValid", given->signatureValid);
    json.endObject();
}

} // namespace

void writeCertificates(JsonWriter &json, const char *key, const std::vector<CertificateRecord> &list)
{
    json.key(key);
    json.beginArray();
    for (const auto &entry : list)
        certificate(json, entry);
    json.endArray();
}

void writeChain(JsonWriter &json, const values::TlsObservation &tls)
{
    json.field("trust", text(tls.trust));
    writeCertificates(json, "chain", tls.chain);
    writeCertificates(json, "path", tls.path);
    json.field("pathSent", tls.pathSent);
    faults(json, tls.faults);
    staple(json, tls.staple);
}

} // namespace report
