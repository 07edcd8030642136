#pragma once
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "grammar/lexicon.hpp"
#include "grammar/source.hpp"

namespace claimcheck {

enum class TokenKind : std::uint8_t { word, number, mark };

/// A word, a figure in digits or one mark of a text, with what the lexicon knows of it. A phrase of the lexicon
/// ("according to") is one token. Views into the text: the text must outlive it.
struct Token {
    std::string_view text;
    ClassSet classes;
    Sense const* senses = nullptr; ///< in the lexicon
    EntryId entry = EntryId::none;
    std::uint32_t begin = 0;      ///< byte offset in the text
    std::uint8_t sense_count = 0;
    TokenKind kind = TokenKind::mark;
    char mark = 0;                ///< normalised: '"' '(' '-' (hyphen, en dash) '~' (em dash) '*' (bullet) '\'' ...
    bool capital = false;         ///< begins with a capital letter
    bool all_capitals = false;
    Inflections inflections;      ///< of a word, by its ending
    bool spaced = false;          ///< blank before it
    bool line_start = false;      ///< first of its line
    std::int32_t mention = -1;    ///< of an a_quantity or a_time: its index in the ItemLine
    std::int32_t whole = -1;      ///< of a number in nothing but digits, nine at most: its value

    [[nodiscard]] std::uint32_t end() const { return begin + static_cast<std::uint32_t>(text.size()); }
    /// Of no class but those that a common noun or adjective may have besides: "baker", "school".
    [[nodiscard]] bool plain_word() const {
        constexpr auto common = WordClass::site | WordClass::lands | WordClass::seat | WordClass::extent | WordClass::told_event;
        return (classes | common) == common;
    }
    [[nodiscard]] bool is(WordClass c) const { return classes.has(c); }
    /// The token's sense of a class, or nullptr.
    [[nodiscard]] Sense const* sense(WordClass c) const {
        for (std::uint8_t i = 0; i < sense_count; ++i) {
            if (senses[i].word_class == c) return senses + i;
        }
        return nullptr;
    }
    /// The value of a sense that the token has; 0 without one.
    [[nodiscard]] std::int64_t value(WordClass c) const {
        auto const* s = sense(c);
        return s == nullptr ? 0 : s->value;
    }
    /// By its ending; a name has none but a plural.
    [[nodiscard]] bool is(Inflection i) const { return inflections.has(i) && (!capital || i == Inflection::plural); }
    [[nodiscard]] bool is(char m) const { return mark == m && kind == TokenKind::mark; }
};

/// The printed text from a token to the one before `last`; they stand in one text, and there is at least one.
inline std::string_view text_of(Token const* first, Token const* last) {
    auto const end = (last - 1)->text.data() + (last - 1)->text.size();
    return {first->text.data(), static_cast<std::size_t>(end - first->text.data())};
}

/// Splits text[from, text.size()) into tokens, appended to `tokens` (cleared first). One pass, no allocation a token.
void tokenize(std::string_view text, std::uint32_t from, Lexicon const& lexicon, std::vector<Token>& tokens);

/// "the Women's March": people have no month, so it is an event. Of a sentence's tokens or items, that at `i`.
bool is_march(std::span<Token const> tokens, std::size_t i);

}  // namespace claimcheck
