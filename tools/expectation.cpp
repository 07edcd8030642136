// Both sides are sorted and walked together.
#include "tools/expectation.hpp"

#include <algorithm>

namespace claimcheck {

Expectation read_expectation(std::string_view text) {
    Expectation out;
    for (std::uint32_t number = 1; !text.empty(); ++number) {
        auto const end = std::min(text.find('\n'), text.size());
        auto line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (!line.empty() && line.front() != '#') out.lines.push_back({std::string{line}, number});
        else if (out.lines.empty()) (out.head += line) += '\n';
    }
    return out;
}

std::vector<std::string> differences(Expectation const& expected, std::vector<std::string> found, std::string const& path) {
    auto lines = expected.lines;
    std::stable_sort(lines.begin(), lines.end(), [](auto const& a, auto const& b) { return a.text < b.text; });
    std::sort(found.begin(), found.end());
    std::vector<std::string> missing, extra;
    auto at = found.begin();
    for (auto const& line : lines) {
        while (at != found.end() && *at < line.text) extra.push_back(path + ": extra: " + *at++);
        if (at != found.end() && *at == line.text) ++at;
        else missing.push_back(path + ":" + std::to_string(line.number) + ": missing: " + line.text);
    }
    while (at != found.end()) extra.push_back(path + ": extra: " + *at++);
    missing.insert(missing.end(), extra.begin(), extra.end());
    return missing;
}

std::string expectation_of(std::string const& head, std::vector<std::string> found) {
    std::sort(found.begin(), found.end());
    auto out = head;
    for (auto const& line : found) (out += line) += '\n';
    return out;
}

}  // namespace claimcheck
