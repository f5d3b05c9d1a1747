#include "cli/target.h"

#include "cli/material.h"
#include "proxy/tunnel.h"
#include "report/words.h"
#include "values/server_name.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace cli {

namespace {

struct Asked
{
    Q_DECLARE_TR_FUNCTIONS(Asked)
};

constexpr std::array kOptions{
    Option{
        "ca", QT_TRANSLATE_NOOP("Options", "FILE|FOLDER"),
        QT_TRANSLATE_NOOP("Options", "trust the root certificates of this file or folder too, PEM or DER")},
    Option{
        "client-cert", QT_TRANSLATE_NOOP("Options", "FILE"),
        QT_TRANSLATE_NOOP(
            "Options", "present this certificate with its chain: PEM, or PKCS#12 with its key (.p12, .pfx)")},
    Option{"client-key", QT_TRANSLATE_NOOP("Options", "FILE"),
           QT_TRANSLATE_NOOP("Options", "its private key, PEM; by default in the same file")},
    Option{"passphrase-file", QT_TRANSLATE_NOOP("Options", "FILE"),
           QT_TRANSLATE_NOOP("Options", "the first line of this file opens an encrypted client key; "
                                        "otherwise it is asked for on the terminal")},
    Option{"continue-untrusted", nullptr,
           QT_TRANSLATE_NOOP(
               "Options", "after a failure of trust connect once more, without credentials, headers, query "
                          "values, subprotocols, message and client certificate, to see what lies behind it; "
                          "the path is sent, without parameters of its segments")},
    Option{"header", QT_TRANSLATE_NOOP("Options", "NAME:VALUE"),
           QT_TRANSLATE_NOOP("Options", "add a header to the request; may be repeated"), true},
    Option{"subprotocol", QT_TRANSLATE_NOOP("Options", "NAME"),
           QT_TRANSLATE_NOOP("Options", "offer a subprotocol; may be repeated, the preferred one first"),
           true},
    Option{"origin", QT_TRANSLATE_NOOP("Options", "URL"),
           QT_TRANSLATE_NOOP("Options", "send this Origin header, as a page of that site would")},
    Option{"proxy", QT_TRANSLATE_NOOP("Options", "URL"),
           QT_TRANSLATE_NOOP("Options",
                             "http://HOST:PORT, socks5://HOST:PORT or none; by default as http_proxy, "
                             "https_proxy, all_proxy and no_proxy say")},
    Option{"connect-to", QT_TRANSLATE_NOOP("Options", "HOST:PORT"),
           QT_TRANSLATE_NOOP("Options", "connect there instead of the address’s host")},
    Option{"sni", QT_TRANSLATE_NOOP("Options", "NAME"),
           QT_TRANSLATE_NOOP("Options", "ask for this server name in TLS and verify it")},
    Option{"tls-min", QT_TRANSLATE_NOOP("Options", "1.0…1.3"),
           QT_TRANSLATE_NOOP("Options", "lowest TLS version to offer")},
    Option{"tls-max", QT_TRANSLATE_NOOP("Options", "1.0…1.3"),
           QT_TRANSLATE_NOOP("Options", "highest TLS version to offer")},
    Option{"no-compression", nullptr, QT_TRANSLATE_NOOP("Options", "do not offer permessage-deflate")},
    Option{"send", QT_TRANSLATE_NOOP("Options", "TEXT"),
           QT_TRANSLATE_NOOP("Options", "send this text message")},
    Option{"expect", QT_TRANSLATE_NOOP("Options", "TEXT"),
           QT_TRANSLATE_NOOP("Options", "the text message that must come back")},
    Option{"timeout", QT_TRANSLATE_NOOP("Options", "SECONDS"),
           QT_TRANSLATE_NOOP("Options", "time limit of each stage, 10 by default")},
    Option{"max-message", QT_TRANSLATE_NOOP("Options", "BYTES"),
           QT_TRANSLATE_NOOP("Options", "largest message to accept, 16777216 by default")},
};

/// A token of RFC 9110 section 5.6.2: header names, subprotocols.
bool isToken(const QString &text)
{
    static const QRegularExpression token(QStringLiteral("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"));
    return token.match(text).hasMatch();
}

/// What would break a header's line, or hide in it.
bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return (c.unicode() < 0x20 && c != u'\t') || c.unicode() == 0x7f; });
}

