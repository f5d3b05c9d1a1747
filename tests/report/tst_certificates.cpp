// Certificates in words and in JSON: everything they say, grouped.
#include "report/certificate_json.h"
#include "report/certificates.h"
#include "samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

class TestCertificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactIsTold_data();
    void everyFactIsTold();
    void whatIsNotSaidIsLeftOut();
    void thePemIsTheCertificate();
    void theChainAsBuiltSaysWhereEachCameFrom();
    void theStapleIsTold();
    void theJsonHoldsTheSame();

private:
    const catalogue::Catalogue m_catalogue;
};

namespace {

values::TlsObservation observation()
{
    values::TlsObservation tls;
    values::CertificateRecord leaf;
    leaf.subject = "CN=example.org";
    leaf.commonName = "example.org";
    leaf.issuer = "CN=Some CA";
    leaf.names = {"example.org", "\u202egro.live"};
    leaf.notBefore = 1767225600;
    leaf.notAfter = 1767312000;
    leaf.keyType = "EC P-256";
    leaf.keyBits = 256;
    leaf.keyUsage = {"digitalSignature"};
    leaf.extendedKeyUsage = {"serverAuth", "1.2.3"};
    leaf.ocspUrl = "http://ocsp.example/";
    leaf.crlUrls = {"http://crl.example/a", "http://crl.example/b"};
    leaf.mustStaple = true;
    leaf.subjectKeyId = "aa01";
    leaf.authorityKeyId = "bb02";
    leaf.publicKeySha256 = "cc03";
    leaf.scts = {{"l1", 1767225700, "certificate"}, {"l2", 1767225600, "certificate"}};
    leaf.der = values::Bytes(60, 0x30);
    values::CertificateRecord authority;
    authority.subject = authority.commonName = "Some CA";
    authority.authority = true;
    authority.pathLength = 0;
    authority.permittedNames = {"DNS:example.org"};
    authority.excludedNames = {"DNS:secret.example.org"};
    tls.chain = {leaf, authority};
    values::CertificateRecord root;
    root.subject = "CN=Root";
    tls.path = {leaf, authority, root};
    tls.pathSent = 2;
    tls.trust = "system";
    tls.faults = {{values::ChainFault::StapleExpired, 0, {{"nextUpdate", "2026-01-01T00:00:00Z"}}}};
    tls.staple.emplace();
    tls.staple->responseStatus = "successful";
    tls.staple->certificateStatus = "revoked";
    tls.staple->thisUpdate = 1767225600;
    tls.staple->revokedAt = 1767225600;
    tls.staple->reason = "keyCompromise";
    tls.staple->signatureValid = true;
    return tls;
}

QStringList lines(const report::ChainFacts &facts)
{
    QStringList all;
    for (const auto &fact : facts)
        all << fact.group + QLatin1Char('/') + fact.label + QLatin1Char('=') + fact.value;
    return all;
}

} // namespace

void TestCertificates::everyFactIsTold_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("leaf");
    QTest::addColumn<QStringList>("authority");
    QTest::newRow("en") << QStringLiteral("en")
                        << QStringList{QStringLiteral("/Names=example.org, \\u202egro.live"),
                                       QStringLiteral("Permissions/Authority=No"),
                                       QStringLiteral("Permissions/Extended key usage=serverAuth, 1.2.3"),
                                       QStringLiteral(
                                           "Revocation and logs/OCSP responder=http://ocsp.example/"),
                                       QStringLiteral("Revocation and logs/Must-staple=Yes"),
                                       QStringLiteral("Identifiers/Key id=aa01"),
                                       QStringLiteral("Identifiers/Issuer’s key id=bb02"),
                                       QStringLiteral("Identifiers/Public key (SHA-256)=cc03")}
                        << QStringList{QStringLiteral("Permissions/Authority=Yes, with at most 0 further "
                                                      "authorities below it"),
                                       QStringLiteral("Permissions/Names permitted=DNS:example.org"),
                                       QStringLiteral("Permissions/Names excluded=DNS:secret.example.org")};
    QTest::newRow("fr")
        << QStringLiteral("fr")
        << QStringList{QStringLiteral("Droits/Autorité=Non"),
                       QStringLiteral("Droits/Usage de la clé=digitalSignature"),
                       QStringLiteral("Révocation et journaux/Listes de "
                                      "révocation=http://crl.example/a, http://crl.example/b")}
        << QStringList{QStringLiteral("Droits/Autorité=Oui, avec au plus 0 autre autorité au-dessous")};
}

