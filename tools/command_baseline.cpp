// baseline update: what check finds today becomes what is known.
#include "tools/baseline.hpp"
#include "tools/check_run.hpp"
#include "tools/replace_file.hpp"

namespace claimcheck {

int run_baseline(Options const& options) {
    CheckRun run;
    if (auto const code = find_again(options, run); code != Exit::ok) return code;
    std::vector<Diagnostic> diagnostics;
    replace_file(options.baseline, baseline_of(run.results()), diagnostics);
    return report(diagnostics, options.strict);
}

}  // namespace claimcheck
