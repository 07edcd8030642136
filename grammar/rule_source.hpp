#pragma once
// Internal: a rule file as text with places, and its declarations by the margin rule.
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "grammar/source.hpp"

namespace claimcheck {

/// The text of a rule file, made plain: what opens and closes a text, straight or curly, is `quote`; comments are gone;
/// odd blanks and dashes are the plain ones. Knows the place of every byte in the file. The file must outlive it.
class RuleSource {
public:
    static constexpr char quote = '\x01';

    explicit RuleSource(std::string_view file);
    ~RuleSource() = default;
    RuleSource(RuleSource const&) = delete;
    RuleSource& operator=(RuleSource const&) = delete;

    [[nodiscard]] std::string const& text() const { return text_; }
    /// Cheap when asked for places near each other, as a parser does.
    [[nodiscard]] Position position(std::size_t at) const;
    [[nodiscard]] std::string_view line(std::uint32_t number) const { return lines_.line(number); }
    /// Why the file as a whole cannot be read ("utf-16", "line-ends"), or empty.
    [[nodiscard]] std::string_view unreadable() const { return unreadable_; }

    /// A declaration: what begins at the margin and all indented lines behind it, up to its last character.
    struct Block {
        std::size_t begin = 0, end = 0;
    };
    [[nodiscard]] std::vector<Block> blocks() const;

private:
    void plain_line(std::string_view line, std::size_t at);
    std::size_t quoted(std::string_view line, std::size_t begin, std::size_t opener, std::size_t at);
    void copy(std::string_view bytes, std::size_t at);
    void put(char c, std::size_t at);
    void place(std::size_t at);
    template <typename Test>
    std::size_t put_run(std::string_view line, std::size_t i, std::size_t at, Test plain);

    struct Shift {
        std::size_t text, file;  ///< from here on text and file run alike
    };
    [[nodiscard]] std::size_t file_offset(std::size_t at) const;

    std::string_view file_;
    LineIndex lines_;
    std::string text_;
    std::vector<Shift> shifts_;
    std::string_view unreadable_;
    // the last place asked for, and its line
    mutable Position last_;
    mutable std::size_t last_offset_ = 0, line_begin_ = 0, line_end_ = 0;
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
    RuleCursor(RuleSource const& source, std::size_t at) : at_(source.text().data() + at), source_(&source) {}
    reference operator*() const { return *at_; }
    RuleCursor& operator++() { ++at_; return *this; }
    RuleCursor operator++(int) { auto old = *this; ++at_; return old; }
    RuleCursor& operator--() { --at_; return *this; }
    RuleCursor operator--(int) { auto old = *this; --at_; return old; }
    RuleCursor& operator+=(difference_type n) { at_ += n; return *this; }
    friend bool operator==(RuleCursor const& a, RuleCursor const& b) { return a.at_ == b.at_; }
    friend bool operator!=(RuleCursor const& a, RuleCursor const& b) { return a.at_ != b.at_; }
    [[nodiscard]] std::size_t offset() const { return static_cast<std::size_t>(at_ - source_->text().data()); }
    [[nodiscard]] Position position() const { return source_->position(offset()); }
    /// The text from here to `end`.
    [[nodiscard]] std::string_view until(RuleCursor const& end) const {
        return {at_, static_cast<std::size_t>(end.at_ - at_)};
    }

private:
    char const* at_ = nullptr;
    RuleSource const* source_ = nullptr;
};

}  // namespace claimcheck
