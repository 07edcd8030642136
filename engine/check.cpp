// Claims are partitioned by question and sorted; each rule runs its plan over each partition; what it flags becomes one
// finding a question and rule. Everything is sorted by document, place and rule, never by number or hash. Questions know
// nothing of each other, so that several threads take them by turns, each with a checker of its own.
#include "engine/check.hpp"

#include <algorithm>
#include <iterator>

#include "engine/cluster.hpp"
#include "engine/company.hpp"
#include "engine/bystander.hpp"
#include "engine/explain.hpp"
#include "engine/plan.hpp"
#include "engine/question.hpp"
#include "engine/settled.hpp"
#include "engine/tidy.hpp"
#include "engine/turn.hpp"

namespace claimcheck {
namespace {

std::string hash_of(std::string_view rule, std::string_view question) {
    std::uint64_t h = 0xCBF29CE484222325U;
    for (auto const text : {rule, std::string_view{"|"}, question}) {
        for (char const c : text) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    }
    constexpr char digits[] = "0123456789abcdef";
    std::string out(8, '0');
    for (std::size_t i = 0; i < 8; ++i) out[i] = digits[(h >> (60 - 4 * i)) & 15U];
    return out;
}

Relation relation_of(RuleDecl const& rule) {
    return rule.finds == "contradiction" ? Relation::contradicts : rule.finds == "update" ? Relation::updates : Relation::discrepancy;
}

/// What every checker looks things up in and none changes.
struct Ground {
    Ground(std::span<Claim const> claims, std::span<Document const> documents, std::span<std::string const> all, Vocabulary const& vocabulary, Rules const& rules, std::span<std::string const> known, std::size_t threads)
        : questions(all), v(vocabulary), tables(make_tables(claims, documents, vocabulary, rules)), graph(claims, documents, all, vocabulary, threads), order(order_by_id(documents)), lists(claims, documents, order), baseline(known) {
        for (auto const& rule : rules.rules) plans.push_back(plan_pairs(rule.declared));
    }

    std::span<std::string const> questions;
    Vocabulary const& v;
    Tables tables;
    ClaimGraph graph;
    std::vector<std::uint32_t> order;  ///< of documents, by id
    ClaimLists lists;
    std::span<std::string const> baseline;
    std::vector<PairPlan> plans;
};

class Checker {
public:
    explicit Checker(Ground const& ground)
        : questions_(ground.questions), v_(ground.v), tables_(ground.tables), graph_(ground.graph), order_(ground.order), plans_(ground.plans), lanes_(ground.v), apart_(ground.lists), settlement_(ground.tables.claims, ground.tables.documents, ground.tables.rules, ground.baseline) {
        for (auto const& r : tables_.rules.rules) result_.counts.push_back({r.declared.name.text, 0, 0, 0, 0, 0});
        tally_.compared.resize(tables_.claims.size());
    }

    void ask(QuestionId question) {
        auto const& rules = tables_.rules.rules;
        auto p = partition(question);
        if (p.claims.empty()) return;
        lanes_.divide(p);
        tally_pairs(p, v_, tally_);
        for (std::size_t r = 0; r < rules.size(); ++r) {
            run_rule(r, p);
            if (rules[r].declared.scope == Scope::part_of) run_part_of(r, p);
        }
    }

    /// Takes over what another one found.
    void add(Checker&& other) {
        std::move(other.result_.findings.begin(), other.result_.findings.end(), std::back_inserter(result_.findings));
        for (std::size_t r = 0; r < result_.counts.size(); ++r) {
            auto& count = result_.counts[r];
            auto const& more = other.result_.counts[r];
            count.claims += more.claims;
            count.compared += more.compared;
            count.not_applicable += more.not_applicable;
            count.flagged += more.flagged;
            count.accepted += more.accepted;
        }
        tally_.add(other.tally_);
        settlement_.add(other.settlement_);
    }

