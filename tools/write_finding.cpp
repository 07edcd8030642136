// A finding, from its headline down: source lines with their figures underlined, the question, a table of its figures
// (a letter a group), what is the same and what differs, the arithmetic, and what was kept apart.
#include <algorithm>
#include <map>

#include "engine/explain.hpp"
#include "tools/describe.hpp"
#include "tools/fit.hpp"
#include "tools/layout.hpp"
#include "tools/phrase.hpp"
#include "tools/terminal_safe.hpp"
#include "tools/utf8.hpp"
#include "tools/write_text.hpp"

namespace claimcheck {
namespace {

constexpr std::size_t most_rows = 24;       // of a table; beyond it each group shows its first
constexpr std::size_t rows_of_a_group = 4;
constexpr std::size_t most_apart = 8;
constexpr std::size_t widest_figure = 26, widest_claimant = 24;

std::string painted(std::string text, Severity severity, bool colour) {
    if (!colour) return text;
    auto const* const code = severity == Severity::error ? "\x1b[1;31m" : severity == Severity::warning ? "\x1b[1;33m" : "\x1b[1;36m";
    return code + text + "\x1b[0m";
}

struct FindingText {
    Finding const& finding;
    Results const& results;
    Labels const& labels;
    TextStyle style;
    std::string out;

    ClaimStore const& store() const { return results.gathered.store; }
    Claim const& claim(ClaimId id) const { return store()[id]; }
    Document const& document(ClaimId id) const { return store().document_of(id); }

    void headline() {
        auto const word = std::string{severity_word(finding.severity)};
        auto text = labels.path(claim(finding.witness.first)) + ": " + word + ": " + terminal_safe(finding.message) + " [" +
                    finding.rule + "] id " + finding.id;
        text = style.terminal ? wrap(text, "", "    ") : text + '\n';
        if (auto const at = text.find(' ' + word + ':'); at != std::string::npos) {
            text.replace(at + 1, word.size() + 1, painted(word + ':', finding.severity, style.colour));
        }
        out += text;
    }

    // ---- source lines ----

    struct Marked { ClaimId claim; char mark; };

    bool same_line(ClaimId a, ClaimId b) const {
        auto const& one = claim(a);
        auto const& other = claim(b);
        return one.document == other.document && one.in_title == other.in_title && one.position.line == other.position.line;
    }

    void sources() {
        if (results.gathered.excerpts.empty()) return;
        std::vector<Marked> left;
        for (auto const id : marked_claims(store(), finding)) left.push_back({id, left.empty() ? '^' : '-'});
        std::size_t width = 0;
        for (auto const& m : left) width = std::max(width, display_width(labels.line(claim(m.claim))));
        auto const room = report_width - width - 4;
        while (!left.empty()) {
            auto const at = std::min_element(left.begin(), left.end(), [this, &left](Marked const& a, Marked const& b) {
                bool const first_a = same_line(a.claim, left.front().claim);
                bool const first_b = same_line(b.claim, left.front().claim);
                return first_a != first_b ? first_a : first_a && claim(a.claim).span.begin < claim(b.claim).span.begin;
            });
            auto const first = *at;
            left.erase(at);
            std::vector<AlsoMarked> also;
            std::vector<Marked> candidates;
            auto const end = claim(first.claim).span.end;
            for (auto const& m : left) {
                if (!same_line(m.claim, first.claim) || claim(m.claim).span.begin < end) continue;
                also.push_back({claim(m.claim).span.begin - end, claim(m.claim).span.end - end, m.mark});
                candidates.push_back(m);
            }
            auto const line = fit(results.gathered.excerpts[static_cast<std::size_t>(first.claim)], first.mark, also, room);
            auto const label = labels.line(claim(first.claim));
            out += ' ' + std::string(width - display_width(label), ' ') + label + " | " + line.text + '\n';
            out += std::string(width + 2, ' ') + "| " + line.marks + '\n';
            for (std::size_t i = 0; i < candidates.size(); ++i) {
                if (!line.shown[i]) continue;
                std::erase_if(left, [&](Marked const& m) { return m.claim == candidates[i].claim; });
            }
        }
    }

    // ---- table ----

    struct Row { std::string group, figure, usual, when, who, where; };

    std::vector<Row> rows(std::size_t& hidden) const {
        std::size_t total = 0;
        for (auto const& cluster : finding.clusters) total += cluster.claims.size();
        std::vector<Row> all;
        for (std::size_t group = 0; group < finding.clusters.size(); ++group) {
            std::size_t shown = 0;
            for (auto const id : finding.clusters[group].claims) {
                if (total > most_rows && (shown == rows_of_a_group || all.size() == most_rows)) break;
                ++shown;
                auto const& c = claim(id);
                all.push_back({group_letters(group), cut(terminal_safe(c.text), widest_figure), usual_range(c, results.vocabulary),
                               as_of_text(c, document(id), results.vocabulary), cut(claimant(c, document(id)), widest_claimant), labels.place(c)});
            }
        }
        hidden = total - all.size();
        return all;
    }

