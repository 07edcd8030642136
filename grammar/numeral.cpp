// value = finished part + below; a scale word multiplies `below` ("two hundred" -> 200) and, from a thousand on, closes
// it ("two hundred thousand" -> 200,000, below 0).
#include "grammar/numeral.hpp"

#include <utility>

namespace claimcheck {
namespace {

/// One unit of the last digit that is not a trailing zero: 13,000 -> 1000, 2.5 -> 1/10, 61 -> 1.
Number step_of(Number value, Token const& digits_token) {
    auto const digits = digits_token.text;
    auto const point = digits_token.whole >= 0 ? std::string_view::npos : digits.find('.');
    if (point != std::string_view::npos && digits.find_first_not_of("0123456789", point + 1) == std::string_view::npos) {
        std::int64_t den = 1;
        for (auto i = point + 1; i < digits.size() && den < Number::finest; ++i) den *= 10;
        return *Number::ratio(1, den);
    }
    if (!value.whole()) return *Number::ratio(1, value.den());
    std::int64_t step = 1;
    while (value.num() != 0 && value.num() % (step * 10) == 0) step *= 10;
    return Number{step};
}

bool replace(Numeral& n, Number& part, Number with) {
    auto const rest = Number::difference(n.value, part);
    if (!rest) return false;
    auto const value = Number::sum(*rest, with);
    if (!value) return false;
    n.value = *value;
    part = with;
    return true;
}

/// A vague number grows at both ends: "several hundred" is 300 to 999.
bool scale_vague(Numeral& n, std::int64_t scale) {
    auto const low = Number::product(n.value, Number{scale});
    auto const beyond = Number::sum(*n.high, Number{1});
    auto const high = beyond ? Number::product(*beyond, Number{scale}) : std::nullopt;
    if (!low || !high) return false;
    set_vague(n, *low, *Number::difference(*high, Number{1}));
    return true;
}

}  // namespace

bool start(Numeral& numeral, Token const& digits) {
    auto const value = digits.whole >= 0 ? std::optional{Number{digits.whole}} : parse_number(digits.text);
    if (!value) return false;
    numeral.value = numeral.below = *value;
    numeral.step = step_of(*value, digits);
    return true;
}

bool add_cardinal(Numeral& n, std::int64_t value, bool behind_and) {
    bool const units_after_tens = n.last >= 20 && n.last % 10 == 0 && value > 0 && value < 10 && !behind_and;
    bool const first = n.last == 0 && (n.last_scale == 0 || (value < n.last_scale && value > 0));
    if (!(units_after_tens || first) || n.high) return false;
    if (n.last == 0 && n.last_scale > 0 && n.last_scale < 100) return false;  // "a dozen and five"
    if (behind_and && n.last_scale == 0) return false;
    if (n.last_scale == 0 && n.last == 0 && (n.words || n.below != Number{0})) return false;
    auto const below = Number::sum(n.below, Number{value});
    if (!below || !replace(n, n.below, *below)) return false;
    n.words = true;
    n.last = value;
    n.step = Number{value >= 20 && value % 10 == 0 ? 10 : 1};
    return true;
}

bool add_scale(Numeral& n, std::int64_t scale) {
    if (n.high) return scale_vague(n, scale);
    bool const again = n.below == Number{0} && n.last == 0 && scale >= 1000;  // "a thousand million"
    if (n.below == Number{0} && !(again && n.last_scale < scale && n.closed != Number{0})) return false;
    bool const dozens = scale == 12 && n.last_scale == 100;  // "two hundred dozen"
    if (!again && n.last == 0 && n.last_scale != 0 && scale < 1000 && !dozens) return false;
    if (!again && n.closed_scale != 0 && scale >= n.closed_scale) return false;
    auto& part = again ? n.closed : n.below;
    auto const larger = Number::product(part, Number{scale});
    auto const step = Number::product(n.step, Number{scale});
    if (!larger || !step || !replace(n, part, *larger)) return false;
    n.step = *step;
    n.scaled = true;
    n.last = 0;
    n.last_scale = scale;
    if (scale < 1000) return true;
    n.closed_scale = scale;
    if (!again) n.closed = std::exchange(n.below, Number{0});
    return true;
}

bool add_group(Numeral& n, Numeral const& group) {
    if (n.high || n.last_scale < 100 || n.last != 0 || Number{n.last_scale} <= group.value) return false;
    if (n.below != Number{0} && n.last_scale != 100) return false;
    auto const value = Number::sum(n.value, group.value);
    if (!value) return false;
    n.value = *value;
    n.closed = group.value;
    n.last_scale = n.closed_scale = group.last_scale;
    n.step = group.step;
    return true;
}

bool add_fraction(Numeral& n, std::int64_t num, std::int64_t den) {
    auto const part = Number::ratio(num, den);
    if (!part || n.high || !n.value.whole()) return false;
    bool const of_scale = n.last == 0 && n.last_scale >= 1'000'000;
    auto const added = of_scale ? Number::product(*part, Number{n.last_scale}) : part;
    auto const value = added ? Number::sum(n.value, *added) : std::nullopt;
    if (!value) return false;
    n.value = *value;
    if (of_scale) return true;
    n.below = *value;
    n.step = *Number::ratio(1, den);
    return true;
}

bool add_decimals(Numeral& n, std::int64_t digits, std::int64_t one) {
    auto const part = Number::ratio(digits, one);
    if (!part || n.high || !n.value.whole()) return false;
    auto const value = Number::sum(n.value, *part);
    if (!value) return false;
    n.value = n.below = *value;
    n.step = *Number::ratio(1, one);
    n.last_scale = 0;
    n.closed = Number{0};
    return true;
}

bool set_fraction(Numeral& n, std::int64_t num, std::int64_t den) {
    auto const value = Number::ratio(num, den);
    if (!value) return false;
    n.value = n.below = *value;
    n.words = true;
    n.step = *Number::ratio(1, den);
    return true;
}

void set_vague(Numeral& n, Number low, Number high) {
    n.value = low;
    n.high = high;
    n.words = true;
}

void negate(Numeral& n) {
    n.value = *Number::difference(Number{0}, n.value);
    if (!n.high) return;
    n.high = *Number::difference(Number{0}, *n.high);
    std::swap(n.value, *n.high);
}

bool is_round(Numeral const& n) {
    return n.scaled || (n.step > Number{10} && n.step.whole());
}

}  // namespace claimcheck
