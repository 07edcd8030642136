// A page to read: each finding with its passages, the table of its figures and what explains it, those that are settled
// last. The page has no script and loads nothing, and its policy forbids both; it is well-formed XML, too.
#include <algorithm>

#include "engine/day_text.hpp"
#include "engine/explain.hpp"
#include "tools/describe.hpp"
#include "tools/file_place.hpp"
#include "tools/format.hpp"
#include "tools/layout.hpp"
#include "tools/phrase.hpp"
#include "tools/xml_text.hpp"

namespace claimcheck {
namespace {

constexpr std::size_t most_rows = 200;   // of a table, and of figures that were kept apart
constexpr std::size_t most_around = 400; // bytes of a sentence before and behind a figure

constexpr std::string_view head = R"(<!DOCTYPE html>
<html lang="en" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'" />
<meta name="referrer" content="no-referrer" />
<meta name="viewport" content="width=device-width" />
<title>claimcheck</title>
<style>
:root { color-scheme: light dark; --line: #8886; --note: #2878b8; --warning: #b86e00; --error: #c8102e; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
article { border-left: 4px solid var(--line); padding-left: 1rem; margin: 2.5rem 0; break-inside: avoid; }
article.error { border-color: var(--error); }
article.warning { border-color: var(--warning); }
article.note { border-color: var(--note); }
h2 { font-size: 1.15rem; margin: 0; }
p, blockquote, ul, table { margin: .6rem 0; }
blockquote { padding-left: .8rem; border-left: 1px solid var(--line); }
.small, cite { font-size: .85rem; font-style: normal; opacity: .8; }
cite { display: block; }
mark { background: none; color: inherit; font-weight: bold; border-bottom: 3px dotted var(--note); }
mark.later { border-bottom: 3px solid var(--warning); }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .2rem .6rem .2rem 0; border-bottom: 1px solid var(--line); }
</style>
</head>
<body>
<h1>claimcheck</h1>
)";

struct Passage {
    DocumentId document{};
    bool in_title = false;
    std::uint32_t begin = 0;       ///< offset of its sentence
    std::vector<ClaimId> claims;   ///< to be marked, in the order of the text
};

struct Page {
    Results const& results;
    std::string out{};
    bool star = false, bracket = false;  // what the footnotes explain

    ClaimStore const& store() const { return results.gathered.store; }
    Claim const& claim(ClaimId id) const { return store()[id]; }

    void line(std::string_view tag, std::string_view attributes, std::string_view text) {
        ((((out += '<') += tag) += attributes) += '>') += xml_text(text);
        ((out += "</") += tag) += ">\n";
    }

    std::string place(ClaimId id) const { return shown_place(store(), id) + ':' + std::to_string(claim(id).position.column); }

    // ---- passages ----

    /// What stands between two marks, or at an end of the sentence; a long one is cut.
    void between(std::string_view text, bool behind_a_mark, bool before_a_mark) {
        auto const kept = (behind_a_mark ? most_around : 0) + (before_a_mark ? most_around : 0);
        if (text.size() <= kept) {
            out += xml_text(text);
            return;
        }
        auto const first = behind_a_mark ? std::min(text.rfind(' ', most_around), most_around) : 0;
        auto const last = before_a_mark ? text.find(' ', text.size() - most_around) : std::string_view::npos;
        out += xml_text(text.substr(0, first)) + (first > 0 ? " ..." : "...");
        if (last != std::string_view::npos) out += xml_text(text.substr(last));
    }

    std::vector<Passage> passages(Finding const& f) const {
        std::vector<Passage> all;
        for (auto const id : marked_claims(store(), f)) {
            auto const& c = claim(id);
            if (c.sentence.empty()) continue;  // a row with a ready value
            auto const same = [&c](Passage const& p) { return p.document == c.document && p.in_title == c.in_title && p.begin == c.sentence_begin; };
            auto at = std::find_if(all.begin(), all.end(), same);
            if (at == all.end()) at = all.insert(at, {c.document, c.in_title, c.sentence_begin, {}});
            at->claims.push_back(id);
        }
        for (auto& p : all) {
            std::stable_sort(p.claims.begin(), p.claims.end(), [this](ClaimId a, ClaimId b) { return claim(a).span.begin < claim(b).span.begin; });
        }
        return all;
    }

    void passage(Passage const& p, ClaimId later) {
        auto const& document = store()[p.document];
        auto const sentence = claim(p.claims.front()).sentence;
        std::size_t at = 0;
        out += "<blockquote>";
        for (auto const id : p.claims) {
            auto const begin = std::min<std::size_t>(claim(id).span.begin - p.begin, sentence.size());
            auto const end = std::min(begin + claim(id).text.size(), sentence.size());
            if (begin < at) continue;
            between(sentence.substr(at, begin - at), at > 0, true);
            out += id == later ? "<mark class=\"later\">" : "<mark>";
            out += xml_text(sentence.substr(begin, end - begin)) + "</mark>";
            at = end;
        }
        between(sentence.substr(at), true, false);
        auto from = place(p.claims.front());
        if (!document.title.empty() && !p.in_title) from += ", \"" + std::string{document.title} + '"';
        if (!document.publisher.empty()) from += ", " + std::string{document.publisher};
        if (document.published) from += ", " + long_day(*document.published);
        line("cite", "", from);
        out += "</blockquote>\n";
    }