    Checked finish() {
        auto const& claims = tables_.claims;
        auto const question = [&](auto const& pair) { return claims[static_cast<std::size_t>(pair.first)].question; };
        std::stable_sort(tally_.examples.begin(), tally_.examples.end(), [&](auto const& a, auto const& b) { return question(a) < question(b); });
        if (tally_.examples.size() > Tally::most_examples) tally_.examples.resize(Tally::most_examples);
        result_.compared = static_cast<std::uint64_t>(std::count(tally_.compared.begin(), tally_.compared.end(), true));
        result_.agreeing_pairs = tally_.agreeing;
        result_.disagreeing_pairs = tally_.disagreeing;
        result_.agreeing = std::move(tally_.examples);
        result_.accept_uses = std::move(settlement_.accept_uses);
        result_.baseline_uses = std::move(settlement_.baseline_uses);
        auto const key = [&](Finding const& f) {
            auto const& c = claims[static_cast<std::size_t>(f.witness.first)];
            return std::tuple{-static_cast<int>(f.severity), order_[static_cast<std::size_t>(c.document)], c.span.begin,
                              std::string_view{f.rule}, std::string_view{questions_[static_cast<std::size_t>(f.question)]}};
        };
        std::stable_sort(result_.findings.begin(), result_.findings.end(), [&](auto const& a, auto const& b) { return key(a) < key(b); });
        return std::move(result_);
    }

private:
    using Rule = Rules::Rule;

    /// The claims of a question in the order of all plans.
    Partition partition(QuestionId question) const {
        auto const all = standings(tables_.claims, graph_.claims_of(question), tables_.documents, v_);
        using Key = std::tuple<std::optional<Day>, std::optional<Day>, std::uint32_t, bool, std::uint32_t, std::uint32_t, std::uint32_t>;
        std::vector<Key> keys;
        keys.reserve(all.size());
        for (std::uint32_t i = 0; i < all.size(); ++i) {
            auto const& s = all[i];
            auto const& c = *s.claim;
            keys.emplace_back(s.as_of, s.document->published, order_[static_cast<std::size_t>(c.document)], !c.in_title, c.span.begin, c.sentence_number, i);
        }
        std::sort(keys.begin(), keys.end());
        Partition p;
        p.question = question;
        p.claims.reserve(all.size());
        for (auto const& key : keys) p.claims.push_back(all[std::get<6>(key)]);
        return p;
    }

    void run_rule(std::size_t r, Partition& p) {
        auto const& rule = tables_.rules.rules[r];
        auto const& d = rule.declared;
        auto const admitted = std::count_if(p.claims.begin(), p.claims.end(), [&](Standing const& s) { return admits(rule, 0, *s.claim); });
        if (admitted == 0) return;
        result_.counts[r].claims += static_cast<std::uint64_t>(admitted);
        if (d.shape == Shape::each) {
            for (auto& hits : run_each(rule, p, tables_)) {
                tally(r, hits);
                if (hits.whole) report_sum(r, hits);
            }
            return;
        }
        if (d.scope == Scope::part_of || p.claims.size() == 1) return;  // one claim alone is held against nothing
        auto hits = d.shape == Shape::pair     ? run_pairs(rule, plans_[r], p, tables_)
                          : d.shape == Shape::series ? run_series(rule, p, tables_)
                                                     : run_group(rule, p, tables_);
        if (d.shape == Shape::pair) add_headlines(p, hits);
        tally(r, hits);
        if (hits.pair_count > 0) report_pairs(r, p, std::move(hits));
    }
    static bool repeats(Standing const& headline, Standing const& text) {
        bool const one = headline.claim->document == text.claim->document && headline.claim->temporal == text.claim->temporal;
        return headline.repeated && one && units_convert(headline, text) && compare_values(headline, text) == 0;
    }
    /// A headline that repeats a figure of its text is as wrong as that: it is held against nothing by itself, but goes with it.
    void add_headlines(Partition const& p, Hits& hits) const {
        auto const is_repeated = [](Standing const& s) { return s.repeated; };
        if (hits.pairs.empty() || std::none_of(p.claims.begin(), p.claims.end(), is_repeated)) return;
        auto const found = hits.pairs.size();
        auto const repeat = [&](std::uint32_t told, std::uint32_t other) {
            auto const& text = p.claims[told];
            auto const& against = *p.claims[other].claim;
            auto const prints = [&](Standing const& s) { return s.claim->document == text.claim->document && s.claim->copy == against.copy; };
            bool const beside = against.copy != 0 && std::any_of(p.claims.begin(), p.claims.end(), prints);  // its own text prints the other as well
            if (text.claim->document == against.document || beside) return;
            for (std::uint32_t h = 0; h < p.claims.size(); ++h) {
                if (repeats(p.claims[h], text) && disagrees(p.claims[h], p.claims[other], v_)) hits.pairs.emplace_back(std::min(h, other), std::max(h, other));
            }
        };
        for (std::size_t i = 0; i < found; ++i) repeat(hits.pairs[i].first, hits.pairs[i].second);
        for (std::size_t i = 0, all = hits.pairs.size(); i < all; ++i) repeat(hits.pairs[i].second, hits.pairs[i].first);
        if (hits.pairs.size() > most_pairs) hits.pairs.resize(found);  // more are not listed
        tidy(hits.pairs);
        hits.pair_count += hits.pairs.size() - found;
    }
    /// The figure of the text that a headline repeats; any other is itself.
    static ClaimId as_told(Partition const& p, std::uint32_t at) {
        auto const& one = p.claims[at];
        auto const told = std::find_if(p.claims.begin(), p.claims.end(), [&one](Standing const& s) { return !s.claim->headline && repeats(one, s); });
        return one.repeated && told != p.claims.end() ? told->id : one.id;
    }
    void tally(std::size_t r, Hits const& hits) {
        auto& count = result_.counts[r];
        count.compared += hits.compared;
        count.not_applicable += hits.not_applicable;
        count.flagged += hits.pair_count;
    }

