#pragma once
#include <string_view>

#include "engine/vocabulary.hpp"

namespace claimcheck {

/// The measure that data calls so: by its name in the vocabulary ("troops") or a word that the lexicon has for it
/// ("soldiers"); none when there is no such measure.
MeasureId known_measure(std::string_view words, Vocabulary const& vocabulary);
/// Likewise a place, person, organisation or people: "kyiv", "Kiev".
EntityId known_entity(std::string_view words, Vocabulary const& vocabulary);

}  // namespace claimcheck
