#pragma once
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

namespace claimcheck {

/// One line on standard error that tells how far long work has come: only on a terminal, only after a second, at most
/// five times a second, and gone when the work is done. How much is left is not guessed: articles differ too much.
class Progress {
public:
    explicit Progress(bool shown);
    ~Progress();
    Progress(Progress const&) = delete;
    Progress& operator=(Progress const&) = delete;
    void tick(std::size_t articles);

    /// The line to show after so many milliseconds, the last one having been shown at `last`; nullopt: none yet.
    static std::optional<std::string> line(std::size_t articles, long long milliseconds, long long last);

private:
    bool shown_;
    long long last_ = 0;
    std::chrono::steady_clock::time_point start_;
};

}  // namespace claimcheck