    void table() {
        if (finding.clusters.empty()) return;
        std::size_t hidden = 0;
        auto all = rows(hidden);
        Row const head{"", "figure", "usual range", "as of", "claimant", "where"};
        constexpr std::string Row::*columns[] = {&Row::group, &Row::figure, &Row::usual, &Row::when, &Row::who};
        std::map<std::string Row::*const*, std::size_t> width;
        for (auto const& column : columns) {
            auto& widest = width[&column];
            widest = display_width(head.*column);
            for (auto const& row : all) widest = std::max(widest, display_width(row.*column));
        }
        auto const print = [&](Row const& row) {
            std::string line = " ";
            for (auto const& column : columns) line += padded(row.*column, width[&column]) + ' ';
            out += line + row.where + '\n';
        };
        print(head);
        for (auto const& row : all) print(row);
        if (hidden > 0) out += "   and " + counted(hidden, "more figure") + " (--format ndjson has them all)\n";
    }

    void asked() {
        if (finding.clusters.empty()) return;
        std::vector<ClaimId> claims;
        for (auto const& cluster : finding.clusters) claims.insert(claims.end(), cluster.claims.begin(), cluster.claims.end());
        auto const text = question(claims, store(), results.vocabulary);
        if (!text.empty()) out += wrap("question: " + text, "  ", "    ");
    }

    // ---- explanation ----

    /// On one line where they fit, else a line each.
    void dimensions() {
        std::vector<std::string> parts;
        std::size_t width = 2;
        for (auto const dimension : {Dimension::same, Dimension::differs, Dimension::unknown}) {
            std::string names;
            for (auto const& [name, is] : finding.dimensions)
                if (is == dimension) names += (names.empty() ? "" : ", ") + terminal_safe(name);
            if (names.empty()) continue;
            parts.push_back(std::string{to_string(dimension)} + ": " + names);
            width += display_width(parts.back());
        }
        auto const fits = [&](std::size_t gap) { return width + gap * (parts.size() - 1) <= report_width; };
        auto const between = fits(6) ? std::string(6, ' ') : fits(4) ? std::string(4, ' ') : std::string{"\n  "};
        for (std::size_t i = 0; i < parts.size(); ++i) out += (i == 0 ? "  " : between) + parts[i];
        if (!parts.empty()) out += '\n';
    }

    void reasons(std::size_t from, std::size_t to) {
        std::string text;
        for (auto i = from; i < std::min(to, finding.reasons.size()); ++i) text += (text.empty() ? "" : " ") + finding.reasons[i];
        if (to >= finding.reasons.size() && !finding.suggest.empty()) text += (text.empty() ? "" : " ") + finding.suggest;
        if (!text.empty()) out += wrap(terminal_safe(text), "  ", "  ");
    }

    void apart() {
        if (finding.apart.empty()) return;
        std::string text = "kept apart: ";
        for (std::size_t i = 0; i < std::min(finding.apart.size(), most_apart); ++i) {
            auto const& each = finding.apart[i];
            text += (i > 0 ? ", " : "") + terminal_safe(inside_a_sentence(std::string{claim(each.claim).text}, claim(each.claim).figure)) + " (";
            if (!each.why.empty()) text += terminal_safe(each.why) + ", ";
            text += labels.place(claim(each.claim)) + ')';
        }
        if (finding.apart.size() > most_apart) text += " and " + counted(finding.apart.size() - most_apart, "other");
        out += wrap(text, "  ", "  ");
    }

    void write() {
        headline();
        sources();
        if (finding.parts.empty()) {
            asked();
            table();
            dimensions();
            reasons(0, finding.reasons.size());
        } else {  // the sum first, it is the finding
            reasons(0, finding.reasons.size() > 1 ? 1 : finding.reasons.size());
            dimensions();
            if (finding.reasons.size() > 1) reasons(1, finding.reasons.size());
        }
        apart();
        if (!finding.see.empty()) out += "  see " + terminal_safe(finding.see) + '\n';
    }
};

}  // namespace

std::string text_finding(Finding const& finding, Results const& results, Labels const& labels, TextStyle style) {
    FindingText text{finding, results, labels, style, {}};
    text.write();
    return std::move(text.out);
}

}  // namespace claimcheck