void TestCertificates::everyFactIsTold()
{
    QFETCH(QString, language);
    QFETCH(QStringList, leaf);
    QFETCH(QStringList, authority);
    const samples::Speaking words(language);
    const auto told = report::certificateWords(observation(), m_catalogue, language);
    QCOMPARE(told.size(), 2);
    const auto ofLeaf = lines(told.at(0).facts);
    for (const auto &line : leaf)
        QVERIFY2(ofLeaf.contains(line), qPrintable(line + QStringLiteral(" in\n") + ofLeaf.join(u'\n')));
    const auto ofAuthority = lines(told.at(1).facts);
    for (const auto &line : authority)
        QVERIFY2(ofAuthority.contains(line),
                 qPrintable(line + QStringLiteral(" in\n") + ofAuthority.join(u'\n')));
    // Two promises, and the time of the earlier one.
    const auto logs = ofLeaf.filter(QStringLiteral("2 prom"));
    QCOMPARE(logs.size(), 1);
    QVERIFY(logs.first().contains(QStringLiteral("2026")));
    // A group stands in one piece.
    QStringList groups;
    for (const auto &fact : told.at(0).facts) {
        if (groups.isEmpty() || groups.last() != fact.group)
            groups << fact.group;
    }
    QCOMPARE(groups.size(), 4);
    groups.removeDuplicates();
    QCOMPARE(groups.size(), 4);
}

void TestCertificates::whatIsNotSaidIsLeftOut()
{
    const samples::Speaking words(QStringLiteral("en"));
    values::TlsObservation tls;
    tls.chain = {values::CertificateRecord{}};
    const auto certificates = report::certificateWords(tls, m_catalogue, QStringLiteral("en"));
    for (const auto &fact : certificates.first().facts)
        QVERIFY(!fact.value.isEmpty());
    QVERIFY(certificates.first().pem.isEmpty());
    QVERIFY(report::pathWords(tls).isEmpty());
    QVERIFY(report::stapleWords(tls, QStringLiteral("en")).isEmpty());
}

void TestCertificates::thePemIsTheCertificate()
{
    const auto pem =
        report::certificateWords(observation(), m_catalogue, QStringLiteral("en")).first().pem.split(u'\n');
    QCOMPARE(pem.size(), 5); // two lines of 60 octets, their frame, and the end of the last line
    QCOMPARE(pem.at(0), QStringLiteral("-----BEGIN CERTIFICATE-----"));
    QCOMPARE(pem.at(1).size(), 64);
    QCOMPARE(QByteArray::fromBase64((pem.at(1) + pem.at(2)).toLatin1()), QByteArray(60, '0'));
    QCOMPARE(pem.at(3), QStringLiteral("-----END CERTIFICATE-----"));
}

void TestCertificates::theChainAsBuiltSaysWhereEachCameFrom()
{
    const samples::Speaking words(QStringLiteral("en"));
    const QStringList expected{QStringLiteral("/example.org=sent by the server"),
                               QStringLiteral("/Some CA=sent by the server"),
                               QStringLiteral("/CN=Root=from the trusted certificates here")};
    QCOMPARE(lines(report::pathWords(observation())), expected);
}

void TestCertificates::theStapleIsTold()
{
    const samples::Speaking words(QStringLiteral("fr"));
    const auto told = lines(report::stapleWords(observation(), QStringLiteral("fr")));
    QVERIFY(told.contains(QStringLiteral("/Certificat=revoked")));
    QVERIFY(told.contains(QStringLiteral("/Motif=keyCompromise")));
    QVERIFY(told.contains(QStringLiteral("/Signée=par l’émetteur, ou en son nom")));
    QVERIFY(told.filter(QStringLiteral("Valable jusqu")).isEmpty()); // not given
}

void TestCertificates::theJsonHoldsTheSame()
{
    report::JsonWriter writer;
    writer.beginObject();
    report::writeChain(writer, observation());
    writer.endObject();
    const auto json = QJsonDocument::fromJson(writer.text()).object();
    QCOMPARE(json.value(QStringLiteral("trust")).toString(), QStringLiteral("system"));
    QCOMPARE(json.value(QStringLiteral("chain")).toArray().size(), 2);
    QCOMPARE(json.value(QStringLiteral("path")).toArray().size(), 3);
    QCOMPARE(json.value(QStringLiteral("pathSent")).toInt(), 2);
    const auto leaf = json.value(QStringLiteral("chain")).toArray().first().toObject();
    QCOMPARE(leaf.value(QStringLiteral("extendedKeyUsage")).toArray().size(), 2);
    QCOMPARE(leaf.value(QStringLiteral("scts")).toArray().at(1).toObject().value(QStringLiteral("timestamp")),
             QJsonValue(QStringLiteral("2026-01-01T00:00:00Z")));
    QVERIFY(leaf.value(QStringLiteral("pathLength")).isNull());
    QVERIFY(leaf.value(QStringLiteral("mustStaple")).toBool());
    const auto fault = json.value(QStringLiteral("faults")).toArray().first().toObject();
    QCOMPARE(fault.value(QStringLiteral("id")).toString(), QStringLiteral("staple-expired"));
    QCOMPARE(fault.value(QStringLiteral("severity")).toString(), QStringLiteral("warning"));
    const auto staple = json.value(QStringLiteral("staple")).toObject();
    QCOMPARE(staple.value(QStringLiteral("revokedAt")).toString(), QStringLiteral("2026-01-01T00:00:00Z"));
    QVERIFY(staple.value(QStringLiteral("nextUpdate")).isNull());
    report::JsonWriter without;
    without.beginObject();
    report::writeChain(without, {});
    without.endObject();
    QVERIFY(QJsonDocument::fromJson(without.text()).object().value(QStringLiteral("staple")).isNull());
}

QTEST_GUILESS_MAIN(TestCertificates)
#include "tst_certificates.moc"
