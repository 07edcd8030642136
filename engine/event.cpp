// All ways in which claims name an event ("mentions") are sorted, those that say most first: stated before assumed
// dates, narrow before wide places and periods. Each joins the one event that it fits best or founds one, so the order
// of documents has no say. Events are filed by kind, place (with all places around it) and day.
#include "engine/event.hpp"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <map>
#include <set>
#include <tuple>

namespace claimcheck {
namespace {

using Days = std::int32_t;
constexpr Days no_day = std::numeric_limits<Days>::min();
constexpr EventKind unnamed{nameless_event, nameless_event, 1, true};
/// "31,000 soldiers have been killed since February": what is counted from a day on needs no other name.
constexpr EventKind since{"since", "since", 31, true};

Days days(Day day) { return static_cast<Days>(day.time_since_epoch().count()); }
Day to_day(Days value) { return Day{std::chrono::days{value}}; }

struct Mention {
    std::uint32_t kind = 0;                            ///< the family of its kind
    std::string_view word;                             ///< its own kind
    NameId place = NameId::unknown;
    Days begin = no_day, end = no_day;
    bool stated = false;                               ///< by the event itself, not by the period or the article
    bool dated = false;                                ///< by another sentence of its article
    bool incident = false;                             ///< its text names no event
    bool near = false;                                 ///< its text tells how long before an earlier one happened
    std::uint32_t name = 0;                            ///< its own name; 0: none
    bool founds = true;                                ///< false: joins an event that others name, or none
    DocumentId document{0xFFFFFFFF};                   ///< only of mentions without place or date
    std::uint32_t group = 0;                           ///< of documents; only of incidents
    [[nodiscard]] bool whole(bool long_running) const {
        return place > NameId::absent && (long_running || begin != no_day);
    }
};

struct Found {
    Event event;
    Days begin = no_day, end = no_day;  ///< of the mention that founded it
    std::uint32_t name = 0;             ///< as that of a mention
    bool stated = false, dated = false;
};

Days gap(Days a_begin, Days a_end, Days b_begin, Days b_end) {
    return std::max({Days{0}, b_begin - a_end, a_begin - b_end});
}

class Finder {
public:
    Finder(ClaimStore const& store, Among const& among, Vocabulary const& vocabulary, NameTable& names)
        : store_(store), among_(among), vocabulary_(vocabulary), names_(names) {}

    Events run() {
        result_.of_claim.assign(store_.claims.size(), EventId::absent);
        read_mentions();
        if (mentions_.empty()) return std::move(result_);
        join_place_names();
        auto const sequence = order();
        for (std::uint32_t m : sequence) {
            if (!mentions_[m].incident && mentions_[m].whole(window(mentions_[m]) == 0)) event_of_[m] = join_or_found(m);
        }
        auto const told = found_.size();  // in so many words
        for (std::uint32_t m : sequence) {
            if (mentions_[m].incident) event_of_[m] = settle_incident(m, told);
        }
        for (std::uint32_t c : claims_with_event_) result_.of_claim[c] = event_of_[mention_of_[c]];
        settle_incomplete();
        for (Found& one : found_) result_.events.push_back(std::move(one.event));
        return std::move(result_);
    }

private:
    using Key = std::tuple<std::uint32_t, NameId, Days>;

    [[nodiscard]] bool everywhere(Mention const& m) const { return kinds_[m.kind].everywhere; }
    [[nodiscard]] int window(Mention const& m) const { return kinds_[m.kind].window_days; }
    /// How far apart two stated days of one event may be: what can happen again the day after did.
    [[nodiscard]] int days_of_one(Mention const& m) const {
        constexpr int short_window = 3;
        return window(m) <= short_window && m.word != unnamed.word ? 0 : window(m);
    }
    /// How long before a mention its event may have been: who gives no date writes of what happened in the last weeks.
    [[nodiscard]] int reach(Mention const& m) const {
        constexpr int longest = 45;
        return m.stated || m.dated || m.near ? window(m) : std::min(longest, 6 * window(m));
    }

