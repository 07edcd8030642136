#pragma once
#include "tools/config.hpp"
#include "tools/options.hpp"

namespace CLI {
class App;
}

namespace claimcheck {

/// Gives the options of a command that were not on its command line the values of a configuration. What the command does
/// not have is passed over; a format is for `check` alone.
void apply_config(CLI::App& command, Config const& config);

/// What is in force for each key, once the configuration is applied, and where it comes from. `given` has the options
/// that were on the command line.
std::vector<Setting> settings(CLI::App& command, Config const& config, std::vector<std::string> const& given);
/// The keys whose options were on the command line.
std::vector<std::string> given_options(CLI::App& command);

}  // namespace claimcheck
