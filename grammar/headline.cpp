#include "grammar/headline.hpp"

#include <algorithm>

namespace claimcheck {
namespace {

void lend_event(Assertion& a, std::uint32_t event, Reference const& place, Discourse const& discourse) {
    if (event == 0 || (a.event != 0 && !discourse.one_kind(a.event, event))) return;
    a.event_inherited |= a.event == 0;
    if (a.event == 0) a.event = event;
    if (!a.event_place.known()) (a.event_place = place).inherited = place.known();
}

}  // namespace

void settle_headline(std::vector<Assertion>& assertions, std::size_t headline, Discourse const& discourse) {
    for (std::size_t i = 0; i < headline; ++i) {
        auto& a = assertions[i];
        auto const same = [&](Assertion const& b) {
            return b.measure == a.measure && a.measure >= 0 && b.quantity.value == a.quantity.value && b.quantity.unit == a.quantity.unit &&
                   (b.aspect == Aspect::change) == (a.aspect == Aspect::change) && !b.part;
        };
        auto const from = assertions.begin() + static_cast<std::ptrdiff_t>(headline);
        auto const body = std::find_if(from, assertions.end(), same);
        if (body != assertions.end()) {
            if (!a.place.known()) (a.place = body->place).inherited = body->place.known();
            lend_event(a, body->event, body->event_place, discourse);
            if (!a.when && body->when && !body->when_said) {
                a.when = body->when;
                a.when_end = body->when_end;
                a.when_happened = body->when_happened;
                a.when->span = {};
            }
        } else {
            lend_event(a, discourse.lead_event, discourse.lead_event_place, discourse);
        }
        if (!a.event_when && discourse.story_day && discourse.one_kind(a.event, discourse.lead_event) && !discourse.lead_lasts) {
            a.event_when = discourse.story_day;
            a.event_when_lent = true;
        }
        if (!a.place.known() && !a.scene.known()) (a.scene = discourse.lead_place).inherited = discourse.lead_place.known();
    }
}

}  // namespace claimcheck
