// Partners in a window are all marks less those that are over before it and those that begin after it. Both are the
// beginnings of a sorted list, so that "how many of them lie above" is a sum in a Fenwick tree over the ends of ranges,
// asked for when the list has come so far. Marks of one document are counted first and taken off again.
#include "engine/sweep.hpp"

#include <algorithm>
#include <numeric>

#include "engine/figure.hpp"

namespace claimcheck {
namespace {

/// A window of this many other marks on the average is counted; below it looking at each is quicker.
constexpr std::uint64_t few = 48;

class Sum {
public:
    explicit Sum(std::size_t size) : tree_(size + 1) {}
    void add(std::size_t at) {
        for (++at; at < tree_.size(); at += at & (~at + 1)) ++tree_[at];
        ++total_;
    }
    /// How many were added below `at`.
    [[nodiscard]] std::uint32_t below(std::size_t at) const {
        std::uint32_t sum = 0;
        for (; at > 0; at &= at - 1) sum += tree_[at];
        return sum;
    }
    [[nodiscard]] std::uint32_t from(std::size_t at) const { return total_ - below(at); }

private:
    std::vector<std::uint32_t> tree_;
    std::uint32_t total_ = 0;
};

class Sweep {
public:
    Sweep(std::span<Mark const> marks, std::span<Beside const> beside, PairQuestion question, std::span<std::uint8_t const> counted)
        : marks_(marks), beside_(beside), question_(question), counted_(counted), by_first_(marks.size()) {
        if (!beside.empty()) {
            first_beside_.resize(marks.size() + 1);
            for (auto const& one : beside) ++first_beside_[one.mark + 1];
            for (std::size_t i = 0; i < marks.size(); ++i) first_beside_[i + 1] += first_beside_[i];
        }
        result_.near.resize(marks.size());
        result_.apart.resize(marks.size());
        for (auto const& m : marks) longest_ = std::max(longest_, m.last - m.first);
        std::iota(by_first_.begin(), by_first_.end(), 0U);
        std::sort(by_first_.begin(), by_first_.end(), [&](auto a, auto b) {
            return marks[a].first != marks[b].first ? marks[a].first < marks[b].first : a < b;
        });
    }

    Partners run(bool only_count) {
        find_ends();
        std::uint64_t in_window = 0;
        for (std::uint32_t i = 0; i < size(); ++i) in_window += size() - 1 - over_[i] - ahead_[i];
        if (in_window / 2 <= few * size()) {
            scan(only_count);
        } else {
            count();
            if (!only_count) list();
        }
        for (std::uint32_t i = 0; i < size(); ++i) {
            result_.near_pairs += result_.near[i];
            result_.apart_pairs += result_.apart[i];
        }
        result_.near_pairs /= 2;
        result_.apart_pairs /= 2;
        if (result_.apart_pairs > most_pairs) result_.pairs.clear();
        std::sort(result_.pairs.begin(), result_.pairs.end());
        return std::move(result_);
    }

private:
    using Pair = std::pair<std::uint32_t, std::uint32_t>;
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(marks_.size()); }
    [[nodiscard]] std::uint32_t weight(std::uint32_t i) const { return counted_.empty() ? 1U : counted_[i]; }
    [[nodiscard]] std::int64_t opens(Mark const& m) const { return std::int64_t{m.first} - question_.window; }
    [[nodiscard]] std::int64_t closes(Mark const& m) const { return std::int64_t{m.last} + question_.window; }

