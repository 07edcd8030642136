// Options that several commands share stand in groups; then come the commands.
#include "tools/command_line.hpp"

#include <CLI/CLI.hpp>

namespace claimcheck {
namespace {

void add_articles(CLI::App& app, Options& o, Spelled& w) {
    app.add_option("PATH", o.paths, "Articles: files, folders, or - for standard input");
    app.add_option("--documents", o.documents, "NDJSON with \"doc\", \"title\", \"publisher\", \"published\" of files");
    app.add_option("--published", w.published, "Publication date of the articles (2022-01-20)");
    app.add_option("--publisher", o.publisher, "Publisher of the articles");
    app.add_option("--map", w.map, "Names that rows of NDJSON, CSV and TSV have for our fields: text=articleBody,publisher=outlet")
        ->allow_extra_args(false);
    app.add_option("--jobs", w.jobs, "Threads that read and compare (default: as many as the machine has); results never depend on it");
}

void add_group(CLI::App& app, Options& o) {
    app.add_option("--group", o.fields.group, "Compare only articles and rows that have the same value in this field");
}

void add_against(CLI::App& app, Options& o) {
    app.add_option("--against", o.against, "Known articles that the given ones are held against, or a store of them; may be repeated")
        ->allow_extra_args(false);
}

void add_packs(CLI::App& app, Options& o, Spelled& w) {
    app.add_option("--rules", o.rules, "A rule file, or a folder of rule files; may be repeated")
        ->allow_extra_args(false);
    app.add_flag("--no-core", w.no_core, "Leave out the rules and words that come with claimcheck");
    app.add_option("--severity", w.severities, "RULE=LEVEL: error, warning or note in the place of the rule's own; may be repeated")
        ->allow_extra_args(false);
    app.add_flag("--strict", o.strict, "Warnings about input and rules are errors");
    app.add_option("--config", o.config, "Take defaults from a file (default: .claimcheck.toml of this folder or the nearest parent)");
    app.add_flag("--no-config", o.no_config, "Take defaults from no file");
}

void add_report(CLI::App& app, Options& o, Spelled& w, char const* formats) {
    app.add_option("--format", w.format, formats);
    app.add_option("--output", o.output, "Write the report to a file");
    app.add_option("--color", w.colour, "auto, always or never");
    app.add_option("--print", w.print,
                   "Show a stage instead: sentences, tokens, mentions, assertions, claims, questions, unread");
}

void add_check(CLI::App& app, Options& o, Spelled& w) {
    add_articles(app, o, w);
    add_group(app, o);
    add_against(app, o);
    app.add_option("--claims", o.claims, "Claims that were extracted before (NDJSON), or - for standard input");
    app.add_option("--only", o.only, "Run one rule");
    app.add_option("--fail-on", w.fail_on, "Severity that gives exit code 1: error, warning, note or never");
    app.add_option("--baseline", o.baseline, "Known pairs of figures, as baseline update writes them; they fail nothing");
    app.add_option("--expect", o.expect, "Fail unless the findings are those of a file, a dump line each; no report without --format or --output");
    app.add_flag("--quiet", o.quiet, "No report on standard output, no notes and warnings: the exit code tells");
    app.add_flag("--update", o.update, "With --expect: write the findings into the file instead");
    app.add_flag("--with-claims", o.with_claims, "With --format ndjson: the claims, too");
    add_packs(app, o, w);
    add_report(app, o, w, "text, ndjson, json, sarif, junit, github, gitlab, rdjsonl, csv, markdown, html or dump");
    app.add_option("--today", w.today, "The day that accepts are judged by, or now (default: the newest publication date)");
}

}  // namespace

void add_commands(CLI::App& app, Options& o, Spelled& w) {
    app.require_subcommand(0, 1);
    auto* check = app.add_subcommand("check", "Report figures that do not fit each other");
    auto* config = app.add_subcommand("config", "Show what is in force for check, and where each value comes from");
    for (auto* sub : {check, config}) add_check(*sub, o, w);

    auto* extract = app.add_subcommand("extract", "Show every figure that is read");
    add_articles(*extract, o, w);
    add_group(*extract, o);
    add_packs(*extract, o, w);
    add_report(*extract, o, w, "text, ndjson or jsonld (default: text on a terminal, else ndjson)");

    auto* mentions = app.add_subcommand("mentions", "Read figures and times of single texts");
    mentions->add_option("--kind", w.kinds, "quantity, time or both, parted by a comma");
    mentions->add_option("--batch", o.batch, "NDJSON with \"id\", \"text\", \"reference\", or - for standard input");
    mentions->add_option("--format", w.format, "ndjson");
    mentions->add_option("--output", o.output, "Write the records to a file");
    add_packs(*mentions, o, w);

    auto* compare = app.add_subcommand("compare", "Tell how the figures of two texts relate: consistent, contradicts, updates, unrelated");
    compare->add_option("TEXT", o.texts, "Two texts; the second is held against the first");
    compare->add_option("--batch", o.batch, "NDJSON with \"id\", \"a\", \"b\", \"date_a\", \"date_b\", or - for standard input");
    compare->add_option("--format", w.format, "ndjson");
    compare->add_option("--output", o.output, "Write the records to a file");
    add_packs(*compare, o, w);

    auto* why = app.add_subcommand("why", "Show the steps that led to a finding");
    why->add_option("ID", o.finding, "The finding's id, or its first digits");
    auto* why_not = app.add_subcommand("why-not", "Show why a rule does not flag two figures");
    why_not->add_option("RULE", o.rule, "The rule");
    why_not->add_option("CLAIM", o.claim, "A claim: its id, or its place as a report prints it");
    why_not->add_option("OTHER", o.other_claim, "The other claim");
    for (auto* sub : {why, why_not}) {
        add_articles(*sub, o, w);
        add_against(*sub, o);
        add_group(*sub, o);
        sub->add_option("--output", o.output, "Write the report to a file");
        add_packs(*sub, o, w);
    }

    auto* accept = app.add_subcommand("accept", "Write the decision on a finding into a rule file");
    accept->add_option("ID", o.finding, "The finding's id, or its first digits");
    accept->add_option("--because", o.because, "Why it may stand");
    accept->add_option("--in", o.in, "The rule file to append to; give it to check with --rules");
    accept->add_option("--by", o.by, "Who decided (default: the user's name)");
    accept->add_option("--until", w.until, "The last day that the decision holds (2027-01-31)");
    auto* baseline = app.add_subcommand("baseline", "Take what is found today as known");
    baseline->require_subcommand(0, 1);
    auto* update = baseline->add_subcommand("update", "Write every pair of figures that is found");
    update->add_option("FILE", o.baseline, "The baseline to write");
    for (auto* sub : {accept, update}) {
        add_articles(*sub, o, w);
        add_against(*sub, o);
        add_group(*sub, o);
        add_packs(*sub, o, w);
    }
    for (auto* sub : {accept, update}) {
        sub->add_option("--today", w.today, "The day that accepts are judged by, or now (default: the newest publication date)");
    }
    for (auto* sub : {accept, update}) sub->add_option("--only", o.only, "Run one rule");

    auto* diff = app.add_subcommand("diff", "Tell findings and pairs of figures that were added or lost between two runs");
    diff->add_option("FILE", o.texts, "Two outputs of check --format ndjson");
    diff->add_option("--output", o.output, "Write the report to a file");

    app.add_subcommand("completion", "Print the completion of commands and options for a shell")
        ->add_option("SHELL", w.shell, "bash, zsh or fish");
    app.add_subcommand("manual", "Print the manual page (troff)");

    auto* store = app.add_subcommand("store", "Keep known articles in a claim store: add, remove, list, stat");
    store->require_subcommand(0, 1);
    auto* add = store->add_subcommand("add", "Read articles into a store; one that is there is replaced");
    auto* remove = store->add_subcommand("remove", "Remove articles");
    auto* list = store->add_subcommand("list", "List the articles by id: id, date, publisher, title, claims");
    auto* stat = store->add_subcommand("stat", "Check a store for damage and count what is in it");
    for (auto* sub : {add, remove, list, stat}) {
        sub->add_option("STORE", o.store, "The file of the store");
        sub->add_option("--format", w.format, "text or ndjson");
        sub->add_option("--output", o.output, "Write the report to a file");
    }
    remove->add_option("ID", o.ids, "Ids of articles, as list shows them");
    add_articles(*add, o, w);
    add->add_option("--group", o.fields.group, "Keep the value of this field, by which check --group compares");
    for (auto* sub : {add, stat}) add_packs(*sub, o, w);

    auto* rules = app.add_subcommand("rules", "Work on rule files: check, test, list");
    rules->require_subcommand(0, 1);
    for (auto const& [name, about] : {std::pair{"check", "Check rule files and run their examples"},
                                      std::pair{"test", "Run the examples of rules"},
                                      std::pair{"list", "List the rules in force"}}) {
        auto* sub = rules->add_subcommand(name, about);
        sub->add_option("PATH", o.rules, "Rule files or folders (default: those that come with claimcheck)");
        sub->add_option("--only", o.only, "One rule");
        sub->add_flag("--no-core", w.no_core, "Leave out the rules and words that come with claimcheck");
        sub->add_flag("--strict", o.strict, "Warnings are errors");
    }
}

}  // namespace claimcheck