bool readHeaders(const Arguments &arguments, values::Target &target, QString &error)
{
    for (const auto &text : arguments.values("header")) {
        const auto colon = text.indexOf(QLatin1Char(':'));
        const auto name = text.left(colon).trimmed();
        const auto value = text.mid(colon + 1).trimmed();
        // The value may be a secret: it is not repeated.
        if (colon <= 0) {
            error = Asked::tr("A header lacks its name or the colon after it. Write --header NAME:VALUE, in "
                              "quotes where the shell needs them.");
            return false;
        }
        if (!isToken(name)) {
            error = Asked::tr("“%1” is no name of a header: letters, digits and dashes only. Write --header "
                              "NAME:VALUE")
                        .arg(name);
            return false;
        }
        if (hasControl(value)) {
            error =
                Asked::tr("The value of the header %1 holds control characters, such as a line feed. Leave "
                          "them out.")
                    .arg(name);
            return false;
        }
        target.headers.push_back({name.toStdString(), value.toStdString()});
    }
    for (const auto &name : arguments.values("subprotocol")) {
        if (!isToken(name)) {
            error = Asked::tr("“%1” is no name of a subprotocol: letters, digits, dots and dashes only.")
                        .arg(name);
            return false;
        }
        target.subprotocols.push_back(name.toStdString());
    }
    const auto origin = arguments.value("origin");
    if (arguments.has("origin") && (origin.trimmed().isEmpty() || hasControl(origin))) {
        error = Asked::tr("An origin is written --origin https://example.org");
        return false;
    }
    target.origin = origin.toStdString();
    return true;
}

bool readProxy(const Arguments &arguments, values::Target &target, QString &error)
{
    if (!arguments.has("proxy"))
        return true;
    const auto text = arguments.value("proxy");
    if (text == QLatin1String("none")) {
        target.proxy.mode = values::ProxyMode::None;
        return true;
    }
    if (!proxy::parseProxyUrl(text.toStdString())) {
        error =
            Asked::tr("The proxy of --proxy cannot be used. Write http://HOST:PORT, socks5://HOST:PORT or "
                      "none.");
        return false;
    }
    target.proxy.mode = values::ProxyMode::Explicit;
    target.proxy.url = text.toStdString();
    return true;
}

bool readRoute(const Arguments &arguments, values::Target &target, QString &error)
{
    if (!readServerName(arguments, target.tls.serverName, error))
        return false;
    if (!arguments.has("connect-to"))
        return true;
    // HOST:PORT is an address without a scheme: the same reader judges it.
    const auto text = arguments.value("connect-to");
    const auto url = values::parseUrl("ws://" + text.toStdString());
    if (!url || !url.value().portGiven || url.value().resource != "/" || !url.value().userInfo.empty()) {
        error =
            Asked::tr(
                "“%1” does not say where to connect. Write HOST:PORT, an IPv6 address in square brackets.")
                .arg(text.mid(text.lastIndexOf(QLatin1Char('@')) + 1)); // not userinfo
        return false;
    }
    target.connectHost = url.value().host;
    target.connectPort = url.value().port;
    return true;
}

std::optional<values::TlsVersion> tlsVersion(const QString &text)
{
    static const QStringList versions{QStringLiteral("1.0"), QStringLiteral("1.1"), QStringLiteral("1.2"),
                                      QStringLiteral("1.3")};
    const auto index = versions.indexOf(text);
    return index < 0 ? std::nullopt : std::optional(static_cast<values::TlsVersion>(index));
}

