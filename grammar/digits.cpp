// A printed number is digits in groups with one kind of separator, perhaps decimals, an exponent, a fraction character.
// number_end() takes what may belong to it, parse_number() says whether it makes a number.
#include "grammar/digits.hpp"

#include <algorithm>
#include <array>

namespace claimcheck {
namespace {

bool digit(std::string_view text, std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; }
std::size_t digits_at(std::string_view text, std::size_t at) {
    auto end = at;
    while (digit(text, end)) ++end;
    return end - at;
}

/// Bytes of a separator of groups that is neither comma nor point, 0: none; `kind` is ' ' or '\''.
std::size_t rare_separator(std::string_view text, std::size_t at, char& kind) {
    auto const rest = text.substr(std::min(at, text.size()));
    kind = '\'';
    if (rest.starts_with('\'')) return 1;
    if (rest.starts_with("\xE2\x80\x99")) return 3;
    kind = ' ';
    if (rest.starts_with("\xC2\xA0")) return 2;                                                // no-break space
    return rest.starts_with("\xE2\x80\x89") || rest.starts_with("\xE2\x80\xAF") ? 3 : 0;  // thin spaces
}

/// Groups of three behind the first one, parted by apostrophes or narrow blanks; `at` when there are none.
std::size_t rare_groups(std::string_view text, std::size_t at, bool blanks) {
    auto end = at;
    char first = 0;
    for (;;) {
        char kind = 0;
        auto size = rare_separator(text, end, kind);
        if (size == 0 && blanks && end < text.size() && text[end] == ' ') size = 1;
        if (size == 0 || (first != 0 && kind != first) || digits_at(text, end + size) != 3) return end;
        first = kind;
        end += size + 3;
    }
}

/// Plain blanks part groups where two or more follow ("1 234 567"), or a word or a stop does ("12 500 people", "to 1 200.").
std::size_t blank_groups(std::string_view text, std::size_t at) {
    if (auto const end = rare_groups(text, at, false); end != at) return end;
    auto const end = rare_groups(text, at, true);
    if (end == at || end - at > 4 || text.substr(end - 3, 3) == "000") return end;
    bool const word_follows = end + 1 < text.size() && text[end] == ' ' && text[end + 1] >= 'a' && text[end + 1] <= 'z';
    bool const ends = end == text.size() || ((text[end] == '.' || text[end] == ',') && (end + 1 == text.size() || text[end + 1] == ' '));
    return word_follows || ends ? end : at;
}

std::size_t exponent_end(std::string_view text, std::size_t at) {
    if (at >= text.size() || (text[at] != 'e' && text[at] != 'E')) return at;
    auto const from = at + 1 + (at + 1 < text.size() && (text[at + 1] == '-' || text[at + 1] == '+') ? 1 : 0);
    auto const size = digits_at(text, from);
    auto const end = from + size;
    bool const letter = end < text.size() && ((text[end] >= 'a' && text[end] <= 'z') || (text[end] >= 'A' && text[end] <= 'Z'));
    return size == 0 || size > 2 || letter ? at : end;
}

/// Behind "1.3": "x10^6", " x 10^-4", with a letter or the sign of multiplication; `at` when there is no power.
std::size_t power_end(std::string_view text, std::size_t at) {
    auto end = at + (at < text.size() && text[at] == ' ' ? 1 : 0);
    if (end >= text.size()) return at;
    if (text[end] == 'x' || text[end] == 'X') ++end;
    else if (text.substr(end).starts_with("\xC3\x97")) end += 2;
    else return at;
    if (end < text.size() && text[end] == ' ') ++end;
    if (!text.substr(std::min(end, text.size())).starts_with("10^")) return at;
    end += 3;
    if (end < text.size() && (text[end] == '-' || text[end] == '+')) ++end;
    auto const size = digits_at(text, end);
    return size == 0 || size > 2 ? at : end + size;
}

struct Character { std::string_view bytes; std::int64_t num, den; };
constexpr Character characters[] = {
    {"\xC2\xBC", 1, 4},     {"\xC2\xBD", 1, 2},     {"\xC2\xBE", 3, 4},     {"\xE2\x85\x93", 1, 3}, {"\xE2\x85\x94", 2, 3},
    {"\xE2\x85\x95", 1, 5}, {"\xE2\x85\x96", 2, 5}, {"\xE2\x85\x97", 3, 5}, {"\xE2\x85\x98", 4, 5}, {"\xE2\x85\x99", 1, 6},
    {"\xE2\x85\x9A", 5, 6}, {"\xE2\x85\x9B", 1, 8}, {"\xE2\x85\x9C", 3, 8}, {"\xE2\x85\x9D", 5, 8}, {"\xE2\x85\x9E", 7, 8},
};
bool ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
Character const* fraction_at(std::string_view text, std::size_t at) {
    if (at >= text.size() || (text[at] != '\xC2' && text[at] != '\xE2')) return nullptr;
    auto const rest = text.substr(at);
    auto const* const found = std::ranges::find_if(characters, [&](Character const& c) { return rest.starts_with(c.bytes); });
    return found == std::end(characters) ? nullptr : found;
}

/// The digits and what parts them: sizes[i] digits, then separators[i].
struct Groups {
    static constexpr std::size_t most = 12;
    std::array<std::size_t, most> sizes{};
    std::array<char, most> separators{};
    std::array<std::int64_t, most> values{};
    std::size_t count = 0;
    std::int64_t all = 0;
    std::size_t used = 0;

