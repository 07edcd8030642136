// A key is printed with its four constant slots first and the others behind their names, so that equal questions are
// equal texts and a text can be read back into its slots.
#include "engine/question.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/measured.hpp"

namespace claimcheck {
namespace {

constexpr std::array<std::pair<std::string_view, std::string Key::*>, 7> named_slots{{
    {"event ", &Key::event},
    {"group ", &Key::group},
    {"among ", &Key::among},
    {"part ", &Key::part},
    {"alone ", &Key::alone},
    {"copy ", &Key::copy},
    {"story ", &Key::story},
}};

/// Whose troops: the country that a ministry, a force or a person speaks for. A place that speaks for another (a
/// capital) does so only when the figure is elsewhere: "Moscow has deployed 90,000 near Ukraine".
NameId subject_of(Claim const& claim, Vocabulary const& vocabulary, NameTable& names) {
    Entity const* entity = vocabulary.entity(claim.subject.entity);
    if (entity == nullptr) return names.of(claim.subject);
    EntityId const side = vocabulary.side(claim.subject.entity);
    if (entity->kind != EntityKind::place || side == claim.subject.entity) return names.of(side);
    bool const elsewhere = claim.place.known() && !vocabulary.inside(claim.place.entity, claim.subject.entity);
    return names.of(elsewhere ? side : claim.subject.entity);
}

/// "the conflict in eastern Ukraine" as the subject of deaths in that conflict.
bool is_event(Claim const& claim, NameId subject, Vocabulary const& vocabulary, NameTable const& names) {
    Entity const* entity = vocabulary.entity(claim.subject.entity);
    if (entity != nullptr) return entity->kind == EntityKind::event;
    Lexicon const& lexicon = vocabulary.lexicon;
    std::string_view const kind = event_kind(claim.event.kind, lexicon).family;
    return std::any_of(names.words(subject).begin(), names.words(subject).end(), [&](std::string const& word) {
        return event_kind(word, lexicon).family == kind;
    });
}

bool is_place(NameId name, Vocabulary const& vocabulary, NameTable const& names) {
    Entity const* entity = vocabulary.entity(names.entity(name));
    return entity != nullptr && entity->kind == EntityKind::place;
}

/// Shares, rates and amounts belong to someone somewhere, and texts name one of the two.
bool one_name_for_both(Claim const& claim, Measure const* measure) {
    if (measure == nullptr) return is_amount(claim) || is_relative_change(claim);
    return measure->needs_subject || measure->kind == FigureKind::share || measure->kind == FigureKind::rate || measure->unit != "people";
}

}  // namespace

std::string key_text(std::string_view text) {
    std::string result(text);
    for (char& c : result) {
        c = lower(c);
        if (c == '|') c = '/';
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
    }
    return result;
}

std::string to_string(Key const& key) {
    std::string result = key.measure + '|' + key.subject + '|' + key.place + '|' + key.unit;
    for (auto const& [name, slot] : named_slots)
        if (!(key.*slot).empty()) ((result += '|') += name) += key.*slot;
    return result;
}

Key read_key(std::string_view printed) {
    Key key;
    auto next = [&] {
        std::size_t const end = std::min(printed.find('|'), printed.size());
        std::string_view const slot = printed.substr(0, end);
        printed.remove_prefix(std::min(end + 1, printed.size()));
        return slot;
    };
    for (std::string Key::*slot : {&Key::measure, &Key::subject, &Key::place, &Key::unit}) key.*slot = next();
    while (!printed.empty()) {
        std::string_view const text = next();
        for (auto const& [name, slot] : named_slots)
            if (text.starts_with(name)) key.*slot = text.substr(name.size());
    }
    return key;
}

Slots read_slots(Claim const& claim, EventId event, NameId event_place, Vocabulary const& vocabulary,
                 NameTable& names) {
    Slots slots{subject_of(claim, vocabulary, names), names.of(claim.place), event};
    Measure const* measure = vocabulary.measure(claim.measure);
    if (event != EventId::absent) {
        if (event == EventId::unknown && claim.sentence.empty()) {
            slots.event = EventId::absent;
            return slots;
        }
        if (slots.subject == NameId::unknown || is_event(claim, slots.subject, vocabulary, names))
            slots.subject = NameId::absent;
        if (slots.place == NameId::unknown) slots.place = names.of(claim.event.place);
        if (slots.place == NameId::unknown && event != EventId::unknown) slots.place = event_place;
        constexpr int shortest = 3;  // days: what is over in a moment is at one spot, whatever land a text names
        EventKind const kind = event_kind(claim.event.kind, vocabulary.lexicon);
        constexpr int while_told = 7;  // days: what has kin among accidents is at one spot, too, for as long as it is news
        bool const moment = kind.window_days <= shortest || (kind.window_days <= while_told && !kin_of(kind.word, vocabulary.lexicon).empty());
        bool const spot = event < EventId::unknown && kind.window_days > 0 && moment && !kind.everywhere;
        bool const no_town = names.entity(slots.place) == EntityId::none && names.parent(slots.place) == NameId::absent;  // "at the Blue Mosque"
        if (spot && event_place > NameId::absent && (no_town || names.inside(event_place, slots.place))) slots.place = event_place;
        // "the fire near Losacio": where it is told to be, by whatever name others give it
        bool const there = event < EventId::unknown && no_town && !kind.everywhere && slots.place == names.of(claim.event.place.known() ? claim.event.place : claim.place);
        if (there && kind.window_days > 0 && event_place > NameId::absent) slots.place = event_place;
    } else if (one_name_for_both(claim, measure)) {
        if (slots.subject == NameId::unknown) slots.subject = slots.place;
        if (slots.place == NameId::unknown && slots.subject != NameId::unknown)
            slots.place = is_place(slots.subject, vocabulary, names) ? slots.subject : NameId::absent;
    }
    return slots;
}

std::string_view unit_of(Claim const& claim, Vocabulary const& vocabulary) {
    if (!claim.unit.empty()) return compared_in({&claim, scale_of(claim, vocabulary)});
    Measure const* measure = vocabulary.measure(claim.measure);
    return measure == nullptr || measure->unit.empty() ? std::string_view("things") : std::string_view(measure->unit);
}

}  // namespace claimcheck
