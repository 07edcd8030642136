#pragma once
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "engine/gauge.hpp"

namespace claimcheck {

/// One line on standard error that tells how far long work has come: only on a terminal, only after a second, at most
/// five times a second, and gone when the work is done. How long reading will still take is told when the bytes read are
/// a fair sample of all there are; what comes after reading is not in it.
class Progress {
public:
    /// `noun`: what is counted.
    explicit Progress(bool shown, std::string noun = "article");
    ~Progress();
    Progress(Progress const&) = delete;
    Progress& operator=(Progress const&) = delete;
    /// Whether it is worth looking at the clock.
    [[nodiscard]] bool due(std::size_t read) const { return shown_ && read % 64 == 0; }
    /// `done` of `total` bytes are read; a total of 0 is not known.
    void show(std::size_t read, std::uint64_t done, std::uint64_t total);

    /// The line to show after so many milliseconds, the last one having been shown at `last`; nullopt: none yet.
    static std::optional<std::string> line(std::size_t read, long long milliseconds, long long last, std::uint64_t done = 0, std::uint64_t total = 0, std::string const& noun = "article");

private:
    bool shown_;
    std::string noun_;
    long long last_ = 0;
    std::chrono::steady_clock::time_point start_;
};

/// The same for work on figures that are all read: what it is, for how long already, and how long it will still take, when
/// enough of it is done to tell. The line comes from a thread of its own; without a terminal there is none.
class StageProgress {
public:
    StageProgress(bool shown, std::string what);
    /// To be moved by those who work.
    [[nodiscard]] Gauge* gauge() { return &gauge_; }
    ~StageProgress();
    StageProgress(StageProgress const&) = delete;
    StageProgress& operator=(StageProgress const&) = delete;
    /// The line after so many milliseconds; nullopt: none yet. `done` of `total` parts are done; a total of 0 is not known.
    static std::optional<std::string> line(std::string const& what, long long milliseconds, std::uint64_t done = 0, std::uint64_t total = 0);

private:
    void tell();
    std::string what_;
    Gauge gauge_;
    std::mutex mutex_;
    std::condition_variable over_;
    bool done_ = false;
    std::thread thread_;
};

}  // namespace claimcheck
