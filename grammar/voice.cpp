// A quotation runs from mark to mark, over sentences and, when it is not closed, into the next paragraph. Whoever is
// named at its beginning, or right behind it, says all of it. In an interview a name and a colon begin a turn.
#include "grammar/voice.hpp"

#include <algorithm>

namespace claimcheck {
namespace {

/// "NG:", "WN:": initials of one who speaks.
bool initials(Token const& t) { return t.all_capitals && t.text.size() >= 2 && t.text.size() <= 3 && t.plain_word(); }

}  // namespace

/// "((Anna Berg)) We saw ...", "Anna Berg: We saw ...": who speaks in a paragraph of an interview.
void Voice::take_turn(std::span<Token const> part) {
    constexpr std::size_t most = 5;
    std::size_t first = 0;
    while (first < part.size() && part[first].is('(')) ++first;
    auto last = first;
    constexpr auto other = WordClass::place | WordClass::organisation | WordClass::event | WordClass::measure_noun | WordClass::month | WordClass::weekday;
    while (last < part.size() && last - first < most && part[last].kind == TokenKind::word && part[last].capital && !part[last].classes.any(other)) ++last;
    if (last >= part.size() || last == first || first == 1) return;
    bool const label = part[last].is(')') || (first == 0 && part[last].is(':') && (last - first >= 2 || initials(part[first])));
    auto const told = std::count_if(part.begin() + static_cast<std::ptrdiff_t>(last), part.end(), [](Token const& t) { return t.kind == TokenKind::word && !t.capital; });
    constexpr std::int64_t words = 2;
    if (!label || (part[last].is(':') && told < words)) return;  // "Lena Falk Image: Jo Day"
    Reference now;
    now.words = text_of(&part[first], &part[last - 1] + 1);
    now.named = true;
    if (part[last - 1].is(WordClass::person)) now.entity = static_cast<std::int32_t>(part[last - 1].value(WordClass::person));
    if (now.words != turn_.words) ++turns_;
    turn_ = now;
    turn_paragraph_ = paragraph_;
}

void Voice::begin(std::span<Token const> part, Sentence const& sentence) {
    bool const new_paragraph = sentence.paragraph != paragraph_;
    paragraph_ = sentence.paragraph;
    auto const is_mark = [](Token const& t) { return t.is('"'); };
    auto const mark = sentence.quotes ? std::find_if(part.begin(), part.end(), is_mark) : part.end();
    auto const next = mark == part.end() ? mark : std::find_if(mark + 1, part.end(), is_mark);
    mark_ = mark == part.end() ? nullptr : &*mark;
    close_ = next == part.end() ? nullptr : &*next;
    open_ = sentence.quoted;
    opens_ = part.front().is('"');
    bool const goes_on = open_ || (opens_ && (!new_paragraph || left_open_));
    if (!goes_on) {
        quoted_ = {};
        unheard_.clear();
    }
    left_open_ = open_ != (sentence.quotes && std::count_if(part.begin(), part.end(), is_mark) % 2 != 0);
    if (part.front().line_start) take_turn(part);
    constexpr std::int64_t speaking = 2;
    own_ = turns_ > 1 && sentence.classes.has(WordClass::pronoun) && std::any_of(part.begin(), part.end(), [](Token const& t) { return t.is(WordClass::pronoun) && t.value(WordClass::pronoun) == speaking; });
}

bool Voice::inside(Span span) const {
    if (open_) return mark_ == nullptr || span.begin < mark_->begin;
    return opens_ && span.begin > mark_->begin && (close_ == nullptr || span.begin < close_->begin);
}

void Voice::lend(Assertion& a, std::uint32_t number) {
    if (a.source.known()) return;
    bool const quoted = inside(a.quantity.span);
    if (quoted && quoted_.known()) {
        a.source = quoted_;
        a.source.inherited = true;
        return;
    }
    if (quoted) unheard_.push_back(number);
    bool const turn = turn_paragraph_ == paragraph_ || (turns_ > 1 && own_);  // an answer of several paragraphs
    if (turn && turn_.known()) a.source = turn_;
}

void Voice::hear(std::span<Token const> items, std::span<Attribution const> attributions, Discourse const& discourse, std::span<Assertion> assertions) {
    if (mark_ == nullptr) return;
    auto const is_mark = [](Token const& t) { return t.is('"'); };
    auto const index = [&](auto at) { return static_cast<std::uint32_t>(at - items.begin()); };
    auto const first = index(std::find_if(items.begin(), items.end(), is_mark));
    auto open = first;  // the last mark
    for (auto i = first; i < items.size(); ++i) {
        if (items[i].is('"')) open = i;
    }
    Attribution const* speaker = nullptr;
    for (auto const& a : attributions) {
        bool const behind = (open_ || opens_) && a.cue_at > first && a.tail;
        bool const before = left_open_ && a.cue_at < open && (speaker == nullptr || a.cue_at > speaker->cue_at);
        if (behind || before) speaker = &a;
    }
    if (speaker == nullptr) return;
    bool const body = speaker->thing || discourse.body_is_person;  // "he" is no ministry
    quoted_ = !speaker->pronoun ? speaker->source : discourse.person.known() ? discourse.person : body ? discourse.body : Reference{};
    if (!quoted_.known()) {
        if (speaker->pronoun) unheard_.clear();  // "she said": somebody, and not whoever speaks next
        return;
    }
    for (auto const number : unheard_) {
        auto& a = assertions[number];
        if (a.source.known()) continue;
        a.source = quoted_;
        a.source.inherited = true;
        a.cue = speaker->cue;
    }
    unheard_.clear();
}

}  // namespace claimcheck