    /// The kind of event that a word says, within the group of a document.
    void set_kind(Mention& m, std::string_view word, DocumentId document) {
        std::uint32_t const group = among_.of_document[static_cast<std::size_t>(document)];
        std::uint32_t const id = words_in_group_.of({words_.of(word), group});
        if (id == kind_of_word_.size()) {
            EventKind const kind = word == unnamed.word ? unnamed : word == since.word ? since : event_kind(word, vocabulary_.lexicon);
            auto const [at, added] = kind_ids_.try_emplace({kind.family, group}, static_cast<std::uint32_t>(kinds_.size()));
            if (added) {
                kinds_.push_back(kind);
                kinds_of_group_[group].push_back(at->second);
            }
            kind_of_word_.push_back(at->second);
            own_kind_.push_back(kind.word);
        }
        m.kind = kind_of_word_[id];
        m.word = own_kind_[id];
    }

    Mention read(Claim const& claim) {
        EventSlot const& slot = claim.event;
        Mention m;
        set_kind(m, slot.kind, claim.document);
        auto const name = name_of(claim);
        m.name = name.empty() ? 0 : 1 + own_names_.of(name);
        m.place = names_.of(slot.place.known() || slot.place.entity != EntityId::none ? slot.place : claim.place);
        if (everywhere(m) && claim.place.known() && (claim.inherited & inherited_place) == 0) m.place = names_.of(claim.place);
        bool const long_running = window(m) == 0;
        auto set = [&](std::optional<Day> begin, std::optional<Day> end) {
            m.begin = begin ? days(*begin) : end ? days(*end) : no_day;
            m.end = end ? std::max(days(*end), m.begin) : m.begin;
        };
        if (!long_running) {
            set(slot.begin, slot.end);
            bool const lent = (claim.inherited & inherited_day) != 0;
            m.stated = m.begin != no_day && !lent;
            m.dated = lent;
            bool const said = claim.when.basis != Basis::assumed && claim.when.basis != Basis::unknown;
            if (m.begin == no_day && said) set(claim.when.begin, claim.when.end);
            if (m.begin == no_day) set(store_[claim.document].published, {});
            m.near = !claim.event_recalled && recalling_.contains({claim.document, kinds_[m.kind].family});
        }
        if (!m.whole(long_running)) m.document = claim.document;
        return m;
    }

    Mention read_incident(Claim const& claim) {
        Mention m;
        set_kind(m, claim.when.basis == Basis::since ? since.word : unnamed.word, claim.document);
        m.place = names_.of(claim.place.known() ? claim.place : claim.subject);
        m.begin = m.end = days(*claim.when.begin);
        m.stated = m.incident = true;
        m.founds = claim.measure != MeasureId::none;
        m.group = among_.of_document[static_cast<std::size_t>(claim.document)];
        return m;
    }

    /// What an article calls its only named event of a kind, it means where it leaves out the name.
    void name_within_articles() {
        std::map<std::pair<DocumentId, std::string_view>, Claim const*> only;
        for (Claim const& c : store_.claims) {
            auto const published = store_[c.document].published;
            constexpr std::chrono::days old{400};
            bool const recalled = published && c.when.begin && *c.when.begin + old < *published;  // "the Ambato quake killed thousands in 1949"
            if (c.event.name.empty() || recalled) continue;
            auto const [at, added] = only.try_emplace({c.document, event_kind(c.event.kind, vocabulary_.lexicon).word}, &c);
            if (!added && (at->second == nullptr || at->second->event.name != c.event.name)) at->second = nullptr;
        }
        only_name_ = std::move(only);
    }
    [[nodiscard]] std::string_view name_of(Claim const& c) const {
        if (!c.event.name.empty() || only_name_.empty()) return c.event.name;
        auto const at = only_name_.find({c.document, event_kind(c.event.kind, vocabulary_.lexicon).word});
        if (at == only_name_.end() || at->second == nullptr) return {};
        auto const here = c.event.place.entity, there = at->second->event.place.entity;
        bool const elsewhere = here != EntityId::none && there != EntityId::none && !vocabulary_.inside(here, there) && !vocabulary_.inside(there, here);
        return elsewhere ? std::string_view{} : at->second->event.name;
    }

