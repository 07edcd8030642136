#pragma once
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace claimcheck {

/// A calendar day (proleptic Gregorian), counted in days since 1970-01-01.
using Day = std::chrono::sys_days;

/// Bytes [begin, end) of an article's text (or of its title, where the title is a field of its own).
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    [[nodiscard]] std::uint32_t size() const { return end - begin; }
    friend bool operator==(Span const&, Span const&) = default;
};

/// A text with id, title, publisher and publication date (schema.org Article). Owns its strings; valid UTF-8.
struct Article {
    std::string id;
    std::string path;  ///< as given on the command line, with the line for NDJSON: "a.ndjson:12"
    std::string title;
    std::string publisher;
    std::optional<Day> published;
    std::string text;
    /// Where in `text` the title stands, when the title is a line of the text and not a field; else empty.
    Span title_in_text;
    /// Where the sentences start in `text`: behind a title or date line that was taken as title or date.
    std::uint32_t body = 0;
    friend bool operator==(Article const&, Article const&) = default;
};

struct Position {
    std::uint32_t line = 1;    ///< from 1
    std::uint32_t column = 1;  ///< from 1, in characters (code points)
    friend bool operator==(Position const&, Position const&) = default;
};

/// Line and column of byte offsets of one text; built once, asked often. Keeps a view: the text must outlive it.
class LineIndex {
public:
    explicit LineIndex(std::string_view text);
    [[nodiscard]] Position position(std::uint32_t offset) const;
    /// The whole line (1-based) without its line end; empty when there is none.
    [[nodiscard]] std::string_view line(std::uint32_t number) const;

private:
    std::string_view text_;
    std::vector<std::uint32_t> starts_;
};

/// Number of code points in UTF-8 text.
std::uint32_t count_characters(std::string_view text);
/// "2021-12-02" (a real day) or nullopt.
std::optional<Day> parse_day(std::string_view iso);
/// "2021-12-02".
std::string to_string(Day day);

}  // namespace claimcheck
