// Times of day: "16:08 UTC", "9.30am", "11 o'clock", "noon". A number needs a word, a zone or its minutes to be one.
#include "grammar/forms.hpp"

namespace claimcheck::forms {
namespace {

std::int64_t small_number(std::string_view digits) {
    if (digits.empty() || digits.size() > 2) return -1;
    auto const value = parse_number(digits);
    return value && value->whole() ? value->num() : -1;
}
bool two_digits_below_60(std::string_view digits) {
    auto const n = small_number(digits);
    return digits.size() == 2 && n >= 0 && n < 60;
}

/// The hour and perhaps minutes at `at`; false when it is no hour. `sure` when the minutes are said with a colon.
bool hour(Token const*& at, Token const* last, bool& sure, int* parts = nullptr) {
    if (at->kind == TokenKind::word) {
        auto const n = at->is(WordClass::cardinal) ? at->value(WordClass::cardinal) : 0;
        if (n < 1 || n > 12) return false;
        ++at;
        return true;
    }
    if (at->kind != TokenKind::number) return false;
    auto const point = at->text.find('.');
    if (point != std::string_view::npos) {  // 9.30am
        auto const h = small_number(at->text.substr(0, point));
        if (h < 0 || h > 23 || !two_digits_below_60(at->text.substr(point + 1))) return false;
        ++at;
        return true;
    }
    auto const h = small_number(at->text);
    bool const military = at->text.size() == 4 && at->text.front() <= '2' && two_digits_below_60(at->text.substr(2));  // 1400 GMT
    if (!military && (h < 0 || h > 23)) return false;
    ++at;
    for (int part = 0; part < 2; ++part) {
        if (at == last || at + 1 == last || !at->is(':') || at->spaced || at[1].spaced || at[1].kind != TokenKind::number ||
            !two_digits_below_60(at[1].text)) break;
        at += 2;
        sure = true;
        if (parts != nullptr) *parts = part + 1;
    }
    return true;
}

bool one_clock(Token const*& first, Token const* last) {
    auto at = first;
    if (at == last) return false;
    if (at->is(WordClass::clock) && at->value(WordClass::clock) == 1) {
        first = at + 1;
        return true;
    }
    bool sure = false;
    bool const digits = at->kind == TokenKind::number;
    bool const military = digits && at->text.size() == 4;
    int parts = 0;
    if (!hour(at, last, sure, &parts)) return false;
    sure = sure && parts < 2;  // "2:05:46" is as often how long a race took
    bool const half_day = at != last && at->is(WordClass::clock);
    if (half_day) ++at;
    bool zone = false;
    if (at != last && (digits || half_day) && at->is(WordClass::zone)) {
        zone = true;
        ++at;
    }
    if (military ? !zone && !half_day : !(half_day || zone || sure)) return false;
    first = at;
    return true;
}

bool joined(Token const*& at, Token const* last, bool words) {
    if (at == last || !(at->is('-') || (words && at->classes.any(WordClass::to | WordClass::until | WordClass::and_)))) return false;
    return ++at != last;
}

}  // namespace

bool read_hour(Token const*& first, Token const* last) {
    auto at = first;
    bool sure = false;
    if (at == last || !hour(at, last, sure) || (first->kind == TokenKind::number && first->text.size() > 2 && !sure)) return false;
    first = at;
    return true;
}

bool read_clock(Token const*& first, Token const* last) {
    auto at = first;
    if (one_clock(at, last)) {
        first = at;
        if (joined(at, last, false) && (one_clock(at, last) || read_hour(at, last))) first = at;  // 9am-5pm
        return true;
    }
    if (!read_hour(at, last) || !joined(at, last, true) || !one_clock(at, last)) return false;  // between 3 and 5 p.m.
    first = at;
    return true;
}

}  // namespace claimcheck::forms
