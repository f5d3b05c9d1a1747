#include "catalogue/search.h"

#include "catalogue/page_file.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

namespace catalogue {

QString folded(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const auto c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (c == QChar(0x0153) || c == QChar(0x0152))
            out += QStringLiteral("oe");
        else if (c == QChar(0x2019))
            out += QLatin1Char('\'');
        else
            out += c.toLower();
    }
    return out;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[^\\w]+"),
                                               QRegularExpression::UseUnicodePropertiesOption);
    return text.split(separators, Qt::SkipEmptyParts);
}

QStringList indexedWordsOf(const QString &text)
{
    // "self-signed" is found by "selfsigned", too: people write such words both ways.
    static const QRegularExpression compound(QStringLiteral("\\p{L}+(?:-\\p{L}+)+"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    auto words = wordsOf(text);
    auto found = compound.globalMatch(text);
    while (found.hasNext())
        words << found.next().captured().remove(QLatin1Char('-'));
    return words;
}

namespace {

/// Optimal string alignment distance, given up beyond \p limit: a transposition counts as one typo.
bool within(const QString &a, const QString &b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return false;
    const auto width = std::size_t(b.size()) + 1;
    std::vector<int> before(width), last(width), row(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        int best = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = std::size_t(j);
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
            best = std::min(best, row[at]);
        }
        if (best > limit)
            return false;
        before.swap(last);
        last.swap(row);
    }
    return last[width - 1] <= limit;
}

bool isNumber(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

int allowedTypos(const QString &word)
{
    if (isNumber(word) || word.size() < 4)
        return 0;
    return word.size() < 8 ? 1 : 2;
}

/// 3: the word itself, 2: its beginning, 1: with typos, 0: not there.
int match(const QStringList &words, const QString &wanted)
{
    int best = 0;
    for (const auto &word : words) {
        if (word == wanted)
            return 3;
        if (word.startsWith(wanted))
            best = std::max(best, 2);
    }
    if (best > 0)
        return best;
    const int typos = allowedTypos(wanted);
    if (typos == 0)
        return 0;
    for (const auto &word : words) {
        if (within(word, wanted, typos) ||
            (word.size() > wanted.size() && within(word.left(wanted.size()), wanted, typos - 1)))
            return 1;
    }
    return 0;
}

} // namespace

void SearchIndex::add(const Page &page, const QString &officialName)
{
    Entry entry;
    entry.ref = page.ref;
    entry.title = page.title;
    entry.summary = fill(page.summary, {});
    entry.foldedTitle = folded(page.title);
    entry.title_ =
        indexedWordsOf(folded(page.ref.id + QLatin1Char(' ') + page.title + QLatin1Char(' ') + officialName));
    entry.names = {wordsOf(folded(page.title)), wordsOf(folded(officialName))};
    for (const auto &alias : page.aliases)
        entry.names << wordsOf(folded(alias));
    entry.alias = indexedWordsOf(folded(page.aliases.join(QLatin1Char(' '))));
    entry.summary_ = indexedWordsOf(folded(page.summary));
    QSet<QString> body;
    for (const auto &section : page.sections) {
        for (const auto &word : indexedWordsOf(folded(plainText(section.body))))
            body.insert(word);
    }
    entry.body = QStringList(body.begin(), body.end());
    m_entries.append(entry);
}

int SearchIndex::scoreWord(const Entry &entry, const QString &word) const
{
    if (entry.ref.kind == PageKind::Code && isNumber(word)) {
        const auto dash = entry.ref.id.indexOf(QLatin1Char('-'));
        if (dash < 0 && entry.ref.id == word)
            return 1000;
        if (dash < 0 && entry.ref.id.startsWith(word))
            return 500;
        const int number = word.toInt();
        if (dash > 0 && number >= entry.ref.id.left(dash).toInt() &&
            number <= entry.ref.id.mid(dash + 1).toInt())
            return 400;
    }
    int best = 0;
    const auto weigh = [&](const QStringList &words, int exact, int prefix, int typo) {
        switch (match(words, word)) {
        case 3:
            best = std::max(best, exact);
            break;
        case 2:
            best = std::max(best, prefix);
            break;
        case 1:
            best = std::max(best, typo);
            break;
        default:
            break;
        }
    };
    weigh(entry.title_, 120, 90, 45);
    weigh(entry.alias, 80, 60, 30);
    weigh(entry.summary_, 40, 30, 12);
    if (best == 0)
        weigh(entry.body, 15, 10, 3);
    return best;
}

QList<Hit> SearchIndex::search(const QString &text, const QList<PageKind> &kinds) const
{
    const auto words = wordsOf(folded(text));
    QList<Hit> hits;
    if (words.isEmpty())
        return hits;
    for (const auto &entry : m_entries) {
        if (!kinds.isEmpty() && !kinds.contains(entry.ref.kind))
            continue;
        int score = 0;
        for (const auto &word : words) {
            const int part = scoreWord(entry, word);
            if (part == 0) {
                score = 0;
                break;
            }
            score += part;
        }
        if (score == 0)
            continue;
        if (entry.names.contains(words))
            score += 150; // what was typed is its whole name
        if (entry.ref.kind == PageKind::Code)
            score += 8; // between equals the code itself comes first
        hits.append({entry.ref, entry.title, entry.summary, score});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.score > b.score; });
    return hits;
}

} // namespace catalogue
