#pragma once
#include <cstdint>
#include <numeric>
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
    std::uint8_t inherited = 0;  ///< InheritedSlot bits: what its own sentence does not say
    std::string_view event;      ///< the kind that it names; empty: none
    std::optional<Day> event_day;  ///< that its text gives the event
    std::optional<Day> published;
};
constexpr std::uint32_t no_question = 0xFFFFFFFF;
/// Whether a story says enough of which figures these are: not of people under an open noun, who do too many things, nor
/// of money ("a credit", "costs"); no headline, whose text says it.
bool may_join(Claim const& claim, Vocabulary const& vocabulary);
/// All but `published`.
Teller teller(std::uint32_t number, Claim const& claim, std::uint32_t scope, Slots const& slots, std::uint32_t question);

/// Numbers that are joined, each with its set.
class Components {
public:
    explicit Components(std::size_t size) : parent_(size) { std::iota(parent_.begin(), parent_.end(), std::size_t{0}); }
    std::size_t of(std::size_t i) {
        while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
        return i;
    }
    void join(std::size_t a, std::size_t b) {
        a = of(a), b = of(b);
        parent_[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<std::size_t> parent_;
};
/// One lies in the other, or one is not said.
bool may_be_one(NameId a, NameId b, NameTable const& names);

/// Figures of one scope, one to an article, of which one story's articles do not all say whose or where they are.
struct StoryQuestion {
    std::vector<std::uint32_t> claims;      ///< those that join, sorted
    std::uint32_t question = no_question;   ///< that of the others, or none: they make one of their own
};
/// What names no owner or place joins what the other articles of its story say of the same thing, unless they say
/// several things or name another owner, place or period. `tellers` in the order of their claims.
std::vector<StoryQuestion> join_in_stories(std::span<Teller const> tellers, Stories const& stories, NameTable const& names);

}  // namespace claimcheck
