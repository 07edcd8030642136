// A row a figure, as a fact-checker sorts them in a spreadsheet. Every text stands in quotes, and none that a
// spreadsheet would compute begins as a formula does.
#include <map>

#include "tools/describe.hpp"
#include "tools/file_place.hpp"
#include "tools/format.hpp"
#include "tools/phrase.hpp"
#include "tools/terminal_safe.hpp"
#include "tools/utf8.hpp"

namespace claimcheck {
namespace {

constexpr std::string_view header =
    "finding,severity,rule,message,group,figure,usual_low,usual_high,as_of_begin,as_of_end,as_of,claimant,publisher,"
    "published,title,path,line,column,sentence,explanation,settled,question\r\n";

/// Formulas begin so, in full width, too; blanks in front do not hide them from every spreadsheet.
bool begins_formula(std::string_view text) {
    auto const at = text.find_first_not_of(' ');
    if (at == std::string_view::npos) return false;
    constexpr std::string_view ascii = "=+-@";
    constexpr std::u32string_view wide = U"\uFF1D\uFF0B\uFF0D\uFF20\u2212";
    auto const first = code_point(text, at).value;
    return wide.find(first) != std::u32string_view::npos || (first < 0x80 && ascii.find(text[at]) != std::string_view::npos);
}

struct Rows {
    std::string out{header};

    /// Text from anywhere.
    void text(std::string_view field) {
        auto const safe = terminal_safe(field);
        out += '"';
        if (begins_formula(safe) || field.starts_with('\t') || field.starts_with('\r') || field.starts_with('\n')) out += '\'';
        for (char const c : safe) out += c == '"' ? std::string_view{"\"\""} : std::string_view{&c, 1};
        out += "\",";
    }
    /// What the program itself spells, without quotes and commas.
    void plain(std::string_view field) { (out += field) += ','; }
    void number(std::optional<Number> const& number) { plain(number ? to_string(*number) : std::string{}); }
    void day(std::optional<Day> const& day) { plain(day ? to_string(*day) : std::string{}); }
    void end() { out.replace(out.size() - 1, 1, "\r\n"); }
};

void write_row(Results const& results, Finding const& finding, ClaimId id, std::string const& group, Rows& rows) {
    auto const& store = results.gathered.store;
    auto const& claim = store[id];
    auto const& document = store[claim.document];
    rows.plain(finding.id);
    rows.plain(severity_word(finding.severity));
    rows.text(finding.rule);
    rows.text(finding.message);
    rows.plain(group);
    rows.text(claim.text);
    rows.number(claim.figure.usual_low);
    rows.number(claim.figure.usual_high);
    rows.day(claim.when.begin);
    rows.day(claim.when.end);
    rows.text(as_of_text(claim, document, results.vocabulary, true));
    rows.text(claim.claimant.name);
    rows.text(document.publisher);
    rows.day(document.published);
    rows.text(document.title);
    rows.text(document.path);
    rows.plain(claim.in_title ? std::string{"title"} : std::to_string(claim.position.line));
    rows.plain(std::to_string(claim.position.column));
    rows.text(claim.sentence);
    rows.text(reasons_line(finding));
    rows.text(finding.settled() ? settled_because(finding) : std::string{});
    auto const question = static_cast<std::size_t>(finding.question);
    rows.text(question < results.questions.size() ? results.questions[question] : std::string{});
    rows.end();
}

}  // namespace

void write_csv(Report const& report, Output& output) {
    Rows rows;
    for (auto const& finding : report.results.checked.findings) {
        std::map<ClaimId, std::string> group;
        for (std::size_t i = 0; i < finding.clusters.size(); ++i)
            for (auto const claim : finding.clusters[i].claims) group.emplace(claim, group_letters(i));
        for (auto const claim : claims_of(finding)) write_row(report.results, finding, claim, group[claim], rows);
    }
    output.write(rows.out);
}

}  // namespace claimcheck
