// Greedy filling; widths are those of a terminal, not bytes.
#include "tools/layout.hpp"

#include <algorithm>

#include "grammar/number.hpp"
#include "tools/utf8.hpp"

namespace claimcheck {

std::string wrap(std::string_view text, std::string_view first, std::string_view next) {
    std::string out{first};
    std::size_t used = display_width(first);
    bool fresh = true;
    for (std::size_t at = text.find_first_not_of(' '); at < text.size(); at = text.find_first_not_of(' ', at)) {
        auto const end = std::min(text.find(' ', at), text.size());
        auto const word = text.substr(at, end - at);
        auto const width = display_width(word);
        if (!fresh && used + 1 + width > report_width) {
            out += '\n';
            out += next;
            used = display_width(next);
            fresh = true;
        }
        if (!fresh) out += ' ';
        used += width + (fresh ? 0U : 1U);
        out += word;
        fresh = false;
        at = end;
    }
    out += '\n';
    return out;
}

std::string padded(std::string_view text, std::size_t columns) {
    std::string out{text};
    auto const width = display_width(text);
    if (width < columns) out.append(columns - width, ' ');
    return out;
}

std::string cut(std::string_view text, std::size_t columns) {
    if (display_width(text) <= columns) return std::string{text};
    std::size_t at = 0;
    std::size_t width = 0;
    while (at < text.size()) {
        auto const length = code_point(text, at).length;
        auto const step = display_width(text.substr(at, length));
        if (width + step + 3 > columns) break;
        width += step;
        at += length;
    }
    while (at > 0 && text[at - 1] == ' ') --at;
    return std::string{text.substr(0, at)} + "...";
}

std::string grouped_count(std::size_t count) { return grouped(Number{static_cast<std::int64_t>(count)}); }

std::string counted(std::size_t count, std::string_view noun) {
    return grouped_count(count) + ' ' + std::string{noun} + (count == 1 ? "" : "s");
}

}  // namespace claimcheck
