#pragma once
#include <deque>
#include <optional>
#include <span>
#include <vector>

#include "engine/intern.hpp"
#include "engine/relation.hpp"
#include "engine/sweep.hpp"
#include "engine/vocabulary.hpp"

namespace claimcheck {

/// Claims of a question that compare with each other by kind, unit, modality and period. Only claims of one lane, or of
/// one article, are ever held against each other.
struct Lane {
    std::vector<std::uint32_t> members;  ///< places in the partition, rising
    /// Whether days and ranges alone tell which members of two articles compare and disagree; `marks` has them, then.
    bool plain = false;
    std::vector<Mark> marks;
    Temporal temporal = Temporal::level;
    std::optional<int> window;           ///< most days apart at which two compare
    std::optional<int> holds;
    bool settled = false;
    bool corrected = false;              ///< one of them corrects another
    bool one_publication = true;         ///< all were published on one day, or on days unknown

    /// How the marks answer "disagree, at most `days` apart, and neither updates the other": nullopt: they cannot.
    [[nodiscard]] std::optional<PairQuestion> question(std::optional<int> days, bool no_updates) const;
    /// find_partners of the marks; each question is answered once.
    Partners const& ask(PairQuestion question);

private:
    std::deque<std::pair<PairQuestion, Partners>> answers_;
};

/// The claims of one question, sorted by as-of day, publication day, document and place: the order every plan uses.
struct Partition {
    QuestionId question{};
    std::vector<Standing> claims;
    std::vector<Lane> lanes;
    std::vector<std::vector<std::uint32_t>> articles;  ///< articles with several of the claims: their places, rising
};

/// Fills in lanes and articles.
class LaneMaker {
public:
    explicit LaneMaker(Vocabulary const& vocabulary) : vocabulary_(vocabulary) {}
    void divide(Partition& partition);

private:
    void add_lane(Partition& partition, std::span<std::uint32_t const> members);
    void make_marks(Partition const& partition, Lane& lane);
    std::uint32_t voice(Claim const& claim);

    Vocabulary const& vocabulary_;
    TextTable names_;
};

}  // namespace claimcheck
