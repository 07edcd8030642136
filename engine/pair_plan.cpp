// A rule's conditions are split into what days and ranges can tell and the rest. Where nothing is left of the rest and a
// lane is plain, its marks give the answer at once. Else pairs are looked at: those of a lane that lie in the window and,
// if the rule asks for disagreement, have ranges apart; and those of one article, which have rules of their own.
#include <algorithm>
#include <cstdlib>
#include <limits>
#include <tuple>

#include "engine/plan.hpp"

namespace claimcheck {
namespace {

/// The variable of an operand that is one, else nothing.
std::string_view variable(Operand const& o) { return o.kind == Operand::Kind::name ? std::string_view{o.left.text} : std::string_view{}; }

class Splitter {
public:
    explicit Splitter(RuleDecl const& rule) : rule_(rule) {}

    PairPlan run() {
        if (rule_.where) split(*rule_.where);
        if (rule_.flag) split(*rule_.flag);
        plan_.without.updates = a_not_b_ && b_not_a_;
        bool const lopsided = a_not_b_ != b_not_a_;
        plan_.ranges_alone = plan_.disagree && !plan_.one_day && !other_ && !lopsided && plan_.first.empty() && plan_.second.empty();
        return std::move(plan_);
    }

private:
    void split(Condition const& c) {
        if (auto const* all = std::get_if<All>(&c.is)) {
            for (auto const& one : all->of) split(one);
        } else if (auto const* compare = std::get_if<Compare>(&c.is)) {
            split_compare(*compare);
        } else if (auto const* no = std::get_if<Not>(&c.is); no != nullptr && std::holds_alternative<Compare>(no->of.front().is)) {
            split_not(std::get<Compare>(no->of.front().is));
        } else if (auto const* window = std::get_if<Window>(&c.is)) {
            split_window(*window, c);
        } else {
            split_single(c);
        }
    }
    [[nodiscard]] std::string_view name(std::size_t i) const {
        return i < rule_.variables.size() ? std::string_view{rule_.variables[i].text} : std::string_view{};
    }
    [[nodiscard]] bool between(Compare const& c, std::size_t a, std::size_t b) const {
        return variable(c.a) == name(a) && variable(c.b) == name(b);
    }
    void split_compare(Compare const& c) {
        bool const both = between(c, 0, 1) || between(c, 1, 0);
        if (!both || c.verb == Verb::agrees || c.verb == Verb::opposes || c.verb == Verb::exceeds || c.verb == Verb::falls_below) {
            other_ = true;
            return;
        }
        plan_.disagree = true;
        if (c.verb == Verb::contradicts) plan_.one_day = true;
        if (c.verb == Verb::updates) other_ = true;
    }
    void split_not(Compare const& c) {
        if (c.verb == Verb::updates && between(c, 0, 1)) a_not_b_ = true;
        else if (c.verb == Verb::updates && between(c, 1, 0)) b_not_a_ = true;
        else if (c.verb == Verb::contradicts && (between(c, 0, 1) || between(c, 1, 0))) plan_.without.contradictions = true;
        else other_ = true;
    }
    void split_window(Window const& w, Condition const& c) {
        if (w.kind == Window::Kind::period_at_least) {  // of both
            plan_.first.push_back(&c);
            plan_.second.push_back(&c);
        } else if (w.kind == Window::Kind::published) {
            if (w.days) plan_.published = std::min(plan_.published.value_or(*w.days), *w.days);
            other_ = true;
        } else if (w.days) {
            plan_.days = std::min(plan_.days.value_or(*w.days), *w.days);
        } else {
            plan_.holds = true;
        }
    }
    void split_single(Condition const& c) {
        if (auto const* fields = std::get_if<Fields>(&c.is); fields != nullptr && fields->same) {
            auto const sentence = [](Name const& field) { return field.text == "sentence"; };
            plan_.one_sentence |= std::any_of(fields->fields.begin(), fields->fields.end(), sentence);
            if (std::all_of(fields->fields.begin(), fields->fields.end(), sentence)) return;
        }
        auto const* inner = &c;
        while (auto const* no = std::get_if<Not>(&inner->is)) inner = &no->of.front();
        auto const* is = std::get_if<Is>(&inner->is);
        auto const* has = std::get_if<Has>(&inner->is);
        auto const subject = is != nullptr ? std::string_view{is->subject.text} : has != nullptr ? std::string_view{has->subject.text} : std::string_view{};
        if (!subject.empty() && subject == name(0)) plan_.first.push_back(&c);
        else if (!subject.empty() && subject == name(1)) plan_.second.push_back(&c);
        else other_ = true;
    }

