// Rationals over 64-bit integers; every intermediate is computed in 128 bits and reduced before it is checked against
// the limits, so nothing overflows and nothing is rounded.
#include "grammar/number.hpp"

#include <array>
#include <numeric>

namespace claimcheck {
namespace {

__extension__ using Wide = __int128;

Wide magnitude(Wide x) { return x < 0 ? -x : x; }

Wide common_divisor(Wide a, Wide b) {
    while (b != 0) {
        Wide const r = a % b;
        a = b;
        b = r;
    }
    return a;
}

std::optional<Number> reduced(Wide num, Wide den) {
    if (den == 0) return std::nullopt;
    if (den < 0) {
        num = -num;
        den = -den;
    }
    if (den != 1) {
        Wide const g = common_divisor(magnitude(num), den);
        if (g > 1) {
            num /= g;
            den /= g;
        }
    }
    if (den > Number::finest || magnitude(num) / den > Number::limit ||
        magnitude(num) > Wide{Number::limit} * 1000) {
        return std::nullopt;
    }
    return Number::ratio(static_cast<std::int64_t>(num), static_cast<std::int64_t>(den));
}

}  // namespace

std::optional<Number> Number::ratio(std::int64_t num, std::int64_t den) {
    if (den == 0 || num == INT64_MIN || den == INT64_MIN) return std::nullopt;
    if (den == 1) return num > limit || num < -limit ? std::nullopt : std::optional{Number{num}};
    std::int64_t const g = std::gcd(num, den) * (den < 0 ? -1 : 1);
    Number n;
    n.num_ = num / g;
    n.den_ = den / g;
    if (n.den_ > finest || n.num_ / n.den_ > limit || n.num_ / n.den_ < -limit) return std::nullopt;
    return n;
}

std::optional<Number> Number::sum(Number a, Number b) {
    if (a.den_ == 1 && b.den_ == 1) return ratio(a.num_ + b.num_, 1);  // each at most 10^15
    return reduced(Wide{a.num_} * b.den_ + Wide{b.num_} * a.den_, Wide{a.den_} * b.den_);
}

std::optional<Number> Number::difference(Number a, Number b) {
    b.num_ = -b.num_;
    return sum(a, b);
}

std::optional<Number> Number::product(Number a, Number b) {
    return reduced(Wide{a.num_} * b.num_, Wide{a.den_} * b.den_);
}

std::optional<Number> Number::quotient(Number a, Number b) {
    return reduced(Wide{a.num_} * b.den_, Wide{a.den_} * b.num_);
}

Number Number::percent(std::int64_t percent) const {
    if (auto exact = reduced(Wide{num_} * percent, Wide{den_} * 100)) return *exact;
    // too large or too fine to be exact: the nearest whole number inside the limits
    Wide const whole = Wide{num_} * percent / (Wide{den_} * 100);
    return Number{static_cast<std::int64_t>(whole > limit ? Wide{limit} : whole < -limit ? -Wide{limit} : whole)};
}

std::strong_ordering operator<=>(Number const& a, Number const& b) {
    if (a.den_ == b.den_) return a.num_ <=> b.num_;
    Wide const left = Wide{a.num_} * b.den_;
    Wide const right = Wide{b.num_} * a.den_;
    return left < right ? std::strong_ordering::less
                        : left > right ? std::strong_ordering::greater : std::strong_ordering::equal;
}

std::string to_string(Number n) {
    std::string out = std::to_string(n.num() / n.den());
    std::int64_t rest = n.num() % n.den();
    if (rest == 0) return out;
    if (n.num() < 0) {
        rest = -rest;
        if (out == "0") out = "-0";
    }
    out += '.';
    for (int i = 0; i < 10 && rest != 0; ++i) {
        Wide const next = Wide{rest} * 10;
        out += static_cast<char>('0' + static_cast<int>(next / n.den()));
        rest = static_cast<std::int64_t>(next % n.den());
    }
    return out;
}

void append_grouped(std::string& text, Number n) {
    if (!n.whole() || n.num() < 0) {
        text += grouped(n);
        return;
    }
    std::array<char, 32> digits{};
    std::size_t at = digits.size();
    auto rest = n.num();
    for (int place = 0; rest != 0 || place == 0; ++place, rest /= 10) {
        if (place != 0 && place % 3 == 0) digits[--at] = ',';
        digits[--at] = static_cast<char>('0' + rest % 10);
    }
    text.append(digits.data() + at, digits.size() - at);
}

std::string grouped(Number n) {
    std::string out = to_string(n);
    auto const first = out.front() == '-' ? std::size_t{1} : std::size_t{0};
    auto const point = out.find('.');
    auto at = point == std::string::npos ? out.size() : point;
    while (at > first + 3) {
        at -= 3;
        out.insert(at, 1, ',');
    }
    return out;
}

}  // namespace claimcheck
