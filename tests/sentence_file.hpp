#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tests/fixture.hpp"

/// Sentence files: a sentence, and below it, indented, a line for each figure that must be read from it:
///     Police put the crowd at 7,500.
///       7,500 | hedge exact | measure protesters
/// A leading "* ": no figure is read. An indented "...": other figures may be read too. "reference DATE": the day on
/// which the sentences below were published. " || " parts paragraphs. "#": a comment.
namespace claimcheck::fixture {

struct ExpectedReading {
    std::string figure;  ///< as printed, without its hedge
    std::vector<std::pair<std::string, std::string>> keys;
};

struct SentenceRow {
    std::size_t line = 0;
    std::string sentence;
    std::optional<Day> reference;
    bool nothing = false;   ///< "*"
    bool open = false;      ///< "..."
    std::vector<ExpectedReading> readings;
};

inline std::string trim(std::string_view text) {
    auto const begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos) return {};
    return std::string(text.substr(begin, text.find_last_not_of(' ') - begin + 1));
}

/// " || " parts paragraphs.
inline std::string paragraphs(std::string line) {
    for (auto at = line.find(" || "); at != std::string::npos; at = line.find(" || ")) line.replace(at, 4, "\n\n");
    return line;
}

inline ExpectedReading read_expected(std::string_view line) {
    ExpectedReading reading;
    bool first = true;
    while (!line.empty()) {
        auto const end = std::min(line.find(" | "), line.size());
        auto const part = trim(line.substr(0, end));
        line.remove_prefix(std::min(end + 3, line.size()));
        auto const blank = part.find(' ');
        if (first) reading.figure = part;
        else reading.keys.emplace_back(part.substr(0, blank), blank == std::string::npos ? "" : part.substr(blank + 1));
        first = false;
    }
    return reading;
}

inline std::vector<SentenceRow> read_sentence_file(std::filesystem::path const& path) {
    std::vector<SentenceRow> rows;
    std::optional<Day> reference;
    std::size_t number = 0;
    for (auto const& line : lines_of(read_file(path))) {
        ++number;
        if (trim(line).empty() || line.front() == '#') continue;
        if (line.starts_with("reference ")) {
            reference = parse_day(trim(line.substr(10)));
        } else if (line.front() == ' ') {
            if (rows.empty()) continue;
            if (trim(line) == "...") rows.back().open = true;
            else rows.back().readings.push_back(read_expected(trim(line)));
        } else {
            bool const nothing = line.starts_with("* ");
            rows.push_back({number, paragraphs(nothing ? line.substr(2) : line), reference, nothing, false, {}});
        }
    }
    return rows;
}

}  // namespace claimcheck::fixture
