// Looks at the clock every 64 articles. Bytes are a better measure of what is left than files or articles.
#include "tools/progress.hpp"

#include <algorithm>

#include "tools/layout.hpp"
#include "tools/output.hpp"

namespace claimcheck {
namespace {

constexpr long long first_ms = 1000, every_ms = 200;
constexpr long long estimate_ms = 3000;         ///< the first files are read while others are looked up
constexpr std::uint64_t fair_sample = 50;       ///< one part in so many bytes of articles
constexpr std::uint64_t fair_start = 3;         ///< of a stage, whose parts cost less alike

/// "a few seconds", "about 40 seconds", "about 3 minutes": rounded up, as coarse as it is sure.
std::string duration(long long seconds) {
    if (seconds <= 5) return "a few seconds";
    if (seconds <= 90) return "about " + counted(static_cast<std::size_t>((std::max(seconds, 1LL) + 9) / 10 * 10), "second");
    if (seconds <= 90LL * 60) return "about " + counted(static_cast<std::size_t>((seconds + 59) / 60), "minute");
    return "about " + counted(static_cast<std::size_t>((seconds + 3599) / 3600), "hour");
}

/// ", 25 % in, about 20 seconds left to read"; empty when too little is done to tell, or nobody knows how much there is.
std::string estimate(long long milliseconds, std::uint64_t done, std::uint64_t total, std::uint64_t sample, std::string_view to_what) {
    if (milliseconds < estimate_ms || done == 0 || done >= total || done < total / sample) return {};
    auto const left = static_cast<double>(milliseconds) / 1000 * static_cast<double>(total - done) / static_cast<double>(done);
    auto const part = static_cast<unsigned>(static_cast<double>(done) / static_cast<double>(total) * 100);
    return (", " + std::to_string(part) + " % in, " + duration(static_cast<long long>(std::min(left, 1e9)) + 1) + " left").append(to_what);
}

}  // namespace

Progress::Progress(bool shown, std::string noun) : shown_(shown && error_is_terminal()), noun_(std::move(noun)), start_(std::chrono::steady_clock::now()) {}

Progress::~Progress() {
    if (last_ > 0) complain("\r\x1b[K");
}

std::optional<std::string> Progress::line(std::size_t read, long long milliseconds, long long last, std::uint64_t done, std::uint64_t total, std::string const& noun) {
    if (milliseconds < first_ms || milliseconds - last < every_ms) return std::nullopt;
    auto const rate = static_cast<std::size_t>(static_cast<long long>(read) * 1000 / milliseconds);
    return "\r\x1b[K" + counted(read, noun) + " read, " + grouped_count(rate) + " a second" + estimate(milliseconds, done, total, fair_sample, " to read");
}

void Progress::show(std::size_t read, std::uint64_t done, std::uint64_t total) {
    auto const now = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start_).count();
    auto const text = line(read, now, last_, done, total, noun_);
    if (!text) return;
    last_ = now;
    complain(*text);
}

StageProgress::StageProgress(bool shown, std::string what) : what_(std::move(what)) {
    if (shown && error_is_terminal()) thread_ = std::thread{[this] { tell(); }};
}

StageProgress::~StageProgress() {
    if (!thread_.joinable()) return;
    {
        std::lock_guard const lock{mutex_};
        done_ = true;
    }
    over_.notify_one();
    thread_.join();
}

std::optional<std::string> StageProgress::line(std::string const& what, long long milliseconds, std::uint64_t done, std::uint64_t total) {
    if (milliseconds < first_ms) return std::nullopt;
    return "\r\x1b[K" + what + ", " + counted(static_cast<std::size_t>(milliseconds / 1000), "second") + " so far" + estimate(milliseconds, done, total, fair_start, "");
}

void StageProgress::tell() {
    std::unique_lock lock{mutex_};
    bool told = false;
    for (long long at = first_ms; !over_.wait_for(lock, std::chrono::milliseconds{first_ms}, [this] { return done_; }); at += first_ms) {
        complain(line(what_, at, gauge_.done(), gauge_.total()).value_or(""));
        told = true;
    }
    if (told) complain("\r\x1b[K");
}

}  // namespace claimcheck
