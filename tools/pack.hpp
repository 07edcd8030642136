#pragma once
#include <string>
#include <vector>

#include "engine/rule.hpp"
#include "engine/vocabulary.hpp"
#include "tools/options.hpp"

namespace claimcheck {

/// The words and rules of a run: those that come with claimcheck, and those given with --rules.
struct Pack {
    std::vector<RuleFile> files;     ///< embedded ones first, then given ones, by path
    std::size_t embedded = 0;        ///< how many of them are embedded
    Vocabulary vocabulary;
    Rules rules;
    std::uint64_t hash = 0;          ///< of every file's text
    std::uint64_t words_hash = 0;    ///< of those that reading and linking depend on: not of rules and accepts alone
};

/// Reads, builds and compiles; every mistake in one run. --no-core leaves out the embedded rules and declarations; the
/// English lexicon always stays.
/// The rules of all files, sorted.
std::vector<std::string> rule_names(Pack const& pack);
/// What there is in the place of a rule that nobody knows: "did you mean ...? It is one of: ..."
std::string rules_there_are(std::string const& name, Pack const& pack);

Pack load_pack(Options const& options, std::vector<Diagnostic>& diagnostics);

}  // namespace claimcheck
