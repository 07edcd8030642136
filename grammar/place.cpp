// Where: the nearest phrase "near Ukraine's border", "in the country's separatist east", "in Donbas". A border and a
// direction without a country take the other country of the sentence, or the last one of the article.
#include <algorithm>

#include "grammar/statement.hpp"

namespace claimcheck {
namespace {

bool names_place(Token const& t) { return t.classes.any(WordClass::place | WordClass::people_of); }
std::int32_t place_of(Token const& t) {
    return static_cast<std::int32_t>(t.value(t.is(WordClass::place) ? WordClass::place : WordClass::people_of));
}

Reference named(Token const& t) {
    Reference r;
    r.entity = place_of(t);
    r.words = t.text;
    r.named = true;
    return r;
}

/// The country that a border or direction without a name belongs to.
Reference missing_country(std::span<Token const> items, std::size_t near, Reference const& subject, Discourse const& d, bool border) {
    if (border && d.border.known()) {
        auto r = d.border;
        r.inherited = true;
        return r;
    }
    Reference best;
    for (std::size_t i = 0; i < items.size(); ++i) {  // the nearest country of the sentence that is not the subject
        bool const clause = i > 0 && items[i].is(WordClass::subordinate) && items[i - 1].is(',');
        if (i > near && best.known() && clause) break;  // "Chad counts 900 men near the border, but Mali"
        if (!names_place(items[i]) || items[i].is(WordClass::plural) || (border && place_of(items[i]) == subject.entity)) continue;
        best = named(items[i]);
        if (i > near) break;
    }
    if (!border && subject.entity >= 0) best = subject;
    bool const here = best.known() && !best.inherited;
    if (!best.known()) best = d.country;
    best.inherited = !here;
    best.named = false;
    best.border = border;
    return best;
}

/// "the country's heartland, called Donbas": a name follows the comma.
bool appositive(std::span<Token const> items, std::size_t comma, std::size_t end) {
    for (auto i = comma + 1; i < end && i < comma + 3; ++i) {
        if (names_place(items[i])) return true;
    }
    return false;
}

/// "the Ukrainian border", "Russian soil": a people's name is a place only in front of a word for land.
bool land_follows(std::span<Token const> items, std::size_t at, std::size_t end) {
    for (auto i = at + 1; i < end && i < at + 3 && !items[i].is(WordClass::site); ++i) {
        bool const name = items[i].capital && items[i].is(WordClass::region);  // "Indian Country"
        if (items[i].classes.any(WordClass::border | WordClass::region | WordClass::direction | WordClass::place) && !name) return true;
    }
    auto i = at + 1;
    while (i < end && i < at + 3 && !items[i].is(WordClass::site) && !items[i].capital && may_be_noun(items[i])) ++i;
    return i < end && i < at + 4 && items[i].is(WordClass::site) && !(i + 1 < items.size() && items[i + 1].classes.any(WordClass::body | WordClass::title));
}

/// "in New England Journal", "at Leeds College": a place that only begins a name. In a title every word is capital.
bool begins_name(std::span<Token const> items, std::size_t i) {
    if (i + 1 >= items.size() || !items[i + 1].capital || items[i + 1].kind != TokenKind::word || items[i + 1].all_capitals) return false;
    if (!items[i + 1].plain_word() && !items[i + 1].is(WordClass::body)) return false;
    return std::any_of(items.begin(), items.end(), [](Token const& t) { return t.kind == TokenKind::word && !t.capital && (t.plain_word() || t.is(WordClass::measure_verb)); });
}

/// "in Turkey and Syria": the last of several places, which together are another one; the place itself when it is alone.
Token const* last_of_list(std::span<Token const> items, Token const* place) {
    auto const* const end = items.data() + items.size();
    auto const* at = place;
    auto const is_place = [&](Token const* t) { return t < end && t->is(WordClass::place) && !(t + 1 < end && (t + 1)->is(WordClass::possessive)); };
    while (at + 1 < end && (at + 1)->is(',') && is_place(at + 2)) at += 2;
    auto const* const joint = at + 1 < end && (at + 1)->is(',') ? at + 2 : at + 1;
    bool const acts = joint + 2 < end && (joint + 2)->classes.any(WordClass::verb | WordClass::be | WordClass::have | WordClass::said) &&
                      !(joint + 2)->classes.any(WordClass::rise | WordClass::fall);  // "the toll in Turkey and Syria rose"
    return joint < end && joint->is(WordClass::and_) && is_place(joint + 1) && !acts ? joint + 1 : place;
}

/// The place at item i with the one around it.
Reference named_in(Token const& t, std::int32_t around) {
    auto r = named(t);
    r.around = around;
    return r;
}

/// "the French capital", "Peru's capital"
bool seat_follows(std::span<Token const> items, std::size_t i, std::size_t end) {
    std::size_t const next = i + 1 < end && items[i].is(WordClass::place) && items[i + 1].is(WordClass::possessive) ? i + 2 : i + 1;
    return next < end && items[next].is(WordClass::seat) && !(next + 1 < items.size() && items[next + 1].kind == TokenKind::word && items[next + 1].capital);
}

bool is_capital(Token const* region) {
    constexpr std::int64_t capital = 3;
    return region != nullptr && region->value(WordClass::region) == capital;
}

/// "the Philippine island of Basilan", "the Kasai province of Congo": the name that belongs to the word for the region at
/// item i, if an "of" follows that word.
Reference name_of_region(std::span<Token const> items, std::size_t begin, std::size_t i, std::size_t end) {
    if (!items[i].is(WordClass::region) || items[i].capital || i + 2 >= end || !items[i + 1].is(WordClass::of)) return {};
    auto const name = [&](std::size_t k) { return items[k].kind == TokenKind::word && items[k].capital && (items[k].plain_word() || items[k].is(WordClass::place)); };
    auto first = i, last = i;
    while (first > begin + 1 && name(first - 1)) --first;
    constexpr std::size_t letters = 3;
    bool const adjective = first + 1 == i && items[first].is(WordClass::place) && items[first].all_capitals && items[first].text.size() <= letters;  // "the US city of"
    bool const before = first < i && names_place(items[i + 2]) && !adjective;
    auto around = before ? place_of(items[i + 2]) : -1;
    if (!before) {
        for (auto k = begin + 1; k < i; ++k) {
            if (names_place(items[k])) around = place_of(items[k]);
        }
        first = last = i + 2;
        while (last < end && name(last)) ++last;
    }
    if (first == last) return {};
    if (last - first == 1 && items[first].is(WordClass::place)) {
        auto r = named_in(items[first], around);
        r.capital = is_capital(&items[i]);
        return r;
    }
    Reference r;
    r.words = text_of(&items[first], &items[last - 1] + 1);
    r.named = true;
    r.around = around;
    return r;
}

/// "Malawi's Mangochi district", "Lebanon's northern Tripoli": a name behind whose it is.
Reference name_of_owner(std::span<Token const> items, std::size_t i, std::size_t end) {
    if (!items[i].is(WordClass::place) || i + 2 >= end || !items[i + 1].is(WordClass::possessive)) return {};
    auto first = i + 2;
    while (first + 1 < end && items[first].is(WordClass::direction) && !items[first].capital) first += first + 2 < end && items[first + 1].is('-') ? 2 : 1;
    auto last = first;
    while (last < end && items[last].capital && items[last].kind == TokenKind::word && (items[last].plain_word() || items[last].is(WordClass::place))) ++last;
    bool const region = last < items.size() && items[last].is(WordClass::region) && !items[last].capital;
    bool const alone = last - first == 1 && items[first].is(WordClass::place);
    bool const ends = last >= items.size() || (!may_be_noun(items[last]) && !items[last].is('-') && !items[last].is(WordClass::possessive));
    if (first == last || !(region || (alone && ends))) return {};
    if (alone) return named_in(items[first], place_of(items[i]));
    Reference r;
    r.words = text_of(&items[first], &items[last - 1] + 1);
    r.named = true;
    r.around = place_of(items[i]);
    return r;
}

/// "in Odemira, Portugal": what stands behind the comma at item i, and is no list.
std::int32_t around_behind(std::span<Token const> items, std::size_t i) {
    if (i + 1 >= items.size() || !items[i].is(',') || !items[i + 1].is(WordClass::place)) return -1;
    if (last_of_list(items, &items[i + 1]) != &items[i + 1]) return -1;
    bool const goes_on = i + 2 < items.size() && items[i + 2].kind == TokenKind::word && !items[i + 2].classes.any(WordClass::a_time | WordClass::preposition | WordClass::and_);
    return goes_on ? -1 : place_of(items[i + 1]);
}

/// "in the capital": of the country where the text is.
Reference capital_of_story(Discourse const& d) {
    for (auto const* place : {&d.country, &d.event_place, &d.lead_place, &d.recent, &d.dateline}) {
        if (place->entity < 0 || place->several) continue;
        Reference r = *place;
        r.capital = r.named = true;
        r.inherited = r.dateline = r.land = r.border = false;
        r.direction = 0;
        r.other = r.around = -1;
        return r;
    }
    return {};
}

/// Reads one phrase from its preposition on; its end is returned in `next`.
/// Behind the word at an item, or the last of "Port-de-Paix".
std::size_t behind_hyphens(std::span<Token const> items, std::size_t i, std::size_t end) {
    auto const glued = [&](std::size_t k) { return k + 1 < end && items[k].is('-') && !items[k].spaced && !items[k + 1].spaced && items[k + 1].kind == TokenKind::word; };
    for (++i; glued(i);) {
        if (items[i + 1].capital) i += 2;
        else if (glued(i + 2) && items[i + 3].capital) i += 4;
        else break;
    }
    return i;
}

Reference read_phrase(std::span<Token const> items, std::size_t begin, std::size_t end, std::size_t& next,
                      Reference const& subject, Discourse const& d) {
    Token const* place = nullptr;
    Token const* border = nullptr;
    Token const* direction = nullptr;
    Token const* region = nullptr;
    bool name_only = false;
    auto i = begin + 1;
    for (; i < end && i < begin + 10; ++i) {
        Token const& t = items[i];
        constexpr auto stop = WordClass::a_time | WordClass::a_quantity | WordClass::said | WordClass::be | WordClass::have |
                              WordClass::measure_verb | WordClass::that | WordClass::who | WordClass::verb;
        bool const acting = t.is(Inflection::ing) && t.plain_word() && !(i == begin + 1 && i + 1 < end && names_place(items[i + 1]));  // "in neighbouring Chad"
        if (auto const own = name_of_region(items, begin, i, end); own.known()) {
            next = std::min(end, i + 3);
            return own;
        }
        if (auto const own = name_of_owner(items, i, end); own.known()) {
            next = std::min(end, i + 4);
            return own;
        }
        bool const named_behind = t.is(',') && place == nullptr && ((region != nullptr && !region->capital) || direction != nullptr) && appositive(items, i, end);
        if (named_behind) continue;
        if ((place != nullptr || (border != nullptr && !t.is(WordClass::preposition))) && t.is(WordClass::subordinate)) break;
        bool const states = t.is(WordClass::said) && t.is(Inflection::plural) && i + 1 < end && items[i + 1].is(WordClass::of);  // "in the states of"
        if (acting || (t.classes.any(stop) && !states) || (t.kind == TokenKind::mark && !t.is('-') && !t.is('\'')) || (t.is(WordClass::and_) && place != nullptr)) break;
        bool const beside = t.is(WordClass::direction) && t.is(WordClass::place_prep) && !items[i - 1].is(WordClass::article);  // not "in the north of"
        if (beside && i > begin + 1) break;
        if (t.is(WordClass::border)) border = &t;
        if (t.is(WordClass::region) && border != nullptr && border + 1 == &t && i + 1 < end && items[i + 1].is(WordClass::of)) border = place = nullptr;  // "the border city of"
        // "the Western District", "central Lyon, France"
        bool const name = i + 1 < end && (t.capital || (items[i + 1].capital && items[i + 1].kind == TokenKind::word)) && !names_place(items[i + 1]);
        if (t.is(WordClass::direction) && !name) direction = &t;
        if (t.is(WordClass::region)) region = &t;
        constexpr std::int64_t of_another = 3;  // "the US embassy"
        bool const owner = i + 1 < items.size() && items[i + 1].is(WordClass::body) && items[i + 1].value(WordClass::body) == of_another;
        name_only |= t.is(WordClass::place) && (owner || begins_name(items, i));
        if (names_place(t) && !name_only && (t.is(WordClass::place) || land_follows(items, i, end) || seat_follows(items, i, end)) && (place == nullptr || border == nullptr)) place = &t;
        if (t.is(WordClass::place_prep) && !t.is(WordClass::direction) && i > begin + 1) break;
        if (t.is(WordClass::preposition) && !t.classes.any(WordClass::of | WordClass::article) && i > begin + 1 && place == nullptr && border == nullptr) break;  // "on the conflict between"
    }
    next = i;
    Reference r;
    if (items[begin].is(WordClass::direction)) {  // "40 km west of Harare"
        if (place == nullptr || place > &items[begin] + 2) return {};
        r = named(*place);
        r.beside = true;
        return r;
    }
    if (place != nullptr) {
        r = named(*place);
        auto const* const last = last_of_list(items, place);
        if (last != place && border == nullptr) r.other = place_of(*last);
        if (last == place && border == nullptr) r.around = around_behind(items, static_cast<std::size_t>(place - items.data()) + 1);
        if (direction != nullptr && border == nullptr) r.direction = direction->sense(WordClass::direction)->key;
        r.border = border != nullptr;
        r.whole = items[begin].value(WordClass::place_prep) == 1;
        r.capital = border == nullptr && direction == nullptr && seat_follows(items, static_cast<std::size_t>(place - items.data()), end);
        auto last_word = place + 1;
        while (last_word < items.data() + end && last_word - place < 3 && !last_word->capital && !last_word->classes.any(WordClass::region | WordClass::direction) && may_be_noun(*last_word)) ++last_word;
        bool const part = last_word > place + 1 && last_word < items.data() + end && last_word->is(WordClass::region) && last_word->value(WordClass::region) != 1 && place->capital;
        if (part && border == nullptr && r.other < 0) {  // "Malawi lakeshore district"
            r.around = place_of(*place);
            r.entity = -1;
            r.words = text_of(place, last_word + 1);
        }
        return r;
    }
    if (border != nullptr) return missing_country(items, begin, subject, d, true);
    if (direction != nullptr) {
        auto const* const of = direction + 1;
        if (of < items.data() + end && !of->capital && of->plain_word() && may_be_noun(*of)) return {};  // "at the central mosque"
        r = missing_country(items, begin, subject, d, false);
        r.direction = direction->sense(WordClass::direction)->key;
        return r;
    }
    if (name_only) return {};
    // a place that the vocabulary does not know: capital words behind "in", "at", "near"
    auto first = begin + 1;
    while (first < next && !items[first].capital) ++first;
    auto last = first;
    bool const event = first < next && items[first].is(WordClass::event);  // "in Typhoon Nesat"
    while (!event && last < next && items[last].capital && items[last].kind == TokenKind::word &&
           !items[last].classes.any(WordClass::month | WordClass::weekday | WordClass::person | WordClass::organisation | WordClass::body)) {
        last = behind_hyphens(items, last, next);
    }
    constexpr std::int64_t kind_of_land = 2;
    bool const kind = last > first + 1 && items[last - 1].is(WordClass::region) && items[last - 1].value(WordClass::region) == kind_of_land;  // "in Kasese District"
    bool const sort = last < next && items[last].is(WordClass::region) && !items[last].capital;  // "Mindoro island"
    auto spot = last;  // "in the Soma coal mine"
    while (first < last && first == begin + 2 && items[begin + 1].is(WordClass::article) && spot < next && spot < last + 2 && !items[spot].is(WordClass::site) && may_be_noun(items[spot])) ++spot;
    bool const at_spot = first < last && first == begin + 2 && items[begin + 1].is(WordClass::article) && !items[begin + 1].is(WordClass::indefinite) && spot < next && items[spot].is(WordClass::site) && !items[spot].capital;
    bool const ends_phrase = last >= items.size() || sort || at_spot || (!(items[last].kind == TokenKind::word && may_be_noun(items[last])) &&
                                                      !items[last].is('-') && !items[last].is('/') && !items[last].is('\'') && !items[last].is(WordClass::possessive));
    bool const letters = first < last && items[last - 1].all_capitals;  // "in NATO"
    bool const phrase = last < items.size() && items[last].is(WordClass::of) && words_in_small(items) < 2;  // "in Aftermath of Storm"
    static constexpr auto opens = WordClass::article | WordClass::region | WordClass::direction | WordClass::of;  // "in the village of"
    bool const near = std::all_of(items.begin() + static_cast<std::ptrdiff_t>(begin) + 1, items.begin() + static_cast<std::ptrdiff_t>(first),
                                  [](Token const& t) { return t.classes.any(opens); });
    // "the quake hit Bohol": what lasts a week and more strikes places, a blast strikes firms and people as well
    auto const disaster_before = [&] {
        constexpr std::size_t reach = 8;
        for (auto k = begin; k-- > 0 && k + reach >= begin;) {
            if (names_event(items, k)) return befalls_for_days(items[k]) && !items[k].is(WordClass::also_verb);
        }
        return false;
    };
    bool const one = last == first + 1 && first == begin + 1 && items[first].plain_word();
    bool const struck = one && !items[begin].is(WordClass::preposition) && disaster_before();
    if ((items[begin].is(WordClass::in_) || struck) && first < last && near && ends_phrase && !letters && !phrase) {
        r.words = text_of(&items[first], &items[last - (kind ? 2 : 1)] + 1);
        r.named = true;
        bool const placed = last + 1 < items.size() && items[last].is(',') && items[last + 1].is(WordClass::place);  // "in Odemira, Portugal"
        if (placed && last_of_list(items, &items[last + 1]) == &items[last + 1]) r.around = place_of(items[last + 1]);
        auto const alike = [](char a, char b) { return (a | ' ') == (b | ' '); };  // letters but for their case
        bool const written_there = std::equal(r.words.begin(), r.words.end(), d.dateline.words.begin(), d.dateline.words.end(), alike);
        if (r.around < 0 && written_there) r.around = d.dateline.around;  // "OPOLE, Poland - ... near Opole"
    } else if (region != nullptr && !region->capital && next - begin <= 4) {  // "the area": the last place stated
        constexpr std::int64_t land = 1;  // "across the country"
        if (is_capital(region)) return capital_of_story(d);
        r = d.recent.entity < 0 && d.lead_place.entity >= 0 ? d.lead_place : d.recent;
        bool const whole = region->value(WordClass::region) == land && d.country.known();
        bool const from = !d.country.known() && d.dateline.entity >= 0 && region->value(WordClass::region) == land;
        if (whole) r = d.country;
        if (from) r = d.dateline;
        r.land = whole || from;
        r.dateline = false;
        r.inherited = !whole;
    }
    return r;
}

/// "from Wroclaw to Krakow": whoever goes there is on the way. Where it ends; i: none begins at item i.
std::size_t behind_route(std::span<Token const> items, std::size_t i, std::size_t end) {
    auto const name = [&](std::size_t k) { return items[k].kind == TokenKind::word && items[k].capital && !items[k].classes.any(WordClass::a_time | WordClass::event); };
    if (!items[i].is(WordClass::motion) || !items[i].is(WordClass::since) || i == 0 || items[i - 1].classes.any(WordClass::measure_verb)) return i;
    auto to = i + 1;
    while (to < end && name(to)) ++to;
    if (to == i + 1 || to + 1 >= end || !items[to].is(WordClass::to) || !name(to + 1)) return i;
    for (++to; to < end && name(to);) ++to;
    return to;
}

/// "the risk of floods", "a possible quake": it has not happened.
bool is_feared(std::span<Token const> items, std::size_t i) {
    constexpr std::size_t reach = 5;
    constexpr std::int64_t with_of = 1;
    constexpr auto inside = WordClass::article | WordClass::of | WordClass::people_of | WordClass::place | WordClass::more;
    bool const did = i + 1 < items.size() && items[i + 1].is(WordClass::measure_verb);  // "a possible attack killed"
    for (auto k = i; !did && k-- > 0 && k + reach >= i;) {
        if (items[k].is(WordClass::feared) && (items[k].value(WordClass::feared) != with_of || items[k + 1].is(WordClass::of))) return true;
        if (!items[k].classes.any(inside) && !may_be_noun(items[k])) return false;
    }
    return false;
}

/// "since the end of the civil war", "since the Gaza war of 2014": what lasts only dates the rest of the sentence.
bool is_background(std::span<Token const> items, std::size_t i) {
    if (items[i].value(WordClass::event) != 0) return false;
    constexpr std::size_t reach = 5;
    constexpr std::int64_t end = 13, ended = 23;  // thirds of a stretch of time
    constexpr auto inside = WordClass::article | WordClass::possessive | WordClass::place | WordClass::people_of;
    if (i + 1 < items.size() && items[i + 1].is(WordClass::third) && items[i + 1].value(WordClass::third) == ended) return true;
    bool const dated = i + 2 < items.size() && items[i + 1].is(WordClass::of) && (items[i + 2].is(WordClass::a_time) || items[i + 2].kind == TokenKind::number);
    for (auto k = i; k-- > 0 && k + reach >= i;) {
        if (items[k].is(WordClass::of)) return k > 0 && items[k - 1].is(WordClass::third) && items[k - 1].value(WordClass::third) == end;
        if (items[k].is(WordClass::since)) return dated;
        if (!items[k].classes.any(inside) && !may_be_noun(items[k])) return false;
    }
    return false;
}

/// "died from Israeli fire", "Israeli fire killed 12": nothing burned.
bool is_fired(std::span<Token const> items, std::size_t i) {
    if (i == 0 || !items[i].is(WordClass::also_verb) || items[i].is(Inflection::plural) || !befalls_for_days(items[i])) return false;
    return items[i - 1].is(WordClass::people_of) && (i == 1 || items[i - 2].classes.any(WordClass::by | WordClass::since | WordClass::preposition));
}

}  // namespace

bool befalls_for_days(Token const& event) {
    constexpr std::int64_t least = 7, most = 14;
    return event.value(WordClass::event) >= least && event.value(WordClass::event) <= most;
}

bool names_event(std::span<Token const> items, std::size_t i) {
    bool const month = items[i].capital && items[i].is(WordClass::month) && !is_march(items, i);
    if (!items[i].is(WordClass::event) || month) return false;
    bool const of_body = i + 1 < items.size() && items[i + 1].spaced && items[i + 1].classes.any(WordClass::body | WordClass::title) && !items[i + 1].is(WordClass::measure_noun);
    if (of_body) return false;  // "the fire brigade", "election officials"
    if (i > 0 && items[i - 1].is('-') && !items[i].spaced && i + 1 < items.size() && may_be_noun(items[i + 1]) && !items[i + 1].is(WordClass::event)) return false;  // "water-bombing planes"
    bool const deed = i > 0 && i + 1 < items.size() && items[i].is(WordClass::also_verb) && items[i - 1].is(Inflection::plural) && items[i - 1].kind == TokenKind::word &&
                      items[i + 1].kind == TokenKind::word && (may_be_noun(items[i + 1]) || items[i + 1].classes.any(WordClass::article | WordClass::a_quantity));
    if (deed) return false;  // "hooligans storm pitch"
    if (is_feared(items, i) || is_background(items, i) || is_fired(items, i)) return false;
    auto const before = i > 0 && items[i - 1].is('\'') ? i - 1 : i;
    if (items[i].capital || before == 0 || i + 1 >= items.size() || !items[before - 1].is(WordClass::to)) return true;
    bool const object = items[i].is(WordClass::also_verb) && (may_be_noun(items[i + 1]) || items[i + 1].is(WordClass::a_quantity));  // "to storm parliament"
    bool const verb = object || items[i + 1].is(WordClass::article) || items[i + 1].is('\'') || (items[i + 1].capital && items[i + 1].kind == TokenKind::word);
    return !verb;
}

Reference place_before(std::span<Token const> items, std::size_t at) {
    constexpr std::int64_t deed = 3;  // a war, a blast: "Russia's attack" is not there
    bool const befalls = items[at].is(WordClass::event) && items[at].value(WordClass::event) != 0 && items[at].value(WordClass::event) != deed;
    for (int words = 0; words < 2 && at > 0 && !items[at - 1].capital && may_be_noun(items[at - 1]); ++words) --at;  // "car"
    if (befalls && at > 1 && items[at - 1].is(WordClass::possessive) && items[at - 2].is(WordClass::place)) return named(items[at - 2]);  // "Zambia's cholera outbreak"
    if (at == 0 || !items[at - 1].is(WordClass::place)) return {};
    return named(items[at - 1]);
}

Reference people_before(std::span<Token const> items, std::size_t at) {
    constexpr std::size_t reach = 3;
    bool spot = false;
    for (auto i = at; i-- > 0 && i + reach >= at;) {
        if (items[i].is(WordClass::people_of) && spot) return named(items[i]);
        spot |= items[i].is(WordClass::site);
        if (!may_be_noun(items[i]) || items[i].is(WordClass::people_of)) break;
    }
    return {};
}

namespace {

/// "in the eight countries", "in all of the countries hit": together they are another place than each of them. Where it
/// ends; begin: none stands behind the preposition there.
std::size_t behind_lands(std::span<Token const> items, std::size_t begin) {
    constexpr std::size_t reach = 7;
    if (items[begin].is(WordClass::motion) || (begin > 0 && items[begin - 1].is(WordClass::everywhere))) return begin;
    bool several = false;
    for (auto i = begin + 1; i < items.size() && i < begin + reach; ++i) {
        if (items[i].is(WordClass::lands) && !items[i].capital) return several ? i + 1 : begin;
        several |= items[i].classes.any(WordClass::a_quantity | WordClass::all_of);
        bool const opens = items[i].is(WordClass::article) && (i == begin + 1 || items[i - 1].classes.any(WordClass::of | WordClass::all_of));  // not "the border the two countries share"
        bool const inside = opens || items[i].classes.any(WordClass::a_quantity | WordClass::all_of | WordClass::of | WordClass::ranking) || items[i].is('-') || items[i - 1].is('-') || may_be_noun(items[i]);  // "the worst-hit countries"
        if (!inside || names_place(items[i]) || items[i].is(WordClass::border)) return begin;
    }
    return begin;
}

// "published on Monday in Nature Sustainability"
bool is_printed(std::span<Token const> items, std::size_t in) {
    constexpr std::size_t reach = 5;
    for (auto i = in; i-- > 0 && i + reach >= in;)
        if (items[i].is(WordClass::printed)) return true;
    return false;
}

}  // namespace

Reference read_place(std::span<Token const> items, std::size_t begin, std::size_t end, Reference const& subject,
                     Discourse const& discourse) {
    Reference fallback;
    for (auto i = begin; i < end;) {
        if (fallback.known() && items[i].is(WordClass::subordinate) && !items[i].is(WordClass::preposition)) break;  // "at the border while in Paris"
        if (auto const behind = behind_route(items, i, end); behind > i) {
            i = behind;
            continue;
        }
        if (items[i].is(WordClass::far_off)) break;  // "was felt as far away as Lyon"
        bool const origin = i > 0 && items[i].is(WordClass::motion) && items[i - 1].classes.any(WordClass::title | WordClass::person);  // "a senator from"
        bool const left = i > 0 && items[i].is(WordClass::motion) && items[i].is(WordClass::since) && (items[i - 1].classes.any(WordClass::place_prep | WordClass::past | WordClass::verb) || items[i - 1].is(Inflection::past) || items[i - 1].is(Inflection::ing)) &&
                          !items[i - 1].classes.any(WordClass::measure_verb | WordClass::move);  // "had taken off from Kathmandu"
        bool const opens_other = i + 1 < end && items[i].is(WordClass::place_prep) && items[i + 1].is(WordClass::motion) && items[i + 1].is(WordClass::since);  // "off from"
        bool const inside_word = origin || left || opens_other || (i > 0 && items[i - 1].is('-') && !items[i].spaced);
        if (!items[i].is(WordClass::place_prep) || inside_word) {
            ++i;
            continue;
        }
        if (auto const behind = behind_lands(items, i); behind > i) {
            Reference r;
            r.words = text_of(&items[i + (items[i + 1].is(WordClass::article) ? 2 : 1)], &items[behind - 1] + 1);
            r.named = r.several = true;
            return r;
        }
        std::size_t next = i + 1;
        auto r = read_phrase(items, i, end, next, subject, discourse);
        bool const listed = r.named && next + 1 < items.size() && items[next].is('(') && items[next + 1].is(WordClass::a_quantity);  // "in Karachi (12)": where that many are
        if (listed || (r.named && r.entity < 0 && is_printed(items, i))) {
            i = std::max(next, i + 1);
            continue;
        }
        bool const alone = r.named && r.around < 0 && r.other < 0 && !r.border && !r.beside;
        if (alone && next < end && items[next].is(WordClass::in_) && (r.entity < 0 || items[next - 1].is(WordClass::place))) {  // "near Odemira in southern Portugal"
            auto beyond = next + 1;
            auto const outer = read_phrase(items, next, end, beyond, subject, discourse);
            bool const owns = beyond < items.size() && items[beyond].is(WordClass::possessive);  // "in Paris in France's"
            if (outer.entity >= 0 && !outer.inherited && !outer.border && !owns) r.around = outer.entity;
        }
        if (r.beside && fallback.named) {  // "in Chegutu, west of Harare"
            fallback.around = r.entity;
            fallback.beside = true;
            return fallback;
        }
        if (r.around >= 0) return r;
        if (r.known() && !r.inherited && r.entity >= 0) return r;
        if (r.known() && !fallback.known()) fallback = r;
        i = std::max(next, i + 1);
    }
    return fallback;
}

}  // namespace claimcheck
