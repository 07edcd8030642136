// What all commands share: diagnostics, exit codes, colours.
#include "tools/command.hpp"

#include <cstdlib>
#include <filesystem>

#include "tools/file.hpp"
#include "tools/terminal_safe.hpp"

namespace claimcheck {

int worse(int a, int b) {
    for (int const code : {Exit::internal, Exit::limit, Exit::error, Exit::findings})
        if (a == code || b == code) return code;
    return Exit::ok;
}

int report(std::vector<Diagnostic> const& diagnostics, bool strict) {
    int code = Exit::ok;
    std::string text;
    for (auto const& d : diagnostics) {
        auto line = terminal_safe_lines(to_string(d));
        if (line.empty() || line.back() != '\n') line += '\n';
        text += line;
        bool const counts = d.severity == Severity::error || (strict && d.severity == Severity::warning);
        if (counts) code = worse(code, d.code.starts_with("limit-") ? Exit::limit : Exit::error);
    }
    complain(text);
    return code;
}

bool wants_colour(Options const& options, Output const& output) {
    if (options.colour != Colour::automatic) return options.colour == Colour::always;
    auto const set = [](char const* name) {
        auto const* const value = std::getenv(name);
        return value != nullptr && *value != '\0' && std::string_view{value} != "0";
    };
    if (std::getenv("NO_COLOR") != nullptr && *std::getenv("NO_COLOR") != '\0') return false;
    return set("CLICOLOR_FORCE") || output.terminal();
}

Diagnostic nothing_read(Options const& options) {
    auto const& first = !options.claims.empty() ? options.claims : options.paths.empty() ? std::string{"-"} : options.paths.front();
    std::error_code ignored;
    bool const folder = options.claims.empty() && std::filesystem::is_directory(first, ignored);
    return input_error("nothing-read", first, 0, options.claims.empty() ? "no article was read" : "no claim was read",
                       folder ? "of a folder are read .txt, .md, .html, .docx, .pdf, .ndjson, .json, .csv, .tsv, .warc, and packed files; name any other itself" : "");
}

bool spares_input(Options const& options) {
    if (options.output.empty()) return true;
    auto inputs = options.paths;
    for (auto const* const list : {&options.against, &options.rules}) inputs.insert(inputs.end(), list->begin(), list->end());
    for (auto const* const path : {&options.claims, &options.documents, &options.batch, &options.expect, &options.baseline, &options.store}) inputs.push_back(*path);
    for (auto const& input : inputs) {
        std::error_code ignored;
        if (!std::filesystem::equivalent(input, options.output, ignored)) continue;
        complain("claimcheck: error: " + terminal_safe(input) + " would be overwritten [output-is-input]\n  help: give --output another name\n");
        return false;
    }
    return true;
}

bool usable(Output const& output, Options const& options) {
    if (output.ok()) return true;
    complain("claimcheck: error: " + terminal_safe(options.output.empty() ? "standard output" : options.output) +
             " cannot be written [unwritable-output]\n");
    return false;
}

}  // namespace claimcheck
