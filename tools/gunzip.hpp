#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "tools/file.hpp"

namespace claimcheck {

/// Whether bytes begin as gzip has packed them.
bool looks_like_gzip(std::string_view begin);

/// What gzip has packed, one member after the other, to the last byte before a break. What stands behind the last member
/// and begins no other is passed over.
class Gunzip {
public:
    explicit Gunzip(File& from);
    ~Gunzip();
    Gunzip(Gunzip const&) = delete;
    Gunzip& operator=(Gunzip const&) = delete;

    /// Up to `count` bytes; 0 at the end, and at a break, which problem() tells.
    std::size_t read(char* to, std::size_t count);
    /// Why it ends before its end; empty: it does not.
    [[nodiscard]] std::string const& problem() const { return problem_; }
    /// Packed bytes that were used.
    [[nodiscard]] std::uint64_t taken() const;

private:
    struct Impl;
    bool refill();
    bool begin_member();
    File& from_;
    std::unique_ptr<Impl> impl_;
    std::string problem_;
    bool done_ = false, inside_ = false;
};

}  // namespace claimcheck
