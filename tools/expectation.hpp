#pragma once
#include <string>
#include <vector>

#include "grammar/diagnostic.hpp"

namespace claimcheck {

/// The findings that a file expects: a dump line each, in any order. Lines that begin with # and empty ones are comments.
struct Expectation {
    struct Line {
        std::string text;
        std::uint32_t number = 0;  ///< in the file, from 1
    };
    std::string head;  ///< the comments in front of the first finding
    std::vector<Line> lines;
};
Expectation read_expectation(std::string_view text);

/// What the two do not have in common: "PATH:LINE: missing: ..." for what was not found, "PATH: extra: ..." for what was
/// found and is not expected, a line each, the missing ones first. A finding that is expected twice must be found twice.
std::vector<std::string> differences(Expectation const& expected, std::vector<std::string> found, std::string const& path);

/// The file that expects what was found: the comments at the head, then the lines, sorted.
std::string expectation_of(std::string const& head, std::vector<std::string> found);

}  // namespace claimcheck
