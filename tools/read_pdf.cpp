// The PDF goes into a file without a name, which the program reads as its standard input: so nothing has to be written
// while its output is read.
#include "tools/read_pdf.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>

#include "tools/file.hpp"
#include "tools/row_value.hpp"

namespace claimcheck {
namespace {

constexpr rlim_t most_seconds = 60, most_memory = rlim_t{2} << 30;

struct Ended {
    int start_error = 0;  ///< errno; 0: it was started
    int status = 0;       ///< as waitpid has it
    bool cut = false;     ///< it wrote more than an article may have
    std::string out;
};

Ended run_pdftotext(int input) {
    Ended ended;
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0) {
        ended.start_error = errno;
        return ended;
    }
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, pipe[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    std::array<std::string, 7> words = {"pdftotext", "-q", "-nopgbrk", "-enc", "UTF-8", "-", "-"};
    std::array<char*, 8> arguments{};
    for (std::size_t i = 0; i < words.size(); ++i) arguments[i] = words[i].data();
    pid_t child = -1;
    ended.start_error = ::posix_spawnp(&child, words[0].c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(pipe[1]);
    if (ended.start_error == 0) {
        rlimit const time{most_seconds, most_seconds}, memory{most_memory, most_memory};
        ::prlimit(child, RLIMIT_CPU, &time, nullptr);
        ::prlimit(child, RLIMIT_AS, &memory, nullptr);
        std::array<char, std::size_t{1} << 16> room{};
        for (;;) {
            auto const got = ::read(pipe[0], room.data(), room.size());
            if (got < 0 && errno == EINTR) continue;
            if (got <= 0) break;
            ended.out.append(room.data(), static_cast<std::size_t>(got));
            if (ended.out.size() <= article_limit) continue;
            ended.cut = true;
            ::kill(child, SIGKILL);
            break;
        }
        while (::waitpid(child, &ended.status, 0) < 0 && errno == EINTR) {}
    }
    ::close(pipe[0]);
    return ended;
}

/// The lines of a block (blank lines are between blocks) put together where the page ended them: behind a line that is
/// nearly as long as the longest of its block. Titles, dates and items of lists stay lines of their own.
std::string reflowed(std::string_view text) {
    std::string out;
    std::vector<std::string_view> block;
    auto const flush = [&] {
        std::size_t longest = 0;
        for (auto const line : block) longest = std::max(longest, line.size());
        for (std::size_t i = 0; i < block.size(); ++i) (out += block[i]) += i + 1 < block.size() && block[i].size() * 4 >= longest * 3 ? ' ' : '\n';
        if (!block.empty()) out += '\n';
        block.clear();
    };
    while (!text.empty()) {
        auto const end = std::min(text.find('\n'), text.size());
        auto const line = trimmed(text.substr(0, end));
        if (line.empty()) flush();
        else block.push_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    flush();
    return out;
}

}  // namespace

bool looks_like_pdf(std::string_view bytes) { return bytes.starts_with("%PDF-"); }

std::optional<std::string> read_pdf(std::string_view bytes, std::string const& path, std::vector<Diagnostic>& diagnostics) {
    auto const refuse = [&](char const* code, std::string message, std::string help) {
        diagnostics.push_back(input_error(code, path, 0, std::move(message), std::move(help)));
        return std::nullopt;
    };
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> const file{std::tmpfile(), std::fclose};
    if (!file || std::fwrite(bytes.data(), 1, bytes.size(), file.get()) != bytes.size() || std::fflush(file.get()) != 0)
        return refuse("unreadable-file", std::string{"no room to unpack it: "} + std::strerror(errno), "");
    ::lseek(::fileno(file.get()), 0, SEEK_SET);
    auto ended = run_pdftotext(::fileno(file.get()));
    if (ended.start_error == ENOENT) return refuse("missing-program", "PDF is read through pdftotext, which is not installed", "install poppler-utils, or give the article as text");
    if (ended.start_error != 0) return refuse("missing-program", std::string{"pdftotext cannot be started: "} + std::strerror(ended.start_error), "give the article as text");
    if (ended.cut) return refuse("limit-article-size", "its text is longer than 64 MiB, the limit of an article", "");
    if (WIFSIGNALED(ended.status) && WTERMSIG(ended.status) != SIGSEGV && WTERMSIG(ended.status) != SIGABRT)
        return refuse("limit-time", "pdftotext took more than a minute", "give the article as text");
    if (ended.status != 0) return refuse("broken-pdf", "pdftotext cannot read it", "it is damaged, or needs a password");
    if (trimmed(ended.out).empty()) return refuse("empty-article", "the PDF has no text", "pictures of pages are not read");
    return reflowed(ended.out);
}

}  // namespace claimcheck