bool readTlsVersions(const Arguments &arguments, values::Target &target, QString &error)
{
    for (const auto *name : {"tls-min", "tls-max"}) {
        if (!arguments.has(name))
            continue;
        const auto version = tlsVersion(arguments.value(name));
        if (!version) {
            error =
                Asked::tr("“%1” is no TLS version. Choose 1.0, 1.1, 1.2 or 1.3.").arg(arguments.value(name));
            return false;
        }
        (name == std::string_view("tls-min") ? target.tls.minimum : target.tls.maximum) = *version;
    }
    if (target.tls.minimum > target.tls.maximum) {
        error = Asked::tr("--tls-min is above --tls-max. Exchange the two.");
        return false;
    }
    return true;
}

bool readLimits(const Arguments &arguments, values::Target &target, QString &error)
{
    if (!readTimeout(arguments, target.limits.stage, error))
        return false;
    if (arguments.has("max-message")) {
        bool isNumber = false;
        const auto bytes = arguments.value("max-message").toUInt(&isNumber);
        if (!isNumber || bytes == 0) {
            error = Asked::tr("“%1” is no size of a message. Write a number of bytes, from 1 to 4294967295.")
                        .arg(arguments.value("max-message"));
            return false;
        }
        target.limits.message = bytes;
    }
    return true;
}

} // namespace

std::span<const Option> targetOptions()
{
    return kOptions;
}

bool readServerName(const Arguments &arguments, std::string &serverName, QString &error)
{
    serverName.clear();
    if (!arguments.has("sni"))
        return true;
    const auto typed = arguments.value("sni");
    auto name = values::parseServerName(typed.toStdString());
    if (!name) {
        error =
            name.error() == values::ServerNameFault::NotAscii
                ? Asked::tr(
                      "“%1” cannot be written in ASCII, as TLS needs it (IDNA): something in it may not "
                      "stand in a name. Write a host name, without scheme and port, as in --sni "
                      "example.org")
                      .arg(typed)
                : Asked::tr("“%1” is no server name. Write a host name, without scheme and port, as in --sni "
                            "example.org")
                      .arg(typed);
        return false;
    }
    serverName = std::move(name).value();
    return true;
}

bool readTimeout(const Arguments &arguments, std::chrono::milliseconds &limit, QString &error)
{
    if (!arguments.has("timeout"))
        return true;
    constexpr double most = 3600;
    auto text = arguments.value("timeout");
    bool isNumber = false;
    // The decimal comma is how some readers write it.
    const double seconds = QLocale::c().toDouble(text.replace(QLatin1Char(','), QLatin1Char('.')), &isNumber);
    if (!isNumber || !(seconds >= 0.001 && seconds <= most)) {
        error = Asked::tr("“%1” is no time limit. Write seconds, more than 0 and at most 3600.")
                    .arg(arguments.value("timeout"));
        return false;
    }
    limit = std::chrono::milliseconds(qRound64(seconds * 1000));
    return true;
}

std::optional<values::Target> readTarget(const QString &address, const Arguments &arguments, QString &error)
{
    values::Target target;
    const auto url = values::parseUrl(address.toStdString());
    if (!url) {
        error = report::urlFault(url.error());
        return std::nullopt;
    }
    target.url = url.value();
    target.continueUntrusted = arguments.has("continue-untrusted");
    target.offerCompression = !arguments.has("no-compression");
    if (arguments.has("send"))
        target.send = arguments.value("send").toStdString();
    if (arguments.has("expect"))
        target.expect = arguments.value("expect").toStdString();
    if (target.expect && !target.send) {
        error = Asked::tr("--expect needs --send: an answer is expected to something that was sent.");
        return std::nullopt;
    }
    const bool good = readHeaders(arguments, target, error) && readProxy(arguments, target, error) &&
                      readRoute(arguments, target, error) && readTlsVersions(arguments, target, error) &&
                      readLimits(arguments, target, error) && readMaterial(arguments, target.tls, error);
    return good ? std::optional(target) : std::nullopt;
}

} // namespace cli
