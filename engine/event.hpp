#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/among.hpp"
#include "engine/claim_store.hpp"
#include "engine/entity.hpp"
#include "engine/vocabulary.hpp"

namespace claimcheck {

/// An event of one run of linking. Numbers are never shown.
enum class EventId : std::uint32_t { unknown = 0xFFFFFFFE, absent = 0xFFFFFFFF };

/// One event, as told apart from others of its kind by place and date.
struct Event {
    std::string kind;               ///< canonical word of the kind
    NameId place = NameId::absent;  ///< the narrowest place that anybody gives it
    std::optional<Day> day;         ///< its first day; none for one that goes on for long, or when nobody says
    std::string_view name;          ///< its own name, if an article prints it: "Maria"
    std::string_view only_in;       ///< id of the one document that knows it, when place or date are unknown
};
/// "blast@bali@2002-10-12", "war@donbas", "quake@?@a17.txt".
std::string to_string(Event const& event, NameTable const& names);

struct Events {
    std::vector<Event> events;
    std::vector<EventId> of_claim;  ///< for each claim; absent where no event belongs to its question
};

/// Whether an event may belong to the question of a claim: the measure needs or takes one, or an open noun counts things.
bool takes_event(Claim const& claim, Vocabulary const& vocabulary);

/// Whether the event belongs to the question of a claim: the measure needs one, or an open noun came with one.
bool asks_for_event(Claim const& claim, Vocabulary const& vocabulary);

/// Whether a claim without an event tells of an incident: something that needs one, stated of one day and of a place
/// within a country ("Gunmen killed 12 people in Kano on Thursday"). A row of a table says all there is to say.
bool is_incident(Claim const& claim, Vocabulary const& vocabulary);

/// Whether it tells of something that is over within days: a short event, an incident, one that its story alone names.
bool of_finished_event(Claim const& claim, Vocabulary const& vocabulary);

/// The last day that a figure holds for; nullopt where nothing tells. Of a count of a finished event that is the day on which
/// it was told, not that of the event, unless a later day is stated ("by Friday 40 had died").
std::optional<Day> as_of(Claim const& claim, Document const& document, Vocabulary const& vocabulary);

/// Whether a claim without an event counts from a stated day on, of a stated place or side: "31,000 Ukrainian soldiers have
/// been killed since February". That names what is counted as an event does.
bool is_since(Claim const& claim, Vocabulary const& vocabulary);

/// The key word of an event's kind in the lexicon, and how many days apart two reports of one event may put it;
/// 0 for one that goes on for long (war, outbreak), which its place alone tells apart. Kinds that the lexicon does not
/// know get a few days.
struct EventKind {
    std::string_view word;
    std::string_view family;  ///< that of the kind it is taken for; a storm may be called a flood
    int window_days = 3;
    bool everywhere = false;  ///< in many places at once, and each is an event of its own: a day of marches, a vote
};
EventKind event_kind(std::string_view word, Lexicon const& lexicon);
inline constexpr std::int32_t most_filed_days = 400;  ///< of one mention: "in 2002" is filed under all its days, a century is not
/// What a text gives no other name. "The incident" of a text is what it told of before, so it is no kind in the lexicon.
inline constexpr std::string_view nameless_event = "incident";
/// Whether one event may be called by both words: of one family, kin ("blast", "shooting"), or one of them without a name.
bool kinds_meet(std::string_view a, std::string_view b, Lexicon const& lexicon);
/// What kinds that may be one event have in common; empty: its family alone.
std::string_view kin_of(std::string_view kind, Lexicon const& lexicon);

/// Tells apart all events that claims name. Places must be the same or, for kinds that are not everywhere, lie inside
/// each other; dates lie within the
/// window of the kind. An event without a date is dated by the claim's period or, failing that, by its article's
/// publication. An incident joins the only event of its place and day, of whatever kind; things that nobody declared
/// found none. One without a place joins the only event of its kind that fits, preferably one of its own article.
/// What stays unplaced or undated is one event within its article and unknown to others. Documents of another group have
/// other events.
Events find_events(ClaimStore const& store, Among const& among, Vocabulary const& vocabulary, NameTable& names);

}  // namespace claimcheck
