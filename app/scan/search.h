#pragma once
#include "scan/order.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// Inside the room: finds every member of a set that a server accepts, when each question offers some of them
/// and the answer names the one that was chosen. Knows no TLS.
namespace scan {

enum class Said {
    Chosen,
    Refused,
    Unclear,
    Skipped ///< not asked: nothing follows from it
};

/// One question of a search.
struct Offer
{
    Codes codes;
    bool onlyOrder = false; ///< what is accepted is known already: it may be skipped
};

/// What an answer says about the codes offered.
struct Outcome
{
    Said said = Said::Unclear;
    std::uint16_t chosen = 0;
    bool never =
        false;       ///< with Refused: nothing of the whole set will be accepted (the version is not spoken)
    std::string why; ///< with Unclear
};

/// Asks in rounds: all questions of one are asked at once, the answers of all make the next.
class Search
{
public:
    enum class Style {
        Fast,  ///< few rounds: parts of the set at once, then the members of those with a hit at once
        Gentle ///< few questions: the whole set, without the one chosen, until nothing is left
    };

    /// \p candidates in the order in which a server probably prefers them.
    Search(Style style, Codes candidates);

    /// The first round of a Gentle search, or of a Fast one that shall only tell whether anything is
    /// accepted.
    std::vector<Offer> begin();
    /// Fast: the members of each bundle are likely to be accepted or refused together. May be the first
    /// round.
    std::vector<Offer> explore(const std::vector<Codes> &bundles);
    /// Fast: like another search that accepted these, in this order.
    std::vector<Offer> follow(const Codes &others);
    /// The next round once all of this one are answered; each answer belongs to a question asked.
    std::vector<Offer> take(const Offer &offer, const Outcome &outcome);

    int underWay() const { return m_underWay; }
    /// Nothing more to ask, whatever the answers still under way say.
    bool over() const { return m_never || m_over; }
    /// A Fast search that only began waits for explore() or follow().
    bool waits() const { return m_stage == Stage::Begun && m_underWay == 0 && !over(); }

    /// All that is accepted is known; only its order may be asked for still.
    bool known() const { return over() || m_stage == Stage::Ordered; }

    /// Its bundles are answered, or it is over: of each kind that is accepted a member is known.
    bool settled() const { return over() || (m_style == Style::Fast && m_bundlesAnswered); }

    values::Spoken spoken() const;
    Codes accepted() const; ///< in the order of the candidates
    Codes unknown() const;
    /// Why those are unknown: what was said most often.
    std::string why() const;
    Order order() const { return {accepted(), m_choices}; }

private:
    enum class State { Open, Accepted, Refused, Unclear };
    enum class Stage { Fresh, Begun, Found, Ordered };

    std::vector<Offer> ask(std::vector<Offer> offers);
    std::vector<Offer> ask(std::vector<Codes> offers);
    std::vector<Offer> next();
    std::vector<Offer> eliminate();
    std::vector<Offer> members();
    std::vector<Offer> orderQuestions();
    void note(const Codes &offered, const Outcome &outcome);
    Codes open() const;

    Style m_style;
    Codes m_candidates;
    std::map<std::uint16_t, State> m_states;
    std::map<std::string, int> m_reasons;
    std::vector<Choice> m_choices;
    std::vector<Codes> m_bundles;    ///< asked for in this round
    std::size_t m_choicesBefore = 0; ///< the last round of order
    Stage m_stage = Stage::Fresh;
    int m_underWay = 0;
    int m_orderUnderWay = 0;
    bool m_bundlesAnswered = false;
    bool m_reversed = false; ///< the accepted ones were offered the other way round, to learn who prefers
    bool m_never = false;
    bool m_over = false;
};

} // namespace scan