    RuleDecl const& rule_;
    PairPlan plan_;
    bool a_not_b_ = false, b_not_a_ = false, other_ = false;
};

class PairRun {
public:
    PairRun(Rules::Rule const& rule, PairPlan const& plan, Partition& p, Tables const& t) : rule_(rule), plan_(plan), p_(p), t_(t) {
        auto const& names = rule.declared.variables;
        for (std::size_t i = 0; i < 2; ++i)
            bindings_.claims.push_back({i < names.size() ? std::string_view{names[i].text} : std::string_view{}, nullptr});
        bindings_.inside_one_article = rule.declared.scope == Scope::one_article;
    }

    Hits run() {
        if (!bindings_.inside_one_article)
            for (auto& lane : p_.lanes) run_lane(lane);
        for (auto const& article : p_.articles) run_article(article);
        if (hits_.pair_count > most_pairs) hits_.pairs.clear();
        std::sort(hits_.pairs.begin(), hits_.pairs.end());
        return std::move(hits_);
    }

private:
    using Pair = std::pair<std::uint32_t, std::uint32_t>;

    /// Most days between two claims that the rule looks at; nullopt: any.
    [[nodiscard]] std::optional<int> window(Standing const& s) const {
        auto days = plan_.one_day && !bindings_.inside_one_article ? std::optional{0} : plan_.days;
        if (days && s.holds) days = std::min(*days, *s.holds);
        if (plan_.holds) days = std::min(days.value_or(std::numeric_limits<int>::max()), s.holds.value_or(0));
        return days;
    }

    void run_lane(Lane& lane) {
        if (!admits(rule_, 0, *p_.claims[lane.members.front()].claim)) return;
        auto const days = window(p_.claims[lane.members.front()]);
        auto const asked = lane.question(days, plan_.without);
        bool const all_sentences = !plan_.one_sentence || lane.copied;
        if (asked && plan_.ranges_alone && all_sentences) {
            take(lane, *asked);
            if (plan_.without.contradictions && !lane.moments_told()) look_at_moments(lane);
            return;
        }
        auto const near = lane.question(days, {});
        if (!near) return look_at_all(lane, days);
        hits_.compared += lane.ask(*near).near_pairs;
        if (all_sentences || lane.copies) look_at_some(lane, days);
    }
    /// The answer of the marks is the answer.
    void take(Lane& lane, PairQuestion question) {
        auto const& found = lane.ask(question);
        hits_.compared += found.near_pairs;
        if (found.apart_pairs == 0) return;
        hits_.pair_count += found.apart_pairs;
        hits_.member.resize(p_.claims.size());
        for (std::size_t i = 0; i < lane.members.size(); ++i)
            if (found.apart[i] > 0) hits_.member[lane.members[i]] = 1;
        auto same_days = question;
        same_days.window = 0;
        hits_.apart_in_time |= question.window > 0 && lane.ask(same_days).apart_pairs < found.apart_pairs;
        for (auto const& [a, b] : found.pairs) hits_.pairs.emplace_back(lane.members[a], lane.members[b]);
        offer(lane.members[found.widest->first], lane.members[found.widest->second], false);
    }

    /// Pairs of one moment in a plain lane: which of them contradict each other is asked one by one.
    void look_at_moments(Lane const& lane) {
        for (std::uint32_t i = 0; i < lane.marks.size(); ++i) {
            auto const& a = lane.marks[i];
            for (auto j = i + 1; j < lane.marks.size() && lane.marks[j].moment == a.moment; ++j) {
                auto const& b = lane.marks[j];
                if (a.document == b.document || (a.high >= b.low && b.high >= a.low)) continue;
                auto const &earlier = p_.claims[lane.members[i]], &later = p_.claims[lane.members[j]];
                if (not_comparable(earlier, later).empty() && !excused(earlier, later)) keep(lane.members[i], lane.members[j], false);
            }
        }
    }

