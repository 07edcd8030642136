// Values are read whole: what stands beside a number or a date makes it none.
#include "tools/row_value.hpp"

#include <algorithm>

#include "grammar/digits.hpp"

namespace claimcheck {
namespace {

bool all_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// A day, a month, a year.
std::optional<RowPeriod> one_period(std::string_view text) {
    bool const with_time = text.size() > 10 && (text[10] == 'T' || text[10] == ' ');
    if (auto const day = parse_day(with_time ? text.substr(0, 10) : text)) return RowPeriod{*day, *day};
    bool const year = text.size() == 4 && all_digits(text);
    bool const month = text.size() == 7 && text[4] == '-' && all_digits(text.substr(0, 4)) && all_digits(text.substr(5));
    if (!year && !month) return std::nullopt;
    std::string first{text.substr(0, 4)};
    first += month ? std::string{text.substr(4)} : "-01";
    auto const begin = parse_day(first + "-01");
    if (!begin) return std::nullopt;
    std::chrono::year_month_day const date{*begin};
    auto const last = std::chrono::year_month_day_last{date.year(), std::chrono::month_day_last{month ? date.month() : std::chrono::December}};
    return RowPeriod{*begin, Day{last}};
}

/// Up to three digits, a point and three more.
bool reads_twice(std::string_view text) {
    auto const point = text.find('.');
    return point >= 1 && point <= 3 && text.size() == point + 4 && text[0] != '0' && all_digits(text.substr(0, point)) && all_digits(text.substr(point + 1));
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    auto const begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

std::optional<RowNumber> read_row_number(std::string_view text) {
    text = trimmed(text);
    RowNumber out;
    bool negative = false;
    for (std::string_view const minus : {"-", "\xE2\x88\x92"}) {
        if (negative || !text.starts_with(minus)) continue;
        negative = true;
        text.remove_prefix(minus.size());
    }
    out.percent = text.ends_with('%');
    if (out.percent) text = trimmed(text.substr(0, text.size() - 1));
    auto const number = parse_number(text);
    if (!number) return std::nullopt;
    out.ambiguous = reads_twice(text);
    out.value = negative ? Number::difference(Number{}, *number).value_or(*number) : *number;
    out.step = Number{1};
    auto rest = number->num();
    int zeros = 0;
    for (; number->whole() && rest != 0 && rest % 10 == 0; rest /= 10) ++zeros;
    for (int i = 0; i < zeros; ++i) out.step = Number{out.step.num() * 10};
    for (std::int64_t den = 10; !number->whole() && den <= Number::finest; den *= 10) {  // the first that makes it whole
        auto const scaled = Number::product(*number, Number{den});
        out.step = Number::ratio(1, den).value_or(out.step);
        if (!scaled || scaled->whole()) break;
    }
    out.round = zeros >= 2;
    return out;
}

std::optional<RowPeriod> read_row_period(std::string_view text) {
    text = trimmed(text);
    auto const slash = text.find('/');
    if (slash == std::string_view::npos) return one_period(text);
    auto const begin = one_period(trimmed(text.substr(0, slash)));
    auto const end = one_period(trimmed(text.substr(slash + 1)));
    if (!begin || !end || end->end < begin->begin) return std::nullopt;
    return RowPeriod{begin->begin, end->end};
}

}  // namespace claimcheck