    [[nodiscard]] bool in_window(Mark const& a, Mark const& b) const { return b.last >= opens(a) && b.first <= closes(a); }
    /// Whether one of them is printed beside the other, or by its document.
    [[nodiscard]] bool parted(std::uint32_t i, std::uint32_t j) const {
        return marks_[i].document == marks_[j].document || (!beside_.empty() && (beside(i, j) || beside(j, i)));
    }
    [[nodiscard]] std::span<Beside const> beside(std::uint32_t i) const {
        return beside_.empty() ? beside_ : beside_.subspan(first_beside_[i], first_beside_[i + 1] - first_beside_[i]);
    }
    [[nodiscard]] bool beside(std::uint32_t i, std::uint32_t j) const {
        auto const all = beside(i);
        return std::any_of(all.begin(), all.end(), [&](Beside const& one) { return one.low <= marks_[j].high && marks_[j].low <= one.high; });
    }
    /// Of two marks in the window, the earlier one first.
    [[nodiscard]] bool asked_for(Mark const& a, Mark const& b) const {
        bool const falls = b.high < a.low;
        if (question_.moments_apart && a.moment == b.moment) return false;
        if (!question_.falling) return falls || a.high < b.low;
        if (a.moment != b.moment) return falls;
        return (falls || a.high < b.low) && (a.voice == 0 || a.voice != b.voice);
    }

    /// For each mark: how many are over before its window, and how many begin after it.
    void find_ends() {
        over_.resize(size());
        ahead_.resize(size());
        std::uint32_t over = 0;
        for (auto const i : by_first_) {  // marks are sorted by `last`
            while (over < size() && marks_[over].last < opens(marks_[i])) ++over;
            over_[i] = over;
        }
        std::uint32_t begun = 0;
        for (std::uint32_t i = 0; i < size(); ++i) {
            while (begun < size() && marks_[by_first_[begun]].first <= closes(marks_[i])) ++begun;
            ahead_[i] = size() - begun;
        }
    }

    // ---- few: each pair in the window is looked at ----

    void scan(bool only_count) {
        for (std::uint32_t at = 0; at < size(); ++at) {
            auto const i = by_first_[at];
            auto const end = size() - ahead_[i];
            for (std::uint32_t next = at + 1; next < end; ++next) {
                auto const j = by_first_[next];
                if (parted(i, j)) continue;
                add(result_.near, i, j);
                auto const [earlier, later] = std::minmax(i, j);
                if (!asked_for(marks_[earlier], marks_[later])) continue;
                add(result_.apart, i, j);
                if (only_count) continue;
                widen(earlier, later);
                if (result_.pairs.size() <= most_pairs) result_.pairs.emplace_back(earlier, later);
            }
        }
    }
    void add(std::vector<std::uint32_t>& counts, std::uint32_t i, std::uint32_t j) const {
        counts[i] += weight(j);
        counts[j] += weight(i);
    }

    // ---- many: they are counted ----

    void count() {
        rank_ends();
        count_near();
        if (question_.falling) {
            count_falling();
        } else {
            count_apart();
        }
        take_off_documents();
        take_off_beside();
    }

    /// The places of ends among all, so that partners above a mark have the low ends from `above_` on, and those below it
    /// the high ends before `below_`.
    void rank_ends() {
        auto const sorted = [&](auto end) {
            std::vector<std::int64_t> ends;
            for (auto const& m : marks_) ends.push_back(m.*end);
            std::sort(ends.begin(), ends.end());
            return ends;
        };
        auto const lows = sorted(&Mark::low);
        auto const highs = sorted(&Mark::high);
        auto const place = [](auto at, auto const& ends) { return static_cast<std::uint32_t>(at - ends.begin()); };
        for (auto const& m : marks_) {
            low_.push_back(place(std::lower_bound(lows.begin(), lows.end(), m.low), lows));
            high_.push_back(place(std::lower_bound(highs.begin(), highs.end(), m.high), highs));
            above_.push_back(place(std::upper_bound(lows.begin(), lows.end(), m.high), lows));
            below_.push_back(place(std::lower_bound(highs.begin(), highs.end(), m.low), highs));
        }
    }

