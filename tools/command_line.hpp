#pragma once
#include "tools/spelled.hpp"

namespace CLI {
class App;
}

namespace claimcheck {

/// Tells CLI11 every command with its options and their help; values go straight into `o`, words into `w`.
void add_commands(CLI::App& app, Options& o, Spelled& w);

}  // namespace claimcheck
