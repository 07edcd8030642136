#include "engine/whole_group.hpp"

#include <map>
#include <set>
#include <tuple>

namespace claimcheck {
namespace {

bool may_be_all(std::string_view group, Lexicon const& lexicon) {
    constexpr std::int64_t all = 2;
    EntryId const entry = group.empty() ? EntryId::none : lexicon.find_phrase(group);
    Sense const* const sense = entry == EntryId::none ? nullptr : lexicon.sense(entry, WordClass::people);
    return sense != nullptr && sense->value >= all;
}

}  // namespace

std::vector<bool> whole_groups(ClaimStore const& store, Events const& events, Vocabulary const& vocabulary) {
    struct Told {
        std::string_view group;
        bool several = false;
        std::vector<std::size_t> claims, headlines;
    };
    std::vector<bool> whole(store.claims.size(), false);
    std::map<std::tuple<MeasureId, EventId, DocumentId>, Told> told;
    for (std::size_t c = 0; c < store.claims.size(); ++c) {
        Claim const& claim = store.claims[c];
        if (claim.measure == MeasureId::none || events.of_claim[c] >= EventId::unknown) continue;
        Told& one = told[{claim.measure, events.of_claim[c], claim.document}];
        if (claim.headline) {
            one.headlines.push_back(c);
            continue;
        }
        if (one.claims.empty()) one.group = claim.group;
        one.several |= one.group != claim.group || claim.part || claim.part_of >= 0;
        one.claims.push_back(c);
    }
    // where one article tells of others beside a group, it is no other article's everybody either
    std::set<std::tuple<MeasureId, EventId, std::string_view>> parts;
    for (auto const& [key, one] : told) {
        if (!one.several) continue;
        for (std::size_t const c : one.claims) parts.insert({std::get<MeasureId>(key), std::get<EventId>(key), store.claims[c].group});
    }
    for (auto const& [key, one] : told) {
        if (one.several || !may_be_all(one.group, vocabulary.lexicon) || parts.contains({std::get<MeasureId>(key), std::get<EventId>(key), one.group})) continue;
        for (std::size_t const c : one.claims) whole[c] = true;
        for (std::size_t const c : one.headlines) whole[c] = store.claims[c].group == one.group;
    }
    return whole;
}

}  // namespace claimcheck
