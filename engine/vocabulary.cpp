// Two passes over the declarations: the first gives every measure, entity, outlet and hedge its index, the second looks
// up the names that they mention and adds their words to the lexicon. Mistakes are collected; what has none is kept.
#include "engine/vocabulary.hpp"

#include <algorithm>
#include <unordered_map>

namespace claimcheck {
namespace {

template <typename Id>
constexpr std::size_t index(Id id) { return static_cast<std::size_t>(id); }

template <typename Id, typename Item>
Id find_by_name(std::vector<Item> const& items, std::string_view name) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].name == name) return static_cast<Id>(i);
    }
    return Id::none;
}

// ---- regular plurals ----------------------------------------------------------------------------------------------

bool ends_in_any(std::string_view word, std::initializer_list<std::string_view> endings) {
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view e) { return word.ends_with(e); });
}

/// The regular plural of a singular noun and the singular of a plural one; empty where there is none. Short words are
/// left alone: their other form is too often another word ("lives", "goods", "cases").
std::string other_number(std::string_view noun) {
    std::string word(noun);
    if (word.size() < 6 || word.find(" of ") != std::string::npos || ends_in_any(word, {"ed", "ing", "ss", "us", "is"})) return {};
    if (word.ends_with("ies")) return word.replace(word.size() - 3, 3, "y");
    if (ends_in_any(word, {"ches", "shes", "xes", "sses", "zes"})) return word.substr(0, word.size() - 2);
    if (word.ends_with('s')) return word.substr(0, word.size() - 1);
    if (ends_in_any(word, {"x", "z", "ch", "sh"})) return word + "es";
    bool const consonant_y = word.ends_with('y') && !ends_in_any(word, {"ay", "ey", "oy", "uy"});
    return consonant_y ? word.replace(word.size() - 1, 1, "ies") : word + "s";
}

// ---- hedges -------------------------------------------------------------------------------------------------------

/// What a hedge says is told by what its words commit to.
Hedge meaning_of(RangeDecl const& stated) {
    if (!stated.high_percent) return stated.low_open ? Hedge::over : Hedge::atleast;
    if (!stated.low_percent) return stated.high_open ? Hedge::under : Hedge::atmost;
    if (*stated.high_percent <= 100) return Hedge::under;
    return *stated.low_percent >= 100 ? Hedge::over : Hedge::about;
}

class Builder {
public:
    Builder(std::vector<RuleFile> const& files, std::vector<Diagnostic>& diagnostics)
        : files_(files), diagnostics_(diagnostics) {}

    Vocabulary build(std::string_view english) {
        constexpr std::size_t usual = 20'000;  // phrases: those of the built-in packs and some more
        v_.lexicon.reserve(usual);
        v_.lexicon.read("rules/english", english, diagnostics_);
        v_.scales = unit_scales(v_.lexicon);
        each([&](auto const& decl) { declare(decl); });
        each([&](auto const& decl) { complete(decl); });
        each([&](auto const& decl) { surnames(decl); });
        cut_circles();
        name_capitals();
        check_parts();
        number_words();
        add_borders();
        return std::move(v_);
    }

private:
    template <typename Action>
    void each(Action const& action) {
        for (auto const& file : files_) {
            file_ = &file;
            for (auto const& declaration : file.declarations) std::visit(action, declaration);
        }
    }

    void report(std::string code, Name const& at, std::string message, std::string help = {}) {
        Diagnostic d;
        d.code = std::move(code);
        d.path = file_->path;
        d.position = at.position;
        d.message = std::move(message);
        d.help = std::move(help);
        d.length = std::max(1U, count_characters(at.text));
        diagnostics_.push_back(std::move(d));
    }
    static std::string quoted(std::string_view text) { return '"' + std::string(text) + '"'; }

    // ---- first pass: names ----------------------------------------------------------------------------------------

