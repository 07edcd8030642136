// A fraction in lowest terms, as a numerator and a denominator.
#include "tools/exact_number.hpp"

#include <charconv>

namespace claimcheck {

std::string exact(Number n) {
    auto text = std::to_string(n.num());
    if (!n.whole()) (text += '/') += std::to_string(n.den());
    return text;
}

std::optional<Number> read_exact(std::string_view text) {
    std::int64_t num = 0, den = 1;
    auto const* const end = text.data() + text.size();
    auto at = std::from_chars(text.data(), end, num);
    if (at.ec == std::errc{} && at.ptr != end && *at.ptr == '/') at = std::from_chars(at.ptr + 1, end, den);
    if (at.ec != std::errc{} || at.ptr != end || den <= 0) return std::nullopt;
    return Number::ratio(num, den);
}

}  // namespace claimcheck
