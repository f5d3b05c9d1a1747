// A chain judged from files, in words.
#include "report/chain_words.h"

#include "report/format.h"
#include "report/words.h"
#include "report/words_table.h"
#include "values/iso_time.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace report {

namespace {

struct Chain
{
    Q_DECLARE_TR_FUNCTIONS(Chain)
};

constexpr std::array kConditions{
    Word{"self-signed", QT_TRANSLATE_NOOP("ChainConditions", "the server’s certificate is self-signed")},
    Word{"untrusted-root", QT_TRANSLATE_NOOP("ChainConditions", "the root is not trusted")},
    Word{"untrusted-root-sent", QT_TRANSLATE_NOOP("ChainConditions", "the root sent along is not trusted")},
    Word{"issuer-unknown",
         QT_TRANSLATE_NOOP("ChainConditions", "the issuer of the server’s certificate is not known")},
    Word{"self-signed-weak-signature",
         QT_TRANSLATE_NOOP("ChainConditions", "the self-signed certificate is signed with SHA-1")},
    Word{"common-name-only-other-names",
         QT_TRANSLATE_NOOP("ChainConditions",
                           "the host’s name stands in the common name, other kinds of names beside it")},
    Word{"common-name-not-permitted",
         QT_TRANSLATE_NOOP("ChainConditions", "an authority may not sign for this common name")},
    Word{"no-server-key-usage",
         QT_TRANSLATE_NOOP("ChainConditions", "its key usage is of no use to a TLS server")},
    Word{"partial-chain", QT_TRANSLATE_NOOP("ChainConditions", "the trusted certificate is no root")},
    Word{"trusted-leaf", QT_TRANSLATE_NOOP("ChainConditions",
                                           "the server’s certificate itself is trusted, its issuer is not")},
    Word{"expired", QT_TRANSLATE_NOOP("ChainConditions", "the server’s certificate has expired")},
    Word{"not-yet-valid", QT_TRANSLATE_NOOP("ChainConditions", "the server’s certificate is not yet valid")},
    Word{"intermediate-expired",
         QT_TRANSLATE_NOOP("ChainConditions", "an intermediate certificate has expired")},
    Word{"intermediate-not-yet-valid",
         QT_TRANSLATE_NOOP("ChainConditions", "an intermediate certificate is not yet valid")},
    Word{"root-expired", QT_TRANSLATE_NOOP("ChainConditions", "the root has expired")},
    Word{"root-not-yet-valid", QT_TRANSLATE_NOOP("ChainConditions", "the root is not yet valid")},
    Word{"wrong-host", QT_TRANSLATE_NOOP("ChainConditions", "the certificate is for other names")},
    Word{"wrong-host-partial-wildcard",
         QT_TRANSLATE_NOOP("ChainConditions", "the star of its name stands for a part of a label")},
    Word{
        "wrong-host-top-wildcard",
        QT_TRANSLATE_NOOP("ChainConditions", "the star of its name stands right below the top-level domain")},
    Word{"wrong-host-no-names",
         QT_TRANSLATE_NOOP("ChainConditions",
                           "the certificate names no host, and its common name is another")},
    Word{"wrong-address", QT_TRANSLATE_NOOP("ChainConditions", "the certificate is for another IP address")},
    Word{"wrong-address-names-only",
         QT_TRANSLATE_NOOP("ChainConditions", "the certificate names no IP address")},
    Word{"common-name-only", QT_TRANSLATE_NOOP("ChainConditions", "the name stands in the common name only")},
    Word{"common-name-only-address",
         QT_TRANSLATE_NOOP("ChainConditions", "the IP address stands in the common name only")},
    Word{"underscore", QT_TRANSLATE_NOOP("ChainConditions", "the host name has an underscore")},
    Word{"wrong-usage",
         QT_TRANSLATE_NOOP("ChainConditions", "the certificate is not for servers (extended key usage)")},
    Word{"any-usage", QT_TRANSLATE_NOOP("ChainConditions",
                                        "its extended key usage says anyExtendedKeyUsage, not serverAuth")},
    Word{"intermediate-wrong-usage",
         QT_TRANSLATE_NOOP("ChainConditions", "an intermediate certificate is not for servers")},
    Word{"root-wrong-usage", QT_TRANSLATE_NOOP("ChainConditions", "the root is not for servers")},
    Word{"no-digital-signature",
         QT_TRANSLATE_NOOP("ChainConditions", "its key usage lacks digitalSignature")},
    Word{"not-authority",
         QT_TRANSLATE_NOOP("ChainConditions", "an issuer is no authority (basicConstraints)")},
    Word{"no-cert-sign",
         QT_TRANSLATE_NOOP("ChainConditions", "an issuer may not sign certificates (keyCertSign)")},
    Word{"root-not-authority", QT_TRANSLATE_NOOP("ChainConditions", "the root says CA:FALSE")},
    Word{"root-no-constraints", QT_TRANSLATE_NOOP("ChainConditions", "the root has no basicConstraints")},
    Word{"leaf-is-authority",
         QT_TRANSLATE_NOOP("ChainConditions", "the server’s certificate is an authority’s (CA:TRUE)")},
    Word{"path-too-long",
         QT_TRANSLATE_NOOP("ChainConditions", "the path is longer than an authority allows")},
    Word{"name-not-permitted",
         QT_TRANSLATE_NOOP("ChainConditions", "an authority may not sign for this name")},
    Word{"name-excluded", QT_TRANSLATE_NOOP("ChainConditions", "an authority excludes this name")},
    Word{"weak-signature",
         QT_TRANSLATE_NOOP("ChainConditions", "the server’s certificate is signed with SHA-1")},
    Word{"weak-signature-intermediate",
         QT_TRANSLATE_NOOP("ChainConditions", "an intermediate certificate is signed with SHA-1")},
    Word{"weak-signature-md5",
         QT_TRANSLATE_NOOP("ChainConditions", "a certificate is signed with MD5 or older")},
    Word{"weak-key-1024",
         QT_TRANSLATE_NOOP("ChainConditions", "the server’s RSA key has fewer than 2048 bits")},
    Word{"weak-key-1024-intermediate",
         QT_TRANSLATE_NOOP("ChainConditions", "an intermediate’s RSA key has fewer than 2048 bits")},
    Word{"weak-key-1024-root",
         QT_TRANSLATE_NOOP("ChainConditions", "the root’s RSA key has fewer than 2048 bits")},
    Word{"weak-key-512",
         QT_TRANSLATE_NOOP("ChainConditions", "the server’s RSA key has fewer than 1024 bits")},
    Word{"weak-key-512-intermediate",
         QT_TRANSLATE_NOOP("ChainConditions", "an intermediate’s RSA key has fewer than 1024 bits")},
    Word{"key-ed25519", QT_TRANSLATE_NOOP("ChainConditions", "the server’s key is of the kind Ed25519")},
    Word{"leaf-not-first", QT_TRANSLATE_NOOP("ChainConditions", "the server’s certificate is not the first")},
    Word{"leaf-not-first-root",
         QT_TRANSLATE_NOOP("ChainConditions", "a root stands before the server’s certificate")},
    Word{"issuer-other-key-sent",
         QT_TRANSLATE_NOOP("ChainConditions",
                           "the certificate of the issuer’s name that was sent has another key")},
    Word{
        "issuer-other-key-trusted",
        QT_TRANSLATE_NOOP("ChainConditions", "the trusted certificate of the issuer’s name has another key")},
    Word{"key-p192", QT_TRANSLATE_NOOP("ChainConditions", "the server’s key is on the curve P-192")},
    Word{"key-p224", QT_TRANSLATE_NOOP("ChainConditions", "the server’s key is on the curve P-224")},
    Word{"key-p521", QT_TRANSLATE_NOOP("ChainConditions", "the server’s key is on the curve P-521")},
    Word{"key-secp256k1", QT_TRANSLATE_NOOP("ChainConditions", "the server’s key is on the curve secp256k1")},
    Word{"key-dsa", QT_TRANSLATE_NOOP("ChainConditions", "the server’s key is of the kind DSA")},
    Word{"key-p224-intermediate",
         QT_TRANSLATE_NOOP("ChainConditions", "an intermediate’s key is on the curve P-224")},
    Word{"key-secp256k1-intermediate",
         QT_TRANSLATE_NOOP("ChainConditions", "an intermediate’s key is on the curve secp256k1")},
    Word{"key-dsa-intermediate",
         QT_TRANSLATE_NOOP("ChainConditions", "an intermediate’s key is of the kind DSA")},
    Word{"bad-signature", QT_TRANSLATE_NOOP("ChainConditions", "a signature does not match")},
    Word{"unknown-critical-extension",
         QT_TRANSLATE_NOOP("ChainConditions", "a critical extension is unknown")},
};

/// What a kind of fault means, a sentence beside the summary (tls/chain.h); the others say it there.
constexpr std::array kDetails{
    Word{"wildcard-too-deep", QT_TRANSLATE_NOOP("ChainDetails", "A star stands for one label only: it does not cover a name two levels below its domain.")},
    Word{"wildcard-without-label", QT_TRANSLATE_NOOP("ChainDetails", "A star stands for one label: it does not cover the domain itself, which needs a name of its own.")},
    Word{"wildcard-invalid", QT_TRANSLATE_NOOP("ChainDetails", "A star is allowed only as the whole first label, and not right below a top-level domain.")},
    Word{"only-with-www", QT_TRANSLATE_NOOP("ChainDetails", "It has the name with www only.")},
    Word{"only-without-www", QT_TRANSLATE_NOOP("ChainDetails", "It has the name without www only.")},
    Word{"address-not-named", QT_TRANSLATE_NOOP("ChainDetails", "It names hosts only, and an IP address was asked for.")},
    Word{"address-as-name", QT_TRANSLATE_NOOP("ChainDetails", "The address is entered as a DNS name; it must be an IP entry.")},
    Word{"not-ascii", QT_TRANSLATE_NOOP("ChainDetails", "A name in it is written in UTF-8; certificates must have it in its ASCII form (xn--…), the only one that clients compare.")},
    Word{"key-of-sent", QT_TRANSLATE_NOOP("ChainDetails", "It is the one in the file or sent along that has another key.")},
    Word{"key-of-trusted", QT_TRANSLATE_NOOP("ChainDetails", "It is the trusted one that has another key.")},
    Word{"twice", QT_TRANSLATE_NOOP("ChainDetails", "It stands there a second time.")},
    Word{"unrelated", QT_TRANSLATE_NOOP("ChainDetails", "It is neither the server’s nor above it.")},
};

QString detailOf(const values::ChainFaultRecord &record)
{
    const auto why = values::paramValue(record.params, "why");
    const auto said = wordOf(kDetails, "ChainDetails", std::string_view(why));
    return said == QString::fromStdString(std::string(why)) ? QString() : said;
}

bool isFault(const values::ChainFaultRecord &record)
{
    return !values::isTolerated(record);
}

QString hostText(const values::ChainVerdict &verdict)
{
    return visibleText(QString::fromStdString(verdict.host));
}

} // namespace