    void read_mentions() {
        name_within_articles();
        for (Claim const& claim : store_.claims)
            if (claim.event_recalled) recalling_.insert({claim.document, event_kind(claim.event.kind, vocabulary_.lexicon).family});
        for (std::size_t c = 0; c < store_.claims.size(); ++c) {
            Claim const& claim = store_.claims[c];
            if (!asks_for_event(claim, vocabulary_)) continue;
            result_.of_claim[c] = EventId::unknown;
            if (!claim.event.known() && !is_incident(claim, vocabulary_) && !is_since(claim, vocabulary_)) continue;
            Mention const m = claim.event.known() ? read(claim) : read_incident(claim);
            std::uint32_t const id = ids_.of({m.kind, words_.of(m.word), static_cast<std::uint32_t>(m.place),
                                              static_cast<std::uint32_t>(m.begin), static_cast<std::uint32_t>(m.end),
                                              (m.stated ? 1u : 0u) + (m.incident ? 2u : 0u) + (m.founds ? 4u : 0u) + (m.dated ? 8u : 0u) + (m.near ? 16u : 0u), static_cast<std::uint32_t>(m.document), m.name});
            if (id == mentions_.size()) mentions_.push_back(m);
            if (mention_of_.empty()) mention_of_.resize(store_.claims.size());
            mention_of_[c] = id;
            claims_with_event_.push_back(static_cast<std::uint32_t>(c));
        }
        event_of_.assign(mentions_.size(), EventId::unknown);
    }

    /// Within one kind, names of places that share their words are one place.
    void join_place_names() {
        std::map<std::pair<std::uint32_t, NameId>, std::uint32_t> uses;
        for (std::uint32_t c : claims_with_event_) {
            Mention const& m = mentions_[mention_of_[c]];
            ++uses[{m.kind, m.place}];
        }
        std::map<std::pair<std::uint32_t, NameId>, NameId> joined;
        for (auto at = uses.begin(); at != uses.end();) {
            std::uint32_t const kind = at->first.first;
            std::vector<NameUse> names;
            for (; at != uses.end() && at->first.first == kind; ++at) names.push_back({at->first.second, at->second});
            std::vector<NameId> const leaders = join_by_words(names, names_);
            for (std::size_t i = 0; i < names.size(); ++i) joined[{kind, names[i].name}] = leaders[i];
        }
        for (Mention& m : mentions_) m.place = joined[{m.kind, m.place}];
    }

    [[nodiscard]] std::vector<std::uint32_t> order() const {
        std::vector<std::uint32_t> order(mentions_.size());
        for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
        auto key = [&](std::uint32_t i) {
            Mention const& m = mentions_[i];
            return std::tuple(kinds_[m.kind].family, m.name == 0, !m.stated, !m.dated, m.end - m.begin,
                              std::numeric_limits<std::uint32_t>::max() - names_.depth(m.place), m.begin,
                              std::string_view(names_.text(m.place)), m.word);
        };
        std::sort(order.begin(), order.end(), [&](auto a, auto b) { return key(a) < key(b); });
        return order;
    }

    /// Events of the mention's kind that are filed under `place` and near its days.
    template <class Action>
    void near(Mention const& m, NameId place, Action const& action) const {
        int const days_apart = window(m);
        bool const any_day = days_apart == 0 || m.begin == no_day;
        Days const from = any_day ? std::numeric_limits<Days>::min() : m.begin - reach(m);
        Days const to = any_day ? std::numeric_limits<Days>::max() : m.end + days_apart;
        for (auto at = filed_.lower_bound({m.kind, place, from}); at != filed_.end(); ++at) {
            auto const& [kind, filed_place, day] = at->first;
            if (kind != m.kind || filed_place != place || day > to) break;
            for (std::uint32_t e : at->second) action(e, day);
        }
    }

