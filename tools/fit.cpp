// Works on the text before and behind the figure; both are made safe first, so that columns are columns.
#include "tools/fit.hpp"

#include <algorithm>

#include "tools/layout.hpp"
#include "tools/terminal_safe.hpp"
#include "tools/utf8.hpp"

namespace claimcheck {
namespace {

constexpr std::size_t most_before = 40;
constexpr std::size_t short_end = 20;
constexpr std::size_t dots = 4;  // "... " and " ..."

/// The last words of `text` that take at most `columns`.
std::string_view last_words(std::string_view text, std::size_t columns) {
    if (display_width(text) <= columns) return text;
    std::size_t from = text.size();
    for (auto at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1)) {
        if (display_width(text.substr(at + 1)) <= columns) {
            from = at + 1;
            break;
        }
    }
    return text.substr(from);
}

/// The first words of `text` (which begins behind the figure) that take at most `columns`; not ending in a short word.
std::string_view first_words(std::string_view text, std::size_t columns) {
    std::size_t end = 0;
    for (auto at = text.find(' ', 1); at != std::string_view::npos; at = text.find(' ', at + 1)) {
        if (display_width(text.substr(0, at)) > columns) break;
        end = at;
    }
    auto kept = text.substr(0, end);
    for (auto blank = kept.rfind(' '); blank != std::string_view::npos && kept.size() - blank <= 4; blank = kept.rfind(' '))
        kept = kept.substr(0, blank);
    return kept;
}

std::string_view trimmed_left(std::string_view text) {
    auto const at = text.find_first_not_of(' ');
    return at == std::string_view::npos ? std::string_view{} : text.substr(at);
}

std::string_view trimmed_right(std::string_view text) {
    auto const at = text.find_last_not_of(' ');
    return at == std::string_view::npos ? std::string_view{} : text.substr(0, at + 1);
}

struct Parts {
    std::string before, figure, behind;
    bool cut_before, cut_after;
};

/// Takes away what does not fit.
void cut_parts(Parts& p, std::size_t room) {
    auto const figure = display_width(p.figure);
    auto const before = display_width(p.before);
    auto const behind = display_width(p.behind);
    if (!p.cut_before && !p.cut_after && before + figure + behind <= room) return;
    bool const whole_end = !p.cut_after && behind <= short_end;
    auto const end_room = whole_end ? behind : dots;
    auto const left = room > figure + end_room + dots ? std::min(most_before, room - figure - end_room - dots) : 0;
    if (p.cut_before || before > left + dots) {
        auto const words = last_words(p.before, left);
        p.cut_before = true;
        p.before = std::string{words};
    }
    auto const used = (p.cut_before ? dots : 0) + display_width(p.before) + figure;
    if (!p.cut_after && used + behind <= room) return;
    p.behind = std::string{first_words(p.behind, room > used + dots ? room - used - dots : 0)};
    p.cut_after = true;
}

}  // namespace

FittedLine fit(Excerpt const& excerpt, char mark, std::vector<AlsoMarked> const& also, std::size_t room) {
    auto const safe = [&](std::size_t from, std::size_t to) { return terminal_safe(excerpt.text.substr(from, to - from)); };
    Parts p{safe(0, excerpt.begin), cut(safe(excerpt.begin, excerpt.end), room), safe(excerpt.end, excerpt.text.size()),
            excerpt.cut_before, excerpt.cut_after};
    p.before = std::string{trimmed_left(p.before)};
    p.behind = std::string{trimmed_right(p.behind)};
    cut_parts(p, room);
    FittedLine out;
    out.text = (p.cut_before ? "... " : "") + p.before;
    auto const figure_at = display_width(out.text);
    out.text += p.figure + p.behind;
    out.marks = std::string(figure_at, ' ') + std::string(display_width(p.figure), mark);
    auto const behind_at = out.marks.size();
    auto const behind_width = display_width(p.behind);
    for (auto const& other : also) {
        auto const begin = display_width(safe(excerpt.end, std::min(excerpt.end + other.begin, excerpt.text.size())));
        auto const end = display_width(safe(excerpt.end, std::min(excerpt.end + other.end, excerpt.text.size())));
        bool const fits = other.begin < other.end && end <= behind_width && excerpt.end + other.end <= excerpt.text.size();
        out.shown.push_back(fits);
        if (!fits) continue;
        out.marks.resize(std::max(out.marks.size(), behind_at + end), ' ');
        std::fill(out.marks.begin() + static_cast<std::ptrdiff_t>(behind_at + begin),
                  out.marks.begin() + static_cast<std::ptrdiff_t>(behind_at + end), other.mark);
    }
    if (p.cut_after) out.text += " ...";
    return out;
}

}  // namespace claimcheck
