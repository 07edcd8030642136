#pragma once
#include <string>
#include <vector>

#include "tools/record.hpp"

namespace claimcheck {

/// Pairs of figures that were known when the baseline was written. An entry a line: the pair's key (pair_key.hpp), or
/// the id of a finding with more pairs than are listed; the rule; a short message. Only the key counts.
struct Baseline {
    std::vector<std::string> keys;
    std::vector<std::string> rules, messages;  ///< by entry
    std::vector<std::uint32_t> lines;          ///< by entry, from 1
};

/// Mistakes are diagnostics with their line; nullopt when the file cannot be read or has one.
std::optional<Baseline> read_baseline(std::string const& path, std::vector<Diagnostic>& diagnostics);

/// Every pair of every finding that is not accepted, sorted by key. No place in a text is in it, so that an edit elsewhere
/// in an article changes nothing.
std::string baseline_of(Results const& results);

/// A note for each entry that no pair has any more, of rules that ran.
void note_stale(Baseline const& baseline, Checked const& checked, std::string const& path, std::vector<Diagnostic>& diagnostics);

}  // namespace claimcheck
