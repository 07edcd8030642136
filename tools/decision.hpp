#pragma once
#include "tools/record.hpp"

namespace claimcheck {

/// An accept of the rules that is past its day: its pairs are findings again. Returned are the rules without such ones,
/// and a warning for each whose rule runs.
Rules without_expired(Rules rules, std::optional<Day> today, std::vector<Diagnostic>& diagnostics);

/// A note for each accept whose rule ran and that settled no pair.
void note_unused(Rules const& rules, Checked const& checked, std::vector<Diagnostic>& diagnostics);

/// Why, by whom, on which day and until when a finding is accepted.
struct Decision {
    std::string because, by;
    std::optional<Day> on, until;
};

/// The declaration that accepts every pair of a finding, with a comment that says what it is about. nullopt when the
/// reason or the name cannot be written between quotes.
std::optional<std::string> accept_of(Finding const& finding, Results const& results, Decision const& decision);

}  // namespace claimcheck
