// Which claims have an event, and what kinds of event there are.
#include "engine/event.hpp"

#include <algorithm>
#include <cstdlib>

namespace claimcheck {

namespace {
/// People do too many things at one event for a bare count of them to say which.
bool is_person(std::string_view noun, Lexicon const& lexicon) {
    EntryId const entry = lexicon.find(noun).entry;
    if (entry == EntryId::none) return false;
    for (WordClass const c : {WordClass::people, WordClass::soldiers, WordClass::fighters, WordClass::people_of, WordClass::title, WordClass::body})
        if (lexicon.sense(entry, c) != nullptr) return true;
    return false;
}
}  // namespace

bool takes_event(Claim const& claim, Vocabulary const& vocabulary) {
    Measure const* measure = vocabulary.measure(claim.measure);
    if (measure != nullptr) return measure->needs_event || measure->takes_event;
    return counts_openly(claim) && (claim.temporal == Temporal::level || claim.temporal == Temporal::count) && !is_person(claim.noun, vocabulary.lexicon);
}

bool asks_for_event(Claim const& claim, Vocabulary const& vocabulary) {
    Measure const* measure = vocabulary.measure(claim.measure);
    if (measure != nullptr && !measure->takes_event) return measure->needs_event;
    return claim.event.known() || is_incident(claim, vocabulary);
}

bool is_incident(Claim const& claim, Vocabulary const& vocabulary) {
    if (claim.event.known() || claim.sentence.empty() || !claim.place.known() || (claim.inherited & inherited_place) != 0) return false;
    bool const stated = claim.when.basis == Basis::stated || claim.when.basis == Basis::relative;
    if (!stated || !claim.when.begin || claim.when.begin != claim.when.end) return false;
    Entity const* const place = vocabulary.entity(claim.place.entity);
    if (place != nullptr && place->inside == EntityId::none) return false;  // a country
    Measure const* const measure = vocabulary.measure(claim.measure);
    return measure == nullptr ? takes_event(claim, vocabulary) : measure->needs_event;
}

bool of_finished_event(Claim const& claim, Vocabulary const& vocabulary) {
    if (claim.occasion || is_incident(claim, vocabulary)) return true;
    return claim.event.known() && claim.when.basis != Basis::since && event_kind(claim.event.kind, vocabulary.lexicon).window_days > 0;
}

std::optional<Day> as_of(Claim const& claim, Document const& document, Vocabulary const& vocabulary) {
    auto const& stated = claim.when.end;
    auto const& told = claim.written ? claim.written : document.published;
    if (!is_count(claim) || !told || !of_finished_event(claim, vocabulary)) return stated;
    bool const said_before = !claim.when.begin || (claim.event.end && stated && *stated > *claim.event.end);
    bool const own_day = claim.when.basis != Basis::assumed && said_before && stated && *stated < *told;
    return own_day ? stated : told;
}

bool is_since(Claim const& claim, Vocabulary const& vocabulary) {
    if (claim.when.basis != Basis::since || !claim.when.begin || claim.event.known() || claim.sentence.empty()) return false;
    bool const placed = claim.place.known() && (claim.inherited & inherited_place) == 0;
    bool const owned = claim.subject.entity != EntityId::none && (claim.inherited & inherited_subject) == 0;
    Measure const* const measure = vocabulary.measure(claim.measure);
    return (placed || owned) && measure != nullptr && measure->needs_event;
}

EventKind event_kind(std::string_view word, Lexicon const& lexicon) {
    EventKind kind{word, word};
    auto const sense_of = [&](std::string_view text, WordClass of_class) {
        EntryId const entry = lexicon.find(text).entry;
        return entry == EntryId::none ? nullptr : lexicon.sense(entry, of_class);
    };
    Sense const* sense = sense_of(word, WordClass::event);
    if (sense == nullptr) return kind;
    kind.word = kind.family = lexicon.key_text(sense->key);
    if (auto const family = family_of_event(sense->key, lexicon); family != sense->key) {
        kind.family = lexicon.key_text(family);
        sense = sense_of(kind.family, WordClass::event);
    }
    constexpr std::int64_t lasting = 1000;
    auto const days = std::abs(sense->value);
    kind.window_days = days >= lasting ? 0 : static_cast<int>(std::min<std::int64_t>(days, most_filed_days));
    kind.everywhere = sense->value < 0;
    return kind;
}

std::string_view kin_of(std::string_view kind, Lexicon const& lexicon) {
    EntryId const entry = lexicon.find(kind).entry;
    Sense const* const sense = entry == EntryId::none ? nullptr : lexicon.sense(entry, WordClass::event);
    return sense == nullptr ? std::string_view{} : lexicon.key_text(kin_of_event(sense->key, lexicon));
}

bool kinds_meet(std::string_view a, std::string_view b, Lexicon const& lexicon) {
    if (a == b || a == nameless_event || b == nameless_event || event_kind(a, lexicon).family == event_kind(b, lexicon).family) return true;
    std::string_view const kin = kin_of(a, lexicon);
    return !kin.empty() && kin == kin_of(b, lexicon);
}

}  // namespace claimcheck
