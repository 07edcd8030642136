// POSIX reads into one buffer that grows to the longest line, at most to the limit; the rest of a longer line is read
// and dropped.
#include "tools/file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <bit>
#include <cerrno>
#include <cstring>

namespace claimcheck {

File::File(std::string const& path) : descriptor_(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}

File::~File() {
    if (descriptor_ > STDIN_FILENO) ::close(descriptor_);
}

std::size_t File::read(char* to, std::size_t count) {
    if (!ahead_.empty()) {
        auto const given = std::min(count, ahead_.size());
        std::memcpy(to, ahead_.data(), given);
        ahead_.erase(0, given);
        return given;
    }
    if (source_ != nullptr) {
        auto const got = failed_ ? std::nullopt : source_(to, count);
        failed_ = !got;
        taken_ += got.value_or(0);
        return got.value_or(0);
    }
    for (;;) {
        auto const got = ::read(descriptor_, to, count);
        if (got >= 0) {
            taken_ += static_cast<std::uint64_t>(got);
            return static_cast<std::size_t>(got);
        }
        if (errno == EINTR) continue;
        failed_ = true;
        return 0;
    }
}

bool File::directory() const {
    struct stat about{};
    return descriptor_ >= 0 && ::fstat(descriptor_, &about) == 0 && S_ISDIR(about.st_mode);
}

std::uint64_t File::size() const {
    struct stat about{};
    bool const regular = ::fstat(descriptor_, &about) == 0 && S_ISREG(about.st_mode);
    return regular ? static_cast<std::uint64_t>(about.st_size) : 0;
}

std::string_view File::begin(std::size_t count) {
    std::string all;
    while (all.size() < count) {
        std::string chunk(count, '\0');
        auto const got = read(chunk.data(), count - all.size());
        if (got == 0) break;
        all.append(chunk, 0, got);
    }
    ahead_.insert(0, all);
    return std::string_view{ahead_}.substr(0, count);
}

char File::first_character() {
    std::string chunk(4096, '\0');
    auto const got = read(chunk.data(), chunk.size());
    ahead_.insert(0, chunk, 0, got);
    auto const at = ahead_.find_first_not_of(" \t\r\n", ahead_.starts_with("\xEF\xBB\xBF") ? 3 : 0);
    return at == std::string::npos ? '\0' : ahead_[at];
}

/// Makes room behind end_ and reads on.
bool LineReader::refill() {
    if (begin_ > 0) {
        std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
        end_ -= begin_;
        begin_ = 0;
    }
    if (end_ == buffer_.size()) buffer_.resize(std::min(buffer_.size() * 2, limit_ + 2));
    auto const got = file_.read(buffer_.data() + end_, buffer_.size() - end_);
    end_ += got;
    at_end_ = got == 0;
    return got > 0;
}

std::optional<LineReader::Line> LineReader::next() {
    std::size_t searched = 0;
    bool too_long = false;
    for (;;) {
        auto const* const from = buffer_.data() + begin_;
        auto const* const found =
            static_cast<char const*>(std::memchr(from + searched, '\n', end_ - begin_ - searched));
        if (found != nullptr || at_end_) {
            if (found == nullptr && ((begin_ == end_ && !too_long) || file_.failed())) return std::nullopt;
            auto const length = found != nullptr ? static_cast<std::size_t>(found - from) : end_ - begin_;
            std::string_view text{from, length};
            begin_ += length + (found != nullptr ? 1U : 0U);
            if (!text.empty() && text.back() == '\r') text.remove_suffix(1);
            if (number_ == 0 && text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);  // a byte order mark
            if (text.size() > limit_) too_long = true;
            return Line{too_long ? std::string_view{} : text, ++number_, too_long};
        }
        searched = end_ - begin_;
        if (searched > limit_) {
            too_long = true;
            begin_ = end_ = 0;
            searched = 0;
        }
        refill();
    }
}

bool opened(File const& file, std::string const& path, std::vector<Diagnostic>& diagnostics) {
    if (file.directory()) {
        diagnostics.push_back(input_error("unreadable-file", path, 0, "this is a folder, and a file is wanted", ""));
        return false;
    }
    if (file.open()) return true;
    diagnostics.push_back(errno == ENOENT ? input_error("missing-file", path, 0, "there is no such file", "check the path")
                                          : input_error("unreadable-file", path, 0, std::strerror(errno), ""));
    return false;
}

std::optional<std::string> read_whole(std::string const& path, std::vector<Diagnostic>& diagnostics) {
    File file{path};
    if (!opened(file, path, diagnostics)) return std::nullopt;
    return read_whole(file, path, diagnostics);
}

std::optional<std::string> read_whole(File& file, std::string const& path, std::vector<Diagnostic>& diagnostics) {
    std::string bytes;
    std::size_t used = 0;
    for (;;) {
        if (bytes.size() - used < (std::size_t{1} << 14)) bytes.resize(bytes.size() * 2 + (std::size_t{1} << 14));
        auto const got = file.read(bytes.data() + used, bytes.size() - used);
        if (file.failed()) {
            diagnostics.push_back(input_error("unreadable-file", path, 0, file.unpacked() ? "the file cannot be read to its end" : std::strerror(errno), ""));
            return std::nullopt;
        }
        used += got;
        if (got == 0) break;
        if (used > article_limit) {
            diagnostics.push_back(input_error("limit-article-size", path, 0,
                                              "the file is longer than 64 MiB, the limit of an article",
                                              "give many articles as NDJSON, one a line"));
            return std::nullopt;
        }
    }
    bytes.resize(used);
    return bytes;
}

Diagnostic input_error(std::string code, std::string path, std::uint32_t line, std::string message, std::string help) {
    Diagnostic d;
    d.code = std::move(code);
    d.path = std::move(path);
    d.position = {line, line == 0 ? 0U : 1U};
    d.message = std::move(message);
    d.help = std::move(help);
    return d;
}

std::uint64_t hash_text(std::string_view text, std::uint64_t seed) {
    constexpr std::uint64_t prime = 0x9E3779B97F4A7C15ULL;
    std::uint64_t hash = (seed + text.size() + 1) * prime;
    auto const mix = [&hash](std::uint64_t word) {
        hash ^= word * 0xC2B2AE3D27D4EB4FULL;
        hash = ((hash << 27) | (hash >> 37)) * prime;
    };
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t word = 0;
        if constexpr (std::endian::native == std::endian::little) {
            std::memcpy(&word, text.data() + at, 8);
        } else {
            for (unsigned i = 0; i < 8; ++i) word |= std::uint64_t{static_cast<unsigned char>(text[at + i])} << (8 * i);
        }
        mix(word);
    }
    std::uint64_t rest = 0;
    for (unsigned i = 0; at + i < text.size(); ++i) rest |= std::uint64_t{static_cast<unsigned char>(text[at + i])} << (8 * i);
    mix(rest);
    hash ^= hash >> 32;
    hash *= 0xD6E8FEB86659FD93ULL;
    return hash ^ (hash >> 32);
}

}  // namespace claimcheck
