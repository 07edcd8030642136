// The names of a sentence, in the order in which later ones take them over: countries and speakers, its place, its events.
#include "grammar/note.hpp"

#include <algorithm>

#include "grammar/sentence_place.hpp"

namespace claimcheck {
namespace {

/// Whether a few words in front of item i lead to one of `what`, with none of `ends` between.
bool led_by(std::span<Token const> part, std::size_t i, ClassSet what, ClassSet ends) {
    constexpr std::size_t reach = 4;
    for (auto k = i; k-- > 0 && k + reach >= i;) {
        if (part[k].classes.any(what)) return true;
        if (part[k].kind != TokenKind::word || part[k].classes.any(ends)) return false;
    }
    return false;
}
/// "in the war", "a decade of conflict"
bool governed(std::span<Token const> part, std::size_t i) {
    return led_by(part, i, WordClass::preposition | WordClass::of, WordClass::said | WordClass::be | WordClass::have);
}
/// "more than any mining accident before": the event at item i is none in particular.
bool beside_any(std::span<Token const> part, std::size_t i) {
    return led_by(part, i, WordClass::than | WordClass::floor, WordClass::article | WordClass::possessive | WordClass::preposition);
}
bool near_cue(std::span<Token const> part, std::size_t i) {
    for (auto k = i + 1; k < part.size() && k < i + 5; ++k) {
        if (part[k].is(WordClass::said)) return true;
    }
    return i > 0 && part[i - 1].is(WordClass::said);
}
Reference reference(Token const& t, WordClass c) {
    Reference r;
    r.entity = static_cast<std::int32_t>(t.value(c));
    r.words = t.text;
    r.named = true;
    return r;
}

/// "had the force of a 3.5-magnitude quake", "came after a fire": not what the text is about.
bool mentioned(std::span<Token const> part, std::size_t event) {
    auto before = event;
    while (before > 0 && event - before < 5 && !part[before - 1].is(WordClass::indefinite) && !part[before - 1].classes.any(WordClass::preposition | WordClass::said)) --before;
    if (before < 2 || !part[before - 1].is(WordClass::indefinite)) return false;
    Token const& link = part[before - 2];
    return link.is(WordClass::of) || (link.is(WordClass::since) && link.is(WordClass::subordinate) && link.is(WordClass::preposition));
}


}  // namespace

void note_names(std::span<Token const> part, ClassSet classes, bool in_text, Discourse& d) {
    bool const polls = classes.has(WordClass::share_verb) && classes.has(WordClass::claims);
    for (Token const& t : polls ? part : std::span<Token const>{}) {
        if (!t.is(WordClass::share_verb) || !t.is(WordClass::claims)) continue;
        d.poll = t.text;
        d.poll_at = d.sentence;
    }
    bool const names = classes.any(WordClass::place | WordClass::people_of | WordClass::person);
    for (std::size_t i = 0; names && i < part.size(); ++i) {
        Token const& t = part[i];
        constexpr std::int64_t of_another = 3;
        bool const body = i + 1 < part.size() && part[i + 1].is(WordClass::body);
        bool const of_name = body && (part[i + 1].capital || part[i + 1].value(WordClass::body) == of_another);  // "Geneva University", "US media"
        if ((t.is(WordClass::place) && !of_name) || t.is(WordClass::people_of)) {
            bool const from = i > 1 && part[i - 1].is(WordClass::motion) && part[i - 1].is(WordClass::since);
            if (from && (part[i - 2].classes.any(WordClass::place_prep | WordClass::verb | WordClass::past) || part[i - 2].is(Inflection::past))) continue;  // "had flown in from France"
            d.country_at = d.sentence;
            d.country = reference(t, t.is(WordClass::place) ? WordClass::place : WordClass::people_of);
            d.country.land = t.is(WordClass::place) && i + 1 < part.size() && part[i + 1].is(WordClass::said);  // "Kyiv said"
            if (t.is(WordClass::place) && i < 2 && acts(part, i)) d.subject = d.country;
        }
        if (t.is(WordClass::person) && i + 1 < part.size() && near_cue(part, i)) {
            d.person = reference(t, WordClass::person);
            d.person_at = d.sentence;
        }
    }
    auto const place = place_of_sentence(part, d);
    if (place.known() && !place.inherited) {
        (place.border ? d.border : d.place) = d.recent = place;
        if (!place.border) d.place_at = d.sentence;
        d.recent_at = d.sentence;
        if (!place.border && !d.lead_place.known()) d.lead_place = place;
    }
    if (!d.lead_place.known() && in_text) d.lead_place = d.dateline.known() ? d.dateline : d.country;
    bool told = false;  // the event of the text stands in front
    for (std::size_t i = 0; classes.has(WordClass::event) && i < part.size(); ++i) {
        if (!names_event(part, i) || in_title(part, i) || d.means_lead(part[i])) continue;
        auto const key = part[i].sense(WordClass::event)->key;
        bool const of_lead_event = d.lead_event == 0 || d.one_kind(d.lead_event, key);
        if (told && !of_lead_event && mentioned(part, i)) continue;  // "the blast had the force of a quake and came after a fire"
        told |= of_lead_event;
        auto where = place_before(part, i);
        bool const best_of = i > 0 && (part[i - 1].is(WordClass::ranking) || (i > 1 && part[i - 2].is(WordClass::ranking)));
        if (!where.known() && best_of && place.entity >= 0) where = place;  // "cases in Lyon, the largest outbreak in France"
        if (!where.known()) where = read_place(part, i, std::min(part.size(), i + 12), {}, d);
        if (!where.known()) where = people_before(part, i);
        if (!where.known() && d.one_kind(d.event, key)) where = d.event_place;
        if (!where.known()) where = place;
        bool const lasts = part[i].value(WordClass::event) == 0;
        bool const of_lead = part[i].is(Inflection::past) && d.kin_of_lead(key);  // "the mud crashed into"
        bool const another = d.lead_event != 0 && !d.one_kind(d.lead_event, key) && (best_of || of_lead || beside_any(part, i));
        if (another) continue;  // "more than any mining accident", "the worst crash since"
        if (lasts && d.lead_event != 0 && !d.one_kind(d.lead_event, key) && !d.lead_lasts && governed(part, i)) continue;  // a blast in a war
        auto const name = name_of_event(part, i);
        if (!name.empty() || !d.one_kind(d.event, key)) d.event_name = name;
        if (!name.empty()) {
            d.named_event = key;
            d.name = name;
            d.named_place = where;
        }
        d.event = key;
        d.event_at = d.sentence;
        d.event_place = where;
        note_lead(part[i], where, d);
    }
}

}  // namespace claimcheck
