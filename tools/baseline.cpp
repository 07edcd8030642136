// Lines are sorted, so two people's additions merge.
#include "tools/baseline.hpp"

#include <algorithm>
#include <set>

#include "engine/pair_key.hpp"
#include "tools/file.hpp"
#include "tools/terminal_safe.hpp"

namespace claimcheck {
namespace {

bool is_key(std::string_view word) {
    return (word.size() == 16 || word.size() == 8) && word.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::string_view take_word(std::string_view& line) {
    auto const end = std::min(line.find(' '), line.size());
    auto const word = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    return word;
}

}  // namespace

std::optional<Baseline> read_baseline(std::string const& path, std::vector<Diagnostic>& diagnostics) {
    auto const text = read_whole(path, diagnostics);
    if (!text) return std::nullopt;
    Baseline out;
    bool right = true;
    std::string_view rest = *text;
    for (std::uint32_t number = 1; !rest.empty(); ++number) {
        auto const end = std::min(rest.find('\n'), rest.size());
        auto line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty() || line.front() == '#') continue;
        auto const key = take_word(line);
        if (!is_key(key)) {
            diagnostics.push_back(input_error("baseline-syntax", path, number, "the line does not begin with the key of a pair",
                                              "claimcheck baseline update writes the file"));
            right = false;
            continue;
        }
        out.keys.emplace_back(key);
        out.rules.emplace_back(take_word(line));
        out.messages.emplace_back(line);
        out.lines.push_back(number);
    }
    if (!right) return std::nullopt;
    return out;
}

std::string baseline_of(Results const& results) {
    auto const& store = results.gathered.store;
    PairKeys keys{store.claims, store.documents};
    std::set<std::string> lines;
    auto const figure = [&](ClaimId id) { return std::string{store[id].text} + " (" + std::string{store.document_of(id).id} + ")"; };
    for (auto const& f : results.checked.findings) {
        if (f.accepted) continue;
        if (f.pairs.size() < f.pair_count) lines.insert(terminal_safe(f.id + ' ' + f.rule + ' ' + f.message) + '\n');
        for (auto const& pair : f.pairs) {
            auto const [a, b] = std::minmax({figure(pair.first), figure(pair.second)});  // a list: by value
            lines.insert(terminal_safe(keys.key(pair) + ' ' + f.rule + ' ' + a + " | " + b) + '\n');
        }
    }
    std::string out = "# Known pairs of figures. claimcheck baseline update writes this file; check --baseline reads it.\n";
    for (auto const& line : lines) out += line;
    return out;
}

void note_stale(Baseline const& baseline, Checked const& checked, std::string const& path, std::vector<Diagnostic>& diagnostics) {
    for (std::size_t i = 0; i < baseline.keys.size(); ++i) {
        bool const ran = std::any_of(checked.counts.begin(), checked.counts.end(), [&](RuleCount const& c) { return c.rule == baseline.rules[i]; });
        if (!ran || checked.baseline_uses[i] != 0) continue;
        diagnostics.push_back(input_error("stale-baseline", path, baseline.lines[i],
                                          "no pair has the key " + baseline.keys[i] + " any more (" + baseline.rules[i] + ": " + baseline.messages[i] + ")",
                                          "claimcheck baseline update takes it out"));
        diagnostics.back().severity = Severity::note;
    }
}

}  // namespace claimcheck
