// rules check, test, list: what rule authors ask. An example is read through the whole pipeline, and the one rule that
// it belongs to is run on it.
#include <algorithm>

#include "tools/command.hpp"
#include "tools/file.hpp"
#include "tools/layout.hpp"
#include "tools/pack.hpp"
#include "tools/record.hpp"
#include "tools/terminal_safe.hpp"

namespace claimcheck {
namespace {

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

bool shows(Finding const& finding, ClaimStore const& store, std::string const& figure) {
    auto const in = [&](ClaimId id) { return store[id].text.find(figure) != std::string_view::npos; };
    return std::any_of(finding.pairs.begin(), finding.pairs.end(), [&](auto const& p) { return in(p.first) || in(p.second); }) ||
           std::any_of(finding.parts.begin(), finding.parts.end(), in) || in(finding.witness.first) || in(finding.witness.second);
}

/// What is wrong with how a rule judged its example; empty when nothing is.
std::string fault(Example const& example, std::vector<Finding> const& findings, ClaimStore const& store) {
    auto const count = findings.size();
    if (!example.fires) return count == 0 ? "" : "false alarm";
    if (count == 0) return "missed";
    if (example.times && static_cast<std::size_t>(*example.times) != count) return "fires " + counted(count, "time");
    for (auto const& figure : example.figures) {
        if (std::none_of(findings.begin(), findings.end(), [&](Finding const& f) { return shows(f, store, figure); })) {
            return "wrong figures: " + figure + " is in no finding";
        }
    }
    return "";
}

/// What a rule author sees of an example that failed: what was read of it.
std::string readings(ClaimStore const& store) {
    std::string text;
    for (auto const& claim : store.claims) text += "    read: " + dump(claim) + '\n';
    return text.empty() ? "    read: no figure\n" : text;
}

struct Examples {
    Pack const& pack;
    std::string text;
    std::size_t count = 0, wrong = 0;

    void run(Rules::Rule const& rule, Example const& example) {
        ++count;
        ClaimStore store;
        std::size_t number = 0;
        for (auto const& article : example.articles)
            read_article(article_of(article, ++number, pack.vocabulary), true, pack.vocabulary, store);
        auto const questions = link(store, pack.vocabulary);
        Rules alone;
        alone.rules.push_back(rule);
        auto const checked = check(store.claims, store.documents, questions, pack.vocabulary, alone);
        auto said = fault(example, checked.findings, store);
        if (example.known_miss) said = said.empty() ? "now works: take \"should one day\" away" : "";
        if (said.empty()) return;
        ++wrong;
        text += rule.path + ':' + std::to_string(example.position.line) + ':' + std::to_string(example.position.column) + ": error: " +
                rule.declared.name.text + ": " + said + ": \"" + example.title + "\"\n" + readings(store);
    }
};

/// Rules that were asked for: those of the given files, else the embedded ones.
std::vector<Rules::Rule const*> asked_rules(Options const& options, Pack const& pack) {
    std::vector<Rules::Rule const*> rules;
    for (auto const& rule : pack.rules.rules) {
        bool embedded = false;
        for (std::size_t i = 0; i < pack.embedded; ++i) embedded = embedded || pack.files[i].path == rule.path;
        if (embedded == options.rules.empty()) rules.push_back(&rule);
    }
    return rules;
}

/// Runs all examples; reports the wrong ones.
int test(Options const& options, Pack const& pack, Output& output) {
    Examples examples{pack, {}, 0, 0};
    auto const rules = asked_rules(options, pack);
    for (auto const* const rule : rules)
        for (auto const& example : rule->declared.examples) examples.run(*rule, example);
    output.write(terminal_safe_lines(examples.text));
    output.write(counted(rules.size(), "rule") + ", " + counted(examples.count, "example") + ": " +
                 (examples.wrong == 0 ? "all right" : counted(examples.wrong, "wrong one")) + '\n');
    return examples.wrong == 0 ? Exit::ok : Exit::error;
}

void list(Options const& options, Pack const& pack, Output& output) {
    std::string text;
    for (auto const& rule : pack.rules.rules) {
        auto const& d = rule.declared;
        text += padded(d.name.text, 28) + ' ' + padded(severity_word(d.severity), 8) + ' ' + d.because + '\n';
    }
    output.write(terminal_safe_lines(text));
    if (text.empty()) output.write(options.core ? "no rules\n" : "no rules: --no-core leaves out those of claimcheck\n");
}

}  // namespace

int run_rules(Options const& options) {
    std::vector<Diagnostic> diagnostics;
    auto const pack = load_pack(options, diagnostics);
    if (auto const code = report(diagnostics, options.strict); code != Exit::ok) return code;
    Output output{options.output};
    if (options.command == Command::rules_list) {
        list(options, pack, output);
        return Exit::ok;
    }
    if (options.command == Command::rules_check) {
        std::size_t declarations = 0;
        std::size_t const first = options.rules.empty() ? 0 : pack.embedded;
        for (auto i = first; i < pack.files.size(); ++i) declarations += pack.files[i].declarations.size();
        output.write("no mistakes in " + counted(declarations, "declaration") + " of " + counted(pack.files.size() - first, "file") + '\n');
    }
    return test(options, pack, output);
}

}  // namespace claimcheck
