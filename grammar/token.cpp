// One pass over the bytes. A word is a run of letters (every byte above 0x7F that is not a mark known below counts as
// a letter), with inner apostrophes, and dotted capitals ("U.S."). "'s" is a word of its own. A number is a run of
// digits with inner commas and points. Words are looked up as they are found; the longest phrase becomes one token.
#include "grammar/token.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "grammar/digits.hpp"
#include "grammar/word_memory.hpp"

namespace claimcheck {
namespace {

enum class Byte : std::uint8_t { blank, letter, capital, digit, mark, high };

constexpr std::array<Byte, 256> make_table() {
    std::array<Byte, 256> t{};
    for (unsigned c = 0; c < 256; ++c) {
        t[c] = c <= ' ' || c == 0x7F        ? Byte::blank
               : c >= 'a' && c <= 'z'       ? Byte::letter
               : c >= 'A' && c <= 'Z'       ? Byte::capital
               : c >= '0' && c <= '9'       ? Byte::digit
               : c >= 0x80                  ? Byte::high
                                            : Byte::mark;
    }
    return t;
}
constexpr auto table = make_table();
constexpr auto plain_letter = [] {
    std::array<bool, 256> letters{};
    for (unsigned c = 0; c < 256; ++c) letters[c] = table[c] == Byte::letter || table[c] == Byte::capital;
    return letters;
}();

/// How many of eight bytes, from the lowest on, are ASCII letters: each byte's top bit tells.
std::size_t leading_letters(std::uint64_t bytes) {
    constexpr std::uint64_t ones = 0x0101010101010101U, tops = 0x80 * ones;
    auto const small = (bytes | 0x20 * ones) & ~tops;
    auto const from_a = small + ones * (0x80 - 'a');
    auto const behind_z = small + ones * (0x80 - 'z' - 1);
    auto const others = ~(from_a & ~behind_z & ~bytes) & tops;
    return static_cast<std::size_t>(std::countr_zero(others)) / 8;
}

/// A character beyond ASCII that is no letter: how many bytes, and the mark that stands for it (' ' for blanks).
struct Special {
    std::uint8_t size = 0;
    char mark = 0;
};

Special special(std::string_view text, std::size_t at) {
    auto const byte = [&](std::size_t i) { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U; };
    if (byte(0) == 0xC2U) {
        switch (byte(1)) {
            case 0xA0U: return {2, ' '};
            case 0xA3U: return {2, 'L'};   // pound sign
            case 0xA5U: return {2, 'Y'};   // yen sign
            case 0xB0U: return {2, 'o'};   // degree
            case 0xB7U: return {2, '*'};
            case 0xABU: case 0xBBU: return {2, '"'};
            case 0xB2U: return {2, '^'};
            case 0xB1U: return {2, '+'};
            default: return {};
        }
    }
    if (byte(0) == 0xE2U && byte(1) == 0x80U) {
        switch (byte(2)) {
            case 0x90U: case 0x91U: case 0x92U: case 0x93U: return {3, '-'};
            case 0x94U: case 0x95U: return {3, '~'};
            case 0x98U: case 0x99U: case 0x9BU: return {3, '\''};
            case 0x9CU: case 0x9DU: case 0x9EU: case 0x9FU: return {3, '"'};
            case 0xA2U: return {3, '*'};
            case 0xA6U: return {3, '.'};
            case 0xB9U: case 0xBAU: return {3, '\''};
            case 0xAAU: case 0xABU: case 0xACU: case 0xADU: case 0xAEU: return {3, ' '};  // marks of direction
            default: return byte(2) <= 0x8FU || byte(2) == 0xAFU ? Special{3, ' '} : Special{3, '.'};
        }
    }
    if (byte(0) == 0xE2U && byte(1) == 0x81U && byte(2) >= 0xA0U) return {3, ' '};
    if (byte(0) == 0xD8U && byte(1) == 0x9CU) return {2, ' '};
    if (byte(0) == 0xE2U && byte(1) == 0x82U && byte(2) == 0xACU) return {3, 'E'};  // euro sign
    if (byte(0) == 0xE2U && byte(1) == 0x88U && byte(2) == 0x92U) return {3, '-'};
    if (byte(0) == 0xEFU && byte(1) == 0xBBU && byte(2) == 0xBFU) return {3, ' '};
    return {};
}

class Tokenizer {
public:
    Tokenizer(std::string_view text, Lexicon const& lexicon, std::vector<Token>& tokens)
        : text_(text), lexicon_(lexicon), memory_(WordMemory::of(lexicon)), tokens_(tokens) {}

