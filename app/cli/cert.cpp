// wsdoctor cert: a chain from files, judged for a name and a time with no connection.
#include "cli/command.h"
#include "cli/patience.h"

#include "report/chain_words.h"
#include "report/report.h"
#include "tls/chain_file.h"
#include "values/server_name.h"
#include "values/url.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <array>

namespace cli {

namespace {

struct Cert
{
    Q_DECLARE_TR_FUNCTIONS(Cert)
};

constexpr std::array kOptions{
    Option{"chain", QT_TRANSLATE_NOOP("Options", "FILE"),
           QT_TRANSLATE_NOOP("Options",
                             "the certificates, the server’s first: PEM, DER or PKCS #7; “-”: standard "
                             "input")},
    Option{"host", QT_TRANSLATE_NOOP("Options", "NAME"),
           QT_TRANSLATE_NOOP("Options", "the name or IP address that clients will connect to")},
    Option{"roots", QT_TRANSLATE_NOOP("Options", "FILE"),
           QT_TRANSLATE_NOOP("Options", "trust the certificates in this file instead of the system’s")},
    Option{"at", QT_TRANSLATE_NOOP("Options", "TIME"),
           QT_TRANSLATE_NOOP("Options",
                             "judge for this time, as 2026-12-31 or 2026-12-31T23:59:59Z; UTC where "
                             "it says no zone; by default now")},
};

constexpr int kMegabytes = 16; ///< of a file; all roots of a system are a quarter of one
constexpr qint64 kMost = qint64(kMegabytes) * 1024 * 1024;
constexpr std::size_t kLongest = 100; ///< certificates of a chain; servers send two or three

std::optional<values::Bytes> readOctets(const QString &name, QString &error)
{
    QFile file;
    if (!openPatiently(file, name)) {
        error =
            Cert::tr("The file “%1” cannot be read. Check its name and whether you may read it.").arg(name);
        return std::nullopt;
    }
    // One read of a pipe gives what is there, not all that comes.
    QByteArray octets;
    while (octets.size() <= kMost && file.size() <= kMost) {
        const auto part = file.read(kMost + 1 - octets.size());
        if (part.isEmpty())
            break;
        octets += part;
    }
    if (octets.size() > kMost || file.size() > kMost) {
        error =
            Cert::tr("“%1” is larger than %n megabyte(s), the most that is read of a file of certificates.",
                     "", kMegabytes)
                .arg(name);
        return std::nullopt;
    }
    return values::Bytes(octets.begin(), octets.end());
}

bool isTooMany(std::size_t count, const QString &name, QString &error)
{
    if (count > kLongest)
        error =
            Cert::tr("“%1” holds more than %n certificate(s), the most that a chain is judged of. Is it a "
                     "file of roots? That belongs to --roots.",
                     "", static_cast<int>(kLongest))
                .arg(name);
    return count > kLongest;
}

std::optional<std::vector<values::Bytes>> readCertificates(const QString &name, QString &error)
{
    const auto octets = readOctets(name, error);
    if (!octets)
        return std::nullopt;
    auto chain = tls::readChain(*octets);
    if (!chain && tls::isStore(*octets)) {
        error =
            Cert::tr("“%1” is a PKCS #12 store, locked as a rule. Take the certificates out of it with "
                     "“openssl pkcs12 -in STORE -nokeys -out CHAIN.pem” and give that file. As a client’s "
                     "certificate it is read as it is: wsdoctor test --client-cert STORE.")
                .arg(name);
        return std::nullopt;
    }
    if (chain)
        return std::move(chain).value();
    error = chain.error() == tls::MaterialFault::Unreadable
                ? Cert::tr("A certificate in “%1” is damaged. Export it again.").arg(name)
                : Cert::tr("The file “%1” holds no certificate. Give one in PEM (BEGIN CERTIFICATE), DER or "
                           "PKCS #7.")
                      .arg(name);
    return std::nullopt;
}

/// ISO 8601; a date alone is its first second, UTC where no zone is given.
std::optional<std::int64_t> readTime(const QString &typed, QString &error)
{
    auto time = QDateTime::fromString(typed, Qt::ISODate);
    if (!time.isValid()) {
        error = Cert::tr("“%1” is no time. Write it as 2026-12-31 or 2026-12-31T23:59:59Z.").arg(typed);
        return std::nullopt;
    }
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toSecsSinceEpoch();
}

/// A name, an address or a whole URL, of which the host counts; in ASCII, as certificates have it.
std::optional<std::string> readHost(const QString &typed, QString &error)
{
    const bool url = typed.contains(QLatin1String("://"));
    const bool bare = typed.count(QLatin1Char(':')) > 1 && !typed.startsWith(QLatin1Char('['));
    const auto prefix = url ? QString() : QStringLiteral("wss://");
    const auto parsed = values::parseUrl(
        (prefix + (bare && !url ? QLatin1Char('[') + typed + QLatin1Char(']') : typed)).toStdString());
    static const QString none = QStringLiteral("/?#@");
    const bool more =
        !url && std::any_of(none.begin(), none.end(), [&](QChar c) { return typed.contains(c); });
    if (parsed && !more) {
        if (auto name = values::parseServerName(parsed.value().host))
            return std::move(name).value();
    }
    error = Cert::tr("“%1” is no name of a host. Write it as example.org or 192.0.2.1.").arg(typed);
    return std::nullopt;
}

std::optional<values::ChainVerdict> judge(const Arguments &arguments, QString &error)
{
    if (!arguments.positional.isEmpty()) {
        error = Cert::tr("The files belong to options. Write: wsdoctor cert --chain FILE --host NAME");
        return std::nullopt;
    }
    if (!arguments.has("chain") || !arguments.has("host")) {
        error =
            arguments.has("chain")
                ? Cert::tr("For which host? Add --host NAME, the name that clients will connect to.")
                : Cert::tr("There is no certificate to judge. Write: wsdoctor cert --chain FILE --host NAME");
        return std::nullopt;
    }
    const auto host = readHost(arguments.value("host"), error);
    const auto at = !host                 ? std::nullopt
                    : arguments.has("at") ? readTime(arguments.value("at"), error)
                                          : std::optional<std::int64_t>(QDateTime::currentSecsSinceEpoch());
    if (!at)
        return std::nullopt;
    const auto chain = readCertificates(arguments.value("chain"), error);
    if (!chain || isTooMany(chain->size(), arguments.value("chain"), error))
        return std::nullopt;
    std::optional<std::vector<values::Bytes>> roots;
    if (arguments.has("roots")) {
        roots = readCertificates(arguments.value("roots"), error);
        if (!roots)
            return std::nullopt;
    }
    return tls::judgeChain(*chain, *host, *at, roots);
}

int run(const Session &session)
{
    const auto &arguments = session.arguments;
    QString error;
    const auto verdict = judge(arguments, error);
    if (!verdict)
        return badUsage(error);
    report::Options how;
    how.language = session.language;
    how.colour = session.style.colour;
    how.width = session.style.width;
    const auto clients = report::chainClients(*verdict, session.catalogue);
    if (arguments.has("json"))
        printRaw(report::toJson(*verdict, session.catalogue, how));
    else if (arguments.has("quiet"))
        print(report::chainSummary(*verdict, clients));
    else
        printRaw(report::toText(*verdict, session.catalogue, how).toUtf8());
    return report::isHealthy(*verdict, clients) ? kHealthy : kProblem;
}

} // namespace

const Command &certCommand()
{
    static const Command command{
        "cert",
        QT_TRANSLATE_NOOP("Help", "--chain FILE --host NAME"),
        QT_TRANSLATE_NOOP("Help", "judge certificates from a file, with no connection"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Says what is wrong with a chain of certificates for a name and a time, before a server sends "
            "it: every fault with its remedies, each certificate, the chain as it can be built, and which "
            "of Chrome, Firefox, OpenSSL, Java and Go would refuse it, with the message each shows.\n\n"
            "The file has the certificates in the order in which the server will send them: its own first, "
            "then each issuer. Private keys in the file are passed over. The exit status is 0 only where "
            "no fault was found and none of these clients refuses."),
        kOptions,
        run};
    return command;
}

} // namespace cli
