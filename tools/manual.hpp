#pragma once
#include <string>

namespace CLI {
class App;
}

namespace claimcheck {

/// The manual page (troff, section 1) of the commands and options that the program has.
std::string manual_page(CLI::App const& app);
/// Completion of commands and options for "bash", "zsh" or "fish".
std::string completion(CLI::App const& app, std::string const& shell);

}  // namespace claimcheck
