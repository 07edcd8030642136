#pragma once
#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include "engine/figure.hpp"
#include "engine/relation.hpp"
#include "engine/sweep.hpp"
#include "engine/vocabulary.hpp"

namespace claimcheck {

/// Slots that make another scope likely where they are inherited.
constexpr std::uint8_t inherited_scope = inherited_subject | inherited_place | inherited_event;

/// Days since 1970-01-01.
inline std::int32_t day_number(Day day) { return static_cast<std::int32_t>(day.time_since_epoch().count()); }

/// A range as numbers that have the order of its ends.
struct Ends {
    std::int64_t low = std::numeric_limits<std::int64_t>::min();
    std::int64_t high = std::numeric_limits<std::int64_t>::max();
};
inline bool meet(Ends const& a, Ends const& b) { return a.low <= b.high && b.low <= a.high; }

/// Ends of ranges as integers in their order: themselves when all are whole, else their places among all. All ranges are
/// to be added first.
class EndNumbers {
public:
    void add(Range const& range);
    void close();
    [[nodiscard]] Ends of(Range const& range) const;

private:
    [[nodiscard]] std::int64_t number(Number end) const;
    bool whole_ = true;
    std::vector<Number> ends_;
};

/// Of claims of one lane and of different articles, in a few comparisons of integers, what not_comparable and disagrees
/// tell: for lanes with more pairs than one would look at one by one. Members are numbered as in the lane.
class Briefs {
public:
    /// `members`: places in `claims`; nobody of them is left out of all comparisons (lane.cpp).
    Briefs(std::span<Standing const> claims, std::span<std::uint32_t const> members, Vocabulary const& vocabulary);

    /// not_comparable(i, j) is empty; `days` apart at most, if given. i and j are of different articles.
    [[nodiscard]] bool comparable(std::uint32_t i, std::uint32_t j, std::optional<int> days) const;
    /// disagrees(i, j).
    [[nodiscard]] bool disagree(std::uint32_t i, std::uint32_t j) const;
    [[nodiscard]] bool copied(std::uint32_t i, std::uint32_t j) const { return all_[i].copy != 0 && all_[i].copy == all_[j].copy; }
    [[nodiscard]] bool one_document(std::uint32_t i, std::uint32_t j) const { return all_[i].document == all_[j].document; }
    /// Calls `each` with the comparable pairs of two documents of which one is checked, in their order.
    template <class Each>
    void each_pair(std::optional<int> days, Each const& each) const {
        auto const size = static_cast<std::uint32_t>(all_.size());
        for (std::uint32_t i = 0; i < size; ++i) {
            auto const consider = [&](std::uint32_t j) {
                // sorted by their last days: no later claim begins within the window either
                if (days && all_[j].last - all_[i].last > *days + longest_) return false;
                if (!one_document(i, j) && comparable(i, j, days)) each(i, j);
                return true;
            };
            if (all_[i].checked) {
                for (auto j = i + 1; j < size && consider(j);) ++j;
            } else {
                auto at = std::upper_bound(checked_.begin(), checked_.end(), i);
                while (at != checked_.end() && consider(*at)) ++at;
            }
        }
    }

private:
    struct Brief {
        Ends usual, against_one_sided, other_unit;  ///< the last: as held against one in another unit
        std::int64_t step = 0;  ///< in the order of the figures' steps
        Ends doubt;             ///< the value, and above what another scope is likely where one is borrowed
        std::int32_t first = 0, last = 0, begin = 0;
        std::uint32_t document = 0;
        std::uint64_t copy = 0;
        Measured figure;
        bool one_sided = false, exact = false, finished = false, checked = false;
        std::int8_t direction = 0;
        std::int32_t length = 0;  ///< days from the first to the last
        bool borrowed = false;  ///< place, subject or event are those of another sentence
        bool owned = false;     ///< has_owner
        bool rough = false;     ///< rough_title
    };
    [[nodiscard]] bool prints_both(std::uint32_t i, std::uint32_t j) const;

    std::vector<Brief> all_;
    std::vector<std::uint32_t> checked_;      ///< members of checked articles
    /// As a figure of an article is held against those of others that may be the same.
    struct Printed {
        Ends as_usual, other_unit;
        Measured figure;
    };
    [[nodiscard]] static bool alike(Printed const& a, Printed const& b);

    std::vector<Printed> printed_;            ///< of each member
    std::vector<Printed> beside_;             ///< other figures that their articles print, member by member
    std::vector<std::uint32_t> first_beside_;  ///< of each member; empty when there are none
    std::int32_t longest_ = 0;                ///< days of the longest as-of interval
    bool open_noun_ = false, count_ = false, level_ = false, change_ = false, falling_ = false;
    std::optional<int> window_;               ///< most days apart at which two compare
};

}  // namespace claimcheck
