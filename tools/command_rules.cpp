// rules check, test, list: what rule authors ask. A test reads each example through the whole pipeline and runs the
// one rule that it belongs to.
#include <algorithm>

#include "tools/command.hpp"
#include "tools/output.hpp"
#include "tools/pack.hpp"
#include "tools/terminal_safe.hpp"

namespace claimcheck {
namespace {

bool embedded(std::string_view path) { return path.starts_with("rules/"); }

Article article_of(ExampleArticle const& example, std::size_t number, Vocabulary const& vocabulary) {
    Article a;
    a.id = "article " + std::to_string(number);
    a.path = a.id;
    a.publisher = example.outlet;
    for (auto const& outlet : vocabulary.outlets) {
        if (outlet.name == example.outlet && !outlet.names.empty()) a.publisher = outlet.names.front();
    }
    a.title = example.headline.text;
    a.published = parse_day(example.date);
    for (auto const& sentence : example.sentences) a.text += sentence.text + "\n\n";
    return a;
}

struct Outcome {
    bool right = false;
    std::string said;  ///< missed, false alarm, wrong figures, now works
};

bool shows(Finding const& finding, ClaimStore const& store, std::string const& figure) {
    auto const in = [&](ClaimId id) { return store[id].text.find(figure) != std::string_view::npos; };
    return std::any_of(finding.pairs.begin(), finding.pairs.end(), [&](auto const& p) { return in(p.first) || in(p.second); }) ||
           std::any_of(finding.parts.begin(), finding.parts.end(), in) || in(finding.witness.first) || in(finding.witness.second);
}

Outcome try_example(Example const& example, Rules::Rule const& rule, Pack const& pack) {
    ClaimStore store;
    std::size_t number = 0;
    for (auto const& article : example.articles) read_article(article_of(article, ++number, pack.vocabulary), true, pack.vocabulary, store);
    auto const questions = link(store, pack.vocabulary);
    Rules alone;
    alone.rules.push_back(rule);
    auto const checked = check(store.claims, store.documents, questions, pack.vocabulary, alone);
    auto const count = checked.findings.size();
    Outcome out;
    if (!example.fires) {
        out.right = count == 0;
        out.said = "false alarm";
    } else if (count == 0 || (example.times && static_cast<std::size_t>(*example.times) != count)) {
        out.said = count == 0 ? "missed" : "fires " + std::to_string(count) + " times";
    } else {
        out.said = "wrong figures";
        out.right = std::all_of(example.figures.begin(), example.figures.end(), [&](std::string const& figure) {
            return std::any_of(checked.findings.begin(), checked.findings.end(), [&](Finding const& f) { return shows(f, store, figure); });
        });
    }
    if (example.known_miss) {
        out.right = !out.right;
        out.said = "now works";
    }
    return out;
}

}  // namespace

int run_rules_check(Options const& options) {
    std::vector<Diagnostic> diagnostics;
    auto const pack = load_pack(options, diagnostics);
    auto const code = report(diagnostics);
    if (code != 0) return code;
    std::size_t declarations = 0;
    std::size_t files = 0;
    for (auto const& file : pack.files) {
        if (embedded(file.path) && !options.rules.empty()) continue;
        ++files;
        declarations += file.declarations.size();
    }
    Output{options.output}.write("no mistakes in " + std::to_string(declarations) + " declarations of " + std::to_string(files) +
                                 (files == 1 ? " file\n" : " files\n"));
    return 0;
}

int run_rules_test(Options const& options) {
    std::vector<Diagnostic> diagnostics;
    auto const pack = load_pack(options, diagnostics);
    if (auto const code = report(diagnostics); code != 0) return code;
    std::string text;
    std::size_t examples = 0;
    std::size_t wrong = 0;
    for (auto const& rule : pack.rules.rules) {
        if (embedded(rule.path) && !options.rules.empty()) continue;
        for (auto const& example : rule.declared.examples) {
            ++examples;
            auto const outcome = try_example(example, rule, pack);
            if (outcome.right) continue;
            ++wrong;
            text += terminal_safe(rule.path) + ":" + std::to_string(example.position.line) + ":" + std::to_string(example.position.column) +
                    ": error: " + rule.declared.name.text + ": " + outcome.said + ": \"" + terminal_safe(example.title) + "\"\n";
        }
    }
    text += std::to_string(examples) + " examples, " + (wrong == 0 ? "all right" : std::to_string(wrong) + " wrong") + "\n";
    Output{options.output}.write(text);
    return wrong == 0 ? 0 : 2;
}

int run_rules_list(Options const& options) {
    std::vector<Diagnostic> diagnostics;
    auto const pack = load_pack(options, diagnostics);
    std::string text;
    constexpr std::string_view severities[] = {"note", "warning", "error"};
    for (auto const& rule : pack.rules.rules) {
        auto const& d = rule.declared;
        text += d.name.text + std::string(d.name.text.size() < 24 ? 24 - d.name.text.size() : 1, ' ');
        text += std::string{severities[static_cast<std::size_t>(d.severity)]} + std::string(d.severity == Severity::error ? 4 : 2, ' ');
        text += terminal_safe(d.because) + "\n";
    }
    Output{options.output}.write(text);
    return report(diagnostics);
}

}  // namespace claimcheck
