#pragma once
#include <algorithm>
#include <string>
#include <string_view>

namespace claimcheck {

/// The small form of an ASCII letter; any other byte as it is.
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

inline std::string lower(std::string_view text) {
    std::string out{text};
    for (char& c : out) c = lower(c);
    return out;
}

/// Whether two texts differ in nothing but their capitals.
inline bool same_but_capitals(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

}  // namespace claimcheck