    /// Pairs of a lane that is not plain.
    void look_at_all(Lane const& lane, std::optional<int> days) {
        auto const& briefs = *lane.briefs;
        // levels that hold update none, unless they correct it
        bool const holding = lane.temporal == Temporal::level && !lane.falling && !lane.corrected && !lane.since && days && lane.holds && *days <= *lane.holds;
        std::vector<std::uint8_t> able;
        for (auto const i : lane.members) able.push_back(meets_alone(p_.claims[i]) ? 1 : 0);
        briefs.each_pair(days, [&](std::uint32_t i, std::uint32_t j) {
            ++hits_.compared;
            if (able[i] == 0 || able[j] == 0) return;
            if ((plan_.one_sentence && !briefs.copied(i, j)) || (plan_.disagree && !briefs.disagree(i, j))) return;
            auto const earlier = lane.members[i], later = lane.members[j];
            if (!plan_.ranges_alone) look_at(earlier, later, days, false);
            else if (!excused(p_.claims[earlier], p_.claims[later], holding)) keep(earlier, later, false);
        });
    }
    /// Whether two that disagree, the earlier one first, do what the rule does not flag. `holding`: neither updates the other.
    [[nodiscard]] bool excused(Standing const& a, Standing const& b, bool holding = false) const {
        if (plan_.without.contradictions && a.as_of == b.as_of && contradicts(a, b, t_.vocabulary)) return true;
        return plan_.without.updates && !holding && (replaces(b, a) || replaces(a, b));
    }

    /// Pairs of a plain lane, but only those that can be flagged.
    void look_at_some(Lane const& lane, std::optional<int> days) {
        auto const published = [&](std::uint32_t i) { return p_.claims[lane.members[i]].document->published; };
        std::vector<std::uint32_t> able;
        for (std::uint32_t i = 0; i < lane.members.size(); ++i)
            if (meets_alone(p_.claims[lane.members[i]]) && (!plan_.published || published(i))) able.push_back(i);
        if (able.size() < 2) return;
        auto const copy = [&](std::uint32_t i) { return plan_.one_sentence ? p_.claims[lane.members[i]].claim->copy : 0; };
        if (plan_.one_sentence) std::erase_if(able, [&](std::uint32_t i) { return copy(i) == 0; });
        auto const key = [&](std::uint32_t i) { return std::tuple{copy(i), plan_.published ? published(i) : std::nullopt, i}; };
        std::sort(able.begin(), able.end(), [&](auto i, auto j) { return key(i) < key(j); });
        std::int64_t longest = 0;
        for (auto const& m : lane.marks) longest = std::max(longest, std::int64_t{m.last} - m.first);
        // whether no partner of i comes any more, in the order of `able`
        auto const past = [&](std::uint32_t i, std::uint32_t j) {
            if (copy(i) != copy(j)) return true;
            if (plan_.published) return (*published(j) - *published(i)).count() > *plan_.published;
            auto const &a = lane.marks[i], &b = lane.marks[j];
            return (days && b.last - a.last > *days + longest) || (plan_.one_day && b.moment != a.moment);
        };
        for (std::size_t at = 0; at < able.size(); ++at) {
            for (std::size_t next = at + 1; next < able.size() && !past(able[at], able[next]); ++next) {
                auto const [i, j] = std::minmax({able[at], able[next]});
                auto const &a = lane.marks[i], &b = lane.marks[j];
                bool const apart = a.high < b.low || b.high < a.low;
                if (a.document == b.document || (plan_.disagree && !apart)) continue;
                look_at(lane.members[i], lane.members[j], days, false);
            }
        }
    }
    /// Whether a claim may stand for one of the names at all.
    bool meets_alone(Standing const& s) {
        if (plan_.one_day && !s.document->published) return false;
        auto const meets = [&](std::vector<Condition const*> const& conditions) {
            bindings_.claims[0].claim = bindings_.claims[1].claim = &s;
            return std::all_of(conditions.begin(), conditions.end(), [&](Condition const* c) { return holds(*c, bindings_, t_.vocabulary); });
        };
        return meets(plan_.first) || meets(plan_.second);
    }

    void run_article(std::vector<std::uint32_t> const& article) {
        for (std::size_t i = 0; i < article.size(); ++i) {
            for (std::size_t j = i + 1; j < article.size(); ++j) {
                // a headline that some figure of its article bears out is right, whatever else the article counts
                auto const &a = p_.claims[article[i]], &b = p_.claims[article[j]];
                bool const right = a.borne_out || b.borne_out;
                if (right || !admits(rule_, 0, *a.claim) || !admits(rule_, 0, *b.claim)) continue;
                look_at(article[i], article[j], window(a), true);
            }
        }
    }

