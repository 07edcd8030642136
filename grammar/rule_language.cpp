// A file is cut into declarations by the margin rule; each is parsed by itself, so that a mistake costs one
// declaration and the next is read as if nothing had been. The failure is caught once, here, and put into words.
#include <algorithm>
#include <array>

#include "grammar/rule_grammar.hpp"

namespace claimcheck {
namespace {

namespace x3 = boost::spirit::x3;
using rule_forms::Iterator;
using Texts = std::vector<std::string>;

constexpr int deepest = 32;                    ///< brackets of a condition, and "not" in a row
constexpr std::size_t longest = 1U << 20U;     ///< bytes of one declaration
constexpr std::size_t longest_text = 4000;     ///< characters of one text
constexpr std::size_t most_mistakes = 1000;    ///< of one file

struct Row {
    std::string_view word;
    Texts fields;
    Texts header;  ///< words that may stand behind its name
};

/// What may begin a declaration, with the words that may begin its fields.
std::array<Row, 15> const& declarations() {
    static Texts const entity{"names", "people", "inside", "speaks"};
    static std::array<Row, 15> const rows{{
        {"package", {"language", "uses"}, {}},
        {"measure", {"nouns", "verbs", "things", "changes", "over", "never", "needs", "takes", "settled", "falling", "holds", "part", "formerly"}, {}},
        {"place", entity, {}},
        {"places", {}, {}},
        {"person", entity, {}},
        {"organisation", entity, {}},
        {"force", entity, {}},
        {"source", entity, {}},
        {"event", entity, {}},
        {"outlet", {"names", "carries"}, {}},
        {"hedge", {"words", "stated", "usual"}, {}},
        {"round", {}, {}},
        {"condition", {}, {}},
        {"rule", {"finds", "pair", "each", "series", "group", "find", "where", "flag", "say", "because", "suggest", "see", "formerly", "example"},
         {"error", "warning", "note"}},
        {"accept", {"pairs", "figures", "in", "because", "by", "on", "until"}, {}},
    }};
    return rows;
}

Row const* find_declaration(std::string_view word) {
    auto const& rows = declarations();
    auto const found = std::find_if(rows.begin(), rows.end(), [&](Row const& row) { return row.word == word; });
    return found == rows.end() ? nullptr : &*found;
}

bool contains(Texts const& texts, std::string_view word) { return std::find(texts.begin(), texts.end(), word) != texts.end(); }

std::string listed(Texts const& words) {
    std::string out;
    for (auto const& word : words) out += (out.empty() ? "" : ", ") + word;
    return out;
}

bool word_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80U;
}

/// The first characters of a text, whole code points only.
std::string shortened(std::string_view text, std::size_t most) {
    if (count_characters(text) <= most) return std::string{text};
    std::size_t at = 0;
    for (std::size_t seen = 0; at < text.size(); ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U && seen++ == most) break;
    }
    return std::string{text.substr(0, at)} + "...";
}

/// The words in quotes in what was expected, for "did you mean".
Texts quoted_words(std::string_view wanted) {
    Texts out;
    for (auto open = wanted.find('"'); open != std::string_view::npos;) {
        auto const close = wanted.find('"', open + 1);
        if (close == std::string_view::npos) break;
        out.emplace_back(wanted.substr(open + 1, close - open - 1));
        open = wanted.find('"', close + 1);
    }
    return out;
}

/// Like did_you_mean, but in small letters, and by the first word of a phrase.
std::string meant(std::string_view word, Texts const& phrases) {
    std::string small{word};
    for (auto& c : small) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    Texts firsts;
    for (auto const& phrase : phrases) firsts.push_back(phrase.substr(0, phrase.find(' ')));
    auto const best = did_you_mean(small, firsts);
    if (best.empty() || best == word) return {};
    return "did you mean \"" + phrases[static_cast<std::size_t>(std::find(firsts.begin(), firsts.end(), best) - firsts.begin())] + "\"?";
}

/// Where the first byte stands that is no UTF-8, or npos.
std::size_t find_broken(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        auto const first = static_cast<unsigned char>(text[i]);
        if (first < 0x80U) {
            ++i;
            continue;
        }
        std::size_t const size = first < 0xC2U ? 0 : first < 0xE0U ? 2 : first < 0xF0U ? 3 : first < 0xF5U ? 4 : 0;
        if (size == 0 || i + size > text.size()) return i;
        char32_t code = first & (0xFFU >> (size + 1));
        for (std::size_t k = 1; k < size; ++k) {
            auto const next = static_cast<unsigned char>(text[i + k]);
            if ((next & 0xC0U) != 0x80U) return i;
            code = (code << 6U) | (next & 0x3FU);
        }
        if ((size == 3 && code < 0x800) || (size == 4 && (code < 0x10000 || code > 0x10FFFF)) || (code >= 0xD800 && code <= 0xDFFF)) return i;
        i += size;
    }
    return std::string_view::npos;
}

