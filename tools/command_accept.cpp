// accept: the decision on a finding is written to the end of a rule file. The file is read as a rule file first and
// after, so that what is written is sure to be understood.
#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "tools/check_run.hpp"
#include "tools/decision.hpp"
#include "tools/file.hpp"
#include "tools/replace_file.hpp"
#include "tools/terminal_safe.hpp"
#include "tools/today.hpp"

namespace claimcheck {
namespace {

int fail(std::string const& message, std::string const& help) {
    complain("claimcheck: error: " + message + (help.empty() ? "" : "\n  help: " + help) + "\n");
    return Exit::error;
}

/// The findings whose id begins like this.
std::vector<Finding const*> findings_with(std::string const& id, Checked const& checked) {
    std::vector<Finding const*> out;
    for (auto const& finding : checked.findings) {
        if (finding.id.starts_with(id)) out.push_back(&finding);
    }
    return out;
}

std::string user_name() {
    auto const* const name = std::getenv("USER");
    return name == nullptr ? "" : name;
}

/// Appends the declaration, when the whole is a rule file then.
int append(std::string const& path, bool exists, std::string const& declaration) {
    std::vector<Diagnostic> diagnostics;
    auto text = exists ? read_whole(path, diagnostics) : std::string{};
    if (!text) return report(diagnostics, false);
    if (!text->empty()) *text += text->ends_with('\n') ? "\n" : "\n\n";
    *text += declaration;
    parse_rule_file(path, *text, diagnostics);
    if (!has_error(diagnostics)) replace_file(path, *text, diagnostics);
    return report(diagnostics, false);
}

}  // namespace

int run_accept(Options const& given) {
    auto options = given;
    std::error_code ignored;
    bool const exists = std::filesystem::exists(options.in, ignored);
    bool const loaded = std::any_of(options.rules.begin(), options.rules.end(), [&](std::string const& path) {
        auto const inside = std::filesystem::proximate(options.in, path, ignored).generic_string();
        return inside == "." || !inside.starts_with("..");
    });
    if (exists && !loaded) options.rules.push_back(options.in);
    CheckRun run;
    if (auto const code = find_again(options, run); code != Exit::ok) return code;
    auto const found = findings_with(options.finding, run.checked);
    if (found.empty()) return fail("no finding has the id " + options.finding, "claimcheck check prints the ids; give the same articles");
    if (std::any_of(found.begin(), found.end(), [&](auto const* f) { return f->id != found.front()->id; })) {
        return fail("several findings have ids that begin with " + options.finding, "give more digits");
    }
    auto const on = options.today ? *options.today : system_day();
    auto const judged = judged_day(options, run.gathered.store);
    if (options.until && judged && *options.until < *judged) {
        return fail("--until " + to_string(*options.until) + " is before " + to_string(*judged) + ", by which a check of these articles judges accepts",
                    "it would settle nothing; give a later day");
    }
    std::string text;
    for (auto const* finding : found) {
        if (finding->accepted) continue;
        auto const declaration = accept_of(*finding, run.results(),
                                           {options.because, options.by.empty() ? user_name() : options.by, on, options.until});
        if (!declaration) return fail("the reason or the name cannot stand between quotes", "give one line without “ and ”");
        text += (text.empty() ? "" : "\n") + *declaration;
    }
    if (text.empty()) return fail("the finding " + options.finding + " is accepted already", found.front()->accepted_because);
    auto const code = append(options.in, exists, text);
    if (code == Exit::ok && options.until && *options.until < on) {
        complain("claimcheck: warning: " + to_string(*options.until) + " is past: the accept holds as long as the newest article is no later, and not with --today now\n");
    }
    if (code == Exit::ok) Output{""}.write(terminal_safe_lines(text));
    return code;
}

}  // namespace claimcheck