    // ---- figures ----

    void row(ClaimId id, std::string_view group) {
        auto const& c = claim(id);
        auto const& document = store()[c.document];
        star = star || undated(c, document, results.vocabulary);
        bracket = bracket || (!c.claimant.known() && !document.publisher.empty());
        out += "<tr>";
        for (auto const& cell : {std::string{group}, std::string{c.text}, usual_range(c, results.vocabulary), as_of_text(c, document, results.vocabulary, true),
                                 claimant(c, document), place(id)}) {
            out += "<td>" + xml_text(cell) + "</td>";
        }
        out += "</tr>\n";
    }

    void more(std::size_t hidden, std::string_view noun) {
        if (hidden > 0) line("p", " class=\"small\"", "and " + counted(hidden, noun) + " (--format ndjson has them all)");
    }

    void figures(Finding const& f) {
        auto const all = claims_of(f);
        if (all.empty()) return;
        out += "<table>\n<thead><tr><th></th><th>figure</th><th>usual range</th><th>as of</th><th>claimant</th><th>where</th></tr></thead>\n<tbody>\n";
        std::size_t rows = 0;
        for (std::size_t group = 0, end = 0; rows < std::min(all.size(), most_rows); ++rows) {
            while (group < f.clusters.size() && rows == end + f.clusters[group].claims.size()) end += f.clusters[group++].claims.size();
            row(all[rows], group < f.clusters.size() ? group_letters(group) : std::string{});
        }
        out += "</tbody>\n</table>\n";
        more(all.size() - rows, "more figure");
    }

    void apart(Finding const& f) {
        if (f.apart.empty()) return;
        out += "<p>Kept apart:</p>\n<ul class=\"apart\">\n";
        auto const shown = std::min(f.apart.size(), most_rows);
        for (std::size_t i = 0; i < shown; ++i) {
            auto const& each = f.apart[i];
            line("li", "", inside_a_sentence(std::string{claim(each.claim).text}, claim(each.claim).figure) + " (" +
                               (each.why.empty() ? "" : each.why + ", ") + place(each.claim) + ')');
        }
        out += "</ul>\n";
        more(f.apart.size() - shown, "other");
    }

    // ---- findings ----

    void finding(Finding const& f) {
        auto const word = std::string{severity_word(f.severity)};
        out += "<article id=\"f-" + xml_text(f.id) + "\" class=\"" + (f.settled() ? "settled" : word) + "\">\n";
        line("h2", "", word + ": " + f.message);
        line("p", " class=\"small\"", '[' + f.rule + "] id " + f.id);
        if (f.settled()) line("p", " class=\"settled\"", (f.accepted ? "Accepted: " : "") + settled_because(f));
        for (auto const& each : passages(f)) passage(each, f.witness.first);
        auto const asked = question(claims_of(f), store(), results.vocabulary);
        if (f.parts.empty() && !asked.empty()) line("p", " class=\"question\"", "Question: " + asked);
        figures(f);
        if (auto const text = dimensions_line(f); !text.empty()) line("p", " class=\"dimensions\"", text);
        if (auto const text = reasons_line(f); !text.empty()) line("p", " class=\"reasons\"", text);
        apart(f);
        see(f.see);
        out += "</article>\n";
    }

    /// A link where it is an address of the web; nothing else can be followed.
    void see(std::string const& target) {
        if (target.empty()) return;
        auto const text = xml_text(target);
        bool const web = target.starts_with("https://") || target.starts_with("http://");
        out += "<p class=\"see\">See " + (web ? "<a href=\"" + text + "\" rel=\"noopener noreferrer\">" + text + "</a>" : text) + "</p>\n";
    }

    void foot(RunCounts const& counts) {
        if (counts.undated > 0) line("p", " class=\"small\"", undated_line(counts));
        if (star) line("p", " class=\"small\"", "* no day of the figure stated: the article's.");
        if (bracket) line("p", " class=\"small\"", "(...) no claimant: who printed it.");
        out += "<p class=\"small\">claimcheck compares texts. It does not say which of them is right.</p>\n</body>\n</html>\n";
    }
};

}  // namespace

void write_html(Report const& report, Output& output) {
    auto const counts = count_run(report.results);
    Page page{report.results};
    page.out = head;
    page.line("p", " class=\"counts\"", counts_line(counts));
    auto const& findings = report.results.checked.findings;
    auto const write = [&](bool settled) {
        for (auto const& finding : findings) {
            if (finding.settled() != settled) continue;
            page.finding(finding);
            output.write(page.out);
            page.out.clear();
        }
    };
    write(false);
    if (counts.accepted + counts.in_baseline > 0) page.out += "<h2>Settled before</h2>\n";
    write(true);
    page.foot(counts);
    output.write(page.out);
}

}  // namespace claimcheck
