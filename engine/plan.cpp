// Partition, sort, one pass: every shape but the pairs of one question, which have a file of their own.
#include "engine/plan.hpp"

#include <algorithm>

#include "engine/cluster.hpp"

namespace claimcheck {
bool admits(Rules::Rule const& rule, std::size_t variable, Claim const& claim) {
    auto const& which = rule.declared.which;
    if (which.empty()) return true;
    auto const fits = [&](std::size_t i) {
        if (!which[i].any) return !rule.measures[i].empty() && claim.measure == rule.measures[i].front();
        return !which[i].kind || static_cast<Temporal>(*which[i].kind) == claim.temporal;
    };
    (void)variable;  // "of any level, any count" lists what either name may be
    for (std::size_t i = 0; i < which.size(); ++i) {
        if (fits(i)) return true;
    }
    return false;
}

namespace {

/// The claim that a `find` starts from: that of the rule, or one that was found before.
Standing const* start_of(Find const& find, Found const& found, RuleDecl const& rule) {
    if (find.of.text == rule.variables.front().text) return &found.claim;
    for (std::size_t i = 0; i < found.others.size(); ++i) {
        if (found.names[i] == find.of.text) return &found.others[i];
    }
    return nullptr;
}

std::vector<ClaimId> find_ids(Find::What what, Standing const& of, Tables const& tables) {
    auto const at = static_cast<std::size_t>(of.id);
    if (what == Find::What::parts) return tables.parts_of[at];
    if (what == Find::What::per_head) return tables.per_head_of[at];
    auto const other = what == Find::What::base ? of.claim->base : of.claim->amount;
    if (other < 0) return {};
    return {static_cast<ClaimId>(static_cast<std::uint32_t>(tables.first_of[at]) + static_cast<std::uint32_t>(other))};
}

/// Whether the claim has what the rule looks up of it: most have not, and need no more.
bool has_found(RuleDecl const& rule, Standing const& claim, Tables const& tables) {
    return std::all_of(rule.find.begin(), rule.find.end(), [&](Find const& find) {
        return find.of.text != rule.variables.front().text || !find_ids(find.what, claim, tables).empty();
    });
}

}  // namespace

Tables make_tables(std::span<Claim const> claims, std::span<Document const> documents, Vocabulary const& vocabulary, Rules const& rules) {
    Tables tables{claims, documents, vocabulary, rules, {}, {}, {}};
    tables.parts_of.resize(claims.size());
    tables.per_head_of.resize(claims.size());
    tables.first_of.resize(claims.size());
    std::size_t first = 0;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        auto const& claim = claims[i];
        if (i > 0 && claim.document != claims[i - 1].document) first = i;
        tables.first_of[i] = static_cast<ClaimId>(first);
        auto const add = [&](std::int32_t of, std::vector<std::vector<ClaimId>>& list) {
            auto const at = first + static_cast<std::size_t>(of);
            if (of >= 0 && at < i) list[at].push_back(static_cast<ClaimId>(i));
        };
        add(claim.part_of, tables.parts_of);
        if (is_per_head(claim)) add(claim.amount, tables.per_head_of);
    }
    return tables;
}

Found find_others(RuleDecl const& rule, Standing const& claim, Tables const& tables) {
    Found found;
    found.claim = claim;
    for (auto const& find : rule.find) {
        auto const* of = start_of(find, found, rule);
        auto const ids = of == nullptr ? std::vector<ClaimId>{} : find_ids(find.what, *of, tables);
        if (ids.empty()) ++found.missing;
        auto const more = standings(tables.claims, ids, tables.documents, tables.vocabulary);
        found.others.insert(found.others.end(), more.begin(), more.end());
        bool const parts = find.what == Find::What::parts;
        if (parts) found.parts_name = find.name.text;
        found.names.resize(found.others.size(), parts ? std::string_view{} : std::string_view{find.name.text});
    }
    return found;
}