class Reader {
public:
    Reader(RuleFile& file, RuleSource const& source, std::vector<Diagnostic>& diagnostics)
        : file_(file), source_(source), text_(source.text()), diagnostics_(diagnostics), known_(diagnostics.size()) {}

    void run() {
        if (source_.unreadable() == "utf-16") return report("utf-16", 0, "the file is UTF-16", "save it as UTF-8");
        if (source_.unreadable() == "line-ends") {
            return report("line-ends", 0, "the file has line ends that are a carriage return alone", "save it with line ends of Unix or Windows");
        }
        auto const blocks = source_.blocks();
        file_.declarations.reserve(blocks.size());
        for (auto const& block : blocks) {
            if (diagnostics_.size() - known_ >= most_mistakes) {
                return report("too-many-mistakes", block.begin, "more than 1,000 mistakes; the rest of the file is not read");
            }
            read(block);
        }
    }

private:
    [[nodiscard]] std::string_view word_at(std::size_t at, std::size_t end) const {
        auto last = at;
        while (last < end && word_character(text_[last])) ++last;
        return std::string_view{text_}.substr(at, last - at);
    }

    void report(std::string code, std::size_t at, std::string message, std::string help = {}) {
        auto const word = at < text_.size() ? word_at(at, text_.size()) : std::string_view{};
        report(std::move(code), source_.position(at), std::move(message), std::move(help));
        diagnostics_.back().length = std::clamp(count_characters(word.substr(0, 200)), 1U, 60U);
    }
    void report(std::string code, Position position, std::string message, std::string help) {
        Diagnostic d;
        d.code = std::move(code);
        d.path = file_.path;
        d.position = position;
        d.message = std::move(message);
        d.help = std::move(help);
        auto const line = source_.line(d.position.line);
        if (d.position.column <= 1000 && find_broken(line.substr(0, 8000)) == std::string_view::npos) d.source_line = shortened(line, 1100);
        diagnostics_.push_back(std::move(d));
    }

    /// What stands at a place, for "not ...".
    [[nodiscard]] std::string shown(std::size_t at, std::size_t end) const {
        if (at >= end) return "the end of the declaration";
        if (text_[at] == RuleSource::quote) {
            auto const close = std::min(text_.find(RuleSource::quote, at + 1), end);
            return "the text \"" + shortened(std::string_view{text_}.substr(at + 1, close - at - 1), 30) + "\"";
        }
        auto const word = word_at(at, end);
        return "\"" + (word.empty() ? std::string(1, text_[at]) : shortened(word, 30)) + "\"";
    }

    void read(RuleSource::Block const& block) {
        auto const block_text = std::string_view{text_}.substr(block.begin, block.end - block.begin);
        if (block_text.front() == ' ' || block_text.front() == '\t') {
            return report("margin", block.begin + block_text.find_first_not_of(" \t\n"), "a declaration starts at the left margin",
                          "remove the blanks before it");
        }
        if (block_text.size() > longest) return report("too-long", block.begin, "a declaration of more than 1,048,576 bytes");
        if (auto const at = find_broken(block_text); at != std::string_view::npos) {
            return report("invalid-utf-8", block.begin + at, "a character that is not UTF-8", "save the file as UTF-8");
        }
        auto const word = word_at(block.begin, block.end);
        auto const* declaration = find_declaration(word);
        if (declaration == nullptr) return unknown_declaration(block, word);
        if (!texts_fit(block)) return;
        bool const has_condition = word == "rule" || word == "condition";
        if (has_condition && too_deep(block)) return;
        parse(block, *declaration);
    }

    void unknown_declaration(RuleSource::Block const& block, std::string_view word) {
        Texts words;
        for (auto const& row : declarations()) {
            words.emplace_back(row.word);
            if (contains(row.fields, word)) {
                return report("unknown-declaration", block.begin, "\"" + std::string{word} + "\" begins no declaration",
                              "it is a field of a " + std::string{row.word} + ": put blanks before it");
            }
        }
        auto help = meant(word, words);
        if (help.empty()) help = "a declaration is one of: " + listed(words);
        report("unknown-declaration", block.begin, shown(block.begin, block.end) + " begins no declaration", help);
    }

