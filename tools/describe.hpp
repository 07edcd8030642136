#pragma once
#include <string>
#include <vector>

#include "tools/record.hpp"

namespace claimcheck {

/// Findings in words, for the formats of other tools. All of it is terminal-safe, and one line where it says so.

/// The rule's sentence about the finding; one line.
std::string message_line(Finding const& finding);
/// "some 115,000, late Oct 21, Ukrainian officials, 001.txt:35", "printed 18 Jan 22" where no date is stated; one line.
std::string figure_line(Results const& results, ClaimId id);
/// The arithmetic, what would make the figures fit, what to ask; one line, perhaps empty.
std::string reasons_line(Finding const& finding);
/// "same: measure, place; differs: claimant; unknown: event"; one line.
std::string dimensions_line(Finding const& finding);
/// All of these, a line each, none ends the last: the message, the figures (thirty at most), dimensions, reasons.
std::string finding_lines(Results const& results, Finding const& finding);
/// Why a settled finding fails nothing: the reason it was accepted for, or "It is in the baseline."; one line.
std::string settled_because(Finding const& finding);
/// "2 warnings, 1 accepted"; empty: no findings.
std::string findings_counted(RunCounts const& counts);
/// "2 warnings, 1 accepted. 5 articles, 26 figures: 9 compared."; one line.
std::string counts_line(RunCounts const& counts);
/// "3 articles have no date, so that ...", with what helps; empty when all have one. One line.
std::string undated_line(RunCounts const& counts);
/// The claims of a finding but the one where it is reported: first the one that is held against it.
std::vector<ClaimId> other_claims(ClaimStore const& store, Finding const& finding);
/// "A" ... "Z", "AA" ...: the letter of a group of figures that agree.
std::string group_letters(std::size_t group);

}  // namespace claimcheck
