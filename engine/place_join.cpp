// Places form a forest. Among those that occur, each finds the nearest that it lies in; one with a single place inside
// joins it. With two inside (Nairobi and Mombasa in Kenya) it would bridge them, and stays what it is.
#include "engine/place_join.hpp"

#include <algorithm>

namespace claimcheck {
namespace {

using Claims = std::vector<ClaimId>;

constexpr std::size_t most_compared = 64;  ///< claims of one article and place

/// The claims of one document, from `at` on.
std::span<ClaimId const> run(Claims const& claims, std::size_t at, ClaimStore const& store) {
    std::size_t end = at;
    while (end < claims.size() && store[claims[end]].document == store[claims[at]].document) ++end;
    return std::span(claims).subspan(at, end - at);
}

bool one_voice(Claim const& a, Claim const& b) {
    return (!a.claimant.known() && !b.claimant.known()) || same_claimant(a.claimant, b.claimant);
}

bool tells_apart(std::span<ClaimId const> a, std::span<ClaimId const> b, ClaimStore const& store) {
    for (ClaimId x : a.first(std::min(a.size(), most_compared)))
        for (ClaimId y : b.first(std::min(b.size(), most_compared))) {
            Claim const &one = store[x], &other = store[y];
            if (one.headline || other.headline || !one_voice(one, other)) continue;
            if (one.figure.value != other.figure.value) return true;
        }
    return false;
}

bool told_apart(Claims const& a, Claims const& b, ClaimStore const& store) {
    std::size_t i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        auto const x = run(a, i, store), y = run(b, j, store);
        DocumentId const dx = store[x.front()].document, dy = store[y.front()].document;
        if (dx == dy && tells_apart(x, y, store)) return true;
        if (dx <= dy) i += x.size();
        if (dy <= dx) j += y.size();
    }
    return false;
}

Claims by_document(Claims claims, ClaimStore const& store) {
    std::stable_sort(claims.begin(), claims.end(),
                     [&](ClaimId a, ClaimId b) { return store[a].document < store[b].document; });
    return claims;
}

}  // namespace

std::vector<NameId> join_places(std::span<PlaceUse const> uses, ClaimStore const& store, NameTable const& names) {
    std::vector<NameId> result;
    std::vector<std::pair<NameId, std::size_t>> present;
    for (std::size_t i = 0; i < uses.size(); ++i) {
        result.push_back(uses[i].place);
        present.emplace_back(uses[i].place, i);
    }
    std::sort(present.begin(), present.end());
    auto index = [&](NameId place) {
        auto const at = std::lower_bound(present.begin(), present.end(), std::pair{place, std::size_t{0}});
        return at != present.end() && at->first == place ? at->second : uses.size();
    };
    std::vector<std::vector<std::size_t>> inside(uses.size());
    for (std::size_t i = 0; i < uses.size(); ++i) {
        if (uses[i].place <= NameId::absent) continue;
        NameId around = names.parent(uses[i].place);
        while (around != NameId::absent && index(around) == uses.size()) around = names.parent(around);
        if (around != NameId::absent) inside[index(around)].push_back(i);
    }
    std::vector<std::size_t> order;
    for (auto const& [place, i] : present)
        if (inside[i].size() == 1) order.push_back(i);
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return names.depth(uses[a].place) > names.depth(uses[b].place);
    });
    std::vector<Claims> joined(uses.size());  // of the places below that took one name
    for (std::size_t i : order) {  // narrow places first, so that a chain takes its narrowest name
        std::size_t const narrow = inside[i].front();
        bool const whole = std::any_of(uses[i].claims.begin(), uses[i].claims.end(), [&](ClaimId c) { return store[c].whole_place; });
        if (whole) continue;  // "across the country" is not in one of its towns
        auto below = std::move(joined[narrow]);
        below.insert(below.end(), uses[narrow].claims.begin(), uses[narrow].claims.end());
        below = by_document(std::move(below), store);
        if (told_apart(by_document(uses[i].claims, store), below, store)) continue;
        result[i] = result[narrow];
        joined[i] = std::move(below);
    }
    return result;
}

}  // namespace claimcheck
