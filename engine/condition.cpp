#include "engine/condition.hpp"

#include <algorithm>

namespace claimcheck {
namespace {

/// As printed, and with the rounding of a conversion if there was one.
Range printed_in_unit_of(Measured const& m, Measured const& other) {
    auto const printed = as_printed(m.claim->figure);
    if (one_unit(m, other) || !units_convert(m, other)) return printed;
    auto const range = converted(printed, m);
    auto const back = Number::quotient(Number{1}, other.scale->of_base);
    auto const there = [&](std::optional<Number> n) { return n && back ? Number::product(*n, *back) : std::nullopt; };
    return {there(range.low), there(range.high), false, false};
}

class Evaluator {
public:
    Evaluator(Bindings const& b, Vocabulary const& v) : b_(b), v_(v) {}

    std::optional<Range> computed(Condition const& c) const {
        if (auto const* compare = std::get_if<Compare>(&c.is)) {
            for (auto const* o : {&compare->a, &compare->b}) {
                if (o->kind != Operand::Kind::name && o->kind != Operand::Kind::consensus) {
                    if (auto const r = range(*o)) return r;
                }
            }
        }
        auto const* all = std::get_if<All>(&c.is);
        auto const* any = std::get_if<Any>(&c.is);
        auto const* no = std::get_if<Not>(&c.is);
        auto const* of = all != nullptr ? &all->of : any != nullptr ? &any->of : no != nullptr ? &no->of : nullptr;
        for (std::size_t i = 0; of != nullptr && i < of->size(); ++i) {
            if (auto const r = computed((*of)[i])) return r;
        }
        return std::nullopt;
    }
    bool holds(Condition const& c) const {
        return std::visit([this](auto const& x) { return test(x); }, c.is);
    }

private:
    Standing const* claim(Name const& name) const { return b_.find(name.text); }

    std::optional<Range> range(Operand const& o) const {
        switch (o.kind) {
            case Operand::Kind::name: {
                auto const* s = claim(o.left);
                if (s == nullptr) return std::nullopt;
                auto const stated = as_stated(s->claim->figure);
                return b_.several_units ? converted(stated, *s) : stated;
            }
            case Operand::Kind::sum_of: {
                if (o.left.text != b_.parts_name || b_.parts.empty()) return std::nullopt;
                std::vector<Figure> figures;
                for (auto const* p : b_.parts) figures.push_back(p->claim->figure);
                return sum_as_printed(figures, v_.round);
            }
            case Operand::Kind::share_of: {
                auto const* s = claim(o.left);
                auto const* base = claim(o.right);
                if (s == nullptr || base == nullptr) return std::nullopt;
                return is_per_head(*s->claim) ? times(s->claim->figure, base->claim->figure) : share_of(s->claim->figure, base->claim->figure);
            }
            case Operand::Kind::minus: {
                auto const* a = claim(o.left);
                auto const* b = claim(o.right);
                return a != nullptr && b != nullptr ? difference(a->claim->figure, b->claim->figure) : std::nullopt;
            }
            case Operand::Kind::changed_by: return std::nullopt;  // two ranges: test(Compare) holds them against the other
            case Operand::Kind::consensus: return b_.consensus;
        }
        return std::nullopt;
    }

