// Names of persons that hold the name of a land or of somebody known: "Prime Minister Luis Montenegro".
#pragma once
#include <string_view>
#include <vector>

#include "grammar/token.hpp"

namespace claimcheck {

/// The persons of one article whose last name means something else to the lexicon.
class PersonNames {
public:
    /// Takes what a last name else means from it where a title and a first name that the lexicon does not know stand in
    /// front ("Sheriff Tom Rudd" is not Kevin Rudd), and behind that wherever it stands without a preposition.
    void settle(std::vector<Token>& tokens);

private:
    std::vector<std::string_view> known_;  ///< views into the article
};

}  // namespace claimcheck
