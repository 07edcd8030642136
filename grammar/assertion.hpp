#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "grammar/mention.hpp"

namespace claimcheck {

/// A name or description as said, with what the lexicon knows of it. Entities and measures are indexes that the
/// vocabulary gave to the lexicon.
struct Reference {
    std::int32_t entity = -1;
    std::int32_t other = -1;  ///< of several places ("in Turkey and Syria"), the last one
    std::int32_t around = -1; ///< the place in which the text says that it lies: "Odemira, Portugal", "the Lebanese city of Tripoli"
    std::string_view words;   ///< as printed; empty: not said
    bool border = false;      ///< the border of the entity, not the entity
    bool several = false;     ///< countries that are only counted: "in eight countries"
    bool beside = false;      ///< what it lies near or in is not the place meant: "a village west of Harare"
    std::uint32_t direction = 0;  ///< lexicon key of the part meant ("eastern"); 0: the whole
    bool named = false;       ///< a person, body or place with a name
    bool inherited = false;   ///< taken over from another sentence
    bool land = false;        ///< the country that it lies in is meant: "the country" in an article from Kabul
    bool speaks = false;      ///< who speaks there: of a capital its land is meant ("Kyiv said"), of a province itself
    bool capital = false;     ///< the capital of the country that it is or lies in: "the capital", "the capital of Kenya"
    bool whole = false;       ///< all of it: "across Kenya"
    bool dateline = false;    ///< only where the article was written, or somebody spoke
    [[nodiscard]] bool known() const { return !words.empty(); }
    friend bool operator==(Reference const&, Reference const&) = default;
};

enum class Mood : std::uint8_t { asserted, planned, possible, denied };
/// What the words around a figure say of it: a state ("there are"), a step ("rose by"), a total so far.
enum class Aspect : std::uint8_t { plain, change, so_far, rate };

/// The typed reading of one figure in its sentence, before names and dates are resolved. Views into the article.
struct Assertion {
    Quantity quantity;
    std::uint32_t sentence = 0;         ///< index of the sentence
    bool in_title = false;
    std::int32_t measure = -1;          ///< of the vocabulary; -1: the noun is the measure
    std::int32_t befell = -1;           ///< the measure whose verb tells of a noun of no measure: deaths, of "900 animals were killed"
    std::string_view noun;              ///< head of what is counted, as printed
    std::string_view phrase;            ///< the whole counted phrase
    bool persons = false;               ///< the noun is one for people
    std::string_view group;             ///< "soldiers" of soldiers killed; empty: everyone
    std::uint32_t thing = 0;            ///< lexicon key of the things counted ("drones"); 0: none that a measure has
    Reference subject, place;
    Reference scene;                    ///< where the article is, if `place` is not known: for readers, it links nothing
    bool of_firm = false;               ///< nobody else is named whose it may be: the firm's that the article is about
    bool agent = false;                 ///< the subject acts ("Russia deployed"), it is not what is counted
    std::uint32_t event = 0;            ///< lexicon key of the kind of event; 0: none
    std::string_view event_name;        ///< "Maria" of Hurricane Maria; empty: none is said
    Reference event_place;
    std::optional<When> event_when;     ///< when it happened, if that is said of it: "Tuesday's attack"
    bool event_inherited = false;
    bool event_again = false;           ///< "the blast": one that the text has told of
    Reference dated_place;              ///< where the event was of which an earlier sentence gives the day
    bool event_recalled = false;        ///< it happened so long before what the text tells of: "three days after a bomb killed 12"
    bool event_when_lent = false;       ///< `event_when` was said of it in an earlier sentence
    bool fresh = false;                 ///< of the day: "new" cases, and what is listed with them
    bool compared = false;              ///< beside another figure of the same thing ("compared to 50 last year")
    std::optional<When> when;
    std::optional<When> when_end;       ///< of a range of times: `when` is its beginning
    bool when_back = false;             ///< the time was taken from an earlier sentence ("at the time")
    bool when_happened = false;         ///< the time is that of the event ("killed on Friday"), not of the count
    bool when_said = false;             ///< the time is that of saying: a count has no begin from it
    Tense tense = Tense::present;
    bool past = false;                  ///< its verb tells of something over: "the storm sank three ships"
    Reference source;                   ///< who says it
    std::string_view cue;
    bool spoken_by_pronoun = false;     ///< "he said"
    Mood mood = Mood::asserted;
    Aspect aspect = Aspect::plain;
    bool part = false;                  ///< "including", "another", "of whom"
    bool breakdown = false;             ///< of a list that is the whole: "100 people: 60 men, 40 women"
    std::int32_t whole = -1;            ///< index (in the article's assertions) of what it is a part of; -1: not said
    Over over = Over::unsaid;           ///< of a change in percent
    bool changing = false;              ///< the measure is the change of the noun: "the economy grew 0.4 percent"
    std::int8_t direction = 0;          ///< of a change: 1 up, -1 down, 0 not said
    bool falls = false;                 ///< and the noun went down: "the economy shrank 0.4 percent"
    std::int32_t base = -1;             ///< of a change: index of the figure that it starts from; of a conversion in brackets: of what; -1: not said
    std::int32_t amount = -1;           ///< of a change: index of the figure that it leads to
    bool scheduled = false;    ///< done by now to what was planned for the time: "has cancelled 40 flights planned for July"
    bool correction = false;
    std::string_view formerly;          ///< the word that makes it an older figure: "had put at 12", "earlier said 12"; empty: none
    /// "magnitude 6.3": no count of people or things, but how strong an event was.
    [[nodiscard]] bool measures_event() const { return measure >= 0 && !persons && thing == 0 && quantity.unit == 0 && !quantity.share; }
    friend bool operator==(Assertion const&, Assertion const&) = default;
};

/// A figure that was seen and is no assertion.
struct Unused {
    Span span;
    std::string_view reason;   ///< "a duration", "no counted noun found", "a label" ...
    bool figure = true;        ///< false: no figure at all (ordinal, year, label)
    bool in_title = false;
};

}  // namespace claimcheck