    /// The one event that fits a mention best (same place, then nearest date), or unknown; `tie` when there were two.
    EventId best(Mention const& m, bool& tie) const {
        std::tuple<bool, Days> least{true, std::numeric_limits<Days>::max()};
        EventId best = EventId::unknown;
        tie = false;
        auto consider = [&](std::uint32_t e, Days filed) {
            Found const& one = found_[e];
            if (m.name != 0 && one.name != 0 && m.name != one.name) return;
            if (everywhere(m) && m.place > NameId::absent && one.event.place != m.place) return;
            Days apart = 0;
            if (window(m) != 0 && m.begin != no_day) {
                bool const anchored = (m.stated || m.dated) && (one.stated || one.dated);
                if (!anchored && one.stated && one.begin > m.end + 1) return;  // nobody writes of what is yet to happen
                apart = anchored ? gap(m.begin, m.end, one.begin, one.end) : gap(m.begin, m.end, filed, filed);
                Days const off = m.dated || one.dated ? 1 : 0;  // another sentence may mean the night before
                if (apart > (anchored ? std::max(days_of_one(m), off) : filed <= m.begin ? reach(m) : window(m))) return;
            }
            std::tuple const score{one.event.place != m.place, apart};
            if (score > least) return;
            if (score < least) tie = false;
            else if (best != static_cast<EventId>(e) && best != EventId::unknown) tie = true;
            least = score;
            best = static_cast<EventId>(e);
        };
        near(m, m.place, consider);  // that place and those inside it; without a place: all
        if (m.place > NameId::absent && !everywhere(m))
            for (NameId around = names_.parent(m.place); around != NameId::absent; around = names_.parent(around))
                near(m, around, [&](std::uint32_t e, Days filed) {
                    if (found_[e].event.place == around) consider(e, filed);
                });
        return tie ? EventId::unknown : best;
    }

    /// The event that has the mention's name, where their places do not keep them apart: a name tells more than a day.
    [[nodiscard]] EventId of_name(Mention const& m) const {
        auto const at = m.name == 0 ? named_.end() : named_.find({m.kind, m.name});
        if (at == named_.end()) return EventId::unknown;
        for (auto const e : at->second) {
            Found const& one = found_[e];
            NameId const place = one.event.place;
            bool const years_apart = m.begin != no_day && one.begin != no_day && gap(m.begin, m.end, one.begin, one.end) > most_filed_days;
            if (years_apart) continue;  // names come round again
            bool const unknown = names_.entity(m.place) == EntityId::none || names_.entity(place) == EntityId::none;
            if (m.place <= NameId::absent || place <= NameId::absent || unknown || names_.inside(m.place, place) || names_.inside(place, m.place)) return static_cast<EventId>(e);
        }
        return EventId::unknown;
    }