    /// Every text is closed, and none is too long.
    bool texts_fit(RuleSource::Block const& block) {
        bool inside = false;
        std::size_t opened = block.begin;
        for (auto i = block.begin; i < block.end; ++i) {
            char const c = text_[i];
            if (c == '"' && !inside) {
                report("open-quote", i, "a text in quotes ends on its line", "add the closing quote; a longer text goes on in a second text on the next line");
                return false;
            }
            if (c != RuleSource::quote) continue;
            inside = !inside;
            if (inside) opened = i;
            if (!inside && i - opened - 1 > longest_text &&
                count_characters(std::string_view{text_}.substr(opened + 1, i - opened - 1)) > longest_text) {
                report("long-text", opened, "a text of more than 4,000 characters");
                return false;
            }
        }
        return true;
    }

    bool too_deep(RuleSource::Block const& block) {
        int depth = 0;
        int nots = 0;
        for (auto i = block.begin; i < block.end; ++i) {
            char const c = text_[i];
            if (c == RuleSource::quote) {
                i = text_.find(RuleSource::quote, i + 1);
                continue;
            }
            if (c == '(') ++depth;
            if (c == ')') --depth;
            if (word_character(c)) {
                auto const word = word_at(i, block.end);
                nots = word == "not" ? nots + 1 : 0;
                if (nots <= deepest) i += word.size() - 1;
            }
            if (depth > deepest || nots > deepest) {
                report("too-deep", i, depth > deepest ? "brackets more than 32 deep" : "more than 32 times \"not\" in a row",
                       "name a part of the condition with a \"condition\" declaration");
                return true;
            }
        }
        return false;
    }

    void parse(RuleSource::Block const& block, Row const& row) {
        Iterator first{source_, block.begin};
        Iterator const last{source_, block.end};
        Declaration declaration;
        auto failed = block.begin;
        std::string wanted;
        try {
            bool parsed = false;
            if (row.word == "rule") {
                parsed = x3::phrase_parse(first, last, rule_forms::rule_declaration, x3::ascii::space, declaration.emplace<RuleDecl>());
            } else {
                parsed = x3::phrase_parse(first, last, rule_forms::vocabulary_declaration, x3::ascii::space, declaration);
            }
            failed = first.offset();
            if (parsed && first == last) {
                if (complete(declaration, block)) file_.declarations.push_back(std::move(declaration));
                return;
            }
        } catch (x3::expectation_failure<Iterator> const& failure) {
            failed = failure.where().offset();
            wanted = failure.which();
        }
        explain(block, row, failed, wanted);
    }

    void explain(RuleSource::Block const& block, Row const& row, std::size_t failed, std::string const& wanted) {
        auto const at = std::min(text_.find_first_not_of(" \t\n", failed), block.end);
        auto const found = word_at(at, block.end);
        auto const what = shown(at, block.end);
        auto const kind = std::string{row.word};
        if (!wanted.empty()) return report("syntax", at, "expected " + wanted + ", not " + what, meant(found, quoted_words(wanted)));
        if (contains(row.fields, found)) {
            bool const shape = found == "pair" || found == "each" || found == "series" || found == "group";
            return report("field-twice", at, shape ? "a rule has one of pair, each, series and group" : what + " stands twice in this " + kind,
                          "remove one of them");
        }
        auto candidates = row.fields;
        candidates.insert(candidates.end(), row.header.begin(), row.header.end());
        auto help = meant(found, candidates);
        if (help.empty() && !row.fields.empty()) help = "its fields are: " + listed(row.fields);
        report("unknown-field", at, what + " does not belong in a " + kind + " here", help);
    }

