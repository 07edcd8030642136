// The deepest overlap of intervals begins at some low end. The ends are ranked; a tree holds for each rank how many ranges
// cover it, another for each range, sorted by low ends, the farthest high end, so that a cluster is found and taken out
// without looking at the ranges that it leaves.
#include "engine/cluster.hpp"

#include <algorithm>
#include <numeric>

#include "engine/figure.hpp"

namespace claimcheck {
namespace {

/// A complete binary tree over `size` leaves, the root at 1.
std::size_t leaves_for(std::size_t size) {
    std::size_t leaves = 1;
    while (leaves < size) leaves *= 2;
    return leaves;
}

/// How many ranges cover each place; a place without a beginning range counts as none.
class Depths {
public:
    explicit Depths(std::size_t size) : leaves_(leaves_for(size)), most_(2 * leaves_), added_(2 * leaves_) {}

    /// Covers [from, to) once more, or once less.
    void add(std::size_t from, std::size_t to, int step) { add(1, 0, leaves_, from, to, step); }
    [[nodiscard]] int most() const { return most_[1]; }
    /// The first of the most covered places.
    [[nodiscard]] std::size_t deepest() const {
        std::size_t node = 1;
        while (node < leaves_) node = 2 * node + (most_[2 * node] >= most_[2 * node + 1] ? 0 : 1);
        return node - leaves_;
    }

private:
    void add(std::size_t node, std::size_t begin, std::size_t end, std::size_t from, std::size_t to, int step) {
        if (to <= begin || end <= from) return;
        if (from <= begin && end <= to) {
            most_[node] += step;
            added_[node] += step;
            return;
        }
        auto const middle = (begin + end) / 2;
        add(2 * node, begin, middle, from, to, step);
        add(2 * node + 1, middle, end, from, to, step);
        most_[node] = std::max(most_[2 * node], most_[2 * node + 1]) + added_[node];
    }

    std::size_t leaves_;
    std::vector<int> most_, added_;
};

/// Where each range ends, by where it begins; those that reach a place are found without the others.
class Reaches {
public:
    explicit Reaches(std::vector<std::size_t> const& ends) : leaves_(leaves_for(ends.size())), most_(2 * leaves_) {
        std::copy(ends.begin(), ends.end(), most_.begin() + static_cast<std::ptrdiff_t>(leaves_));
        for (auto node = leaves_; --node > 0;) most_[node] = std::max(most_[2 * node], most_[2 * node + 1]);
    }
    /// Takes out all of the first `count` that end beyond `place`, and calls `take` with each.
    template <class Take>
    void take_over(std::size_t place, std::size_t count, Take const& take) { visit(1, 0, leaves_, place, count, take); }

private:
    template <class Take>
    void visit(std::size_t node, std::size_t begin, std::size_t end, std::size_t place, std::size_t count, Take const& take) {
        if (begin >= count || most_[node] <= place) return;
        if (node >= leaves_) {
            most_[node] = 0;
            return take(begin);
        }
        auto const middle = (begin + end) / 2;
        visit(2 * node, begin, middle, place, count, take);
        visit(2 * node + 1, middle, end, place, count, take);
        most_[node] = std::max(most_[2 * node], most_[2 * node + 1]);
    }

    std::size_t leaves_;
    std::vector<std::size_t> most_;
};

class Clusters {
public:
    Clusters(std::span<Standing const> claims, RoundDecl const& round) : claims_(claims) {
        bool const one = std::all_of(claims.begin(), claims.end(), [&](Standing const& s) { return one_unit(s, claims.front()); });
        for (auto const& s : claims) {
            bool const count = s.claim->temporal == Temporal::count;
            ranges_.push_back(one ? usual_range(s.claim->figure, false, count, round) : usual_converted(s, round));
        }
        rank();
    }

