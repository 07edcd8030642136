// A sentence ends at . ! or ? (with closing quotes and brackets) before a capital, a figure or a quote, unless the
// word before the point is an abbreviation or an initial; and at the end of its line, unless the line was only broken.
#include "grammar/sentence.hpp"

#include <algorithm>
#include <string_view>

namespace claimcheck {
namespace {

bool ends_here(std::vector<Token> const& tokens, std::size_t at) {
    Token const& stop = tokens[at];
    if (!(stop.is('.') || stop.is('!') || stop.is('?'))) return false;
    if (stop.is('.') && at > 0 && !stop.spaced) {
        Token const& before = tokens[at - 1];
        bool const dated = before.is(WordClass::month) && at + 1 < tokens.size() && tokens[at + 1].kind == TokenKind::number;  // "Dec. 31"
        if (before.is(WordClass::abbreviation) || dated) return false;
        if (before.kind == TokenKind::word && before.capital && before.text.size() == 1) return false;
    }
    return true;
}

constexpr std::size_t longest = 400;  ///< tokens; what goes on is a list or no sentence, and is cut at its next comma
constexpr auto figures = WordClass::cardinal | WordClass::vague | WordClass::fraction | WordClass::multiple |
                         WordClass::scale | WordClass::plural_scale;

bool starts_sentence(Token const& token) {
    return token.capital || token.kind == TokenKind::number || token.is('"') || token.is('\'') || token.is('*') ||
           token.is('(') || token.is('~') || token.is('-') || token.is('$');
}

/// A line that was broken to fit a width: it goes on in small letters, or its end asks for more. No blank line between.
bool goes_on(std::vector<Token> const& tokens, std::size_t at) {
    constexpr auto asks = WordClass::article | WordClass::preposition | WordClass::and_ | WordClass::or_ | WordClass::be |
                          WordClass::have | WordClass::to | WordClass::of | WordClass::by | WordClass::that;
    Token const& before = tokens[at - 1];
    Token const& next = tokens[at];
    if (next.kind == TokenKind::mark || ends_here(tokens, at - 1)) return false;
    auto const* const end = before.text.data() + before.text.size();
    std::string_view const gap{end, static_cast<std::size_t>(next.text.data() - end)};
    if (std::count(gap.begin(), gap.end(), '\n') != 1) return false;
    bool const open = before.is(',') || before.is(':');
    if (next.kind == TokenKind::number) return open || before.kind == TokenKind::word;
    return !next.capital || open || (before.classes.any(asks) && !before.capital);
}

}  // namespace

void split_sentences(std::vector<Token> const& tokens, std::vector<Sentence>& sentences) {
    sentences.clear();
    bool open_quote = false;
    std::uint32_t paragraph = 0;
    Sentence now;
    auto const close = [&](std::size_t end) {
        if (end == now.first) return;
        ClassSet classes;
        bool numbers = false;
        for (auto i = std::size_t{now.first}; i < end; ++i) {
            classes = classes | tokens[i].classes;
            numbers |= tokens[i].kind == TokenKind::number;
        }
        now.classes = classes;
        now.last = static_cast<std::uint32_t>(end);
        now.number = static_cast<std::uint32_t>(sentences.size());
        now.paragraph = paragraph;
        now.figure = numbers || classes.any(figures);
        sentences.push_back(now);
        now = Sentence{};
        now.first = static_cast<std::uint32_t>(end);
        now.quoted = open_quote;
    };
    auto const count = tokens.size();
    for (std::size_t i = 0; i < count; ++i) {
        Token const& token = tokens[i];
        bool const line = token.line_start && i > 0 && !goes_on(tokens, i);
        if (line && i > now.first) {
            close(i);
            open_quote = now.quoted = false;
        }
        if (line) ++paragraph;
        if (i - now.first >= longest && (token.is(',') || token.is(';') || i - now.first >= 2 * longest)) {
            close(i + 1);
            continue;
        }
        if (token.kind != TokenKind::mark) continue;
        if (token.is('"')) {
            open_quote = !open_quote;
            now.quotes = true;
        }
        if (!ends_here(tokens, i)) continue;
        auto next = i + 1;
        while (next < count && !tokens[next].spaced &&
               (tokens[next].is('"') || tokens[next].is('\'') || tokens[next].is(')') || tokens[next].is('.'))) {
            if (tokens[next].is('"')) {
                open_quote = !open_quote;
                now.quotes = true;
            }
            ++next;
        }
        bool const dash = next + 1 < count && tokens[next].is('-') && !tokens[next].line_start && (tokens[next + 1].spaced || tokens[next + 1].is('-'));
        if (next >= count || tokens[next].line_start || (tokens[next].spaced && !dash && starts_sentence(tokens[next]))) {
            close(next);
        }
        i = next - 1;
    }
    close(count);
}

}  // namespace claimcheck