    void look_at(std::uint32_t earlier, std::uint32_t later, std::optional<int> days, bool count) {
        auto const &e = p_.claims[earlier], &l = p_.claims[later];
        if (!e.document->checked && !l.document->checked) return;
        if (plan_.published && !published_within(e, l, *plan_.published)) return;
        if (!not_comparable(e, l, bindings_.inside_one_article).empty()) return;
        if (days && as_of_gap(e, l).value_or(*days) > *days) return;
        if (count) ++hits_.compared;
        // the rule's first name stands for the later figure, else for the earlier one
        if (matches(l, e)) return keep(earlier, later, false);
        if (matches(e, l)) return keep(earlier, later, true);
    }
    static bool published_within(Standing const& a, Standing const& b, int days) {
        auto const one = a.document->published, other = b.document->published;
        return one && other && std::abs((*one - *other).count()) <= days;
    }
    bool matches(Standing const& first, Standing const& second) {
        bindings_.claims[0].claim = &first;
        bindings_.claims[1].claim = &second;
        auto const& d = rule_.declared;
        return (!d.where || holds(*d.where, bindings_, t_.vocabulary)) && holds(*d.flag, bindings_, t_.vocabulary);
    }
    void keep(std::uint32_t earlier, std::uint32_t later, bool swapped) {
        ++hits_.pair_count;
        hits_.member.resize(p_.claims.size());
        hits_.member[earlier] = hits_.member[later] = 1;
        if (!hits_.apart_in_time) hits_.apart_in_time = as_of_gap(p_.claims[earlier], p_.claims[later]).value_or(0) > 0;
        if (hits_.pairs.size() <= most_pairs) hits_.pairs.emplace_back(earlier, later);
        offer(earlier, later, swapped);
    }

    void offer(std::uint32_t earlier, std::uint32_t later, bool swapped) {
        auto const value = [&](std::uint32_t i) { return base_value(p_.claims[i]); };
        if (hits_.witness) {
            // two figures inside those of the witness are less apart
            auto const inside = [&](Number const& n) { return witness_low_ < n && n < witness_high_; };
            if (inside(value(earlier)) && inside(value(later))) return;
            if (!more_telling(p_, {later, earlier}, *hits_.witness)) return;
        }
        hits_.witness = {later, earlier};
        hits_.witness_swapped = swapped;
        std::tie(witness_low_, witness_high_) = std::minmax({value(earlier), value(later)});
    }

    Rules::Rule const& rule_;
    PairPlan const& plan_;
    Partition& p_;
    Tables const& t_;
    Bindings bindings_;
    Hits hits_;
    Number witness_low_, witness_high_;
};

}  // namespace

bool more_telling(Partition const& p, std::pair<std::uint32_t, std::uint32_t> a, std::pair<std::uint32_t, std::uint32_t> b) {
    using Pair = std::pair<std::uint32_t, std::uint32_t>;
    auto const value = [&](std::uint32_t i) { return base_value(p.claims[i]); };
    auto const spread = [&](Pair pair) {
        return std::pair{std::min(value(pair.first), value(pair.second)), std::max(value(pair.first), value(pair.second))};
    };
    auto const one = spread(a), other = spread(b);
    auto const width = compare_products(one.second, other.first, other.second, one.first);
    if (width != 0) return width > 0;
    auto const key = [&](Pair pair) {
        return std::tuple{as_of_gap(p.claims[pair.first], p.claims[pair.second]), pair.second, pair.first};
    };
    return key(a) < key(b);
}

void keep_pairs(Rules::Rule const& rule, Partition const& p, Tables const& t, std::vector<std::uint8_t> const& gone, Hits& hits) {
    auto const before = std::exchange(hits.pairs, {});
    auto const witness = std::exchange(hits.witness, std::nullopt);
    hits.member.assign(p.claims.size(), 0);
    hits.apart_in_time = false;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (gone[i] != 0) continue;
        auto const [earlier, later] = before[i];
        hits.pairs.push_back(before[i]);
        hits.member[earlier] = hits.member[later] = 1;
        hits.apart_in_time |= as_of_gap(p.claims[earlier], p.claims[later]).value_or(0) > 0;
        if (!hits.witness || more_telling(p, {later, earlier}, *hits.witness)) hits.witness = {later, earlier};
    }
    hits.pair_count = hits.pairs.size();
    if (hits.witness == witness || rule.declared.shape != Shape::pair || !hits.witness) return;
    Bindings b;
    b.claims = {{rule.declared.variables[0].text, &p.claims[hits.witness->first]}, {rule.declared.variables[1].text, &p.claims[hits.witness->second]}};
    b.inside_one_article = rule.declared.scope == Scope::one_article;
    auto const& d = rule.declared;
    hits.witness_swapped = (d.where && !holds(*d.where, b, t.vocabulary)) || !holds(*d.flag, b, t.vocabulary);
}

PairPlan plan_pairs(RuleDecl const& rule) { return Splitter{rule}.run(); }

Hits run_pairs(Rules::Rule const& rule, PairPlan const& plan, Partition& partition, Tables const& tables) {
    return PairRun{rule, plan, partition, tables}.run();
}

}  // namespace claimcheck
