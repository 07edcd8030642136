#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "grammar/source.hpp"
#include "tools/file.hpp"

namespace claimcheck {

/// The elements of a JSON array of any length in bounded memory, told apart by brackets and strings alone: whether one is
/// sound, its reader tells.
class ElementReader {
public:
    explicit ElementReader(File& file, std::size_t limit = article_limit) : file_(file), limit_(limit) {}
    struct Element {
        std::string_view text;    ///< valid until the next one is read
        Position position;        ///< where it begins; columns in characters
        bool too_long = false;    ///< longer than the limit: `text` is empty
        std::string problem = {}; ///< it is none: what is wrong between two elements
    };
    /// nullopt: that was all.
    std::optional<Element> next();
    /// After an element that was broken `offset` bytes in: goes on at the next line of it that begins with "{", no further in
    /// than the element did, if there is one. A bracket may be missing, and what looked like one element be many.
    void resume(std::size_t offset);
    [[nodiscard]] Position place() const { return place_; }

private:
    bool more();
    char peek() { return at_ < buffer_.size() || more() ? buffer_[at_] : '\0'; }
    bool at_end() { return at_ == buffer_.size() && !more(); }
    void take();
    void skip_blanks();
    bool scan_value();
    std::optional<Element> problem(std::string message);
    std::optional<Element> separated();

    File& file_;
    std::size_t limit_;
    std::string buffer_;
    std::size_t begin_ = 0, at_ = 0;  ///< of the element under way; where reading stands
    Position place_{1, 1}, begin_place_{1, 1};
    bool opened_ = false, after_element_ = false, after_comma_ = false, done_ = false;
};

}  // namespace claimcheck
