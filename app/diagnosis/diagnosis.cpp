#include "diagnosis/diagnosis.h"

#include "diagnosis/judge.h"
#include "values/foreign_protocol.h"

#include <algorithm>
#include <charconv>

namespace diagnosis {

using namespace values;

namespace {

constexpr std::size_t kLongest = 1024; ///< octets of a peer's text that a verdict repeats

} // namespace

Diagnosis failure(StageId stage, std::uint16_t closeCode, std::string_view cause, Params params)
{
    Diagnosis diagnosis;
    diagnosis.verdict.stage = stage;
    diagnosis.verdict.closeCode = VerdictCode{closeCode};
    diagnosis.verdict.cause = cause;
    diagnosis.verdict.params = std::move(params);
    for (auto &param : diagnosis.verdict.params)
        param.value = shortened(param.value, kLongest);
    return diagnosis;
}

void addEvidence(Verdict &verdict, std::string_view label, std::string value, std::optional<StageId> stage)
{
    if (!value.empty())
        verdict.evidence.push_back({std::string(label), shortened(value, kLongest), stage, std::nullopt, {}});
}

void addBytes(Verdict &verdict, std::string_view label, ByteView bytes, StageId stage, std::uint64_t offset)
{
    if (!bytes.empty()) {
        verdict.evidence.push_back(
            {std::string(label), toPrintable(bytes), stage, offset, Bytes(bytes.begin(), bytes.end())});
    }
}

void addSaid(Verdict &verdict, ByteView firstBytes, StageId stage)
{
    if (recognise(firstBytes) != ForeignProtocol::None)
        addEvidence(verdict, "said", shown(firstBytes), stage);
}

void addAlternative(Verdict &verdict, std::string_view cause, Confidence confidence)
{
    verdict.alternatives.push_back({std::string(cause), confidence});
}

void addPartialFrame(Verdict &verdict, const Observation &seen)
{
    const auto &frames = seen.frames;
    if (frames.partialBytes > 0)
        addEvidence(verdict, "partialFrame",
                    number(static_cast<std::int64_t>(frames.partialBytes)) + "/" +
                        number(static_cast<std::int64_t>(frames.partialBytes + frames.missingBytes)),
                    StageId::Frames);
}

std::string number(std::int64_t value)
{
    char digits[24];
    return std::string(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

std::string limitSeconds(const Observation &seen)
{
    // With the digits the user gave, at most two: "10", "0.5".
    const std::int64_t hundredths = (seen.target.limits.stage.count() + 5) / 10;
    auto text = number(hundredths / 100);
    if (const auto rest = hundredths % 100; rest != 0) {
        text += rest < 10 ? ".0" : ".";
        text += number(rest % 10 == 0 ? rest / 10 : rest);
    }
    return text;
}

Experiment withoutTls(const Target &target)
{
    Experiment experiment{"without-tls", target};
    auto &bare = experiment.target;
    bare.url.secure = false;
    // In clear: nothing that the user may want secret goes along.
    bare.headers.clear();
    bare.subprotocols.clear(); // where browsers carry tokens
    bare.url.userInfo.clear();
    bare.url.resource = "/";
    bare.send.reset();
    bare.expect.reset();
    return experiment;
}

Experiment withTls(const Target &target)
{
    Experiment experiment{"with-tls", target};
    experiment.target.url.secure = true;
    return experiment;
}

namespace {

Diagnosis firstOpinion(const Observation &seen)
{
    if (seen.ownFault)
        return failure(StageId::Dns, 0, "test-own-fault");
    if (seen.cancelled)
        return failure(seen.stoppedIn.value_or(StageId::Dns), 0, "test-cancelled");
    for (const auto judge : {judgeReach, judgeTls, judgeTlsLater, judgeUpgrade, judgeFrames}) {
        if (auto opinion = judge(seen))
            return *std::move(opinion);
    }
    return judgeClose(seen);
}

} // namespace

Diagnosis diagnose(const Observation &seen)
{
    auto diagnosis = firstOpinion(seen);
    auto &verdict = diagnosis.verdict;
    // What stood on the wire is kept apart from the code that names the failure.
    if (seen.close.received)
        verdict.received = seen.close.received->code;
    if (seen.close.sent)
        verdict.sent = seen.close.sent->code;
    if (!seen.cancelled)
        verdict.findings = findings(seen, verdict.cause);
    return diagnosis;
}

} // namespace diagnosis
