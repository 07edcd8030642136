// ASCII is skipped eight bytes at a time; everything else is decoded by the table of well-formed sequences in the
// Unicode standard (table 3-7).
#include "tools/utf8.hpp"

#include <cstdint>
#include <cstring>

namespace claimcheck {
namespace {

unsigned byte_at(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

bool continues(unsigned byte) { return (byte & 0xC0U) == 0x80U; }

/// Length of the well-formed sequence at `at`, 0 when there is none.
std::size_t sequence(std::string_view text, std::size_t at) {
    unsigned const first = byte_at(text, at);
    unsigned const second = byte_at(text, at + 1);
    if (first < 0x80) return 1;
    if (first < 0xC2) return 0;
    if (first < 0xE0) return continues(second) ? 2 : 0;
    if (first < 0xF0) {
        unsigned const low = first == 0xE0 ? 0xA0U : 0x80U;
        unsigned const high = first == 0xED ? 0x9FU : 0xBFU;
        return second >= low && second <= high && continues(byte_at(text, at + 2)) ? 3 : 0;
    }
    if (first > 0xF4) return 0;
    unsigned const low = first == 0xF0 ? 0x90U : 0x80U;
    unsigned const high = first == 0xF4 ? 0x8FU : 0xBFU;
    return second >= low && second <= high && continues(byte_at(text, at + 2)) && continues(byte_at(text, at + 3)) ? 4
                                                                                                                  : 0;
}

bool combining(char32_t c) {
    return (c >= 0x300 && c <= 0x36F) || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x20D0 && c <= 0x20FF) ||
           (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xFE20 && c <= 0xFE2F) || (c >= 0x200B && c <= 0x200D) || c == 0xFEFF;
}

bool wide(char32_t c) {
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F) ||
           (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) ||
           (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) ||
           (c >= 0x20000 && c <= 0x3FFFD);
}

}  // namespace

std::size_t find_invalid_utf8(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        while (at + 8 <= text.size()) {
            std::uint64_t word = 0;
            std::memcpy(&word, text.data() + at, 8);
            if ((word & 0x8080808080808080ULL) != 0) break;
            at += 8;
        }
        if (at >= text.size()) break;
        std::size_t const length = sequence(text, at);
        if (length == 0 || at + length > text.size()) return at;
        at += length;
    }
    return std::string_view::npos;
}

CodePoint code_point(std::string_view text, std::size_t at) {
    std::size_t const length = sequence(text, at);
    if (length <= 1) return {static_cast<char32_t>(byte_at(text, at)), 1};
    char32_t value = byte_at(text, at) & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) value = (value << 6) | (byte_at(text, at + i) & 0x3FU);
    return {value, length};
}

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        auto const c = code_point(text, at);
        width += combining(c.value) ? 0U : wide(c.value) ? 2U : 1U;
        at += c.length;
    }
    return width;
}

}  // namespace claimcheck
