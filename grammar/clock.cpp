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

/// The h of "15h30".
bool between_hours(Token const& t) { return !t.spaced && t.is(WordClass::clock) && t.value(WordClass::clock) == 2; }

/// The hour and perhaps minutes at `at`; false when it is no hour. `sure` when the minutes are said with a colon.
bool hour(Token const*& at, Token const* last, bool& sure, int* parts = nullptr) {
    if (at->kind == TokenKind::word) {
        auto const n = at->is(WordClass::cardinal) ? at->value(WordClass::cardinal) : 0;
        if (n < 1 || n > 12) return false;
        ++at;
        auto minutes = at;
        while (minutes != last && minutes - at < 2 && minutes->is(WordClass::cardinal)) ++minutes;  // ten thirty am
        if (minutes != at && minutes != last && minutes->is(WordClass::clock) && at->value(WordClass::cardinal) > 9) at = minutes;
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
    if (last - at > 2 && h >= 0 && h < 24 && between_hours(at[1]) && !at[2].spaced && at[2].kind == TokenKind::number && two_digits_below_60(at[2].text)) {
        at += 3;  // 15h30
        return sure = true;
    }
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

/// "a quarter past", "half past", "ten minutes to", "20 past": the minutes before or after the hour that follows.
bool minutes_from(Token const*& first, Token const* last) {
    auto at = first;
    if (at != last && at->is(WordClass::indefinite)) ++at;
    if (at == last) return false;
    bool const part = at->is(WordClass::fraction) && (at->value(WordClass::fraction) == 2 || at->value(WordClass::fraction) == 4);
    bool sure = part;
    if (!part) {
        auto const n = at->kind == TokenKind::number ? small_number(at->text) : at->value(WordClass::cardinal);
        if (n < 1 || n > 59) return false;
        if (at + 1 != last && at[1].is('-')) ++at;  // twenty-five
        if (at + 1 != last && at[1].is(WordClass::cardinal)) ++at;
        constexpr std::int64_t minute = 102;
        if (at + 1 != last && at[1].value(WordClass::time_unit) == minute) {
            sure = true;
            ++at;
        }
    }
    if (++at == last) return false;
    bool const past = at->is(WordClass::this_one) && at->value(WordClass::this_one) < -10;
    if (!past && !(sure && at->is(WordClass::to))) return false;  // "five to seven" is a range
    first = at + 1;
    return true;
}

bool one_clock(Token const*& first, Token const* last) {
    auto at = first;
    if (at == last) return false;
    if (auto hour_at = at; minutes_from(hour_at, last) && hour_at != last) {
        bool colon = false;
        bool const noon = hour_at->is(WordClass::clock) && hour_at->value(WordClass::clock) == 1;
        if (noon) ++hour_at;
        else if ((hour_at->kind == TokenKind::number && hour_at->text.size() > 2) || !hour(hour_at, last, colon) || colon) return false;
        if (!noon && hour_at != last && hour_at->is(WordClass::clock)) ++hour_at;
        first = hour_at;
        return true;
    }
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
    bool const half_day = at != last && at->is(WordClass::clock) && at->value(WordClass::clock) != 2;
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
        bool const dash = at != last && at->is('-');
        bool const both = at != last && !at->is(WordClass::and_) && joined(at, last, true);  // "noon and 3pm" are two
        if (both && (one_clock(at, last) || (dash && read_hour(at, last)))) first = at;      // 9am-5pm, 9am to 5pm
        return true;
    }
    if (!read_hour(at, last) || !joined(at, last, true) || !one_clock(at, last)) return false;  // between 3 and 5 p.m.
    first = at;
    return true;
}

}  // namespace claimcheck::forms
