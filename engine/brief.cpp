// Each test is that of relation.cpp on what was looked up beforehand; tests/brief_test.cpp holds the two together.
#include "engine/brief.hpp"


namespace claimcheck {
namespace {

Range doubt_range(Number value, Standing const& s) { return {value, value.percent(scope_doubt_percent(s))}; }

}  // namespace

void EndNumbers::add(Range const& range) {
    for (auto const& end : {range.low, range.high}) {
        if (!end) continue;
        whole_ = whole_ && end->whole();
        ends_.push_back(*end);
    }
}

void EndNumbers::close() {
    if (whole_) ends_.clear();
    std::sort(ends_.begin(), ends_.end());
}

std::int64_t EndNumbers::number(Number end) const {
    return whole_ ? end.num() : std::lower_bound(ends_.begin(), ends_.end(), end) - ends_.begin();
}

Ends EndNumbers::of(Range const& range) const {
    Ends ends;
    if (range.low) ends.low = number(*range.low);
    if (range.high) ends.high = number(*range.high);
    return ends;
}

Briefs::Briefs(std::span<Standing const> claims, std::span<std::uint32_t const> members, Vocabulary const& v) {
    auto const& first = claims[members.front()];
    auto const temporal = first.claim->temporal;
    count_ = is_count(*first.claim);
    change_ = temporal == Temporal::change;
    level_ = temporal == Temporal::level;
    falling_ = first.falling && temporal == Temporal::level;
    auto const* const measure = v.measure(first.claim->measure);
    open_noun_ = measure == nullptr || measure->needs_subject;
    if (temporal == Temporal::level) window_ = first.holds ? std::nullopt : std::optional{0};
    else if (!count_) window_ = first.holds.value_or(0);

    EndNumbers numbers, steps, values;
    // of each: as usual; of each member before that: against a figure of its kind, and against a one-sided one. All in one
    // unit, and where there are several, once more as held against another.
    std::vector<Range> ranges, other_unit;
    std::vector<std::pair<Measured, Range>> beside;
    bool const one = std::all_of(members.begin(), members.end(), [&](auto i) { return in_unit_with_article(claims[i], first); });
    auto const add = [&](Range const& range, Measured const& m) { ranges.push_back(one ? range : in_base(range, m)); };
    first_beside_.push_back(0);
    for (auto const i : members) {
        auto const& s = claims[i];
        auto const& f = s.claim->figure;
        for (bool const against : {false, true}) add(usual_range(f, against, count_, v.round), s);
        add(as_usual(f), s);
        if (!one) other_unit.insert(other_unit.end(), {usual_converted(s, v.round), converted(as_usual(f), s)});
        steps.add({f.step, f.step});
        values.add(doubt_range(one ? f.value : base_value(s), s));
        for (auto const& m : s.article) {
            bool const alike = m.claim->temporal == s.claim->temporal && units_convert(m, s);
            if (alike && prints_beside(s, m)) beside.emplace_back(m, range_beside(s, m));
        }
        first_beside_.push_back(static_cast<std::uint32_t>(beside.size()));
    }
    for (auto const& [m, range] : beside) {
        add(range, m);
        if (!one) other_unit.push_back(converted(range, m));
    }
    for (auto const* some : {&ranges, &other_unit})
        for (auto const& range : *some) numbers.add(range);
    numbers.close();
    steps.close();
    values.close();
    auto const ends_of = [&](std::vector<Range> const& of, std::size_t at) { return one && &of == &other_unit ? Ends{} : numbers.of(of[at]); };
    for (std::size_t at = 0; at < beside.size(); ++at)
        beside_.push_back({numbers.of(ranges[3 * members.size() + at]), ends_of(other_unit, 2 * members.size() + at), beside[at].first});
    if (beside.empty()) first_beside_.clear();

    for (std::size_t at = 0; at < members.size(); ++at) {
        auto const& s = claims[members[at]];
        auto const& c = *s.claim;
        Brief b;
        b.usual = numbers.of(ranges[3 * at]);
        b.against_one_sided = numbers.of(ranges[3 * at + 1]);
        b.other_unit = ends_of(other_unit, 2 * at);
        printed_.push_back({numbers.of(ranges[3 * at + 2]), ends_of(other_unit, 2 * at + 1), static_cast<Measured const&>(s)});
        b.step = steps.of({c.figure.step, c.figure.step}).low;
        b.doubt = values.of(doubt_range(one ? c.figure.value : base_value(s), s));
        b.first = day_number(s.first.value_or(*s.as_of));
        b.last = day_number(*s.as_of);
        b.begin = s.begin ? day_number(*s.begin) : std::numeric_limits<std::int32_t>::min();
        b.document = static_cast<std::uint32_t>(c.document);
        b.copy = c.copy;
        b.figure = static_cast<Measured const&>(s);
        b.one_sided = one_sided(c.figure);
        b.exact = c.figure.hedge == Hedge::exact;
        b.finished = s.finished_event;
        b.borrowed = (borrowed(c) & inherited_scope) != 0;
        b.owned = s.owned;
        b.rough = rough_title(c);
        b.direction = c.direction;
        b.length = days_held(s);
        b.checked = s.document->checked;
        if (b.checked) checked_.push_back(static_cast<std::uint32_t>(at));
        longest_ = std::max(longest_, b.last - b.first);
        all_.push_back(b);
    }
}

bool Briefs::prints_both(std::uint32_t i, std::uint32_t j) const {
    auto const some = std::span{beside_}.subspan(first_beside_[i], first_beside_[i + 1] - first_beside_[i]);
    return std::any_of(some.begin(), some.end(), [&](Printed const& one) { return alike(one, printed_[j]); });
}

bool Briefs::alike(Printed const& a, Printed const& b) {
    return one_unit(a.figure, b.figure) ? meet(a.as_usual, b.as_usual) : meet(a.other_unit, b.other_unit);
}

bool Briefs::comparable(std::uint32_t i, std::uint32_t j, std::optional<int> days) const {
    auto const &a = all_[i], &b = all_[j];
    auto const gap = std::max({0, b.first - a.last, a.first - b.last});
    if ((days && gap > *days) || (window_ && gap > *window_)) return false;
    if (count_ && !(a.finished && b.finished) && a.begin != b.begin) return false;
    if (falling_ && gap > 0) {
        auto const &earlier = a.last < b.last ? a : b, &later = a.last < b.last ? b : a;
        if (compare_values(earlier.figure, later.figure) > 0) return false;
    }
    if (copied(i, j)) return true;
    if (change_ && (a.begin != b.begin || a.last != b.last || a.direction == 0 || b.direction == 0)) return false;
    if (level_ && std::abs(a.length - b.length) > month) return false;
    if (a.rough || b.rough) return false;
    if (open_noun_ && !(a.owned && b.owned)) return false;
    if ((a.borrowed || b.borrowed) && !meet(a.doubt, b.doubt)) return false;
    return first_beside_.empty() || !(prints_both(i, j) || prints_both(j, i));
}

bool Briefs::disagree(std::uint32_t i, std::uint32_t j) const {
    auto const &a = all_[i], &b = all_[j];
    if (!one_unit(a.figure, b.figure)) return !meet(a.other_unit, b.other_unit) && !one_rounds_to_other(a.figure, b.figure);
    if (meet(b.one_sided ? a.against_one_sided : a.usual, a.one_sided ? b.against_one_sided : b.usual)) return false;
    bool const rounded = (a.one_sided && b.exact && b.step < a.step) || (b.one_sided && a.exact && a.step < b.step);
    return !rounded || !one_rounds_to_other(a.figure, b.figure);
}

}  // namespace claimcheck
