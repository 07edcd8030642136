// Members are filed under each combination of slots that some seeker has, sorted by day; a place is also filed under
// all places around it. A seeker then looks at no more than the days nearest to its own.
#include "engine/best_fit.hpp"

#include <algorithm>
#include <limits>

#include "engine/tidy.hpp"

namespace claimcheck {
namespace {

constexpr std::int32_t no_day = std::numeric_limits<std::int32_t>::min();
constexpr std::size_t most_ties = 100;
constexpr std::uint32_t has_subject = 1, has_place = 2, has_event = 4;

}  // namespace

BestFit::Days BestFit::days(std::optional<Day> day) {
    return day ? static_cast<Days>(day->time_since_epoch().count()) : no_day;
}

std::uint32_t BestFit::known(Slots const& slots) {
    return (slots.subject != NameId::unknown ? has_subject : 0) | (slots.place != NameId::unknown ? has_place : 0) |
           (slots.event != EventId::unknown ? has_event : 0);
}

TupleTable<6>::Tuple BestFit::label(Seeker const& seeker, std::uint32_t mask, NameId place, Filed filed) {
    return {seeker.scope,
            mask,
            (mask & has_subject) != 0 ? static_cast<std::uint32_t>(seeker.slots.subject) : 0,
            (mask & has_place) != 0 ? static_cast<std::uint32_t>(place) : 0,
            (mask & has_event) != 0 ? static_cast<std::uint32_t>(seeker.slots.event) : 0,
            static_cast<std::uint32_t>(filed)};
}

BestFit::BestFit(std::span<Seeker const> seekers, std::span<Member const> members, NameTable const& names)
    : names_(names) {
    std::vector<std::uint8_t> wanted;  // of each scope: a bit for each combination of slots
    for (Seeker const& seeker : seekers) {
        if (seeker.scope >= wanted.size()) wanted.resize(seeker.scope + 1);
        wanted[seeker.scope] = static_cast<std::uint8_t>(wanted[seeker.scope] | (1u << known(seeker.slots)));
    }
    for (Member const& member : members) {
        std::uint32_t const scope = member.claim.scope;
        if (scope >= wanted.size() || wanted[scope] == 0) continue;
        for (std::uint32_t mask = 0; mask < 8; ++mask)
            if ((wanted[scope] >> mask) & 1) file(member, mask);
        questions_of_document_.emplace_back(member.claim.document, member.question);
    }
    for (Offers& one : filed_) {
        tidy(one.by_day);
        for (Offer const& offer : one.by_day) one.questions.push_back(offer.question);
        tidy(one.questions);
    }
    tidy(questions_of_document_);
}

void BestFit::file(Member const& member, std::uint32_t mask) {
    auto put = [&](NameId place, Filed filed) {
        std::uint32_t const id = labels_.of(label(member.claim, mask, place, filed));
        if (id == filed_.size()) filed_.emplace_back();
        filed_[id].by_day.push_back({days(member.claim.day), member.question});
    };
    NameId const place = member.claim.slots.place;
    put(place, Filed::as_it_is);
    if ((mask & has_place) == 0 || place <= NameId::absent) return;
    for (NameId around = names_.parent(place); around != NameId::absent; around = names_.parent(around))
        put(around, Filed::around);
}

BestFit::Offers const* BestFit::offers(Seeker const& seeker, NameId place, Filed filed) const {
    std::uint32_t const id = labels_.find(label(seeker, known(seeker.slots), place, filed));
    return id == TupleTable<6>::missing ? nullptr : &filed_[id];
}

std::vector<std::uint32_t> BestFit::nearest(Seeker const& seeker, std::span<Offers const* const> lists,
                                            int most_days) const {
    Days const day = days(seeker.day);
    bool const dated = day != no_day && std::any_of(lists.begin(), lists.end(), [](Offers const* list) {
        return list->by_day.back().day != no_day;
    });
    Days least = most_days + 1;
    if (dated)
        for (Offers const* list : lists) {
            auto const at = std::lower_bound(list->by_day.begin(), list->by_day.end(), Offer{day, 0});
            if (at != list->by_day.end()) least = std::min(least, at->day - day);
            bool const before = at != list->by_day.begin() && std::prev(at)->day != no_day;
            if (before) least = std::min(least, day - std::prev(at)->day);
        }
    if (dated && least > most_days) return {};
    std::vector<std::uint32_t> found;
    auto collect = [&](Offers const& list, Days on) {
        auto at = std::lower_bound(list.by_day.begin(), list.by_day.end(), Offer{on, 0});
        for (std::size_t n = 0; at != list.by_day.end() && at->day == on && n <= most_ties; ++at, ++n)
            found.push_back(at->question);
    };
    for (Offers const* list : lists) {
        if (dated) {
            collect(*list, day - least);
            if (least > 0) collect(*list, day + least);
        } else {
            std::span const all(list->questions);
            auto const some = all.first(std::min(all.size(), most_ties + 1));
            found.insert(found.end(), some.begin(), some.end());
        }
    }
    tidy(found);
    bool const whole_event = seeker.slots.event != EventId::unknown;
    if (found.size() < 2 && whole_event) return found;
    std::vector<std::uint32_t> here;  // those with a claim in the seeker's own article
    for (std::uint32_t question : found)
        if (std::binary_search(questions_of_document_.begin(), questions_of_document_.end(),
                               std::pair{seeker.document, question}))
            here.push_back(question);
    // deaths of no known event are some other article's deaths only by chance
    if (!here.empty() || !whole_event) return here;
    found.resize(std::min(found.size(), most_ties));
    return found;
}

std::vector<std::uint32_t> BestFit::find(Seeker const& seeker, int most_days) const {
    Slots const& slots = seeker.slots;
    bool const named = slots.subject > NameId::absent || slots.place > NameId::absent;
    if (!named && slots.event >= EventId::unknown) return {};
    std::vector<Offers const*> lists;
    auto add = [&](Offers const* list) {
        if (list != nullptr) lists.push_back(list);
    };
    add(offers(seeker, slots.place, Filed::as_it_is));
    std::vector<std::uint32_t> best = nearest(seeker, lists, most_days);
    if (!best.empty() || slots.place <= NameId::absent) return best;
    lists.clear();
    add(offers(seeker, slots.place, Filed::around));
    for (NameId around = names_.parent(slots.place); around != NameId::absent; around = names_.parent(around))
        add(offers(seeker, around, Filed::as_it_is));
    return nearest(seeker, lists, most_days);
}

}  // namespace claimcheck
