// The only place that asks the clock.
#include "tools/today.hpp"

#include <chrono>

namespace claimcheck {

Day system_day() { return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()); }

std::optional<Day> judged_day(Options const& options, ClaimStore const& store) {
    if (options.today_now) return system_day();
    if (options.today) return options.today;
    std::optional<Day> newest;
    for (auto const& document : store.documents) {
        if (document.published && (!newest || *document.published > *newest)) newest = document.published;
    }
    return newest;
}

}  // namespace claimcheck
