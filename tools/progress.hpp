#pragma once
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace claimcheck {

/// One line on standard error that tells how far long work has come: only on a terminal, only after a second, at most
/// five times a second, and gone when the work is done. How long reading will still take is told when the bytes read are
/// a fair sample of all there are; what comes after reading is not in it.
class Progress {
public:
    explicit Progress(bool shown);
    ~Progress();
    Progress(Progress const&) = delete;
    Progress& operator=(Progress const&) = delete;
    /// Whether it is worth looking at the clock.
    [[nodiscard]] bool due(std::size_t articles) const { return shown_ && articles % 64 == 0; }
    /// `done` of `total` bytes are read; a total of 0 is not known.
    void show(std::size_t articles, std::uint64_t done, std::uint64_t total);

    /// The line to show after so many milliseconds, the last one having been shown at `last`; nullopt: none yet.
    static std::optional<std::string> line(std::size_t articles, long long milliseconds, long long last, std::uint64_t done = 0, std::uint64_t total = 0);

private:
    bool shown_;
    long long last_ = 0;
    std::chrono::steady_clock::time_point start_;
};

}  // namespace claimcheck
