#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace claimcheck {

/// An exact rational number, always in lowest terms with a positive denominator.
/// No floating point decides a comparison anywhere in claimcheck, so figures are kept as they are printed:
/// 2.5 is 5/2, a third is 1/3. Magnitudes beyond `limit` (10^15, a thousand trillion) and denominators beyond 10^9
/// do not exist: whoever makes a number checks and gets nullopt.
class Number {
public:
    static constexpr std::int64_t limit = 1'000'000'000'000'000;
    static constexpr std::int64_t finest = 1'000'000'000;

    constexpr Number() = default;
    /// A whole number; must lie within `limit`.
    constexpr explicit Number(std::int64_t whole) : num_(whole) {}

    /// num/den in lowest terms; nullopt when den is 0 or the result leaves the limits.
    static std::optional<Number> ratio(std::int64_t num, std::int64_t den);

    [[nodiscard]] constexpr std::int64_t num() const { return num_; }
    [[nodiscard]] constexpr std::int64_t den() const { return den_; }
    [[nodiscard]] constexpr bool whole() const { return den_ == 1; }

    /// Sum, difference, product; nullopt when the exact result leaves the limits.
    static std::optional<Number> sum(Number a, Number b);
    static std::optional<Number> difference(Number a, Number b);
    static std::optional<Number> product(Number a, Number b);
    static std::optional<Number> quotient(Number a, Number b);
    /// a * percent / 100; clamped to the limits rather than failing, for ranges around a figure.
    [[nodiscard]] Number percent(std::int64_t percent) const;

    friend constexpr bool operator==(Number const&, Number const&) = default;
    friend std::strong_ordering operator<=>(Number const& a, Number const& b);

private:
    std::int64_t num_ = 0;
    std::int64_t den_ = 1;
};

/// As JSON and people write it: "13000", "2.5", "0.3333333333" (ten decimals at most, cut).
std::string to_string(Number n);
/// With thousands separated: "13,000", "2.5".
std::string grouped(Number n);
void append_grouped(std::string& text, Number n);

}  // namespace claimcheck