    std::vector<Cluster> run() {
        std::vector<std::pair<std::uint32_t, Cluster>> found;  // each with its first member
        Depths depths(lows_.size() + 1);
        // place 0 is below all low ends: only ranges without one cover it, and only when nothing else is left
        for (std::size_t i = 0; i < claims_.size(); ++i) depths.add(begin_[i], end_[i], 1);
        Reaches reaches(sorted_ends());
        std::vector<std::uint32_t> left(lows_.size() + 1);  // ranges that begin at each place
        for (auto const at : begin_) ++left[at];
        depths.add(0, 1, -static_cast<int>(claims_.size()));
        for (auto remaining = claims_.size(); remaining > 0;) {
            auto const at = depths.deepest();
            std::vector<std::uint32_t> members;
            reaches.take_over(at, first_after_[at], [&](std::size_t sorted) { members.push_back(by_begin_[sorted]); });
            std::sort(members.begin(), members.end());
            for (auto const i : members) {
                depths.add(begin_[i], end_[i], -1);
                // a place where no range begins any more is no deepest one
                if (--left[begin_[i]] == 0 && begin_[i] > 0) depths.add(begin_[i], begin_[i] + 1, -2 * static_cast<int>(claims_.size()));
            }
            remaining -= members.size();
            found.emplace_back(members.front(), cluster(members));
        }
        std::sort(found.begin(), found.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
        std::vector<Cluster> out;
        out.reserve(found.size());
        for (auto& one : found) out.push_back(std::move(one.second));
        return out;
    }

private:
    /// Places: 0, then each low end. A range covers the places from its own low end up to the last that it reaches.
    void rank() {
        for (auto const& r : ranges_)
            if (r.low) lows_.push_back(*r.low);
        std::sort(lows_.begin(), lows_.end());
        lows_.erase(std::unique(lows_.begin(), lows_.end()), lows_.end());
        for (auto const& r : ranges_) {
            auto const at = [&](auto found) { return static_cast<std::size_t>(found - lows_.begin()); };
            begin_.push_back(r.low ? at(std::lower_bound(lows_.begin(), lows_.end(), *r.low)) + 1 : 0);
            auto const end = r.high ? at(std::upper_bound(lows_.begin(), lows_.end(), *r.high)) + 1 : lows_.size() + 1;
            end_.push_back(std::max(end, begin_.back() + 1));
        }
        by_begin_.resize(claims_.size());
        std::iota(by_begin_.begin(), by_begin_.end(), 0U);
        std::stable_sort(by_begin_.begin(), by_begin_.end(), [&](auto a, auto b) { return begin_[a] < begin_[b]; });
        first_after_.resize(lows_.size() + 1);
        std::size_t after = 0;
        for (std::size_t place = 0; place < first_after_.size(); ++place) {
            while (after < by_begin_.size() && begin_[by_begin_[after]] <= place) ++after;
            first_after_[place] = after;
        }
    }
    [[nodiscard]] std::vector<std::size_t> sorted_ends() const {
        std::vector<std::size_t> ends;
        for (auto const i : by_begin_) ends.push_back(end_[i]);
        return ends;
    }

    [[nodiscard]] Cluster cluster(std::vector<std::uint32_t> const& members) const {
        Cluster cluster;
        std::vector<Standing> standing;
        for (auto const i : members) {
            auto const& r = ranges_[i];
            if (r.low && (!cluster.low || *cluster.low < *r.low)) cluster.low = r.low;
            if (r.high && (!cluster.high || *r.high < *cluster.high)) cluster.high = r.high;
            cluster.claims.push_back(claims_[i].id);
            standing.push_back(claims_[i]);
        }
        cluster.sources = count_sources(standing);
        return cluster;
    }

    std::span<Standing const> claims_;
    std::vector<Range> ranges_;
    std::vector<Number> lows_;
    std::vector<std::size_t> begin_, end_;     ///< of each range: its places
    std::vector<std::uint32_t> by_begin_;      ///< ranges by their first place
    std::vector<std::size_t> first_after_;     ///< of each place: how many begin there or before
};

}  // namespace

std::uint32_t count_sources(std::span<Standing const> claims) {
    std::vector<std::uint32_t> root(claims.size());
    for (std::uint32_t i = 0; i < root.size(); ++i) root[i] = i;
    auto const find = [&](std::uint32_t i) {
        while (root[i] != i) i = root[i] = root[root[i]];
        return i;
    };
    auto const join_equal = [&](auto const& less, auto const& equal) {
        std::vector<std::uint32_t> order(claims.size());
        for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
        std::sort(order.begin(), order.end(), less);
        for (std::size_t i = 1; i < order.size(); ++i) {
            if (equal(order[i - 1], order[i])) root[find(order[i])] = find(order[i - 1]);
        }
    };
    join_equal([&](auto a, auto b) { return claims[a].document->source < claims[b].document->source; },
               [&](auto a, auto b) { return claims[a].document->source == claims[b].document->source; });
    join_equal([&](auto a, auto b) { return claims[a].claim->sentence < claims[b].claim->sentence; },
               [&](auto a, auto b) { return !claims[a].claim->sentence.empty() && claims[a].claim->sentence == claims[b].claim->sentence; });
    std::uint32_t count = 0;
    for (std::uint32_t i = 0; i < root.size(); ++i) count += find(i) == i ? 1U : 0U;
    return count;
}

std::vector<Cluster> make_clusters(std::span<Standing const> claims, Vocabulary const& vocabulary) {
    return Clusters{claims, vocabulary.round}.run();
}

}  // namespace claimcheck
