// Findings one below the other, then what was read and compared; a clean run lists what agrees.
#include "tools/write_text.hpp"

#include <algorithm>
#include <set>

#include "engine/turn.hpp"
#include "tools/describe.hpp"
#include "tools/layout.hpp"
#include "tools/phrase.hpp"
#include "tools/shown.hpp"
#include "tools/terminal_safe.hpp"
#include "tools/utf8.hpp"

namespace claimcheck {
namespace {

constexpr std::size_t most_agreeing = 10;

/// What the footnotes explain.
struct Notes {
    bool star = false, bracket = false;
    void see(Claim const& claim, Document const& document, Vocabulary const& vocabulary) {
        star = star || undated(claim, document, vocabulary);
        bracket = bracket || (!claim.claimant.known() && !document.publisher.empty());
    }
};

/// The words of a sentence, each once, without case and punctuation.
std::set<std::string> words_of(std::string_view text) {
    std::set<std::string> words;
    std::string word;
    auto const end_word = [&] {
        if (!word.empty()) words.insert(word);
        word.clear();
    };
    for (char const c : text) {
        bool const letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & '\x80') != 0;
        if (letter) word += (c >= 'A' && c <= 'Z') ? static_cast<char>(c | 0x20) : c;
        else if (c == ' ' || c == '-' || c == '\n') end_word();
    }
    end_word();
    return words;
}

/// Two printings of one sentence: three quarters of all their words are in both.
bool same_sentence(std::string_view a, std::string_view b) {
    auto const one = words_of(a);
    auto const other = words_of(b);
    auto const both = static_cast<std::size_t>(std::count_if(one.begin(), one.end(), [&](auto const& w) { return other.contains(w); }));
    return both > 3 && both * 4 >= (one.size() + other.size() - both) * 3;
}

struct Report {
    Results const& results;
    TextStyle style;
    RunCounts counts;
    Labels labels;
    Notes notes{};
    std::string out{};

    ClaimStore const& store() const { return results.gathered.store; }

    void findings(std::size_t threads) {
        auto const& all = results.checked.findings;
        std::vector<std::string> texts(all.size());
        by_turns(threads, all.size(), [&](std::size_t, std::size_t i) {
            if (!all[i].settled()) texts[i] = text_finding(all[i], results, labels, style) + '\n';
        });
        for (std::size_t i = 0; i < all.size(); ++i) {
            auto const& finding = all[i];
            if (finding.settled()) continue;
            out += texts[i];
            for (auto const& cluster : finding.clusters)
                for (auto const id : cluster.claims) notes.see(store()[id], store().document_of(id), results.vocabulary);
        }
    }

    /// What was decided on: a line each, with the reason.
    void accepted() {
        for (auto const& finding : results.checked.findings) {
            if (finding.accepted) out += wrap(terminal_safe("accepted " + finding.id + " [" + finding.rule + "]: " + finding.message + ": " + finding.accepted_because), "", "    ");
        }
    }

    std::string who(Claim const& claim, Document const& document) {
        notes.see(claim, document, results.vocabulary);
        auto const name = claimant(claim, document);
        return name.empty() ? std::string{} : ", " + name;
    }

    /// One pair of figures that agree.
    void pair(ClaimId a, ClaimId b, std::size_t width) {
        auto const& one = store()[a];
        auto const& other = store()[b];
        auto const& one_from = store()[one.document];
        auto const& other_from = store()[other.document];
        auto const place = checked_place(one);
        auto text = terminal_safe(one.text) + ' ' + counted_thing(one) + ", " + as_of_text(one, one_from, results.vocabulary, true) + who(one, one_from);
        out += ' ' + padded(place, width) + ' ' + cut(text, report_width - width - 2) + '\n';
        auto const where = labels.place(other);
        text = terminal_safe(other.text) + ", " + as_of_text(other, other_from, results.vocabulary, true) + who(other, other_from);
        auto const room = report_width - width - 3 - display_width(where);
        out += std::string(width + 2, ' ') + padded(cut(text, room), std::min<std::size_t>(room, 60 - std::min<std::size_t>(width, 20))) + ' ' + where + '\n';
        if (one.document != other.document && same_sentence(one.sentence, other.sentence)) out += std::string(width + 2, ' ') + "same sentence in both: one source, not a confirmation\n";
    }

    /// A single checked article's own figures need no name.
    std::string checked_place(Claim const& claim) const {
        auto const line = claim.in_title ? std::string{"title"} : std::to_string(claim.position.line);
        return counts.articles == 1 ? line + ':' + std::to_string(claim.position.column) : labels.place(claim);
    }

