// A comment on a pull request: each finding with the table of its figures, as many as a comment has room for.
#include "tools/describe.hpp"
#include "tools/file_place.hpp"
#include "tools/format.hpp"
#include "tools/layout.hpp"
#include "tools/phrase.hpp"
#include "tools/terminal_safe.hpp"

namespace claimcheck {
namespace {

constexpr std::size_t most_bytes = 60'000;  // GitHub refuses comments of more than 65,536 characters
constexpr std::size_t most_rows = 24;

/// Text in a line or cell of a table: every mark is escaped, so that it is neither markup nor a link, and a comment
/// after "@" and "#" keeps them from naming people and issues.
std::string markdown(std::string_view text) {
    constexpr std::string_view marks = "\\`*_{}[]!|~$";
    std::string out;
    auto const safe = terminal_safe(text);
    for (std::size_t at = 0; at < safe.size(); ++at) {
        char const c = safe[at];
        bool const link = (c == ':' && at + 1 < safe.size() && safe[at + 1] != ' ') ||
                          (c == '.' && at > 0 && (safe[at - 1] == 'w' || safe[at - 1] == 'W'));
        if (c == '&') out += "&amp;";
        else if (c == '<') out += "&lt;";
        else if (c == '>') out += "&gt;";
        else if (c == '@' || c == '#') (out += c) += "<!-- -->";
        else if (link || marks.find(c) != std::string_view::npos) (out += '\\') += c;
        else out += c;
    }
    return out;
}

void write_row(Results const& results, ClaimId id, std::string const& group, bool& star, std::string& out) {
    auto const& store = results.gathered.store;
    auto const& claim = store[id];
    auto const& document = store[claim.document];
    star = star || undated(claim, document, results.vocabulary);
    for (auto const& cell : {group, terminal_safe(claim.text), usual_range(claim, results.vocabulary),
                             as_of_text(claim, document, results.vocabulary), claimant(claim, document), shown_place(store, id)}) {
        out += "| " + markdown(cell) + ' ';
    }
    out += "|\n";
}

std::string section(Results const& results, Finding const& f, bool& star) {
    auto out = "**" + std::string{severity_word(f.severity)} + "** `" + f.rule + "` " + markdown(message_line(f)) + "\n\n";
    out += "| | figure | usual range | as of | claimant | where |\n| --- | --- | --- | --- | --- | --- |\n";
    std::size_t rows = 0;
    auto const all = claims_of(f);
    auto const row = [&](ClaimId claim, std::string const& group) {
        if (rows++ < most_rows) write_row(results, claim, group, star, out);
    };
    std::size_t grouped = 0;
    for (std::size_t i = 0; i < f.clusters.size(); ++i) {
        for (auto const claim : f.clusters[i].claims) row(claim, group_letters(i));
        grouped += f.clusters[i].claims.size();
    }
    for (auto i = grouped; i < all.size(); ++i) row(all[i], "");
    if (rows > most_rows) out += "\nand " + counted(rows - most_rows, "more figure") + '\n';
    for (auto const& line : {dimensions_line(f), reasons_line(f)})
        if (!line.empty()) out += '\n' + markdown(line) + '\n';
    return out + '\n';
}

}  // namespace

void write_markdown(Report const& report, Output& output) {
    auto const counts = count_run(report.results);
    auto out = std::string{"### claimcheck\n\n"};
    std::size_t hidden = 0;
    bool star = false;  // a date is the article's
    for (auto const& finding : report.results.checked.findings) {
        if (finding.settled()) continue;
        auto const text = section(report.results, finding, star);
        if (hidden > 0 || out.size() + text.size() > most_bytes) ++hidden;
        else out += text;
    }
    if (hidden > 0) out += "and " + counted(hidden, "more finding") + "\n\n";
    if (star) out += "\\* no day of the figure stated: the article's.\n\n";
    output.write(out + counts_line(counts) + "\n\nclaimcheck compares texts. It does not say which of them is right.\n");
}

}  // namespace claimcheck
