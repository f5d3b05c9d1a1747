#pragma once
#include "values/bytes.h"

namespace practice {

/// What a server does with its first flight of TLS, and how it goes on.
struct Spoiled
{
    enum class Then { GoOn, Finish, Reset, FallSilent };
    values::Bytes bytes;
    Then then = Then::GoOn;
};
using Spoil = Spoiled (*)(values::Bytes flight);

// Of TLS 1.2, whose first records are ServerHello, Certificate, ServerKeyExchange, ServerHelloDone.
Spoiled finishAfterServerHello(values::Bytes flight);
Spoiled resetAfterCertificate(values::Bytes flight);
Spoiled muteAfterCertificate(values::Bytes flight);
/// Half of the Certificate, then FIN.
Spoiled cutCertificate(values::Bytes flight);
/// A session id longer than its message.
Spoiled malformServerHello(values::Bytes flight);
/// One bit of the signature in ServerKeyExchange.
Spoiled falsifySignature(values::Bytes flight);

// Of TLS 1.3, whose last records are encrypted.
/// One bit of the last record.
Spoiled alterLastRecord(values::Bytes flight);
/// The last record but one twice.
Spoiled repeatRecord(values::Bytes flight);

} // namespace practice
