#pragma once
#include <functional>
#include <span>
#include <vector>

#include "engine/story_join.hpp"

namespace claimcheck {

/// Figures of one scope whose articles tell much of the same, each with one answer, and whose slots differ in nothing
/// that their own sentences say.
struct SharedAnswer {
    std::vector<std::uint32_t> claims;     ///< those without a question that join, sorted
    std::vector<std::uint32_t> questions;  ///< those that become one, sorted; perhaps none
    std::uint32_t kept = no_question;      ///< the one that they become
};
/// An article that dates a quake by its day of printing, or places it by its country alone, asks what the others of its
/// story ask. `documents_of` gives the articles that answer a question; one that others answer as well takes part as it
/// is, two of them do not become one. `tellers` in the order of their claims.
std::vector<SharedAnswer> join_answers(std::span<Teller const> tellers, Stories const& stories, NameTable const& names, Lexicon const& lexicon,
                                       std::function<std::span<DocumentId const>(std::uint32_t)> const& documents_of);

}  // namespace claimcheck
