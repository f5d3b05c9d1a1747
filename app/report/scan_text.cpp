// A scan for terminals.
#include "report/format.h"
#include "report/layout.h"
#include "report/report.h"
#include "report/scan_outline.h"

namespace report {

namespace {

Layout::Tone toneOf(ScanBlock::Tone tone)
{
    switch (tone) {
    case ScanBlock::Tone::Plain:
        return Layout::Tone::Plain;
    case ScanBlock::Tone::Bold:
        return Layout::Tone::Bold;
    case ScanBlock::Tone::Dim:
        return Layout::Tone::Dim;
    case ScanBlock::Tone::Good:
        return Layout::Tone::Good;
    case ScanBlock::Tone::Warning:
        return Layout::Tone::Warning;
    case ScanBlock::Tone::Bad:
        break;
    }
    return Layout::Tone::Bad;
}

void write(Layout &layout, const ScanBlock &block)
{
    constexpr int kStep = 2;
    const int indent = kStep * block.level;
    switch (block.kind) {
    case ScanBlock::Kind::Title:
        return layout.title(block.text);
    case ScanBlock::Kind::Heading:
        return layout.heading(block.text);
    case ScanBlock::Kind::Mark:
        return layout.marked(block.mark, toneOf(block.tone), block.text, indent);
    case ScanBlock::Kind::Text:
        return layout.paragraph(block.text, indent, 0, toneOf(block.tone));
    case ScanBlock::Kind::Table:
        return layout.table(block.rows, indent);
    case ScanBlock::Kind::Gap:
        return layout.blank();
    }
}

} // namespace

QString toText(const values::TlsScan &scan, const Options &options)
{
    Layout layout(options.width, options.colour);
    for (const auto &block : scanOutline(scan, localeOf(options.language)))
        write(layout, block);
    return layout.text();
}

} // namespace report