    void run(std::size_t at) {
        scan(at);
        if (hyphens_) part_hyphens();
    }

private:
    void scan(std::size_t at) {
        while (at < text_.size()) {
            if (text_[at] == ' ') {
                spaced_ = true;
                ++at;
                continue;
            }
            if (begins_word(at)) {
                at = word(at);
                continue;
            }
            switch (kind(at)) {
                case Byte::blank:
                    if (text_[at] == '\n') new_line_ = true;
                    spaced_ = true;
                    ++at;
                    break;
                case Byte::mark: at = decimal_point(at) ? number(at) : mark(at, 1, text_[at]); break;
                case Byte::high:
                    if (auto const s = special(text_, at); s.mark == ' ') {
                        spaced_ = true;
                        at += s.size;
                        break;
                    } else if (s.size != 0) {
                        at = mark(at, s.size, s.mark);
                        break;
                    }
                    [[fallthrough]];
                default: at = number(at);
            }
        }
    }
    [[nodiscard]] bool begins_word(std::size_t at) const {
        if (plain_letter[static_cast<unsigned char>(text_[at])]) return true;
        return kind(at) == Byte::high && special(text_, at).size == 0 && fraction_size(text_, at) == 0;
    }

    /// "Moscow-backed", "pro-Russian": half a word names nobody. "Ukrainian-Russian" keeps both.
    void part_hyphens() {
        constexpr auto names = WordClass::place | WordClass::people_of | WordClass::person | WordClass::organisation;
        for (std::size_t i = 1; i + 1 < tokens_.size(); ++i) {
            if (!tokens_[i].is('-') || tokens_[i].spaced || tokens_[i + 1].spaced) continue;
            auto& left = tokens_[i - 1];
            auto& right = tokens_[i + 1];
            if (left.classes.any(names) && right.kind == TokenKind::word && !right.capital) left.classes = {};
            if (right.classes.any(names) && left.kind == TokenKind::word && !left.capital) right.classes = {};
        }
    }

    [[nodiscard]] Byte kind(std::size_t at) const {
        return at < text_.size() ? table[static_cast<unsigned char>(text_[at])] : Byte::blank;
    }
    [[nodiscard]] bool letter(std::size_t at) const {
        auto const k = kind(at);
        return k == Byte::letter || k == Byte::capital || (k == Byte::high && special(text_, at).size == 0);
    }
    /// Bytes of an apostrophe at `at`, 0 when there is none.
    [[nodiscard]] std::size_t apostrophe(std::size_t at) const {
        if (at >= text_.size()) return 0;
        if (text_[at] == '\'') return 1;
        if (kind(at) != Byte::high) return 0;
        auto const s = special(text_, at);
        return s.mark == '\'' ? s.size : 0;
    }

    /// The end of the letters from `at` on.
    [[nodiscard]] std::size_t letters_end(std::size_t at) const {
        for (;;) {
            while (at < text_.size() && plain_letter[static_cast<unsigned char>(text_[at])]) ++at;
            if (kind(at) != Byte::high || special(text_, at).size != 0) return at;
            ++at;
        }
    }

    Token& push(std::size_t begin, std::size_t end, TokenKind kind) {
        auto& token = tokens_.emplace_back();
        token.text = {text_.data() + begin, end - begin};
        token.begin = static_cast<std::uint32_t>(begin);
        token.kind = kind;
        token.spaced = spaced_;
        token.line_start = new_line_;
        spaced_ = false;
        new_line_ = false;
        return token;
    }

    std::size_t mark(std::size_t at, std::size_t size, char c) {
        if (spaced_ && !(c == '$' && node_ != 0 && country())) node_ = 0;  // "US$" and "km/h" go on
        auto& token = push(at, at + size, TokenKind::mark);
        token.mark = c == '`' ? '\'' : c;
        hyphens_ |= c == '-';
        if (token.mark == '\'' && !token.spaced) close_quote();
        if (size == 1) look_up(set(token, memory_.find(PrintedWord{static_cast<unsigned char>(text_[at]), 0}, token.text)));
        else look_up(know(token));
        return at + size;
    }

    /// "'Some 40 died,' he said.": single quotes are quotes like others where one closes behind a comma or a stop.
    void close_quote() {
        constexpr std::size_t reach = 200;
        auto const last = tokens_.size() - 1;
        bool const behind = last > 0 && (tokens_[last - 1].is(',') || tokens_[last - 1].is('.') || tokens_[last - 1].is('?') || tokens_[last - 1].is('!'));
        for (auto i = last; behind && i-- > 0 && i + reach > last;) {
            if (!tokens_[i].is('\'') || !tokens_[i].spaced || tokens_[i + 1].spaced) continue;
            tokens_[i].mark = tokens_[last].mark = '"';
            return;
        }
    }

