// A name of the vocabulary wins over a word of the lexicon.
#include "tools/known_name.hpp"

#include <initializer_list>
#include <optional>
#include <string>

namespace claimcheck {
namespace {

/// What the first of these senses that the phrase has is worth.
std::optional<std::uint32_t> meaning(std::string_view words, std::initializer_list<WordClass> classes, Lexicon const& lexicon) {
    auto const entry = lexicon.find_phrase(words);
    if (entry == EntryId::none) return std::nullopt;
    for (auto const word_class : classes)
        if (auto const* sense = lexicon.sense(entry, word_class)) return static_cast<std::uint32_t>(sense->value);
    return std::nullopt;
}

}  // namespace

MeasureId known_measure(std::string_view words, Vocabulary const& v) {
    auto const id = v.find_measure(words);
    if (id != MeasureId::none) return id;
    auto const named = meaning(words, {WordClass::measure_noun}, v.lexicon);
    return named ? static_cast<MeasureId>(*named) : id;
}

EntityId known_entity(std::string_view words, Vocabulary const& v) {
    auto const id = v.find_entity(words);
    if (id != EntityId::none) return id;
    auto const named = meaning(words, {WordClass::place, WordClass::person, WordClass::organisation, WordClass::people_of}, v.lexicon);
    return named ? static_cast<EntityId>(*named) : id;
}

}  // namespace claimcheck
