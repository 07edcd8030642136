// The title tells a person's name from the names of places around it; the first name need not be known.
#include "grammar/person_name.hpp"

#include <algorithm>

namespace claimcheck {

void PersonNames::settle(std::vector<Token>& tokens) {
    static constexpr auto other = WordClass::place | WordClass::people_of | WordClass::person;
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        Token& last = tokens[i];
        if (!last.classes.any(other) || !last.capital || last.text.find(' ') != std::string_view::npos) continue;
        Token const& before = tokens[i - 1];
        bool const first_name = before.kind == TokenKind::word && before.capital && !before.all_capitals && before.plain_word() && last.spaced;
        bool const mister = before.is(WordClass::title) && before.capital && last.spaced;  // "Mr Montenegro"
        bool const introduced = mister || (i > 1 && first_name && tokens[i - 2].is(WordClass::title));
        if (introduced && std::find(known_.begin(), known_.end(), last.text) == known_.end()) known_.push_back(last.text);
        bool const again = !introduced && !before.classes.any(WordClass::place_prep | WordClass::preposition) &&
                           std::find(known_.begin(), known_.end(), last.text) != known_.end();
        if (!introduced && !again) continue;
        last.classes = {};
        last.sense_count = 0;
    }
}

}  // namespace claimcheck
