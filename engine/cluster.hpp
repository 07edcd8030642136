#pragma once
#include <span>
#include <vector>

#include "engine/finding.hpp"
#include "engine/relation.hpp"
#include "engine/vocabulary.hpp"

namespace claimcheck {

/// Groups figures whose usual ranges share numbers: the deepest overlap first, then that of what is left, and so on.
/// Agreement is not transitive, so a cluster is an overlap, never a chain of neighbours. Clusters come in the order of
/// their earliest claim.
std::vector<Cluster> make_clusters(std::span<Standing const> claims, Vocabulary const& vocabulary);

/// Independent sources among claims: documents with one source number, or identical sentences, count once.
std::uint32_t count_sources(std::span<Standing const> claims);

}  // namespace claimcheck