    bool test(Compare const& c) const {
        if (c.a.kind == Operand::Kind::name && c.b.kind == Operand::Kind::name) {
            auto const* a = claim(c.a.left);
            auto const* b = claim(c.b.left);
            return a != nullptr && b != nullptr && compare(*a, c.verb, *b);
        }
        if (c.a.kind == Operand::Kind::changed_by) return test_change(c.a, c.verb, c.b);
        if (c.b.kind == Operand::Kind::changed_by) return test_change(c.b, c.verb, c.a);
        if (in_several_units(c.a, c.b)) return false;  // a sum leaves no room for what was rounded when it was converted
        auto const a = range(c.a);
        auto const b = range(c.b);
        if (!a || !b) return false;
        // parts that are not said to be all can only be too many
        bool const open_sum = (c.a.kind == Operand::Kind::sum_of || c.b.kind == Operand::Kind::sum_of) && !b_.breakdown;
        switch (c.verb) {
            case Verb::contradicts:
            case Verb::disagrees:
                if (open_sum) return c.a.kind == Operand::Kind::sum_of ? surely_above(*a, *b) : surely_above(*b, *a);
                return !meet(*a, *b);
            case Verb::agrees: return meet(*a, *b);
            case Verb::exceeds: return surely_above(*a, *b);
            case Verb::falls_below: return !open_sum && surely_above(*b, *a);
            case Verb::updates:
            case Verb::opposes: return false;
        }
        return false;
    }
    /// Whether two of what both reckon with are printed in two units that convert.
    bool in_several_units(Operand const& a, Operand const& b) const {
        std::vector<Standing const*> all;
        for (auto const* o : {&a, &b}) {
            if (o->kind == Operand::Kind::sum_of) all.insert(all.end(), b_.parts.begin(), b_.parts.end());
            for (auto const* name : {&o->left, &o->right}) all.push_back(claim(*name));
        }
        std::erase_if(all, [](Standing const* s) { return s == nullptr || s->scale == nullptr; });
        return std::any_of(all.begin(), all.end(), [&](Standing const* s) { return !one_unit(*s, *all.front()) && units_convert(*s, *all.front()); });
    }
    /// A change leads up or down: it fits when one of the two does. Verbs that ask for a side cannot be told.
    bool test_change(Operand const& change, Verb verb, Operand const& other) const {
        auto const* from = claim(change.left);
        auto const* by = claim(change.right);
        auto const* to = other.kind == Operand::Kind::name ? claim(other.left) : nullptr;
        if (from == nullptr || by == nullptr || to == nullptr) return false;
        auto const step = change_of(*from, *by);
        if (!step) return false;
        auto const start = as_printed(from->claim->figure);
        auto const end = printed_in_unit_of(*to, *from);
        bool fits = false;
        for (bool const up : {true, false}) {
            auto const there = moved(start, step->by, step->relative, up);
            fits = fits || !there || meet(*there, end);
        }
        if (verb == Verb::agrees) return fits;
        return (verb == Verb::contradicts || verb == Verb::disagrees) && !fits;
    }
    /// Whether a is b, which stands right in front of it, in another unit.
    static bool converts(Standing const& a, Standing const& b) {
        return is_conversion(*a.claim) && a.claim->document == b.claim->document && static_cast<std::uint32_t>(a.id) == static_cast<std::uint32_t>(b.id) + 1;
    }
    bool compare(Standing const& a, Verb verb, Standing const& b) const {
        if (converts(a, b) || converts(b, a)) {
            bool const differ = units_convert(a, b) && !stated_meet(a, b, v_.round);
            return verb == Verb::agrees ? !differ : differ && (verb == Verb::contradicts || verb == Verb::disagrees);
        }
        bool const surely = verb == Verb::exceeds || verb == Verb::falls_below;
        if (surely) return verb == Verb::exceeds ? exceeds(a, b, v_) : exceeds(b, a, v_);
        if (!not_comparable(a, b, b_.inside_one_article).empty()) return false;
        switch (verb) {
            case Verb::contradicts:
                if (b_.inside_one_article) return !stated_meet(a, b, v_.round);
                return contradicts(a, b, v_);
            case Verb::disagrees: return disagrees(a, b, v_);
            case Verb::agrees: return !disagrees(a, b, v_);
            case Verb::updates: return updates(a, b, v_);
            case Verb::opposes: return opposes(a, b);
            case Verb::exceeds:
            case Verb::falls_below: break;
        }
        return false;
    }

