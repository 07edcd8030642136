#pragma once
#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "grammar/assertion.hpp"
#include "grammar/attribution.hpp"
#include "grammar/item.hpp"
#include "grammar/lexicon.hpp"

namespace claimcheck {

/// An event of which a sentence says on which day it was.
struct DatedEvent {
    std::uint32_t event = 0;      ///< lexicon key of its kind; 0: none
    Reference place;
    When when;
};

/// What earlier sentences of an article have named last; what a sentence leaves out is taken from here.
struct Discourse {
    Lexicon const* lexicon = nullptr;
    std::uint32_t sentence = 0;   ///< the one under way
    std::uint32_t place_at = 0;   ///< sentence of `place`
    std::uint32_t recent_at = 0;  ///< sentence of `recent`
    std::uint32_t behind_recall = 0;  ///< the sentence behind one that told of years ago; 0: none
    Reference place;       ///< last place stated after a preposition
    Reference border;      ///< last border stated
    Reference recent;      ///< the later of the two
    std::uint32_t country_at = 0;
    std::uint32_t person_at = 0;   ///< sentence of `person`
    Reference country;     ///< last country stated in any role
    Reference subject;      ///< whose the last figure was, where somebody acts
    Reference lead_place;  ///< the first place of the article
    Reference dateline;    ///< where it was written
    std::uint32_t event = 0;       ///< last kind of event named (lexicon key)
    std::uint32_t event_at = 0;    ///< its sentence
    std::string_view event_name;   ///< of the last event, if it has one
    std::uint32_t named_event = 0;      ///< kind of the last event with a name; 0: none
    std::string_view name;              ///< that name
    Reference named_place;              ///< and where it was
    Reference event_place;
    std::array<DatedEvent, 3> dated;  ///< the first of each kind
    std::uint32_t lead_event = 0;
    Reference lead_event_place;
    bool lead_lasts = false;       ///< a war, not a blast
    bool lead_disaster = false;    ///< nature's, or something that fell or burned: its victims are found for weeks
    bool lead_generic = false;     ///< it was called by no more than what it has in common with others: "the accident"
    std::optional<When> day;       ///< the last one that its paragraph tells of
    std::optional<When> story_day; ///< the first day that its first sentences tell of
    Reference owner;        ///< whose the last amount of money was, by name
    std::uint32_t owner_at = 0;    ///< sentence of `owner`
    std::string_view poll;  ///< the word of the last opinion poll that was told of
    std::uint32_t poll_at = 0;     ///< its sentence
    Reference firm;         ///< the business named last
    std::uint32_t firm_at = 0;     ///< last sentence that names it
    bool firms = false;     ///< several were named
    static constexpr std::int32_t no_figure = -2;
    std::int32_t last_measure = no_figure;  ///< of the last figure read
    Assertion last;         ///< the last count of people or things; without a measure: none yet
    std::uint32_t last_at = 0;     ///< its sentence
    std::int32_t strength_of = no_figure;   ///< measure of the strongest event of an article, by its figure: "magnitude 6.3"
    Number strength;
    bool interview = false;  ///< somebody answers questions here
    Reference person;      ///< last person that spoke
    Reference body;        ///< last body that spoke
    std::uint32_t body_at = 0;     ///< its sentence
    bool body_is_person = false;   ///< and "he" may be meant: "the minister", not "the ministry"