    struct Declared { std::size_t index = 0; std::string const* path = nullptr; };
    using Names = std::unordered_map<std::string, Declared>;

    /// The index of a name and whether it is new. A file may add words to what another file declares; twice in one file
    /// is a mistake.
    std::pair<std::size_t, bool> name_of(Names& names, Name const& name, std::size_t next) {
        auto const [found, added] = names.try_emplace(name.text, Declared{next, &file_->path});
        if (!added && found->second.path == &file_->path)
            report("duplicate-name", name, quoted(name.text) + " is declared twice in this file", "give one of them another name");
        return {found->second.index, added};
    }

    template <typename Other>
    void declare(Other const&) {}
    void declare(MeasureDecl const& d) {
        auto const [at, added] = name_of(measures_, d.name, v_.measures.size());
        if (added) {
            auto& fresh = v_.measures.emplace_back();
            fresh.name = d.name.text;
            fresh.kind = d.kind;
            fresh.unit = d.unit;
        }
        auto& m = v_.measures[at];
        if (m.kind != d.kind || m.unit != d.unit) {
            report("duplicate-name", d.name, quoted(d.name.text) + " is already a measure of another kind or unit",
                   "give it another name, or declare it as " + std::string(to_string(m.kind)) + " of " + m.unit);
            return;
        }
        m.needs_event |= d.needs_event;
        m.takes_event |= d.takes_event;
        for (Name const& word : d.tells_of) {
            EntryId const entry = v_.lexicon.find(word.text).entry;
            Sense const* const event = entry == EntryId::none ? nullptr : v_.lexicon.sense(entry, WordClass::event);
            if (event == nullptr) report("unknown-event", word, quoted(word.text) + " is no kind of event", "kinds of event stand in english/events.lex");
            else m.tells_of = v_.lexicon.key_text(event->key);
        }
        m.needs_subject |= d.needs_subject;
        m.settled |= d.settled;
        m.falling |= d.falling;
        if (d.over != Over::unsaid) m.over = d.over;
        if (d.holds_days) m.holds_days = d.holds_days;
        if (m.falling && m.kind != FigureKind::level) report("wrong-kind", d.name, "only a level can be falling");
        if (m.holds_days && m.kind != FigureKind::level) report("wrong-kind", d.name, "only a level holds for a time");
        m.of_change |= !d.changes.empty() || d.over != Over::unsaid;
        if (m.of_change && (m.kind != FigureKind::share || m.unit != "percent")) report("wrong-kind", d.name, "only a share of percent can be a change of something");
        if (m.settled && m.kind != FigureKind::count) report("wrong-kind", d.name, "only a count can be settled");
    }
    void declare(EntityDecl const& d) {
        auto const [at, added] = name_of(entities_, d.name, v_.entities.size());
        if (added) {
            v_.entities.push_back({d.name.text, d.names.empty() ? d.name.text : d.names.front().text, d.kind, EntityId::none, EntityId::none});
        } else if (v_.entities[at].kind != d.kind) {
            report("duplicate-name", d.name, quoted(d.name.text) + " is already the name of a " + std::string(to_string(v_.entities[at].kind)));
        }
    }
    void declare(OutletDecl const& d) {
        auto const [at, added] = name_of(outlets_, d.name, v_.outlets.size());
        if (added) v_.outlets.push_back({d.name.text, {}, {}});
        for (auto const& name : d.names) v_.outlets[at].names.push_back(name.text);
        for (auto const& other : d.carries) v_.outlets[at].carries.push_back(other.text);
    }
    /// A later file may say anew what a hedge means.
    void declare(HedgeDecl const& d) {
        auto const [at, added] = name_of(hedges_, d.name, v_.hedges.size());
        if (added) v_.hedges.emplace_back();
        v_.hedges[at] = {d.name.text, meaning_of(d.stated), d.stated, d.usual};
    }
    void declare(RoundDecl const& d) { v_.round = d; }