QString conditionName(const QString &condition)
{
    return wordOf(kConditions, "ChainConditions", condition);
}

QString outcomeName(ChainClient::Outcome outcome)
{
    switch (outcome) {
    case ChainClient::Outcome::Accepts:
        return Chain::tr("accepts");
    case ChainClient::Outcome::Refuses:
        return Chain::tr("refuses");
    case ChainClient::Outcome::Unknown:
        break;
    }
    return Chain::tr("not known");
}

QString clientSentence(const ChainClient &client)
{
    if (client.outcome != ChainClient::Outcome::Refuses)
        return outcomeName(client.outcome);
    return numbered(Chain::tr("refuses: %1"), {conditionName(client.condition)});
}

QString clientsRemark()
{
    return Chain::tr(
        "Measured with a root of one’s own that each client trusts; of the certificates of public "
        "authorities browsers ask for more. OpenSSL at security level 2, as on Debian.");
}

QString chainSummary(const values::ChainVerdict &verdict, const QList<ChainClient> &clients)
{
    const auto &faults = verdict.seen.faults;
    const auto count = static_cast<int>(std::count_if(faults.begin(), faults.end(), isFault));
    if (count > 0)
        return Chain::tr("%n fault(s): this chain does not prove that the server is %1.", "", count)
            .arg(hostText(verdict));
    if (isHealthy(verdict, clients))
        return numbered(Chain::tr("This chain proves that the server is %1."), {hostText(verdict)});
    return numbered(Chain::tr("This chain is in order for %1 by the rules, but not every client takes it."),
                    {hostText(verdict)});
}

