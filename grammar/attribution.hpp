#pragma once
#include <span>
#include <string_view>
#include <vector>

#include "grammar/assertion.hpp"
#include "grammar/item.hpp"

namespace claimcheck {

/// Who says which part of a sentence: items [scope_begin, scope_end) are the content.
struct Attribution {
    Reference source;              ///< pronouns are left as words: parse resolves them
    bool pronoun = false;
    bool thing = false;            ///< and that is "it" or "they"
    std::string_view cue;
    std::uint32_t cue_at = 0;      ///< item of the cue
    std::int32_t number_at = -1;   ///< item of the figure that counts who speaks: "two officials said"; -1: none
    std::uint32_t scope_begin = 0;
    std::uint32_t scope_end = 0;
    bool tail = false;             ///< content first: "..., Kiev said"
    bool denial = false;           ///< the cue denies its content
};

/// All attributions of a sentence, from left to right: source, cue and content in every order.
void read_attributions(std::span<Token const> items, std::vector<Attribution>& attributions);
/// The attribution that covers an item, innermost first; nullptr: the article speaks for itself.
Attribution const* attribution_of(std::vector<Attribution> const& attributions, std::uint32_t item);

}  // namespace claimcheck