Bindings bind(RuleDecl const& rule, Found const& found) {
    Bindings b;
    b.claims.push_back({rule.variables.front().text, &found.claim});
    b.parts_name = found.parts_name;
    for (std::size_t i = 0; i < found.others.size(); ++i) {
        if (found.names[i].empty()) b.parts.push_back(&found.others[i]);
        else b.claims.push_back({found.names[i], &found.others[i]});
    }
    b.breakdown = !found.others.empty() && std::all_of(found.others.begin(), found.others.end(), [](Standing const& k) { return k.claim->breakdown; });
    return b;
}

std::vector<Hits> run_each(Rules::Rule const& rule, Partition const& partition, Tables const& tables) {
    std::vector<Hits> out;
    auto const& d = rule.declared;
    Hits none;
    for (auto const& s : partition.claims) {
        if (!s.document->checked || !admits(rule, 0, *s.claim)) continue;
        if (!has_found(d, s, tables)) {
            ++none.not_applicable;
            continue;
        }
        Hits hits;
        auto const found = find_others(d, s, tables);
        if (found.missing > 0) {
            hits.not_applicable = 1;
            out.push_back(std::move(hits));
            continue;
        }
        auto const b = bind(d, found);
        hits.compared = 1;
        bool const flagged = (!d.where || holds(*d.where, b, tables.vocabulary)) && holds(*d.flag, b, tables.vocabulary);
        if (flagged) {
            hits.whole = s;
            std::vector<Figure> figures;
            for (auto const& k : found.others) {
                hits.pairs.emplace_back(static_cast<std::uint32_t>(k.id), static_cast<std::uint32_t>(s.id));
                if (!b.parts.empty()) figures.push_back(k.claim->figure);
            }
            if (!figures.empty()) hits.sum = sum_as_printed(figures, tables.vocabulary.round);
            hits.pair_count = hits.pairs.size();
        }
        out.push_back(std::move(hits));
    }
    if (none.not_applicable > 0) out.push_back(std::move(none));
    return out;
}

namespace {
/// What it counts where is taken from elsewhere, or told of an event without a place and a name.
bool scope_unsaid(Claim const& c) {
    return borrowed(c) != 0 || (c.event.known() && !c.place.known() && c.event.name.empty());
}
}  // namespace

std::vector<std::pair<Standing, Standing>> run_linked(Rules::Rule const& rule, Partition const& part, Partition const& whole,
                                                      Tables const& tables) {
    std::vector<std::pair<Standing, Standing>> out;
    auto const& d = rule.declared;
    Bindings b;
    b.claims = {{d.variables[0].text, nullptr}, {d.variables.size() > 1 ? std::string_view{d.variables[1].text} : std::string_view{}, nullptr}};
    for (auto const& p : part.claims) {
        for (auto const& w : whole.claims) {
            if (!p.document->checked && !w.document->checked) continue;
            if (p.claim->temporal != w.claim->temporal || !units_convert(p, w)) continue;
            auto const spoken = [](Modality m) { return m == Modality::asserted || m == Modality::reported; };
            if (!spoken(p.claim->modality) || !spoken(w.claim->modality)) continue;
            // inside one article only what the text itself calls a part
            auto const& told = tables.parts_of[static_cast<std::size_t>(w.id)];
            if (p.claim->document == w.claim->document && std::find(told.begin(), told.end(), p.id) == told.end()) continue;
            if (p.claim->document != w.claim->document && (p.claim->measure == MeasureId::none || scope_unsaid(*p.claim) || scope_unsaid(*w.claim))) continue;
            // a part counted from earlier on, or by another article later, may well be larger
            if (p.claim->temporal == Temporal::count && p.begin != w.begin && !(p.finished_event && w.finished_event)) continue;
            if (before(w, p)) continue;
            b.claims[0].claim = &p;
            b.claims[1].claim = &w;
            bool const flagged = (!d.where || holds(*d.where, b, tables.vocabulary)) && holds(*d.flag, b, tables.vocabulary);
            if (flagged) out.emplace_back(p, w);
        }
    }
    return out;
}

