// Dates are cut to what a table has room for; a question is put together from the slots that its claims print.
#include "tools/phrase.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "tools/terminal_safe.hpp"

namespace claimcheck {
namespace {

constexpr std::array months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

struct Date {
    int year;
    unsigned month, day;
    explicit Date(Day from) {
        std::chrono::year_month_day const date{from};
        year = static_cast<int>(date.year());
        month = static_cast<unsigned>(date.month());
        day = static_cast<unsigned>(date.day());
    }
};

unsigned last_day(Date const& date) {
    return static_cast<unsigned>(std::chrono::year_month_day_last{
        std::chrono::year{date.year}, std::chrono::month_day_last{std::chrono::month{date.month}}}.day());
}

std::string year_text(int year, bool long_year) {
    auto text = std::to_string(year);
    return long_year || text.size() < 4 ? text : text.substr(text.size() - 2);
}

std::string month_text(Date const& date, bool long_year) {
    return std::string{months[date.month - 1]} + ' ' + year_text(date.year, long_year);
}

std::string day_text(Day day, bool long_year) {
    Date const date{day};
    return std::to_string(date.day) + ' ' + month_text(date, long_year);
}

std::string interval(Day begin, Day end, bool long_year) {
    if (begin == end) return day_text(end, long_year);
    Date const a{begin};
    Date const b{end};
    if (a.year == b.year && a.month == b.month) {
        if (a.day == 1 && b.day == last_day(b)) return month_text(b, long_year);
        if (a.day == 1 && b.day == 10) return "early " + month_text(b, long_year);
        if (a.day == 11 && b.day == 20) return "mid " + month_text(b, long_year);
        if (a.day == 21 && b.day == last_day(b)) return "late " + month_text(b, long_year);
        return std::to_string(a.day) + '-' + day_text(end, long_year);
    }
    bool const whole = a.day == 1 && b.day == last_day(b);
    if (whole && a.month == 1 && b.month == 12) {
        return a.year == b.year ? std::to_string(b.year) : std::to_string(a.year) + '-' + std::to_string(b.year);
    }
    if (whole && a.year == b.year) return std::string{months[a.month - 1]} + '-' + month_text(b, long_year);
    return day_text(begin, long_year) + " - " + day_text(end, long_year);
}

/// A count of more than two months holds at the end of its period; everything else through it.
bool counts_up(Claim const& claim) {
    auto const& when = claim.when;
    if (claim.temporal != Temporal::count || !when.begin || !when.end) return false;
    return when.basis == Basis::since || *when.end - *when.begin > std::chrono::days{62};
}

/// "2014", "6 Apr 2014": where a count starts.
std::string start_text(Day begin) {
    Date const date{begin};
    return date.month == 1 && date.day == 1 ? std::to_string(date.year) : day_text(begin, true);
}

/// The text that most claims print, the alphabetically first of equals; empty when none prints any.
template <class Get>
std::string_view most_printed(std::vector<ClaimId> const& claims, ClaimStore const& store, Get get) {
    std::map<std::string_view, std::size_t> count;
    for (auto const id : claims)
        if (auto const text = get(store[id]); !text.empty()) ++count[text];
    std::string_view best;
    std::size_t most = 0;
    for (auto const& [text, times] : count) {
        if (times > most) {
            best = text;
            most = times;
        }
    }
    return best;
}

/// What a slot is called: its entity's first name where one is known.
std::string_view slot_name(Slot const& slot, Vocabulary const& vocabulary) {
    auto const* const entity = vocabulary.entity(slot.entity);
    return entity != nullptr && !entity->shown.empty() ? std::string_view{entity->shown} : slot.name;
}

std::string period(std::vector<ClaimId> const& claims, ClaimStore const& store) {
    std::optional<Day> first;
    std::optional<Day> last;
    bool counts = true;
    bool since = false;  // whoever states where a count starts states it for all
    for (auto const id : claims) {
        auto const& when = store[id].when;
        counts = counts && store[id].temporal == Temporal::count;
        since = since || counts_up(store[id]);
        if (when.begin && (!first || *when.begin < *first)) first = when.begin;
        if (when.end && (!last || *when.end > *last)) last = when.end;
    }
    if (!first || !last) return {};
    Date const a{*first};
    Date const b{*last};
    if (counts && since) return "since " + start_text(*first);
    if (*first == *last) return long_day(*first);
    auto const from = month_text(a, true);
    auto const to = month_text(b, true);
    return from == to ? from : from + " - " + to;
}

}  // namespace

std::string short_day(Day day) { return day_text(day, false); }
std::string long_day(Day day) { return day_text(day, true); }

bool undated(Claim const& claim, Document const& document) {
    if (claim.when.basis == Basis::assumed) return true;
    return claim.when.basis == Basis::since && claim.when.end && claim.when.end == document.published;
}

std::string as_of(Claim const& claim, Document const& document, bool long_year) {
    auto const& when = claim.when;
    if (!when.begin && !when.end) return "unknown";
    auto const text = when.begin && when.end && !counts_up(claim) ? interval(*when.begin, *when.end, long_year)
                      : when.end                                ? day_text(*when.end, long_year)
                                                                : "since " + day_text(*when.begin, long_year);
    return undated(claim, document) ? text + '*' : text;
}

std::string range(std::optional<Number> const& low, std::optional<Number> const& high) {
    if (low && high) return *low == *high ? grouped(*low) : grouped(*low) + "-" + grouped(*high);
    if (low) return "over " + grouped(*low);
    return high ? "up to " + grouped(*high) : "any";
}

std::string claimant(Claim const& claim, Document const& document) {
    if (claim.claimant.known()) return terminal_safe(claim.claimant.name);
    auto publisher = document.publisher;
    if (auto const bracket = publisher.find(" ("); bracket != std::string_view::npos && bracket > 0) publisher = publisher.substr(0, bracket);
    return publisher.empty() ? std::string{} : '(' + terminal_safe(publisher) + ')';
}

std::string counted_thing(Claim const& claim) {
    std::string text{claim.measure != MeasureId::none || claim.noun.empty() ? claim.measure_name : claim.noun};
    std::replace(text.begin(), text.end(), '-', ' ');  // measures are named like "child-deaths"
    if (counts_up(claim)) text += " since " + start_text(*claim.when.begin);
    return terminal_safe(text);
}

namespace {
/// "how many troops", "how many percent, turnout", "how much net profit", "what magnitude".
std::string_view asks(Claim const& claim, Vocabulary const& vocabulary) {
    if (claim.unit == "percent") return "how many percent, ";
    Measure const* const measure = vocabulary.measure(claim.measure);
    auto const unit = vocabulary.lexicon.find_phrase(claim.unit);
    bool const measured = measure != nullptr && unit != EntryId::none && vocabulary.lexicon.sense(unit, WordClass::unit) != nullptr;
    if (claim.unit == claim.measure_name || measured) return "what ";
    bool const much = measure == nullptr ? is_amount(claim) : measure->unit == "money";
    return much ? "how much " : "how many ";
}
}  // namespace

std::string question(std::vector<ClaimId> const& claims, ClaimStore const& store, Vocabulary const& vocabulary) {
    if (claims.empty()) return {};
    auto const printed = [&](auto get) { return most_printed(claims, store, get); };
    auto const subject = printed([&](Claim const& c) { return slot_name(c.subject, vocabulary); });
    auto const place = printed([&](Claim const& c) { return slot_name(c.place, vocabulary); });
    auto const kind = printed([](Claim const& c) { return c.event.kind; });
    auto const measure = printed([](Claim const& c) { return c.measure_name; });
    std::string measured{measure};  // measures are named like "child-deaths"
    std::replace(measured.begin(), measured.end(), '-', ' ');
    auto text = std::string{asks(store[claims.front()], vocabulary)} + measured;
    // where nobody's people are named the subject is the event itself: "war in eastern Ukraine"
    bool const event_subject = !kind.empty() && subject.starts_with(kind);
    if (!subject.empty()) text += (event_subject ? ", " : " of ") + std::string{subject};
    if (!kind.empty() && !event_subject) text += ", " + std::string{kind};
    if (!place.empty() && subject.find(place) == std::string_view::npos) text += ", " + std::string{place};
    auto const when = period(claims, store);
    if (!when.empty()) text += ", " + when;
    if (auto const among = store.document_of(claims.front()).among; !among.empty()) text += ", among " + std::string{among};
    return terminal_safe(text);
}

}  // namespace claimcheck
