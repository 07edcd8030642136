#pragma once
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/claim.hpp"
#include "engine/vocabulary.hpp"

namespace claimcheck {

/// Questions, entities and documents with typed edges between them, built from linked claims. Claims hang on their
/// question as a star and are no vertices, so the graph grows with the questions, not with the claims.
/// Immutable; all lists are sorted by id, each id once.
class ClaimGraph {
public:
    /// `questions` are the printed keys that link() returned, `claims` and `documents` those that it linked.
    ClaimGraph(std::span<Claim const> claims, std::span<Document const> documents,
               std::span<std::string const> questions, Vocabulary const& vocabulary, std::size_t threads = 1);
    ~ClaimGraph();
    ClaimGraph(ClaimGraph const&) = delete;
    ClaimGraph& operator=(ClaimGraph const&) = delete;
    ClaimGraph(ClaimGraph&&) noexcept;
    ClaimGraph& operator=(ClaimGraph&&) noexcept;

    /// The claims of a question, in the order of the store.
    [[nodiscard]] std::span<ClaimId const> claims_of(QuestionId question) const;

    /// Part-of: what a question is directly a part of, and what its parts are. By its group ("soldiers" of all), by
    /// whose people they are, by its measure (child-deaths), by its place where the wider place is a question of its
    /// own, and where a text says "including", "another". Never between shares or rates: they do not add up.
    [[nodiscard]] std::vector<QuestionId> wholes_of(QuestionId question) const;
    [[nodiscard]] std::vector<QuestionId> parts_of(QuestionId question) const;
    /// Every question that it is a part of through any number of steps, without itself.
    [[nodiscard]] std::vector<QuestionId> all_wholes_of(QuestionId question) const;

    /// Base and amount: the questions that the bases, or the amounts, of a share's claims answer ("19 % of the 500").
    [[nodiscard]] std::vector<QuestionId> bases_of(QuestionId share) const;
    [[nodiscard]] std::vector<QuestionId> amounts_of(QuestionId share) const;

    /// Inside: the place itself and all places in it, through any number of places.
    [[nodiscard]] std::vector<EntityId> places_inside(EntityId place) const;
    [[nodiscard]] bool inside(EntityId a, EntityId b) const;
    /// Speaks-for: all who speak for an entity, through any number of steps, and itself.
    [[nodiscard]] std::vector<EntityId> speakers_for(EntityId entity) const;

    /// Supersedes: the documents that a document corrects: for each question that it corrects a figure of, the last
    /// earlier one of its origin.
    [[nodiscard]] std::vector<DocumentId> corrected_by(DocumentId document) const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace claimcheck