    /// Pairs of figures that agree, the checked one first, in the order of its text.
    std::vector<std::pair<ClaimId, ClaimId>> pairs_by_place() const {
        auto pairs = results.checked.agreeing;
        for (auto& [a, b] : pairs)
            if (!store().document_of(a).checked && store().document_of(b).checked) std::swap(a, b);
        std::stable_sort(pairs.begin(), pairs.end(), [this](auto const& x, auto const& y) {
            auto const place = [this](ClaimId id) { return std::tuple{store()[id].document, store()[id].span.begin}; };
            return std::pair{place(x.first), place(x.second)} < std::pair{place(y.first), place(y.second)};
        });
        return pairs;
    }

    void agreeing() {
        auto const pairs = pairs_by_place();
        std::set<ClaimId> figures;
        for (auto const& [a, b] : pairs)
            for (auto const id : {a, b})
                if (store().document_of(id).checked) figures.insert(id);
        if (pairs.empty()) {
            out += counts.read == 0 ? "No findings: no figure was read.\n" : "No findings: no two figures answer one question.\n";
            return;
        }
        auto const number = std::max(figures.size(), counts.known == 0 ? counts.compared : std::size_t{0});
        out += number == 1 ? "No findings. The one figure that could be compared agrees:\n"
               : number == 2 ? "No findings. Both figures that could be compared agree:\n"
                             : "No findings. All " + grouped_count(number) + " figures that could be compared agree:\n";
        auto const shown = std::min(pairs.size(), most_agreeing);
        std::size_t width = 0;
        for (std::size_t i = 0; i < shown; ++i) {
            width = std::max(width, display_width(checked_place(store()[pairs[i].first])));
        }
        for (std::size_t i = 0; i < shown; ++i) pair(pairs[i].first, pairs[i].second, width);
        if (results.checked.agreeing_pairs > shown) {
            out += " and " + counted(results.checked.agreeing_pairs - shown, "more pair") + " of figures\n";
        }
    }

    std::string found() const {
        auto text = findings_counted(counts);
        return text.empty() ? text : text + ". ";
    }

    std::string unread() const {
        if (counts.not_read == 0) return "0 not read";
        auto text = grouped_count(counts.not_read) + " not read";
        if (counts.not_read > 1) return text + " (--print unread)";
        for (auto const& each : store().unread)
            if (store()[each.document].checked) return text + " (" + terminal_safe(each.reason) + ')';
        return text;
    }

    void summary() {
        auto text = found() + counted(counts.articles, "article") + ", " + counted(counts.read + counts.not_read, "figure") + ": " +
                    grouped_count(counts.compared) + " compared";
        if (counts.known > 0) text += " with " + counted(counts.known, "known article");
        auto const disagree = results.checked.disagreeing_pairs;
        auto const agree = results.checked.agreeing_pairs;
        if (disagree > 0) {
            text += " (" + counted(disagree, "pair") + (disagree == 1 ? " disagrees" : " disagree");
            text += agree == 0 ? ")" : ", " + grouped_count(agree) + (agree == 1 ? " agrees)" : " agree)");
        }
        if (counts.alone > 0) text += ", " + grouped_count(counts.alone) + (counts.alone == 1 ? " alone in its question" : " alone in their question");
        out += wrap(text + ", " + unread() + '.', "", "");
        if (counts.undated > 0) out += wrap(undated_line(counts), "", "");
        std::string notes_line = notes.star ? "* no day of the figure stated: the article's." : "";
        if (notes.bracket) notes_line += std::string(notes.star ? "  " : "") + "(...) no claimant: who printed it.";
        if (!notes_line.empty()) out += notes_line + '\n';
        out += "claimcheck compares texts. It does not say which of them is right.\n";
    }
};

}  // namespace

std::string text_report(Results const& results, TextStyle style, unsigned jobs) {
    Report report{results, style, count_run(results), Labels{results.gathered.store}, {}, {}};
    report.findings(threads_for(results.gathered.store.claims.size(), jobs));
    if (report.counts.errors + report.counts.warnings + report.counts.notes == 0) report.agreeing();
    report.accepted();
    report.summary();
    return std::move(report.out);
}

std::string text_figures(Gathered const& gathered, std::vector<std::string> const& questions, Vocabulary const& vocabulary) {
    auto const& store = gathered.store;
    Labels const labels{store};
    std::string out;
    for (auto const& claim : store.claims) {
        auto const& document = store[claim.document];
        auto const who = claimant(claim, document);
        auto const index = static_cast<std::size_t>(claim.question);
        out += padded(labels.place(claim), 12) + ' ' + padded(terminal_safe(claim.text), 20) + ' ' +
               padded(terminal_safe(claim.measure_name), 12) + ' ' +
               padded(shown_subject(claim).empty() ? "-" : terminal_safe(shown_subject(claim)), 14) + ' ' +
               padded(who.empty() ? "-" : who, 20) + ' ' + padded(as_of_text(claim, document, vocabulary), 12) + ' ' +
               (index < questions.size() ? terminal_safe(questions[index]) : "-") + '\n';
    }
    return out;
}

}  // namespace claimcheck
