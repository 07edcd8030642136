// check: read everything, link it, run the rules, write one report.
#include <algorithm>
#include <cstdlib>

#include "tools/command.hpp"
#include "tools/output.hpp"
#include "tools/pack.hpp"
#include "tools/record.hpp"
#include "tools/write_ndjson.hpp"
#include "tools/write_text.hpp"

namespace claimcheck {
namespace {

bool coloured(Options const& options, Output const& output) {
    switch (options.colour) {
        case Colour::always: return true;
        case Colour::never: return false;
        case Colour::automatic: break;
    }
    auto const set = [](char const* name) {
        auto const* value = std::getenv(name);
        return value != nullptr && *value != '\0' && std::string_view{value} != "0";
    };
    if (std::getenv("NO_COLOR") != nullptr && *std::getenv("NO_COLOR") != '\0') return false;
    return set("CLICOLOR_FORCE") || output.terminal();
}

void write_report(Options const& options, Results const& results, Pack const& pack, Output& output) {
    switch (options.format) {
        case Format::ndjson: {
            JsonBuffer out{output};
            if (options.with_claims) write_claims(results.gathered, results.questions, results.vocabulary, out);
            write_findings(results, out);
            write_run(results, pack.hash, true, out);
            return;
        }
        case Format::dump: {
            std::string lines;
            for (auto const& f : results.checked.findings) lines += dump(f, results.gathered.store, results.questions) + "\n";
            output.write(lines);
            return;
        }
        case Format::automatic:
        case Format::text: output.write(text_report(results, {output.terminal(), coloured(options, output)})); return;
    }
}

/// A rule that saw nothing may be misspelt: a note, an error under --strict.
void tell_idle_rules(Options const& options, Checked const& checked, std::vector<Diagnostic>& diagnostics) {
    if (!options.strict) return;
    for (auto const& count : checked.counts) {
        if (count.claims > 0) continue;
        Diagnostic d;
        d.code = "idle-rule";
        d.message = "the rule \"" + count.rule + "\" saw no figure";
        d.help = "--strict asks for every rule to be of use";
        diagnostics.push_back(std::move(d));
    }
}

}  // namespace

int run_check(Options const& options) {
    std::vector<Diagnostic> diagnostics;
    auto const pack = load_pack(options, diagnostics);
    if (has_error(diagnostics)) return report(diagnostics);
    bool const text = options.format == Format::text || options.format == Format::automatic;
    auto gathered = gather(options, pack.vocabulary, text, diagnostics);
    auto const questions = link(gathered.store, pack.vocabulary);
    auto const checked = check(gathered.store.claims, gathered.store.documents, questions, pack.vocabulary, pack.rules);
    tell_idle_rules(options, checked, diagnostics);
    bool const nothing = gathered.store.documents.empty() && gathered.store.claims.empty();
    Output output{options.output};
    if (!nothing || !text) write_report(options, {gathered, questions, pack.vocabulary, checked}, pack, output);
    int code = report(diagnostics);
    if (!output.ok()) {
        complain("claimcheck: error: cannot write " + (options.output.empty() ? std::string{"the report"} : options.output) + " [unwritable]\n");
        code = std::max(code, 2);
    }
    if (code != 0) return code;
    if (nothing) return 2;
    auto const grave = [&](Finding const& f) { return !f.accepted && options.fail_on && f.severity >= *options.fail_on; };
    return std::any_of(checked.findings.begin(), checked.findings.end(), grave) ? 1 : 0;
}

}  // namespace claimcheck
