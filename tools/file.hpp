#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/diagnostic.hpp"

namespace claimcheck {

/// An article (a file of text, or a line of NDJSON) may have this many bytes; more is a diagnostic, never a cut.
constexpr std::size_t article_limit = std::size_t{64} * 1024 * 1024;

/// An open file, closed at the end; "-" is standard input.
class File {
public:
    explicit File(std::string const& path);
    /// What `source` gives until it gives 0 bytes; nullopt: it cannot go on.
    using Source = std::function<std::optional<std::size_t>(char* to, std::size_t count)>;
    explicit File(Source source) : source_(std::move(source)) {}
    ~File();
    File(File const&) = delete;
    File& operator=(File const&) = delete;
    [[nodiscard]] bool open() const { return descriptor_ >= 0 || source_ != nullptr; }
    /// Reads up to `count` bytes; 0 at the end, and after an error, which failed() tells.
    std::size_t read(char* to, std::size_t count);
    [[nodiscard]] bool failed() const { return failed_; }
    /// Bytes that were taken from where they come from.
    [[nodiscard]] std::uint64_t taken() const { return taken_; }
    /// Its bytes are those of a source.
    [[nodiscard]] bool unpacked() const { return source_ != nullptr; }
    /// It is a folder, which has no bytes.
    [[nodiscard]] bool directory() const;
    /// Bytes of a regular file, else 0.
    [[nodiscard]] std::uint64_t size() const;
    /// Its first bytes, up to `count`, without taking them away.
    std::string_view begin(std::size_t count);
    /// How the file begins (blanks and a byte order mark passed over), without taking it away; 0 when it is empty.
    char first_character();

private:
    int descriptor_ = -1;
    Source source_;
    std::string ahead_;  ///< was looked at and not read yet
    std::uint64_t taken_ = 0;
    bool failed_ = false;
};

/// Lines of a file of any size in bounded memory.
class LineReader {
public:
    explicit LineReader(File& file, std::size_t limit = article_limit) : file_(file), limit_(limit) {}
    struct Line {
        std::string_view text;     ///< without its end ("\n", "\r\n"); valid until the next line is read
        std::uint32_t number = 0;  ///< from 1
        bool too_long = false;     ///< longer than the limit: `text` holds only how it begins
    };
    /// What stands before a break of the file without its line end is no line.
    std::optional<Line> next();
    /// So many were read.
    [[nodiscard]] std::uint32_t count() const { return number_; }

private:
    bool refill();
    File& file_;
    std::size_t limit_;
    std::vector<char> buffer_ = std::vector<char>(std::size_t{1} << 18);
    std::size_t begin_ = 0, end_ = 0;
    std::uint32_t number_ = 0;
    bool at_end_ = false;
};

/// The whole file, or nullopt with a diagnostic (it cannot be read, or is longer than the limit).
std::optional<std::string> read_whole(File& file, std::string const& path, std::vector<Diagnostic>& diagnostics);
/// The same for a path; a missing file is a diagnostic, too.
std::optional<std::string> read_whole(std::string const& path, std::vector<Diagnostic>& diagnostics);
/// False, with a diagnostic, when it could not be opened.
bool opened(File const& file, std::string const& path, std::vector<Diagnostic>& diagnostics);

/// A diagnostic about an input.
Diagnostic input_error(std::string code, std::string path, std::uint32_t line, std::string message, std::string help);
/// 64 bits of some text; the same on every machine.
std::uint64_t hash_text(std::string_view text, std::uint64_t seed = 0);

}  // namespace claimcheck