    bool test(Outpaces const& o) const {
        auto const* a = claim(o.a);
        auto const* b = claim(o.b);
        return a != nullptr && b != nullptr && outpaces(*b, *a, o.times);
    }
    bool test(Times const& t) const {
        auto const* a = claim(t.a.left);
        auto const* b = claim(t.b.left);
        if (a == nullptr || b == nullptr || !one_unit(*a, *b)) return false;
        auto const scaled = Number::product(b->claim->figure.value, Number{t.times});
        return scaled && *scaled == a->claim->figure.value;
    }
    bool test(Swapped const& s) const {
        auto const* a = claim(s.a);
        auto const* b = claim(s.b);
        return a != nullptr && b != nullptr && one_unit(*a, *b) && digits_swapped(a->claim->figure.value, b->claim->figure.value);
    }
    bool test(Fields const& f) const {
        auto const wanted = f.same ? Dimension::same : Dimension::differs;
        return std::all_of(f.fields.begin(), f.fields.end(), [&](Name const& field) {
            auto const name = field.text == "source" ? std::string_view{"outlet"} : std::string_view{field.text};
            auto const is = [&](Standing const& a, Standing const& b) { return compare_dimension(name, a, b, v_) == wanted; };
            if (b_.claims.size() > 1) return is(*b_.claims[0].claim, *b_.claims[1].claim);
            // a whole and its parts: all are the same, one is different; a day that nobody states is unknown
            auto const dated = [](Standing const& s) { return s.claim->when.basis == Basis::stated || s.claim->when.basis == Basis::relative; };
            auto const part = [&](Standing const* p) {
                auto const& whole = *b_.claims.front().claim;
                return (name != "as-of" || (dated(whole) && dated(*p))) && is(whole, *p);
            };
            if (b_.parts.empty() || b_.claims.empty()) return false;
            return f.same ? std::all_of(b_.parts.begin(), b_.parts.end(), part) : std::any_of(b_.parts.begin(), b_.parts.end(), part);
        });
    }
    bool test(Window const& w) const {
        if (w.kind == Window::Kind::period_at_least) {
            return std::all_of(b_.claims.begin(), b_.claims.end(), [&](Bindings::One const& one) {
                auto const& s = *one.claim;
                return s.begin && s.as_of && (*s.as_of - *s.begin).count() >= w.days.value_or(0);
            });
        }
        if (b_.claims.size() < 2) return true;
        auto const& a = *b_.claims[0].claim;
        auto const& b = *b_.claims[1].claim;
        if (w.kind == Window::Kind::published) {
            if (!a.document->published || !b.document->published) return false;
            auto const gap = std::abs((*a.document->published - *b.document->published).count());
            return gap <= w.days.value_or(0);
        }
        auto const gap = as_of_gap(a, b);
        // the tighter of a rule's window and the measure's own wins
        auto const most = w.days ? std::min(*w.days, a.holds.value_or(*w.days)) : a.holds.value_or(0);
        return gap && *gap <= most;
    }
    bool test(Has const& h) const {
        auto const* s = claim(h.subject);
        return s != nullptr && has(*s->claim, h.field.text) != h.negated;
    }
    static bool has(Claim const& c, std::string_view field) {
        if (field == "claimant") return c.claimant.known();
        if (field == "subject") return c.subject.known();
        if (field == "place") return c.place.known();
        if (field == "event") return c.event.known();
        if (field == "as-of") return c.when.end.has_value();
        return true;
    }
    bool test(Is const& i) const {
        auto const* s = claim(i.subject);
        if (s == nullptr) return false;
        switch (i.what) {
            case Is::What::hedged: return s->claim->figure.hedge != Hedge::exact;
            case Is::What::inherited: return borrowed(*s->claim) != 0;
            case Is::What::in_headline: return s->claim->headline;
            case Is::What::correction: return s->claim->correction;
        }
        return false;
    }
    bool test(Backing const& x) const {
        auto const n = static_cast<int>(x.backing ? b_.backing : b_.dissent);
        return x.at_least ? n >= x.outlets : n <= x.outlets;
    }
    bool test(Not const& n) const { return !holds(n.of.front()); }
    bool test(All const& a) const {
        return std::all_of(a.of.begin(), a.of.end(), [this](Condition const& c) { return holds(c); });
    }
    bool test(Any const& a) const {
        return std::any_of(a.of.begin(), a.of.end(), [this](Condition const& c) { return holds(c); });
    }
    bool test(Named const&) const { return false; }  // compiled rules have none

    Bindings const& b_;
    Vocabulary const& v_;
};

}  // namespace

Standing const* Bindings::find(std::string_view name) const {
    for (auto const& one : claims) {
        if (one.name == name) return one.claim;
    }
    return nullptr;
}

std::optional<Change> change_of(Measured const& from, Measured const& by) {
    if (by.claim->unit == "percent") return Change{as_printed(by.claim->figure), true};
    if (units_convert(from, by)) return Change{printed_in_unit_of(by, from), false};
    if (from.claim->unit != "percent" || compared_in(by) != of_shares) return std::nullopt;
    return Change{in_base(as_printed(by.claim->figure), by), false};
}

std::optional<Range> computed(Condition const& condition, Bindings const& bindings, Vocabulary const& vocabulary) {
    return Evaluator{bindings, vocabulary}.computed(condition);
}

bool holds(Condition const& condition, Bindings const& bindings, Vocabulary const& vocabulary) {
    return Evaluator{bindings, vocabulary}.holds(condition);
}

}  // namespace claimcheck
