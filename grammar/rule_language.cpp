// A file is cut into declarations by the margin rule; each is parsed by itself, so that a mistake costs one
// declaration and the next is read as if nothing had been. The failure is caught once, here.
#include <algorithm>
#include <array>

#include "grammar/rule_grammar.hpp"

namespace claimcheck {
namespace {

namespace x3 = boost::spirit::x3;
using rule_forms::Iterator;

constexpr int deepest = 32;                 ///< brackets and "not" of one condition
constexpr std::size_t longest = 1 << 20;    ///< bytes of one declaration

std::vector<std::string> const& declaration_words() {
    static std::vector<std::string> const words{"package", "measure", "place", "places", "person", "organisation", "force", "source",
                                                "event", "outlet", "hedge", "round", "condition", "rule", "accept"};
    return words;
}

/// The words that may begin a field of a declaration, for "did you mean".
std::vector<std::string> fields_of(std::string_view declaration) {
    struct Row { std::string_view word; std::vector<std::string> fields; };
    static std::vector<std::string> const entity{"names", "people", "inside", "speaks"};
    static std::array<Row, 6> const rows{{
        {"package", {"language", "uses"}},
        {"measure", {"nouns", "verbs", "never", "needs", "settled", "falling", "holds", "part", "formerly"}},
        {"outlet", {"names", "carries"}},
        {"hedge", {"words", "stated", "usual"}},
        {"rule", {"finds", "pair", "each", "series", "group", "find", "where", "flag", "say", "because", "suggest", "see", "formerly", "example"}},
        {"accept", {"figures", "in", "because", "by", "until"}},
    }};
    for (auto const& row : rows) {
        if (row.word == declaration) return row.fields;
    }
    return entity;
}

bool word_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

class Reader {
public:
    Reader(RuleFile& file, RuleSource const& source, std::vector<Diagnostic>& diagnostics)
        : file_(file), source_(source), text_(source.text()), diagnostics_(diagnostics) {}

    void run() {
        for (auto const& block : source_.blocks()) read(block);
    }

private:
    [[nodiscard]] std::string word_at(std::size_t at, std::size_t end) const {
        auto last = at;
        while (last < end && word_character(text_[last])) ++last;
        return text_.substr(at, last - at);
    }

    void report(std::string code, std::size_t at, std::string message, std::string help = {}) {
        Diagnostic d;
        d.code = std::move(code);
        d.path = file_.path;
        d.position = source_.position(at);
        d.message = std::move(message);
        d.help = std::move(help);
        d.source_line = std::string{source_.line(d.position.line).substr(0, 400)};
        auto const word = word_at(at, text_.size());
        d.length = static_cast<std::uint32_t>(std::max<std::size_t>(1, std::min<std::size_t>(word.size(), 60)));
        diagnostics_.push_back(std::move(d));
    }

    void read(RuleSource::Block const& block) {
        if (text_[block.begin] == ' ' || text_[block.begin] == '\t') {
            return report("margin", text_.find_first_not_of(" \t\n", block.begin), "a declaration starts at the left margin",
                          "remove the blanks before it");
        }
        if (block.end - block.begin > longest) return report("too-long", block.begin, "a declaration of more than 1,048,576 bytes");
        auto const word = word_at(block.begin, block.end);
        auto const& words = declaration_words();
        if (std::find(words.begin(), words.end(), word) == words.end()) {
            auto const meant = did_you_mean(word, words);
            return report("unknown-declaration", block.begin, "\"" + word + "\" begins no declaration",
                          meant.empty() ? "a declaration is one of: package, measure, place, person, organisation, force, source, event, outlet, "
                                          "hedge, round, condition, rule, accept"
                                        : "did you mean \"" + meant + "\"?");
        }
        if (too_deep(block) || open_quote(block)) return;
        parse(block, word);
    }

    bool too_deep(RuleSource::Block const& block) {
        int depth = 0;
        int nots = 0;
        bool quoted = false;
        for (auto i = block.begin; i < block.end; ++i) {
            char const c = text_[i];
            if (c == '"') quoted = !quoted;
            if (quoted) continue;
            if (c == '(') ++depth;
            if (c == ')') --depth;
            bool const starts_word = word_character(c) && !word_character(text_[i - 1 + (i == 0 ? 1 : 0)]);
            if (starts_word) nots = word_at(i, block.end) == "not" ? nots + 1 : 0;
            if (depth > deepest || nots > deepest) {
                report("too-deep", i, "brackets more than 32 deep", "name a part of the condition with a \"condition\" declaration");
                return true;
            }
        }
        return false;
    }

    bool open_quote(RuleSource::Block const& block) {
        bool quoted = false;
        std::size_t opened = 0;
        for (auto i = block.begin; i < block.end; ++i) {
            if (text_[i] == '"') {
                quoted = !quoted;
                opened = i;
            }
            if (text_[i] == '\n' && quoted) break;
        }
        if (quoted) report("open-quote", opened, "a text in quotes ends on its line", "add the closing quote; texts that follow each other are joined");
        return quoted;
    }

    void parse(RuleSource::Block const& block, std::string const& word) {
        Iterator first{source_, block.begin};
        Iterator const last{source_, block.end};
        Declaration declaration;
        std::size_t failed = block.begin;
        std::string wanted;
        try {
            bool parsed = false;
            if (word == "rule") {
                RuleDecl rule;
                parsed = x3::phrase_parse(first, last, rule_forms::rule_declaration, x3::ascii::space, rule);
                declaration = std::move(rule);
            } else {
                parsed = x3::phrase_parse(first, last, rule_forms::vocabulary_declaration, x3::ascii::space, declaration);
            }
            failed = first.offset();
            if (parsed && first == last) {
                file_.declarations.push_back(std::move(declaration));
                return;
            }
        } catch (x3::expectation_failure<Iterator> const& failure) {
            failed = failure.where().offset();
            wanted = failure.which();
        }
        explain(block, word, failed, wanted);
    }

    void explain(RuleSource::Block const& block, std::string const& word, std::size_t failed, std::string const& wanted) {
        auto at = text_.find_first_not_of(" \t\n", failed);
        bool const at_end = at == std::string::npos || at >= block.end;
        if (at_end) at = block.end > 0 ? block.end - 1 : 0;
        auto const found = at_end ? std::string{} : word_at(at, block.end);
        auto const shown = at_end ? std::string{"the end of the declaration"}
                                  : "\"" + (found.empty() ? std::string(1, text_[at]) : found) + "\"";
        if (!wanted.empty()) return report("syntax", at, "expected " + wanted + ", not " + shown);
        auto const fields = fields_of(word);
        auto const meant = did_you_mean(found, fields);
        std::string list;
        for (auto const& f : fields) list += (list.empty() ? "" : ", ") + f;
        report("unknown-field", at, shown + " does not belong into a " + word + " here",
               meant.empty() || meant == found ? "its fields are: " + list : "did you mean \"" + meant + "\"?");
    }

    RuleFile& file_;
    RuleSource const& source_;
    std::string const& text_;
    std::vector<Diagnostic>& diagnostics_;
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