    void count_near() {
        std::vector<std::uint32_t> over(size() + 1), begun(size() + 1);  // how many of the first are counted
        for (std::uint32_t i = 0; i < size(); ++i) {
            over[i + 1] = over[i] + weight(i);
            begun[i + 1] = begun[i] + weight(by_first_[i]);
        }
        for (std::uint32_t i = 0; i < size(); ++i)
            result_.near[i] = begun[size() - ahead_[i]] - over[over_[i]] - weight(i);
    }

    /// A mark that asks when the first `prefix` marks of a list are in the tree.
    struct Ask { std::uint32_t prefix, mark; };

    /// Adds to (or takes off) each asking mark how many counted marks of the list's beginning lie above it, or below it.
    template <class List>
    void ask(List list, std::vector<Ask> asks, bool above, bool add) {
        std::erase_if(asks, [](Ask const& one) { return one.prefix == 0; });
        std::sort(asks.begin(), asks.end(), [](Ask const& a, Ask const& b) { return a.prefix < b.prefix; });
        Sum sum(size());
        std::uint32_t in = 0;
        for (auto const& one : asks) {
            for (; in < one.prefix; ++in) {
                auto const m = list(in);
                if (weight(m) != 0) sum.add(above ? low_[m] : high_[m]);
            }
            auto const found = above ? sum.from(above_[one.mark]) : sum.below(below_[one.mark]);
            result_.apart[one.mark] += add ? found : ~found + 1;
        }
    }
    template <class Prefix>
    [[nodiscard]] std::vector<Ask> asks(Prefix prefix) const {
        std::vector<Ask> all;
        all.reserve(size());
        for (std::uint32_t i = 0; i < size(); ++i) all.push_back({prefix(i), i});
        return all;
    }

    void count_apart() {
        auto const by_last = [](std::uint32_t at) { return at; };
        auto const last_begun = [&](std::uint32_t at) { return by_first_[size() - 1 - at]; };
        for (bool const above : {true, false}) {
            ask(by_last, asks([&](auto) { return size(); }), above, true);
            ask(by_last, asks([&](auto i) { return over_[i]; }), above, false);
            ask(last_begun, asks([&](auto i) { return ahead_[i]; }), above, false);
        }
        if (question_.moments_apart) for_moments([&](std::vector<std::uint32_t> const& moment) { count_among(moment, false); });
    }

    /// Calls `each` with the marks of every moment.
    template <class Each>
    void for_moments(Each const& each) const {
        std::vector<std::uint32_t> together;
        for (std::uint32_t from = 0, to = 0; from < size(); from = to) {
            while (to < size() && marks_[to].moment == marks_[from].moment) ++to;
            together.resize(to - from);
            std::iota(together.begin(), together.end(), from);
            each(together);
        }
    }
    /// The later of two marks is held against those above it, the earlier against those below it; of one moment each
    /// against all of other voices.
    void count_falling() {
        auto const forth = [](std::uint32_t at) { return at; };
        auto const back = [&](std::uint32_t at) { return size() - 1 - at; };
        std::vector<std::uint32_t> begin(size()), end(size());
        for_moments([&](std::vector<std::uint32_t>& moment) {
            for (auto const i : moment) {
                begin[i] = moment.front();
                end[i] = moment.back() + 1;
            }
            if (!question_.moments_apart) count_moment(moment);
        });
        ask(forth, asks([&](auto i) { return begin[i]; }), true, true);
        ask(forth, asks([&](auto i) { return over_[i]; }), true, false);
        ask(back, asks([&](auto i) { return size() - end[i]; }), false, true);
        ask(back, asks([&](auto i) { return ahead_[i]; }), false, false);
    }
    void count_moment(std::vector<std::uint32_t>& moment) {
        if (moment.size() < 2) return;
        count_among(moment, true);
        auto const voice = [&](std::uint32_t i) { return marks_[i].voice; };
        std::sort(moment.begin(), moment.end(), [&](auto a, auto b) { return voice(a) < voice(b); });
        for (std::size_t from = 0, to = 0; from < moment.size(); from = to) {
            while (to < moment.size() && voice(moment[to]) == voice(moment[from])) ++to;
            if (voice(moment[from]) != 0) count_among(std::span{moment}.subspan(from, to - from), false);
        }
    }
    /// Adds (or takes off) the pairs among some marks whose ranges share no number.
    void count_among(std::span<std::uint32_t const> some, bool add) {
        std::vector<std::uint32_t> lows, highs;
        for (auto const i : some) {
            if (weight(i) == 0) continue;
            lows.push_back(low_[i]);
            highs.push_back(high_[i]);
        }
        std::sort(lows.begin(), lows.end());
        std::sort(highs.begin(), highs.end());
        for (auto const i : some) {
            auto const above = lows.end() - std::lower_bound(lows.begin(), lows.end(), above_[i]);
            auto const below = std::lower_bound(highs.begin(), highs.end(), below_[i]) - highs.begin();
            auto const found = static_cast<std::uint32_t>(above + below);
            result_.apart[i] += add ? found : ~found + 1;
        }
    }

