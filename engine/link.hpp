#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "engine/among.hpp"
#include "engine/claim_store.hpp"
#include "engine/entity.hpp"
#include "engine/gauge.hpp"
#include "engine/vocabulary.hpp"

namespace claimcheck {

/// Sets Claim::question, `copy` and `occasion` of all claims of a store as link() does; `among` is that of its
/// documents, `names` was told of all places. Nothing else of the store changes. The gauge moves by parts_of_link for
/// each claim.
std::vector<std::string> link_together(ClaimStore& store, Among const& among, NameTable names, Vocabulary const& vocabulary, std::size_t threads, Gauge& gauge);
inline constexpr std::uint64_t parts_of_link = 100;

}  // namespace claimcheck
