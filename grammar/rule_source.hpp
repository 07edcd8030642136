#pragma once
// Internal: a rule file as text with places, and its declarations by the margin rule.
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/source.hpp"

namespace claimcheck {

/// The text of a rule file with curly quotes, dashes and no-break blanks made plain and comments made blank; knows the
/// place of every byte in the file.
class RuleSource {
public:
    explicit RuleSource(std::string_view file);
    [[nodiscard]] std::string const& text() const { return text_; }
    [[nodiscard]] Position position(std::size_t at) const;
    [[nodiscard]] std::string_view line(std::uint32_t number) const { return lines_.line(number); }

    /// A declaration: what begins at the margin and all indented lines behind it.
    struct Block {
        std::size_t begin = 0, end = 0;
    };
    [[nodiscard]] std::vector<Block> blocks() const;

private:
    void plain(std::string_view file);
    void blank_comments();

    std::string text_;
    std::vector<std::uint32_t> offset_;  ///< of each byte of text_ in the file
    std::string_view file_;
    LineIndex lines_;
};

/// Walks over the text of a source and can tell its place.
class RuleCursor {
public:
    using iterator_category = std::bidirectional_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = char const*;
    using reference = char const&;

    RuleCursor() = default;
    RuleCursor(RuleSource const& source, std::size_t at) : source_(&source), at_(at) {}
    reference operator*() const { return source_->text()[at_]; }
    RuleCursor& operator++() { ++at_; return *this; }
    RuleCursor operator++(int) { auto old = *this; ++at_; return old; }
    RuleCursor& operator--() { --at_; return *this; }
    RuleCursor operator--(int) { auto old = *this; --at_; return old; }
    friend bool operator==(RuleCursor const& a, RuleCursor const& b) { return a.at_ == b.at_; }
    [[nodiscard]] std::size_t offset() const { return at_; }
    [[nodiscard]] Position position() const { return source_->position(at_); }

private:
    RuleSource const* source_ = nullptr;
    std::size_t at_ = 0;
};

}  // namespace claimcheck
