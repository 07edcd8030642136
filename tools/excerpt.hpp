#pragma once
#include <cstdint>
#include <string_view>

#include "engine/claim_store.hpp"

namespace claimcheck {

/// What is shown of a figure's line after its article is gone: the text around it, without line ends.
struct Excerpt {
    std::string_view text;
    std::uint32_t begin = 0, end = 0;  ///< the figure, in `text`
    bool cut_before = false, cut_after = false;  ///< the line goes on
};

/// Keeps some 160 bytes on each side of the claim's figure in the store.
Excerpt make_excerpt(Article const& article, Claim const& claim, ClaimStore& store);

}  // namespace claimcheck
