// Figures that may join are nodes, and so are the questions that others of their story already answer; every pair that
// meets is an edge, and a component with two questions, or with two figures of one article, joins nothing.
#include "engine/story_join.hpp"

#include <algorithm>
#include <map>

namespace claimcheck {
namespace {

bool same_period(Teller const& a, Teller const& b) { return a.begin == b.begin && a.end == b.end; }

}  // namespace

bool may_join(Claim const& claim, Vocabulary const& vocabulary) {
    bool const open = claim.measure == MeasureId::none;
    bool const of_people = counts_openly(claim) && !takes_event(claim, vocabulary);
    bool const of_money = open && claim.temporal == Temporal::level && is_amount(claim);
    return !claim.sentence.empty() && !claim.headline && !of_people && !of_money;
}

Teller teller(std::uint32_t number, Claim const& claim, std::uint32_t scope, Slots const& slots, std::uint32_t question) {
    bool const stated = claim.when.basis == Basis::stated || claim.when.basis == Basis::relative;
    Teller t{number, claim.document, scope, slots, {}, {}, question, false, claim.inherited, claim.event.kind, claim.event.begin, {}};
    if (stated) t.begin = claim.when.begin, t.end = claim.when.end;
    t.joins = question == no_question && slots.event != EventId::unknown;
    return t;
}

bool may_be_one(NameId a, NameId b, NameTable const& names) {
    return a <= NameId::absent || b <= NameId::absent || names.inside(a, b) || names.inside(b, a);
}

std::vector<StoryQuestion> join_in_stories(std::span<Teller const> tellers, Stories const& stories, NameTable const& names) {
    std::map<std::pair<DocumentId, std::uint32_t>, std::vector<std::size_t>> told;
    for (std::size_t i = 0; i < tellers.size(); ++i) told[{tellers[i].document, tellers[i].scope}].push_back(i);
    Components components(tellers.size());
    std::vector<bool> joined(tellers.size(), false);
    for (std::size_t i = 0; i < tellers.size(); ++i) {
        Teller const& one = tellers[i];
        if (!one.joins || told[{one.document, one.scope}].size() != 1) continue;
        for (DocumentId const mate : stories.of(one.document)) {
            auto const there = told.find({mate, one.scope});
            if (there == told.end()) continue;
            std::uint32_t const question = tellers[there->second.front()].question;
            bool const several = there->second.size() != 1 && (question == no_question || std::any_of(there->second.begin(), there->second.end(), [&](std::size_t j) { return tellers[j].question != question; }));
            for (std::size_t const j : there->second) {
                Teller const& other = tellers[j];
                bool const meets = !several && may_be_one(one.slots.subject, other.slots.subject, names) && may_be_one(one.slots.place, other.slots.place, names) && same_period(one, other);
                if (!meets) continue;
                components.join(i, j);
                joined[i] = joined[j] = true;
            }
        }
    }
    std::map<std::size_t, std::vector<std::size_t>> members;
    for (std::size_t i = 0; i < tellers.size(); ++i)
        if (joined[i]) members[components.of(i)].push_back(i);
    std::vector<StoryQuestion> result;
    for (auto const& [root, some] : members) {
        StoryQuestion one;
        bool several = false;
        std::vector<DocumentId> documents;
        for (std::size_t const i : some) {
            Teller const& t = tellers[i];
            if (t.question == no_question) {
                one.claims.push_back(t.claim);
                documents.push_back(t.document);
            } else {
                several |= one.question != no_question && one.question != t.question;
                one.question = t.question;
            }
        }
        std::sort(documents.begin(), documents.end());
        bool const twice = std::adjacent_find(documents.begin(), documents.end()) != documents.end();
        if (!several && !twice && (one.question != no_question || one.claims.size() > 1)) result.push_back(std::move(one));
    }
    return result;
}

}  // namespace claimcheck