Hits run_series(Rules::Rule const& rule, Partition const& partition, Tables const& tables) {
    Hits hits;
    Bindings b;
    b.claims = {{rule.declared.variables[0].text, nullptr}, {"previous", nullptr}, {"peak", nullptr}};
    std::optional<std::uint32_t> previous;
    std::optional<std::uint32_t> peak;
    for (std::uint32_t i = 0; i < partition.claims.size(); ++i) {
        auto const& s = partition.claims[i];
        if (!admits(rule, 0, *s.claim)) continue;
        if (previous && not_comparable(s, partition.claims[*previous]).empty()) {
            ++hits.compared;
            b.claims[0].claim = &s;
            b.claims[1].claim = &partition.claims[*previous];
            b.claims[2].claim = &partition.claims[*peak];
            auto const& d = rule.declared;
            if ((!d.where || holds(*d.where, b, tables.vocabulary)) && holds(*d.flag, b, tables.vocabulary)) {
                hits.pairs.emplace_back(*previous, i);
                ++hits.pair_count;
                hits.witness = {i, *previous};
            }
        }
        previous = i;
        if (!peak || compare_values(partition.claims[*peak], s) < 0) peak = i;
    }
    return hits;
}

Hits run_group(Rules::Rule const& rule, Partition const& partition, Tables const& tables) {
    Hits hits;
    auto const& d = rule.declared;
    auto const n = partition.claims.size();
    for (std::size_t first = 0; first < n;) {
        if (!partition.claims[first].as_of) {
            ++first;
            continue;
        }
        auto const start = *partition.claims[first].as_of;
        auto last = first;
        std::vector<Standing> window;
        while (last < n && partition.claims[last].as_of && (*partition.claims[last].as_of - start).count() < d.every_days) {
            if (admits(rule, 0, *partition.claims[last].claim)) window.push_back(partition.claims[last]);
            ++last;
        }
        auto const clusters = make_clusters(window, tables.vocabulary);
        auto const deepest = std::max_element(clusters.begin(), clusters.end(), [](auto const& a, auto const& b) { return a.sources < b.sources; });
        Bindings b;
        b.claims = {{d.variables[0].text, nullptr}};
        if (deepest != clusters.end()) {
            b.consensus = Range{deepest->low, deepest->high, false, false};
            b.several_units = std::any_of(window.begin(), window.end(), [&](Standing const& s) { return !one_unit(s, window.front()); });
            b.backing = deepest->sources;
            std::vector<Standing> outside;
            for (auto const& s : window) {
                if (std::find(deepest->claims.begin(), deepest->claims.end(), s.id) == deepest->claims.end()) outside.push_back(s);
            }
            b.dissent = count_sources(outside);
            for (auto const& s : outside) {
                ++hits.compared;
                b.claims[0].claim = &s;
                if (!((!d.where || holds(*d.where, b, tables.vocabulary)) && holds(*d.flag, b, tables.vocabulary))) continue;
                auto const at = [&](ClaimId id) {
                    for (std::uint32_t i = 0; i < n; ++i) if (partition.claims[i].id == id) return i;
                    return 0U;
                };
                auto const x = at(s.id);
                auto const y = at(deepest->claims.front());
                hits.pairs.emplace_back(std::min(x, y), std::max(x, y));
                ++hits.pair_count;
                hits.witness = {std::max(x, y), std::min(x, y)};
            }
        }
        auto const half = start + std::chrono::days{std::max(1, d.every_days / 2)};
        auto next = first + 1;
        while (next < n && partition.claims[next].as_of && *partition.claims[next].as_of < half) ++next;
        first = last >= n ? n : next;
    }
    std::sort(hits.pairs.begin(), hits.pairs.end());
    hits.pairs.erase(std::unique(hits.pairs.begin(), hits.pairs.end()), hits.pairs.end());
    hits.pair_count = hits.pairs.size();
    return hits;
}

}  // namespace claimcheck
