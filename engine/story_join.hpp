#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/entity.hpp"
#include "engine/question.hpp"
#include "engine/story.hpp"

namespace claimcheck {

/// A figure of an article that tells a story with others.
struct Teller {
    std::uint32_t claim = 0;
    DocumentId document{};
    std::uint32_t scope = 0;     ///< of one measure, unit and group
    Slots slots;
    std::optional<Day> begin, end;  ///< the period that it states; none when it states none
    std::uint32_t question = 0;  ///< or no_question
    bool joins = false;          ///< it has a slot to spare
};
constexpr std::uint32_t no_question = 0xFFFFFFFF;

/// Figures of one scope, one to an article, of which one story's articles do not all say whose or where they are.
struct StoryQuestion {
    std::vector<std::uint32_t> claims;      ///< those that join, sorted
    std::uint32_t question = no_question;   ///< that of the others, or none: they make one of their own
};
/// What names no owner or place joins what the other articles of its story say of the same thing, unless they say
/// several things or name another owner, place or period. `tellers` in the order of their claims.
std::vector<StoryQuestion> join_in_stories(std::span<Teller const> tellers, Stories const& stories, NameTable const& names);

}  // namespace claimcheck