    // ---- second pass: words and references ------------------------------------------------------------------------

    void add_word(Name const& word, WordClass word_class, std::size_t value, std::string const& key) {
        if (v_.lexicon.add(word.text, word_class, static_cast<std::int64_t>(value), key)) return;
        auto const* sense = v_.lexicon.sense(v_.lexicon.find_phrase(word.text), word_class);
        auto const other = sense == nullptr ? std::string{} : std::string(v_.lexicon.key_text(sense->key));
        report("word-claimed-twice", word,
               quoted(word.text) + " already stands for " + (other.empty() ? "something else" : quoted(other)) + " and cannot stand for " +
                   quoted(key) + " as well",
               "leave it out in one of the two");
    }
    /// A form that the file does not give; it gives way to whatever the lexicon already knows.
    void add_form(std::string const& phrase, WordClass word_class, std::size_t value, std::string const& key) {
        if (phrase.empty() || v_.lexicon.find_phrase(phrase) != EntryId::none) return;
        v_.lexicon.add(phrase, word_class, static_cast<std::int64_t>(value), key);
    }

    template <typename Id>
    Id look_up(Names const& names, Name const& name, std::string_view what) {
        if (auto const found = names.find(name.text); found != names.end()) return static_cast<Id>(found->second.index);
        std::vector<std::string> candidates;
        for (auto const& [candidate, declared] : names) candidates.push_back(candidate);
        auto const near = did_you_mean(name.text, candidates);
        report("unknown-" + std::string(what), name, "no " + std::string(what) + " is called " + quoted(name.text),
               near.empty() ? "" : "did you mean " + quoted(near) + "?");
        return Id::none;
    }

    template <typename Other>
    void complete(Other const&) {}
    void complete(MeasureDecl const& d) {
        auto const at = measures_.at(d.name.text).index;
        auto const& key = d.name.text;
        for (auto const& word : d.nouns) add_word(word, WordClass::measure_noun, at, key);
        for (auto const& word : d.changes) add_word(word, WordClass::changing, at, key);
        for (auto const& word : d.things) v_.lexicon.add(word.text, WordClass::thing, 0, d.unit);
        bool const of_people = std::any_of(d.things.begin(), d.things.end(), [](Name const& word) { return word.text == "people"; });
        for (auto const& word : d.verbs) {
            if (!d.things.empty()) {
                add_word(word, WordClass::thing_verb, at, d.unit);
                if (of_people) v_.lexicon.add(word.text, WordClass::victim_verb, 0, "");  // whatever they are called
                continue;
            }
            add_word(word, WordClass::measure_verb, at, key);
            // what befalls people outweighs what they are: "soldiers were killed" counts deaths, not troops
            if (d.needs_event && !d.settled) v_.lexicon.add(word.text, WordClass::victim_verb, 0, "");
        }
        for (auto const& word : d.never) v_.lexicon.add(word.text, WordClass::never, 0, "");
        for (auto const& word : d.nouns) add_form(other_number(word.text), WordClass::measure_noun, at, key);
        if (!d.part_of) return;
        v_.measures[at].part_of = look_up<MeasureId>(measures_, *d.part_of, "measure");
        part_names_.push_back({at, &*d.part_of, file_});
    }
    void complete(EntityDecl const& d) {
        auto const at = entities_.at(d.name.text).index;
        auto& entity = v_.entities[at];
        auto const role = role_of(d.kind);
        // an event has no index in the lexicon: its value is the days for which it lasts, 0 for any time
        for (auto const& word : d.names) add_word(word, role, role == WordClass::event ? 0 : at, d.name.text);
        for (auto const& word : d.people) add_word(word, WordClass::people_of, at, d.name.text);
        if (d.inside) {
            entity.inside = look_up<EntityId>(entities_, *d.inside, "place");
            if (entity.inside != EntityId::none && v_.entities[index(entity.inside)].kind != EntityKind::place)
                report("wrong-kind", *d.inside, quoted(d.inside->text) + " is no place", "an entity can only be inside a place");
            inside_names_.push_back({at, &*d.inside, file_});
        }
        if (d.speaks_for) {
            entity.speaks_for = look_up<EntityId>(entities_, *d.speaks_for, "entity");
            speaks_names_.push_back({at, &*d.speaks_for, file_});
        }
    }
    void complete(OutletDecl const& d) {
        for (auto const& other : d.carries) look_up<EntityId>(outlets_, other, "outlet");
    }
    void complete(HedgeDecl const& d) {
        auto const index = hedges_.at(d.name.text).index;
        for (auto const& word : d.words) {
            add_word(word, WordClass::hedge, index, d.name.text);
            // which side is left open: "more than 100 but fewer than 300" is one figure
            if (!d.stated.high_percent) v_.lexicon.add(word.text, WordClass::floor, 0, d.name.text);
            if (!d.stated.low_percent) v_.lexicon.add(word.text, WordClass::ceiling, 0, d.name.text);
        }
    }
    static WordClass role_of(EntityKind kind) {
        switch (kind) {
            case EntityKind::place: return WordClass::place;
            case EntityKind::person: return WordClass::person;
            case EntityKind::source: return WordClass::source;
            case EntityKind::event: return WordClass::event;
            case EntityKind::organisation:
            case EntityKind::force: break;
        }
        return WordClass::organisation;
    }

