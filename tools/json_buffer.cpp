// Runs of bytes that need no escape are copied at once. What needs one: quotes, backslashes, C0, DEL, and U+0080 to
// U+009F and the marks that reorder a line, whose first bytes are 0xC2, 0xD8 or 0xE2.
#include "tools/json_buffer.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace claimcheck {
namespace {

constexpr std::array<bool, 256> special = [] {
    std::array<bool, 256> table{};
    for (std::size_t c = 0; c < 0x20; ++c) table[c] = true;
    table['"'] = table['\\'] = table[0x7F] = table[0xC2] = table[0xD8] = table[0xE2] = true;
    return table;
}();

unsigned byte_of(char c) { return static_cast<unsigned char>(c); }

/// A character that is shown as an escape, and how many bytes it takes.
struct Escaped { unsigned code = 0; std::size_t length = 1; };

/// What begins with one of the lead bytes: C1, or a mark that reorders a line (as terminal_safe has them); code 0: as it is.
Escaped escaped(std::string_view text, std::size_t at) {
    auto const next = [&](std::size_t i) { return at + i < text.size() ? byte_of(text[at + i]) & 0x3FU : 0U; };
    switch (unsigned const c = byte_of(text[at])) {
        case 0xC2: return next(1) <= 0x1F ? Escaped{0x80U + next(1), 2} : Escaped{};
        case 0xD8: return next(1) == 0x1C ? Escaped{0x61C, 2} : Escaped{};
        case 0xE2: {
            auto const code = 0x2000U | (next(1) << 6) | next(2);
            bool const reorders = code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
            return reorders ? Escaped{code, 3} : Escaped{};
        }
        default: return {c, 1};
    }
}

/// Whether any of eight bytes needs a closer look. The bytes are compared all at once: below 0x20, quote, backslash,
/// DEL, 0xC2, 0xD8, 0xE2; bytes that only may need it are looked at one by one.
bool any_special(std::uint64_t word) {
    constexpr std::uint64_t ones = 0x0101010101010101ULL;
    constexpr std::uint64_t tops = 0x8080808080808080ULL;
    auto const zero = [](std::uint64_t x) { return (x - ones) & ~x & tops; };
    auto const below = (word - ones * 0x20) & ~word & tops;
    auto const ascii = below | zero(word ^ ones * '"') | zero(word ^ ones * '\\') | zero(word ^ ones * 0x7F);
    if ((word & tops) == 0) return ascii != 0;
    return (ascii | zero(word ^ ones * 0xC2) | zero(word ^ ones * 0xD8) | zero(word ^ ones * 0xE2)) != 0;
}

}  // namespace

void JsonBuffer::grow(std::size_t more) {
    capacity_ = std::max(2 * capacity_, size_ + more);
    auto bytes = std::make_unique_for_overwrite<char[]>(capacity_);
    if (size_ > 0) std::memcpy(bytes.get(), bytes_.get(), size_);
    bytes_ = std::move(bytes);
}

std::size_t JsonBuffer::escape(std::string_view text, std::size_t at) {
    auto const as = [this](std::string_view escaped_text) {
        raw(escaped_text);
        return std::size_t{1};
    };
    switch (text[at]) {
        case '"': return as("\\\"");
        case '\\': return as("\\\\");
        case '\n': return as("\\n");
        case '\r': return as("\\r");
        case '\t': return as("\\t");
        case '\0': return as("\\u0000");
        default: break;
    }
    auto const [code, length] = escaped(text, at);
    if (code == 0) return as(text.substr(at, 1));
    raw("\\u");
    constexpr std::string_view digits = "0123456789abcdef";
    for (int shift = 12; shift >= 0; shift -= 4) raw(digits.substr((code >> shift) & 15U, 1));
    return length;
}

JsonBuffer& JsonBuffer::string(std::string_view text) {
    constexpr std::size_t word_size = sizeof(std::uint64_t);
    auto const room_from = [&](std::size_t at) { room(text.size() - at + 2 + word_size); };
    room_from(0);
    raw("\"");
    for (std::size_t at = 0; at < text.size();) {
        if (at + word_size <= text.size()) {
            std::uint64_t word = 0;
            std::memcpy(&word, text.data() + at, word_size);
            if (!any_special(word)) {
                std::memcpy(bytes_.get() + size_, &word, word_size);
                size_ += word_size;
                at += word_size;
                continue;
            }
        }
        for (auto const stop = std::min(at + word_size, text.size()); at < stop;) {
            if (!special[byte_of(text[at])]) {
                bytes_[size_++] = text[at++];
                continue;
            }
            at += escape(text, at);
            room_from(std::min(at, text.size()));
        }
    }
    return raw("\"");
}

JsonBuffer& JsonBuffer::string_in_html(std::string_view text) {
    auto const from = size_;
    string(text);
    std::string const written_text{written(from)};
    size_ = from;
    for (char const c : written_text) raw(c == '<' ? std::string_view{"\\u003c"} : std::string_view{&c, 1});
    return *this;
}

JsonBuffer& JsonBuffer::number(std::uint64_t number) {
    constexpr std::size_t most_digits = 20;
    room(most_digits);
    auto* const at = bytes_.get() + size_;
    size_ += static_cast<std::size_t>(std::to_chars(at, at + most_digits, number).ptr - at);
    return *this;
}

JsonBuffer& JsonBuffer::number(Number number) {
    if (!number.whole()) return raw(to_string(number));
    if (number.num() < 0) raw("-");
    return this->number(static_cast<std::uint64_t>(number.num() < 0 ? -number.num() : number.num()));
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
    return raw({out.data(), out.size()});
}

}  // namespace claimcheck
