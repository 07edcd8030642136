// A small reader of its own rather than the sentence grammar: it only looks at the start of a line, knows no words but
// months and weekdays, and must tell an impossible date from no date.
#include "tools/date_line.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace claimcheck {
namespace {

constexpr std::array labels = {"date", "published", "updated"};

bool digit(char c) { return c >= '0' && c <= '9'; }
bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

struct Cursor {
    std::string_view line;
    Lexicon const& lexicon;
    std::size_t at = 0;

    void skip(std::string_view any) { at = std::min(line.find_first_not_of(any, at), line.size()); }

    std::string_view word() {
        auto const begin = at;
        while (at < line.size() && letter(line[at])) ++at;
        return line.substr(begin, at - begin);
    }
    /// A number of at most `most` digits, -1 when there is none or a longer one.
    int number(std::size_t least, std::size_t most) {
        auto const begin = at;
        int value = 0;
        while (at < line.size() && digit(line[at]) && at - begin <= most) value = value * 10 + (line[at++] - '0');
        auto const length = at - begin;
        return length >= least && length <= most ? value : -1;
    }
    /// The value of a word of that class, -1 when it is none.
    std::int64_t named(WordClass word_class) {
        auto const begin = at;
        auto const text = word();
        auto const entry = text.empty() ? EntryId::none : lexicon.find(text).entry;
        auto const* const sense = entry == EntryId::none ? nullptr : lexicon.sense(entry, word_class);
        if (sense == nullptr || text.front() >= 'a') {
            at = begin;
            return -1;
        }
        if (at < line.size() && line[at] == '.') ++at;
        return sense->value;
    }
    void skip_ordinal() {
        for (std::string_view const ending : {"st", "nd", "rd", "th"})
            if (line.substr(at, 2) == ending) at += 2;
    }
};

std::optional<Day> day_of(int year, std::int64_t month, int day) {
    std::chrono::year_month_day const date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    return date.ok() ? std::optional{Day{date}} : std::nullopt;
}

/// "2021-07-19"
bool read_iso(Cursor& c, LineDate& out) {
    auto const begin = c.at;
    auto const text = c.line.substr(begin, 10);
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    for (std::size_t i = 0; i < 10; ++i)
        if (i != 4 && i != 7 && !digit(text[i])) return false;
    c.at += 10;
    out.day = parse_day(text);
    return true;
}

/// "July 19, 2021", "19 July 2021", "19th July, 2021"
bool read_named(Cursor& c, LineDate& out) {
    int day = -1;
    auto month = c.named(WordClass::month);
    bool const month_first = month > 0;
    if (month_first) c.skip(" ");
    day = c.number(1, 2);
    if (day < 0) return false;
    c.skip_ordinal();
    if (!month_first) {
        c.skip(" ");
        month = c.named(WordClass::month);
        if (month <= 0) return false;
    }
    c.skip(", ");
    auto const year = c.number(4, 4);
    if (year < 1000) return false;
    out.day = day_of(year, month, day);
    return true;
}

void skip_label(Cursor& c, LineDate& out) {
    auto const begin = c.at;
    std::string label{c.word()};
    std::transform(label.begin(), label.end(), label.begin(), [](unsigned char ch) { return static_cast<char>(std::tolower(ch)); });
    if (std::find(labels.begin(), labels.end(), label) == labels.end()) {
        c.at = begin;
        return;
    }
    c.skip(": ");
    out.labelled = true;
}

/// "Brussels, ", "NEW DELHI - ": the place in front of a date.
void skip_place(Cursor& c) {
    constexpr int most_words = 4;
    auto const begin = c.at;
    for (int words = 0; words < most_words; ++words) {
        auto const word = c.word();
        if (word.empty() || word.front() >= 'a') break;
        if (c.at < c.line.size() && c.line[c.at] == '.') ++c.at;
        auto const after = c.at;
        c.skip(" -,");
        auto const between = c.line.substr(after, c.at - after);
        if (between.find_first_of("-,") != std::string_view::npos) return;
        if (between.empty()) break;
    }
    c.at = begin;
}

}  // namespace

std::optional<LineDate> read_line_date(std::string_view line, Lexicon const& lexicon) {
    Cursor c{line, lexicon};
    LineDate out;
    c.skip(" \t");
    skip_label(c, out);
    auto const begin = c.at;
    for (bool const placed : {false, true}) {
        c.at = begin;
        if (placed) skip_place(c);
        if (c.named(WordClass::weekday) >= 0) c.skip(", ");
        auto const date = c.at;
        bool found = read_iso(c, out);
        if (!found) c.at = date;
        found = found || read_named(c, out);
        out.end = c.at;
        if (found) return out;
    }
    return std::nullopt;
}

}  // namespace claimcheck
