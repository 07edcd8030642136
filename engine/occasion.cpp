// Dated events are filed by group and place (with the places around it, up to the country); each claim asks for the one
// event within its days. All questions are asked of the events as they were found, so the order of claims has no say.
#include "engine/occasion.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "engine/tidy.hpp"

namespace claimcheck {
namespace {

constexpr std::chrono::days most_before{3};  ///< an event, before the article that tells of it without a date
constexpr std::chrono::days most_after{7};   ///< likewise, when others give a figure of the same measure for it
constexpr std::chrono::days most_long{3};    ///< a period that still says when one event was

struct Days {
    Day first, last;
};

class Settler {
public:
    Settler(Events& events, Stories const& stories, ClaimStore& store, Among const& among, Vocabulary const& vocabulary, NameTable& names)
        : events_(events), stories_(stories), store_(store), among_(among), vocabulary_(vocabulary), names_(names) {}

    void run() {
        if (store_.claims.empty()) return;
        read_documents();
        unite_spots();
        unite_kin();
        unite_stories();
        date_lasting();
        file_events();
        std::vector<std::pair<std::uint32_t, EventId>> joined;
        std::map<std::tuple<std::uint32_t, NameId>, std::vector<std::uint32_t>> homeless;
        for (std::uint32_t c = 0; c < store_.claims.size(); ++c) {
            Claim const& claim = store_.claims[c];
            if (claim.sentence.empty() || claim.modality > Modality::reported) continue;
            EventId const now = events_.of_claim[c];
            if (now == EventId::unknown) {
                bool tie = false;
                EventId const found = of_nameless(c, tie);
                if (found != EventId::unknown) joined.emplace_back(c, found);
                else if (!tie && may_found(claim)) homeless[{group_of(claim), place_of(claim)}].push_back(c);
            } else if (now != EventId::absent && lasts(now)) {
                EventId const found = of_lasting(claim, now);
                if (found != EventId::unknown) joined.emplace_back(c, found);
            }
        }
        for (auto const& [c, event] : joined) set(c, event);
        for (auto& [place, claims] : homeless) found_incidents(std::get<NameId>(place), std::move(claims));
        settle_things();
    }

private:
    [[nodiscard]] std::uint32_t group_of(Claim const& c) const { return among_.of_document[static_cast<std::size_t>(c.document)]; }
    [[nodiscard]] Event const& event(EventId id) const { return events_.events[static_cast<std::size_t>(id)]; }
    [[nodiscard]] NameId place_of(Claim const& c) const { return names_.of(c.place.known() ? c.place : c.event.place); }
    [[nodiscard]] bool lasts(EventId id) const { return !event(id).day && event(id).only_in.empty(); }

    /// Within a country, so that few things happen there on one day.
    [[nodiscard]] bool narrow(NameId place) const {
        if (place <= NameId::absent) return false;
        Entity const* const entity = vocabulary_.entity(names_.entity(place));
        return entity == nullptr || (entity->kind == EntityKind::place && entity->inside != EntityId::none);
    }

    /// The days on which what a claim tells of may have been.
    [[nodiscard]] std::optional<Days> days_of(Claim const& c, std::chrono::days before = most_before) const {
        if (c.when.basis == Basis::since) return {};
        bool const said = c.when.basis == Basis::stated || c.when.basis == Basis::relative;
        if (said && c.when.begin && c.when.end) {
            if (*c.when.end - *c.when.begin > most_long) return {};
            return Days{*c.when.begin, *c.when.end};
        }
        auto const published = store_[c.document].published;
        if (!published || c.when.basis == Basis::unknown) return {};  // some time before
        return Days{*published - before, *published};
    }

    void set(std::uint32_t c, EventId e) {
        events_.of_claim[c] = e;
        store_.claims[c].occasion = true;
    }

    [[nodiscard]] std::optional<Day> day_of(EventId e) const {
        auto const at = dated_.find(e);
        return at == dated_.end() ? event(e).day : std::optional{at->second};
    }

    /// A town, or a spot that no vocabulary knows: nothing lies inside it.
    [[nodiscard]] bool town(NameId place) const { return narrow(place) && !around_.contains(names_.entity(place)); }
    [[nodiscard]] bool spot(NameId place) const {
        return place > NameId::absent && names_.entity(place) == EntityId::none && names_.parent(place) == NameId::absent && !names_.several(place);
    }

    /// The documents that tell of each event, and the events that each document tells of.
    void read_documents() {
        documents_.assign(events_.events.size(), {});
        told_.assign(store_.documents.size(), {});
        for (std::uint32_t c = 0; c < store_.claims.size(); ++c) {
            EventId const e = events_.of_claim[c];
            if (e >= EventId::unknown) continue;
            auto& documents = documents_[static_cast<std::size_t>(e)];
            documents.push_back(store_.claims[c].document);
            told_[static_cast<std::size_t>(store_.claims[c].document)].push_back(e);
        }
        for (auto& documents : documents_) tidy(documents);
        for (auto& events : told_) tidy(events);
    }

