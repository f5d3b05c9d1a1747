#include "report/tls_json.h"

#include "report/certificate_json.h"
#include "report/json_values.h"
#include "values/foreign_protocol.h"
#include "values/tls_fields.h"

namespace report {

namespace {

struct Writer
{
    JsonWriter &json;
    const Mask &mask;

    QString text(std::string_view given) const { return mask(report::text(given)); }
    /// null for what was not seen.
    void optional(const char *name, std::string_view given) { textOrNull(json, name, text(given)); }
    void fields(const values::Params &params);
    void message(const values::TlsMessage &message);
    void agreed(const values::TlsObservation &tls);
    void foreign(const values::TlsObservation &tls);
};

/// A list is an array whatever its length, anything else a string: programs need not look twice.
void Writer::fields(const values::Params &params)
{
    json.key("fields");
    json.beginObject();
    for (std::size_t i = 0; i < params.size();) {
        const auto &name = params[i].name;
        const auto *known = values::findTlsField(name);
        json.key(name.c_str());
        if (known == nullptr || !known->list) {
            json.value(text(params[i++].value));
            continue;
        }
        json.beginArray();
        for (; i < params.size() && params[i].name == name; ++i)
            json.value(text(params[i].value));
        json.endArray();
    }
    json.endObject();
}

void Writer::message(const values::TlsMessage &message)
{
    json.beginObject();
    json.field("direction", text(values::id(message.direction)));
    json.field("name", text(message.name));
    json.field("size", std::uint64_t(message.size));
    json.field("encrypted", message.encrypted);
    json.field("atMs", message.atMs);
    fields(message.fields);
    json.endObject();
}

void Writer::agreed(const values::TlsObservation &tls)
{
    optional("version", tls.version);
    optional("cipher", tls.cipher);
    optional("group", tls.group);
    optional("alpn", tls.alpn);
    optional("serverName", tls.serverName);
    optional("signatureAlgorithm", tls.signatureAlgorithm);
    json.field("keyExchangeBits",
               tls.keyExchangeBits > 0 ? std::optional<int>(tls.keyExchangeBits) : std::nullopt);
    json.field("resumed", tls.resumed);
    json.field("helloRetry", tls.helloRetry);
    json.field("certificateRequested", tls.certificateRequested);
    json.field("clientCertificateSent", tls.clientCertificateSent);
    json.field("clientCertificateWithheld", tls.clientCertificateWithheld);
    json.key("acceptableAuthorities");
    json.beginArray();
    for (const auto &name : tls.acceptableAuthorities)
        json.value(text(name));
    json.endArray();
}

/// The first octets of a peer that speaks no TLS; null otherwise.
void Writer::foreign(const values::TlsObservation &tls)
{
    json.key("foreignAnswer");
    const auto &first = tls.firstBytes;
    if (first.empty() || (first[0] >= 20 && first[0] <= 23)) {
        json.null();
        return;
    }
    json.beginObject();
    optional("protocol", values::name(values::recognise(first)));
    json.field("text", text(values::toPrintable(first)));
    json.endObject();
}

} // namespace

void writeTls(JsonWriter &json, const values::TlsObservation &tls, const Mask &mask)
{
    json.key("tls");
    if (!tls.attempted) {
        json.null();
        return;
    }
    Writer writer{json, mask};
    json.beginObject();
    writer.agreed(tls);
    json.field("pointReached", writer.text(values::id(values::pointReached(tls))));
    writer.foreign(tls);
    json.key("transcript");
    json.beginArray();
    for (const auto &message : tls.transcript)
        writer.message(message);
    json.endArray();
    json.field("transcriptComplete", !tls.transcriptDropped);
    writeChain(json, tls);
    json.endObject();
}

} // namespace report
