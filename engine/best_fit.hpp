#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/question.hpp"

namespace claimcheck {

/// A claim in the search of a question. `scope` stands for what must be equal anyhow: measure, unit and group.
struct Seeker {
    std::uint32_t scope = 0;
    Slots slots;
    std::optional<Day> day;  ///< its as-of, else its article's day
    DocumentId document{};
};
/// A claim whose slots are all known, and its question (a number that does not depend on the order of documents).
struct Member {
    Seeker claim;
    std::uint32_t question = 0;
};

/// Questions for claims with missing slots. A question fits when it has each slot that the claim has, at least one of
/// them known, where places may lie inside each other; the best one shares more names, then has the nearest date, then
/// a claim in the same article. Claims that were found a question are never members, so they bridge nothing.
class BestFit {
public:
    /// `seekers` tells which combinations of slots will be asked for; only those are filed.
    BestFit(std::span<Seeker const> seekers, std::span<Member const> members, NameTable const& names);

    /// The questions that fit best: none, the one to join, or several that tie (at most 100 of them).
    /// Questions more than `most_days` away do not fit.
    [[nodiscard]] std::vector<std::uint32_t> find(Seeker const& seeker, int most_days) const;

private:
    using Days = std::int32_t;
    struct Offer {
        Days day = 0;
        std::uint32_t question = 0;
        friend auto operator<=>(Offer const&, Offer const&) = default;
    };
    struct Offers {
        std::vector<Offer> by_day;
        std::vector<std::uint32_t> questions;
    };
    enum class Filed : std::uint32_t { as_it_is, around };  ///< around: under a place that the claim's lies inside

    static Days days(std::optional<Day> day);
    static std::uint32_t known(Slots const& slots);
    static TupleTable<6>::Tuple label(Seeker const& seeker, std::uint32_t mask, NameId place, Filed filed);
    void file(Member const& member, std::uint32_t mask);
    [[nodiscard]] Offers const* offers(Seeker const& seeker, NameId place, Filed filed) const;
    [[nodiscard]] std::vector<std::uint32_t> nearest(Seeker const& seeker, std::span<Offers const* const> lists,
                                                     int most_days) const;

    NameTable const& names_;
    TupleTable<6> labels_;
    std::vector<Offers> filed_;
    std::vector<std::pair<DocumentId, std::uint32_t>> questions_of_document_;
};

}  // namespace claimcheck