    /// What no grammar sees: what is usual where nothing is said, and what must not be missing.
    bool complete(Declaration& declaration, RuleSource::Block const& block) {
        if (auto* package = std::get_if<PackageDecl>(&declaration); package != nullptr && package->language == 0) package->language = 1;
        if (auto* round = std::get_if<RoundDecl>(&declaration)) round->position = source_.position(block.begin);
        if (auto* rule = std::get_if<RuleDecl>(&declaration)) return complete(*rule, block);
        if (auto const* hedge = std::get_if<HedgeDecl>(&declaration)) return complete(*hedge, block);
        if (std::holds_alternative<PlacesFromDecl>(declaration)) {
            report("not-available", block.begin, "\"places from\" is not available yet", "declare the places one by one");
            return false;
        }
        if (auto const* entity = std::get_if<EntityDecl>(&declaration)) {
            if (entity->names.empty() && entity->people.empty() && !entity->inside && !entity->speaks_for) {
                return missing(block, entity->name, "has no names", "add: names \"...\"");
            }
        }
        if (auto const* outlet = std::get_if<OutletDecl>(&declaration); outlet != nullptr && outlet->names.empty() && outlet->carries.empty()) {
            return missing(block, outlet->name, "has no names", "add: names \"...\"");
        }
        return true;
    }

    bool complete(RuleDecl& rule, RuleSource::Block const& block) {
        if (rule.finds.empty()) rule.finds = "discrepancy";
        for (auto const* text : {&rule.say, &rule.because, &rule.suggest, &rule.see}) {
            if (text->size() <= longest_text || count_characters(*text) <= longest_text) continue;
            report("long-text", block.begin, "a text of more than 4,000 characters in \"" + rule.name.text + "\"");
            return false;
        }
        return placeholders_known(rule);
    }

    /// What stands in { } in `say` is a claim of the rule and what is said of it, or a sum.
    bool placeholders_known(RuleDecl const& rule) {
        static Texts const said{"figure", "claimant", "as-of", "outlet", "publisher", "measure", "subject", "place"};
        Texts names{"sum", "computed"};
        for (auto const& name : rule.variables) names.push_back(name.text);
        for (auto const& find : rule.find) names.push_back(find.name.text);
        if (rule.shape == Shape::series) names.insert(names.end(), {"previous", "peak"});
        auto const say = std::string_view{rule.say};
        for (auto open = say.find('{'); open != std::string_view::npos; open = say.find('{', open + 1)) {
            auto const close = std::min(say.find('}', open), say.size());
            auto const inside = say.substr(open + 1, close - open - 1);
            auto const point = std::min(inside.find('.'), inside.size());
            auto const name = inside.substr(0, point);
            auto const field = inside.substr(std::min(point + 1, inside.size()));
            auto const shown_part = "\"" + shortened(say.substr(open, close - open + 1), 40) + "\"";
            if (close == say.size()) return unknown_placeholder(rule, shown_part + " has no closing bracket", "write {a.figure}");
            if (!contains(names, name)) return unknown_placeholder(rule, "the rule cannot say " + shown_part, "it knows: " + listed(names));
            if (!field.empty() && !contains(said, field)) {
                auto const help = meant(field, said);
                return unknown_placeholder(rule, "the rule cannot say " + shown_part, help.empty() ? "a claim has: " + listed(said) : help);
            }
        }
        return true;
    }

    bool unknown_placeholder(RuleDecl const& rule, std::string message, std::string help) {
        report("unknown-placeholder", rule.say_position, std::move(message), std::move(help));
        return false;
    }

    bool complete(HedgeDecl const& hedge, RuleSource::Block const& block) {
        auto const unsaid = [](RangeDecl const& r) { return !r.low_percent && !r.high_percent; };
        auto const empty = [](RangeDecl const& r) { return r.low_percent && r.high_percent && *r.low_percent > *r.high_percent; };
        if (unsaid(hedge.stated)) return missing(block, hedge.name, "has no stated range", "add: stated 80% to 120%");
        if (unsaid(hedge.usual)) return missing(block, hedge.name, "has no usual range", "add: usual 95% to 105%");
        if (empty(hedge.stated) || empty(hedge.usual)) {
            report("empty-range", block.begin, "a range of \"" + hedge.name.text + "\" ends before it begins", "put the smaller percentage first");
            return false;
        }
        return true;
    }

    bool missing(RuleSource::Block const& block, Name const& name, std::string_view what, std::string help) {
        report("missing-field", block.begin, "\"" + name.text + "\" " + std::string{what}, std::move(help));
        return false;
    }

    RuleFile& file_;
    RuleSource const& source_;
    std::string const& text_;
    std::vector<Diagnostic>& diagnostics_;
    std::size_t known_;  ///< diagnostics of other files
};

}  // namespace

RuleFile parse_rule_file(std::string path, std::string_view text, std::vector<Diagnostic>& diagnostics) {
    RuleFile file;
    file.path = std::move(path);
    RuleSource const source{text};
    Reader{file, source, diagnostics}.run();
    return file;
}

}  // namespace claimcheck
