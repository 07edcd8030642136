// CLI11 knows the options and writes the help; unknown words are collected and answered here, with a suggestion where
// one is near.
#include "tools/options.hpp"

#include <CLI/CLI.hpp>
#include <array>

#include "tools/command_line.hpp"
#include "tools/manual.hpp"
#include "tools/setting.hpp"

#ifndef CLAIMCHECK_VERSION
#define CLAIMCHECK_VERSION "0.1.0"
#endif

namespace claimcheck {
namespace {

constexpr std::array planned_commands = {"explain", "serve", "lsp", "merge"};
constexpr std::array planned_rules_commands = {"try", "format", "explain", "plan", "json", "new"};
constexpr std::array planned_options = {"--grouped", "--keyed"};

ParsedOptions refused(Mistake const& mistake) {
    std::string text = "claimcheck: error: " + mistake.message + '\n';
    if (!mistake.help.empty()) text += "  help: " + mistake.help + '\n';
    return {std::nullopt, 2, text};
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

/// What a command needs besides its options.
std::optional<Mistake> missing(Options const& o) {
    switch (o.command) {
        case Command::check:
            if (!o.paths.empty() && !o.claims.empty()) return Mistake{"check reads articles or --claims, not both", ""};
            if (o.paths.empty() && o.claims.empty()) return Mistake{"check what?", "claimcheck check draft.txt"};
            if (o.update && o.expect.empty()) return Mistake{"--update goes with --expect", ""};
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
        case Command::accept:
            if (o.finding.empty() || o.paths.empty()) return Mistake{"accept which finding of what?", "claimcheck accept ID --because TEXT --in FILE PATH..."};
            if (o.because.empty()) return Mistake{"accept needs a reason", "--because TEXT"};
            if (o.in.empty()) return Mistake{"accept needs a rule file to append to", "--in FILE"};
            return std::nullopt;
        case Command::baseline_update:
            if (o.paths.empty()) return Mistake{"update the baseline from what?", "claimcheck baseline update FILE PATH..."};
            return std::nullopt;
        case Command::diff:
            if (o.texts.size() != 2) return Mistake{"diff what?", "claimcheck diff OLD NEW"};
            return std::nullopt;
        case Command::why_not:
            if (o.other_claim.empty() || o.paths.empty()) return Mistake{"why not what?", "claimcheck why-not RULE CLAIM CLAIM PATH..."};
            return std::nullopt;
        case Command::store_add:
            if (o.paths.empty()) return Mistake{"store what, and where?", "claimcheck store add STORE PATH..."};
            return std::nullopt;
        case Command::store_remove:
            if (o.ids.empty()) return Mistake{"remove what, and from where?", "claimcheck store remove STORE ID..."};
            return std::nullopt;
        case Command::store_list:
        case Command::store_stat:
            if (o.store.empty()) return Mistake{"of which store?", "claimcheck store list STORE"};
            return std::nullopt;
        default: return std::nullopt;
    }
}

std::optional<Command> command_of(CLI::App& app) {
    auto const* const deepest = chosen(app);
    auto const name = deepest->get_name();
    auto const inside = [&](std::string_view group) { return deepest->get_parent() != nullptr && deepest->get_parent()->get_name() == group; };
    if (inside("store"))
        return name == "add" ? Command::store_add : name == "remove" ? Command::store_remove : name == "list" ? Command::store_list : Command::store_stat;
    if (inside("rules")) return name == "test" ? Command::rules_test : name == "list" ? Command::rules_list : Command::rules_check;
    if (name == "check") return Command::check;
    if (name == "extract") return Command::extract;
    if (name == "mentions") return Command::mentions;
    if (name == "compare") return Command::compare;
    if (name == "why") return Command::why;
    if (name == "accept") return Command::accept;
    if (name == "update") return Command::baseline_update;
    if (name == "config") return Command::config;
    if (name == "diff") return Command::diff;
    if (name == "why-not") return Command::why_not;
    return std::nullopt;
}

/// Defaults from the configuration, for commands that can have one.
std::optional<ParsedOptions> take_config(CLI::App& command, Options& o) {
    if (command.get_option_no_throw("--config") == nullptr) return std::nullopt;
    auto const path = o.no_config ? std::string{} : o.config.empty() ? find_config() : o.config;
    std::vector<Diagnostic> diagnostics;
    auto const config = path.empty() ? Config{} : read_config(path, diagnostics);
    if (has_error(diagnostics)) {
        ParsedOptions out{std::nullopt, 2, ""};
        for (auto const& d : diagnostics) out.message += to_string(d) + '\n';
        return out;
    }
    for (auto const& entry : config.entries) {
        bool const known = command.get_option_no_throw("--" + entry.key) != nullptr;
        if (!known && command.get_name() == "check") return refused({path + ":" + std::to_string(entry.line) + ": " + entry.key + " is not available", ""});
    }
    auto const given = given_options(command);
    apply_config(command, config);
    o.settings = settings(command, config, given);
    return std::nullopt;
}

/// The help of the command that was chosen, under its whole name.
std::string help_of(CLI::App& app) {
    auto* const deepest = chosen(app);
    std::string before;
    for (auto const* at = deepest->get_parent(); at != nullptr; at = at->get_parent()) before = at->get_name() + (before.empty() ? "" : ' ' + before);
    return deepest->help(before);
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
        if (dynamic_cast<CLI::CallForVersion const*>(&asked) != nullptr) {
            Options asked_version;
            asked_version.command = Command::version;
            return {std::move(asked_version), 0, ""};
        }
        return {std::nullopt, 0, help_of(app)};
    } catch (CLI::ParseError const& error) {
        return refused({error.what(), "see claimcheck --help"});
    }
    for (auto const& word : app.remaining(true)) {
        if (word != "--") return refused(unknown_word(app, word));
    }
    if (auto const name = chosen(app)->get_name(); name == "manual") return {std::nullopt, 0, manual_page(app)};
    else if (name == "completion") {
        if (w.shell.empty()) return refused({"completion for which shell?", "claimcheck completion bash, zsh or fish"});
        if (auto const wrong = wrong_word("completion", w.shell, {"bash", "zsh", "fish"})) return refused(*wrong);
        return {std::nullopt, 0, completion(app, w.shell)};
    }
    auto const command = command_of(app);
    if (!command) {
        return {std::nullopt, 2, help_of(app)};
    }
    o.command = *command;
    if (auto wrong = take_config(*chosen(app), o)) return std::move(*wrong);
    if (auto const wrong = read_words(w, o)) return refused(*wrong);
    if (auto const lacks = missing(o)) return refused(*lacks);
    return {std::move(o), 0, ""};
}

}  // namespace claimcheck