    void rename(std::map<EventId, EventId> const& same) {
        if (same.empty()) return;
        for (EventId& e : events_.of_claim)
            if (auto const at = same.find(e); at != same.end()) e = at->second;
        read_documents();
    }

    /// The event at a spot is that of the town in which all its articles put one.
    void unite_spots() {
        std::map<EventId, EventId> same;
        for (std::uint32_t e = 0; e < events_.events.size(); ++e) {
            Event const& one = events_.events[e];
            if (!one.day || !spot(one.place) || documents_[e].empty()) continue;
            EventId home = EventId::unknown;
            bool several = false;
            for (EventId const other : told_[static_cast<std::size_t>(documents_[e].front())]) {
                Event const& town_event = event(other);
                if (static_cast<std::uint32_t>(other) == e || spot(town_event.place) || !narrow(town_event.place) || town_event.day != one.day) continue;
                bool const kind = kinds_meet(town_event.kind, one.kind, vocabulary_.lexicon);
                auto const& theirs = documents_[static_cast<std::size_t>(other)];
                if (!kind || !std::includes(theirs.begin(), theirs.end(), documents_[e].begin(), documents_[e].end())) continue;
                several |= home != EventId::unknown;
                home = other;
            }
            if (home != EventId::unknown && !several) same[static_cast<EventId>(e)] = home;
        }
        rename(same);
    }

    /// Not two different places: one lies in the other, or one is not known to lie anywhere.
    [[nodiscard]] bool may_be_one(NameId a, NameId b) const {
        if (a <= NameId::absent || b <= NameId::absent || spot(a) || spot(b)) return true;
        return names_.inside(a, b) || names_.inside(b, a);
    }

    [[nodiscard]] bool may_be_one(EventId a, EventId b) const {
        Event const &x = event(a), &y = event(b);
        if (event_kind(x.kind, vocabulary_.lexicon).everywhere && x.place > NameId::absent && y.place > NameId::absent && x.place != y.place) return false;
        if (!kinds_meet(x.kind, y.kind, vocabulary_.lexicon)) return false;
        constexpr std::chrono::days one_day{1};
        if (x.day && y.day && (*x.day - *y.day > one_day || *y.day - *x.day > one_day)) return false;
        return may_be_one(x.place, y.place);
    }

    /// The only event of the other articles of its story that may be this one; `unknown` for several.
    [[nodiscard]] EventId in_story(EventId e) const {
        EventId found = EventId::absent;
        for (DocumentId const d : documents_[static_cast<std::size_t>(e)])
            for (DocumentId const mate : stories_.of(d))
                for (EventId const other : told_[static_cast<std::size_t>(mate)]) {
                    if (other == e || other == found || !may_be_one(e, other)) continue;
                    if (found != EventId::absent) return EventId::unknown;
                    found = other;
                }
        return found;
    }

    void unite_stories() {
        if (stories_.empty()) return;
        std::map<EventId, EventId> same;
        for (std::uint32_t i = 0; i < events_.events.size(); ++i) {
            auto const e = static_cast<EventId>(i);
            if (documents_[i].empty()) continue;
            EventId const other = in_story(e);
            if (other >= EventId::unknown || in_story(other) != e) continue;
            auto const& theirs = documents_[static_cast<std::size_t>(other)];
            bool const together = std::any_of(documents_[i].begin(), documents_[i].end(), [&](DocumentId d) { return std::binary_search(theirs.begin(), theirs.end(), d); });
            if (!together && says_more(other, e)) same[e] = other;
        }
        rename(same);
    }

    /// Which of two names an event keeps: a day, a place that is known, the narrower place, then the first by its text.
    [[nodiscard]] bool says_more(EventId a, EventId b) const {
        auto const key = [&](EventId id) {
            Event const& e = event(id);
            return std::tuple(e.only_in.empty(), e.day.has_value(), names_.entity(e.place) != EntityId::none, names_.depth(e.place));
        };
        if (key(a) != key(b)) return key(a) > key(b);
        return to_string(event(a), names_) < to_string(event(b), names_);
    }

