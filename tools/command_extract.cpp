// extract: the claims of a run, linked but not judged.
#include "tools/command.hpp"
#include "tools/gather.hpp"
#include "tools/pack.hpp"
#include "tools/print_stage.hpp"
#include "tools/terminal_safe.hpp"
#include "tools/write_jsonld.hpp"
#include "tools/write_ndjson.hpp"
#include "tools/write_text.hpp"

namespace claimcheck {

int run_extract(Options const& options) {
    std::vector<Diagnostic> diagnostics;
    auto const pack = load_pack(options, diagnostics);
    if (auto const code = report(diagnostics, options.strict); code != Exit::ok) return code;
    if (!spares_input(options)) return Exit::error;
    Output output{options.output};
    if (!usable(output, options)) return Exit::error;
    diagnostics.clear();
    if (options.print) return print_stage(options, pack, output);

    auto gathered = gather(options, pack.vocabulary, false, diagnostics);
    if (gathered.checked == 0) diagnostics.push_back(nothing_read(options));
    auto const code = report(diagnostics, options.strict);
    if (gathered.checked == 0) return code;
    auto const questions = link_told(gathered, pack.vocabulary, options);
    if (options.format == Format::text || (options.format == Format::automatic && output.terminal())) {
        output.write(text_figures(gathered, questions, pack.vocabulary));
    } else if (options.format == Format::jsonld) {
        write_jsonld(gathered, pack.vocabulary, output);
    } else if (options.format == Format::dump) {
        std::string lines;
        for (auto const& claim : gathered.store.claims) lines += dump(claim) + '\n';
        output.write(terminal_safe_lines(lines));
    } else {
        JsonBuffer json{output};
        write_claims(gathered, questions, pack.vocabulary, json, options.jobs);
        write_run({gathered, questions, pack.vocabulary, {}}, pack, false, json);
    }
    return usable(output, options) ? code : worse(code, Exit::error);
}

}  // namespace claimcheck
