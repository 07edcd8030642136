#pragma once
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "engine/vocabulary.hpp"
#include "grammar/rule_file.hpp"

namespace claimcheck {

/// Compiled rules: names resolved, kinds checked, each with a plan. Immutable.
struct Rules {
    struct Rule {
        RuleDecl declared;
        std::string path;
        std::vector<std::vector<MeasureId>> measures;  ///< allowed measures of each variable; empty: any
        std::optional<int> window_days;                ///< as-of within; nullopt: none
        bool within_holds = false;
    };
    struct Accept {
        AcceptDecl declared;
        std::string path;
    };
    std::vector<Rule> rules;  ///< in file order
    std::vector<Accept> accepts;
    std::map<std::string, std::string, std::less<>> former_measures;  ///< by the name that a measure has now
};

/// Whether an accept speaks of a rule, by its name or the one it had before.
bool accepts(AcceptDecl const& accept, RuleDecl const& rule);

/// Names and types; all mistakes in one run. `only`: run just that rule (empty: all); unknown names get "did you mean".
Rules compile_rules(std::vector<RuleFile> const& files, Vocabulary const& vocabulary, std::string_view only,
                    std::vector<Diagnostic>& diagnostics);

}  // namespace claimcheck