    /// What is told of a town within a few days only is an event of those days.
    void date_lasting() {
        for (Entity const& e : vocabulary_.entities)
            if (e.inside != EntityId::none) around_.insert(e.inside);
        for (std::uint32_t e = 0; e < events_.events.size(); ++e) {
            Event const& one = events_.events[e];
            if (!lasts(static_cast<EventId>(e)) || !town(one.place) || kin_of(one.kind, vocabulary_.lexicon).empty()) continue;
            std::optional<Day> first, last;
            bool dated = !documents_[e].empty();
            for (DocumentId const d : documents_[e]) {
                auto const published = store_[d].published;
                dated = dated && published.has_value();
                if (!dated) break;
                first = first ? std::min(*first, *published) : published;
                last = last ? std::max(*last, *published) : published;
            }
            if (dated && *last - *first <= most_before) dated_[static_cast<EventId>(e)] = *first;
        }
    }

    /// What may last for days had its first day before those that are told of.
    [[nodiscard]] bool within(EventId e, Days const& days) const {
        int const window = event_kind(event(e).kind, vocabulary_.lexicon).window_days;
        std::chrono::days const back{window > static_cast<int>(most_before.count()) ? window : 0};
        return days.first - back <= *day_of(e) && *day_of(e) <= days.last;
    }

    /// Kin events of one place and day become the first of them in their order.
    void unite_kin() {
        std::map<std::tuple<std::uint32_t, NameId, std::string_view>, std::vector<std::uint32_t>> at;
        std::vector<std::uint32_t> groups(events_.events.size(), 0);
        for (std::uint32_t c = 0; c < store_.claims.size(); ++c)
            if (events_.of_claim[c] < EventId::unknown) groups[static_cast<std::size_t>(events_.of_claim[c])] = group_of(store_.claims[c]);
        for (std::uint32_t e = 0; e < events_.events.size(); ++e) {
            Event const& one = events_.events[e];
            std::string_view const family = kin_of(one.kind, vocabulary_.lexicon);
            if (one.day && narrow(one.place) && !family.empty()) at[{groups[e], one.place, family}].push_back(e);
        }
        std::map<EventId, EventId> same;
        for (auto& [key, list] : at) {
            std::sort(list.begin(), list.end(), [&](auto a, auto b) { return std::tie(*events_.events[a].day, events_.events[a].kind) < std::tie(*events_.events[b].day, events_.events[b].kind); });
            for (std::size_t i = 0; i + 1 < list.size(); ++i) {
                Event const &a = events_.events[list[i]], &b = events_.events[list[i + 1]];
                bool const third = (i > 0 && *events_.events[list[i - 1]].day == *a.day) || (i + 2 < list.size() && *events_.events[list[i + 2]].day == *b.day);
                if (*a.day == *b.day && a.kind != b.kind && !third) same[static_cast<EventId>(list[i + 1])] = static_cast<EventId>(list[i]);
            }
        }
        rename(same);
    }

    void file_events() {
        for (std::uint32_t c = 0; c < store_.claims.size(); ++c) {
            EventId const e = events_.of_claim[c];
            if (e >= EventId::unknown || !day_of(e)) continue;
            std::uint32_t const group = group_of(store_.claims[c]);
            measures_.insert({e, store_.claims[c].measure});
            if (!filed_once_.insert({e, group}).second) continue;
            for (NameId place = event(e).place; place > NameId::absent; place = names_.parent(place)) filed_[{group, place}].push_back(e);
        }
    }

    template <class Fits>
    EventId only(std::uint32_t group, NameId place, Fits const& fits, bool& tie) const {
        EventId best = EventId::unknown;
        auto const look = [&](NameId under, bool exactly) {
            auto const at = filed_.find({group, under});
            if (at == filed_.end()) return;
            for (EventId const e : at->second) {
                if (e == best || (exactly && event(e).place != under) || !fits(e)) continue;
                tie |= best != EventId::unknown;
                best = e;
            }
        };
        look(place, false);
        for (NameId around = names_.parent(place); around > NameId::absent && narrow(around); around = names_.parent(around)) look(around, true);
        return tie ? EventId::unknown : best;
    }

    EventId of_nameless(std::uint32_t c, bool& tie) const {
        Claim const& claim = store_.claims[c];
        NameId const place = place_of(claim);
        auto const days = days_of(claim), more_days = days_of(claim, most_after);
        if (!days || claim.event.known()) return EventId::unknown;
        if (place <= NameId::absent) return of_story(claim, place, tie);
        bool const wide = !narrow(place);
        auto const fits = [&](EventId e) {
            bool const counted = measures_.contains({e, claim.measure});
            return within(e, counted ? *more_days : *days) && (!wide || counted);
        };
        EventId const found = only(group_of(claim), place, fits, tie);
        return found != EventId::unknown || tie ? found : of_story(claim, place, tie);
    }

