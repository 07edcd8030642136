// Items are counted up by all threads together. A turn is a small part of what each thread would get, so that none waits
// long for the last one.
#include "engine/turn.hpp"

#include <algorithm>
#include <atomic>
#include <future>
#include <vector>

namespace claimcheck {

std::size_t threads_for(std::size_t claims, unsigned jobs) {
    constexpr std::size_t worth_threads = 5000;
    return claims < worth_threads ? 1 : std::max(1U, jobs);
}

void by_turns(std::size_t threads, std::size_t count, std::function<void(std::size_t thread, std::size_t item)> const& work) {
    constexpr std::size_t turns = 64, most = 1024;  // of one thread; items of one turn
    auto const few = std::clamp<std::size_t>(count / (threads * turns), 1, most);
    std::atomic<std::size_t> next = 0;
    auto const run = [&](std::size_t thread) {
        for (auto from = next.fetch_add(few); from < count; from = next.fetch_add(few))
            for (auto item = from; item < std::min(from + few, count); ++item) work(thread, item);
    };
    std::vector<std::future<void>> others;
    for (std::size_t thread = 1; thread < threads; ++thread) others.push_back(std::async(std::launch::async, run, thread));
    run(0);
    for (auto& other : others) other.get();
}

}  // namespace claimcheck
