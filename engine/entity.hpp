#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "engine/intern.hpp"
#include "engine/vocabulary.hpp"

namespace claimcheck {

/// A printed name without its stop words, lower case, in its order: "the conflict in eastern Ukraine" is
/// "conflict-eastern-ukraine". Holds only letters, digits and bytes beyond ASCII, parted by "-".
/// Empty when nothing but stop words is left.
std::string slug(std::string_view name, Lexicon const& lexicon);

/// The words of a slug, sorted, each once.
using ContentWords = std::vector<std::string>;
ContentWords content_words(std::string_view slug);

/// At least half of the words of either name are shared, and more than one, unless the names consist of the same
/// words. Words with a digit must all be shared: station 12 is not station 13.
bool share_words(ContentWords const& a, ContentWords const& b);

/// Between the names of several places of one slot ("Guinea and Sierra Leone").
inline constexpr std::string_view place_joint = " and ";

/// What a subject or place slot names, as a small number. Numbers are never shown.
enum class NameId : std::uint32_t { unknown = 0, absent = 1 };

/// The names of one run of linking: an entity is one name however it is printed, all else is its slug.
class NameTable {
public:
    explicit NameTable(Vocabulary const& vocabulary);

    /// Texts say where places lie that no vocabulary knows ("Odemira, Portugal"). To be told of all slots before any is
    /// asked for, so that their order has no say. A name that lies in two places is two names.
    void learn(Slot const& place);
    NameId of(Slot const& slot);
    NameId of(EntityId entity);
    [[nodiscard]] EntityId entity(NameId id) const { return names_[index(id)].entity; }
    /// Its entity's declared name, or its slug; "?" when unknown, "-" when absent.
    [[nodiscard]] std::string const& text(NameId id) const { return names_[index(id)].text; }
    [[nodiscard]] ContentWords const& words(NameId id) const { return names_[index(id)].words; }
    /// The place that it lies in directly, or absent. It has a lower depth; names without one have depth 0.
    [[nodiscard]] NameId parent(NameId id) const { return names_[index(id)].parent; }
    [[nodiscard]] std::uint32_t depth(NameId id) const { return names_[index(id)].depth; }
    /// Several places, which together are none of them: "Guinea and Sierra Leone", "eight countries".
    [[nodiscard]] bool several(NameId id) const { return names_[index(id)].several; }
    /// a is b, or lies inside b.
    [[nodiscard]] bool inside(NameId a, NameId b) const;
    [[nodiscard]] std::size_t size() const { return names_.size(); }

private:
    struct Named {
        EntityId entity = EntityId::none;
        std::string text;
        ContentWords words;
        NameId parent = NameId::absent;
        std::uint32_t depth = 0;
        bool several = false;
    };
    [[nodiscard]] bool names_several(std::string_view name) const;
    /// "Odemira" and Portugal of "Odemira, Portugal"; the whole and none of any other name.
    [[nodiscard]] std::pair<std::string_view, EntityId> placed(std::string_view name) const;
    /// The widest of places that lie in each other; none where they do not.
    [[nodiscard]] EntityId widest(std::vector<EntityId> const& places);
    static std::size_t index(NameId id) { return static_cast<std::size_t>(id); }
    NameId make(EntityId entity, std::string text, std::string_view words, NameId parent);

    Vocabulary const& vocabulary_;
    std::vector<Named> names_;
    std::vector<NameId> by_entity_;
    TextTable texts_;
    std::vector<NameId> by_text_;
    std::unordered_map<std::string, NameId> by_slug_;
    std::unordered_map<std::string, std::vector<EntityId>> around_;  ///< of a slug: all places in which texts say it lies
};

/// A name and how many claims use it.
struct NameUse {
    NameId name = NameId::unknown;
    std::uint32_t claims = 0;
};
/// Which name each of `names` (each once, in any order) is taken for: names without an entity join the entity or the
/// more frequent name with which they share most words; a tie joins none. Never joins two entities, and no name
/// bridges two others.
std::vector<NameId> join_by_words(std::span<NameUse const> names, NameTable const& table);

}  // namespace claimcheck