    /// The only event for which the other articles of its story count the same.
    EventId of_story(Claim const& claim, NameId place, bool& tie) const {
        EventId found = EventId::unknown;
        for (DocumentId const mate : stories_.of(claim.document))
            for (EventId const e : told_[static_cast<std::size_t>(mate)]) {
                if (e == found || !measures_.contains({e, claim.measure}) || !may_be_one(event(e).place, place)) continue;
                tie |= found != EventId::unknown;
                found = e;
            }
        return tie ? EventId::unknown : found;
    }

    EventId of_lasting(Claim const& claim, EventId now) const {
        NameId const place = event(now).place;
        auto const days = days_of(claim);
        if (!narrow(place) || !days) return EventId::unknown;
        bool tie = false;
        std::string_view const kin = kin_of(event(now).kind, vocabulary_.lexicon);
        return only(group_of(claim), place, [&](EventId e) { return e != now && event(e).day && within(e, *days) && kin_of(event(e).kind, vocabulary_.lexicon) == kin && !kin.empty(); }, tie);
    }

    [[nodiscard]] bool may_found(Claim const& claim) const {
        Measure const* const measure = vocabulary_.measure(claim.measure);
        bool const stated = (claim.inherited & inherited_place) == 0;
        return stated && measure != nullptr && measure->needs_event && !claim.event.known() && narrow(place_of(claim)) && days_of(claim).has_value();
    }

    /// Figures of one place whose days meet one after the other tell of one incident.
    void found_incidents(NameId place, std::vector<std::uint32_t> claims) {
        auto const key = [&](std::uint32_t c) {
            auto const days = *days_of(store_.claims[c]);
            return std::pair(days.last, days.first);
        };
        std::sort(claims.begin(), claims.end(), [&](auto a, auto b) { return key(a) < key(b); });
        std::optional<Day> begun;
        for (std::uint32_t const c : claims) {
            auto const [last, first] = key(c);
            if (!begun || first > *begun) {
                begun = last;
                events_.events.push_back({std::string(nameless_event), place, last, {}, {}});
            }
            set(c, static_cast<EventId>(events_.events.size() - 1));
        }
    }

    /// Things of an article with one dated event; only those that each article gives one figure of.
    void settle_things() {
        std::vector<EventId> of_document(store_.documents.size(), EventId::absent);
        for (std::uint32_t c = 0; c < store_.claims.size(); ++c) {
            EventId const e = events_.of_claim[c];
            if (e >= EventId::unknown || !event(e).day) continue;
            EventId& one = of_document[static_cast<std::size_t>(store_.claims[c].document)];
            one = one == EventId::absent || one == e ? e : EventId::unknown;
        }
        std::map<std::tuple<DocumentId, std::string_view>, std::vector<std::uint32_t>> things;
        for (std::uint32_t c = 0; c < store_.claims.size(); ++c) {
            Claim const& claim = store_.claims[c];
            bool const thing = counts_openly(claim) && events_.of_claim[c] == EventId::absent && !claim.sentence.empty();
            if (!thing) continue;
            EventId const e = of_document[static_cast<std::size_t>(claim.document)];
            if (e < EventId::unknown) things[{claim.document, claim.measure_name}].push_back(c);
        }
        for (auto const& [key, claims] : things) {
            EventId const e = of_document[static_cast<std::size_t>(std::get<DocumentId>(key))];
            if (claims.size() == 1 && thing_of(store_.claims[claims.front()], e)) set(claims.front(), e);
        }
    }

    [[nodiscard]] bool thing_of(Claim const& claim, EventId e) const {
        if (claim.modality > Modality::reported || claim.part || claim.part_of >= 0 || !takes_event(claim, vocabulary_)) return false;
        NameId const place = names_.of(claim.place);
        bool const here = place == NameId::unknown || names_.inside(place, event(e).place) || names_.inside(event(e).place, place);
        auto const days = days_of(claim);
        return here && days && within(e, *days);
    }

    Events& events_;
    Stories const& stories_;
    ClaimStore& store_;
    Among const& among_;
    Vocabulary const& vocabulary_;
    NameTable& names_;
    std::map<std::pair<std::uint32_t, NameId>, std::vector<EventId>> filed_;
    std::set<std::pair<EventId, std::uint32_t>> filed_once_;
    std::set<std::pair<EventId, MeasureId>> measures_;
    std::vector<std::vector<DocumentId>> documents_;  ///< of each event, sorted
    std::vector<std::vector<EventId>> told_;          ///< of each document, sorted
    std::set<EntityId> around_;                       ///< places that hold others
    std::map<EventId, Day> dated_;                    ///< events that go on for long, told of within a few days only
};

}  // namespace

void settle_occasions(Events& events, Stories const& stories, ClaimStore& store, Among const& among,
                      Vocabulary const& vocabulary, NameTable& names) {
    Settler(events, stories, store, among, vocabulary, names).run();
}

}  // namespace claimcheck
