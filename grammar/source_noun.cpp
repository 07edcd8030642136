// Sources without a verb of speech: a colon, a dash, a count or an estimate of somebody's, a report by somebody.
#include "grammar/attribution_reader.hpp"

#include <algorithm>

namespace claimcheck::forms {

using speaker::can_begin;
using speaker::content_end;
using speaker::in_phrase;
using speaker::speaks;

void AttributionReader::with_colon(Token const* colon) {
    Attribution a;
    bool const head = std::all_of(first_, colon, in_phrase);
    bool const quote = colon + 1 != last_ && (colon + 1)->is('"');
    if (quote && !head && out_.empty()) with_announcement(colon);
    auto end = last_;
    while (end != colon && (end - 1)->kind == TokenKind::mark) --end;
    bool const tail = end > colon + 1 && std::all_of(colon + 1, end, in_phrase);
    constexpr auto known = WordClass::body | WordClass::organisation | WordClass::person | WordClass::source | WordClass::title;
    // "US: Russia has massed": a country in front of another one that acts
    bool const country = head && colon == first_ + 1 && first_->is(WordClass::place) && colon + 2 < last_ && (colon + 1)->classes.any(WordClass::place | WordClass::organisation) && (colon + 2)->classes.any(WordClass::have | WordClass::be | WordClass::verb | WordClass::measure_verb);
    bool const quoted = head && colon == first_ + 1 && first_->is(WordClass::place) && quote && colon + 2 < last_ && (colon + 2)->is(WordClass::a_quantity);  // "US: "at least 140" killed"
    bool const capital_city = tail && end == colon + 2 && (colon + 1)->is(WordClass::place);  // "1,000 troops lost: Kyiv"
    auto const known_in = [&](Token const* f, Token const* l) { return std::any_of(f, l, [&](Token const& t) { return t.classes.any(known); }); };
    bool const section = colon - first_ == 1 && first_->all_capitals && first_->text.size() > 4 && std::any_of(colon, last_, [](Token const& t) { return t.classes.any(WordClass::according | WordClass::said); });
    if (section) return;  // "TALIBAN: The insurgents hold 48, according to"
    bool const report = tail && end - colon <= 3 && (end - 1)->is(WordClass::claims) && !(end - 1)->is(WordClass::toll);  // "12 killed: report"
    if (head && colon - first_ <= 5 && (country || quoted || known_in(first_, colon))) {
        a.source = refer(first_, colon);
        a.scope_begin = index(colon);
        a.scope_end = index(last_);
    } else if (tail && end > colon + 1 && end - colon <= 6 && (capital_city || report || known_in(colon + 1, end)) && !lists_people(colon + 1, end)) {
        a.source = refer(colon + 1, end);
        a.scope_end = index(colon);
        a.tail = true;
    } else {
        return;
    }
    a.cue = colon->text;
    a.cue_at = index(colon);
    out_.push_back(a);
}

void AttributionReader::with_announcement(Token const* colon) {
    auto from = first_;
    while (from != colon && (from->classes.any(WordClass::a_time | WordClass::adverb | WordClass::article) || from->is(','))) ++from;
    auto end = from;
    while (end != colon && in_phrase(*end)) ++end;
    if (end == from || end == colon || from->classes.any(WordClass::preposition | WordClass::pronoun) || !speaks(from, end)) return;
    add_subject(from, end, colon);
}

void AttributionReader::with_dash() {
    constexpr std::ptrdiff_t most = 4;
    auto end = last_;
    while (end != first_ && (end - 1)->kind == TokenKind::mark) --end;
    auto dash = end;
    while (dash != first_ && !((dash - 1)->is('-') && (dash - 1)->spaced) && end - dash <= most) --dash;
    if (dash == first_ || end - dash > most || dash == end || !dash->spaced || dash - first_ < 3) return;
    constexpr auto known = WordClass::body | WordClass::organisation | WordClass::source | WordClass::title;
    bool const report = end - dash > 1 && (end - 1)->is(WordClass::claims) && !(end - 1)->is(WordClass::toll);  // "- UN report"
    bool const who = !dash->is(WordClass::indefinite) && ((end - 1)->classes.any(known) || report) && std::all_of(dash, end, in_phrase);
    if (!who) return;
    Attribution a;
    a.source = refer(dash, end);
    a.scope_end = index(dash - 1);
    a.tail = true;
    a.cue = (dash - 1)->text;
    a.cue_at = index(dash - 1);
    out_.push_back(a);
}

bool AttributionReader::lists_people(Token const* from, Token const* end) {
    bool const several = std::any_of(from, end, [](Token const& t) { return t.is(WordClass::and_) || t.is(','); });
    return several && std::any_of(from, end, [](Token const& t) { return t.is(WordClass::person); });
}

void AttributionReader::end_denials() {
    constexpr std::int64_t contrast = 3;
    auto const turns = [&](Token const& t) { return t.is(WordClass::subordinate) && t.value(WordClass::subordinate) == contrast; };
    for (auto& a : out_) {
        if (!a.denial || a.tail) continue;
        auto const turn = std::find_if(first_ + a.scope_begin, first_ + a.scope_end, turns);
        a.scope_end = index(turn);
    }
}

void AttributionReader::add_whole(Attribution a, Token const* at) {
    auto from = at, to = at;
    while (from != first_ && !(from - 1)->is(';')) --from;
    while (to != last_ && (from == at || !to->is(';'))) ++to;  // "According to X, it rained; the dam broke": all of it
    a.scope_begin = index(from);
    a.scope_end = index(to);
    a.tail = true;
    out_.push_back(a);
}

std::pair<Token const*, Token const*> AttributionReader::publisher(Token const* from, Token const* end) const {
    if (end == last_ || !std::all_of(from, end, [](Token const& t) { return !t.capital; }) || !(end - 1)->is(WordClass::claims)) return {end, end};
    auto who = end + 1;
    bool const clause = end->is(WordClass::that) || end->is(WordClass::who);
    if (!clause) {
        if (!end->is(Inflection::past) || who == last_ || !who->is(WordClass::by)) return {end, end};
        ++who;
    }
    auto to = who;
    while (to != last_ && in_phrase(*to) && !to->is(WordClass::measure_verb)) ++to;
    if (to == who || (clause && (to == last_ || !(to->is(Inflection::past) || to->is(WordClass::past)))) || !speaks(who, to)) return {end, end};
    return {who, to};
}

void AttributionReader::with_toll(Token const* verb) {
    constexpr std::ptrdiff_t reach = 16, near = 5;
    if (out_has(verb)) return;
    bool const puts = verb->is(WordClass::put);
    auto const links = [&](Token const& t) { return t.is(WordClass::to) || (puts && ((t.is(WordClass::subordinate) && t.is(WordClass::preposition)) || t.is(WordClass::time_prep))); };
    bool const phrase = verb->is(WordClass::correct) && verb + 1 != last_ && (verb + 1)->is(WordClass::of);  // "lowered its count" of
    bool toll = phrase, reckons = phrase;
    auto at = verb + 1;
    for (; at != last_ && at->kind == TokenKind::word && at - verb < (toll ? reach : near); ++at) {
        bool const before = at->is(WordClass::a_quantity) && (at - 1)->is(WordClass::since) && (at - 1)->is(WordClass::motion);  // "from 45 to 38"
        if (!before && at->classes.any(WordClass::said | WordClass::a_quantity | WordClass::that) && !at->classes.any(WordClass::toll | WordClass::claims | WordClass::status | WordClass::reckoned)) return;
        if (toll && links(*at) && at + 1 != last_ && (at + 1)->is(WordClass::a_quantity)) break;
        reckons |= at->is(WordClass::claims) && at->classes.any(WordClass::put | WordClass::said) && (at - 1)->is(WordClass::possessive);  // "raised its estimate of"
        toll |= reckons || (at->is(WordClass::toll) && !at->is(WordClass::of));
    }
    // "lowered the number of layoffs" does what it says; nobody changes how many have died
    bool const victims = std::any_of(verb + 1, at, [](Token const& t) { return t.is(WordClass::victim_verb) || (t.is(WordClass::toll) && t.is(WordClass::measure_noun)); });
    if (!puts && !victims && !reckons) return;
    if (!toll || at == last_ || !links(*at) || at + 1 == last_ || !(at + 1)->is(WordClass::a_quantity)) return;
    auto end = verb;
    while (end != first_ && (end - 1)->classes.any(WordClass::a_time | WordClass::adverb | WordClass::have)) --end;
    if (end != first_ && (end - 1)->is(',')) {  // ", which runs the morgue,"
        --end;
        while (end != first_ && !((end - 1)->is(',') && end->is(WordClass::who))) --end;
        if (end == first_) return;
        --end;
    }
    auto from = end;
    while (from != first_ && in_phrase(*(from - 1))) --from;
    while (from != end && from->classes.any(WordClass::article | WordClass::adverb | WordClass::subordinate | WordClass::and_)) ++from;
    if (from == end || from->is(WordClass::preposition) || !(can_begin(first_, from) || can_begin(first_, from - 1))) return;
    // "Malta lowers the toll": its place, as likely as its government
    constexpr auto known = WordClass::body | WordClass::title | WordClass::claims | WordClass::person | WordClass::organisation | WordClass::source | WordClass::pronoun | WordClass::fighters;
    bool const who = std::any_of(from, end, [&](Token const& t) { return t.classes.any(known) || (t.all_capitals && t.plain_word()); });
    if (who) add_subject(from, end, verb);
}

void AttributionReader::with_count(Token const* by) {
    constexpr int reach = 8;
    auto owner = by + 1;
    while (owner != last_ && owner - by < reach && !owner->is(WordClass::possessive) && in_phrase(*owner)) ++owner;
    if (owner == last_ || !owner->is(WordClass::possessive) || owner == by + 1 || !speaks(by + 1, owner)) return;
    auto count = owner + 1;
    if (count != last_ && !count->is(WordClass::claims)) ++count;
    if (count >= last_ || !count->is(WordClass::claims) || (!content_end(count + 1, last_) && !(count + 1)->is(WordClass::of))) return;
    Spoken s;
    s.source_end = owner;
    s.cue = count;
    add_whole(make(s, by + 1), by);
}

void AttributionReader::with_estimate(Token const* be) {
    auto claim = first_;
    while (claim != be && !claim->is(WordClass::claims)) ++claim;
    if (claim == be) return;
    if (claim + 1 == be) {  // whose, in front
        if (claim - first_ < 2 || !(claim - 1)->is(WordClass::possessive)) return;
        auto owner = claim - 1;
        auto from = owner;
        while (from != first_ && in_phrase(*(from - 1))) --from;
        if (from != owner && speaks(from, owner)) add_subject(from, owner, be);
        return;
    }
    if (!(claim + 1)->is(WordClass::of)) return;
    auto end = claim + 2;
    while (end != be && in_phrase(*end)) ++end;
    constexpr auto who = WordClass::body | WordClass::title | WordClass::source | WordClass::organisation;
    if (std::any_of(claim + 2, end, [&](Token const& t) { return t.classes.any(who); })) add_subject(claim + 2, end, be);
}

void AttributionReader::with_report() {
    constexpr int reach = 5;
    auto report = first_ + 1;
    while (report != last_ && report - first_ < reach && !report->is(WordClass::claims) && in_phrase(*report)) ++report;
    if (report == last_ || report - first_ >= reach || !report->is(WordClass::claims) || report + 1 == last_) return;
    auto const of = report + 1;
    if (!of->classes.any(WordClass::of | WordClass::by) && !(of->is(WordClass::place_prep) && of->is(WordClass::motion))) return;
    auto end = of + 1;
    while (end != last_ && in_phrase(*end)) ++end;
    if (end == of + 1 || end == last_ || !end->is(',') || !speaks(of + 1, end)) return;
    Spoken s;
    s.source_end = end;
    s.cue = report;
    auto a = make(s, of + 1);
    a.scope_begin = index(end);
    a.scope_end = index(last_);
    out_.push_back(a);
}

void AttributionReader::with_expectation(Token const* cue) {
    constexpr std::int64_t expects = 2;
    if (cue->value(WordClass::plan) != expects || out_has(cue) || cue + 1 == last_ || (cue + 1)->is(WordClass::to)) return;
    auto end = cue;
    while (end != first_ && (end - 1)->classes.any(WordClass::have | WordClass::a_time | WordClass::adverb)) --end;
    // at the start of a sentence whoever it is has a capital
    auto const several = [&](Token const& t) { return several_people(t) || (is_plural(t) && (&t == first_ || !t.capital) && !t.is(WordClass::thing) && (t.is(WordClass::body) || t.is(Inflection::agent))); };
    auto const* who = end;
    while (who != first_ && !several(*(who - 1)) && !(who - 1)->classes.any(WordClass::be | WordClass::that | WordClass::who) && (who - 1)->kind == TokenKind::word) --who;
    if (who == first_ || !several(*(who - 1))) return;
    auto from = who - 1;
    while (from != first_ && in_phrase(*(from - 1)) && !can_begin(first_, from)) --from;
    if (from != first_ && (from - 1)->classes.any(WordClass::that | WordClass::who)) return;  // "the level that economists had expected"
    bool const polled = who == end || who->is(Inflection::past);  // "economists polled by the bank"
    if (polled && (from == first_ || can_begin(first_, from))) add_subject(from, end, cue);
}

void AttributionReader::with_relative(Token const* who) {
    constexpr std::int64_t speech = 1;  // 0 and 1: verbs of nothing else
    constexpr std::ptrdiff_t reach = 6;
    constexpr auto other = WordClass::be | WordClass::verb | WordClass::that | WordClass::who | WordClass::and_ | WordClass::negation;
    auto cue = who + 1;
    while (cue != last_ && cue->is(WordClass::have)) ++cue;
    while (cue != last_ && cue - who <= reach && cue->kind == TokenKind::word && !cue->is(WordClass::said) && !cue->classes.any(other) && !cue->is(Inflection::past)) ++cue;
    if (cue == last_ || cue - who > reach || !cue->is(WordClass::said) || cue->value(WordClass::said) > speech || out_has(cue) || cue + 1 == last_) return;
    if (!(cue + 1)->classes.any(WordClass::that | WordClass::a_quantity)) return;
    auto const end = who - 1;
    auto from = end;
    constexpr auto outside = WordClass::preposition | WordClass::place_prep | WordClass::by | WordClass::of | WordClass::article;
    while (from != first_ && in_phrase(*(from - 1)) && !(from - 1)->classes.any(outside)) --from;
    if (from != end && (speaks(from, end) || several_people(*(end - 1)))) add_subject(from, end, cue);
}

bool AttributionReader::with_object_clause(Token const* source, Attribution const& a) {
    constexpr std::ptrdiff_t reach = 4;
    if (source - first_ < 2 || !(source - 1)->classes.any(WordClass::that | WordClass::who)) return false;
    auto const clause = source - 1;
    auto const behind = behind_time(first_ + a.cue_at + 1);
    if (!content_end(behind, last_)) return false;
    auto figure = clause - 1;
    while (figure != first_ && clause - figure < reach && in_phrase(*figure)) --figure;
    bool const object = figure->is(WordClass::a_quantity);
    if (!object) return true;  // "the attack, which the militia claimed, left 12 dead", "contrary to what the army said, 12 died"
    auto said = a;
    said.scope_begin = index(figure);
    said.scope_end = index(clause);
    said.tail = true;
    out_.push_back(said);
    return true;
}

Token const* AttributionReader::makers(Token const* from, Token const* end) {
    for (auto t = from; t + 1 < end; ++t) {
        if (!t->classes.any(WordClass::claims | WordClass::said)) {
            if (t->capital || !in_phrase(*t)) return from;
            continue;
        }
        auto who = t + 1;
        if (!who->classes.any(WordClass::by | WordClass::of)) return from;
        for (++who; who != end && who->is(WordClass::article);) ++who;
        constexpr auto speakers = WordClass::title | WordClass::organisation | WordClass::source | WordClass::person;
        auto const known = (t + 1)->is(WordClass::by) ? speakers | WordClass::body : speakers;  // "a study of hospitals"
        bool const speak = who != end && (several_people(*(end - 1)) || std::any_of(who, end, [&](Token const& w) { return w.classes.any(known); }));
        return speak ? who : from;
    }
    return from;
}

void AttributionReader::add_again(Token const* cue) {
    auto a = out_.back();
    a.cue = cue->text;
    a.cue_at = index(cue);
    a.scope_begin = index(cue) + 1;
    a.scope_end = index(last_);
    a.tail = a.denial = false;
    out_.push_back(a);
}

void AttributionReader::add_subject(Token const* from, Token const* end, Token const* cue) {
    Spoken s;
    s.source_end = end;
    s.cue = cue;
    auto a = make(s, from);
    a.scope_begin = index(cue) + 1;
    a.scope_end = index(last_);
    out_.push_back(a);
}

}  // namespace claimcheck::forms
