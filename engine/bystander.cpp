// Claims are listed by document and by subject once, when the first finding asks.
#include "engine/bystander.hpp"

#include <algorithm>

namespace claimcheck {

std::vector<std::uint32_t> order_by_id(std::span<Document const> documents) {
    struct Key {
        std::uint64_t head = 0;  ///< the first eight bytes of the id: most comparisons end there
        std::uint32_t document = 0;
    };
    std::vector<Key> keys;
    keys.reserve(documents.size());
    for (std::uint32_t d = 0; d < documents.size(); ++d) {
        Key key{0, d};
        for (std::size_t i = 0; i < 8; ++i)
            key.head = key.head << 8 | (i < documents[d].id.size() ? static_cast<unsigned char>(documents[d].id[i]) : 0U);
        keys.push_back(key);
    }
    auto const id = [&](Key const& key) { return documents[key.document].id; };
    std::sort(keys.begin(), keys.end(), [&](Key const& a, Key const& b) {
        if (a.head != b.head) return a.head < b.head;
        return id(a) != id(b) ? id(a) < id(b) : a.document < b.document;
    });
    std::vector<std::uint32_t> order(documents.size());
    for (std::size_t i = 1; i < keys.size(); ++i)
        order[keys[i].document] = order[keys[i - 1].document] + (id(keys[i]) != id(keys[i - 1]) ? 1 : 0);
    return order;
}

bool ClaimLists::before(std::uint32_t a, std::uint32_t b) const {
    auto const key = [&](std::uint32_t i) {
        auto const& c = claims_[i];
        return std::tuple{order_[static_cast<std::size_t>(c.document)], !c.in_title, c.span.begin, c.sentence_number, i};
    };
    return key(a) < key(b);
}

ClaimLists::Lists ClaimLists::make_lists() const {
    Lists made;
    made.first.assign(order_.size() + 1, 0);
    for (auto const& c : claims_) ++made.first[static_cast<std::size_t>(c.document) + 1];
    for (std::size_t d = 0; d < order_.size(); ++d) made.first[d + 1] += made.first[d];
    made.of_document.resize(claims_.size());
    auto at = made.first;
    for (std::uint32_t i = 0; i < claims_.size(); ++i) {
        auto const& c = claims_[i];
        made.of_document[at[static_cast<std::size_t>(c.document)]++] = i;
        if (c.subject.entity != EntityId::none) made.of_kind[kind_of(c)].push_back(i);
    }
    for (auto& [kind, list] : made.of_kind) std::sort(list.begin(), list.end(), [this](auto a, auto b) { return before(a, b); });
    return made;
}

ClaimLists::Lists const& ClaimLists::lists() const {
    std::call_once(listed_, [this] { lists_ = make_lists(); });
    return lists_;
}

std::span<std::uint32_t const> ClaimLists::beside(Claim const& claim) const {
    auto const& [of_document, first, of_kind] = lists();
    auto const d = static_cast<std::size_t>(claim.document);
    return std::span{of_document}.subspan(first[d], first[d + 1] - first[d]);
}

std::span<std::uint32_t const> ClaimLists::alike(Claim const& claim) const {
    auto const& of_kind = lists().of_kind;
    auto const found = of_kind.find(kind_of(claim));
    return found == of_kind.end() ? std::span<std::uint32_t const>{} : std::span{found->second};
}

std::vector<ClaimId> Bystanders::near(std::span<Standing const> members, std::size_t most) {
    if (members.empty()) return {};
    auto const claims = lists_.claims();
    seen_.resize(claims.size());
    ++call_;
    for (auto const& s : members) seen_[static_cast<std::size_t>(s.id)] = call_;
    auto const& first = *members.front().claim;
    std::vector<std::uint32_t> found;
    auto const add = [&](std::uint32_t i) {  // false: full, and behind all of them
        auto const& c = claims[i];
        if (seen_[i] == call_ || c.measure_name != first.measure_name || c.unit != first.unit) return true;
        bool const full = found.size() == most;
        if (full && !lists_.before(i, found.back())) return false;
        seen_[i] = call_;
        if (full) found.pop_back();
        found.insert(std::upper_bound(found.begin(), found.end(), i, [this](auto a, auto b) { return lists_.before(a, b); }), i);
        return true;
    };
    for (auto const& s : members)
        for (auto const i : lists_.beside(*s.claim)) add(i);
    for (auto const i : lists_.alike(first))
        if (!add(i)) break;
    std::vector<ClaimId> out;
    out.reserve(found.size());
    for (auto const i : found) out.push_back(static_cast<ClaimId>(i));
    return out;
}

}  // namespace claimcheck
