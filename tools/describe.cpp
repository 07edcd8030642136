#include "tools/describe.hpp"

#include <algorithm>

#include "tools/file_place.hpp"
#include "tools/layout.hpp"
#include "tools/phrase.hpp"
#include "tools/terminal_safe.hpp"

namespace claimcheck {
namespace {

constexpr std::size_t most_figures = 30;

}  // namespace

std::string message_line(Finding const& finding) { return terminal_safe(finding.message); }

std::string figure_line(Results const& results, ClaimId id) {
    auto const& store = results.gathered.store;
    auto const& claim = store[id];
    auto const who = claimant(claim, store[claim.document]);
    auto when = as_of_text(claim, store[claim.document], results.vocabulary);
    if (when.ends_with('*')) when = (claim.written ? "written " : "printed ") + when.substr(0, when.size() - 1);
    return terminal_safe(claim.text) + ", " + when + (who.empty() ? "" : ", " + who) + ", " +
           shown_place(store, id);
}

std::string reasons_line(Finding const& finding) {
    std::string text;
    for (auto const& reason : finding.reasons) text += (text.empty() ? "" : " ") + reason;
    if (!finding.suggest.empty()) text += (text.empty() ? "" : " ") + finding.suggest;
    return terminal_safe(text);
}

std::string dimensions_line(Finding const& finding) {
    std::string text;
    for (auto const dimension : {Dimension::same, Dimension::differs, Dimension::unknown}) {
        std::string names;
        for (auto const& [name, is] : finding.dimensions)
            if (is == dimension) names += (names.empty() ? "" : ", ") + terminal_safe(name);
        if (!names.empty()) text += (text.empty() ? "" : "; ") + std::string{to_string(dimension)} + ": " + names;
    }
    return text;
}

std::string finding_lines(Results const& results, Finding const& finding) {
    auto text = message_line(finding);
    auto const claims = claims_of(finding);
    for (std::size_t i = 0; i < std::min(claims.size(), most_figures); ++i) text += "\n- " + figure_line(results, claims[i]);
    if (claims.size() > most_figures) text += "\n- and " + counted(claims.size() - most_figures, "more figure");
    for (auto const& line : {dimensions_line(finding), reasons_line(finding)})
        if (!line.empty()) text += '\n' + line;
    return text;
}

std::string settled_because(Finding const& finding) {
    auto const because = finding.accepted ? terminal_safe(finding.accepted_because) : std::string{};
    return !because.empty() ? because : finding.accepted ? "It is accepted." : "It is in the baseline.";
}

std::string findings_counted(RunCounts const& counts) {
    std::string text;
    auto const add = [&text](std::size_t count, std::string_view noun) {
        if (count > 0) text += (text.empty() ? "" : ", ") + counted(count, noun);
    };
    add(counts.errors, "error");
    add(counts.warnings, "warning");
    add(counts.notes, "note");
    if (counts.accepted > 0) text += (text.empty() ? "" : ", ") + grouped_count(counts.accepted) + " accepted";
    if (counts.in_baseline > 0) text += (text.empty() ? "" : ", ") + grouped_count(counts.in_baseline) + " in the baseline";
    return text;
}

std::string counts_line(RunCounts const& counts) {
    auto text = findings_counted(counts);
    if (text.empty()) text = "No findings";
    return text + ". " + counted(counts.articles, "article") + ", " + counted(counts.read + counts.not_read, "figure") + ": " +
           grouped_count(counts.compared) + " compared, " + grouped_count(counts.alone) + (counts.alone == 1 ? " alone in its question, " : " alone in their question, ") +
           grouped_count(counts.not_read) + " not read.";
}

std::string undated_line(RunCounts const& counts) {
    if (counts.undated == 0) return {};
    return counted(counts.undated, "article") + (counts.undated == 1 ? " has" : " have") +
           " no date, so that days such as \"Friday\" stay unknown: --published gives one; if rows call it otherwise, --map published=date names their field.";
}

std::vector<ClaimId> other_claims(ClaimStore const& store, Finding const& finding) {
    std::vector<ClaimId> others;
    auto const [shown, against] = shown_pair(store, finding);
    for (auto const claim : claims_of(finding))
        if (claim != shown) others.push_back(claim);
    auto const first = std::find(others.begin(), others.end(), against);
    if (finding.parts.empty() && first != others.end()) std::rotate(others.begin(), first, first + 1);
    return others;
}

std::string group_letters(std::size_t group) {
    std::string out;
    for (++group; group > 0; group = (group - 1) / 26) out.insert(out.begin(), static_cast<char>('A' + (group - 1) % 26));
    return out;
}

}  // namespace claimcheck
