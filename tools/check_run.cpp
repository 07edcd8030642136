// The same steps in the same order as in command_check, without its baseline and its notes.
#include "tools/check_run.hpp"

#include "tools/decision.hpp"
#include "tools/today.hpp"

namespace claimcheck {

int find_again(Options const& options, CheckRun& run) {
    std::vector<Diagnostic> diagnostics;
    run.pack = load_pack(options, diagnostics);
    if (auto const code = report(diagnostics, options.strict); code != Exit::ok) return code;
    diagnostics.clear();
    run.gathered = gather(options, run.pack.vocabulary, false, diagnostics);
    if (run.gathered.checked == 0) {
        diagnostics.push_back(nothing_read(options));
        return report(diagnostics, options.strict);
    }
    if (!add_known(options, run.pack, false, Extent::needed, run.gathered, diagnostics)) return report(diagnostics, options.strict);
    auto const rules = without_expired(run.pack.rules, judged_day(options, run.gathered.store), diagnostics);
    auto const code = report(diagnostics, options.strict);
    run.questions = link_told(run.gathered, run.pack.vocabulary, options);
    run.checked = check_told(run.gathered, run.questions, run.pack.vocabulary, rules, options);
    run.ready = true;
    return code;
}

int add_rest(Options const& options, CheckRun& run) {
    std::vector<Diagnostic> told;  // all but that a store cannot be read stands on the screen already
    if (!add_known(options, run.pack, false, Extent::all, run.gathered, told)) return report({told.back()}, options.strict);
    run.questions = link_told(run.gathered, run.pack.vocabulary, options);
    return Exit::ok;
}

}  // namespace claimcheck
