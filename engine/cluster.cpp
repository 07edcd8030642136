// The deepest overlap of intervals begins at some low end: each low end is tried and the ranges over it are counted.
#include "engine/cluster.hpp"

#include <algorithm>

#include "engine/figure.hpp"

namespace claimcheck {
namespace {

struct Item {
    Standing const* standing = nullptr;
    Range range;
};

bool covers(Range const& r, Number at) { return (!r.low || *r.low <= at) && (!r.high || at <= *r.high); }

/// The point that most ranges cover; the smallest of them.
Number deepest(std::vector<Item> const& items) {
    struct End { Number at; int step; };
    std::vector<End> ends;
    int unbounded = 0;
    for (auto const& i : items) {
        if (i.range.low) ends.push_back({*i.range.low, 1}); else ++unbounded;
        if (i.range.high) ends.push_back({*i.range.high, -1});
    }
    std::sort(ends.begin(), ends.end(), [](End const& a, End const& b) { return a.at != b.at ? a.at < b.at : a.step > b.step; });
    int depth = unbounded;
    int best = -1;
    Number at;
    for (auto const& end : ends) {
        depth += end.step;
        if (end.step > 0 && depth > best) {
            best = depth;
            at = end.at;
        }
    }
    return at;
}

Cluster cluster_at(std::vector<Item>& items, Number at) {
    Cluster cluster;
    std::vector<Item> left;
    std::vector<Standing> members;
    for (auto const& i : items) {
        if (!covers(i.range, at)) {
            left.push_back(i);
            continue;
        }
        if (i.range.low && (!cluster.low || *cluster.low < *i.range.low)) cluster.low = i.range.low;
        if (i.range.high && (!cluster.high || *i.range.high < *cluster.high)) cluster.high = i.range.high;
        cluster.claims.push_back(i.standing->id);
        members.push_back(*i.standing);
    }
    cluster.sources = count_sources(members);
    items = std::move(left);
    return cluster;
}

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
    std::vector<Item> items;
    for (auto const& s : claims) {
        bool const count = s.claim->temporal == Temporal::count;
        items.push_back({&s, usual_range(s.claim->figure, false, count, vocabulary.round)});
    }
    std::vector<Cluster> out;
    while (!items.empty()) {
        auto const before = items.size();
        out.push_back(cluster_at(items, deepest(items)));
        if (items.size() == before) break;
    }
    auto const place = [&](Cluster const& c) {
        std::size_t first = claims.size();
        for (std::size_t i = 0; i < claims.size(); ++i) {
            if (!c.claims.empty() && claims[i].id == c.claims.front()) first = std::min(first, i);
        }
        return first;
    };
    std::sort(out.begin(), out.end(), [&](Cluster const& a, Cluster const& b) { return place(a) < place(b); });
    return out;
}

}  // namespace claimcheck