    /// "US $5", "C $ 5", but not "a $5 fee", "gave us $5", "10c $5": the word in front may be a part of the symbol.
    [[nodiscard]] bool country() const {
        auto const& word = tokens_.back();
        return start_ + 1 == tokens_.size() && word.spaced && !word.classes.any(WordClass::article | WordClass::pronoun | WordClass::preposition);
    }

    /// ".5" begins a number, the point of "the end.5" does not.
    [[nodiscard]] bool decimal_point(std::size_t at) const {
        if (text_[at] != '.' || kind(at + 1) != Byte::digit) return false;
        return at == 0 || (kind(at - 1) != Byte::letter && kind(at - 1) != Byte::capital && kind(at - 1) != Byte::digit && text_[at - 1] != '.');
    }

    std::size_t number(std::size_t at) {
        auto const end = number_end(text_, at, blanks_may_group());
        node_ = 0;
        auto& token = push(at, end, TokenKind::number);
        token.whole = whole(token.text);
        return end;
    }

    /// The value of nine digits at most; -1 of anything else.
    static std::int32_t whole(std::string_view digits) {
        constexpr std::size_t most = 9;
        if (digits.size() > most) return -1;
        std::int32_t value = 0;
        for (char const c : digits) {
            if (c < '0' || c > '9') return -1;
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /// Behind a month or a label "12 500" is two numbers.
    [[nodiscard]] bool blanks_may_group() const {
        if (new_line_ || tokens_.empty()) return true;
        auto const& before = tokens_.back().is('.') && tokens_.size() > 1 ? tokens_[tokens_.size() - 2] : tokens_.back();
        return !before.classes.any(WordClass::month | WordClass::label) && before.kind != TokenKind::number;
    }

    std::size_t word(std::size_t at) {
        if (ahead_.at != at) look_ahead(at);
        auto const [begin, size, printed, known] = ahead_;
        if (size == 0) return odd_word(at);
        auto const end = at + size;
        bool const blank = text_[end] == ' ';
        if (blank) look_ahead(end + 1);
        auto& token = push(at, end, TokenKind::word);
        spaced_ = blank;
        look_up(set(token, memory_.find(*known, printed, token.text)));
        return blank ? end + 1 : end;
    }

    /// Where the next word stands, so that the memory of words is asked for it while this one is dealt with.
    void look_ahead(std::size_t at) {
        ahead_ = {at, 0, {}};
        ahead_.size = plain_word(at, ahead_.printed);
        if (ahead_.size != 0) ahead_.known = memory_.expect(ahead_.printed);
    }

    /// The size of a few ASCII letters before something that cannot belong to the word, which is what most are; else 0.
    std::size_t plain_word(std::size_t at, PrintedWord& printed) const {
        if (std::endian::native != std::endian::little || text_.size() - at <= PrintedWord::most) return 0;
        std::memcpy(&printed.head, text_.data() + at, sizeof printed.head);
        auto size = leading_letters(printed.head);
        if (size < 8) {
            printed.head &= low_bytes(size);
        } else {
            std::memcpy(&printed.tail, text_.data() + at + 8, sizeof printed.tail);
            auto const more = leading_letters(printed.tail);
            if (more == 8) return 0;
            printed.tail &= low_bytes(more);
            size += more;
        }
        auto const next = text_[at + size];
        return static_cast<unsigned char>(next) < 0x80 && next != '\'' && !(next == '.' && size == 1) ? size : 0;
    }
    static std::uint64_t low_bytes(std::size_t n) { return (std::uint64_t{1} << (8 * n)) - 1; }

    std::size_t odd_word(std::size_t at) {
        auto end = letters_end(at);
        if (end == at) ++end;
        end = dotted(at, end);
        for (;;) {  // inner apostrophes, but not before a final s
            auto const a = apostrophe(end);
            if (a == 0 || !letter(end + a)) break;
            auto const last = letters_end(end + a);
            if (last - end - a == 1 && (text_[end + a] == 's' || text_[end + a] == 'S')) break;
            end = last;
        }
        look_up(know(push(at, end, TokenKind::word)));
        if (auto const a = apostrophe(end); a != 0 && letter(end + a) && !letter(end + a + 1)) return possessive(end, a);
        return end;
    }

    /// "U.S.", "U.N": single letters with points between.
    std::size_t dotted(std::size_t at, std::size_t end) const {
        if (end != at + 1 || end + 1 >= text_.size() || text_[end] != '.' || !letter(end + 1) || letter(end + 2)) return end;
        auto last = end;
        while (last + 1 < text_.size() && text_[last] == '.' && letter(last + 1) && !letter(last + 2)) last += 2;
        if (last < text_.size() && text_[last] == '.') ++last;
        return last;
    }

    std::size_t possessive(std::size_t at, std::size_t apostrophe_size) {
        look_up(know(push(at, at + apostrophe_size + 1, TokenKind::word)));
        return at + apostrophe_size + 1;
    }

    KnownWord const& know(Token& token) { return set(token, memory_.find(token.text)); }
    static KnownWord const& set(Token& token, KnownWord const& known) {
        token.classes = known.classes;
        token.senses = known.senses;
        token.sense_count = known.sense_count;
        token.entry = known.entry;
        token.inflections = known.inflections;
        token.capital = known.capital;
        token.all_capitals = known.all_capitals;
        return known;
    }

    /// Takes the last token as the next word of a phrase under way, or as the first of one.
    void look_up(KnownWord const& known) {
        if (node_ == 0 && known.node == 0) return;
        auto const at = tokens_.size() - 1;
        if (node_ != 0 && (start_ + 1 < at || lexicon_.may_follow(node_, known.mark))) return go_on(at, known);
        node_ = known.node;
        start_ = at;
    }
    /// A longer phrase swallows its tokens; when a phrase breaks off, the words after its first are tried again.
    [[gnu::noinline]] void go_on(std::size_t at, KnownWord const& known) {
        at = step(at, known);
        while (at < tokens_.size()) at = step(at, memory_.find(tokens_[at].text));
    }

    std::size_t step(std::size_t at, KnownWord const& known) {
        if (node_ != 0) {
            auto const more = lexicon_.may_follow(node_, known.mark) ? lexicon_.next(node_, printed(tokens_[at])) : Lexicon::Word{};
            node_ = more.node;
            if (more.entry != EntryId::none && join(at, more.entry)) return start_ + 1;
            if (node_ != 0) return at + 1;
            if (start_ + 1 < at) return start_ + 1;
        }
        node_ = known.node;
        start_ = at;
        return at + 1;
    }

    [[nodiscard]] static std::string_view printed(Token const& token) {
        return token.kind == TokenKind::word && (token.text.starts_with("\xE2\x80\x98") || token.text.starts_with("\xE2\x80\x99"))
                   ? std::string_view{"'s"}
                   : token.text;
    }

    /// Makes the tokens from start_ to `last` one, if the phrase is printed with the capitals that it demands.
    bool join(std::size_t last, EntryId entry) {
        auto& first = tokens_[start_];
        auto const classes = lexicon_.classes(entry, first.capital, first.all_capitals);
        if (classes.empty()) return false;
        first.text = text_.substr(first.begin, tokens_[last].end() - first.begin);
        first.inflections = tokens_[last].inflections;
        first.kind = TokenKind::word;
        first.entry = entry;
        first.classes = classes;
        auto const senses = lexicon_.senses(entry);
        first.senses = senses.data();
        first.sense_count = static_cast<std::uint8_t>(senses.size());
        auto const at = static_cast<std::ptrdiff_t>(start_);
        tokens_.erase(tokens_.begin() + at + 1, tokens_.begin() + static_cast<std::ptrdiff_t>(last) + 1);
        return true;
    }

    std::string_view text_;
    Lexicon const& lexicon_;
    WordMemory& memory_;
    std::vector<Token>& tokens_;
    struct Ahead {
        std::size_t at = std::string_view::npos, size = 0;  ///< size 0: no plain word
        PrintedWord printed;
        KnownWord* known = nullptr;  ///< its place in the memory
    };
    Ahead ahead_;
    std::uint32_t node_ = 0;
    std::size_t start_ = 0;
    bool spaced_ = true;
    bool new_line_ = true;
    bool hyphens_ = false;
};

}  // namespace

void tokenize(std::string_view text, std::uint32_t from, Lexicon const& lexicon, std::vector<Token>& tokens) {
    tokens.clear();
    Tokenizer{text, lexicon, tokens}.run(from);
}

bool is_march(std::span<Token const> tokens, std::size_t i) {
    return i > 1 && tokens[i].is(WordClass::event) && tokens[i - 1].is(WordClass::possessive) && tokens[i - 2].is(WordClass::people) && tokens[i - 2].capital;
}

}  // namespace claimcheck
