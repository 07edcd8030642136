#pragma once
#include <string>
#include <string_view>

namespace claimcheck {

/// Text from articles, paths or rules as it may be shown to people: control characters (C0, DEL, C1), which could move
/// the cursor or change colours, and the marks that reorder lines (bidirectional overrides and isolates) become U+FFFD;
/// tabs, line ends and no-break spaces become blanks. So does every byte that is not valid UTF-8.
std::string terminal_safe(std::string_view text);
/// The same, but line ends stay: for messages of several lines.
std::string terminal_safe_lines(std::string_view text);

}  // namespace claimcheck
