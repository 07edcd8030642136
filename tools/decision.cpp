// Accepts as they are written, and as they grow old.
#include "tools/decision.hpp"

#include <algorithm>

#include "engine/pair_key.hpp"
#include "tools/file.hpp"
#include "tools/terminal_safe.hpp"

namespace claimcheck {
namespace {

Diagnostic about(Rules::Accept const& accept, std::string code, std::string message, std::string help, Severity severity) {
    auto d = input_error(std::move(code), accept.path, accept.declared.rule.position.line, std::move(message), std::move(help));
    d.position = accept.declared.rule.position;
    d.severity = severity;
    return d;
}

bool runs(Rules const& rules, Rules::Accept const& accept) {
    return std::any_of(rules.rules.begin(), rules.rules.end(), [&](auto const& rule) { return accepts(accept.declared, rule.declared); });
}

/// Straight quotes, or curly ones around a text with straight ones in it.
std::optional<std::string> quoted(std::string const& text) {
    auto const has = [&](std::string_view part) { return text.find(part) != std::string::npos; };
    if (has("\n") || has("\r") || text.empty()) return std::nullopt;
    if (!has("\"") && !has("“") && !has("”")) return '"' + text + '"';
    if (has("“") || has("”")) return std::nullopt;
    return "“" + text + "”";
}

}  // namespace

Rules without_expired(Rules rules, std::optional<Day> today, std::vector<Diagnostic>& diagnostics) {
    std::erase_if(rules.accepts, [&](Rules::Accept const& accept) {
        auto const until = parse_day(accept.declared.until);
        if (!until || !today || *today <= *until) return false;
        if (runs(rules, accept)) {
            diagnostics.push_back(about(accept, "expired-accept", "the accept of " + accept.declared.rule.text + " held until " + accept.declared.until,
                                        "look at the finding again, then give it another day or take it out", Severity::warning));
        }
        return true;
    });
    return rules;
}

void note_unused(Rules const& rules, Checked const& checked, std::vector<Diagnostic>& diagnostics) {
    for (std::size_t i = 0; i < rules.accepts.size(); ++i) {
        auto const& accept = rules.accepts[i];
        if (checked.accept_uses[i] > 0 || !runs(rules, accept)) continue;
        diagnostics.push_back(about(accept, "unused-accept", "the accept of " + accept.declared.rule.text + " settles no pair of figures",
                                    "the figures or their sentences have changed, or their articles are not among those checked", Severity::note));
    }
}

std::optional<std::string> accept_of(Finding const& finding, Results const& results, Decision const& decision) {
    auto const& store = results.gathered.store;
    PairKeys keys{store.claims, store.documents};
    auto const because = quoted(decision.because);
    auto const by = decision.by.empty() ? std::optional<std::string>{""} : quoted(decision.by);
    if (!because || !by) return std::nullopt;
    std::vector<std::string> words;
    if (finding.pairs.size() < finding.pair_count) words.push_back(finding.id);
    for (auto const& pair : finding.pairs) words.push_back(keys.key(pair));
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    auto out = "# " + terminal_safe(finding.message) + "\naccept " + finding.rule + '\n';
    for (auto const& word : words) out += "  pairs \"" + word + "\"\n";
    out += "  because " + *because + '\n';
    if (!by->empty()) out += "  by " + *by + '\n';
    if (decision.on) out += "  on " + to_string(*decision.on) + '\n';
    if (decision.until) out += "  until " + to_string(*decision.until) + '\n';
    return out;
}

}  // namespace claimcheck
