// Accepts come before the baseline: what was looked into is told as such. Keys are made for rules with accepts, or with
// a baseline, only.
#include "engine/settled.hpp"

#include <algorithm>

namespace claimcheck {

Settlement::Settlement(std::span<Claim const> claims, std::span<Document const> documents, Rules const& rules,
                       std::span<std::string const> baseline)
    : accept_uses(rules.accepts.size()), baseline_uses(baseline.size()), claims_(claims), documents_(documents),
      rules_(rules), keys_(claims, documents) {
    for (std::size_t i = 0; i < baseline.size(); ++i) baseline_.try_emplace(baseline[i], i);
}

bool Settlement::accept(Rules::Rule const& rule, std::string const& key, std::span<ClaimId const> claims, Settled& out) {
    for (std::size_t i = 0; i < rules_.accepts.size(); ++i) {
        auto const& a = rules_.accepts[i].declared;
        if (!accepts(a, rule.declared)) continue;
        if (!a.pairs.empty() && std::find(a.pairs.begin(), a.pairs.end(), key) == a.pairs.end()) continue;
        if (claims.empty() && a.pairs.empty()) continue;
        auto const somewhere = [&](auto const& holds) {
            return std::any_of(claims.begin(), claims.end(), [&](ClaimId id) { return holds(claims_[static_cast<std::size_t>(id)]); });
        };
        auto const printed = [&](std::string const& figure) {
            return somewhere([&](Claim const& c) { return c.text.find(figure) != std::string_view::npos; });
        };
        if (!std::all_of(a.figures.begin(), a.figures.end(), printed)) continue;
        if (!a.article.empty() && !somewhere([&](Claim const& c) { return documents_[static_cast<std::size_t>(c.document)].id == a.article; })) continue;
        ++accept_uses[i];
        if (out.accepted == 0) out.because = a.because;
        return true;
    }
    return false;
}

bool Settlement::in_baseline(std::string const& key) {
    auto const at = baseline_.find(key);
    if (at == baseline_.end()) return false;
    baseline_uses[at->second] = 1;
    return true;
}

Settled Settlement::of_pairs(Rules::Rule const& rule, std::span<Pair const> pairs, std::span<Pair const> told) {
    Settled out;
    out.pair.resize(pairs.size());
    if (empty()) return out;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        bool taken = false, held = false;
        for (auto const* const pair : {&pairs[i], &told[i]}) {
            auto const key = keys_.key(*pair);
            ClaimId const both[] = {pair->first, pair->second};
            taken = taken || accept(rule, key, both, out);
            held = in_baseline(key) || held;
        }
        out.pair[i] = taken || held;
        out.accepted += taken ? 1U : 0U;
        out.in_baseline += held && !taken ? 1U : 0U;
    }
    return out;
}

Settled Settlement::of_sum(Rules::Rule const& rule, std::span<Pair const> pairs) {
    Settled out;
    out.pair.resize(pairs.size());
    if (empty()) return out;
    std::vector<ClaimId> members;
    for (auto const& [part, whole] : pairs) members.insert(members.end(), {part, whole});
    for (auto const& pair : pairs) {
        auto const key = keys_.key(pair);
        bool const taken = accept(rule, key, members, out);
        bool const held = in_baseline(key);
        out.accepted += taken ? 1U : 0U;
        out.in_baseline += held && !taken ? 1U : 0U;
    }
    bool const all = out.all();
    std::fill(out.pair.begin(), out.pair.end(), all);
    if (!all) out.accepted = out.in_baseline = 0;
    return out;
}

Settled Settlement::of_unlisted(Rules::Rule const& rule, std::string const& id) {
    Settled out;
    out.pair.resize(1);
    bool const taken = accept(rule, id, {}, out);
    bool const held = in_baseline(id);
    out.pair[0] = taken || held;
    out.accepted = taken;
    out.in_baseline = held && !taken;
    return out;
}

void Settlement::add(Settlement const& other) {
    for (std::size_t i = 0; i < accept_uses.size(); ++i) accept_uses[i] += other.accept_uses[i];
    for (std::size_t i = 0; i < baseline_uses.size(); ++i) baseline_uses[i] |= other.baseline_uses[i];
}

}  // namespace claimcheck
