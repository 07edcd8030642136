#pragma once
#include <string>

#include "tools/label.hpp"
#include "tools/record.hpp"

namespace claimcheck {

struct TextStyle {
    bool terminal = false;  ///< messages wrap; in a pipe they stay on one line
    bool colour = false;
};

/// The report for people: every finding with its sources, the table of its figures and what explains it, and the counts
/// of the run. No line but a message in a pipe takes more than 80 columns.
std::string text_report(Results const& results, TextStyle style, unsigned jobs);
/// One finding of it.
std::string text_finding(Finding const& finding, Results const& results, Labels const& labels, TextStyle style);
/// The figures of extract, one a line: place, figure, measure, subject, claimant, as-of, question.
std::string text_figures(Gathered const& gathered, std::vector<std::string> const& questions, Vocabulary const& vocabulary);

}  // namespace claimcheck
