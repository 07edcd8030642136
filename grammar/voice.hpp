#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "grammar/assertion.hpp"
#include "grammar/attribution.hpp"
#include "grammar/sentence.hpp"
#include "grammar/statement.hpp"

namespace claimcheck {

/// Whose words the sentences under way are, beyond the sentence that names him: a quotation of several sentences, a
/// turn of an interview.
class Voice {
public:
    /// Before a sentence of the text is read.
    void begin(std::span<Token const> part, Sentence const& sentence);
    /// Whether its attributions matter, be there a figure or not.
    [[nodiscard]] bool listens() const { return mark_ != nullptr; }
    [[nodiscard]] bool interview() const { return turns_ > 1; }
    /// Gives a figure without a claimant the one who speaks; `number` is its index in the article.
    void lend(Assertion& assertion, std::uint32_t number);
    /// After a sentence whose attributions were read from `items`: who speaks on. `discourse` tells who "he said" stands for.
    void hear(std::span<Token const> items, std::span<Attribution const> attributions, Discourse const& discourse,
              std::span<Assertion> assertions);
private:
    void take_turn(std::span<Token const> part);
    [[nodiscard]] bool inside(Span span) const;

    Reference turn_;                       ///< who speaks in this paragraph
    std::uint32_t turns_ = 0;              ///< how often the speaker has changed
    std::uint32_t turn_paragraph_ = 0;
    Reference quoted_;                     ///< who speaks in the quotation under way
    std::vector<std::uint32_t> unheard_;   ///< figures of a quotation whose speaker comes behind it
    std::uint32_t paragraph_ = 0;
    Token const* mark_ = nullptr;          ///< first quotation mark of the sentence
    Token const* close_ = nullptr;         ///< the second
    bool open_ = false;                    ///< it begins inside a quotation
    bool opens_ = false;                   ///< it begins with one
    bool left_open_ = false;               ///< it ends inside one
    bool own_ = false;                     ///< in an interview: somebody speaks of himself
};

}  // namespace claimcheck
