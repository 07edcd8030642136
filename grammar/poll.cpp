// Shares in an opinion poll: "puts the Liberals at 29 percent", "the Liberals are on 29", "support for Falk is at 21%".
#include "grammar/statement_reader.hpp"

#include <algorithm>

namespace claimcheck::forms {
namespace {

/// A word that tells of a poll: what is asked, as against what is decided.
bool tells_of_poll(Token const& t) { return t.is(WordClass::share_verb) && t.is(WordClass::claims); }

bool name_word(Token const& t) {
    constexpr auto other = WordClass::a_time | WordClass::a_quantity | WordClass::month | WordClass::weekday | WordClass::pronoun | WordClass::claims | WordClass::article;
    return t.kind == TokenKind::word && t.capital && !t.classes.any(other);
}

}  // namespace

void Statement::take_poll(std::size_t first, std::size_t last, std::string_view poll) {
    a_.subject.words = text_of(&items_[first], &items_[last - 1] + 1);
    a_.subject.named = true;
    polled_ = true;
    bool const gap = source_ != nullptr && source_->source.words.data() >= a_.subject.words.data() && source_->source.words.data() < a_.subject.words.data() + a_.subject.words.size();
    if (gap) drop_source();  // "with the Socialists on 30": they say nothing
    if (last - first == 1 && items_[first].classes.any(WordClass::organisation | WordClass::person)) a_.subject = place_reference(items_[first]);
    a_.noun = a_.phrase = poll;
}

bool Statement::of_poll() {
    if (!a_.quantity.share || at_ == 0) return false;
    auto const here = std::find_if(items_.begin(), items_.end(), tells_of_poll);
    constexpr std::uint32_t reach = 2;  // sentences
    if (here == items_.end() && !(d_.poll.data() != nullptr && d_.sentence <= d_.poll_at + reach)) return false;
    auto behind = at_ + 1;
    if (behind + 1 < items_.size() && items_[behind].is(WordClass::preposition) && items_[behind].is(WordClass::time_prep) && !items_[behind].is(WordClass::place_prep)) {  // "26% for the Democrats"
        while (++behind < items_.size() && items_[behind].is(WordClass::article)) {}
        auto last = behind;
        while (last < items_.size() && name_word(items_[last])) ++last;
        if (last > behind) {
            take_poll(behind, last, here == items_.end() ? d_.poll : here->text);
            return true;
        }
    }
    constexpr auto skipped = WordClass::adverb | WordClass::hedge | WordClass::preposition | WordClass::to | WordClass::have | WordClass::share_verb | WordClass::put | WordClass::be |
                             WordClass::rise | WordClass::fall | WordClass::change_verb | WordClass::ordinal;
    auto end = at_;
    constexpr std::size_t verb_reach = 4;
    while (end > begin_ && at_ - end < verb_reach && items_[end - 1].classes.any(skipped) && !name_word(items_[end - 1])) --end;
    auto first = end;
    while (first > begin_ && name_word(items_[first - 1])) --first;
    bool const opens = first == 0 && end - first == 1 && !items_[first].plain_word() && !items_[first].classes.any(WordClass::organisation | WordClass::person);
    if (first > 0 && items_[first - 1].is(WordClass::in_)) return false;  // "prices in Lyon rose to"
    auto giver = first;
    while (giver > begin_ && items_[giver - 1].is(WordClass::article)) --giver;
    bool const given = giver > 0 && items_[giver - 1].classes.any(WordClass::share_verb | WordClass::have);  // "gives the Liberals 30%"
    if (first == end || (end == at_ && !given) || opens) return false;
    take_poll(first, end, here == items_.end() ? d_.poll : here->text);
    for (auto i = here; i != items_.end() && i != items_.begin() && name_word(*(i - 1)); --i) a_.group = (i - 1)->text;  // whose poll: each has its own answers
    return true;
}

bool Statement::of_choice() {
    constexpr std::int64_t behind = 2;
    constexpr std::size_t reach = 8;
    auto const chooses = [&](Token const& t) { return t.is(WordClass::share_verb) && t.value(WordClass::share_verb) == behind; };
    if (!a_.quantity.share) return false;
    bool const own = counted_.head != nullptr && !chooses(*counted_.begin);
    auto from = own ? index(counted_.end) : at_ + 1;
    while (from < items_.size() && items_[from].classes.any(WordClass::have | WordClass::adverb)) ++from;
    if (from >= items_.size()) return false;
    bool const first = chooses(items_[from]);
    auto verb = from;
    for (std::size_t i = 1; !first && i < at_; ++i) {  // "and 37 percent to keep it"
        if (chooses(items_[i]) && items_[i - 1].is(WordClass::a_quantity)) verb = i;
    }
    if (!first && (verb == from || earlier_.empty() || !earlier_.back().quantity.share)) return false;
    auto const open = from + (first || items_[from].is(WordClass::to) ? 1 : 0);
    auto end = open;
    while (end < items_.size() && name_word(items_[end])) ++end;
    if (end > open) {
        take_poll(open, end, items_[verb].text);
        return true;
    }
    constexpr auto elsewhere = WordClass::place_prep | WordClass::a_time | WordClass::adverb | WordClass::and_ | WordClass::subordinate;
    while (end < items_.size() && end < open + reach && items_[end].kind == TokenKind::word && !items_[end].classes.any(elsewhere)) ++end;
    if (end == open) return false;  // "62 percent voted on Sunday"
    a_.noun = a_.phrase = items_[verb].text;
    a_.group = text_of(&items_[open], &items_[end - 1] + 1);
    return true;
}

}  // namespace claimcheck::forms
