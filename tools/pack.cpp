// Embedded files first; given ones are found, sorted and parsed like them.
#include "tools/pack.hpp"

#include <algorithm>
#include <filesystem>

#include "tools/embedded_rules.hpp"
#include "tools/file.hpp"
#include "tools/utf8.hpp"

namespace claimcheck {
namespace {

namespace fs = std::filesystem;

/// Rule files that --rules names: a file as it is, a folder's files that end in .rules.
std::vector<std::string> rule_paths(std::vector<std::string> const& arguments, std::vector<Diagnostic>& diagnostics) {
    std::vector<std::string> paths;
    for (auto const& argument : arguments) {
        std::error_code error;
        if (!fs::is_directory(argument, error)) {
            paths.push_back(argument);
            continue;
        }
        auto const before = paths.size();
        for (fs::recursive_directory_iterator at{argument, error}, end; !error && at != end; at.increment(error)) {
            if (at->is_regular_file(error) && at->path().extension() == ".rules") {
                paths.push_back(at->path().lexically_normal().generic_string());
            }
        }
        if (error) diagnostics.push_back(input_error("unreadable-file", argument, 0, error.message(), ""));
        else if (paths.size() == before) {
            diagnostics.push_back(input_error("no-rules", argument, 0, "the folder holds no rule file", "their names end in .rules"));
        }
    }
    std::sort(paths.begin(), paths.end());
    paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
    return paths;
}

/// Takes a file's text into the hashes.
void add_to_hash(RuleFile const& file, std::string_view text, Pack& pack) {
    pack.hash = hash_text(text, pack.hash);
    bool const words = std::any_of(file.declarations.begin(), file.declarations.end(), [](Declaration const& d) {
        return !std::holds_alternative<RuleDecl>(d) && !std::holds_alternative<AcceptDecl>(d) &&
               !std::holds_alternative<ConditionDecl>(d) && !std::holds_alternative<PackageDecl>(d);
    });
    if (words) pack.words_hash = hash_text(text, pack.words_hash);
}

void add_given(Options const& options, Pack& pack, std::vector<Diagnostic>& diagnostics) {
    for (auto const& path : rule_paths(options.rules, diagnostics)) {
        auto const text = read_whole(path, diagnostics);
        if (!text) continue;
        if (auto const at = find_invalid_utf8(*text); at != std::string::npos) {
            auto d = input_error("invalid-utf-8", path, 1, "the rule file is not UTF-8", "convert it");
            d.position = LineIndex{*text}.position(static_cast<std::uint32_t>(at));
            diagnostics.push_back(std::move(d));
            continue;
        }
        pack.files.push_back(parse_rule_file(path, *text, diagnostics));
        add_to_hash(pack.files.back(), *text, pack);
    }
}

/// Severities that the run gives to rules.
void change_severities(Options const& options, Pack& pack, std::vector<Diagnostic>& diagnostics) {
    auto const names = rule_names(pack);
    for (auto const& [name, severity] : options.severities) {
        if (std::find(names.begin(), names.end(), name) == names.end()) {
            diagnostics.push_back(input_error("unknown-rule", "--severity", 0, "there is no rule \"" + name + "\"", rules_there_are(name, pack)));
        }
        for (auto& rule : pack.rules.rules) {
            if (rule.declared.name.text == name) rule.declared.severity = severity;
        }
    }
}

}  // namespace

std::vector<std::string> rule_names(Pack const& pack) {
    std::vector<std::string> names;
    for (auto const& file : pack.files) {
        for (auto const& declaration : file.declarations) {
            if (auto const* rule = std::get_if<RuleDecl>(&declaration)) names.push_back(rule->name.text);
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::string rules_there_are(std::string const& name, Pack const& pack) {
    auto const names = rule_names(pack);
    auto const near = did_you_mean(name, names);
    std::string list;
    for (auto const& each : names) list += (list.empty() ? "" : ", ") + each;
    if (list.empty()) return "there are none";
    return near.empty() ? "one of: " + list : "did you mean " + near + "? It is one of: " + list;
}

Pack load_pack(Options const& options, std::vector<Diagnostic>& diagnostics) {
    Pack pack;
    std::string english;
    for (auto const& file : embedded_rules()) {
        bool const lexicon = file.path.ends_with(".lex");
        if (!lexicon && (!options.core || !file.path.ends_with(".rules"))) continue;
        if (lexicon) {
            english.append(file.text) += '\n';
            pack.hash = hash_text(file.text, pack.hash);
            pack.words_hash = hash_text(file.text, pack.words_hash);
        } else {
            pack.files.push_back(parse_rule_file(std::string{file.path}, file.text, diagnostics));
            add_to_hash(pack.files.back(), file.text, pack);
        }
    }
    pack.embedded = pack.files.size();
    add_given(options, pack, diagnostics);
    pack.vocabulary = build_vocabulary(english, pack.files, diagnostics);
    auto const names = rule_names(pack);
    bool const known = options.only.empty() || std::binary_search(names.begin(), names.end(), options.only);
    if (!known) diagnostics.push_back(input_error("unknown-rule", "--only", 0, "there is no rule \"" + options.only + "\"", rules_there_are(options.only, pack)));
    pack.rules = compile_rules(pack.files, pack.vocabulary, known ? options.only : std::string{}, diagnostics);
    change_severities(options, pack, diagnostics);
    return pack;
}

}  // namespace claimcheck
