#pragma once
#include <string>
#include <string_view>

namespace claimcheck {

/// The text as it would be printed: tokenised corpora put blanks around marks ("5 %", "( 12 )", "-LRB-"), others leave
/// them out where a sentence ends ("last year.The"). Two texts that differ in this alone become the same text.
std::string printed_spacing(std::string_view text);

}  // namespace claimcheck
