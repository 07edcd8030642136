#pragma once
#include <string_view>
#include <vector>

#include "grammar/assertion.hpp"
#include "grammar/item.hpp"
#include "grammar/lexicon.hpp"
#include "grammar/sentence.hpp"
#include "grammar/source.hpp"
#include "grammar/statement.hpp"
#include "grammar/token.hpp"

namespace claimcheck {

/// What the grammar makes of one article. Views into the article, which must outlive it; reusable: parse() clears.
struct Reading {
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::vector<Assertion> assertions;   ///< in the order of the text, the title first
    std::vector<Unused> unused;          ///< seen and not read, or no figure at all
    std::vector<Span> sentence_spans;    ///< of `sentences`, in the text (of the title: in the title)
    std::uint32_t title_sentences = 0;   ///< the first sentences stem from the title field
    Reference firm;                      ///< the one that the article is about; unknown: none, or several reports
    std::optional<When> written;         ///< the day in its dateline, which need not be the one it was published on

    // room that is kept from article to article
    std::vector<Token> title_tokens;
    std::vector<Sentence> title_parts;
    ItemLine line;
    std::vector<Attribution> attributions;
};

/// Reads an article: tokens, sentences, and an assertion for each figure that counts something. A sentence without a
/// figure is not parsed; only the places, events and speakers that it names are kept for the sentences behind it.
void parse(Article const& article, Lexicon const& lexicon, Reading& reading);

}  // namespace claimcheck
