#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "tools/file.hpp"

namespace claimcheck {

/// Whether a file that begins so is compressed (gzip, zstd, xz, bzip2) or a zip or tar archive, whatever its name.
bool is_packed(std::string_view begin);
/// So many bytes tell.
constexpr std::size_t enough_for_packed = 262;

/// Whether a packed file can be gone through only once: it comes through a pipe, or lies in another.
bool read_once(std::string const& path, File const& file);

/// The files inside a packed file, one after the other: those of a zip or tar archive, or the one that was compressed.
/// What unpacks to far more than it was is given up, loudly.
class Archive {
public:
    /// Of the file at `path`, or of the bytes of `file`, if those can be read only once. What comes out of it counts for
    /// `outer`, in which it lies, too: how often things are packed makes no difference.
    Archive(std::string const& path, File& file, Archive* outer = nullptr);
    ~Archive();
    Archive(Archive const&) = delete;
    Archive& operator=(Archive const&) = delete;

    /// Goes on to the next regular file; `name` is its path inside, empty for one that was compressed by itself. False at
    /// the end, and when nothing more can be read.
    bool next(std::string& name);
    /// Bytes of that file; nullopt when they cannot be read.
    std::optional<std::size_t> read(char* to, std::size_t count);
    /// Packed bytes that were read.
    [[nodiscard]] std::uint64_t packed_bytes() const;
    /// Why nothing more can be read; empty: it can, or that was all.
    [[nodiscard]] std::string const& problem() const { return problem_; }
    /// That is a limit.
    [[nodiscard]] bool limit() const { return limit_; }

private:
    bool broken();
    void pass_over();
    void weigh(std::size_t bytes);
    struct Impl;
    std::unique_ptr<Impl> impl_;
    Archive* outer_ = nullptr;
    std::string problem_;
    bool limit_ = false, entered_ = false;
};

}  // namespace claimcheck
