#pragma once
#include <span>
#include <vector>

#include "grammar/assertion.hpp"
#include "grammar/sentence.hpp"
#include "grammar/token.hpp"

namespace claimcheck {

/// A sentence whose quantities and times have become one token each: what statements and attributions are read from.
/// A token of class a_quantity or a_time says with its `mention` which one it is.
struct ItemLine {
    std::vector<Token> items;
    ClassSet classes;                     ///< of all the sentence's tokens: what is not in it, nobody has to look for
    std::vector<Quantity> quantities;
    std::vector<When> times;
    std::vector<When> times_aside;        ///< times that date no figure ("daily", "9am"); their tokens are items as they are
    std::vector<Quantity> lengths_aside;   ///< "a month", which is as often the base of a rate; as above
    std::vector<Quantity> asides;    ///< ages and bare shares, whose tokens stay as they are, and ratios
    std::vector<Unused> unused;      ///< numbers that are no figures, with the reason

    void clear();
};

/// Whether a token may belong to a noun phrase: the lexicon does not say that it is something else.
bool may_be_noun(Token const& token);
/// "march organisers": the word of an event describes the noun behind it, and is no verb ("20,000 march in Kano").
bool describes_noun(Token const* event, Token const* last);

/// "with", "amid": a preposition, but of no place, time, owner, agent or comparison.
bool is_with(Token const& token);

/// Whether a word of several stands here: "cases", "police".
bool is_plural(Token const& token);

/// Whether a verb follows item i.
bool acts(std::span<Token const> items, std::size_t i);

/// Finds the quantities and times of a sentence, longest and leftmost first. `gated` false tries every token (for the
/// test that the gate changes nothing).
void read_items(std::span<Token const> sentence, ItemLine& line, bool gated = true);

}  // namespace claimcheck
