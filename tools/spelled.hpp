#pragma once
#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tools/options.hpp"

namespace claimcheck {

/// Values as words, before they are checked.
struct Spelled {
    std::string published, today, until, fail_on = "warning", format, colour = "auto", print, kinds = "quantity,time";
    std::string jobs, shell;
    std::vector<std::string> severities;
    std::vector<std::string> map;
    bool no_core = false;
};

struct Mistake {
    std::string message, help;
};

template <class List>
bool holds(List const& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// What to say when the word of an option is none of those allowed.
std::optional<Mistake> wrong_word(std::string const& option, std::string const& word,
                                  std::vector<std::string> const& allowed);
/// Turns the words into values; o.command is set before.
std::optional<Mistake> read_words(Spelled const& w, Options& o);

}  // namespace claimcheck
