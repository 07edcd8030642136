#include "grammar/rule_file.hpp"

namespace claimcheck {

std::string_view to_string(FigureKind kind) {
    constexpr std::string_view names[] = {"level", "count", "change", "rate", "share"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view to_string(EntityKind kind) {
    constexpr std::string_view names[] = {"place", "person", "organisation", "force", "source", "event"};
    return names[static_cast<std::size_t>(kind)];
}

}  // namespace claimcheck
