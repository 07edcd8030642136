// Both walk the tree of commands that the command line is read with, so neither can fall behind it.
#include "tools/manual.hpp"

#include <CLI/CLI.hpp>
#include <functional>

#include "tools/options.hpp"

namespace claimcheck {
namespace {

/// Calls `each` with the words of every command, "rules check", in the order of the help.
void walk(CLI::App const& app, std::string const& words, std::function<void(CLI::App const&, std::string const&)> const& each) {
    for (auto const* sub : app.get_subcommands([](CLI::App const*) { return true; })) {
        auto const name = words.empty() ? sub->get_name() : words + ' ' + sub->get_name();
        each(*sub, name);
        walk(*sub, name, each);
    }
}

std::vector<std::string> options_of(CLI::App const& app) {
    std::vector<std::string> out;
    for (auto const* option : app.get_options())
        for (auto const& name : option->get_lnames()) out.push_back("--" + name);
    return out;
}

std::string joined(std::vector<std::string> const& words) {
    std::string out;
    for (auto const& word : words) out += (out.empty() ? "" : " ") + word;
    return out;
}

/// What may follow a command: its own commands, then its options.
std::string words_after(CLI::App const& app) {
    std::vector<std::string> out;
    for (auto const* sub : app.get_subcommands([](CLI::App const*) { return true; })) out.push_back(sub->get_name());
    for (auto& name : options_of(app)) out.push_back(std::move(name));
    return joined(out);
}

/// A text with the marks of troff made plain.
std::string troff(std::string_view text) {
    std::string out;
    for (char const c : text) {
        if (c == '\\' || c == '-') out += '\\';
        out += c;
    }
    return out.starts_with('.') || out.starts_with('\'') ? "\\&" + out : out;
}

/// For single quotes of a shell.
std::string quoted(std::string const& text) {
    std::string out = "'";
    for (char const c : text) out += c == '\'' ? std::string{"'\\''"} : std::string{c};
    return out + "'";
}

std::string fish(CLI::App const& app) {
    std::string out = "# completion of claimcheck for fish\ncomplete -c claimcheck -n __fish_use_subcommand -l version\n";
    walk(app, "", [&](CLI::App const& sub, std::string const& name) {
        auto const blank = name.find(' ');
        auto const seen = blank == std::string::npos ? std::string{"__fish_use_subcommand"} : "'__fish_seen_subcommand_from " + name.substr(0, blank) + "'";
        out += "complete -c claimcheck -n " + seen + " -a " + sub.get_name() + " -d " + quoted(sub.get_description()) + '\n';
        if (blank != std::string::npos) return;
        for (auto const* option : sub.get_options()) {
            for (auto const& word : option->get_lnames()) {
                out += "complete -c claimcheck -n '__fish_seen_subcommand_from " + name + "' -l " + word + " -d " + quoted(option->get_description()) + '\n';
            }
        }
    });
    return out;
}

/// The function that bash and zsh (through bashcompinit) share.
std::string bash(CLI::App const& app) {
    std::string out = "_claimcheck() {\n    local words after\n    words=\"${COMP_WORDS[1]:-}\"\n    case \"$words ${COMP_WORDS[2]:-}\" in\n";
    walk(app, "", [&](CLI::App const& sub, std::string const& name) {
        if (name.find(' ') != std::string::npos) out += "        " + quoted(name) + ") after=" + quoted(words_after(sub)) + " ;;\n";
    });
    walk(app, "", [&](CLI::App const& sub, std::string const& name) {
        if (name.find(' ') == std::string::npos) out += "        " + name + "\\ *) after=" + quoted(words_after(sub)) + " ;;\n";
    });
    out += "        *) after=" + quoted(words_after(app)) + " ;;\n    esac\n"
           "    [[ $COMP_CWORD -gt 1 ]] || after=" + quoted(words_after(app)) + "\n"
           "    COMPREPLY=($(compgen -W \"$after\" -- \"${COMP_WORDS[COMP_CWORD]}\"))\n}\n"
           "complete -o default -F _claimcheck claimcheck\n";
    return out;
}

}  // namespace

std::string completion(CLI::App const& app, std::string const& shell) {
    if (shell == "fish") return fish(app);
    if (shell == "zsh") return "#compdef claimcheck\nautoload -U +X bashcompinit && bashcompinit\n" + bash(app) +
                                "[[ $funcstack[1] != _claimcheck ]] || _bash_complete -o default -F _claimcheck\n";
    return "# completion of claimcheck for bash\n" + bash(app);
}

std::string manual_page(CLI::App const& app) {
    std::string out = ".TH CLAIMCHECK 1 \"\" \"" + version_line() + "\"\n.SH NAME\nclaimcheck \\- " + troff("checks the figures of news articles against each other") +
                      "\n.SH SYNOPSIS\n.B claimcheck\n.I COMMAND\n[\\fIOPTION\\fR...]\n.SH DESCRIPTION\n" + troff(app.get_description()) + '\n';
    out += ".SH COMMANDS\n";
    walk(app, "", [&](CLI::App const& sub, std::string const& name) {
        out += ".SS claimcheck " + troff(name) + '\n' + troff(sub.get_description()) + ".\n";
        for (auto const* option : sub.get_options()) {
            if (option->get_name() == "--help" || option->get_description().empty()) continue;
            out += ".TP\n.B " + troff(option->get_name(false, true)) + '\n' + troff(option->get_description()) + '\n';
        }
    });
    out += ".SH EXIT STATUS\n.TP\n.B 0\nnothing at or above \\-\\-fail\\-on\n.TP\n.B 1\nfindings\n.TP\n.B 2\na mistake in usage, rules or input, or nothing was read\n"
           ".TP\n.B 3\nan internal error\n.TP\n.B 4\na limit was hit\n";
    out += ".SH FILES\n.TP\n.B .claimcheck.toml\ndefaults for the options, in this folder or the nearest parent\n";
    return out;
}

}  // namespace claimcheck
