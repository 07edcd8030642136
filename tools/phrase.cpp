// Dates are cut to what a table has room for; a question is put together from the slots that its claims print.
#include "tools/phrase.hpp"

#include <algorithm>
#include <map>

#include "engine/counted.hpp"
#include "engine/day_text.hpp"
#include "engine/event.hpp"
#include "engine/explain.hpp"
#include "tools/terminal_safe.hpp"

namespace claimcheck {
namespace {

/// A count of more than two months holds at the end of its period; everything else through it.
bool counts_up(Claim const& claim) {
    auto const& when = claim.when;
    if (claim.temporal != Temporal::count || !when.begin || !when.end) return false;
    return when.basis == Basis::since || *when.end - *when.begin > std::chrono::days{62};
}

/// "2014", "6 Apr 2014": where a count starts.
std::string start_text(Day begin) {
    std::chrono::year_month_day const date{begin};
    bool const year = date.month() == std::chrono::January && date.day() == std::chrono::day{1};
    return year ? std::to_string(static_cast<int>(date.year())) : long_day(begin);
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
    if (counts && since) return "since " + start_text(*first);
    if (*first == *last) return long_day(*first);
    auto const from = month_of(*first);
    auto const to = month_of(*last);
    return from == to ? from : from + " - " + to;
}

}  // namespace

bool undated(Claim const& claim, Document const& document, Vocabulary const& vocabulary) {
    if (claim.when.basis == Basis::assumed) return true;
    auto const& written = claim.written ? claim.written : document.published;
    if (claim.when.basis == Basis::since) return claim.when.end && claim.when.end == written;
    return as_of(claim, document, vocabulary) != claim.when.end;
}

std::string as_of_text(Claim const& claim, Document const& document, Vocabulary const& vocabulary, bool long_year) {
    auto const begin = claim.when.begin;
    auto const end = as_of(claim, document, vocabulary);
    if (!begin && !end) return "unknown";
    bool const interval = begin && end == claim.when.end && !counts_up(claim);
    auto const text = end ? days_text(interval ? *begin : *end, *end, long_year) : "since " + days_text(*begin, *begin, long_year);
    return undated(claim, document, vocabulary) ? text + '*' : text;
}

std::string usual_range(Claim const& claim, Vocabulary const& vocabulary) { return show_range(usual_as_read(claim, vocabulary)); }

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
    switch (counted_as(claim, vocabulary)) {
        case CountedKind::measurement: return "what ";
        case CountedKind::money: return "how much ";
        case CountedKind::people:
        case CountedKind::things:
        case CountedKind::share: break;
    }
    return "how many ";
}
}  // namespace

std::string question(std::vector<ClaimId> const& claims, ClaimStore const& store, Vocabulary const& vocabulary) {
    if (claims.empty()) return {};
    auto const printed = [&](auto get) { return most_printed(claims, store, get); };
    auto const subject = printed([&](Claim const& c) { return slot_name(c.subject, vocabulary); });
    auto const place = printed([&](Claim const& c) { return slot_name(c.place, vocabulary); });
    auto const kind = printed([](Claim const& c) { return c.event.kind; });
    auto const measure = printed([](Claim const& c) { return c.measure_name; });
    // an open noun as texts print it: "how many doses"
    auto const noun = printed([](Claim const& c) { return c.measure == MeasureId::none && c.unit == "item" ? c.noun : std::string_view{}; });
    std::string measured = noun.empty() ? std::string{measure} : lower(noun);  // measures are named like "child-deaths"
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
