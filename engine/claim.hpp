#pragma once
#include <cstdint>
#include <string_view>

#include "engine/lower.hpp"
#include "grammar/mention.hpp"
#include "grammar/rule_file.hpp"
#include "grammar/source.hpp"

namespace claimcheck {

enum class ClaimId : std::uint32_t {};     ///< index into ClaimStore::claims
enum class DocumentId : std::uint32_t {};  ///< index into ClaimStore::documents
enum class EntityId : std::uint32_t { none = 0xFFFFFFFF };    ///< index into Vocabulary entities
enum class MeasureId : std::uint32_t { none = 0xFFFFFFFF };   ///< index into Vocabulary measures (none: an open noun)
enum class QuestionId : std::uint32_t { none = 0xFFFFFFFF };  ///< index into the claim graph's questions

enum class Modality : std::uint8_t { asserted, reported, planned, possible, denied };
enum class Temporal : std::uint8_t { level, count, change, rate, share, event };
enum class Basis : std::uint8_t { stated, relative, since, assumed, unknown };
std::string_view to_string(Modality modality);
std::string_view to_string(Temporal temporal);
std::string_view to_string(Basis basis);

/// When a figure holds: inclusive days. Absent ends are unknown and equal nothing.
struct Period {
    std::optional<Day> begin, end;
    Basis basis = Basis::unknown;
    std::string_view text;  ///< the words it was read from; empty when assumed
    friend bool operator==(Period const&, Period const&) = default;
};

/// A slot: the entity where one is known, else `none` and the printed words. Empty name: the slot is unknown.
struct Slot {
    EntityId entity = EntityId::none;
    std::string_view name;
    [[nodiscard]] bool known() const { return !name.empty(); }
    friend bool operator==(Slot const&, Slot const&) = default;
};

/// "CAA" of "Civil Aviation Authority": the first letters of all its words but those in small letters, three or more.
inline bool initials_of(std::string_view letters, std::string_view name) {
    constexpr std::size_t least = 3;
    auto const capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    std::size_t next = 0;
    for (std::size_t i = 0; i < name.size(); ++i) {
        bool const begins = capital(name[i]) && (i == 0 || name[i - 1] == ' ');
        if (begins && (next == letters.size() || letters[next++] != name[i])) return false;
    }
    return next == letters.size() && next >= least;
}
/// Whether two claimants are one: of one entity, or without any, of one name, however its first letter is printed, or
/// the one the other's initials.
inline bool same_claimant(Slot const& a, Slot const& b) {
    if (!a.known() || !b.known()) return false;
    if (a.entity != EntityId::none || b.entity != EntityId::none) return a.entity == b.entity;
    return same_but_capitals(a.name, b.name) || initials_of(a.name, b.name) || initials_of(b.name, a.name);
}

/// What kind of event, where: "bomb" in "bali". Events are told apart by kind, place and time.
struct EventSlot {
    std::string_view kind;  ///< canonical word of the kind ("quake", "war"); empty: unknown
    std::string_view name;  ///< its own name ("Maria" of Hurricane Maria); empty: none is said
    Slot place;
    std::optional<Day> begin, end;  ///< when it happened, if said
    [[nodiscard]] bool known() const { return !kind.empty(); }
    friend bool operator==(EventSlot const&, EventSlot const&) = default;
};

/// "quake in Haiti", "outbreak worldwide"; empty for none.
inline std::string event_text(EventSlot const& event) {
    std::string text{event.kind};
    if (!event.name.empty()) (text += ' ') += event.name;
    if (!event.known() || !event.place.known()) return text;
    bool const adverb = event.place.name.find_first_of(" ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string_view::npos;
    return (text += adverb ? " " : " in ") += event.place.name;
}

/// Slots that a figure took over from elsewhere in its article.
enum InheritedSlot : std::uint8_t { inherited_subject = 1, inherited_place = 2, inherited_event = 4, inherited_when = 8,
                                    inherited_measure = 16, inherited_day = 32 };  ///< day: of its event

/// An assertion made comparable: canonical names, absolute dates, ranges. A value without ownership: its texts are
/// views into the store that holds it
/// and, for canonical names, into the vocabulary; both outlive it.
struct Claim {
    DocumentId document{};
    bool in_title = false;   ///< the span lies in the title field, not in the text
    bool headline = false;   ///< said by the title, field or line
    Span span;               ///< hedge, figure and unit
    Position position;
    std::uint32_t sentence_begin = 0;  ///< offset of `sentence` in the text or title
    std::uint32_t sentence_number = 0; ///< from 0 within the article, the title included
    std::string_view sentence;
    std::string_view text;   ///< the figure as printed: sentence.substr(span.begin - sentence_begin, span.size())

    Slot claimant;           ///< empty: the article itself
    std::string_view cue;    ///< "said", "according to"
    bool claimant_named = false; ///< a named person or body, not "officials"

    MeasureId measure = MeasureId::none;
    std::string_view measure_name;  ///< vocabulary name, or the head noun's lemma
    std::string_view noun;          ///< the counted noun as printed
    Temporal temporal = Temporal::count;
    std::string_view unit;          ///< "people", "percent", "usd", ...; empty: things
    Slot subject;                   ///< whose: a country, a force, a company
    std::string_view group;         ///< narrower than the measure's noun: "soldiers", "children"; empty: everyone
    Slot place;
    Slot scene;                     ///< where the article is, if `place` is unknown: for readers, it links nothing
    EventSlot event;
    Figure figure;
    Period when;
    std::optional<Day> written;     ///< the day it was told on, if its article is not of that day: of the dateline, or before
    Modality modality = Modality::asserted;
    std::int8_t direction = 0;      ///< of a change: 1 up, -1 down, 0 not said
    std::uint8_t inherited = 0;     ///< InheritedSlot bits
    bool correction = false;        ///< its own sentence says corrected, revised
    bool breakdown = false;         ///< a part of a list that is said to be the whole ("100 people: 60 men, 40 women")
    bool whole_place = false;       ///< of all of it, by its words: "across the country", "nationwide"
    bool occasion = false;          ///< linking gave it a short event, or an owner, that its text does not name so
    bool event_recalled = false;    ///< the text tells of another event, so long after this one
    bool part = false;              ///< "including", "of whom", "another", "additional", "other": a part of something
    /// Number of the claim (index in the same article's run) that the text states this is a part of; -1: none.
    std::int32_t part_of = -1;
    std::int32_t base = -1;         ///< of a share, change or conversion, counted likewise: what it is of, starts from, or is
    std::int32_t amount = -1;       ///< of a share or change: what it comes to
    QuestionId question = QuestionId::none;
    std::uint64_t number = 0;       ///< what its id prints (claim_number); 0: not worked out yet
    std::uint64_t copy = 0;         ///< equal for one figure of a sentence that articles copied; 0: nobody did
};

/// Slots that a figure has from elsewhere: from its article, or, where nobody says whose it is, from its story.
inline std::uint8_t borrowed(Claim const& c) {
    return static_cast<std::uint8_t>(c.inherited | (c.occasion && !c.place.known() ? inherited_place : 0));
}
/// A bare count whose noun alone is its measure: "40 trucks", "12 bakers".
inline bool counts_openly(Claim const& c) { return c.measure == MeasureId::none && (c.unit == "item" || c.unit == "people"); }
/// Of what adds up over days, as against a level that holds on one.
inline bool is_count(Claim const& c) { return c.temporal == Temporal::count || c.temporal == Temporal::event; }
/// Of money, mass, length: not of things or people that are counted one by one, and no share.
inline bool is_amount(Claim const& c) { return !c.unit.empty() && c.unit != "item" && c.unit != "people" && c.unit != "percent"; }
/// By how much percent something rose or fell.
inline bool is_relative_change(Claim const& c) { return c.unit == "percent" && c.temporal == Temporal::change; }
/// What each one got: a rate that says of how many, and what it comes to ("5,000 euros per farmer").
inline bool is_per_head(Claim const& c) { return c.temporal == Temporal::rate && c.base >= 0 && c.amount >= 0; }
/// The figure before it in another unit: "5,000 acres (2,000 hectares)".
inline bool is_conversion(Claim const& c) { return c.base >= 0 && c.amount < 0; }

/// What the store knows of an article; the text itself is gone by then.
struct Document {
    std::string_view id, path, title, publisher;
    std::optional<Day> published;
    std::uint32_t source = 0;     ///< documents with one origin (same wire, same publisher) share a number
    std::uint32_t figures = 0, read = 0, not_read = 0, not_figures = 0;  ///< figures = read + not_read + not_figures
    bool checked = true;          ///< false: given with --against
    std::string_view among;       ///< its group: only documents of one group are compared
    bool ungrouped = false;       ///< others have a group and it has none: it is compared with no other
};

}  // namespace claimcheck
