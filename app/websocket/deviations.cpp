#include "websocket/deviations.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>

namespace websocket {

namespace {

using enum Aspect;

constexpr std::string_view kUpgrade = "upgrade-upgrade-header-wrong";
constexpr std::string_view kConnection = "upgrade-connection-header-wrong";
constexpr std::string_view kAcceptWrong = "upgrade-accept-wrong";
constexpr std::string_view kUnrequested = "upgrade-subprotocol-unrequested";
constexpr std::string_view kExtension = "upgrade-extension-invalid";

constexpr std::array kFlaws{
    FlawRow{Flaw::StatusNot101, "status-not-101", "RFC 6455 4.1", Text, "upgrade-status-other", 0},
    FlawRow{Flaw::HttpVersion, "http-version", "RFC 6455 4.1", Switch, "upgrade-http-version", 426},
    FlawRow{Flaw::NoReason, "no-reason", "RFC 9112 4", Text, "", 0},
    FlawRow{Flaw::ExtraSpace, "extra-space", "RFC 9112 3", Text, "", 0},
    FlawRow{Flaw::EmptyLineFirst, "empty-line-first", "RFC 9112 2.2", Text, "", 0},
    FlawRow{Flaw::MethodNotGet, "method-not-get", "RFC 6455 4.2.1", Text, "", 405},
    FlawRow{Flaw::TargetAbsolute, "target-absolute", "RFC 9112 3.2.2", Text, "", 0},
    FlawRow{Flaw::TargetInvalid, "target-invalid", "RFC 9112 3.2.1", Text, "", 400},
    FlawRow{Flaw::UpgradeMissing, "upgrade-header-missing", "RFC 6455 4.1", Switch, kUpgrade, 426},
    FlawRow{Flaw::UpgradeWrong, "upgrade-header-wrong", "RFC 6455 4.1", Switch, kUpgrade, 426},
    FlawRow{Flaw::UpgradeDuplicate, "upgrade-header-duplicate", "RFC 6455 4.1", Switch, kUpgrade, 0},
    FlawRow{Flaw::ConnectionMissing, "connection-header-missing", "RFC 6455 4.1", Switch, kConnection, 426},
    FlawRow{Flaw::ConnectionWrong, "connection-header-wrong", "RFC 6455 4.1", Switch, kConnection, 426},
    FlawRow{Flaw::AcceptMissing, "accept-missing", "RFC 6455 4.1", Accept, "upgrade-accept-missing", 0},
    FlawRow{Flaw::AcceptWrong, "accept-wrong", "RFC 6455 4.1", Accept, kAcceptWrong, 0},
    FlawRow{Flaw::AcceptMalformed, "accept-malformed", "RFC 6455 4.2.2", Accept, kAcceptWrong, 0},
    FlawRow{Flaw::AcceptDuplicate, "accept-duplicate", "RFC 6455 11.3.3", Accept, kAcceptWrong, 0},
    FlawRow{Flaw::HostMissing, "host-missing", "RFC 9112 3.2", Switch, "", 400},
    FlawRow{Flaw::HostDuplicate, "host-duplicate", "RFC 9112 3.2", Switch, "", 400},
    FlawRow{Flaw::KeyMissing, "key-missing", "RFC 6455 4.2.1", Accept, "", 400},
    FlawRow{Flaw::KeyInvalid, "key-invalid", "RFC 6455 4.2.1", Accept, "", 400},
    FlawRow{Flaw::KeyDuplicate, "key-duplicate", "RFC 6455 11.3.1", Accept, "", 400},
    FlawRow{Flaw::VersionMissing, "version-missing", "RFC 6455 4.4", Switch, "", 426},
    FlawRow{Flaw::VersionWrong, "version-wrong", "RFC 6455 4.4", Switch, "", 426},
    FlawRow{Flaw::VersionDuplicate, "version-duplicate", "RFC 6455 11.3.5", Switch, "", 400},
    FlawRow{Flaw::SubprotocolUnrequested, "subprotocol-unrequested", "RFC 6455 4.1", Subprotocol,
            kUnrequested, 0},
    FlawRow{Flaw::SubprotocolMissing, "subprotocol-missing", "RFC 6455 4.2.2", Subprotocol,
            "upgrade-subprotocol-missing", 0},
    FlawRow{Flaw::SubprotocolSeveral, "subprotocol-several", "RFC 6455 4.2.2", Subprotocol, kUnrequested, 0},
    FlawRow{Flaw::SubprotocolDuplicate, "subprotocol-duplicate", "RFC 6455 11.3.4", Subprotocol, kUnrequested,
            0},
    FlawRow{Flaw::SubprotocolEmpty, "subprotocol-empty", "RFC 9110 5.6.1", Subprotocol, "", 0},
    FlawRow{Flaw::SubprotocolRepeated, "subprotocol-repeated", "RFC 6455 4.1", Subprotocol, "", 0},
    FlawRow{Flaw::SubprotocolNoToken, "subprotocol-no-token", "RFC 6455 4.1", Subprotocol, "", 400},
    FlawRow{Flaw::ExtensionUnrequested, "extension-unrequested", "RFC 6455 4.1", Extending,
            "upgrade-extension-unrequested", 0},
    FlawRow{Flaw::ExtensionInvalid, "extension-invalid", "RFC 6455 9.1", Extending, kExtension, 400},
    FlawRow{Flaw::ExtensionHeaderDuplicate, "extension-header-duplicate", "RFC 6455 11.3.2", Extending, "",
            0},
    FlawRow{Flaw::DeflateUnknownParameter, "deflate-unknown-parameter", "RFC 7692 7.1", Extending, kExtension,
            0},
    FlawRow{Flaw::DeflateRepeatedParameter, "deflate-repeated-parameter", "RFC 7692 7.1", Extending,
            kExtension, 0},
    FlawRow{Flaw::DeflateValueMissing, "deflate-value-missing", "RFC 7692 7.1.2", Extending, kExtension, 0},
    FlawRow{Flaw::DeflateNeedlessValue, "deflate-needless-value", "RFC 7692 7.1.1", Extending, kExtension, 0},
    FlawRow{Flaw::DeflateValueNoNumber, "deflate-value-no-number", "RFC 7692 7.1.2", Extending, kExtension,
            0},
    FlawRow{Flaw::DeflateValueLeadingZero, "deflate-value-leading-zero", "RFC 7692 7.1.2", Extending,
            kExtension, 0},
    FlawRow{Flaw::DeflateValueOutOfRange, "deflate-value-out-of-range", "RFC 7692 7.1.2", Extending,
            kExtension, 0},
    FlawRow{Flaw::DeflateClientWindowNotOffered, "deflate-client-window-not-offered", "RFC 7692 7.1.2.2",
            Extending, kExtension, 0},
    FlawRow{Flaw::DeflateClientWindowTooLarge, "deflate-client-window-too-large", "RFC 7692 7.1.2.2",
            Extending, kExtension, 0},
    FlawRow{Flaw::DeflateServerWindowTooLarge, "deflate-server-window-too-large", "RFC 7692 7.1.2.1",
            Extending, kExtension, 0},
    FlawRow{Flaw::DeflateServerWindowNotGranted, "deflate-server-window-not-granted", "RFC 7692 7.1.2.1",
            Extending, kExtension, 0},
    FlawRow{Flaw::DeflateServerTakeoverNotGranted, "deflate-server-takeover-not-granted", "RFC 7692 7.1.1.1",
            Extending, kExtension, 0},
    FlawRow{Flaw::DeflateAnsweredTwice, "deflate-answered-twice", "RFC 7692 5.1", Extending, kExtension, 0},
    FlawRow{Flaw::ContentLength, "content-length", "RFC 9110 8.6", Text, "", 400},
    FlawRow{Flaw::TransferEncoding, "transfer-encoding", "RFC 9112 6.1", Text, "", 400},
    FlawRow{Flaw::HeaderDuplicate, "header-duplicate", "RFC 9110 5.3", Text, "", 0},
    FlawRow{Flaw::BareLf, "bare-lf", "RFC 9112 2.2", Text, "", 0},
    FlawRow{Flaw::ObsFold, "obs-fold", "RFC 9112 5.2", Text, "", 0},
    FlawRow{Flaw::SpaceBeforeColon, "space-before-colon", "RFC 9112 5.1", Text, "", 400},
    FlawRow{Flaw::ControlCharacter, "control-character", "RFC 9110 5.5", Text, "", 400},
    FlawRow{Flaw::NoField, "no-field", "RFC 9112 5", Text, "", 400},
};

std::string decimal(std::ptrdiff_t value)
{
    std::array<char, 24> digits{};
    auto *const end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return {digits.data(), end};
}

values::Deviation told(const FlawRow &about, http::Span place, values::Params params)
{
    values::Deviation deviation{std::string(about.id), std::move(params), false};
    deviation.offset = place.offset;
    deviation.length = place.length;
    return deviation;
}

} // namespace

std::span<const FlawRow> flaws()
{
    return kFlaws;
}

const FlawRow &row(Flaw flaw)
{
    const auto &found = kFlaws.at(static_cast<std::size_t>(flaw));
    assert(found.flaw == flaw);
    return found;
}

const FlawRow *findRow(std::string_view id)
{
    const auto *const found =
        std::find_if(kFlaws.begin(), kFlaws.end(), [id](const FlawRow &about) { return about.id == id; });
    return found == kFlaws.end() ? nullptr : found;
}

Flaw flawOf(DeflateFault fault)
{
    if (fault == DeflateFault::AnsweredWithoutOffer)
        return Flaw::ExtensionUnrequested;
    const auto first = static_cast<std::size_t>(Flaw::DeflateUnknownParameter);
    return kFlaws.at(first + static_cast<std::size_t>(fault)).flaw;
}

values::Params param(std::string_view name, std::string_view value)
{
    values::Params one;
    one.push_back({std::string(name), std::string(value)});
    return one;
}

values::Deviation inAnswer(Flaw flaw, http::Span place, values::Params params)
{
    const auto &about = row(flaw);
    auto deviation = told(about, place, std::move(params));
    deviation.fatal = !about.cause.empty();
    deviation.cause = about.cause;
    return deviation;
}

values::Deviation inRequest(Flaw flaw, http::Span place, values::Params params)
{
    const auto &about = row(flaw);
    auto deviation = told(about, place, std::move(params));
    deviation.fatal = about.status != 0;
    return deviation;
}

void worstFirst(std::vector<values::Deviation> &deviations)
{
    std::stable_partition(deviations.begin(), deviations.end(),
                          [](const values::Deviation &deviation) { return deviation.fatal; });
}

int statusFor(const values::Deviation &deviation)
{
    const auto *const about = findRow(deviation.id);
    if (!about || !deviation.fatal)
        return 0;
    // An HTTP/1.0 client may do better with an upgrade; another major version is not understood at all.
    const auto version = values::paramValue(deviation.params, "received");
    if (about->flaw == Flaw::HttpVersion && !version.starts_with("HTTP/1."))
        return 505;
    return about->status;
}

std::vector<OddFlaw> oddFlaws(const http::LocatedHead &head)
{
    static constexpr std::array kinds{Flaw::BareLf, Flaw::ObsFold, Flaw::SpaceBeforeColon,
                                      Flaw::ControlCharacter, Flaw::NoField}; // in the order of http::Oddity
    std::vector<OddFlaw> found;
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        const auto isKind = [kind](const http::LocatedOddity &oddity) {
            return static_cast<std::size_t>(oddity.kind) == kind;
        };
        const auto &all = head.oddities;
        const auto first = std::find_if(all.begin(), all.end(), isKind);
        if (first != all.end())
            found.push_back(
                {kinds[kind], first->span, {{"count", decimal(std::count_if(first, all.end(), isKind))}}});
    }
    return found;
}

std::vector<OddFlaw> repeatedFields(const http::LocatedHead &head, std::span<const std::string_view> names)
{
    std::vector<OddFlaw> found;
    for (const auto name : names) {
        const auto fields = head.named(name);
        if (fields.size() > 1)
            found.push_back({Flaw::HeaderDuplicate, fields[1]->line, {{"name", std::string(name)}}});
    }
    return found;
}

std::string joinedValues(const std::vector<const http::LocatedField *> &fields)
{
    std::string joined;
    for (const auto *field : fields)
        joined += (joined.empty() ? "" : ", ") + field->header.value;
    return joined;
}

} // namespace websocket
