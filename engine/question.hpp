#pragma once
#include <compare>
#include <string>
#include <string_view>
#include <vector>

#include "engine/claim_store.hpp"
#include "engine/event.hpp"

namespace claimcheck {

/// What several figures answer. A slot is a canonical name, "?" when unknown, "-" when it does not belong to the
/// question; event, group, among, part, alone, story and copy are empty when they do not.
struct Key {
    std::string measure, subject, place, unit;
    std::string event;  ///< "blast@bali@2002-10-12"
    std::string group;  ///< narrower than the measure: "soldiers"
    std::string among;  ///< the group of documents that are compared with each other, as Among has it
    std::string part;   ///< claim id of a part that stands for itself ("another 12")
    std::string alone;  ///< claim id of a claim with an unknown slot that joined no question
    std::string story;  ///< instead of alone: claim id of the first of the figures that their story makes one question
    std::string copy;   ///< instead of either: the sentence that several articles copied, as a number
    friend auto operator<=>(Key const&, Key const&) = default;
};

/// "troops|russia|ukraine-border|people", "deaths|-|bali|people|event blast@bali@2002-10-12|group children".
/// read_key is its inverse; texts never hold '|' or control characters.
std::string to_string(Key const& key);
Key read_key(std::string_view printed);
/// A text as it may stand in a key: lower case, without '|' and control characters.
std::string key_text(std::string_view text);

/// The slots of a claim that make its key, before names are joined.
struct Slots {
    NameId subject = NameId::unknown, place = NameId::unknown;
    EventId event = EventId::absent;
    [[nodiscard]] bool complete() const {
        return subject != NameId::unknown && place != NameId::unknown && event != EventId::unknown;
    }
};
/// `event` is what find_events says about the claim, `event_place` where that was, or absent. A slot that the measure
/// does not declare is absent: a question about an event is about the event itself unless somebody's people are named;
/// its place is the event's unless another is named. A share or an amount ("unemployment in Germany", "German
/// unemployment") has one name for whose and where. A record without a sentence comes from a table that has all the
/// slots there are: no event, then.
Slots read_slots(Claim const& claim, EventId event, NameId event_place, Vocabulary const& vocabulary,
                 NameTable& names);

/// The unit of a claim's question: its own, else its measure's; "things" for an open noun without one. Of units
/// that convert it is their base.
std::string_view unit_of(Claim const& claim, Vocabulary const& vocabulary);

}  // namespace claimcheck
