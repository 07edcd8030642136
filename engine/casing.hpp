#pragma once
#include <string>
#include <string_view>

#include "grammar/lexicon.hpp"

namespace claimcheck {

/// A text that was printed in small letters throughout, with the capitals that its words have in another text on the
/// same topic or in the lexicon ("ohio", "friday"). Any other text as it is. Nothing moves: all offsets stay.
std::string with_capitals(std::string_view text, std::string_view other, Lexicon const& lexicon);

}  // namespace claimcheck
