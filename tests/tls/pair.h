#pragma once
#include "authorities.h"
#include "tls/session.h"

#include <algorithm>

/// A client and a server session joined in one process.
struct Pair
{
    tls::Session client;
    tls::Session server;

    static tls::ServerOptions serverOptions()
    {
        tls::ServerOptions options;
        options.chainPem = authorities::server().chainPem;
        options.keyPem = authorities::server().keyPem;
        return options;
    }

    static tls::ClientOptions clientOptions()
    {
        tls::ClientOptions options;
        options.serverName = "example.test";
        options.admits = [](const auto &, const auto &) { return true; };
        return options;
    }

    explicit Pair(const tls::ServerOptions &ofServer = serverOptions(),
                  const tls::ClientOptions &ofClient = clientOptions())
        : client(tls::Session::client(ofClient).value()), server(tls::Session::server(ofServer).value())
    {
    }

    /// Carries what one side has to say to the other, \p step octets at a time (0: all at once).
    static bool carry(tls::Session &from, tls::Session &to, std::size_t step = 0, double atMs = 0)
    {
        const auto out = from.takeOutput();
        for (std::size_t at = 0; at < out.size();) {
            const auto size = step == 0 ? out.size() : std::min(step, out.size() - at);
            to.feed(values::ByteView(out).subspan(at, size), atMs);
            at += size;
        }
        return !out.empty();
    }

    /// Until neither has anything to say.
    void run(std::size_t step = 0)
    {
        while (carry(client, server, step) | carry(server, client, step))
            continue;
    }
};

/// Was this alert recorded, with its name?
inline bool hasAlert(const tls::Session &session, bool received, int code)
{
    const auto &alerts = session.observation().alerts;
    return std::any_of(alerts.begin(), alerts.end(), [&](const auto &alert) {
        return alert.received == received && alert.code == code && !alert.name.empty();
    });
}
