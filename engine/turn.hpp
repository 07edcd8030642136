#pragma once
#include <cstddef>
#include <functional>

namespace claimcheck {

/// How many threads are worth starting for so many claims: `jobs`, or one.
std::size_t threads_for(std::size_t claims, unsigned jobs);

/// Calls work(thread, item) for every item below `count`, on so many threads, the caller's among them. A thread takes the
/// next few items when it is done with its last, so its items rise; which thread gets which is chance. An exception of one
/// comes out when all are done.
void by_turns(std::size_t threads, std::size_t count, std::function<void(std::size_t thread, std::size_t item)> const& work);

}  // namespace claimcheck
