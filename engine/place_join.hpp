#pragma once
#include <span>
#include <vector>

#include "engine/question.hpp"

namespace claimcheck {

/// A place that claims with the same other slots give, and those claims.
struct PlaceUse {
    NameId place = NameId::unknown;
    std::vector<ClaimId> claims;
};

/// Which place the question of each place is about. A place joins the one that lies inside it when nothing speaks
/// against it: no third place of the list lies inside it beside that one, and no article has figures of one claimant
/// for both that differ. The narrower place gives the name.
std::vector<NameId> join_places(std::span<PlaceUse const> uses, ClaimStore const& store, NameTable const& names);

}  // namespace claimcheck
