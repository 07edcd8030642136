#pragma once
#include <cstdint>
#include <vector>

#include "grammar/token.hpp"

namespace claimcheck {

/// A run of tokens that ends with a full stop, a question mark or a paragraph.
struct Sentence {
    std::uint32_t first = 0;      ///< index of its first token
    std::uint32_t last = 0;       ///< one past its last token
    std::uint32_t number = 0;     ///< from 0 within its text
    std::uint32_t paragraph = 0;  ///< from 0 within its text; a line is a paragraph
    ClassSet classes;             ///< of all its tokens
    bool figure = false;          ///< some token may be a figure: without one it is never parsed
    bool quotes = false;          ///< has a quotation mark
    bool quoted = false;          ///< begins inside a quotation that an earlier sentence opened
    friend bool operator==(Sentence const&, Sentence const&) = default;
};

/// Splits the tokens of a text into sentences; every token belongs to exactly one.
void split_sentences(std::vector<Token> const& tokens, std::vector<Sentence>& sentences);

}  // namespace claimcheck