    /// A measure that got another name keeps the ids of its findings.
    [[nodiscard]] std::string stable_question(std::string const& printed) const {
        if (tables_.rules.former_measures.empty()) return printed;
        auto key = read_key(printed);
        auto const former = tables_.rules.former_measures.find(key.measure);
        if (former == tables_.rules.former_measures.end()) return printed;
        key.measure = former->second;
        return to_string(key);
    }
    Finding start(Rule const& rule, QuestionId question) const {
        Finding f;
        f.rule = rule.declared.name.text;
        auto const& stable = rule.declared.formerly ? rule.declared.formerly->text : f.rule;
        f.id = hash_of(stable, stable_question(questions_[static_cast<std::size_t>(question)]));
        f.severity = rule.declared.severity;
        f.relation = relation_of(rule.declared);
        f.question = question;
        f.suggest = rule.declared.suggest;
        f.see = rule.declared.see;
        return f;
    }

    /// Pairs that are settled are left out, unless all are: then the finding is marked.
    void mark(std::size_t r, Settled const& settled, Finding& f) {
        result_.counts[r].accepted += settled.accepted;
        if (settled.none()) return;
        if (!settled.all()) {
            f.accepted_pairs = settled.accepted;
            f.baseline_pairs = settled.in_baseline;
            return;
        }
        f.accepted = settled.accepted > 0;
        f.in_baseline = !f.accepted;
        f.accepted_because = settled.because;
    }

    void report_pairs(std::size_t r, Partition const& p, Hits hits) {
        auto const& rule = tables_.rules.rules[r];
        auto f = start(rule, p.question);
        std::vector<std::pair<ClaimId, ClaimId>> ids;
        std::vector<std::pair<ClaimId, ClaimId>> told;
        for (auto const& [a, b] : hits.pairs) {
            ids.emplace_back(p.claims[a].id, p.claims[b].id);
            told.emplace_back(as_told(p, a), as_told(p, b));
        }
        auto const settled = ids.size() < hits.pair_count ? settlement_.of_unlisted(rule, f.id) : settlement_.of_pairs(rule, ids, told);
        mark(r, settled, f);
        if (!settled.none() && !settled.all()) keep_pairs(rule, p, tables_, settled.pair, hits);
        f.pair_count = hits.pair_count;
        auto flagged = hits.member;
        flagged.resize(p.claims.size());
        for (auto const& [a, b] : hits.pairs) {
            flagged[a] = flagged[b] = 1;
            f.pairs.emplace_back(p.claims[a].id, p.claims[b].id);
        }
        std::vector<Standing> members;
        for (auto const i : with_company(rule, p, flagged, v_)) members.push_back(p.claims[i]);
        f.clusters = make_clusters(members, v_);
        auto const& later = p.claims[hits.witness->first];
        auto const& held = p.claims[hits.witness->second];
        f.witness = {later.id, held.id};
        auto const& d = rule.declared;
        if (d.say.empty()) {
            f.message = default_message(later, held);
        } else {
            Bindings b;
            b.claims = {{d.variables[0].text, hits.witness_swapped ? &held : &later}};
            if (d.variables.size() > 1) b.claims.push_back({d.variables[1].text, hits.witness_swapped ? &later : &held});
            f.message = fill(d.say, b, std::nullopt);
        }
        add_dimensions(f, p, hits, members);
        f.reasons = explain_pair(later, held, v_);
        add_apart(f, p, members);
        result_.findings.push_back(std::move(f));
    }

