// How long somebody must go to prison: "sentenced Holt to 60 months", "given 12 years in prison", "a 47-month prison term".
// The words of a sentence passed are unit verbs of their own; their values say what part they play.
#include "grammar/statement_reader.hpp"

#include <algorithm>

namespace claimcheck::forms {
namespace {

enum Part : std::int64_t { passes = 2, is_sentence = 3, in_prison = 4, gives = 5, not_passed = 6, gets = 7 };

bool plays(Token const* t, Part part) { return t != nullptr && t->is(WordClass::unit_verb) && t->value(WordClass::unit_verb) == part; }

}  // namespace

bool Statement::of_term() {
    constexpr std::size_t reach = 14;  // of words in front
    auto next = at_ + 1;
    if (item(next) != nullptr && (items_[next].is(WordClass::possessive) || items_[next].is('-'))) ++next;  // "12 years' imprisonment"
    Token const* const behind = item(next);
    auto const stop = at_ > reach ? at_ - reach : 0;
    std::size_t verb = at_;
    for (auto i = at_; i-- > stop && !items_[i].is(';') && !items_[i].is('"');) {
        Token const& t = items_[i];
        if (plays(&t, not_passed)) return false;
        if (t.is(WordClass::a_quantity) && line_.quantities[static_cast<std::size_t>(t.mention)].duration) break;
        bool const verbal = plays(&t, passes) || plays(&t, gives) || plays(&t, gets);
        if (verb == at_ && verbal) verb = i;
    }
    if (plays(behind, not_passed) || plays(item(next + 1), not_passed)) return false;
    Token const& before = items_[at_ > 0 ? at_ - 1 : 0];
    bool const of_noun = at_ > 1 && before.is(WordClass::of) && plays(&items_[at_ - 2], is_sentence);  // "a prison term of 47 months"
    bool const noun = of_noun || plays(behind, is_sentence);
    bool const leads = before.is(WordClass::to) || (before.is(WordClass::preposition) && before.is(WordClass::time_prep));
    bool const ends = behind == nullptr || behind->kind == TokenKind::mark || !(may_be_noun(*behind) || behind->is(WordClass::of));
    bool const led = verb < at_ && plays(&items_[verb], passes) && leads && (ends || plays(behind, in_prison));
    bool const had = verb < at_ && !plays(&items_[verb], passes) && plays(behind, in_prison);
    if (!noun && !led && !had) return false;
    if (verb < at_) {
        auto be = verb;
        while (be > 0 && items_[be - 1].classes.any(WordClass::be | WordClass::have | WordClass::adverb | WordClass::a_time | WordClass::possible | WordClass::ahead)) --be;
        bool const passive = std::any_of(items_.begin() + static_cast<std::ptrdiff_t>(be), items_.begin() + static_cast<std::ptrdiff_t>(verb), [](Token const& t) { return t.is(WordClass::be); });
        bool const own = passive || plays(&items_[verb], gets);
        constexpr std::int64_t person = 0;
        bool const pronoun = own && be > 0 && items_[be - 1].is(WordClass::pronoun) && items_[be - 1].value(WordClass::pronoun) == person;
        bool const age = be > 3 && items_[be - 1].is(',') && items_[be - 3].is(',');
        if (age) be -= 3;  // "Holt, 45, was jailed"
        receiver_ = pronoun ? d_.person : own ? named_before(be) : receiver_of(verb);
        receiver_.inherited |= pronoun;
    }
    Token const& word = of_noun ? items_[at_ - 2] : noun ? *behind : items_[verb];
    a_.noun = a_.phrase = word.text;
    term_ = true;
    return true;
}

}  // namespace claimcheck::forms
