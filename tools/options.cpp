// CLI11 knows the options and writes the help; unknown words are collected and answered here, with a suggestion where
// one is near.
#include "tools/options.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <map>

#ifndef CLAIMCHECK_VERSION
#define CLAIMCHECK_VERSION "0.1.0"
#endif

namespace claimcheck {
namespace {

constexpr std::array planned_commands = {"explain", "accept", "store", "diff",
                                         "serve", "lsp", "config", "merge"};
constexpr std::array planned_rules_commands = {"try", "format", "explain", "plan", "json", "new"};
constexpr std::array planned_options = {"--group", "--baseline", "--expect", "--config", "--map", "--grouped",
                                        "--keyed", "--today"};
constexpr std::array planned_formats = {"json", "sarif", "junit", "github", "gitlab", "rdjsonl", "csv", "markdown",
                                        "html"};

std::map<std::string, Stage> const& stages() {
    static std::map<std::string, Stage> const names = {
        {"sentences", Stage::sentences}, {"tokens", Stage::tokens},       {"mentions", Stage::mentions},
        {"assertions", Stage::assertions}, {"claims", Stage::claims},     {"questions", Stage::questions},
        {"unread", Stage::unread}};
    return names;
}

/// Values as words, before they are checked.
struct Spelled {
    std::string published, fail_on = "warning", format, colour = "auto", print, kinds = "quantity,time";
    std::string jobs;
    bool no_core = false;
};

struct Mistake {
    std::string message, help;
};

ParsedOptions refused(Mistake const& mistake) {
    std::string text = "claimcheck: error: " + mistake.message + '\n';
    if (!mistake.help.empty()) text += "  help: " + mistake.help + '\n';
    return {std::nullopt, 2, text};
}

template <class List>
bool holds(List const& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

void add_articles(CLI::App& app, Options& o, Spelled& w) {
    app.add_option("PATH", o.paths, "Articles: files, folders, or - for standard input");
    app.add_option("--documents", o.documents, "NDJSON with \"doc\", \"title\", \"publisher\", \"published\" of files");
    app.add_option("--published", w.published, "Publication date of the articles (2022-01-20)");
    app.add_option("--publisher", o.publisher, "Publisher of the articles");
    app.add_option("--jobs", w.jobs, "Threads to use; results never depend on it");
}

void add_packs(CLI::App& app, Options& o, Spelled& w) {
    app.add_option("--rules", o.rules, "A rule file, or a folder of rule files; may be repeated")
        ->allow_extra_args(false);
    app.add_flag("--no-core", w.no_core, "Leave out the rules and words that come with claimcheck");
    app.add_flag("--strict", o.strict, "Warnings about input and rules are errors");
}

void add_report(CLI::App& app, Options& o, Spelled& w, char const* formats) {
    app.add_option("--format", w.format, formats);
    app.add_option("--output", o.output, "Write the report to a file");
    app.add_option("--color", w.colour, "auto, always or never");
    app.add_option("--print", w.print,
                   "Show a stage instead: sentences, tokens, mentions, assertions, claims, questions, unread");
}

void add_commands(CLI::App& app, Options& o, Spelled& w) {
    app.require_subcommand(0, 1);
    auto* check = app.add_subcommand("check", "Report figures that do not fit each other");
    add_articles(*check, o, w);
    check->add_option("--against", o.against, "Known articles that the given ones are held against; may be repeated")
        ->allow_extra_args(false);
    check->add_option("--claims", o.claims, "Claims that were extracted before (NDJSON), or - for standard input");
    check->add_option("--only", o.only, "Run one rule");
    check->add_option("--fail-on", w.fail_on, "Severity that gives exit code 1: error, warning, note or never");
    check->add_flag("--with-claims", o.with_claims, "With --format ndjson: the claims, too");
    add_packs(*check, o, w);
    add_report(*check, o, w, "text, ndjson or dump");

    auto* extract = app.add_subcommand("extract", "Show every figure that is read");
    add_articles(*extract, o, w);
    add_packs(*extract, o, w);
    add_report(*extract, o, w, "text or ndjson (default: text on a terminal)");

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
        sub->add_option("--output", o.output, "Write the report to a file");
        add_packs(*sub, o, w);
    }

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

/// The deepest command that was given.
CLI::App* chosen(CLI::App& app) {
    CLI::App* at = &app;
    while (!at->get_subcommands().empty()) at = at->get_subcommands().front();
    return at;
}

std::vector<std::string> option_names(CLI::App const& app) {
    std::vector<std::string> names;
    for (auto const* option : app.get_options())
        for (auto const& name : option->get_lnames()) names.push_back("--" + name);
    return names;
}

std::vector<std::string> command_names(CLI::App& app) {
    std::vector<std::string> names;
    for (auto const* sub : app.get_subcommands([](CLI::App*) { return true; })) names.push_back(sub->get_name());
    return names;
}

Mistake unknown_word(CLI::App& app, std::string const& word) {
    auto* const command = chosen(app);
    if (word.size() > 1 && word[0] == '-') {
        auto const name = word.substr(0, word.find('='));
        if (holds(planned_options, name)) return {name + " is not available", ""};
        auto const near = did_you_mean(name, option_names(*command));
        auto const where = command == &app ? std::string{"claimcheck"} : "claimcheck " + command->get_name();
        return {"unknown option " + name, near.empty() ? "see " + where + " --help" : "did you mean " + near + "?"};
    }
    bool const rules = command->get_name() == "rules";
    if (rules ? holds(planned_rules_commands, word) : holds(planned_commands, word)) {
        return {(rules ? "rules " + word : word) + " is not available", ""};
    }
    auto const near = did_you_mean(word, command_names(*command));
    return {"unknown command " + word, near.empty() ? "see claimcheck --help" : "did you mean " + near + "?"};
}

std::optional<Mistake> wrong_word(std::string const& option, std::string const& word,
                                  std::vector<std::string> const& allowed) {
    if (holds(allowed, word)) return std::nullopt;
    auto const near = did_you_mean(word, allowed);
    if (!near.empty()) return Mistake{option + " " + word + " is not known", "did you mean " + near + "?"};
    std::string list;
    for (auto const& each : allowed) list += (list.empty() ? "" : ", ") + each;
    return Mistake{option + " " + word + " is not known", "one of: " + list};
}

std::optional<Mistake> read_format(Spelled const& w, Options& o) {
    if (w.format.empty()) return std::nullopt;
    if (holds(planned_formats, w.format)) return Mistake{"--format " + w.format + " is not available", ""};
    std::vector<std::string> allowed = {"ndjson"};
    if (o.command != Command::mentions && o.command != Command::compare) allowed.insert(allowed.end(), {"text", "dump"});
    if (auto wrong = wrong_word("--format", w.format, allowed)) return wrong;
    o.format = w.format == "text" ? Format::text : w.format == "ndjson" ? Format::ndjson : Format::dump;
    return std::nullopt;
}

std::optional<Mistake> read_kinds(Spelled const& w, Options& o) {
    o.quantities = o.times = false;
    for (std::size_t at = 0; at <= w.kinds.size();) {
        auto const end = std::min(w.kinds.find(',', at), w.kinds.size());
        auto const kind = w.kinds.substr(at, end - at);
        if (auto wrong = wrong_word("--kind", kind, {"quantity", "time"})) return wrong;
        (kind == "time" ? o.times : o.quantities) = true;
        at = end + 1;
    }
    return std::nullopt;
}

std::optional<Mistake> read_words(Spelled const& w, Options& o) {
    o.core = !w.no_core;
    if (!w.published.empty() && !(o.published = parse_day(w.published))) {
        return Mistake{"--published " + w.published + " is no date", "write it as 2022-01-20"};
    }
    if (auto wrong = wrong_word("--fail-on", w.fail_on, {"error", "warning", "note", "never"})) return wrong;
    if (w.fail_on == "never") o.fail_on = std::nullopt;
    else o.fail_on = w.fail_on == "note" ? Severity::note : w.fail_on == "error" ? Severity::error : Severity::warning;
    if (auto wrong = wrong_word("--color", w.colour, {"auto", "always", "never"})) return wrong;
    o.colour = w.colour == "always" ? Colour::always : w.colour == "never" ? Colour::never : Colour::automatic;
    if (!w.jobs.empty() && (w.jobs.size() > 4 || w.jobs.find_first_not_of("0123456789") != std::string::npos)) {
        return Mistake{"--jobs " + w.jobs + " is no number", ""};
    }
    if (!w.print.empty()) {
        std::vector<std::string> names;
        for (auto const& [name, stage] : stages()) names.push_back(name);
        if (auto wrong = wrong_word("--print", w.print, names)) return wrong;
        o.print = stages().at(w.print);
    }
    if (auto wrong = read_format(w, o)) return wrong;
    return read_kinds(w, o);
}

/// What a command needs besides its options.
std::optional<Mistake> missing(Options const& o) {
    switch (o.command) {
        case Command::check:
            if (!o.paths.empty() && !o.claims.empty()) return Mistake{"check reads articles or --claims, not both", ""};
            if (o.paths.empty() && o.claims.empty()) return Mistake{"check what?", "claimcheck check draft.txt"};
            if (!o.against.empty() && !o.claims.empty()) return Mistake{"--against goes with articles, not with --claims", ""};
            if (!o.claims.empty() && o.print && *o.print < Stage::claims) {
                return Mistake{"--print of that stage needs articles, not --claims", ""};
            }
            return std::nullopt;
        case Command::extract:
            if (o.paths.empty()) return Mistake{"extract from what?", "claimcheck extract draft.txt"};
            return std::nullopt;
        case Command::mentions:
            if (o.batch.empty()) return Mistake{"mentions of what?", "claimcheck mentions --batch FILE"};
            return std::nullopt;
        case Command::compare:
            if (o.batch.empty() && o.texts.size() != 2) return Mistake{"compare what?", "claimcheck compare TEXT TEXT, or --batch FILE"};
            if (!o.batch.empty() && !o.texts.empty()) return Mistake{"compare reads two texts or --batch, not both", ""};
            return std::nullopt;
        case Command::why:
            if (o.finding.empty() || o.paths.empty()) return Mistake{"why which finding of what?", "claimcheck why ID PATH..."};
            return std::nullopt;
        case Command::why_not:
            if (o.other_claim.empty() || o.paths.empty()) return Mistake{"why not what?", "claimcheck why-not RULE CLAIM CLAIM PATH..."};
            return std::nullopt;
        default: return std::nullopt;
    }
}

std::optional<Command> command_of(CLI::App& app) {
    auto const* const deepest = chosen(app);
    auto const name = deepest->get_name();
    bool const rules = deepest->get_parent() != nullptr && deepest->get_parent()->get_name() == "rules";
    if (rules) return name == "test" ? Command::rules_test : name == "list" ? Command::rules_list : Command::rules_check;
    if (name == "check") return Command::check;
    if (name == "extract") return Command::extract;
    if (name == "mentions") return Command::mentions;
    if (name == "compare") return Command::compare;
    if (name == "why") return Command::why;
    if (name == "why-not") return Command::why_not;
    return std::nullopt;
}

/// Every subcommand keeps what it does not know, so that one place can answer it.
void allow_unknown(CLI::App& app) {
    app.allow_extras();
    for (auto* sub : app.get_subcommands([](CLI::App*) { return true; })) allow_unknown(*sub);
}

}  // namespace

std::string_view version() { return CLAIMCHECK_VERSION; }
std::string version_line() { return "claimcheck " + std::string{version()}; }

ParsedOptions parse_options(int argc, char const* const* argv) {
    Options o;
    Spelled w;
    CLI::App app{"A consistency checker for the numbers in news. It compares texts; it does not say which is right.",
                 "claimcheck"};
    app.set_version_flag("--version", version_line());
    add_commands(app, o, w);
    allow_unknown(app);
    try {
        app.parse(argc, argv);
    } catch (CLI::Success const& asked) {
        if (dynamic_cast<CLI::CallForVersion const*>(&asked) != nullptr) return {std::nullopt, 0, version_line() + "\n"};
        return {std::nullopt, 0, chosen(app)->help("")};
    } catch (CLI::ParseError const& error) {
        return refused({error.what(), "see claimcheck --help"});
    }
    for (auto const& word : app.remaining(true)) {
        if (word != "--") return refused(unknown_word(app, word));
    }
    auto const command = command_of(app);
    if (!command) {
        bool const rules = chosen(app)->get_name() == "rules";
        return {std::nullopt, 2, (rules ? chosen(app) : &app)->help("")};
    }
    o.command = *command;
    if (auto const wrong = read_words(w, o)) return refused(*wrong);
    if (auto const lacks = missing(o)) return refused(*lacks);
    return {std::move(o), 0, ""};
}

}  // namespace claimcheck
