#pragma once
#include "scan/search.h"
#include "tls/hello.h"
#include "tls/server_flight.h"

#include <cstdint>
#include <optional>
#include <string>

namespace scan {

enum class Topic {
    Suites,     ///< of a version
    Groups,     ///< of the key exchange, in TLS 1.3 or below it
    Ed25519,    ///< a certificate with such a key
    Fallback,   ///< TLS_FALLBACK_SCSV
    Certificate ///< of a server that speaks TLS 1.3 alone: needs a key exchange
};

/// One connection to make.
struct Question
{
    Topic topic = Topic::Suites;
    Codes offered;                   ///< Suites, Groups: the codes the answer is about
    tls::Hello hello;                ///< without its random; Certificate: only its serverName
    std::string signatureAlgorithms; ///< Certificate: OpenSSL's list
    bool besideCertificate = false;  ///< Groups: the certificate's curve was added to the offer
    bool onlyOrder = false;          ///< Suites, Groups: may be left unasked
    int readyAt = 0;                 ///< round trips from the start until it could be asked
    int tries = 0;                   ///< before this one
    bool alone = false;              ///< no other connection is open meanwhile
};

/// What came of it.
struct Answer
{
    Outcome outcome;
    tls::Flight flight;
    values::TcpOutcome tcp = values::TcpOutcome::Connected;
    bool notTls = false;
    bool again = false;  ///< the network's fault perhaps: worth another try
    bool silent = false; ///< nothing came in time
    int roundTrips = 2;  ///< TCP's handshake; the hello and its answer
};

/// What the flight says about the question; \p end tells how the stream ended, Open where it did not.
Answer judge(const Question &question, const tls::ServerFlight &flight, values::EndHow end);

/// Does this alert refuse the offer? internal_error does when it comes again.
bool isRefusal(std::uint8_t alert);

} // namespace scan
