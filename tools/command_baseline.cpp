// baseline update: what check finds today becomes what is known.
#include "tools/baseline.hpp"
#include "tools/command.hpp"
#include "tools/decision.hpp"
#include "tools/replace_file.hpp"
#include "tools/today.hpp"

namespace claimcheck {

int run_baseline(Options const& options) {
    std::vector<Diagnostic> diagnostics;
    auto const pack = load_pack(options, diagnostics);
    if (auto const code = report(diagnostics, options.strict); code != Exit::ok) return code;
    diagnostics.clear();
    auto gathered = gather(options, pack.vocabulary, false, diagnostics);
    if (gathered.checked == 0) diagnostics.push_back(nothing_read(options));
    auto const rules = without_expired(pack.rules, judged_day(options, gathered.store), diagnostics);
    if (auto const code = report(diagnostics, options.strict); code != Exit::ok) return code;
    diagnostics.clear();
    auto const questions = link(gathered.store, pack.vocabulary);
    auto const checked = check(gathered.store.claims, gathered.store.documents, questions, pack.vocabulary, rules);
    replace_file(options.baseline, baseline_of({gathered, questions, pack.vocabulary, checked}), diagnostics);
    return report(diagnostics, options.strict);
}

}  // namespace claimcheck
