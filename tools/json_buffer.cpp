// Runs of bytes that need no escape are copied at once. What needs one: quotes, backslashes, C0, DEL, and U+0080 to
// U+009F, whose first byte is 0xC2.
#include "tools/json_buffer.hpp"

#include <array>
#include <charconv>

namespace claimcheck {
namespace {

constexpr std::array<bool, 256> special = [] {
    std::array<bool, 256> table{};
    for (std::size_t c = 0; c < 0x20; ++c) table[c] = true;
    table['"'] = table['\\'] = table[0x7F] = table[0xC2] = true;
    return table;
}();

unsigned byte_of(char c) { return static_cast<unsigned char>(c); }

/// Appends the escape of text[at]; returns how many bytes it took.
std::size_t append_escape(std::string& out, std::string_view text, std::size_t at) {
    unsigned const c = byte_of(text[at]);
    std::size_t taken = 1;
    unsigned code = c;
    switch (c) {
        case '"': out += "\\\""; return 1;
        case '\\': out += "\\\\"; return 1;
        case '\n': out += "\\n"; return 1;
        case '\r': out += "\\r"; return 1;
        case '\t': out += "\\t"; return 1;
        case 0xC2:
            if (at + 1 < text.size() && byte_of(text[at + 1]) <= 0x9F) {
                code = byte_of(text[at + 1]);
                taken = 2;
                break;
            }
            out += text[at];
            return 1;
        default: break;
    }
    constexpr std::string_view digits = "0123456789abcdef";
    out += "\\u00";
    out += digits[code >> 4];
    out += digits[code & 15U];
    return taken;
}

/// Whether any of eight bytes needs a closer look. The bytes are compared all at once: below 0x20, quote, backslash,
/// DEL, 0xC2; bytes that only may need it are looked at one by one.
bool any_special(std::uint64_t word) {
    constexpr std::uint64_t ones = 0x0101010101010101ULL;
    constexpr std::uint64_t tops = 0x8080808080808080ULL;
    auto const zero = [](std::uint64_t x) { return (x - ones) & ~x & tops; };
    auto const below = (word - ones * 0x20) & ~word & tops;
    return (below | zero(word ^ ones * '"') | zero(word ^ ones * '\\') | zero(word ^ ones * 0x7F) | zero(word ^ ones * 0xC2)) != 0;
}

}  // namespace

JsonBuffer& JsonBuffer::string(std::string_view text) {
    text_ += '"';
    std::size_t from = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        if (at + 8 <= text.size()) {
            std::uint64_t word = 0;
            std::memcpy(&word, text.data() + at, 8);
            if (!any_special(word)) {
                at += 8;
                continue;
            }
        }
        auto const stop = std::min(at + 8, text.size());
        while (at < stop) {
            if (!special[byte_of(text[at])]) {
                ++at;
                continue;
            }
            text_.append(text, from, at - from);
            at += append_escape(text_, text, at);
            from = at;
        }
    }
    text_.append(text, from, text.size() - from);
    text_ += '"';
    return *this;
}

JsonBuffer& JsonBuffer::number(std::uint64_t number) {
    std::array<char, 24> digits{};
    auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    text_.append(digits.data(), end);
    return *this;
}

JsonBuffer& JsonBuffer::number(Number number) {
    if (!number.whole()) return raw(to_string(number));
    std::array<char, 24> digits{};
    auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), number.num()).ptr;
    text_.append(digits.data(), end);
    return *this;
}

JsonBuffer& JsonBuffer::number_or_null(std::optional<Number> const& value) { return value ? number(*value) : raw("null"); }

JsonBuffer& JsonBuffer::day_or_null(std::optional<Day> const& day) {
    if (!day) return raw("null");
    std::chrono::year_month_day const date{*day};
    auto const year = static_cast<int>(date.year());
    if (year < 0 || year > 9999) return string(to_string(*day));
    auto const month = static_cast<unsigned>(date.month());
    auto const number = static_cast<unsigned>(date.day());
    auto const digit = [](unsigned n) { return static_cast<char>('0' + n % 10); };
    auto const y = static_cast<unsigned>(year);
    std::array<char, 12> const out = {'"', digit(y / 1000), digit(y / 100), digit(y / 10), digit(y), '-', digit(month / 10),
                                      digit(month), '-', digit(number / 10), digit(number), '"'};
    text_.append(out.data(), out.size());
    return *this;
}

}  // namespace claimcheck
