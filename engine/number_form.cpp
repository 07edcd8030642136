// One function a form; the first that fits.
#include "engine/number_form.hpp"

#include <algorithm>

#include "engine/resolve.hpp"
#include "grammar/digits.hpp"

namespace claimcheck {
namespace {

Figure exact(Number value) {
    Figure f;
    f.value = value;
    f.low = f.high = f.usual_low = f.usual_high = value;
    f.step = Number{1};
    return f;
}

Number step_of(std::string_view digits) {
    std::int64_t den = 1;
    if (auto const point = digits.find('.'); point != std::string_view::npos) {
        for (auto i = point + 1; i < digits.size() && den < Number::finest; ++i) den *= 10;
    }
    return *Number::ratio(1, den);
}

std::optional<std::int64_t> whole(Clause const& c, std::size_t at, std::int64_t most) {
    if (!c.number(at)) return std::nullopt;
    auto const n = parse_number(c[at].text);
    return n && n->whole() && n->num() <= most ? std::optional{n->num()} : std::nullopt;
}

/// A bare number in digits, also where the grammar takes it for a count.
std::optional<std::int64_t> bare(Clause const& c, std::size_t at, std::int64_t most) {
    if (!c.is(at, WordClass::a_quantity)) return whole(c, at, most);
    auto const& q = c.quantity(at);
    bool const digits = c[at].text.front() >= '0' && c[at].text.front() <= '9';
    if (!digits || q.hedge >= 0 || q.range || q.unit != 0 || !q.value.whole() || Number{most} < q.value) return std::nullopt;
    return q.value.num();
}

/// "above 8.1/10"
std::optional<NumberForm> rating(Clause const& c, std::size_t at, Vocabulary const& vocabulary) {
    if (!c.number(at) || !c.mark(at + 1, '/') || at + 2 >= c.size() || c.mark(at + 3, '/') || (at > 0 && c.mark(at - 1, '/'))) return std::nullopt;
    auto const top = parse_number(c[at].text);
    auto const bottom = c.is(at + 2, WordClass::a_quantity) ? std::optional{c.quantity(at + 2).value} : parse_number(c[at + 2].text);
    if (!top || !bottom || !rating_scale(*bottom) || *top > *bottom) return std::nullopt;
    Quantity q;
    q.value = q.low = q.high = *top;
    q.step = step_of(c[at].text);
    NumberForm form{StatedKind::amount, at, at + 2, {}, bottom->num(), false};
    if (at > 0 && c.is(at - 1, WordClass::hedge)) {
        q.hedge = static_cast<std::int32_t>(c[at - 1].value(WordClass::hedge));
        form.first = at - 1;
    }
    form.figure = make_figure(q, vocabulary);
    return form;
}

/// "at 7:30 pm", "at 7 pm", the half of the day aside
std::optional<NumberForm> clock(Clause const& c, std::size_t at) {
    if (!c.mark(at + 1, ':')) {
        auto const hour = bare(c, at, 12);
        if (!hour || at == 0 || !c.is(at - 1, WordClass::place_prep) || !c.is(at + 1, WordClass::clock) || c[at + 1].value(WordClass::clock) != 0) return std::nullopt;
        return NumberForm{StatedKind::clock, at, at, exact(Number{*hour % 12 * 60}), 0, false};
    }
    auto const hour = whole(c, at, 24);
    auto const minute = whole(c, at + 2, 59);
    if (!hour || !minute || c[at + 2].text.size() != 2) return std::nullopt;
    return NumberForm{StatedKind::clock, at, at + 2, exact(Number{*hour % 12 * 60 + *minute}), 0, false};
}

/// "won 3-1", "voted 112 to 87"
std::optional<NumberForm> score(Clause const& c, std::size_t at) {
    bool const voted = c.is(at + 1, WordClass::to) && at > 0 && means(c[at - 1], WordClass::kin) && kin_role(c[at - 1]) == KinRole::contest;
    if (!(c.mark(at + 1, '-') || voted) || c.mark(at + 3, '-') || c.mark(at + 3, '/') || (at > 0 && !c[at].spaced)) return std::nullopt;
    auto const a = voted ? bare(c, at, 999) : whole(c, at, 999);
    auto const b = voted ? bare(c, at + 2, 999) : whole(c, at + 2, 999);
    if (!a || !b) return std::nullopt;
    return NumberForm{StatedKind::score, at, at + 2, exact(Number{std::max(*a, *b) * 1000 + std::min(*a, *b)}), 0, false};
}

/// "The man, 34, was": an age between commas behind somebody. Of several in a row it is none.
std::optional<NumberForm> age(Clause const& c, std::size_t at) {
    if (at < 2 || !c.mark(at - 1, ',') || !c.mark(at + 1, ',') || at + 2 >= c.size()) return std::nullopt;
    auto const years = bare(c, at, 120);
    auto const& who = c[at - 2];
    if (!years || who.kind != TokenKind::word || who.mention >= 0 || who.is(WordClass::place) || c.is(at + 2, WordClass::and_ | WordClass::or_) || c.number(at + 2)) return std::nullopt;
    if (!who.capital && (who.text.back() == 's' || !may_be_noun(who))) return std::nullopt;
    return NumberForm{StatedKind::age, at, at, exact(Number{*years}), 0, false};
}

/// "dies at 72": an age at the end of what is said of a death.
std::optional<NumberForm> age_at_death(Clause const& c, std::size_t at, Vocabulary const& vocabulary) {
    if (at < 2 || !c.is(at - 1, WordClass::place_prep) || (at + 1 < c.size() && c[at + 1].kind == TokenKind::word)) return std::nullopt;
    auto const* kin = means(c[at - 2], WordClass::kin) ? c[at - 2].sense(WordClass::kin) : nullptr;
    auto const years = bare(c, at, 130);
    if (!years || kin == nullptr || vocabulary.lexicon.key_text(kin->key) != "death") return std::nullopt;
    return NumberForm{StatedKind::age, at, at, exact(Number{*years}), 0, false};
}

/// A word of rank shortly before ("ranked 25th", "peaked at number 3"), and no hedge: "above 25th" is a smaller number.
bool ranked(Clause const& c, std::size_t at) {
    for (auto i = at; i > 0 && i + 3 > at; --i) {
        if (kin_role(c[i - 1]) == KinRole::rank) return true;
        if (c.is(i - 1, WordClass::hedge)) return false;
    }
    return false;
}

/// "third largest", "the 25th most visited", "ranked 25th": only where the words make it a place in an order
std::optional<NumberForm> ordinal(Clause const& c, std::size_t at) {
    auto last = at;
    auto value = c[at].value(WordClass::ordinal);
    if (auto const digits = whole(c, at, 9999); digits && c.is(at + 1, WordClass::ordinal) && !c[at + 1].spaced) {
        value = *digits;
        last = at + 1;
    } else if (!c.is(at, WordClass::ordinal) || (at > 0 && (c.number(at - 1) || c.is(at - 1, WordClass::a_quantity)) && !c[at].spaced)) {
        return std::nullopt;
    }
    auto const next = behind_hyphens(c, last);
    bool const superlative = next < c.size() && means(c[next], WordClass::superlative);
    if (!superlative && !ranked(c, at)) return std::nullopt;
    return NumberForm{StatedKind::rank, at, last, exact(Number{value}), 0, superlative};
}

/// "# 5 on the list", "peaked at number 3"
std::optional<NumberForm> place(Clause const& c, std::size_t at) {
    auto const value = whole(c, at, 1000);
    if (!value || at == 0 || !(c.mark(at - 1, '#') || ranked(c, at))) return std::nullopt;
    return NumberForm{StatedKind::rank, at, at, exact(Number{*value}), 0, false};
}

/// "reached the last 16": so many are left in the contest.
std::optional<NumberForm> round(Clause const& c, std::size_t at) {
    if (at < 2 || kin_role(c[at - 1]) != KinRole::round || !c.is(at - 2, WordClass::article)) return std::nullopt;
    auto const left = c.is(at, WordClass::a_quantity) ? c.quantity(at).value : Number{0};
    bool const rounds = left == Number{4} || left == Number{8} || left == Number{16} || left == Number{32} || left == Number{64};
    if (!rounds || c.counted(at, false).head != nullptr) return std::nullopt;
    return NumberForm{StatedKind::rank, at, at, exact(left), 0, false};
}

/// "Nobody was hurt", "no deaths": a count of people or of what the vocabulary counts.
std::optional<NumberForm> nought(Clause const& c, std::size_t at) {
    auto const role = kin_role(c[at]);
    if (role != KinRole::nobody && role != KinRole::none_of) return std::nullopt;
    NumberForm form{StatedKind::amount, at, at, exact(Number{0}), 0, false};
    auto const counted = c.counted(at, false);
    form.nobody = role == KinRole::nobody && counted.head == nullptr;
    if (form.nobody) return form;
    if (counted.head == nullptr || !counted.head->classes.any(WordClass::people | WordClass::measure_noun)) return std::nullopt;
    return form;
}

}  // namespace

std::size_t behind_hyphens(Clause const& c, std::size_t at) {
    while (c.mark(++at, '-')) {}
    return at;
}

std::optional<NumberForm> read_number_form(Clause const& c, std::size_t at, Vocabulary const& vocabulary) {
    if (c.is(at, WordClass::a_time) && c.year_counts(at)) return NumberForm{StatedKind::amount, at, at, exact(Number{c.time(at).year}), 0, false};
    if (auto form = age(c, at)) return form;
    if (auto form = age_at_death(c, at, vocabulary)) return form;
    if (auto form = score(c, at)) return form;
    if (auto form = nought(c, at)) return form;
    if (auto form = round(c, at)) return form;
    if (!c.number(at) && !c.is(at, WordClass::ordinal)) return std::nullopt;
    if (auto form = rating(c, at, vocabulary)) return form;
    if (auto form = clock(c, at)) return form;
    if (auto form = ordinal(c, at)) return form;
    return place(c, at);
}

}  // namespace claimcheck
