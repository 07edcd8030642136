#pragma once
#include <cstdint>
#include <map>
#include <span>
#include <tuple>
#include <vector>

#include "engine/among.hpp"
#include "engine/relation.hpp"

namespace claimcheck {

/// The place of each document among all by its id; equal ids have one place.
std::vector<std::uint32_t> order_by_id(std::span<Document const> documents);

/// Figures that a reader of a finding meets beside it: of the same measure and unit, in its articles or of its subject.
class Bystanders {
public:
    /// `order` is that of the documents by id, and outlives the object.
    Bystanders(std::span<Claim const> claims, std::span<Document const> documents, std::vector<std::uint32_t> const& order)
        : claims_(claims), order_(order), group_(divide(documents).of_document) {}

    /// Those that are no members, by document and place, at most `most`.
    std::vector<ClaimId> near(std::span<Standing const> members, std::size_t most);

private:
    using Kind = std::tuple<std::uint32_t, EntityId, std::string_view, std::string_view>;  ///< group, subject, measure, unit
    [[nodiscard]] Kind kind_of(Claim const& c) const {
        return {group_[static_cast<std::size_t>(c.document)], c.subject.entity, c.measure_name, c.unit};
    }
    void index();
    [[nodiscard]] bool before(std::uint32_t a, std::uint32_t b) const;

    std::span<Claim const> claims_;
    std::vector<std::uint32_t> const& order_;
    std::vector<std::uint32_t> group_;                ///< of each document
    std::vector<std::uint32_t> of_document_, first_;  ///< claims by document, and where each document's begin
    std::map<Kind, std::vector<std::uint32_t>> of_kind_;
    std::vector<std::uint32_t> seen_;                 ///< of each claim: the last call that saw it
    std::uint32_t call_ = 0;
};

}  // namespace claimcheck
