#pragma once
#include <span>
#include <string_view>

namespace claimcheck {

/// A file of rules/ as it was when the program was built; the path begins with "rules/".
struct EmbeddedFile {
    std::string_view path;
    std::string_view text;
};

/// All of them, sorted by path.
std::span<EmbeddedFile const> embedded_rules();

}  // namespace claimcheck
