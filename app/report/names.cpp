// Short names: stages, states, checks, sections.
#include "report/words.h"
#include "report/words_table.h"
#include "values/interruption.h"

#include <array>

namespace report {

namespace {

constexpr std::array kStages{
    Word{"dns", QT_TRANSLATE_NOOP("Stage", "DNS")},
    Word{"tcp", QT_TRANSLATE_NOOP("Stage", "TCP")},
    Word{"proxy", QT_TRANSLATE_NOOP("Stage", "Proxy")},
    Word{"tls", QT_TRANSLATE_NOOP("Stage", "TLS")},
    Word{"upgrade", QT_TRANSLATE_NOOP("Stage", "Opening")},
    Word{"frames", QT_TRANSLATE_NOOP("Stage", "Frames")},
    Word{"close", QT_TRANSLATE_NOOP("Stage", "Close")},
};

constexpr std::array kStatuses{
    Word{"passed", QT_TRANSLATE_NOOP("Status", "passed")},
    Word{"warning", QT_TRANSLATE_NOOP("Status", "warning")},
    Word{"failed", QT_TRANSLATE_NOOP("Status", "failed")},
    Word{"skipped", QT_TRANSLATE_NOOP("Status", "skipped")},
};

constexpr std::array kConfidences{
    Word{"certain", QT_TRANSLATE_NOOP("Confidence", "certain")},
    Word{"likely", QT_TRANSLATE_NOOP("Confidence", "likely")},
    Word{"possible", QT_TRANSLATE_NOOP("Confidence", "possible")},
};

constexpr std::array kSections{
    Word{"explanation", QT_TRANSLATE_NOOP("Section", "Explanation")},
    Word{"remedies", QT_TRANSLATE_NOOP("Section", "What to do")},
    Word{"when", QT_TRANSLATE_NOOP("Section", "When you see it")},
    Word{"fix", QT_TRANSLATE_NOOP("Section", "How to fix it")},
    Word{"meaning", QT_TRANSLATE_NOOP("Section", "Meaning")},
    Word{"scenarios", QT_TRANSLATE_NOOP("Section", "Debugging scenarios")},
    Word{"clients", QT_TRANSLATE_NOOP("Section", "What clients show")},
    Word{"differences", QT_TRANSLATE_NOOP("Section", "Key differences")},
    Word{"learn", QT_TRANSLATE_NOOP("Section", "Learn more")},
    // One kind of a cause.
    Word{"why-expired", QT_TRANSLATE_NOOP("Section", "Where it has expired")},
    Word{"why-not-yet-valid", QT_TRANSLATE_NOOP("Section", "Where it is not valid yet")},
    Word{"why-wrong-usage", QT_TRANSLATE_NOOP("Section", "Where it is not meant for clients")},
    Word{"why-revoked", QT_TRANSLATE_NOOP("Section", "Where it was revoked")},
    Word{"why-not-listed", QT_TRANSLATE_NOOP("Section", "Where its authority is not accepted")},
    Word{"why-incomplete", QT_TRANSLATE_NOOP("Section", "Where its intermediate is missing")},
    Word{"why-maybe-incomplete", QT_TRANSLATE_NOOP("Section", "Where its intermediate may be missing")},
};

constexpr std::array kUrlFaults{
    Word{"empty",
         QT_TRANSLATE_NOOP("UrlFault", "There is no address. Type one such as wss://example.org/chat.")},
    Word{"no-scheme",
         QT_TRANSLATE_NOOP("UrlFault",
                           "The address does not say how to connect. Put ws:// or wss:// before it.")},
    Word{"wrong-scheme",
         QT_TRANSLATE_NOOP("UrlFault",
                           "Only ws:// and wss:// addresses can be tested (http:// and https:// are "
                           "read as such). Change what stands before the ://.")},
    Word{"no-host",
         QT_TRANSLATE_NOOP("UrlFault",
                           "The address names no host. Write one after the //, as in wss://example.org/.")},
    Word{"bad-host",
         QT_TRANSLATE_NOOP("UrlFault",
                           "The host is neither a valid name nor a valid address. Check its spelling; "
                           "an IPv6 address stands in square brackets.")},
    Word{"bad-port",
         QT_TRANSLATE_NOOP("UrlFault", "The port must be a number from 1 to 65535. Correct it or leave "
                                       "it out.")},
    Word{"has-fragment",
         QT_TRANSLATE_NOOP("UrlFault",
                           "A WebSocket address may not have a fragment. Remove the # and what follows.")},
    Word{"bad-character",
         QT_TRANSLATE_NOOP("UrlFault",
                           "The address holds a character that must be escaped. Write a blank as %20, "
                           "for instance.")},
};

} // namespace

QString stageName(values::StageId stage)
{
    return wordOf(kStages, "Stage", values::id(stage));
}

QString statusName(values::CheckStatus status)
{
    return wordOf(kStatuses, "Status", values::id(status));
}

QString statusName(const values::StageRecord &stage)
{
    return statusName(stage.status, values::isInterrupted(stage));
}

QString statusName(values::CheckStatus ofStage, bool interrupted)
{
    return interrupted && ofStage == values::CheckStatus::Skipped
               ? QCoreApplication::translate("Status", "interrupted")
               : statusName(ofStage);
}

QString confidenceName(values::Confidence confidence)
{
    return wordOf(kConfidences, "Confidence", values::id(confidence));
}

QString sectionName(catalogue::PageKind kind, const QString &key)
{
    if (kind == catalogue::PageKind::Comparison && key == QLatin1String("when"))
        return QCoreApplication::translate("Section", "When to use which");
    if (key == QLatin1String("text")) // the page's only section needs no heading
        return {};
    return wordOf(kSections, "Section", key);
}

QString urlFault(values::UrlFault fault)
{
    return wordOf(kUrlFaults, "UrlFault", values::id(fault));
}

} // namespace report