    bool read(std::string_view text) {
        std::size_t at = 0;
        for (;;) {
            if (count == most) return false;
            auto const size = digits_at(text, at);
            used += size;
            if (used > 18) return false;
            for (auto const c : text.substr(at, size)) {
                values[count] = values[count] * 10 + (c - '0');
                all = all * 10 + (c - '0');
            }
            sizes[count++] = size;
            at += size;
            if (at == text.size()) return true;
            char kind = text[at];
            auto width = rare_separator(text, at, kind);
            if (width == 0) {
                width = 1;
                kind = text[at];
            }
            if (kind != ',' && kind != '.' && kind != '\'' && kind != ' ') return false;
            separators[count - 1] = kind;
            at += width;
        }
    }
    /// The first `n` groups: three digits each but the first; or, in India, two each between the first and the last.
    [[nodiscard]] bool whole(std::size_t n) const {
        if (sizes[0] == 0) return false;
        if (n == 1) return true;
        for (std::size_t i = 1; i + 1 < n; ++i) {
            if (separators[i] != separators[0]) return false;
        }
        if (sizes[0] > 3 || sizes[n - 1] != 3) return false;
        auto const inner = [&](std::size_t size) { return std::all_of(sizes.begin() + 1, sizes.begin() + static_cast<std::ptrdiff_t>(n) - 1, [&](auto s) { return s == size; }); };
        return inner(3) || (separators[0] == ',' && sizes[0] < 3 && inner(2));
    }
    /// Four groups that fit a byte each.
    [[nodiscard]] bool address() const {
        return count == 4 && std::all_of(values.begin(), values.begin() + 4, [](auto v) { return v < 256; });
    }
    /// How many digits stand behind the decimal point; nullopt when this is no number.
    [[nodiscard]] std::optional<std::size_t> decimals() const {
        if (count == 1) return sizes[0] == 0 ? std::nullopt : std::optional<std::size_t>{0};
        auto const last = separators[count - 2];
        bool const many_points = separators[0] == '.' && count > 2;
        if (last == '.' && !many_points) {
            if (sizes[count - 1] == 0 || (sizes[0] == 0 ? count != 2 : !whole(count - 1))) return std::nullopt;
            return sizes[count - 1];
        }
        if (separators[0] == '.' && last == ',' && whole(count - 1)) return sizes[count - 1];  // 1.234,5
        return whole(count) && !(many_points && address()) ? std::optional<std::size_t>{0} : std::nullopt;
    }
};

/// Digits alone, or in threes with commas: what nearly all are. Nullopt: look closer.
std::optional<Number> plain_number(std::string_view digits) {
    if (digits.empty() || digits.size() > 18) return std::nullopt;
    std::int64_t value = 0;
    std::size_t group = 0;
    bool grouped = false;
    for (char const c : digits) {
        if (c == ',') {
            if (group == 0 || group > 3 || (grouped && group != 3)) return std::nullopt;
            grouped = true;
            group = 0;
            continue;
        }
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
        ++group;
    }
    if ((grouped && group != 3) || value > Number::limit) return std::nullopt;
    return Number{value};
}

std::optional<Number> shifted(Number value, std::int64_t places) {
    for (; places > 0; --places) {
        auto const next = Number::product(value, Number{10});
        if (!next) return std::nullopt;
        value = *next;
    }
    for (; places < 0; ++places) {
        auto const next = Number::quotient(value, Number{10});
        if (!next) return std::nullopt;
        value = *next;
    }
    return value;
}

}  // namespace

std::size_t fraction_size(std::string_view text, std::size_t at) {
    auto const* const found = fraction_at(text, at);
    return found == nullptr ? 0 : found->bytes.size();
}

std::size_t number_end(std::string_view text, std::size_t at, bool blanks) {
    auto end = at;
    if (text[at] == '.') ++end;
    auto const first = digits_at(text, end);
    end += first;
    if (first > 0 && first < 4 && end == at + first) {
        auto const grouped = blanks && text[at] != '0' ? blank_groups(text, end) : rare_groups(text, end, false);
        if (grouped != end) end = grouped;
    }
    while (end < text.size() && end > at && (text[end] == ',' || text[end] == '.') && digit(text, end + 1)) end += 1 + digits_at(text, end + 1);
    if (end > at) end = power_end(text, exponent_end(text, end));
    return end + fraction_size(text, end);
}

std::optional<Number> parse_number(std::string_view digits) {
    if (auto const plain = plain_number(digits)) return plain;
    std::optional<Number> part;
    for (auto const& c : characters) {
        if (digits.empty() || ascii(digits.back())) break;
        if (!digits.ends_with(c.bytes)) continue;
        digits.remove_suffix(c.bytes.size());
        part = Number::ratio(c.num, c.den);
        if (digits.empty()) return part;
    }
    std::int64_t exponent = 0;
    if (auto const e = digits.find_first_of("eE^"); e != std::string_view::npos) {
        for (auto const c : digits.substr(e + 1)) exponent = c >= '0' && c <= '9' ? exponent * 10 + (c - '0') : 0;
        if (digits.find('-', e) != std::string_view::npos) exponent = -exponent;
        if (exponent > 18 || exponent < -18) return std::nullopt;
        auto end = std::min(e, digits.find_first_of("xX\xC3"));
        while (end > 0 && digits[end - 1] == ' ') --end;
        digits = digits.substr(0, end);
    }
    Groups groups;
    if (!groups.read(digits)) return std::nullopt;
    auto const decimals = groups.decimals();
    if (!decimals || *decimals > 15) return std::nullopt;
    std::int64_t den = 1;
    for (std::size_t i = 0; i < *decimals; ++i) den *= 10;
    auto const value = Number::ratio(groups.all, den);
    auto const scaled = value ? shifted(*value, exponent) : std::nullopt;
    return scaled && part ? Number::sum(*scaled, *part) : scaled;
}

}  // namespace claimcheck