    /// A dimension differs if it does so in a pair; where pairs are not listed, if it does so among the claims.
    void add_dimensions(Finding& f, Partition const& p, Hits const& hits, std::vector<Standing> const& members) const {
        bool const nobodys = read_key(questions_[static_cast<std::size_t>(p.question)]).subject == "-";
        for (std::string_view const name : {"measure", "subject", "place", "event", "as-of", "claimant", "publisher"}) {
            bool differs = false;
            bool unknown = false;
            auto const add = [&](Standing const& a, Standing const& b) {
                auto const d = compare_dimension(name, a, b, v_);
                differs |= d == Dimension::differs;
                unknown |= d == Dimension::unknown;
            };
            for (auto const& [a, b] : hits.pairs) add(p.claims[a], p.claims[b]);
            if (hits.pairs.empty() && name == "as-of") differs = hits.apart_in_time;
            else for (std::size_t i = 1; hits.pairs.empty() && i < members.size(); ++i) add(members[i - 1], members[i]);
            bool const needless = (name == "event" && unknown && !differs) || (name == "subject" && nobodys);
            if (!needless) f.dimensions.emplace_back(name, differs ? Dimension::differs : unknown ? Dimension::unknown : Dimension::same);
        }
    }

    /// Figures of the same measure in the same articles that were held against nothing of the finding.
    void add_apart(Finding& f, Partition const& p, std::vector<Standing> const& members) {
        constexpr std::size_t most = 6;
        for (auto const id : apart_.near(members, most)) {
            auto const known = std::find_if(p.claims.begin(), p.claims.end(), [id](Standing const& s) { return s.id == id; });
            auto const one = known != p.claims.end() ? *known : standings(tables_.claims, std::span{&id, 1}, tables_.documents, v_).front();
            f.apart.push_back({id, why_apart(one, members, v_)});
        }
    }

    void report_sum(std::size_t r, Hits const& hits) {
        tally_.compared[static_cast<std::size_t>(hits.whole->id)] = true;
        for (auto const& [part, whole] : hits.pairs) tally_.compared[part] = true;
        auto const& rule = tables_.rules.rules[r];
        auto f = start(rule, hits.whole->claim->question);
        f.witness = {hits.whole->id, hits.whole->id};
        std::vector<ClaimId> ids;
        for (auto const& [part, whole] : hits.pairs) {
            ids.push_back(static_cast<ClaimId>(part));
            f.pairs.emplace_back(static_cast<ClaimId>(part), static_cast<ClaimId>(whole));
        }
        f.parts = ids;
        f.pair_count = hits.pair_count;
        mark(r, settlement_.of_sum(rule, f.pairs), f);
        auto const parts = standings(tables_.claims, ids, tables_.documents, v_);
        std::vector<Standing const*> pointers;
        bool hedged = false;
        for (auto const& part : parts) {
            pointers.push_back(&part);
            hedged |= part.claim->figure.hedge != Hedge::exact && part.claim->figure.hedge != Hedge::range;
        }
        if (hedged) f.severity = std::min(f.severity, Severity::warning);
        Bindings b;
        b.claims = {{rule.declared.variables.front().text, &*hits.whole}};
        bool const sums = hits.sum.has_value();
        if (sums) b.parts = pointers;
        for (std::size_t i = 0; !sums && i < pointers.size() && i < rule.declared.find.size(); ++i) {
            b.claims.push_back({rule.declared.find[i].name.text, pointers[i]});
        }
        auto const& say = rule.declared.say;
        bool const asked = !sums && say.find("{computed}") != std::string::npos;
        f.message = say.empty() ? "the parts do not give the total" : fill(say, b, asked ? computed(*rule.declared.flag, b, v_) : hits.sum);
        auto all = std::vector<Standing>{*hits.whole};
        f.clusters = make_clusters(all, v_);
        Cluster sum;
        sum.low = hits.sum ? hits.sum->low : std::nullopt;
        sum.high = hits.sum ? hits.sum->high : std::nullopt;
        sum.claims = ids;
        sum.sources = 1;
        f.clusters.push_back(sum);
        for (std::string_view const name : {"measure", "place", "as-of", "claimant"}) {
            auto d = Dimension::same;
            for (auto const& part : parts) {
                auto const one = name == "measure" ? (part.claim->measure == hits.whole->claim->measure ? Dimension::same : Dimension::differs)
                                                   : compare_dimension(name, part, *hits.whole, v_);
                if (one != Dimension::same && d != Dimension::differs) d = one;
            }
            f.dimensions.emplace_back(name, d);
        }
        if (pointers.size() == 1 && is_conversion(*hits.whole->claim)) f.reasons = explain_conversion(*hits.whole, *pointers[0], v_);
        else if (sums) f.reasons = explain_sum(*hits.whole, pointers, *hits.sum);
        else if (pointers.size() == 2 && hits.whole->claim->temporal == Temporal::change) f.reasons = explain_change(*hits.whole, *pointers[0], *pointers[1]);
        else if (pointers.size() == 2 && is_per_head(*pointers[0]->claim)) f.reasons = explain_per_head(*hits.whole, *pointers[0], *pointers[1]);
        else if (pointers.size() == 2) f.reasons = explain_share(*hits.whole, *pointers[0], *pointers[1]);
        result_.findings.push_back(std::move(f));
    }

