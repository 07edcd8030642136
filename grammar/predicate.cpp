// What the words behind a figure say that it is, where no noun is counted behind it: "20 were students", "the $2m refunded".
#include "grammar/statement_reader.hpp"

#include <algorithm>

namespace claimcheck::forms {

bool Statement::told_amount_behind() {
    if (!a_.quantity.money) return false;
    auto verb = at_ + 1;
    while (verb < end_ && (items_[verb].is(WordClass::adverb) || items_[verb].is(Inflection::manner))) ++verb;
    bool const told = verb < end_ && items_[verb].is(WordClass::money_verb) && (items_[verb].is(WordClass::past) || items_[verb].is(Inflection::past));
    auto first = at_;
    while (first > begin_ && items_[first - 1].classes.any(WordClass::toll | WordClass::of | WordClass::more)) --first;
    bool const definite = first > 0 && items_[first - 1].is(WordClass::article) && !items_[first - 1].is(WordClass::indefinite);
    bool const listed = first == 0 || items_[first - 1].kind == TokenKind::mark || items_[first - 1].is(WordClass::and_);
    bool const from = verb + 1 < end_ && items_[verb + 1].classes.any(WordClass::by | WordClass::motion);  // ", $6 million raised from selling"
    if (!told || !(definite || (listed && from))) return false;
    a_.noun = a_.phrase = items_[verb].text;
    return true;
}

bool Statement::quoted_behind() {
    bool const joined = counted_.head != nullptr && counted_.head->is(WordClass::measure_noun) && counted_.head->text.find(' ') != std::string_view::npos;
    if (!joined || after_ + 2 >= items_.size() || !(items_[after_].is('"') || items_[after_].is('\''))) return false;
    constexpr std::size_t reach = 4;
    auto end = after_ + 1;
    while (end < items_.size() && end - after_ < reach && items_[end].kind == TokenKind::word) ++end;
    if (end == after_ + 1 || end >= items_.size() || items_[end].kind != TokenKind::mark) return false;
    a_.phrase = text_of(counted_.begin, &items_[end]);
    return true;
}

bool Statement::predicated(bool people) {
    if (a_.quantity.money && at_ > 0 && items_[at_ - 1].is(WordClass::article) && after_ + 2 < end_ && items_[after_].is(WordClass::be)) {  // "the $85m is the largest penalty"
        auto noun = after_ + 1;
        while (noun < end_ && (items_[noun].classes.any(WordClass::article | WordClass::ranking | WordClass::adverb))) ++noun;
        if (noun == after_ + 1 || noun >= end_ || !items_[noun].is(WordClass::measure_noun)) return false;
        a_.measure = static_cast<std::int32_t>(items_[noun].value(WordClass::measure_noun));
        a_.noun = a_.phrase = items_[noun].text;
        return true;
    }
    bool const plain = a_.quantity.unit == 0 && !a_.quantity.money && !a_.quantity.share && a_.quantity.value > Number{1};
    if (!plain || after_ + 1 >= end_ || after_ != at_ + 1 || !items_[after_].is(WordClass::be)) return false;
    bool const opens = at_ == 0 || items_[at_ - 1].kind == TokenKind::mark || items_[at_ - 1].is(WordClass::and_) || items_[at_ - 1].is(WordClass::that);
    auto const counted = read_counted(items_, after_, true);
    if (!opens || counted.head == nullptr || !is_plural(*counted.head) || (counted.head->classes.any(humans) && !people)) return false;
    bool const ends = counted.end == items_.data() + items_.size() || counted.end->kind == TokenKind::mark || counted.end->classes.any(WordClass::and_ | WordClass::a_quantity);
    bool const measured_head = counted.head->is(WordClass::measure_noun);
    if (!ends || (told_before() == nullptr && !measured_head && !counted.head->classes.any(humans))) return false;  // "40 were records"
    a_.persons = counted.head->classes.any(humans);
    a_.noun = counted.head->text;
    a_.phrase = text_of(counted.begin, counted.end);
    bool const measured = counted.head->is(WordClass::measure_noun);
    if (measured) a_.measure = static_cast<std::int32_t>(counted.head->value(WordClass::measure_noun));
    a_.part = !measured;
    return true;
}

std::optional<Behind> Statement::main_clause(std::size_t who) const {
    constexpr auto finite = WordClass::be | WordClass::have;
    bool clause = false;
    for (auto i = who + 1; i < items_.size() && (items_[i].kind != TokenKind::mark || items_[i].is('"') || items_[i].is('\'')); ++i) {
        Token const& t = items_[i];
        bool const helps = t.classes.any(finite) && i + 1 < items_.size() && items_[i + 1].is(WordClass::measure_verb);
        if (clause && (helps || t.is(WordClass::measure_verb))) return Behind{nullptr, helps ? &items_[i + 1] : &t};
        if (t.classes.any(WordClass::who | WordClass::that | WordClass::and_)) break;
        clause |= t.classes.any(WordClass::verb | WordClass::measure_verb | WordClass::past) || t.is(Inflection::past);
        if (t.classes.any(finite) && i + 1 < items_.size()) ++i;  // "who had voted"
        clause |= i > who + 1 && (items_[i].is(Inflection::past) || items_[i].classes.any(WordClass::verb | WordClass::measure_verb));
    }
    return std::nullopt;
}

void Statement::count_whom() {
    constexpr std::int64_t things = 2;
    if (counted_.head != nullptr || at_ < 2 || after_ != at_ + 1 || after_ >= items_.size()) return;
    auto const of = items_[after_].is(WordClass::part) ? items_[after_].value(WordClass::part) : 0;
    if (of == 0 || of == things || a_.quantity.unit != 0 || a_.quantity.share) return;
    Token const& noun = items_[at_ - 2];
    bool const apart = items_[at_ - 1].is(',') || items_[at_ - 1].is('~');
    bool const numbered = std::any_of(earlier_.begin(), earlier_.end(), [&](Assertion const& a) { return a.noun.data() == noun.text.data(); });  // some_of_them
    if (!apart || numbered || !noun.classes.any(humans) || !is_plural(noun)) return;
    counted_.begin = counted_.head = &noun;
    counted_.end = &noun + 1;
    ++after_;
}

}  // namespace claimcheck::forms
