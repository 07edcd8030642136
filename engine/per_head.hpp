#pragma once
#include <span>
#include <string_view>
#include <vector>

#include "engine/claim.hpp"
#include "engine/vocabulary.hpp"
#include "grammar/parse.hpp"

namespace claimcheck {

constexpr std::string_view per_head_measure = "per-head";

/// What each got: "60 million euros to 1,200 farmers, or 5,000 euros per farmer". Only of a sentence that has one sum in
/// that currency and one count beside it.
struct PerHead {
    Quantity quantity;
    std::uint32_t sentence = 0;
    std::size_t count = 0, sum = 0;  ///< indexes into the claims that were given
};

/// `claims` are those of the article, in its order. The title has none.
std::vector<PerHead> read_per_head(Reading const& reading, std::span<Claim const> claims, Vocabulary const& vocabulary);

}  // namespace claimcheck