    EventId join_or_found(std::uint32_t id) {
        Mention const& m = mentions_[id];
        bool tie = false;
        EventId const called = of_name(m);
        EventId const joined = called != EventId::unknown ? called : best(m, tie);
        if (joined != EventId::unknown && m.name != 0 && found_[static_cast<std::size_t>(joined)].name == 0) {
            found_[static_cast<std::size_t>(joined)].name = m.name;
            found_[static_cast<std::size_t>(joined)].event.name = own_names_[m.name - 1];
            named_[{m.kind, m.name}].push_back(static_cast<std::uint32_t>(joined));
        }
        if (joined == EventId::unknown) {
            Found one;
            one.event = {std::string(m.word), m.place, {}, m.name == 0 ? std::string_view{} : own_names_[m.name - 1], {}};
            if (window(m) != 0) one.event.day = to_day(m.begin);
            one.begin = m.begin, one.end = m.end, one.stated = m.stated, one.dated = m.dated;
            one.name = m.name;
            if (m.name != 0) named_[{m.kind, m.name}].push_back(static_cast<std::uint32_t>(found_.size()));
            found_.push_back(std::move(one));
            file(m, static_cast<std::uint32_t>(found_.size() - 1));
            return static_cast<EventId>(found_.size() - 1);
        }
        Found& one = found_[static_cast<std::size_t>(joined)];
        if (names_.depth(m.place) > names_.depth(one.event.place) && names_.inside(m.place, one.event.place)) {
            one.event.place = m.place;
            Mention narrowed = m;  // it was there on its own day, too
            narrowed.begin = one.begin, narrowed.end = one.end;
            file(narrowed, static_cast<std::uint32_t>(joined));
        }
        if (!one.stated && window(m) != 0) one.event.day = std::min(*one.event.day, to_day(m.begin));
        file(m, static_cast<std::uint32_t>(joined));
        return joined;
    }

    void file(Mention const& m, std::uint32_t event) {
        int const step = std::max(1, window(m));
        Days const last = std::min(m.end, m.begin + most_filed_days);
        auto under = [&](NameId place) {
            auto put = [&](Days day) {
                std::vector<std::uint32_t>& events = filed_[{m.kind, place, day}];
                if (std::find(events.begin(), events.end(), event) == events.end()) events.push_back(event);
            };
            if (window(m) == 0) return put(0);
            for (Days day = m.begin; day <= last; day += step) put(day);
            put(m.end);
        };
        for (NameId place = m.place; place != NameId::absent; place = names_.parent(place)) under(place);
        under(NameId::unknown);
    }

    /// The only event of another kind at that place and time, the first `told` of those found; else an incident; unknown
    /// when there are several.
    EventId settle_incident(std::uint32_t id, std::size_t told) {
        Mention m = mentions_[id];
        std::vector<std::uint32_t> fitting;
        for (std::uint32_t const kind : kinds_of_group_[m.group]) {
            m.kind = kind;
            near(m, m.place, [&](std::uint32_t e, Days filed) {
                Found const& one = found_[e];
                int const most = one.stated && window(m) != 0 ? days_of_one(m) : window(m);
                bool const apart = window(m) != 0 && (one.stated ? gap(m.begin, m.end, one.begin, one.end) : gap(m.begin, m.end, filed, filed)) > most;
                if (e < told && one.event.place == m.place && !apart) fitting.push_back(e);
            });
        }
        std::sort(fitting.begin(), fitting.end());
        fitting.erase(std::unique(fitting.begin(), fitting.end()), fitting.end());
        if (fitting.empty()) return m.founds ? join_or_found(id) : EventId::absent;
        return fitting.size() == 1 ? static_cast<EventId>(fitting.front()) : EventId::unknown;
    }

    /// Mentions without a place or a date: the one fitting event of the article, else the one fitting event of all,
    /// else an event that only this article knows.
    void settle_incomplete() {
        std::map<std::pair<DocumentId, std::uint32_t>, std::vector<EventId>> here;
        for (std::uint32_t c : claims_with_event_) {
            Mention const& m = mentions_[mention_of_[c]];
            if (event_of_[mention_of_[c]] != EventId::unknown)
                here[{store_.claims[c].document, m.kind}].push_back(event_of_[mention_of_[c]]);
        }
        std::map<std::tuple<DocumentId, std::uint32_t, NameId>, EventId> own;
        std::vector<std::pair<std::uint32_t, EventId>> settled;
        for (std::uint32_t i = 0; i < mentions_.size(); ++i)
            if (event_of_[i] == EventId::unknown && !mentions_[i].incident) settled.emplace_back(i, settle(i, here, own));
        for (auto const& [mention, event] : settled) event_of_[mention] = event;
        for (std::uint32_t c : claims_with_event_) result_.of_claim[c] = event_of_[mention_of_[c]];
    }

