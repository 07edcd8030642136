// Looks at the clock every 64 articles.
#include "tools/progress.hpp"

#include "tools/layout.hpp"
#include "tools/output.hpp"

namespace claimcheck {
namespace {

constexpr long long first_ms = 1000, every_ms = 200;

}  // namespace

Progress::Progress(bool shown) : shown_(shown && error_is_terminal()), start_(std::chrono::steady_clock::now()) {}

Progress::~Progress() {
    if (last_ > 0) complain("\r\x1b[K");
}

std::optional<std::string> Progress::line(std::size_t articles, long long milliseconds, long long last) {
    if (milliseconds < first_ms || milliseconds - last < every_ms) return std::nullopt;
    auto const rate = static_cast<std::size_t>(static_cast<long long>(articles) * 1000 / milliseconds);
    return "\r\x1b[K" + counted(articles, "article") + " read, " + grouped_count(rate) + " a second";
}

void Progress::tick(std::size_t articles) {
    if (!shown_ || articles % 64 != 0) return;
    auto const now = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start_).count();
    auto const text = line(articles, now, last_);
    if (!text) return;
    last_ = now;
    complain(*text);
}

}  // namespace claimcheck
