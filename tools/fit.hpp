#pragma once
#include <string>
#include <vector>

#include "tools/excerpt.hpp"

namespace claimcheck {

/// A figure to be underlined in another figure's line: how far it begins and ends behind the excerpt's own figure.
struct AlsoMarked {
    std::size_t begin = 0, end = 0;  ///< bytes behind the end of the excerpt's figure
    char mark = '-';
};

/// One line of source and the line of marks below it; terminal-safe.
struct FittedLine {
    std::string text;   ///< "... War ended. Kiev says Russia has amassed more than 90,000 ..."
    std::string marks;  ///< "                                            ^^^^^^^^^^^^^^^^"
    std::vector<bool> shown;  ///< for each AlsoMarked: whether it is in the line
};

/// Cuts an excerpt to `room` columns around its figure: up to 40 columns before it, the rest behind it; a short end of
/// the line is shown whole; a cut falls between words, not behind a word of one to three letters.
FittedLine fit(Excerpt const& excerpt, char mark, std::vector<AlsoMarked> const& also, std::size_t room);

}  // namespace claimcheck
