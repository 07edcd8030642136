#pragma once
#include <span>
#include <string_view>
#include <vector>

#include "engine/figure.hpp"
#include "engine/relation.hpp"
#include "engine/vocabulary.hpp"
#include "grammar/rule_file.hpp"

namespace claimcheck {

/// What the names of a rule stand for while a condition is evaluated.
struct Bindings {
    struct One {
        std::string_view name;
        Standing const* claim = nullptr;
    };
    std::vector<One> claims;             ///< a, b; base, amount
    std::string_view parts_name;         ///< of a find: parts
    std::vector<Standing const*> parts;
    bool breakdown = false;              ///< the parts are said to be all of the whole
    bool inside_one_article = false;
    std::optional<Range> consensus;      ///< of a group
    bool several_units = false;          ///< the group is printed in several: the consensus is in their base
    std::uint32_t backing = 0, dissent = 0;

    [[nodiscard]] Standing const* find(std::string_view name) const;
};

/// How far a change goes in the unit of where it starts, or in percent of that; nullopt when its unit says nothing of that
/// figure.
struct Change {
    Range by;
    bool relative = false;
};
std::optional<Change> change_of(Measured const& from, Measured const& by);

/// What the first arithmetic of a condition comes to ("s of base", "x minus y"); nullopt: there is none.
std::optional<Range> computed(Condition const& condition, Bindings const& bindings, Vocabulary const& vocabulary);

/// Whether a condition holds. A comparison of claims that do not compare is false, and so is everything that needs
/// what is unknown.
bool holds(Condition const& condition, Bindings const& bindings, Vocabulary const& vocabulary);

}  // namespace claimcheck