    // ---- third pass: a surname alone, where nobody and nothing else is called so ------------------------------------

    template <typename Other>
    void surnames(Other const&) {}
    void surnames(EntityDecl const& d) {
        if (d.kind != EntityKind::person) return;
        if (surnames_.empty()) count_surnames();
        for (auto const& name : d.names) {
            auto const surname = last_word(name.text);
            if (surname.empty() || surnames_.at(surname) != d.name.text) continue;
            add_form(surname, WordClass::person, entities_.at(d.name.text).index, d.name.text);
        }
    }
    void count_surnames() {
        for (auto const& file : files_) {
            for (auto const& declaration : file.declarations) {
                auto const* d = std::get_if<EntityDecl>(&declaration);
                if (d == nullptr || d->kind != EntityKind::person) continue;
                for (auto const& name : d->names) {
                    auto const [found, added] = surnames_.try_emplace(last_word(name.text), d->name.text);
                    if (!added && found->second != d->name.text) found->second.clear();
                }
            }
        }
    }
    static std::string last_word(std::string_view name) {
        auto const blank = name.rfind(' ');
        return blank == std::string_view::npos ? std::string{} : std::string(name.substr(blank + 1));
    }

    // ---- what must hold of all together -----------------------------------------------------------------------------

    struct Mentioned { std::size_t index = 0; Name const* name = nullptr; RuleFile const* file = nullptr; };

