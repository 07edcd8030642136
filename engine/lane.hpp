#pragma once
#include <deque>
#include <list>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/brief.hpp"
#include "engine/intern.hpp"
#include "engine/relation.hpp"
#include "engine/sweep.hpp"
#include "engine/vocabulary.hpp"

namespace claimcheck {

/// Claims of a question that compare with each other by kind, unit, modality and period. Only claims of one lane, or of
/// one article, are ever held against each other.
struct Lane {
    std::vector<std::uint32_t> members;  ///< places in the partition, rising
    /// Whether days and ranges alone tell which members of two articles compare and disagree; `marks` has them, then,
    /// else `briefs` has what else it takes.
    bool plain = false;
    std::optional<Briefs> briefs;
    std::vector<Mark> marks;
    std::vector<Beside> beside;
    Temporal temporal = Temporal::level;
    std::optional<int> window;           ///< most days apart at which two compare
    std::optional<int> holds;
    bool settled = false, falling = false;
    bool copied = false;                 ///< all are one figure of one sentence that articles copied
    bool copies = false;                 ///< some are copied
    bool corrected = false;              ///< one of them may correct another
    bool since = false;                  ///< one of them is a level that counts since a day
    bool one_publication = true;         ///< all were published on one day, or on days unknown
    bool some_published = false, all_published = true;  ///< on known days
    bool strict = true;                  ///< stated and usual ranges are one, and nothing is inherited

    /// What a pair that disagrees must not do.
    struct Without { bool updates = false, contradictions = false; };
    /// How the marks are asked for pairs that disagree, at most `days` apart, `without` some; nullopt: they cannot tell.
    /// Where only some pairs of one moment are left out (`moments_told` is false), they tell of different moments alone.
    [[nodiscard]] std::optional<PairQuestion> question(std::optional<int> days, Without without) const;
    /// Whether days and ranges tell which two of one moment contradict each other: all, or none.
    [[nodiscard]] bool moments_told() const { return !some_published || (strict && all_published); }
    /// find_partners of the marks; each question is answered once.
    Partners const& ask(PairQuestion question);

private:
    std::list<std::pair<PairQuestion, Partners>> answers_;
};

/// The claims of one question, sorted by as-of day, publication day, document and place: the order every plan uses.
struct Partition {
    QuestionId question{};
    std::vector<Standing> claims;
    std::vector<Lane> lanes;
    std::vector<std::vector<std::uint32_t>> articles;  ///< articles with several of the claims: their places, rising
    std::vector<Measured> of_articles;             ///< what Standing::article points into
};

/// Fills in lanes, articles and Standing::article.
class LaneMaker {
public:
    explicit LaneMaker(Vocabulary const& vocabulary) : vocabulary_(vocabulary) {}
    void divide(Partition& partition);

private:
    static void find_articles(Partition& partition);
    void add_lane(Partition& partition, std::span<std::uint32_t const> members);
    void make_marks(Partition const& partition, Lane& lane);
    std::uint32_t voice(Claim const& claim);

    Vocabulary const& vocabulary_;
    TextTable names_, small_names_;     ///< of claimants as printed, and in small letters
    std::vector<std::uint32_t> small_;  ///< of each in names_: its number in small_names_
    std::deque<std::string> kept_;      ///< the texts of small_names_
};

}  // namespace claimcheck