    void run_part_of(std::size_t r, Partition const& p) {
        auto const& rule = tables_.rules.rules[r];
        for (auto const question : graph_.wholes_of(p.question)) {
            auto const whole = partition(question);
            if (whole.claims.empty()) continue;
            result_.counts[r].claims += p.claims.size();
            auto const pairs = run_linked(rule, p, whole, tables_);
            if (pairs.empty()) continue;
            result_.counts[r].flagged += pairs.size();
            report_linked(r, p, pairs);
        }
    }
    void report_linked(std::size_t r, Partition const& p, std::vector<std::pair<Standing, Standing>> pairs) {
        auto const& rule = tables_.rules.rules[r];
        auto f = start(rule, p.question);
        std::vector<std::pair<ClaimId, ClaimId>> ids;
        ids.reserve(pairs.size());
        for (auto const& [a, b] : pairs) ids.emplace_back(a.id, b.id);
        auto const settled = settlement_.of_pairs(rule, ids, ids);
        mark(r, settled, f);
        if (!settled.all()) std::erase_if(pairs, [&, i = std::size_t{0}](auto const&) mutable { return settled.pair[i++] != 0; });
        auto const& [part, whole] = pairs.front();
        f.witness = {part.id, whole.id};
        std::vector<Standing> parts;
        std::vector<Standing> wholes;
        auto const add = [](std::vector<Standing>& list, Standing const& s) {
            if (std::none_of(list.begin(), list.end(), [&](Standing const& x) { return x.id == s.id; })) list.push_back(s);
        };
        for (auto const& [a, b] : pairs) {
            f.pairs.emplace_back(a.id, b.id);
            add(parts, a);
            add(wholes, b);
        }
        f.pair_count = pairs.size();
        for (auto const* list : {&parts, &wholes}) {
            for (auto& c : make_clusters(*list, v_)) f.clusters.push_back(std::move(c));
        }
        Bindings b;
        b.claims = {{rule.declared.variables[0].text, &part}, {rule.declared.variables[1].text, &whole}};
        f.message = rule.declared.say.empty() ? default_message(part, whole) : fill(rule.declared.say, b, std::nullopt);
        result_.findings.push_back(std::move(f));
    }

    std::span<std::string const> questions_;
    Vocabulary const& v_;
    Tables const& tables_;
    ClaimGraph const& graph_;
    std::vector<std::uint32_t> const& order_;
    std::vector<PairPlan> const& plans_;
    LaneMaker lanes_;
    Bystanders apart_;
    Settlement settlement_;
    Tally tally_;
    Checked result_;
};

}  // namespace

Checked check(std::span<Claim const> claims, std::span<Document const> documents, std::span<std::string const> questions,
              Vocabulary const& vocabulary, Rules const& rules, std::span<std::string const> baseline, unsigned jobs, Gauge* waiting) {
    auto const threads = threads_for(claims.size(), jobs);
    Ground const ground{claims, documents, questions, vocabulary, rules, baseline, threads};
    std::vector<Checker> checkers;
    checkers.reserve(threads);
    while (checkers.size() < threads) checkers.emplace_back(ground);
    if (waiting != nullptr) waiting->expect(claims.size());
    by_turns(threads, questions.size(), [&](std::size_t thread, std::size_t q) {
        auto const question = static_cast<QuestionId>(q);
        checkers[thread].ask(question);
        if (waiting != nullptr) waiting->add(ground.graph.claims_of(question).size());
    });
    for (std::size_t i = 1; i < checkers.size(); ++i) checkers.front().add(std::move(checkers[i]));
    return checkers.front().finish();
}

}  // namespace claimcheck
