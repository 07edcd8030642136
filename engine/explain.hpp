#pragma once
#include <span>
#include <string>
#include <vector>

#include "engine/condition.hpp"
#include "engine/finding.hpp"
#include "engine/relation.hpp"
#include "engine/vocabulary.hpp"
#include "grammar/rule_file.hpp"

namespace claimcheck {

/// The sentences of a finding: every fixed English phrase that a report prints stands in explain.cpp.

/// A rule's `say` with its placeholders filled: {a.figure} {a.claimant} {a.as-of} {sum} ...; an unknown one stays.
std::string fill(std::string_view say, Bindings const& bindings, std::optional<Range> const& sum);
/// What a rule without `say` says.
std::string default_message(Standing const& later, Standing const& earlier);
/// One-line arithmetic and what would reconcile two figures.
std::vector<std::string> explain_pair(Standing const& later, Standing const& earlier, Vocabulary const& vocabulary);
std::vector<std::string> explain_sum(Standing const& total, std::vector<Standing const*> const& parts, Range const& sum);
/// What a figure is in the unit of its conversion.
std::vector<std::string> explain_conversion(Standing const& conversion, Standing const& figure, Vocabulary const& vocabulary);
/// What leads from one figure to the other, in number and in percent.
std::vector<std::string> explain_change(Standing const& change, Standing const& from, Standing const& to);
/// What share the amount is of the base.
std::vector<std::string> explain_share(Standing const& share, Standing const& base, Standing const& amount);
/// What each gets when the sum is divided by how many there are.
std::vector<std::string> explain_per_head(Standing const& sum, Standing const& each, Standing const& count);
/// Why a claim of the same measure was not held against a finding's claims: "planned", "Ukraine's own", "in Haifa".
std::string why_apart(Standing const& claim, std::span<Standing const> members, Vocabulary const& vocabulary);

/// A printed figure without the capital of its sentence's first word: "Some 7,500" is "some 7,500"; what stands before an
/// exact figure in digits ("US$", "Rs") is a currency and stays.
std::string inside_a_sentence(std::string text, Figure const& figure);
/// "2 Dec 2021", "unknown".
std::string show_day(std::optional<Day> day);
/// "90,000-94,500", "over 90,000", "61".
std::string show_range(Range const& range);

}  // namespace claimcheck
