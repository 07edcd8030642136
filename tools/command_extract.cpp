// extract: the claims of a run, linked but not judged; and --print, which shows one stage of each article.
#include "tools/command.hpp"
#include "tools/gather.hpp"
#include "tools/output.hpp"
#include "tools/pack.hpp"
#include "tools/record.hpp"
#include "tools/terminal_safe.hpp"
#include "tools/write_ndjson.hpp"
#include "tools/write_text.hpp"

namespace claimcheck {

int run_extract(Options const& options) {
    std::vector<Diagnostic> diagnostics;
    auto const pack = load_pack(options, diagnostics);
    if (has_error(diagnostics)) return report(diagnostics);
    Output output{options.output};
    auto format = options.format;
    if (format == Format::automatic) format = output.terminal() ? Format::text : Format::ndjson;
    auto gathered = gather(options, pack.vocabulary, false, diagnostics);
    auto const questions = link(gathered.store, pack.vocabulary);
    if (format == Format::text) {
        output.write(text_figures(gathered, questions));
    } else if (format == Format::dump) {
        std::string lines;
        for (auto const& claim : gathered.store.claims) lines += dump(claim) + "\n";
        output.write(lines);
    } else {
        JsonBuffer out{output};
        write_claims(gathered, questions, pack.vocabulary, out);
        Checked const none;
        write_run({gathered, questions, pack.vocabulary, none}, pack.hash, false, out);
    }
    auto const code = report(diagnostics);
    if (!output.ok()) return 2;
    return code == 0 && gathered.store.documents.empty() && gathered.store.claims.empty() ? 2 : code;
}

int run_print(Options const& options) {
    std::vector<Diagnostic> diagnostics;
    auto const pack = load_pack(options, diagnostics);
    if (has_error(diagnostics)) return report(diagnostics);
    Output output{options.output};
    std::size_t articles = 0;
    if (*options.print == Stage::questions || *options.print == Stage::claims) {
        auto gathered = gather(options, pack.vocabulary, false, diagnostics);
        auto const questions = link(gathered.store, pack.vocabulary);
        articles = gathered.store.documents.size();
        std::string lines;
        for (auto const& claim : gathered.store.claims) {
            lines += terminal_safe(gathered.store[claim.document].id) + ":" + std::to_string(claim.position.line) + " ";
            lines += terminal_safe(dump(claim));
            if (*options.print == Stage::questions) lines += "  -> " + terminal_safe(questions[static_cast<std::size_t>(claim.question)]);
            lines += "\n";
        }
        output.write(lines);
    } else {
        auto const show = [&](Article const& article, bool) {
            ++articles;
            output.write("== " + terminal_safe(article.id) + "\n" + terminal_safe_lines(print_stage(article, *options.print, pack.vocabulary)));
        };
        read_articles(options, pack.vocabulary.lexicon, show, diagnostics);
    }
    auto const code = report(diagnostics);
    return code == 0 && articles == 0 ? 2 : code;
}

}  // namespace claimcheck
