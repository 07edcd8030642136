// One small function a slot. A name that the vocabulary knows becomes its entity; anything else keeps its words.
#include "engine/resolve.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "engine/calendar.hpp"
#include "engine/entity.hpp"
#include "engine/event.hpp"
#include "engine/lower.hpp"

namespace claimcheck {
namespace {

std::int64_t whole_percent(std::optional<std::int64_t> p) { return *p; }

void apply(RangeDecl const& range, Number value, std::optional<Number>& low, std::optional<Number>& high) {
    low.reset();
    high.reset();
    if (range.low_percent) low = value.percent(whole_percent(range.low_percent));
    if (range.high_percent) high = value.percent(whole_percent(range.high_percent));
    if (low && high && *high < *low) std::swap(low, high);  // of "about -5"
}

EntityId entity_of(std::int32_t index) { return index < 0 ? EntityId::none : static_cast<EntityId>(static_cast<std::uint32_t>(index)); }

/// The place that has exactly this name in the lexicon ("eastern Ukraine").
EntityId place_named(std::string_view name, Lexicon const& lexicon) {
    auto const blank = name.find(' ');
    auto const first = lexicon.find(name.substr(0, blank));
    if (first.node == 0 || blank == std::string_view::npos) return EntityId::none;
    auto const whole = lexicon.next(first.node, name.substr(blank + 1));
    if (whole.entry == EntryId::none) return EntityId::none;
    auto const* sense = lexicon.sense(whole.entry, WordClass::place);
    return sense == nullptr ? EntityId::none : static_cast<EntityId>(static_cast<std::uint32_t>(sense->value));
}

EntityId outermost(EntityId id, Vocabulary const& v) {
    for (auto const* e = v.entity(id); e != nullptr && e->inside != EntityId::none; e = v.entity(id)) id = e->inside;
    return id;
}

/// "the Lebanese city of Tripoli" when the vocabulary knows one in Libya: the name is another place's, too. What holds no
/// places ("West Africa") says nothing of where one lies.
bool namesake(EntityId id, EntityId around, Vocabulary const& v) {
    auto const* const entity = v.entity(id);
    auto const* const outer = v.entity(around);
    if (entity == nullptr || outer == nullptr || entity->inside == EntityId::none || outermost(id, v) == outermost(around, v)) return false;
    auto const within = [&](Entity const& e) { return e.inside == around; };
    return outer->inside != EntityId::none || std::any_of(v.entities.begin(), v.entities.end(), within);
}

/// What a region or city is shown with: its land, or a part of it that says so ("Donbas, eastern Ukraine").
Entity const* shown_with(Entity const& entity, Vocabulary const& v) {
    auto const* const around = v.entity(entity.inside);
    auto const* const land = v.entity(outermost(entity.inside, v));
    return around != nullptr && around->shown.find(land->shown) == std::string::npos ? land : around;
}

/// "ROSARIO" of a dateline as the text would write it.
std::string spelled(Reference const& r) {
    std::string out{r.words};
    bool const capitals = std::none_of(out.begin(), out.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    for (std::size_t i = 1; r.dateline && capitals && i < out.size(); ++i) {
        bool const inside = out[i - 1] != ' ' && out[i - 1] != '-' && out[i - 1] != '/';
        if (inside) out[i] = lower(out[i]);
    }
    return out;
}

/// A country keeps its shown name ("Russian" -> "Russia"), a part of it its own words ("eastern Ukraine").
/// What happens at the border of a region ("the Gaza border") is told as in that region; a country has borders of its own.
Reference of_region(Reference r, Vocabulary const& v) {
    auto const* const entity = v.entity(entity_of(r.entity));
    r.border &= entity == nullptr || entity->inside == EntityId::none;
    return r;
}

Slot place_slot(Reference const& r, Vocabulary const& v, ClaimStore& store) {
    Slot slot;
    if (!r.known()) return slot;
    slot.entity = entity_of(r.entity);
    auto const* entity = v.entity(slot.entity);
    while (r.land && entity != nullptr && entity->inside != EntityId::none && (!r.speaks || entity->speaks_for != EntityId::none)) {
        slot.entity = entity->inside;
        entity = v.entity(slot.entity);
    }
    if (r.capital && entity != nullptr) {
        auto const capital = v.entity(outermost(slot.entity, v))->capital;
        if (auto const* const town = v.entity(capital); town != nullptr) slot.entity = capital, entity = town;
    }
    auto const* const other = v.entity(entity_of(r.other));
    if (entity != nullptr && other != nullptr) {  // "Turkey and Syria" are neither, nor are "Sindh and Balochistan"
        slot.entity = EntityId::none;
        slot.name = store.keep(entity->shown + std::string{place_joint} + other->shown);
    } else if (entity == nullptr || namesake(slot.entity, entity_of(r.around), v)) {
        slot.entity = EntityId::none;
        auto const* around = v.entity(entity_of(r.around));
        if (r.beside && around != nullptr) around = v.entity(around->inside);
        slot.name = store.keep(around == nullptr ? spelled(r) : spelled(r) + ", " + around->shown);
    } else if (r.beside) {  // "south of Baghdad" is in Iraq; "south of Iraq" may be anywhere
        slot.entity = entity->inside;
        if (slot.entity != EntityId::none) slot.name = v.entity(slot.entity)->shown;
    } else if (r.border) {
        while (entity->inside != EntityId::none) entity = v.entity(entity->inside);
        slot.entity = entity->border;
        auto const* border = v.entity(entity->border);
        slot.name = border != nullptr ? std::string_view{border->shown} : std::string_view{entity->shown};
    } else if (r.direction != 0 && (entity->inside == EntityId::none || !r.named)) {  // "the north-east of Seoul" is Seoul
        while (entity->inside != EntityId::none) {
            slot.entity = entity->inside;
            entity = v.entity(entity->inside);
        }
        auto const part = std::string{v.lexicon.key_text(r.direction)} + " " + entity->shown;
        if (auto const known = place_named(part, v.lexicon); known != EntityId::none) {
            slot.entity = known;
            slot.name = v.entity(known)->shown;
        } else {
            slot.name = store.keep(part);
        }
    } else {
        slot.name = entity->shown;
        if (auto const* around = shown_with(*entity, v)) slot.name = store.keep(entity->shown + ", " + around->shown);
    }
    return slot;
}

/// Whose: a capital, a leader or a body stands for its country ("Kiev had deployed").
Slot subject_slot(Reference const& r, Vocabulary const& v, ClaimStore& store) {
    auto slot = place_slot(r, v, store);
    auto const side = v.side(slot.entity);
    if (slot.entity == EntityId::none || side == slot.entity) return slot;
    auto const entry = v.lexicon.find_phrase(r.words);
    if (entry != EntryId::none && v.lexicon.sense(entry, WordClass::people_of) != nullptr) return slot;  // "Londoners" are no government
    slot.entity = side;
    slot.name = v.entity(side)->shown;
    return slot;
}

Slot claimant_slot(Reference const& r, ClaimStore& store) {
    Slot slot;
    if (!r.known()) return slot;
    slot.entity = entity_of(r.entity);
    slot.name = store.keep(r.words);
    return slot;
}

std::string_view phrase_of(Assertion const& a) { return a.phrase.empty() ? a.noun : a.phrase; }

/// What money "lost", a share "won" or a weight "exported" is called; empty: nothing by its verb.
std::string_view name_by_verb(Assertion const& a, Lexicon const& lexicon) {
    auto const& q = a.quantity;
    auto const entry = q.money || q.share || q.unit != 0 ? lexicon.find_phrase(phrase_of(a)) : EntryId::none;
    if (entry == EntryId::none) return {};
    auto const* const verb = lexicon.sense(entry, q.money ? WordClass::money_verb : q.share ? WordClass::share_verb : WordClass::unit_verb);
    return verb != nullptr ? lexicon.key_text(verb->key) : std::string_view{};
}

/// What the assertion says, or what its verb is called where a measure has that name.
MeasureId measure_of(Assertion const& a, Vocabulary const& v) {
    if (a.measure >= 0) return static_cast<MeasureId>(static_cast<std::uint32_t>(a.measure));
    auto const name = name_by_verb(a, v.lexicon);
    return name.empty() ? MeasureId::none : v.find_measure(name);
}

/// Narrower than the measure: of whom, and over what time unless that is the `usual` one.
void set_group(Claim& c, Assertion const& a, Over usual, Lexicon const& lexicon, ClaimStore& store) {
    auto const over = a.over == usual ? std::string_view{} : to_string(a.over);
    if (over.empty() && a.group.empty()) return;
    auto group = group_name(a.group, lexicon);
    auto const entry = lexicon.find_phrase(group);
    auto const* const noun = a.measure < 0 || entry == EntryId::none ? nullptr : lexicon.sense(entry, WordClass::measure_noun);
    if (noun != nullptr && noun->value == a.measure) group.clear();  // the measure counts nobody else
    auto const between = over.empty() || group.empty() ? "" : ", ";
    c.group = store.keep(group + between + std::string{over});
}

void set_measure(Claim& c, Assertion const& a, Vocabulary const& v, ClaimStore& store) {
    c.noun = store.keep(a.noun);
    // "put turnout at 3.5 million", "1,200 votes": no share
    auto const id = measure_of(a, v);
    auto const* const named = v.measure(id);
    auto const* const scale = a.quantity.unit != 0 ? v.asked_in(v.lexicon.key_text(a.quantity.unit)) : nullptr;
    bool const points = a.aspect == Aspect::change && scale != nullptr && scale->base == of_shares;
    bool const counted = named != nullptr && named->kind == FigureKind::share && !a.quantity.share && !points;
    // "prices rose 0.3 percent": inflation only when that is over a year
    bool const other = named != nullptr && a.changing && named->over != Over::unsaid && named->over != a.over;
    bool const changes = named != nullptr && named->of_change && !other;
    set_group(c, a, changes ? named->over : a.aspect == Aspect::change ? Over::unsaid : a.over, v.lexicon, store);
    if (named != nullptr && !counted && !other) {
        c.measure = id;
        c.measure_name = named->name;
        c.temporal = static_cast<Temporal>(named->kind);
        c.unit = named->unit;
    } else {
        auto const by_verb = name_by_verb(a, v.lexicon);
        c.measure_name = by_verb.empty() ? store.keep(lemma(group_name(phrase_of(a), v.lexicon), v.lexicon)) : by_verb;
        auto const* const befell = a.befell < 0 || a.quantity.unit != 0 ? nullptr : v.measure(static_cast<MeasureId>(a.befell));
        c.temporal = befell != nullptr && befell->kind == FigureKind::count ? Temporal::count : Temporal::level;
        c.unit = a.persons || !a.group.empty() ? "people" : "item";
    }
    if (a.quantity.unit != 0) c.unit = v.lexicon.key_text(a.quantity.unit);
    bool const fraction = a.quantity.unit == 0 && Number{0} < a.quantity.value && a.quantity.value < Number{1};  // "a quarter of the homes"
    if ((a.quantity.share || fraction) && c.temporal != Temporal::rate) c.temporal = Temporal::share;
    if (a.aspect == Aspect::change && !(a.changing && !other)) c.temporal = Temporal::change;
    if (a.aspect == Aspect::rate) c.temporal = Temporal::rate;
}

/// "Earlier this year" is over, and not of these weeks: the last day that it may mean.
Day before_lately(Day begin, Day published, TimeUnit unit) {
    std::chrono::days const apart{unit == TimeUnit::year ? 30 : unit == TimeUnit::month ? 3 : 1};
    return begin + apart < published ? published - apart : published;
}

void set_when(Claim& c, Assertion const& a, std::optional<Day> published, ClaimStore& store) {
    bool const count = c.temporal == Temporal::count;
    if (!a.formerly.empty() && published) c.written = *published - std::chrono::days{1};
    if (a.when && a.when->kind == WhenKind::vague && a.when->bound == Bound::before) {  // "before the war"
        c.when = {};
        return;
    }
    if (a.when) {
        auto const tense = a.when->bound == Bound::since ? Tense::past : a.tense;  // "would bring the total since January to 900"
        c.when = a.when_end ? range_days(*a.when, *a.when_end, published, tense) : resolve_when(*a.when, published, tense);
        bool const under_way = a.when->third == Third::earlier && a.when->kind == WhenKind::relative && a.when->count == 0 && !a.when_end && published && c.when.begin && *c.when.begin <= *published;
        if (under_way) c.when.end = before_lately(*c.when.begin, *published, a.when->unit);
        if (a.when->span.size() != 0) c.when.text = store.keep(c.when.text);
        if (a.when_back) c.inherited |= inherited_when;
        if (count && a.when_said && c.when.begin == c.when.end) c.when.begin.reset();
    }
    if (c.when.begin || c.when.end) return;
    c.when = {};
    if (!published) return;
    c.when.basis = a.formerly.empty() ? Basis::assumed : Basis::relative;
    c.when.text = store.keep(a.formerly);
    c.when.end = a.formerly.empty() ? *published : *published - std::chrono::days{1};
    bool const happened = a.past && c.measure == MeasureId::none;  // some time before it was printed
    if (!count && !happened && a.formerly.empty()) c.when.begin = published;
}

/// Whether a day that an article gives an event lies in the weeks before it was printed: what it tells of further on.
bool of_late(When const& when, std::optional<Day> published) {
    constexpr std::chrono::days weeks{21};
    if (!published) return false;
    auto const day = resolve_when(when, published, Tense::past);
    return day.begin && *day.begin <= *published && *day.begin + weeks >= *published;
}

/// "Two weeks ago" is no day, and "last week" may be this one to whom a week begins on Sunday: the days that an event may
/// have had.
Period loosely(When const& when, Period days, std::optional<Day> published) {
    bool const weeks = when.kind == WhenKind::relative && when.unit == TimeUnit::week && when.count < 0;
    if (!weeks || !published || !days.begin || !days.end) return days;
    constexpr std::chrono::days about{3};
    auto const before = *published - std::chrono::days{1};
    if (*days.begin == *days.end) {
        *days.begin -= about;
        *days.end = std::min(*days.end + about, before);
    } else if (when.count == -1) {
        *days.end = std::max(*days.end, before);
    }
    return days;
}

/// What goes on for a week and more befalls a land: it is no more in the capital from which it is reported.
bool befalls_lands(Assertion const& a, Vocabulary const& v) {
    constexpr int week = 7;
    int const days = a.event == 0 ? 1 : event_kind(v.lexicon.key_text(a.event), v.lexicon).window_days;
    return days == 0 || days >= week;
}

void set_event(Claim& c, Assertion const& a, std::optional<Day> published, Vocabulary const& v, ClaimStore& store) {
    auto const* m = v.measure(c.measure);
    if (a.event == 0 || !takes_event(c, v)) return;
    // things are part of what their own sentence tells, if that is somewhere
    if (m == nullptr && (a.event_inherited || (!a.event_place.known() && !a.place.known()))) return;
    c.event.kind = v.lexicon.key_text(a.event);
    // marchers are of a march, and votes of a vote, whatever else the text tells of
    bool const beside = m != nullptr && !m->tells_of.empty() && event_kind(c.event.kind, v.lexicon).family != event_kind(m->tells_of, v.lexicon).family;
    if (beside) c.event.kind = m->tells_of;
    if (!beside) c.event.name = store.keep(a.event_name);
    bool const stated = a.place.known() && !a.place.inherited && !a.place.border;
    auto at = a.event_place.inherited && stated ? a.place : a.event_place;
    at.land |= at.dateline && befalls_lands(a, v);
    c.event.place = place_slot(of_region(at, v), v, store);
    auto const* const around = v.entity(c.event.place.entity);
    bool const wide = around != nullptr && around->inside == EntityId::none && a.event_inherited && (a.place.inherited || !a.place.known()) && a.dated_place.known();
    if (wide) {  // "Poland's worst crash since 2012" between what is said of the one near Opole
        auto const own = place_slot(a.dated_place, v, store);
        auto const* const known = v.entity(own.entity);
        if (known == nullptr || v.inside(own.entity, c.event.place.entity)) c.event.place = c.place = own;
    }
    if (!c.event.place.known()) c.event.place = c.place;
    if (a.event_inherited || a.event_place.inherited) c.inherited |= inherited_event;
    bool const lasts = m != nullptr && m->kind == FigureKind::level;  // who is in hospital on Friday was hurt before
    if (a.when && ((a.when_happened && !lasts) || (m != nullptr && m->settled)) && (c.when.basis == Basis::stated || c.when.basis == Basis::relative) && a.when->bound == Bound::within) {
        auto const happened = loosely(*a.when, c.when, published);
        c.event.begin = happened.begin;
        c.event.end = happened.end;
    }
    // "one was arrested on Tuesday", "the toll of the blast was 157 on Friday": the one that the text dates was before
    bool const may_be_behind = (a.event_inherited || a.event_again) && m != nullptr && m->tells_of.empty();
    auto const happened = !a.event_when ? Period{} : loosely(*a.event_when, resolve_when(*a.event_when, published, Tense::past), published);
    bool const behind = may_be_behind && c.event.begin && happened.begin && *happened.begin <= *c.event.begin;
    if (a.event_when && !beside && !(a.event_when_lent && ((c.event.begin && !behind) || !of_late(*a.event_when, published)))) {
        c.event_recalled = a.event_recalled;
        if (a.event_when_lent) c.inherited |= inherited_day;
        c.event.begin = happened.begin;
        c.event.end = happened.end;
    }
    bool const this_year = a.when && a.when->third != Third::earlier && a.when->kind == WhenKind::relative && a.when->unit == TimeUnit::year && published && c.when.end && *published <= *c.when.end;
    if (this_year && event_kind(c.event.kind, v.lexicon).window_days > 0) {  // "fires have burned 270,000 hectares this year"
        c.event = {};
        return;
    }
    if (m == nullptr || m->needs_subject) return;
    // the victims of a quake in Haiti are Haiti's, whoever says so; a war's may be of either side
    bool const short_event = event_kind(c.event.kind, v.lexicon).window_days > 0;
    bool const own = c.subject.entity != EntityId::none && (v.inside(c.event.place.entity, c.subject.entity) || v.inside(c.place.entity, c.subject.entity));
    bool const some = m->settled && a.phrase != a.noun;  // "1,000 Italian passengers" off Italy; "300,000 Londoners" in London are all
    if (short_event && own && c.group.empty() && !some) c.subject = {};
    if (!c.subject.known()) {
        c.subject.name = store.keep(event_text(c.event));
    }
}

/// An old figure in a new story has a place and an event of its own: what it took over from its neighbours is dropped.
void forget_scene(Claim& c, Assertion const& a, std::optional<Day> published) {
    constexpr std::chrono::days old{60};
    bool const stated = c.when.basis == Basis::stated || c.when.basis == Basis::relative;
    if (a.compared || a.when_back || !stated || !published || !c.when.end || *c.when.end + old >= *published) return;
    if (a.place.inherited) {
        c.place = {};
        c.inherited &= static_cast<std::uint8_t>(~inherited_place);
    }
    if (a.event_inherited && c.event.known()) {
        if (!a.subject.known()) c.subject = {};
        c.event = {};
        c.inherited &= static_cast<std::uint8_t>(~inherited_event);
    }
}

/// Who died of Tuesday's blast has died since Tuesday.
void count_from_event(Claim& c, Lexicon const& lexicon) {
    bool const open = c.temporal == Temporal::count && c.when.basis == Basis::assumed && !c.when.begin;
    bool const lasts = event_kind(c.event.kind, lexicon).window_days == 0;  // the start of an outbreak is told by its figures
    if (open && !lasts && c.event.begin && c.when.end && *c.event.begin <= *c.when.end) c.when.begin = c.event.begin;
}

/// Things, jobs, sales: what an article on a firm counts is the firm's, unless it is a land's or befalls people.
bool firms_have(Claim const& c, Vocabulary const& v) {
    auto const* const m = v.measure(c.measure);
    if (m == nullptr || m->needs_subject) return true;
    bool const things = (m->kind == FigureKind::count || m->kind == FigureKind::level) && m->unit != "people" && m->unit != "money";
    return things && !m->takes_event && !m->needs_event;
}

Modality modality_of(Assertion const& a) {
    switch (a.mood) {
        case Mood::denied: return Modality::denied;
        case Mood::planned: return Modality::planned;
        case Mood::possible: return Modality::possible;
        case Mood::asserted: break;
    }
    return a.source.known() ? Modality::reported : Modality::asserted;
}

}  // namespace

Figure make_figure(Quantity const& q, Vocabulary const& v) {
    Figure f;
    f.value = q.value;
    f.step = q.step;
    f.round = q.round && q.hedge < 0 && !q.range && !q.vague;
    f.low = f.usual_low = q.low;
    f.high = f.usual_high = q.high;
    f.hedge = q.vague ? Hedge::vague : q.range ? Hedge::range : Hedge::exact;
    if (q.hedge < 0 || q.vague || static_cast<std::size_t>(q.hedge) >= v.hedges.size()) return f;
    auto const& hedge = v.hedges[static_cast<std::size_t>(q.hedge)];
    if (q.range) {
        f.hedge = hedge.hedge == Hedge::about ? Hedge::range : hedge.hedge;
        return f;
    }
    f.hedge = hedge.hedge;
    apply(hedge.stated, q.value, f.low, f.high);
    apply(hedge.usual, q.value, f.usual_low, f.usual_high);
    f.low_open = hedge.stated.low_open;
    f.high_open = hedge.stated.high_open;
    return f;
}

namespace {
Figure below_zero(Figure f) {
    auto const minus = [](Number n) { return Number::difference(Number{0}, n).value_or(n); };
    auto const turn = [&](std::optional<Number>& low, std::optional<Number>& high) {
        std::swap(low, high);
        if (low) low = minus(*low);
        if (high) high = minus(*high);
    };
    f.value = minus(f.value);
    turn(f.low, f.high);
    turn(f.usual_low, f.usual_high);
    std::swap(f.low_open, f.high_open);
    return f;
}
}  // namespace

std::string group_name(std::string_view words, Lexicon const& lexicon) {
    auto small = lower(words);
    auto const entry = lexicon.find_phrase(small);
    if (entry == EntryId::none) return small;
    for (auto const c : {WordClass::people, WordClass::soldiers, WordClass::fighters}) {
        auto const* const people = lexicon.sense(entry, c);
        if (people != nullptr && people->key != 0) return std::string{lexicon.key_text(people->key)};
    }
    return small;
}

std::string lemma(std::string_view noun, Lexicon const& lexicon) {
    auto word = lower(noun);
    auto const last = lexicon.find(std::string_view{word}.substr(word.find_last_of(' ') + 1));
    if (last.entry != EntryId::none && lexicon.sense(last.entry, WordClass::singular_s) != nullptr) return word;
    auto const ends = [&](std::string_view e) { return word.size() > e.size() + 1 && word.ends_with(e); };
    if (ends("ies") && word.size() > 4) return word.substr(0, word.size() - 3) + "y";
    if (ends("sses") || ends("shes") || ends("ches") || ends("xes")) return word.substr(0, word.size() - 2);
    if (word.size() > 3 && ends("s") && !ends("ss") && !ends("us") && !ends("is")) word.pop_back();
    return word;
}

Claim resolve(Assertion const& a, ArticleScope const& article, Vocabulary const& v, ClaimStore& store) {
    auto const published = article.published;
    Claim c;
    c.figure = make_figure(a.quantity, v);
    set_measure(c, a, v, store);
    if (a.changing && a.falls && c.temporal != Temporal::change) c.figure = below_zero(c.figure);  // it grew by less than nothing
    c.claimant = claimant_slot(a.source, store);
    c.claimant_named = a.source.named;
    c.cue = store.keep(a.cue);
    auto const* measure = v.measure(c.measure);
    bool const victims = measure != nullptr && measure->needs_event && !measure->needs_subject;  // who acts is not who is counted
    if (!(a.agent && victims)) c.subject = subject_slot(a.subject, v, store);
    if (a.of_firm && !c.subject.known() && firms_have(c, v)) {
        c.subject = subject_slot(article.firm, v, store);
        c.inherited |= inherited_subject;
    }
    auto place = a.place;
    place.land |= place.dateline && (measure == nullptr || !measure->needs_event || befalls_lands(a, v));  // of London's inflation nobody writes
    c.place = place_slot(measure != nullptr && measure->needs_event ? of_region(place, v) : place, v, store);
    c.scene = place_slot(a.scene, v, store);
    if (a.subject.inherited && c.subject.known()) c.inherited |= inherited_subject;
    if (a.place.inherited) c.inherited |= inherited_place;
    set_when(c, a, published, store);
    set_event(c, a, published, v, store);
    forget_scene(c, a, published);
    count_from_event(c, v.lexicon);
    c.modality = modality_of(a);
    bool ahead = published && c.when.begin && *c.when.begin > *published + std::chrono::days{1} && c.when.basis != Basis::assumed;
    bool const under_way = published && a.when && a.when->third == Third::late && a.when->kind == WhenKind::relative && a.when->count == 0 && !a.past;
    ahead |= under_way && c.when.begin && c.when.end && *c.when.begin <= *published && *published < *c.when.end;  // "at the end of the year"
    if (ahead && !a.scheduled && c.modality <= Modality::reported) c.modality = Modality::planned;  // "sees inflation at 38% at the end of the year"
    c.direction = a.direction;
    c.correction = a.correction;
    c.part = a.part;
    c.part_of = a.whole;
    c.base = a.base;
    c.amount = a.amount;
    c.whole_place = a.place.land || a.place.whole;
    c.breakdown = a.breakdown;
    if (c.place.known()) c.scene = {};
    bool const dated = c.when.basis == Basis::stated || c.when.basis == Basis::relative;
    if (measure != nullptr && !measure->tells_of.empty() && !c.event.known() && c.place.known() && dated) {  // "On 12 May a million people marched in Lagos"
        c.event.kind = measure->tells_of;
        c.event.place = c.place;
        c.event.begin = c.when.begin;
        c.event.end = c.when.end;
        if (!c.subject.known()) c.subject.name = store.keep(event_text(c.event));
    }
    return c;
}

}  // namespace claimcheck
