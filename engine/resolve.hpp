#pragma once
#include "engine/claim.hpp"
#include "engine/claim_store.hpp"
#include "engine/vocabulary.hpp"
#include "grammar/assertion.hpp"

namespace claimcheck {

/// The two ranges of a quantity, by the hedges of the vocabulary.
Figure make_figure(Quantity const& quantity, Vocabulary const& vocabulary);

/// What an article says for all of its figures.
struct ArticleScope {
    std::optional<Day> published;
    Reference firm;  ///< the one that it is about
};

/// An assertion with canonical names, absolute dates and ranges. Texts are copied into the store; document, span and
/// sentence are the caller's.
Claim resolve(Assertion const& assertion, ArticleScope const& article, Vocabulary const& vocabulary, ClaimStore& store);

/// What people are called, whichever of its words a text uses, in small letters: "students" for pupils.
std::string group_name(std::string_view words, Lexicon const& lexicon);

/// The dictionary form of a noun: lower case, singular ("battalion tactical groups" -> "battalion tactical group").
std::string lemma(std::string_view noun, Lexicon const& lexicon);

}  // namespace claimcheck
