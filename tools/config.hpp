#pragma once
#include <optional>
#include <string>
#include <vector>

#include "grammar/diagnostic.hpp"

namespace claimcheck {

/// A value of .claimcheck.toml as the words of the option that has the key's name.
struct ConfigEntry {
    std::string key;                 ///< "fail-on"; of the table [severities]: "severity", a word "RULE=LEVEL" each
    std::vector<std::string> words;  ///< paths are relative to the file's folder there, and usable from here
    std::uint32_t line = 0;          ///< from 1
};
struct Config {
    std::string path;
    std::vector<ConfigEntry> entries;
};

/// The keys that a file may have, in the order of `claimcheck config`.
std::vector<std::string> const& config_keys();

/// .claimcheck.toml of the working folder or the nearest parent that has one; empty when there is none.
std::string find_config();

/// Mistakes (syntax, unknown keys with a suggestion, values of another kind) are diagnostics with line and column.
Config read_config(std::string const& path, std::vector<Diagnostic>& diagnostics);

}  // namespace claimcheck
