#include "grammar/mention.hpp"

namespace claimcheck {

std::string_view to_string(Hedge hedge) {
    constexpr std::string_view names[] = {"exact", "about", "over", "atleast", "under", "atmost", "range", "vague"};
    return names[static_cast<std::size_t>(hedge)];
}

}  // namespace claimcheck
