// What a certificate request's authorities say of the client's certificates.
#include "values/client_listing.h"

#include <QTest>

using namespace values;

namespace {

CertificateRecord signedBy(const char *subject, const char *issuer)
{
    CertificateRecord record;
    record.subject = subject;
    record.issuer = issuer;
    record.selfIssued = record.subject == record.issuer;
    return record;
}

} // namespace

class TestClientListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidWhereNothingIsAskedOrGiven()
    {
        TlsObservation tls;
        QCOMPARE(clientListing(tls), std::string_view());
        tls.acceptableAuthorities = {"CN=Root"};
        QCOMPARE(clientListing(tls), std::string_view());
        tls.acceptableAuthorities = {};
        tls.clientChain = {signedBy("CN=Me", "CN=Other")};
        QCOMPARE(clientListing(tls), std::string_view());
    }

    void anyCertificateOfAnAcceptedIssuerWillDo()
    {
        TlsObservation tls;
        tls.acceptableAuthorities = {"CN=Root"};
        tls.clientChain = {signedBy("CN=Me", "CN=Root")};
        QCOMPARE(clientListing(tls), std::string_view());
        tls.clientChain = {signedBy("CN=Me", "CN=Middle"), signedBy("CN=Middle", "CN=Root")};
        QCOMPARE(clientListing(tls), std::string_view());
    }

    void aRootOfItsOwnIsNotListed()
    {
        TlsObservation tls;
        tls.acceptableAuthorities = {"CN=Root"};
        tls.clientChain = {signedBy("CN=Me", "CN=Me")};
        QCOMPARE(clientListing(tls), std::string_view("not-listed"));
        tls.clientChain = {signedBy("CN=Me", "CN=Mine"), signedBy("CN=Mine", "CN=Mine")};
        QCOMPARE(clientListing(tls), std::string_view("not-listed"));
    }

    void whatTheServerItselfSendsIsMissing()
    {
        TlsObservation tls;
        tls.acceptableAuthorities = {"CN=Root"};
        tls.clientChain = {signedBy("CN=Me", "CN=Middle")};
        QCOMPARE(clientListing(tls), std::string_view("maybe-incomplete"));
        tls.chain = {signedBy("CN=Server", "CN=Middle"), signedBy("CN=Middle", "CN=Root")};
        QCOMPARE(clientListing(tls), std::string_view("incomplete"));
        tls.chain.back().issuer = "CN=Elsewhere";
        QCOMPARE(clientListing(tls), std::string_view("maybe-incomplete"));
    }

    void certificatesThatIssueEachOtherEnd()
    {
        TlsObservation tls;
        tls.acceptableAuthorities = {"CN=Root"};
        tls.clientChain = {signedBy("CN=A", "CN=B"), signedBy("CN=B", "CN=A")};
        QCOMPARE(clientListing(tls), std::string_view("maybe-incomplete"));
    }
};

QTEST_APPLESS_MAIN(TestClientListing)
#include "tst_client_listing.moc"
