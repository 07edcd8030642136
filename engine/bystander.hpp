#pragma once
#include <cstdint>
#include <map>
#include <mutex>
#include <span>
#include <tuple>
#include <vector>

#include "engine/among.hpp"
#include "engine/relation.hpp"

namespace claimcheck {

/// The place of each document among all by its id; equal ids have one place.
std::vector<std::uint32_t> order_by_id(std::span<Document const> documents);

/// Claims by document, and by what they are about. They are listed when they are first asked for; any thread may ask.
class ClaimLists {
public:
    /// `order` is that of the documents by id; it and the claims outlive the object.
    ClaimLists(std::span<Claim const> claims, std::span<Document const> documents, std::vector<std::uint32_t> const& order)
        : claims_(claims), order_(order), group_(divide(documents).of_document) {}

    [[nodiscard]] std::span<Claim const> claims() const { return claims_; }
    /// Of one document.
    [[nodiscard]] std::span<std::uint32_t const> beside(Claim const& claim) const;
    /// Of one group, subject (an entity), measure and unit; by document and place.
    [[nodiscard]] std::span<std::uint32_t const> alike(Claim const& claim) const;
    /// By document and place.
    [[nodiscard]] bool before(std::uint32_t a, std::uint32_t b) const;

private:
    using Kind = std::tuple<std::uint32_t, EntityId, std::string_view, std::string_view>;  ///< group, subject, measure, unit
    struct Lists {
        std::vector<std::uint32_t> of_document, first;  ///< where each document's begin
        std::map<Kind, std::vector<std::uint32_t>> of_kind;
    };
    [[nodiscard]] Kind kind_of(Claim const& c) const {
        return {group_[static_cast<std::size_t>(c.document)], c.subject.entity, c.measure_name, c.unit};
    }
    [[nodiscard]] Lists const& lists() const;
    [[nodiscard]] Lists make_lists() const;

    std::span<Claim const> claims_;
    std::vector<std::uint32_t> const& order_;
    std::vector<std::uint32_t> group_;  ///< of each document
    mutable std::once_flag listed_;
    mutable Lists lists_;
};

/// Figures that a reader of a finding meets beside it: of the same measure and unit, in its articles or of its subject.
class Bystanders {
public:
    explicit Bystanders(ClaimLists const& lists) : lists_(lists) {}

    /// Those that are no members, by document and place, at most `most`.
    std::vector<ClaimId> near(std::span<Standing const> members, std::size_t most);

private:
    ClaimLists const& lists_;
    std::vector<std::uint32_t> seen_;  ///< of each claim: the last call that saw it
    std::uint32_t call_ = 0;
};

}  // namespace claimcheck
