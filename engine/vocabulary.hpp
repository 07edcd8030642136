#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "engine/claim.hpp"
#include "engine/unit.hpp"
#include "grammar/lexicon.hpp"
#include "grammar/rule_file.hpp"

namespace claimcheck {

struct Measure {
    std::string name;
    FigureKind kind = FigureKind::count;
    std::string unit;
    bool needs_event = false;  ///< figures compare only within one event
    bool needs_subject = false;  ///< figures compare only where both say whose, and that is no place
    bool takes_event = false;  ///< figures of one event compare with each other, others as if there were none
    std::string tells_of;      ///< canonical word of the kind of event that the measure alone tells of; empty: none
    bool settled = false, falling = false;
    bool of_change = false;    ///< it is a change of something, in percent
    Over over = Over::unsaid;  ///< how far apart the ends of that change are, unless said
    std::optional<int> holds_days;
    MeasureId part_of = MeasureId::none;
};

struct Entity {
    std::string name;   ///< its declared name: "kyiv"
    std::string shown;  ///< its first name as printed: "Kyiv"
    EntityKind kind = EntityKind::place;
    EntityId inside = EntityId::none;      ///< of a place
    EntityId border = EntityId::none;      ///< of a country: the land along its border, a place of its own
    EntityId capital = EntityId::none;  ///< of a country: the place in it that speaks for it
    EntityId speaks_for = EntityId::none;  ///< of a person, organisation, source; a capital speaks for its country
};

struct Outlet { std::string name; std::vector<std::string> names; std::vector<std::string> carries; };
struct HedgeMeaning { std::string name; Hedge hedge = Hedge::about; RangeDecl stated, usual; };

/// Everything the packs declare except rules: measures, entities, outlets, hedges. One vocabulary for a run; built
/// from the embedded English lexicon and packs, and those given with --rules. Never changes after that.
struct Vocabulary {
    std::vector<Measure> measures;
    std::vector<Entity> entities;
    std::vector<Outlet> outlets;
    std::vector<HedgeMeaning> hedges;
    RoundDecl round;
    Lexicon lexicon;
    std::vector<UnitScale> scales;  ///< by name

    [[nodiscard]] MeasureId find_measure(std::string_view name) const;
    [[nodiscard]] EntityId find_entity(std::string_view name) const;
    [[nodiscard]] Measure const* measure(MeasureId id) const;
    [[nodiscard]] Entity const* entity(EntityId id) const;
    /// a is b, or lies inside b through any number of places.
    [[nodiscard]] bool inside(EntityId a, EntityId b) const;
    /// The government or country that an entity speaks for in the end; itself when it speaks for none.
    [[nodiscard]] EntityId side(EntityId id) const;
    /// How a unit converts, or nullptr.
    [[nodiscard]] UnitScale const* scale(std::string_view unit) const;
    /// Likewise, where figures of several articles are compared: not for time.
    [[nodiscard]] UnitScale const* asked_in(std::string_view unit) const;
};

/// Adds the declarations of parsed files; mistakes in names and types become diagnostics (unknown names with "did you
/// mean", one word claimed twice in one role). A file may add words to a measure, entity or outlet of another file, and
/// say anew what a hedge means. In the lexicon a word's value is the index of its measure (measure_noun, measure_verb),
/// entity (place, people_of, person, organisation, source) or hedge (hedge, hedge_after, hedge_side, hedge_suffix,
/// hedge_verb), its key the name.
/// Nouns also get their regular other number, persons their surname alone, where that is no other word.
Vocabulary build_vocabulary(std::string_view english, std::vector<RuleFile> const& files,
                            std::vector<Diagnostic>& diagnostics);

}  // namespace claimcheck