QString chainQuestion(const values::ChainVerdict &verdict, const QLocale &locale)
{
    const auto time = dateTimeText(QString::fromStdString(values::isoTime(verdict.at)), locale);
    if (verdict.seen.trust == "file")
        return numbered(Chain::tr("Judged for %1, %2, by the roots given."), {hostText(verdict), time});
    return numbered(Chain::tr("Judged for %1, %2, by the roots of this system."), {hostText(verdict), time});
}

QList<ChainNote> chainNotes(const values::ChainVerdict &verdict)
{
    const auto &chain = verdict.seen.chain;
    if (chain.empty() || !chain.front().mustStaple)
        return {};
    return {
        {QStringLiteral("must-staple"),
         Chain::tr("The certificate requires a stapled proof of its validity (must-staple), which stands in "
                   "no file: only a test of the connection shows whether the server sends one. Without it "
                   "Firefox refuses.")}};
}

QList<ChainFaultWords> chainFaults(const values::ChainVerdict &verdict, const catalogue::Catalogue &catalogue,
                                   const QString &language)
{
    QList<ChainFaultWords> all;
    for (const auto &record : verdict.seen.faults) {
        values::Verdict one;
        one.cause = values::causeOf(record.fault);
        one.params = record.params;
        const auto said = words(one, catalogue, language);
        all.append({QString::fromStdString(one.cause), said.cause, said.summary, detailOf(record), said.remedies,
                    values::isTolerated(record)});
    }
    return all;
}

} // namespace report
