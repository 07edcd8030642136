#pragma once
#include <atomic>
#include <cstdint>

namespace claimcheck {

/// How far long work has come, in parts of about equal cost: counted by those who do it, read by whoever waits for it.
class Gauge {
public:
    /// Before the work begins. Without it nobody knows how much there is.
    void expect(std::uint64_t parts) { total_.store(parts, std::memory_order_relaxed); }
    void add(std::uint64_t parts) { done_.fetch_add(parts, std::memory_order_relaxed); }
    [[nodiscard]] std::uint64_t done() const { return done_.load(std::memory_order_relaxed); }
    [[nodiscard]] std::uint64_t total() const { return total_.load(std::memory_order_relaxed); }

private:
    std::atomic<std::uint64_t> done_{0}, total_{0};
};

}  // namespace claimcheck
