#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "grammar/diagnostic.hpp"

namespace claimcheck {

/// Puts a text in the place of a file's, whole or not at all: it is written beside the file first, then renamed. False,
/// with a diagnostic, when that cannot be done.
bool replace_file(std::string const& path, std::string_view text, std::vector<Diagnostic>& diagnostics);

}  // namespace claimcheck
