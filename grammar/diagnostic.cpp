#include "grammar/diagnostic.hpp"

#include <algorithm>

namespace claimcheck {
namespace {

std::string_view word_of(Severity severity) {
    switch (severity) {
        case Severity::note: return "note";
        case Severity::warning: return "warning";
        case Severity::error: break;
    }
    return "error";
}

/// Edits (insert, delete, replace, swap neighbours) from a to b; stops counting beyond `most`.
std::size_t distance(std::string_view a, std::string_view b, std::size_t most) {
    if (a.size() > b.size() + most || b.size() > a.size() + most) return most + 1;
    std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), now(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        now[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) now[j] = std::min(now[j], before[j - 2] + 1);
        }
        before.swap(last);
        last.swap(now);
    }
    return last[b.size()];
}

/// Characters [from, from + most) of a line, with what a terminal would act on made blank.
std::string shown_part(std::string_view line, std::size_t from, std::size_t most) {
    std::string out;
    std::size_t seen = 0;
    for (char const c : line) {
        bool const starts = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        if (starts) ++seen;
        if (seen <= from) continue;
        if (seen > from + most) break;
        bool const control = static_cast<unsigned char>(c) < ' ' || c == '\x7F';
        out += control ? ' ' : c;
    }
    return out;
}

/// The line, or as much of it as stands around the place, and a caret under the place.
std::string excerpt(Diagnostic const& d) {
    constexpr std::size_t widest = 120;
    auto const number = std::to_string(d.position.line);
    auto const column = std::max<std::size_t>(1, d.position.column) - 1;
    std::size_t const from = column > widest - 30 ? column - 60 : 0;
    auto const line = shown_part(d.source_line, from, widest);
    std::size_t const carets = std::min<std::size_t>(std::max(1U, d.length), widest);
    return "\n " + number + " | " + line + "\n " + std::string(number.size(), ' ') + " | " + std::string(column - from, ' ') +
           std::string(carets, '^');
}

}  // namespace

std::string to_string(Diagnostic const& d) {
    std::string out = d.path;
    if (d.position.line != 0) {
        out += ":" + std::to_string(d.position.line) + ":" + std::to_string(std::max(1U, d.position.column));
    }
    if (!out.empty()) out += ": ";
    out += std::string{word_of(d.severity)} + ": " + d.message;
    if (!d.code.empty()) out += " [" + d.code + "]";
    if (!d.source_line.empty()) out += excerpt(d);
    if (!d.help.empty()) out += "\n  help: " + d.help;
    return out;
}

bool has_error(std::vector<Diagnostic> const& diagnostics) {
    return std::any_of(diagnostics.begin(), diagnostics.end(), [](auto const& d) { return d.severity == Severity::error; });
}

std::string did_you_mean(std::string_view word, std::vector<std::string> const& candidates) {
    auto const most = std::max<std::size_t>(1, word.size() / 3);
    std::string best;
    auto nearest = most + 1;
    for (auto const& candidate : candidates) {
        auto const edits = distance(word, candidate, most);
        if (edits < nearest || (edits == nearest && edits <= most && candidate < best)) {
            nearest = edits;
            best = candidate;
        }
    }
    return nearest <= most ? best : std::string{};
}

}  // namespace claimcheck