    EventId settle(std::uint32_t id, std::map<std::pair<DocumentId, std::uint32_t>, std::vector<EventId>> const& here,
                   std::map<std::tuple<DocumentId, std::uint32_t, NameId>, EventId>& own) {
        Mention const& m = mentions_[id];
        if (auto const called = of_name(m); called != EventId::unknown) return called;
        std::vector<EventId> fitting;
        if (auto const at = here.find({m.document, m.kind}); at != here.end())
            for (EventId e : at->second) {
                Found const& one = found_[static_cast<std::size_t>(e)];
                bool const nested = names_.inside(one.event.place, m.place) || names_.inside(m.place, one.event.place);
                bool const placed = m.place <= NameId::absent || (everywhere(m) ? one.event.place == m.place : nested);
                bool const dated = m.begin == no_day || !m.stated || window(m) == 0 ||
                                   gap(m.begin, m.end, one.begin, one.end) <= (one.stated ? days_of_one(m) : window(m));
                bool const found = std::find(fitting.begin(), fitting.end(), e) != fitting.end();
                if (placed && dated && !found) fitting.push_back(e);
            }
        if (fitting.size() == 1) return fitting.front();
        bool tie = !fitting.empty();
        // without a place, and for what goes on for long, it is no other article's event
        bool const nowhere = window(m) == 0 || m.place <= NameId::absent;
        EventId const anywhere = tie || nowhere ? EventId::unknown : best(m, tie);
        if (anywhere != EventId::unknown) return anywhere;
        auto const [at, added] = own.try_emplace({m.document, m.kind, m.place}, static_cast<EventId>(found_.size()));
        if (added) {
            Found one;
            one.event = {std::string(m.word), std::max(m.place, NameId::absent), {}, m.name == 0 ? std::string_view{} : own_names_[m.name - 1], {}};
            one.event.only_in = store_[m.document].id;
            found_.push_back(std::move(one));
        }
        return at->second;
    }

    ClaimStore const& store_;
    Among const& among_;
    Vocabulary const& vocabulary_;
    NameTable& names_;
    Events result_;
    TextTable words_;
    TextTable own_names_;
    std::map<std::pair<DocumentId, std::string_view>, Claim const*> only_name_;  ///< the first that gives the only name; nullptr: there are several
    std::set<std::pair<DocumentId, std::string_view>> recalling_;  ///< articles that tell how long before an earlier event of a kind was
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::uint32_t>> named_;  ///< of a kind and a name
    TupleTable<2> words_in_group_;
    std::vector<std::uint32_t> kind_of_word_;  ///< of each word within a group: the family of its kind
    std::vector<std::string_view> own_kind_;   ///< and its kind
    std::map<std::pair<std::string_view, std::uint32_t>, std::uint32_t> kind_ids_;
    std::vector<EventKind> kinds_;
    std::map<std::uint32_t, std::vector<std::uint32_t>> kinds_of_group_;
    TupleTable<8> ids_;
    std::vector<Mention> mentions_;
    std::vector<EventId> event_of_;
    std::vector<std::uint32_t> mention_of_, claims_with_event_;
    std::vector<Found> found_;
    std::map<Key, std::vector<std::uint32_t>> filed_;
};

}  // namespace

Events find_events(ClaimStore const& store, Among const& among, Vocabulary const& vocabulary, NameTable& names) {
    return Finder(store, among, vocabulary, names).run();
}

std::string to_string(Event const& event, NameTable const& names) {
    std::string result = event.kind + '@' + (event.place == NameId::absent ? "?" : names.text(event.place));
    if (!event.name.empty()) (result += '@') += event.name;  // it says more than a day; the year alone tells namesakes apart
    if (!event.name.empty() && event.day) result += '-' + to_string(*event.day).substr(0, 4);
    else if (event.day) result += '@' + to_string(*event.day);
    if (!event.only_in.empty()) (result += '@') += event.only_in;
    return result;
}

}  // namespace claimcheck
