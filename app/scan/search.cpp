#include "scan/search.h"

#include <algorithm>

namespace scan {

namespace {

constexpr std::size_t kSmallBundle = 20; ///< its members are asked for at once
constexpr std::size_t kPart = 8;         ///< of a bigger one
constexpr std::size_t kFewPairs = 32;    ///< to ask for each

Codes reversed(Codes codes)
{
    std::reverse(codes.begin(), codes.end());
    return codes;
}

bool contains(const Codes &codes, std::uint16_t code)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

} // namespace

Search::Search(Style style, Codes candidates) : m_style(style), m_candidates(std::move(candidates))
{
    for (const auto code : m_candidates)
        m_states[code] = State::Open;
}

std::vector<Offer> Search::ask(std::vector<Offer> offers)
{
    std::erase_if(offers, [](const Offer &offer) { return offer.codes.empty(); });
    for (auto &offer : offers) {
        if (offer.codes.size() > kMostInOffer)
            offer.codes.resize(kMostInOffer);
        ++(offer.onlyOrder ? m_orderUnderWay : m_underWay);
    }
    if (m_underWay == 0 && m_orderUnderWay == 0 && m_stage != Stage::Begun)
        m_over = true;
    return offers;
}

std::vector<Offer> Search::ask(std::vector<Codes> offers)
{
    std::vector<Offer> out;
    for (auto &codes : offers)
        out.push_back({std::move(codes), false});
    return ask(std::move(out));
}

std::vector<Offer> Search::begin()
{
    m_stage = Stage::Begun;
    const auto whole = parts(m_candidates, kMostInOffer);
    return ask(std::vector<Codes>{whole.empty() ? Codes() : whole.front()});
}

std::vector<Offer> Search::explore(const std::vector<Codes> &bundles)
{
    std::vector<Codes> offers;
    const auto whole = parts(m_candidates, kMostInOffer);
    if (m_stage == Stage::Fresh && !whole.empty())
        offers.push_back(whole.front());
    if (!whole.empty())
        offers.push_back(reversed(whole.front()));
    offers.insert(offers.end(), bundles.begin(), bundles.end());
    m_bundles = bundles;
    m_stage = Stage::Found;
    return ask(std::move(offers));
}

std::vector<Offer> Search::follow(const Codes &others)
{
    Codes same;
    std::copy_if(others.begin(), others.end(), std::back_inserter(same),
                 [this](auto code) { return m_states.contains(code); });
    std::stable_partition(m_candidates.begin(), m_candidates.end(),
                          [&same](auto code) { return contains(same, code); });
    std::copy(same.begin(), same.end(), m_candidates.begin());
    std::vector<Codes> offers{same.size() > 1 ? reversed(same) : Codes()};
    Codes rest;
    for (const auto code : open()) {
        if (contains(same, code))
            offers.push_back({code});
        else
            rest.push_back(code);
    }
    m_bundles = parts(rest, kMostInOffer);
    offers.insert(offers.end(), m_bundles.begin(), m_bundles.end());
    m_stage = Stage::Found;
    return ask(std::move(offers));
}

std::vector<Offer> Search::take(const Offer &offer, const Outcome &outcome)
{
    --(offer.onlyOrder ? m_orderUnderWay : m_underWay);
    note(offer.codes, outcome);
    if (m_underWay > 0 || over() || (offer.onlyOrder && m_orderUnderWay > 0))
        return {};
    return next();
}

void Search::note(const Codes &offered, const Outcome &outcome)
{
    if (outcome.said == Said::Chosen && contains(offered, outcome.chosen)) {
        m_states[outcome.chosen] = State::Accepted;
        m_choices.push_back({offered, outcome.chosen});
        return;
    }
    if (outcome.said == Said::Skipped)
        return;
    m_never = m_never || (outcome.said == Said::Refused && outcome.never && m_choices.empty());
    const auto state = outcome.said == Said::Refused ? State::Refused : State::Unclear;
    if (state == State::Unclear)
        ++m_reasons[outcome.why];
    for (const auto code : m_never ? m_candidates : offered) {
        auto &known = m_states[code];
        // A refusal outweighs silence, for a smaller offer may have been heard.
        if (known == State::Open || (known == State::Unclear && state == State::Refused))
            known = state;
    }
}

Codes Search::open() const
{
    Codes codes;
    for (const auto code : m_candidates) {
        if (m_states.at(code) == State::Open)
            codes.push_back(code);
    }
    return codes;
}

std::vector<Offer> Search::next()
{
    if (m_style == Style::Gentle && !open().empty())
        return eliminate();
    if (m_style == Style::Fast && m_stage == Stage::Begun) {
        // Without any of the usual ones, the unusual ones decide.
        if (m_choices.empty() && !open().empty())
            return ask(parts(open(), kMostInOffer));
        if (m_choices.empty())
            m_over = true;
        return {};
    }
    m_bundlesAnswered = true;
    if (!open().empty())
        return members();
    if (m_orderUnderWay > 0)
        return {};
    m_stage = Stage::Ordered;
    return ask(orderQuestions());
}

std::vector<Offer> Search::eliminate()
{
    m_stage = Stage::Found;
    return ask(std::vector<Codes>{parts(open(), kMostInOffer).front()});
}

/// Of bundles where one was accepted: each member alone, of big ones first smaller parts.
std::vector<Offer> Search::members()
{
    std::vector<Codes> offers;
    std::vector<Codes> smaller;
    for (const auto &bundle : m_bundles) {
        Codes left;
        std::copy_if(bundle.begin(), bundle.end(), std::back_inserter(left),
                     [this](auto code) { return m_states.at(code) == State::Open; });
        for (auto &part : parts(left, left.size() > kSmallBundle ? kPart : 1)) {
            if (part.size() > 1)
                smaller.push_back(part);
            offers.push_back(std::move(part));
        }
    }
    m_bundles = std::move(smaller);
    return ask(std::move(offers));
}

std::vector<Offer> Search::orderQuestions()
{
    const auto known = order();
    if (known.preference() == values::Preference::Unknown && !m_reversed && accepted().size() > 1) {
        m_reversed = true;
        return {{reversed(accepted()), true}};
    }
    if (known.preference() != values::Preference::Server || known.complete())
        return {};
    // A round that taught nothing would be asked for ever.
    if (m_choices.size() == m_choicesBefore)
        return {};
    m_choicesBefore = m_choices.size();
    std::vector<Offer> offers;
    const auto pairs = known.openPairs();
    if (m_style == Style::Fast && pairs.size() <= kFewPairs) {
        for (const auto &[a, b] : pairs)
            offers.push_back({{a, b}, true});
        return offers;
    }
    for (const auto gap : known.gaps())
        offers.push_back({{known.sorted().begin() + std::ptrdiff_t(gap), known.sorted().end()}, true});
    return offers;
}

values::Spoken Search::spoken() const
{
    if (!m_choices.empty())
        return values::Spoken::Yes;
    if (m_never)
        return values::Spoken::No;
    const bool refused = std::all_of(m_states.begin(), m_states.end(),
                                     [](const auto &state) { return state.second == State::Refused; });
    return refused ? values::Spoken::No : values::Spoken::Unknown;
}

Codes Search::accepted() const
{
    Codes codes;
    for (const auto code : m_candidates) {
        if (m_states.at(code) == State::Accepted)
            codes.push_back(code);
    }
    return codes;
}

Codes Search::unknown() const
{
    Codes codes;
    for (const auto code : m_candidates) {
        if (m_states.at(code) == State::Open || m_states.at(code) == State::Unclear)
            codes.push_back(code);
    }
    return codes;
}

std::string Search::why() const
{
    const auto most = std::max_element(m_reasons.begin(), m_reasons.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == m_reasons.end() ? std::string() : most->first;
}

} // namespace scan
