#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "engine/plan.hpp"
#include "engine/relation.hpp"
#include "engine/rule.hpp"

namespace claimcheck {

/// One step on the way from two claims to a decision, in the order of meaning.md; the first that fails decides.
struct Step {
    bool holds = false;
    std::string what;    ///< "one question", "the stated ranges meet", or the words of a rule's condition
    std::string values;  ///< what was looked at: "over 90,000 and 95,000-100,000"; may be empty
};

/// How two claims relate: question, kind and period, ranges, which is later. `questions` are the printable keys.
std::vector<Step> relation_steps(Standing const& a, Standing const& b, std::vector<std::string> const& questions,
                                 Vocabulary const& vocabulary);

/// Each condition of a pair rule, joined by "and", for two claims; `text` is the rule file's text, which gives the
/// words. Of other shapes of rules only what they look at is told; see each_steps.
std::vector<Step> rule_steps(Rules::Rule const& rule, std::string_view text, Standing const& a, Standing const& b,
                             Vocabulary const& vocabulary);

/// Of a rule about single claims: what it finds beside the claim, and each condition.
std::vector<Step> each_steps(Rules::Rule const& rule, std::string_view text, Standing const& claim, Tables const& tables);

}  // namespace claimcheck
