#pragma once
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/vocabulary.hpp"
#include "grammar/token.hpp"

namespace claimcheck {

/// What a word says, as a number: words of one stem ("vote", "voters"), of one meaning (`kin` in rules/english), of
/// one measure ("killed", "deaths") and of one place ("French", "France") are equal.
enum class StemId : std::uint32_t { none = 0 };

/// Whether a word has a sense of a class that only comparisons ask for (rules/english/compare.lex): these do not count
/// among a token's classes, so that a plain word stays one for the grammar.
inline bool means(Token const& token, WordClass c) { return token.mention < 0 && token.sense(c) != nullptr; }

/// What a word of the class kin tells besides its meaning (its value in rules/english/compare.lex).
enum class KinRole : std::uint8_t { none, scope = 1, up = 2, down = 3, rank = 4, total = 5, sum_of = 6, first = 7, last = 8, contest = 9, head = 10, nobody = 11, none_of = 12, recurring = 13, round = 14 };
KinRole kin_role(Token const& token);

/// Sorted, each once.
using StemSet = std::vector<StemId>;
void add(StemSet& set, StemId stem);
void add(StemSet& set, StemSet const& more);
bool has(StemSet const& set, StemId stem);
/// How many stems two sets share.
int shared(StemSet const& a, StemSet const& b);

/// The stems of one comparison. Numbers depend on the order of asking and are never shown.
class Stems {
public:
    explicit Stems(Vocabulary const& vocabulary) : vocabulary_(vocabulary) {}

    /// `none` for marks, figures, times and words that say nothing by themselves ("the", "of", "said").
    StemId of(Token const& token);
    /// Of a measure of the vocabulary, by its name.
    StemId of_measure(std::string_view name);
    /// Of a word that shares its meaning with others; `none` for any other.
    StemId of_kin(std::string_view word);
    /// Of something that is no word of the text: "measure deaths", "unit usd".
    StemId named(std::string_view kind, std::string_view name);

private:
    [[nodiscard]] std::string cut(std::string_view word) const;
    Vocabulary const& vocabulary_;
    std::map<std::string, StemId, std::less<>> ids_;
    std::string key_;
};

}  // namespace claimcheck