    template <typename Item, typename Id>
    void cut_circle(std::vector<Item>& items, Id Item::*link, std::vector<Mentioned> const& mentioned, std::string_view what) {
        for (auto const& one : mentioned) {
            auto at = items[one.index].*link;
            for (std::size_t steps = 0; at != Id::none && index(at) != one.index && steps < items.size(); ++steps) at = items[index(at)].*link;
            if (at == Id::none || index(at) != one.index) continue;
            file_ = one.file;
            report("circle", *one.name, quoted(items[one.index].name) + " " + std::string(what) + " itself, through " + quoted(one.name->text));
            items[one.index].*link = Id::none;
        }
    }
    void cut_circles() {
        cut_circle(v_.entities, &Entity::inside, inside_names_, "is inside");
        cut_circle(v_.entities, &Entity::speaks_for, speaks_names_, "speaks for");
        cut_circle(v_.measures, &Measure::part_of, part_names_, "is a part of");
    }
    void name_capitals() {
        for (std::size_t i = 0; i < v_.entities.size(); ++i) {
            auto const of = v_.entities[i].speaks_for;
            bool const capital = of != EntityId::none && v_.entities[i].kind == EntityKind::place && v_.inside(static_cast<EntityId>(i), of);
            if (capital && v_.entities[index(of)].capital == EntityId::none) v_.entities[index(of)].capital = static_cast<EntityId>(i);
        }
    }
    void check_parts() {
        for (auto const& one : part_names_) {
            auto const& part = v_.measures[one.index];
            auto const* whole = v_.measure(part.part_of);
            if (whole == nullptr || (whole->kind == part.kind && whole->unit == part.unit)) continue;
            file_ = one.file;
            report("wrong-kind", *one.name, quoted(part.name) + " and " + quoted(whole->name) + " are not of one kind and unit",
                   "a part and its whole are counted alike");
        }
    }
    /// Lines of rules/english name hedges and measures by their key ("hedge-after atleast: or more").
    void number_words() {
        std::vector<std::string_view> names;
        for (auto const& hedge : v_.hedges) names.emplace_back(hedge.name);
        v_.lexicon.number(WordClass::hedge | WordClass::hedge_after | WordClass::hedge_side | WordClass::hedge_suffix | WordClass::hedge_verb, names);
    }

    /// The land along a country's border is a place of its own: troops there are not troops in the country.
    void add_borders() {
        auto const count = v_.entities.size();
        for (std::size_t i = 0; i < count; ++i) {
            if (v_.entities[i].kind != EntityKind::place || v_.entities[i].inside != EntityId::none) continue;
            Entity border;
            border.name = v_.entities[i].name + "-border";
            border.shown = v_.entities[i].shown + " border";
            v_.entities[i].border = static_cast<EntityId>(v_.entities.size());
            v_.entities.push_back(std::move(border));
        }
    }

    std::vector<RuleFile> const& files_;
    std::vector<Diagnostic>& diagnostics_;
    RuleFile const* file_ = nullptr;
    Vocabulary v_;
    Names measures_, entities_, outlets_, hedges_;
    std::vector<Mentioned> inside_names_, speaks_names_, part_names_;
    std::unordered_map<std::string, std::string> surnames_;  ///< the only person with it; empty: there are several
};

}  // namespace

MeasureId Vocabulary::find_measure(std::string_view name) const { return find_by_name<MeasureId>(measures, name); }
EntityId Vocabulary::find_entity(std::string_view name) const { return find_by_name<EntityId>(entities, name); }

Measure const* Vocabulary::measure(MeasureId id) const {
    return index(id) < measures.size() ? &measures[index(id)] : nullptr;
}
Entity const* Vocabulary::entity(EntityId id) const {
    return index(id) < entities.size() ? &entities[index(id)] : nullptr;
}

bool Vocabulary::inside(EntityId a, EntityId b) const {
    if (b == EntityId::none) return false;
    auto const* at = entity(a);
    for (; at != nullptr && a != b; at = entity(a)) a = at->inside;
    return a == b;
}

EntityId Vocabulary::side(EntityId id) const {
    for (auto const* at = entity(id); at != nullptr && at->speaks_for != EntityId::none; at = entity(id)) id = at->speaks_for;
    return id;
}

UnitScale const* Vocabulary::scale(std::string_view unit) const {
    auto const at = std::lower_bound(scales.begin(), scales.end(), unit, [](UnitScale const& s, std::string_view name) { return s.name < name; });
    return at != scales.end() && at->name == unit ? &*at : nullptr;
}

UnitScale const* Vocabulary::asked_in(std::string_view unit) const {
    auto const* const found = scale(unit);
    return found != nullptr && !found->of_time ? found : nullptr;
}

Vocabulary build_vocabulary(std::string_view english, std::vector<RuleFile> const& files,
                            std::vector<Diagnostic>& diagnostics) {
    return Builder{files, diagnostics}.build(english);
}

}  // namespace claimcheck
