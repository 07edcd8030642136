// check: read, link, compare, report. The rules are loaded first: with a mistake in them nothing is checked.
#include <algorithm>
#include <filesystem>

#include "tools/baseline.hpp"
#include "tools/command.hpp"
#include "tools/database.hpp"
#include "tools/decision.hpp"
#include "tools/expectation.hpp"
#include "tools/file.hpp"
#include "tools/format.hpp"
#include "tools/gather.hpp"
#include "tools/known.hpp"
#include "tools/pack.hpp"
#include "tools/print_stage.hpp"
#include "tools/replace_file.hpp"
#include "tools/terminal_safe.hpp"
#include "tools/today.hpp"
#include "tools/write_ndjson.hpp"
#include "tools/write_text.hpp"

namespace claimcheck {
namespace {

/// 1 when something unaccepted is at or above --fail-on.
int verdict(Checked const& checked, std::optional<Severity> fail_on) {
    for (auto const& finding : checked.findings)
        if (fail_on && !finding.settled() && finding.severity >= *fail_on) return Exit::findings;
    return Exit::ok;
}

/// Rules of the user's own that saw no claim: a typing error in a measure, perhaps.
void note_idle_rules(Pack const& pack, Checked const& checked, bool strict, std::vector<Diagnostic>& diagnostics) {
    for (auto const& count : checked.counts) {
        if (count.claims > 0) continue;
        for (auto const& rule : pack.rules.rules) {
            bool given = rule.declared.name.text == count.rule;
            for (std::size_t i = 0; i < pack.embedded; ++i) given = given && pack.files[i].path != rule.path;
            if (!given) continue;
            auto d = input_error("idle-rule", rule.path, rule.declared.name.position.line, "the rule " + count.rule + " saw no claim",
                                 "no article states what it compares");
            d.position = rule.declared.name.position;
            d.severity = strict ? Severity::error : Severity::note;
            diagnostics.push_back(std::move(d));
        }
    }
}

std::vector<std::string> dump_lines(Results const& results) {
    std::vector<std::string> lines;
    for (auto const& finding : results.checked.findings) {
        if (!finding.settled()) lines.push_back(terminal_safe(dump(finding, results.gathered.store, results.questions)));
    }
    return lines;
}

void write_dump(Results const& results, Output& output) {
    std::string text;
    for (auto const& line : dump_lines(results)) text += line + '\n';
    output.write(text);
}

/// Tells what is missing and what is extra on standard error, or rewrites the file.
int compare_expected(Options const& options, Results const& results) {
    std::vector<Diagnostic> diagnostics;
    std::error_code ignored;
    bool const fresh = options.update && !std::filesystem::exists(options.expect, ignored);
    auto const text = fresh ? std::string{} : read_whole(options.expect, diagnostics);
    if (!text) return report(diagnostics, false);
    auto const expected = read_expectation(*text);
    auto const found = dump_lines(results);
    if (options.update) {
        auto const written = expectation_of(expected.head, found);
        if (written != *text || fresh) replace_file(options.expect, written, diagnostics);
        return report(diagnostics, false);
    }
    auto const differing = differences(expected, found, options.expect);
    std::string lines;
    for (auto const& line : differing) lines += terminal_safe(line) + '\n';
    complain(lines);
    return differing.empty() ? Exit::ok : Exit::findings;
}

void write(Options const& options, Pack const& pack, Results const& results, Output& output) {
    if (options.format == Format::dump) return write_dump(results, output);
    if (write_format(options.format, {results, pack, options.fail_on}, output)) return;
    if (options.format != Format::ndjson) return output.write(text_report(results, {output.terminal(), wants_colour(options, output)}, options.jobs));
    JsonBuffer json{output};
    if (options.with_claims) write_claims(results.gathered, results.questions, results.vocabulary, json, options.jobs);
    write_findings(results, json);
    write_run(results, pack, true, json);
}

}  // namespace

int run_check(Options const& options) {
    std::vector<Diagnostic> diagnostics;
    auto const pack = load_pack(options, diagnostics);
    if (auto const code = report(diagnostics, options.strict); code != Exit::ok) return code;
    if (!spares_input(options)) return Exit::error;
    Output output{options.output};
    if (!usable(output, options)) return Exit::error;
    diagnostics.clear();
    std::optional<Baseline> baseline;
    if (!options.baseline.empty()) {
        baseline = read_baseline(options.baseline, diagnostics);
        if (!baseline) return report(diagnostics, options.strict);
    }
    if (options.print) {
        if (!std::any_of(options.against.begin(), options.against.end(), is_database)) return print_stage(options, pack, output);
        return report({input_error("not-available", options.against.front(), 0, "--print does not read a store", "name the articles themselves")}, options.strict);
    }

    bool const text = options.format == Format::automatic || options.format == Format::text;
    auto gathered = gather(options, pack.vocabulary, text, diagnostics);
    if (gathered.checked == 0) {
        diagnostics.push_back(nothing_read(options));
        return report(diagnostics, options.strict);
    }
    if (!add_known(options, pack, text, Extent::needed, gathered, diagnostics)) return report(diagnostics, options.strict);
    auto const questions = link_told(gathered, pack.vocabulary, options);
    auto const rules = without_expired(pack.rules, judged_day(options, gathered.store), diagnostics);
    auto const checked = check_told(gathered, questions, pack.vocabulary, rules, options,
                                    baseline ? std::span<std::string const>{baseline->keys} : std::span<std::string const>{});
    note_unused(rules, checked, diagnostics);
    if (baseline) note_stale(*baseline, checked, options.baseline, diagnostics);
    note_idle_rules(pack, checked, options.strict, diagnostics);
    if (options.quiet && !options.strict) std::erase_if(diagnostics, [](Diagnostic const& d) { return d.severity != Severity::error; });
    auto const code = report(diagnostics, options.strict);
    Results const results{gathered, questions, pack.vocabulary, checked};
    bool const silent = options.output.empty() && (options.quiet || (!options.expect.empty() && options.format == Format::automatic));
    if (!silent) write(options, pack, results, output);
    if (!usable(output, options)) return worse(code, Exit::error);
    if (!options.expect.empty()) return worse(code, compare_expected(options, results));
    return worse(code, verdict(checked, options.fail_on));
}

}  // namespace claimcheck
