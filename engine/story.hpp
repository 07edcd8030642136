#pragma once
#include <span>
#include <vector>

#include "engine/among.hpp"
#include "engine/claim_store.hpp"
#include "engine/entity.hpp"
#include "engine/vocabulary.hpp"

namespace claimcheck {

/// A name or an uncommon figure that an article prints in its title or in a sentence that holds figures, as a hash: two
/// articles that share several may tell one story.
using Mark = std::uint64_t;
/// Those of the article, given all its claims; sorted, each once. Rows of tables have none.
std::vector<Mark> marks_of(Document const& document, std::span<Claim const> claims, Lexicon const& lexicon);
constexpr std::chrono::days most_between_stories{3};  ///< of publication
constexpr std::size_t most_of_mark = 10;  ///< articles of those days: what more of them print is news, not a story

/// A mark of an article, and what else tells whether another article that has it tells the same.
struct Marked {
    std::uint32_t group = 0;
    Mark mark = 0;
    Day day;
    std::uint32_t document = 0;
};
/// The marks of all articles, sorted. Asks no NameTable, so it can be done beside what does.
std::vector<Marked> read_marks(ClaimStore const& store, Among const& among, Vocabulary const& vocabulary, std::size_t threads);

/// Which articles tell one story: published within a few days of each other, in no two different countries, and sharing
/// two marks, or one mark and two declared measures.
class Stories {
public:
    Stories(ClaimStore const& store, std::vector<Marked> const& marks, NameTable& names);
    /// The other articles of a story, in the order of the store.
    [[nodiscard]] std::span<DocumentId const> of(DocumentId document) const;
    [[nodiscard]] bool one(DocumentId a, DocumentId b) const;
    /// Those of them that tell much of the same: marks and measures, four or more.
    [[nodiscard]] std::span<DocumentId const> close_to(DocumentId document) const;
    [[nodiscard]] bool empty() const { return mates_.empty(); }

private:
    std::vector<std::vector<DocumentId>> mates_, close_;  ///< of each document; empty when there are no stories
};

}  // namespace claimcheck
