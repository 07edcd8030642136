#include "grammar/mention.hpp"

namespace claimcheck {

std::string_view to_string(Hedge hedge) {
    constexpr std::string_view names[] = {"exact", "about", "over", "atleast", "under", "atmost", "range", "vague"};
    return names[static_cast<std::size_t>(hedge)];
}

std::string_view to_string(Over over) {
    constexpr std::string_view names[] = {"", "over a week", "over a month", "over a quarter", "over a year", "at an annual rate"};
    return names[static_cast<std::size_t>(over)];
}

}  // namespace claimcheck
