// POSIX writes of whole buffers; the callers buffer.
#include "tools/output.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace claimcheck {
namespace {

bool write_all(int descriptor, std::string_view text) {
    while (!text.empty()) {
        auto const written = ::write(descriptor, text.data(), text.size());
        if (written < 0) {
            if (errno == EINTR) continue;
            return errno == EPIPE;
        }
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

}  // namespace

Output::Output(std::string const& path)
    : descriptor_(path.empty() ? STDOUT_FILENO : ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)),
      ok_(descriptor_ >= 0) {}

Output::~Output() {
    if (descriptor_ > STDERR_FILENO) ::close(descriptor_);
}

void Output::write(std::string_view text) {
    if (ok_ && !write_all(descriptor_, text)) ok_ = false;
}

bool Output::terminal() const { return descriptor_ >= 0 && ::isatty(descriptor_) == 1; }

void complain(std::string_view text) { write_all(STDERR_FILENO, text); }
bool error_is_terminal() { return ::isatty(STDERR_FILENO) == 1; }

}  // namespace claimcheck