    void take_off_documents() {
        std::vector<std::uint32_t> order(size());
        std::iota(order.begin(), order.end(), 0U);
        std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return marks_[a].document < marks_[b].document; });
        for (std::size_t from = 0, to = 0; from < order.size(); from = to) {
            while (to < order.size() && marks_[order[to]].document == marks_[order[from]].document) ++to;
            for (auto i = from; i < to; ++i)
                for (auto j = i + 1; j < to; ++j) take_off(order[i], order[j]);
        }
    }
    void take_off_beside() {
        for (std::uint32_t i = 0; i < size(); ++i) {
            for (std::uint32_t j = 0; !beside(i).empty() && j < size(); ++j) {
                bool const told = j < i && !beside(j).empty();  // from the other side
                if (told || marks_[i].document == marks_[j].document || !in_window(marks_[i], marks_[j])) continue;
                if (beside(i, j) || beside(j, i)) take_off(std::min(i, j), std::max(i, j));
            }
        }
    }
    void take_off(std::uint32_t i, std::uint32_t j) {
        auto const &a = marks_[i], &b = marks_[j];
        if (!in_window(a, b)) return;
        result_.near[i] -= weight(j);
        result_.near[j] -= weight(i);
        if (!asked_for(a, b)) return;
        result_.apart[i] -= weight(j);
        result_.apart[j] -= weight(i);
    }

    void list() {
        std::uint64_t pairs = 0;
        for (auto const one : result_.apart) pairs += one;
        if (pairs == 0) return;
        if (pairs / 2 > most_pairs) return find_widest();
        for (std::uint32_t i = 0; i < size(); ++i) {
            if (result_.apart[i] == 0) continue;
            for (auto j = i + 1; j < size(); ++j) {
                if (parted(i, j) || !in_window(marks_[i], marks_[j])) continue;
                if (!asked_for(marks_[i], marks_[j])) continue;
                result_.pairs.emplace_back(i, j);
                widen(i, j);
            }
        }
    }

    /// From the lowest value upwards, each against the highest, until no pair can be as wide as the widest so far. Marks of
    /// one value are looked at together: many articles print one figure.
    void find_widest() {
        std::vector<std::uint32_t> by_value(size());
        std::iota(by_value.begin(), by_value.end(), 0U);
        auto const value = [&](std::uint32_t i) { return marks_[i].value; };
        std::stable_sort(by_value.begin(), by_value.end(), [&](auto a, auto b) { return value(a) < value(b); });
        std::vector<std::span<std::uint32_t const>> groups;
        for (std::size_t from = 0, to = 0; from < by_value.size(); from = to) {
            while (to < by_value.size() && value(by_value[to]) == value(by_value[from])) ++to;
            groups.emplace_back(std::span{by_value}.subspan(from, to - from));
        }
        for (std::size_t low = 0; low < groups.size(); ++low) {
            for (auto high = groups.size(); --high > low;) {
                auto const order = result_.widest ? compare_width({groups[low].front(), groups[high].front()}, *result_.widest) : std::strong_ordering::greater;
                if (order < 0) {
                    if (high + 1 == groups.size()) return;
                    break;
                }
                find_nearest(groups[low], groups[high], order > 0);
            }
        }
    }

    /// Of the pairs of a low and a high mark, all equally wide, the nearest in time, then the first. `wider`: than the widest
    /// so far, which else has to be beaten. Marks are sorted by their last days, so that near ones stand near each other.
    void find_nearest(std::span<std::uint32_t const> lows, std::span<std::uint32_t const> highs, bool wider) {
        std::optional<std::pair<std::int32_t, Pair>> best;
        if (!wider) best = key(*result_.widest);
        auto const consider = [&](Pair pair) {
            if (best && key(pair) >= *best) return;
            auto const &a = marks_[pair.first], &b = marks_[pair.second];
            if (in_window(a, b) && asked_for(a, b) && !parted(pair.first, pair.second)) best = key(pair);
        };
        auto const too_far = [&](Pair pair) { return best && marks_[pair.second].last - longest_ - marks_[pair.first].last > best->first; };
        auto const met = [&](std::uint32_t first) { return best && best->first == 0 && best->second.first < first; };
        for (auto const i : lows) {
            auto const here = std::lower_bound(highs.begin(), highs.end(), i);
            for (auto at = here; at != highs.end() && !met(i) && !too_far({i, *at}); ++at) {
                consider({i, *at});
                if (best && best->first == 0 && best->second.first == i) break;
            }
            bool const none_better = best && best->first == 0 && best->second.first < i;
            auto at = none_better ? std::min(here, std::upper_bound(highs.begin(), highs.end(), best->second.first)) : here;
            while (at != highs.begin() && !too_far({*(at - 1), i})) consider({*--at, i});
        }
        if (best) result_.widest = best->second;
    }

    [[nodiscard]] std::int32_t days_apart(Pair pair) const {
        return std::max(0, marks_[pair.second].first - marks_[pair.first].last);
    }
    [[nodiscard]] std::pair<std::int32_t, Pair> key(Pair pair) const { return {days_apart(pair), pair}; }
    [[nodiscard]] std::strong_ordering compare_width(Pair a, Pair b) const {
        auto const [a_low, a_high] = std::minmax(marks_[a.first].value, marks_[a.second].value);
        auto const [b_low, b_high] = std::minmax(marks_[b.first].value, marks_[b.second].value);
        return compare_products(a_high, b_low, b_high, a_low);
    }
    void widen(std::uint32_t earlier, std::uint32_t later) {
        Pair const pair{earlier, later};
        if (!result_.widest) {
            result_.widest = pair;
            return;
        }
        auto const width = compare_width(pair, *result_.widest);
        if (width < 0) return;
        if (width > 0 || key(pair) < key(*result_.widest)) result_.widest = pair;
    }

    std::span<Mark const> marks_;
    std::span<Beside const> beside_;
    PairQuestion question_;
    std::span<std::uint8_t const> counted_;
    std::vector<std::uint32_t> first_beside_;
    std::vector<std::uint32_t> by_first_;
    std::int32_t longest_ = 0;  ///< days
    std::vector<std::uint32_t> over_, ahead_;
    std::vector<std::uint32_t> low_, high_, above_, below_;
    Partners result_;
};

}  // namespace

Partners find_partners(std::span<Mark const> marks, std::span<Beside const> beside, PairQuestion question) {
    return Sweep{marks, beside, question, {}}.run(false);
}

Partners count_partners(std::span<Mark const> marks, std::span<Beside const> beside, PairQuestion question,
                        std::span<std::uint8_t const> counted) {
    return Sweep{marks, beside, question, counted}.run(true);
}

}  // namespace claimcheck
