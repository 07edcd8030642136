// value = finished part + below; a scale word multiplies `below` ("two hundred" -> 200) and, from a thousand on, closes
// it ("two hundred thousand" -> 200,000, below 0).
#include "grammar/numeral.hpp"

namespace claimcheck {
namespace {

/// One unit of the last digit that is not a trailing zero: 13,000 -> 1000, 2.5 -> 1/10, 61 -> 1.
Number step_of(Number value, std::string_view digits) {
    if (auto const point = digits.find('.'); point != std::string_view::npos) {
        std::int64_t den = 1;
        for (auto i = point + 1; i < digits.size() && den < Number::finest; ++i) den *= 10;
        return *Number::ratio(1, den);
    }
    std::int64_t step = 1;
    while (value.whole() && value.num() != 0 && value.num() % (step * 10) == 0) step *= 10;
    return Number{step};
}

bool replace_below(Numeral& n, Number below) {
    auto const rest = Number::difference(n.value, n.below);
    if (!rest) return false;
    auto const value = Number::sum(*rest, below);
    if (!value) return false;
    n.value = *value;
    n.below = below;
    return true;
}

}  // namespace

bool start(Numeral& numeral, Token const& digits) {
    auto const value = parse_number(digits.text);
    if (!value) return false;
    numeral.value = numeral.below = *value;
    numeral.step = step_of(*value, digits.text);
    return true;
}

bool add_cardinal(Numeral& n, std::int64_t value) {
    bool const units_after_tens = n.last >= 20 && n.last % 10 == 0 && value > 0 && value < 10;
    bool const first = n.last == 0 && (n.last_scale == 0 || value < n.last_scale);
    if (!(units_after_tens || first) || (n.last_scale == 0 && n.last == 0 && n.words)) return false;
    auto const below = Number::sum(n.below, Number{value});
    if (!below || !replace_below(n, *below)) return false;
    n.words = true;
    n.last = value;
    n.step = Number{value >= 20 && value % 10 == 0 ? 10 : 1};
    return true;
}

bool add_scale(Numeral& n, std::int64_t scale) {
    if (n.below == Number{0}) return false;
    if (n.last_scale != 0 && scale < 1000 && n.last == 0) return false;
    auto const below = Number::product(n.below, Number{scale});
    auto const step = Number::product(n.step, Number{scale});
    if (!below || !step || !replace_below(n, *below)) return false;
    n.step = *step;
    n.scaled = true;
    n.last = 0;
    n.last_scale = scale;
    if (scale >= 1000) n.below = Number{0};
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

bool is_round(Numeral const& n) {
    return n.scaled || (n.step > Number{10} && n.step.whole());
}

}  // namespace claimcheck
