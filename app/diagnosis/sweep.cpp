// What a sweep of TLS offers means.
#include "diagnosis/handshake.h"

#include <algorithm>
#include <array>

namespace diagnosis {

using namespace values;

namespace {

constexpr std::uint16_t kTls10 = 0x0301;
constexpr std::uint16_t kTls12 = 0x0303;

struct VersionRow
{
    std::uint16_t version;
    std::string_view name;
};
constexpr std::array kVersions{VersionRow{0x0300, "SSL 3.0"}, VersionRow{kTls10, "TLS 1.0"},
                               VersionRow{0x0302, "TLS 1.1"}, VersionRow{kTls12, "TLS 1.2"},
                               VersionRow{0x0304, "TLS 1.3"}};

template <class Wanted>
std::string versionNames(Wanted wanted)
{
    std::string names;
    for (const auto &row : kVersions) {
        if (wanted(row.version))
            names.append(names.empty() ? "" : ", ").append(row.name);
    }
    return names;
}

const TlsKnock *find(const TlsSweep &sweep, KnockOffer offer, std::uint16_t version = 0)
{
    const auto found = std::find_if(sweep.knocks.begin(), sweep.knocks.end(), [&](const TlsKnock &knock) {
        return knock.offer == offer && (version == 0 || knock.version == version);
    });
    return found == sweep.knocks.end() ? nullptr : &*found;
}

struct Reading
{
    std::string cause; ///< empty: none is found
    Params params;
    Evidence evidence;    ///< beside the versions
    std::string ruledOut; ///< both empty: nothing is decided
    bool answered = true; ///< every refusal that decides was said in TLS
};

/// Whether the test's own ClientHello offered \p group.
bool wasOffered(const Observation &seen, const std::string &group)
{
    const auto &transcript = seen.tls.transcript;
    return std::any_of(transcript.begin(), transcript.end(), [&](const TlsMessage &message) {
        return message.direction == Direction::Sent &&
               std::any_of(message.fields.begin(), message.fields.end(), [&](const Param &field) {
                   return field.name == "groups" && field.value == group;
               });
    });
}

/// One variable changed against an offer that was taken.
Reading readCommon(const TlsSweep &sweep, const Observation &seen)
{
    Reading reading;
    const auto *suites = find(sweep, KnockOffer::OurSuites);
    const auto *groups = find(sweep, KnockOffer::OurGroups);
    const auto *taken = suites ? find(sweep, KnockOffer::Everything, suites->version) : nullptr;
    if (!taken)
        return reading;
    if (suites->refused) {
        reading.answered = suites->answered;
        reading.cause = "tls-no-common-cipher";
        reading.params = {{"cipher", taken->suite}};
        reading.evidence = {"cipherAccepted", taken->suite, StageId::Tls, std::nullopt, {}};
    } else if (suites->accepted && groups && groups->refused) {
        // The keys may be exchanged in a group that we offered: then the list was refused for its other use
        // in TLS 1.2 and below, the curve of the certificate's key (RFC 8422 section 5.1.1).
        const bool exchanges = wasOffered(seen, taken->group);
        reading.answered = groups->answered && !exchanges;
        reading.cause = exchanges ? "tls-certificate-curve-not-offered" : "tls-no-common-group";
        if (!exchanges)
            reading.params = {{"group", taken->group}};
        reading.evidence = {"groupAccepted", taken->group, StageId::Tls, std::nullopt, {}};
    } else if (suites->accepted && groups && groups->accepted) {
        reading.ruledOut = "tls-no-common-cipher";
    }
    return reading;
}

/// Nothing was taken with the name: one variable changed is the name.
Reading readName(const TlsSweep &sweep)
{
    Reading reading;
    const auto without = std::find_if(sweep.knocks.begin(), sweep.knocks.end(), [](const auto &knock) {
        return knock.offer == KnockOffer::NoServerName && knock.accepted;
    });
    if (without == sweep.knocks.end()) {
        // A connection that merely ends says nothing about what was offered on it.
        const auto *last = find(sweep, KnockOffer::Everything, kTls12);
        const auto *current = find(sweep, KnockOffer::Everything, kTls12 + 1);
        if (last && last->answered && current && current->answered)
            reading.ruledOut = "tls-no-common-cipher";
        return reading;
    }
    const auto *with = find(sweep, KnockOffer::Everything, without->version);
    reading.cause = "tls-server-name-unrecognized";
    reading.answered = with && with->answered;
    return reading;
}

Reading read(const Verdict &before, const Observation &seen, const TlsSweep &sweep)
{
    const auto &options = seen.target.tls;
    const auto wasOffered = [&](std::uint16_t version) {
        return version >= kTls10 + static_cast<int>(options.minimum) &&
               version <= kTls10 + static_cast<int>(options.maximum);
    };
    const auto isTaken = [&](std::uint16_t version) {
        const auto *knock = find(sweep, KnockOffer::Everything, version);
        return knock && knock->accepted;
    };
    const auto offered = versionNames(wasOffered);
    const auto taken = versionNames(isTaken);
    if (taken.empty())
        return readName(sweep);
    Reading reading;
    if (versionNames([&](auto version) { return wasOffered(version) && isTaken(version); }).empty()) {
        const bool current = isTaken(kTls12) || isTaken(kTls12 + 1);
        reading.cause = current ? "tls-version-not-offered" : "tls-version-unsupported";
        reading.answered = std::all_of(sweep.knocks.begin(), sweep.knocks.end(), [&](const auto &knock) {
            const bool decides = wasOffered(knock.version) || (!current && knock.version >= kTls12);
            return !decides || knock.accepted || knock.answered;
        });
        if (current) {
            reading.params.push_back({"offered", offered});
            reading.params.push_back({"accepted", taken});
        } else {
            reading.params.push_back({"host", seen.target.url.host});
        }
        return reading;
    }
    if (before.cause == "tls-version-unsupported" && seen.tls.completed) {
        // It connected, in a version that no browser takes: what it would take besides does not change that.
        reading.cause = before.cause;
        reading.params = before.params;
        return reading;
    }
    return readCommon(sweep, seen);
}

/// Every version was tried to the end: silence about one is no refusal.
bool isWhole(const TlsSweep &sweep)
{
    return std::all_of(kVersions.begin(), kVersions.end(), [&](const VersionRow &row) {
        const auto *knock = find(sweep, KnockOffer::Everything, row.version);
        return knock && (knock->accepted || knock->refused);
    });
}

} // namespace

Verdict conclude(const Verdict &before, const Observation &seen, const TlsSweep &sweep,
                 ExperimentRecord &record)
{
    record.changed = "every-offer";
    record.outcome = before.cause;
    Verdict after = before;
    if (!isWhole(sweep)) {
        record.meaning = "undecided:" + before.cause;
        return after;
    }
    addEvidence(after, "versionsAccepted", versionNames([&](std::uint16_t version) {
                    const auto *knock = find(sweep, KnockOffer::Everything, version);
                    return knock && knock->accepted;
                }),
                StageId::Tls);
    auto reading = read(before, seen, sweep);
    if (reading.cause.empty() && reading.ruledOut.empty()) {
        record.meaning = "undecided:" + before.cause;
        return after;
    }
    if (reading.cause.empty()) {
        record.meaning = "rules-out:" + reading.ruledOut;
        std::erase_if(after.alternatives, [&](const Alternative &other) {
            return other.cause == "tls-no-common-cipher" || other.cause == "tls-no-common-group" ||
                   other.cause == "tls-version-unsupported";
        });
        return after;
    }
    const bool proved =
        reading.answered || (before.cause == reading.cause && before.confidence == Confidence::Certain);
    record.outcome = reading.cause;
    record.meaning = (proved ? "confirms:" : "suggests:") + reading.cause;
    after.cause = reading.cause;
    after.params = std::move(reading.params);
    after.confidence = proved ? Confidence::Certain : Confidence::Likely;
    after.alternatives.clear();
    if (!proved && before.cause != after.cause)
        addAlternative(after, before.cause);
    if (!reading.evidence.value.empty())
        after.evidence.push_back(std::move(reading.evidence));
    return after;
}

} // namespace diagnosis