    /// Whether one article may call one event both, by the keys of the kinds: an attack, a shooting.
    [[nodiscard]] bool one_kind(std::uint32_t a, std::uint32_t b) const { return a == b || (a != 0 && b != 0 && family_of_event(a, *lexicon) == family_of_event(b, *lexicon)); }
    [[nodiscard]] bool kin_of_lead(std::uint32_t kind) const {
        return lead_event != 0 && kin_of_event(lead_event, *lexicon) != 0 && kin_of_event(lead_event, *lexicon) == kin_of_event(kind, *lexicon);
    }
    /// "The accident", in an article on a collapse: that is meant.
    [[nodiscard]] bool means_lead(Token const& t) const {
        auto const* const generic = t.sense(WordClass::generic_event);
        return generic != nullptr && lead_event != 0 && !lead_generic && kin_of_event(lead_event, *lexicon) == generic->key && !one_kind(lead_event, t.sense(WordClass::event)->key);
    }
};

/// Where, of the noun phrase, verb and neighbours of a figure, a statement was read from.
struct Counted {
    Token const* begin = nullptr;   ///< first token of the phrase behind the figure
    Token const* end = nullptr;
    Token const* head = nullptr;    ///< nullptr: nothing behind the figure is counted
    bool fresh = false;             ///< "new": of the day, not of all
    bool more = false;              ///< "another", "other", "additional"
    bool names = false;             ///< a noun follows, but no plural: the number names or describes it
};

/// The counted phrase behind items[at] ("two [other Ukrainian soldiers] were killed"). `many`: a bare number other than
/// one, which only a plural can follow.
Counted read_counted(std::span<Token const> items, std::size_t at, bool many);

/// The verb behind a counted phrase.
struct Behind {
    Token const* owner = nullptr;  ///< "the troops it has deployed"
    Token const* verb = nullptr;
};
/// Behind the others that are counted with a group or with things: "and gendarmes", ", men and children", ", farms and
/// shops"; `first` where there are none.
Token const* behind_fellows(Token const* first, Token const* last);
std::optional<Behind> read_behind(Token const* first, Token const* last);

/// Reads what the figure at items[at] counts, whose, where and when. Returns the reason when it counts nothing.
struct StatementResult {
    std::optional<Assertion> assertion;
    char const* reason = nullptr;
    bool figure = true;   ///< false: the number names or picks out, it is no figure
};
StatementResult read_statement(ItemLine const& line, std::size_t at, std::vector<Attribution> const& attributions,
                               Discourse const& discourse, std::span<Assertion const> earlier);

/// The first event that an article names is the one that it is about.
void note_lead(Token const& event, Reference const& where, Discourse& d);
/// "in 2004": the item is a year, and not that in which the article was published.
bool is_past_year(std::span<Token const> items, std::size_t i, std::string_view published_year);
/// A sentence tells of years ago: "in November 2015", "less than four years after a dam gave way".
bool recalls(std::span<Token const> items, std::string_view published_year);

/// The one past day that a sentence tells of.
std::optional<When> read_story_day(ItemLine const& line);
/// "last week", "late last month", "two weeks ago": no day.
bool is_loose(When const& when);
/// The events that a sentence names, if it says on which one day or in which week or month they were. `lead`: the kind of
/// what "the disaster" is, 0 for none.
std::vector<DatedEvent> read_dated_events(ItemLine const& line, std::uint32_t lead);

/// A kind of event of nature, or of what fell or burned, as against a deed, a war, a vote: its victims are found for days.
bool befalls_for_days(Token const& event);
/// Whether item i names an event; "to storm the base" does not.
bool names_event(std::span<Token const> items, std::size_t i);
/// How many words in small letters it has beside those that a headline leaves small ("of", "in"): none or one is a headline
/// in capitals, whose capitals tell nothing.
std::ptrdiff_t words_in_small(std::span<Token const> items);
/// "the album Winds of War": the event's word at i is one of a title.
bool in_title(std::span<Token const> items, std::size_t i);

/// The place that stands right before a noun as part of its name ("a Kabul car bombing").
Reference place_before(std::span<Token const> items, std::size_t at);

/// "Maria" of "Hurricane Maria", "Thomas" of "the Thomas Fire", for the event at item `at`; empty: it has no name there.
std::string_view name_of_event(std::span<Token const> items, std::size_t at);

/// The people that stand before a spot and the event at item `at`: "a Turkish mine disaster".
Reference people_before(std::span<Token const> items, std::size_t at);

/// Place, border and event that a stretch of items states; used for figures and for what a sentence leaves behind.
Reference read_place(std::span<Token const> items, std::size_t begin, std::size_t end, Reference const& subject,
                     Discourse const& discourse);

}  // namespace claimcheck
