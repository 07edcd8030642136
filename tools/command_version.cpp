// --version: two programs with one hash have the same words and rules.
#include "engine/hash.hpp"
#include "tools/command.hpp"
#include "tools/pack.hpp"

namespace claimcheck {

int run_version(Options const& options) {
    std::vector<Diagnostic> diagnostics;
    auto const pack = load_pack(options, diagnostics);
    Output{""}.write(version_line() + "\npacks " + hexadecimal(pack.hash) + "\n");
    return report(diagnostics, false);
}

}  // namespace claimcheck
