#pragma once
#include <string>
#include <string_view>

#include "engine/claim.hpp"

namespace claimcheck {

/// Where, as readers are told: the place of the figure, else that of its article.
inline std::string_view shown_place(Claim const& c) { return c.place.known() ? c.place.name : c.scene.name; }

/// Whose or of what, as readers are told: the subject, else the event, else the place of what is counted one by one.
inline std::string shown_subject(Claim const& c) {
    if (c.subject.known()) return std::string{c.subject.name};
    if (c.event.known()) return event_text(c.event);
    return is_amount(c) || c.unit == "percent" ? std::string{} : std::string{shown_place(c)};
}

/// Inherited slots with those that are only shown.
inline std::uint8_t shown_inherited(Claim const& c) {
    auto const place = !c.place.known() && c.scene.known() ? inherited_place : 0;
    auto const subject = !c.subject.known() && !shown_subject(c).empty() ? inherited_subject : 0;
    return static_cast<std::uint8_t>(c.inherited | place | subject);
}

}  // namespace claimcheck
