// X3 rules say what a source and a cue look like; they are anchored at places where a source can begin. Five orders:
// SOURCE CUE content | content, SOURCE CUE | content, CUE SOURCE | according to SOURCE, content | , SOURCE at FIGURE
// (the elliptic second half of "police put the crowd at 7,500, organisers at 25,000").
#include "grammar/attribution_reader.hpp"

#include <algorithm>

#include "grammar/primitive.hpp"

namespace claimcheck::forms {
namespace {

using forms::Iterator;
using forms::mark;
using forms::plain;
using forms::word;
namespace x3 = forms::x3;
using namespace forms::speaker;

/// Action: remembers where the parser stands.
struct here_parser : x3::parser<here_parser> {
    using attribute_type = Iterator;
    [[maybe_unused]] static bool const has_attribute = true;
    template <typename C, typename R, typename A>
    bool parse(Iterator& first, Iterator const&, C const&, R&, A& attribute) const {
        x3::traits::move_to(static_cast<Iterator>(first), attribute);
        return true;
    }
};
constexpr here_parser here{};

/// "Lyon"
bool names(Token const& t) { return t.capital && in_phrase(t); }
constexpr token_parser<names> capital{};

/// "released": a past participle that says nothing itself.
bool is_participle(Token const& t) { return t.is(Inflection::past) && !t.capital && !t.classes.any(WordClass::said | WordClass::deny | WordClass::be | WordClass::have); }
constexpr token_parser<is_participle> participle{};

/// A word of what stands between commas behind a name: "the supreme allied commander", "one of the unions opposed to it".
bool in_aside(Token const& t) { return in_phrase(t) || t.classes.any(WordClass::a_quantity | WordClass::who | WordClass::that | WordClass::verb) || is_participle(t); }
constexpr token_parser<in_aside> aside{};

constexpr auto time = word(WordClass::a_time);
constexpr auto adverb = word(WordClass::adverb | WordClass::have | WordClass::ago);
constexpr auto said = word(WordClass::said | WordClass::deny);
/// The ministry on Wednesday said; Sergei Lavrov, the foreign minister, said; Zelenskiy has also said
x3::rule<struct spoken_, Spoken> const spoken = "a source and its cue";
auto const spoken_def = -word(WordClass::a_quantity) >> +phrase_token >> here[forms::set<&Spoken::source_end>] >>
    -(x3::omit[word(WordClass::who)] >> +aside) >>  // "prosecutors who lead the investigation said"
    -(participle >> +time) >>  // "a study released on Tuesday said"
    -(participle >> x3::omit[word(WordClass::by)] >> +phrase_token) >>  // "figures released by the police showed"
    -(mark('(') >> +phrase_token >> mark(')') >> *phrase_token) >>                                         // "the university (JHU) data"
    -(mark(',') >> x3::omit[word(WordClass::who)] >> +plain >> mark(',')) >>                               // ", which runs the jails,"
    -(mark(',') >> !word(WordClass::motion) >> +aside >> mark(',') >> *(+capital >> mark(','))) >>  // ", one of the unions that oppose it,", ", head of the clinic, Lyon,"
    -(mark(',') >> +aside >> mark(',')) >>  // ", from Lyon,"
    *(time | adverb) >> said[forms::set<&Spoken::cue>] >> *(word(WordClass::to) >> +phrase_token) >>      // no attribute
    here[forms::set<&Spoken::cue_end>];
/// said Sergei Lavrov, the foreign minister
x3::rule<struct inverted_, Spoken> const inverted = "a cue and its source";
auto const inverted_def = said[forms::set<&Spoken::cue>] >> -time >> +phrase_token >> here[forms::set<&Spoken::source_end>];
/// according to the interior ministry; according to early reports from the ministry
x3::rule<struct according_, Spoken> const according = "according to a source";
auto const according_def = word(WordClass::according)[forms::set<&Spoken::cue>] >> *x3::omit[word(WordClass::article | WordClass::a_time)] >> -x3::omit[word(WordClass::a_quantity) >> -word(WordClass::of)] >> *phrase_token >> -(word(WordClass::said) >> *phrase_token) >>  // no attribute
    here[forms::set<&Spoken::source_end>];
/// , organisers at (25,000)
x3::rule<struct gapped_, Spoken> const gapped = "a second source";
constexpr auto link = word(WordClass::place_prep | WordClass::of);
auto const gapped_def = (mark(',') | x3::omit[word(WordClass::and_)]) >> -word(WordClass::subordinate | WordClass::and_) >> +(phrase_token - link) >>  // no attribute
    here[forms::set<&Spoken::source_end>] >> link >> &word(WordClass::a_quantity);
/// (was put at 140) by the Red Cross; (was said) by rebels
x3::rule<struct agent_, Spoken> const agent = "the agent of a passive";
auto const agent_def = word(WordClass::by) >> +(phrase_token - word(WordClass::place_prep)) >> here[forms::set<&Spoken::source_end>];

BOOST_SPIRIT_DEFINE(spoken, inverted, according, gapped, agent)

}  // namespace

void AttributionReader::run() {
    constexpr auto speech = WordClass::said | WordClass::deny;
    constexpr auto opens = speech | WordClass::according | WordClass::put | WordClass::claims | WordClass::toll | WordClass::plan | WordClass::correct;
    auto const behind_last = [&](auto const& is) {
        auto at = last_;
        while (at != first_ && !is(*(at - 1))) --at;
        return at;
    };
    bool const ends = last_ - first_ > 3 && !(last_ - 1)->is('.') && !(last_ - 1)->is('"');
    if (behind_last([&](Token const& t) { return t.classes.any(opens) || t.is(':'); }) == first_) return ends ? with_dash() : void();
    auto const spoken_end = behind_last([&](Token const& t) { return t.classes.any(speech); });
    bool put = false;
    for (auto at = first_; at != last_; ++at) {
        put |= at->classes.any(WordClass::put | WordClass::said);
        if (at == first_ && at->is(WordClass::preposition)) with_report();
        if (at->is(WordClass::said) && at != first_ && (at - 1)->is(',') && at + 1 != last_ && (at + 1)->classes.any(WordClass::that | WordClass::pronoun)) with_participle(at);
        bool const study = at->is(WordClass::that) && at != first_ && (at - 1)->is(WordClass::claims) && at + 1 != last_ && (at + 1)->is(WordClass::said);
        if (study) add_subject(at - 1, at, at + 1);  // "a study that said"
        bool const dated = at->is(WordClass::that) && at - first_ > 1 && (at - 1)->is(WordClass::a_time) && (at - 2)->is(WordClass::claims) && at + 1 != last_ && (at + 1)->is(WordClass::said);
        if (dated) add_subject(at - 2, at - 1, at + 1);  // "a study on May 29 that said"
        bool const again = at->is(WordClass::and_) && at != first_ && at + 2 < last_ && (at + 1)->is(WordClass::said);
        if (again) {
            with_second_verb(at + 1);
        } else if (at->is(WordClass::according)) {
            with_according(at);
        } else if (at->is(':') && at != first_) {
            with_colon(at);
        } else if ((at->is(',') || at->is(WordClass::and_)) && put) {
            with_gap(at);
        } else if (at->is(WordClass::by) && put) {
            with_agent(at);
        }
        bool const verb = at->is(WordClass::claims) && (!at->is(Inflection::plural) || (at + 1 != last_ && (at + 1)->classes.any(WordClass::that | WordClass::pronoun)));
        if (verb && at != first_ && !out_has(at)) with_plain_verb(at);
        if (at->is(WordClass::by)) with_count(at);
        if (at->is(WordClass::who) && at != first_ && (at - 1)->is(',')) with_relative(at);
        if (at->is(WordClass::plan) && at != first_) with_expectation(at);
        if (at != first_ && at->classes.any(WordClass::change_verb | WordClass::correct | WordClass::rise | WordClass::put)) with_toll(at);
        if (at->is(WordClass::be) && at + 1 != last_ && (at + 1)->is(WordClass::a_quantity)) with_estimate(at);
        if (at->classes.any(WordClass::said | WordClass::deny) && at != first_ && !out_has(at)) with_inversion(at);
        constexpr auto speakers = can_speak | WordClass::people | WordClass::soldiers;
        bool const described = last_ - at > 2 && may_be_noun(at[1]) && at[2].is(WordClass::body);  // "two local newspapers reported"
        bool const one_of = last_ - at > 2 && (at + 1)->is(WordClass::of) && at[2].classes.any(WordClass::article | WordClass::possessive | WordClass::pronoun);  // "one of his advisers said"
        bool const one_of_many = at->is(WordClass::a_quantity) && at + 1 != last_ && ((at + 1)->classes.any(speakers) || described || one_of);  // "two officials said"
        if (at < spoken_end && can_begin(first_, at) && (in_phrase(*at) || one_of_many) && !at->is(WordClass::preposition)) with_source(at);
    }
    if (ends && out_.empty()) with_dash();
    end_denials();
}

bool AttributionReader::out_has(Token const* cue) const {
    for (auto const& a : out_) {
        if (a.cue_at == index(cue)) return true;
    }
    return false;
}

std::pair<Token const*, Token const*> AttributionReader::apposed(Token const* end) const {
    if (end == last_ || !end->is(',')) return {end, end};
    auto to = end + 1;
    while (to != last_ && to->capital && to->kind == TokenKind::word && !to->classes.any(WordClass::place | WordClass::a_time)) ++to;
    bool const known = to - end == 2 && end[1].is(WordClass::person) && end[1].text.find(' ') != std::string_view::npos;  // one phrase
    bool const name = (to - end > 2 || known) && (to == last_ || to->is(',') || to->is('.'));
    return name ? std::pair{end + 1, to} : std::pair{end, end};
}

Token const* AttributionReader::without_time(Token const* first, Token const* end) {
    end = without_adverb(first, end);
    if (end - first < 3 || !(end - 1)->is(WordClass::time_unit)) return end;
    constexpr int reach = 4;
    for (auto t = end - 1; t > first && end - t <= reach; --t) {
        if (t->is(WordClass::time_prep)) return t;
    }
    return end;
}

Token const* AttributionReader::without_deed(Token const* first, Token const* end) {
    for (auto t = first + 1; t < end; ++t) {
        bool const dash = t->is('-') && t->spaced && t + 1 < end && (t + 1)->spaced;
        bool const deed = !t->capital && t->is(WordClass::money_verb) && t + 1 < end && (t + 1)->classes.any(WordClass::article | WordClass::possessive | WordClass::a_quantity);
        if (dash || deed) return t;
    }
    return end;
}

Attribution AttributionReader::make(Spoken const& spoken_form, Token const* source_first) const {
    Attribution a;
    auto const source_end = without_time(source_first, without_deed(source_first, spoken_form.source_end));
    a.source = refer(source_first, source_end);
    bool const article = source_first->is(WordClass::article) && source_first + 1 != spoken_form.source_end;
    bool const description = !(article ? source_first + 1 : source_first)->capital && !std::any_of(source_first, spoken_form.source_end, [](Token const& t) { return t.is(WordClass::person); });
    if (auto const [from, to] = apposed(spoken_form.source_end); from != to && (description || !a.source.named || a.source.entity >= 0 || !(spoken_form.source_end - 1)->capital)) {
        a.source = refer(from, to);
    }
    a.pronoun = source_first->is(WordClass::pronoun) && std::none_of(source_first + 1, source_end, [](Token const& t) { return t.capital; });  // "she further"
    a.thing = a.pronoun && source_first->value(WordClass::pronoun) == 1;
    if (spoken_form.cue != nullptr) {
        a.cue = spoken_form.cue->text;
        a.cue_at = index(spoken_form.cue);
        a.denial = spoken_form.cue->is(WordClass::deny);
    } else {
        a.cue_at = index(source_first);
    }
    if (source_first->is(WordClass::a_quantity)) a.number_at = static_cast<std::int32_t>(index(source_first));
    return a;
}

Token const* AttributionReader::placed(Token const* end) const {
    for (auto t = end; t - first_ > 1 && in_phrase(*(t - 1)); --t) {
        auto const head = t - 2;
        if ((t - 1)->is(WordClass::place_prep) && is_plural(*head) && (head->is(WordClass::people) || head->is(Inflection::agent)) && (head == first_ || !head->capital)) return t - 1;
    }
    return end;
}

void AttributionReader::with_plain_verb(Token const* cue) {
    constexpr auto words = WordClass::body | WordClass::title | WordClass::claims;
    bool const apart = cue - first_ > 4 && (cue - 1)->is(',') && (cue - 2)->kind == TokenKind::word && !(cue - 2)->capital && (cue - 3)->is(',');
    auto const behind = placed(apart ? cue - 3 : cue);  // "Other sources, however, report that"
    Token const& who = *(behind - 1);
    bool const tail = content_end(cue + 1, last_);
    bool const closes = tail && cue - first_ > 2 && (cue - 2)->is(',') && is_plural(who) && !who.capital;  // ", biologists estimate."
    bool const does = cue->is(Inflection::plural) && std::any_of(first_, cue, [](Token const& t) { return t.classes.any(can_speak); });  // "the militia claims it lost"
    auto name = cue;
    while (name != first_ && (name - 1)->capital && (name - 1)->kind == TokenKind::word) --name;
    auto const open = name != first_ && (name - 1)->is(WordClass::article) ? name - 1 : name;
    bool const agency = tail && cue->is(Inflection::plural) && cue - name > 1 && open != first_ && (open - 1)->is(',');  // ", the Coast Wire reports."
    if (!closes && !does && !agency && !several_people(who) && !(behind != cue && &who == first_) && !(is_plural(who) && who.classes.any(words))) return;
    if (!tail && !(cue + 1)->classes.any(WordClass::that | WordClass::a_quantity) && !(does && (cue + 1)->is(WordClass::pronoun))) return;
    auto from = behind - 1;
    while (from != first_ && !can_begin(first_, from) && in_phrase(*(from - 1))) --from;
    if (from != first_ && !(from - 1)->is(',') && !(from - 1)->is(';')) return;
    Spoken s;
    s.source_end = behind;
    s.cue = cue;
    auto a = make(s, from);
    a.tail = tail && from != first_;
    if (!a.tail) a.scope_begin = index(cue) + 1;
    a.scope_end = a.tail ? index(from) : index(last_);
    out_.push_back(a);
}

void AttributionReader::with_source(Token const* at) {
    Spoken s;
    auto next = at;
    if (at->is('\'')) return;  // "'40 were hurt,' he said"
    if (at->is(WordClass::so_far)) return;  // "So far they have confirmed"
    if (at->is(WordClass::pronoun) && at->value(WordClass::pronoun) == 2) return;  // "I believe": whoever is quoted
    if (!x3::parse(next, last_, spoken, s)) return;
    if (std::any_of(at + 1, s.source_end, [](Token const& t) { return t.is(WordClass::pronoun) && t.value(WordClass::pronoun) == 2; })) return;  // "so far we have counted"
    bool const made = s.source_end + 1 < s.cue && (s.source_end + 1)->is(WordClass::by) && std::any_of(at, s.source_end, [](Token const& t) { return t.classes.any(WordClass::claims | WordClass::said); });
    if (made) {  // "figures released by the police showed"
        at = s.source_end + 2;
        while (at != s.cue && at->is(WordClass::article)) ++at;
        s.source_end = at;
        while (s.source_end != s.cue && in_phrase(*s.source_end) && !s.source_end->is(WordClass::time_prep)) ++s.source_end;
        if (s.source_end == at) return;
    }
    constexpr std::int64_t person = 0;
    bool const he = s.source_end - at > 2 && (s.source_end - 1)->is(WordClass::pronoun) && (s.source_end - 1)->value(WordClass::pronoun) == person && !(s.source_end - 2)->is(WordClass::and_);
    if (he) at = s.source_end - 1;  // "after a visit to a clinic in the town he said"
    bool const closing = at != first_ && ((at - 1)->is(',') || ((at - 1)->is(WordClass::article) && at - first_ > 1 && (at - 2)->is(','))) && content_end(behind_time(s.cue_end), last_);  // ", the senior officer added."
    auto const sort = s.cue->value(WordClass::said);
    bool const anybody = (sort == 1 || (closing && sort == 0 && s.cue->is(Inflection::past))) && s.source_end - at <= 4 && may_be_noun(*(s.source_end - 1)) && !(s.source_end - 1)->is(Inflection::ing);
    bool const puts = s.cue->is(WordClass::put) && puts_at(s.cue + 1);
    constexpr std::int64_t only_puts = 4;
    if (s.cue->value(WordClass::said) == only_puts && !puts) return;
    bool const of_speech = s.cue->value(WordClass::said) == 0 || s.cue->is(WordClass::put);
    if (puts_things(s.cue)) return;
    bool const people = of_speech && several_people(*(s.source_end - 1));
    if (!people && !speaks(at, s.source_end) && !anybody && !puts) return;
    if (at->is(WordClass::place) && at != first_ && (at - 1)->is(WordClass::place_prep)) return;  // ", from Toronto, admitted"
    bool const closes = at != first_ && (at - 1)->is(',') && content_end(behind_time(s.cue_end), last_);  // ", two newspapers reported on Friday."
    if (at->is(WordClass::a_quantity) && !closes && !opens_content(s.cue_end)) return;  // "five miners reported dead"
    bool const opening = at != first_ && (at - 1)->is(WordClass::preposition) && s.source_end->is(',');
    if (opening) return;  // "In an online briefing, the director, Anna Berg, said"
    constexpr auto when = WordClass::adverb | WordClass::old_figure | WordClass::formerly | WordClass::vague_time;
    if (at + 1 == s.source_end && at->classes.any(when)) return;  // "Earlier, the coach, Jan Berg, had said"
    bool const second_verb = (s.source_end - 1)->is(WordClass::and_) && at != first_ && (at - 1)->classes.any(WordClass::said | WordClass::deny);
    if (second_verb) return;  // "disputed these figures and maintained"
    if (finds_things(at, s)) return;
    if (s.cue + 1 != last_ && (s.cue + 1)->is(WordClass::be) && !(s.cue + 1)->is(Inflection::ing)) return;  // "the DNA reports were"
    constexpr std::int64_t ours = 2;
    if (at->is(WordClass::possessive) && at->value(WordClass::possessive) == ours) return;  // "our analysts say": whoever is quoted
    if (s.cue->is(WordClass::rise) && (adds(s.cue + 1) || (s.cue_end != last_ && s.cue_end->is(WordClass::to)) || (s.cue + 1)->is(WordClass::to))) return;  // "adds to the pressure"
    constexpr auto done = WordClass::thing_verb | WordClass::measure_verb | WordClass::verb;
    if (last_ - s.cue > 2 && s.cue[1].is(WordClass::to) && s.cue[2].classes.any(done) && !s.cue[2].is(Inflection::past)) return;  // "Delva said to close shops"
    // "claimed 13,000 lives" counts, it does not speak
    if (s.cue->is(WordClass::measure_verb) && counts_next(s.cue + 1)) return;
    if (takes_lives(s.cue)) return;
    if (of_speech && (s.cue - 1)->is(WordClass::to)) return;  // "used the data to conclude"
    auto a = make(s, at);
    if (with_object_clause(at, a)) return;
    auto const end = behind_time(s.cue_end);
    auto heard = end;  // "told Reuters", "told AFP on Monday"
    while (heard != last_ && (in_phrase(*heard) || heard->is(WordClass::old_figure))) ++heard;  // "told an earlier meeting"
    heard = behind_time(heard);
    a.tail = at != first_ && ((at - 1)->is(',') || (at - 1)->is('"') || (at - 1)->is('\'')) && content_end(heard, last_);
    bool const middle = at != first_ && (at - 1)->is(',') && end != last_ && (end->is(':') || end->is(','));
    bool const clause = at != first_ && (at - 1)->is(',') && heard != last_ && heard->is(WordClass::subordinate) && !heard->is(WordClass::that) && std::none_of(heard, last_, [](Token const& t) { return t.is(WordClass::a_quantity); });
    a.tail |= middle || clause;  // ", police said on Thursday after they had found all of them"
    a.scope_begin = a.tail ? 0 : index(s.cue_end);
    a.scope_end = a.tail && !middle ? index(at) : index(last_);
    out_.push_back(a);
}

bool AttributionReader::opens_content(Token const* at) const {
    while (at != last_ && at->classes.any(WordClass::a_time | WordClass::people | WordClass::body) && !at->is(WordClass::a_quantity)) ++at;  // "told reporters on Monday"
    if (at == last_ || at->classes.any(WordClass::victim_verb | WordClass::status)) return false;
    constexpr auto opens = WordClass::that | WordClass::pronoun | WordClass::article | WordClass::possessive | WordClass::a_quantity | WordClass::place | WordClass::people_of | WordClass::negation;
    return at->classes.any(opens) || at->is('"') || at->is(',') || at->is(':') || at->capital || (is_plural(*at) && at + 1 != last_ && (at + 1)->classes.any(WordClass::be | WordClass::have | WordClass::past));
}

bool AttributionReader::finds_things(Token const* source, Spoken const& s) const {
    constexpr std::int64_t finds = 3;
    if (s.cue->value(WordClass::said) != finds || std::any_of(source, s.source_end, [](Token const& t) { return t.is(WordClass::claims); })) return false;
    auto at = s.cue_end;
    if (at == last_ || !at->classes.any(WordClass::article | WordClass::possessive)) return false;
    constexpr auto finite = WordClass::be | WordClass::have | WordClass::that;
    for (; at != last_ && at->kind == TokenKind::word; ++at) {
        if (at->classes.any(finite)) return false;
    }
    return true;
}

Token const* AttributionReader::behind_time(Token const* at) const {
    while (at != last_ && at->classes.any(WordClass::a_time | WordClass::adverb)) ++at;
    return at;
}

bool AttributionReader::puts_things(Token const* cue) const {
    constexpr std::int64_t somewhere = 5;
    return cue->value(WordClass::said) == somewhere && cue + 1 != last_ && (cue + 1)->is(WordClass::a_quantity);
}

bool AttributionReader::takes_lives(Token const* at) const {
    for (int i = 0; i < 6 && at != last_ && !at->is(WordClass::that); ++i, ++at) {
        if (at->is(WordClass::lives)) return true;
    }
    return false;
}

bool AttributionReader::puts_at(Token const* at) const {
    while (at != last_ && (in_phrase(*at) || at->classes.any(WordClass::toll | WordClass::victim_verb)) && !at->is(WordClass::place_prep)) ++at;
    constexpr auto counts = WordClass::measure_noun | WordClass::claims;
    bool const toll = at != last_ && at - first_ > 1 && at->is(WordClass::a_quantity) && (at - 1)->is(WordClass::of) && (at - 2)->is(WordClass::toll) && (at - 2)->classes.any(counts);
    if (toll) return true;  // "had given a death toll of 35"
    bool const as = at != last_ && at->is(WordClass::subordinate) && at->is(WordClass::preposition);  // "gave the toll as 35"
    return at != last_ && (as || at->is(WordClass::place_prep)) && at + 1 != last_ && (at + 1)->is(WordClass::a_quantity);
}

bool AttributionReader::adds(Token const* at) const {
    constexpr auto verbs = WordClass::measure_verb | WordClass::be | WordClass::have | WordClass::verb;
    bool const headline = (at - 1)->capital && at - 1 != first_;  // "Korda Adds Better Than Expected 3,000 Jobs"
    auto const describes = [&](Token const& t) { return t.classes.any(WordClass::article | WordClass::than) || (headline && t.is(WordClass::plan)) || (may_be_noun(t) && (headline || !t.capital) && !is_plural(t)); };
    for (int i = 0; i < 4 && at != last_ && describes(*at); ++i) ++at;
    if (at == last_ || !at->is(WordClass::a_quantity)) return false;
    for (++at; at != last_ && at->kind == TokenKind::word; ++at) {
        if (at->is(WordClass::and_) && at + 1 != last_ && (at + 1)->is(WordClass::article)) return true;  // "added 3,000 jobs and the rate rose"
        if (at->classes.any(verbs)) return false;
    }
    return true;
}

bool AttributionReader::counts_next(Token const* at) const {
    for (int i = 0; i < 4 && at != last_ && !at->classes.any(WordClass::that | WordClass::pronoun); ++i, ++at) {
        if (at->is(WordClass::a_quantity)) return true;
    }
    return false;
}

void AttributionReader::with_inversion(Token const* at) {
    Token const& before = *(at - 1);
    Spoken s;
    auto next = at;
    bool const headline = last_ - at < 4 && at->value(WordClass::said) == 1 && (last_ - 1)->kind == TokenKind::word;  // "80 dead or missing say police"
    if (!(before.is(',') || before.is('"') || before.is('\'') || headline) || !x3::parse(next, last_, inverted, s)) return;
    if (headline && s.source_end != last_) return;
    auto const source = (at + 1)->is(WordClass::a_time) ? at + 2 : at + 1;
    if (source == s.source_end || source->is(WordClass::of) || !speaks(source, s.source_end)) return;
    auto a = make(s, source);
    a.tail = true;
    a.scope_end = index(at);
    out_.push_back(a);
}

void AttributionReader::with_according(Token const* at) {
    if (at != first_ && (at - 1)->is(WordClass::preposition)) return;  // "without citing a source"
    Spoken s;
    auto next = at;
    auto from = at + 1;
    while (from != last_ && from->classes.any(WordClass::article | WordClass::a_time)) ++from;  // "a June 3 report by"
    constexpr std::int64_t ours = 2;
    if (from != last_ && from->is(WordClass::possessive) && from->value(WordClass::possessive) == ours) return;  // "according to my records": whoever is quoted
    if (from + 1 != last_ && from != last_ && from->is(WordClass::a_quantity)) {  // "according to one of the officials", "to two officials"
        from += (from + 1)->is(WordClass::of) ? 2 : 1;
        while (from != last_ && from->is(WordClass::article)) ++from;
    }
    if (!x3::parse(next, last_, according, s) || s.source_end <= from) return;
    if (auto const [who, end] = publisher(from, s.source_end); who != end) {
        from = who;
        s.source_end = end;
    }
    add_whole(make(s, makers(from, s.source_end)), at);
}

void AttributionReader::with_participle(Token const* cue) {
    auto from = first_;
    if (from->is(WordClass::preposition)) {
        while (from != cue && !from->is(',')) ++from;
        ++from;
    }
    auto end = from;
    while (end < cue && end->capital && end->kind == TokenKind::word && !end->is(WordClass::pronoun)) ++end;
    bool const one_word = end - from == 1 && from == first_ && !from->plain_word();
    if (out_.size() == 1 && out_.back().tail && out_.back().cue_at < index(cue)) return add_again(cue);  // ""...," the minister told us, saying that"
    constexpr auto acts = WordClass::said | WordClass::verb | WordClass::past | WordClass::have | WordClass::put;
    bool const deed = end < cue && (end->classes.any(acts) || end->is(Inflection::past));
    if (end <= from || end >= cue || one_word || !deed) {  // "The ministry gave lower figures, saying"
        while (from != cue && from->is(WordClass::article)) ++from;
        constexpr auto bodies = WordClass::body | WordClass::title | WordClass::organisation;
        if (from == cue || from->is(WordClass::preposition)) return;
        end = from;
        while (end != cue && in_phrase(*end)) ++end;
        if (end == from || end == cue || std::none_of(from, end, [&](Token const& t) { return t.classes.any(bodies); })) return;
    }
    if (!speaks(from, end)) return;
    if (!end->classes.any(acts) && !end->is(Inflection::past)) return;
    add_subject(from, end, cue);
}

void AttributionReader::with_agent(Token const* at) {
    constexpr auto between = WordClass::a_quantity | WordClass::people | WordClass::preposition | WordClass::measure_noun | WordClass::currency | WordClass::a_time;
    if (at == first_) return;
    auto cue = at - 1;
    while (cue > first_ && !cue->classes.any(WordClass::put | WordClass::said)) {
        if (!cue->classes.any(between)) return;
        --cue;
    }
    bool const of_noun = cue - first_ > 1 && is_plural(*(cue - 1)) && ((cue - 2)->is(WordClass::a_quantity) || (cue - first_ > 2 && (cue - 3)->is(WordClass::a_quantity)));  // "the 2 million marchers announced by"
    if (cue == first_ || !cue->classes.any(WordClass::put | WordClass::said) || !((cue - 1)->is(WordClass::be) || (cue - 1)->is(',') || (cue - 1)->classes.any(WordClass::toll | WordClass::claims) || of_noun)) return;  // ", put by sources at", "the count given by"
    Spoken s;
    auto next = at;
    if (!x3::parse(next, last_, agent, s) || !speaks(at + 1, s.source_end)) return;
    s.cue = cue;
    auto a = make(s, at + 1);
    a.tail = true;
    a.scope_end = index(last_);
    out_.push_back(a);
}

void AttributionReader::with_second_verb(Token const* cue) {
    bool const content = (cue + 1)->classes.any(WordClass::that | WordClass::a_quantity) || (cue->is(WordClass::put) && puts_at(cue + 1));
    bool const denied = out_.size() == 1 && out_.back().denial && !out_.back().tail && (cue + 1)->is(WordClass::that);
    if (denied && !out_has(cue)) return add_again(cue);  // "disputed these figures and maintained that"
    if (!content || puts_things(cue) || out_has(cue) || !out_.empty() || cue->is(WordClass::measure_verb) || takes_lives(cue)) return;
    auto from = first_;
    while (from != cue && from->is(WordClass::article)) ++from;
    auto end = from;
    while (end != cue && in_phrase(*end)) ++end;
    if (end == from || end == cue || from->is(WordClass::preposition) || !speaks(from, end)) return;
    add_subject(from, end, cue);
}

void AttributionReader::with_gap(Token const* at) {
    Spoken s;
    auto next = at;
    if (!x3::parse(next, last_, gapped, s)) return;
    auto const source = (at + 1)->classes.any(WordClass::subordinate | WordClass::and_) ? at + 2 : at + 1;
    if (source >= s.source_end || !speaks(source, s.source_end)) return;
    auto a = make(s, source);
    a.scope_begin = index(s.source_end);
    a.scope_end = index(last_);
    out_.push_back(a);
}

}  // namespace claimcheck::forms

namespace claimcheck {

void read_attributions(std::span<Token const> items, std::vector<Attribution>& attributions) {
    attributions.clear();
    forms::AttributionReader{items, attributions}.run();
}

Attribution const* attribution_of(std::vector<Attribution> const& attributions, std::uint32_t item) {
    Attribution const* best = nullptr;
    for (auto const& a : attributions) {  // the nearest cue to the left whose content follows it
        if (!a.tail && a.scope_begin <= item && item < a.scope_end && (best == nullptr || a.scope_begin > best->scope_begin)) best = &a;
    }
    if (best != nullptr) return best;
    for (auto const& a : attributions) {  // else the nearest that stands behind or beside it
        if (!a.tail || item < a.scope_begin || item >= a.scope_end) continue;
        auto const distance = [&](Attribution const& x) { return x.cue_at > item ? x.cue_at - item : item - x.cue_at; };
        if (best == nullptr || distance(a) < distance(*best)) best = &a;
    }
    return best;
}

}  // namespace claimcheck
