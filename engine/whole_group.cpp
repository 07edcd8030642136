#include "engine/whole_group.hpp"

#include <map>
#include <tuple>

namespace claimcheck {
namespace {

bool may_be_all(std::string_view group, Lexicon const& lexicon) {
    constexpr std::int64_t all = 2;
    EntryId const entry = group.empty() ? EntryId::none : lexicon.find_phrase(group);
    Sense const* const sense = entry == EntryId::none ? nullptr : lexicon.sense(entry, WordClass::people);
    return sense != nullptr && sense->value == all;
}

}  // namespace

std::vector<bool> whole_groups(ClaimStore const& store, Events const& events, Vocabulary const& vocabulary) {
    struct Told {
        std::string_view group;
        bool several = false;
        std::vector<std::size_t> claims;
    };
    std::vector<bool> whole(store.claims.size(), false);
    std::map<std::tuple<DocumentId, MeasureId, EventId>, Told> told;
    for (std::size_t c = 0; c < store.claims.size(); ++c) {
        Claim const& claim = store.claims[c];
        if (claim.measure == MeasureId::none || claim.headline || events.of_claim[c] >= EventId::unknown) continue;
        Told& one = told[{claim.document, claim.measure, events.of_claim[c]}];
        if (one.claims.empty()) one.group = claim.group;
        one.several |= one.group != claim.group || claim.part || claim.part_of >= 0;
        one.claims.push_back(c);
    }
    for (auto const& [key, one] : told) {
        if (one.several || !may_be_all(one.group, vocabulary.lexicon)) continue;
        for (std::size_t const c : one.claims) whole[c] = true;
    }
    return whole;
}

}  // namespace claimcheck
