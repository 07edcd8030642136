#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "grammar/number.hpp"

namespace claimcheck {

/// A figure as plain numbers: the days it holds for, and its range. `low` and `high` may be any numbers in the order of
/// the ends that they stand for; low <= high, first <= last.
struct Mark {
    std::int32_t first = 0, last = 0;
    std::int64_t low = 0, high = 0;
    Number value;                ///< as printed: above zero, inside the range
    std::uint32_t document = 0;  ///< marks of one document are no partners
    std::uint32_t moment = 0;    ///< rises with `last`; of two equal ones neither is the later
    std::uint32_t voice = 0;     ///< equal ones come from one claimant; 0: nobody is named
};

/// A figure that the document of a mark prints beside it and that shares no number with it: whoever prints that one, too,
/// is no partner of the mark.
struct Beside {
    std::uint32_t mark = 0;
    std::int64_t low = 0, high = 0;
};

/// Which partners are asked for.
struct PairQuestion {
    std::int32_t window = 0;  ///< most days between the two: 0 when they meet
    /// False: their ranges share no number. True: and the later one is not simply a higher count, that is, it is the
    /// lower one, or they are of one moment and of two voices (first = last, then).
    bool falling = false;
    bool moments_apart = false;  ///< True: and they are not of one moment.
    friend bool operator==(PairQuestion const&, PairQuestion const&) = default;
};

struct Partners {
    std::vector<std::uint32_t> near, apart;  ///< of each mark: partners in the window; those that are asked for
    std::uint64_t near_pairs = 0, apart_pairs = 0;
    /// All pairs that are asked for, sorted, the earlier mark first; empty above `most_pairs`.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    /// The pair with the largest quotient of values; of several the nearest in time, then the first by its marks.
    std::optional<std::pair<std::uint32_t, std::uint32_t>> widest;
};
constexpr std::size_t most_pairs = 1000;

/// Every pair is found, in a time of about n log n: where few marks lie in the window of another they are looked at one by
/// one, else they are counted; a mark with others beside it is always looked at. `marks` are sorted by `last` and `moment`,
/// `beside` by mark.
Partners find_partners(std::span<Mark const> marks, std::span<Beside const> beside, PairQuestion question);

/// Only `near` and `apart`, and of the partners only those that are `counted`.
Partners count_partners(std::span<Mark const> marks, std::span<Beside const> beside, PairQuestion question,
                        std::span<std::uint8_t const> counted);

}  // namespace claimcheck
