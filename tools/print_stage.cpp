// --print: dumps come from the engine; here they get the names of their articles.
#include "tools/print_stage.hpp"

#include <algorithm>

#include "tools/command.hpp"
#include "tools/gather.hpp"
#include "tools/label.hpp"
#include "tools/terminal_safe.hpp"

namespace claimcheck {

namespace {

/// Stages of one article are written as articles are read; returns how many there were.
std::size_t print_articles(Options const& options, Vocabulary const& vocabulary, Output& out,
                           std::vector<Diagnostic>& diagnostics) {
    std::size_t articles = 0;
    read_articles(options, vocabulary.lexicon, [&](InputItem const& item, bool, std::uint64_t) {
        ++articles;
        if (item.claim) return;  // nothing of it was read
        auto const& article = item.article;
        auto text = print_stage(article, *options.print, vocabulary);
        if (!text.empty() && text.back() != '\n') text += '\n';
        out.write("# " + terminal_safe(article.id) + '\n' + terminal_safe_lines(text));
    }, diagnostics);
    return articles;
}

/// Claims, questions and what was not read come from a whole run.
void print_run(Stage stage, Gathered const& gathered, std::vector<std::string> const& questions, Output& out) {
    auto const& store = gathered.store;
    Labels const labels{store};
    std::string text;
    if (stage == Stage::unread) {  // by reason: what a word more would make read comes first, lengths of time last
        auto unread = store.unread;
        std::stable_sort(unread.begin(), unread.end(), [](auto const& a, auto const& b) { return a.reason > b.reason; });
        for (auto const& each : unread) {
            Claim place;
            place.document = each.document;
            place.in_title = each.in_title;
            place.position = each.position;
            text += labels.place(place) + ' ' + std::string{each.text} + ": " + std::string{each.reason} + '\n';
        }
    } else if (stage == Stage::claims) {
        for (auto const& claim : store.claims) text += labels.place(claim) + ' ' + dump(claim) + '\n';
    } else {
        std::vector<std::vector<Claim const*>> by_question(questions.size());
        for (auto const& claim : store.claims) {
            auto const index = static_cast<std::size_t>(claim.question);
            if (index < by_question.size()) by_question[index].push_back(&claim);
        }
        for (std::size_t i = 0; i < questions.size(); ++i) {
            text += questions[i] + '\n';
            for (auto const* const claim : by_question[i]) text += "  " + labels.place(*claim) + ' ' + dump(*claim) + '\n';
        }
    }
    out.write(terminal_safe_lines(text));
}

}  // namespace

int print_stage(Options const& options, Pack const& pack, Output& output) {
    std::vector<Diagnostic> diagnostics;
    std::size_t articles = 0;
    if (*options.print < Stage::claims) {
        articles = print_articles(options, pack.vocabulary, output, diagnostics);
    } else {
        auto gathered = gather(options, pack.vocabulary, false, diagnostics);
        auto const questions = link(gathered.store, pack.vocabulary);
        print_run(*options.print, gathered, questions, output);
        articles = gathered.checked;
    }
    if (articles == 0) diagnostics.push_back(nothing_read(options));
    auto const code = report(diagnostics, options.strict);
    return usable(output, options) ? code : worse(code, Exit::error);
}

}  // namespace claimcheck
