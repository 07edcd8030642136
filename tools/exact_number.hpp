#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "grammar/number.hpp"

namespace claimcheck {

/// "13000", "-5/2": exact, unlike what is shown.
std::string exact(Number n);
/// What exact() wrote; nullopt for anything else and beyond the limits of numbers.
std::optional<Number> read_exact(std::string_view text);

}  // namespace claimcheck
