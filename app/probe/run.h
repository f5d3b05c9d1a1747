#pragma once
#include "net/guard.h"
#include "probe/channel.h"
#include "probe/probe.h"
#include "probe/recorder.h"
#include "proxy/tunnel.h"
#include "tls/chain.h"
#include "websocket/answer_judge.h"
#include "websocket/receiver.h"

#include <asio/awaitable.hpp>
#include <asio/ip/address.hpp>

#include <future>
#include <memory>
#include <optional>

/// Inside the room: what the stages of one run share.
namespace probe {

struct Run
{
    Run(const values::Target &wanted, const Context &given, asio::io_context &ioContext, std::stop_token stop,
        values::Observation &observation);

    /// The time limit of a stage that starts now.
    net::Clock::time_point limit() const;
    /// A check's "error" for how a stream ended; notes a time limit or a cancel in the Observation.
    std::string endedBy(values::EndHow how, values::StageId stage);

    const values::Target &target;
    const Context &context;
    asio::io_context &io;
    net::Interrupt interrupt;
    values::Observation &seen;
    Recorder recorder;

    std::optional<proxy::Endpoint> proxy;
    std::string_view noProxyWhy = "none"; ///< why there is none: "excluded", "loopback", "unusable"
    std::future<std::shared_ptr<const tls::TrustStore>> trust; ///< loading while DNS and TCP are under way
    std::unique_ptr<tls::Judgement> chain;                     ///< the server's, once judged; see trust.h
    std::string host; ///< to resolve and connect to: the proxy's, if any
    std::uint16_t port = 0;
    std::string serverHost; ///< the URL's host in ASCII
    std::vector<asio::ip::address> addresses;
    std::unique_ptr<Channel> channel;
    values::Bytes glued; ///< octets behind the head of the answer: the first frames
    websocket::UpgradeJudgement judgement;
};

/// Each stage answers whether the next one may run.
using Stage = asio::awaitable<bool>;

void chooseProxy(Run &run);
Stage runDns(Run &run);
Stage runTcp(Run &run);
Stage runProxy(Run &run);
Stage runTls(Run &run);
Stage runUpgrade(Run &run);
/// Frames and close share one flight.
Stage runFramesAndClose(Run &run);

} // namespace probe
