// Counting is one pass over documents and findings.
#include "tools/record.hpp"

#include <algorithm>
#include <iterator>
#include <set>

#include "engine/pipeline.hpp"
#include "tools/layout.hpp"
#include "tools/progress.hpp"

namespace claimcheck {
namespace {

/// Figures of checked articles that were compared. The engine counts all; with known articles around, those of the
/// checked ones are found through the pairs that it lists.
std::size_t compared_checked(Results const& results) {
    auto const& store = results.gathered.store;
    if (results.gathered.known == 0) return results.checked.compared;
    std::set<ClaimId> seen;
    for (auto const& [a, b] : results.checked.agreeing) seen.insert({a, b});
    for (auto const& finding : results.checked.findings) {
        for (auto const claim : claims_of(finding)) seen.insert(claim);
    }
    return static_cast<std::size_t>(
        std::count_if(seen.begin(), seen.end(), [&](ClaimId id) { return store.document_of(id).checked; }));
}

}  // namespace

std::vector<std::string> link_told(Gathered& gathered, Vocabulary const& vocabulary, Options const& options) {
    StageProgress told{!options.quiet, "linking " + counted(gathered.store.claims.size(), "figure")};
    return link(gathered.store, vocabulary, options.jobs, told.gauge());
}

Checked check_told(Gathered const& gathered, std::vector<std::string> const& questions, Vocabulary const& vocabulary, Rules const& rules, Options const& options,
                   std::span<std::string const> baseline) {
    StageProgress told{!options.quiet, "comparing " + counted(gathered.store.claims.size(), "figure") + " on " + counted(questions.size(), "question")};
    return check(gathered.store.claims, gathered.store.documents, questions, vocabulary, rules, baseline, options.jobs, told.gauge());
}

std::vector<ClaimId> claims_of(Finding const& finding) {
    std::vector<ClaimId> claims;
    for (auto const& cluster : finding.clusters) claims.insert(claims.end(), cluster.claims.begin(), cluster.claims.end());
    auto const add = [&claims](ClaimId claim) {
        if (std::find(claims.begin(), claims.end(), claim) == claims.end()) claims.push_back(claim);
    };
    for (auto const part : finding.parts) add(part);
    add(finding.witness.first);
    if (finding.parts.empty()) add(finding.witness.second);  // of a sum: the total alone
    return claims;
}

std::pair<ClaimId, ClaimId> shown_pair(ClaimStore const& store, Finding const& finding) {
    auto const [later, other] = finding.witness;
    bool const known = !store.document_of(later).checked && store.document_of(other).checked;
    return known ? std::pair{other, later} : std::pair{later, other};
}

std::vector<ClaimId> marked_claims(ClaimStore const& store, Finding const& finding) {
    auto const [later, other] = finding.witness;
    std::vector<ClaimId> all{later};
    if (finding.parts.empty()) {
        if (other != later) all.push_back(other);
        return all;
    }
    std::copy_if(finding.parts.begin(), finding.parts.end(), std::back_inserter(all), [later = later](ClaimId part) { return part != later; });
    auto const place = [&store](ClaimId id) { return std::pair{store[id].document, store[id].span.begin}; };
    std::stable_sort(all.begin() + 1, all.end(), [&place](ClaimId a, ClaimId b) { return place(a) < place(b); });
    return all;
}

RunCounts count_run(Results const& results) {
    RunCounts counts;
    counts.articles = results.gathered.checked;
    counts.known = results.gathered.known;
    for (auto const& document : results.gathered.store.documents) {
        if (!document.checked) continue;
        counts.figures += document.figures;
        counts.read += document.read;
        counts.not_read += document.not_read;
        counts.not_figures += document.not_figures;
        counts.undated += document.published ? 0U : 1U;
    }
    for (auto const& claim : results.gathered.store.claims) {  // of a table: its days are its own
        auto const& document = results.gathered.store[claim.document];
        counts.undated -= claim.sentence.empty() && document.checked && document.figures == 1 && !document.published ? 1U : 0U;
    }
    counts.compared = std::min(compared_checked(results), counts.read);
    counts.alone = counts.read - counts.compared;
    for (auto const& finding : results.checked.findings) {
        if (finding.accepted) ++counts.accepted;
        else if (finding.in_baseline) ++counts.in_baseline;
        else ++(finding.severity == Severity::error     ? counts.errors
                : finding.severity == Severity::warning ? counts.warnings
                                                        : counts.notes);
    }
    return counts;
}

std::string_view severity_word(Severity severity) {
    return severity == Severity::error ? "error" : severity == Severity::warning ? "warning" : "note";
}

}  // namespace claimcheck
