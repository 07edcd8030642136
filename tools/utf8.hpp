#pragma once
#include <cstddef>
#include <string_view>

namespace claimcheck {

/// Offset of the first byte that is not part of valid UTF-8 (overlong forms, surrogates and code points above U+10FFFF
/// are not); npos when all of it is valid.
std::size_t find_invalid_utf8(std::string_view text);

/// The code point that starts at `at`, which must lie inside valid UTF-8, and its length in bytes.
struct CodePoint {
    char32_t value = 0;
    std::size_t length = 1;
};
CodePoint code_point(std::string_view text, std::size_t at);

/// Columns that text takes on a terminal: wide East Asian characters and pictographs count two, combining ones none.
std::size_t display_width(std::string_view text);

}  // namespace claimcheck
