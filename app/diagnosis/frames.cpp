// After the 101: rules of RFC 6455 broken by the server, and silence.
#include "diagnosis/judge.h"

#include <charconv>

namespace diagnosis {

using namespace values;

namespace {

/// The sentence's placeholders, as causes.json names them.
Params ruleParams(const Observation &seen, const Violation &violation)
{
    const auto &cause = violation.cause;
    if (cause == "frames-reserved-opcode")
        return {{"opcode", violation.detail}};
    if (cause == "frames-reserved-bit")
        return {{"bits", violation.detail}};
    if (cause == "frames-invalid-utf8")
        return {{"offset", number(static_cast<std::int64_t>(violation.offset))}};
    if (cause == "frames-http-in-stream")
        return {{"text", violation.detail}};
    if (cause == "frames-tls-in-stream")
        return {{"record", toHex(violation.bytes)}};
    if (cause == "close-code-invalid")
        return {{"code", violation.detail}};
    if (cause == "frames-message-too-big") {
        const auto slash = violation.detail.find('/');
        return {{"length", violation.detail.substr(0, slash)},
                {"limit", number(static_cast<std::int64_t>(seen.target.limits.message))}};
    }
    return {};
}

/// "0100 0000": the bits concerned, as RFC 6455 section 5.2 draws them.
std::string bitsText(std::uint8_t bits)
{
    std::string text;
    for (int bit = 7; bit >= 0; --bit) {
        text += (bits >> bit & 1) != 0 ? '1' : '0';
        if (bit == 4)
            text += ' ';
    }
    return text;
}

std::optional<WireCode> codeFrom(std::string_view digits)
{
    std::uint16_t code = 0;
    const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), code);
    return end.ec == std::errc() ? std::optional(WireCode{code}) : std::nullopt;
}

Diagnosis violated(const Observation &seen, const Violation &violation)
{
    const auto stage = violation.cause.starts_with("close-") ? StageId::Close : StageId::Frames;
    auto diagnosis = failure(stage, violation.closeCode, violation.cause, ruleParams(seen, violation));
    auto &verdict = diagnosis.verdict;
    if (violation.cause == "close-code-invalid") // it stood on the wire all the same
        verdict.received = codeFrom(violation.detail);
    verdict.evidence.push_back(
        {"violatingBytes", toHex(violation.bytes), stage, violation.offset, violation.bytes});
    addEvidence(verdict, "rule", violation.rule, stage);
    addEvidence(verdict, "offset", number(static_cast<std::int64_t>(violation.offset)), stage);
    addEvidence(verdict, "offsetInFrame", number(static_cast<std::int64_t>(violation.offsetInFrame)), stage);
    if (violation.bits != 0)
        addEvidence(verdict, "headerBits", bitsText(violation.bits), stage);
    addEvidence(verdict, "detail", violation.detail, stage);
    addBytes(verdict, "around", seen.frames.around, stage);
    return diagnosis;
}

bool isSilent(const Observation &seen)
{
    return seen.frames.pingSent && !seen.frames.pongReceived && !seen.close.received &&
           seen.close.tcpEnd != EndHow::Fin && seen.close.tcpEnd != EndHow::Reset && !seen.frames.echoed &&
           seen.frames.messages == 0;
}

Diagnosis silent(const Observation &seen)
{
    auto diagnosis =
        failure(StageId::Frames, kAbnormal, "frames-no-answer", {{"seconds", limitSeconds(seen)}});
    addEvidence(diagnosis.verdict, "waitedSeconds", limitSeconds(seen), StageId::Frames);
    addEvidence(diagnosis.verdict, "tcpEnd", std::string(id(seen.close.tcpEnd)), StageId::Frames);
    addPartialFrame(diagnosis.verdict, seen);
    return diagnosis;
}

Diagnosis wrongEcho(const Observation &seen)
{
    const auto code =
        seen.close.received && seen.close.received->code ? seen.close.received->code->value : kAbnormal;
    const auto expected = seen.target.expect.value_or("");
    const auto received = seen.frames.echoed.value_or("\u2013"); // none came
    auto diagnosis = failure(StageId::Frames, code, "frames-echo-mismatch",
                             {{"expected", expected}, {"received", received}});
    addEvidence(diagnosis.verdict, "echoExpected", expected, StageId::Frames);
    addEvidence(diagnosis.verdict, "echoReceived", received, StageId::Frames);
    return diagnosis;
}

} // namespace

Opinion judgeFrames(const Observation &seen)
{
    if (!seen.frames.attempted)
        return std::nullopt;
    if (seen.frames.violation)
        return violated(seen, *seen.frames.violation);
    if (isSilent(seen))
        return silent(seen);
    // An answer of the server that says why it left outweighs the echo that did not come.
    const bool normalEnd = seen.close.received
                               ? !seen.close.received->code || seen.close.received->code->value == kNormal
                               : seen.close.tcpEnd != EndHow::Fin && seen.close.tcpEnd != EndHow::Reset;
    if (seen.frames.echoMatches == false && normalEnd)
        return wrongEcho(seen);
    return std::nullopt;
}

} // namespace diagnosis
