#pragma once
#include <optional>
#include <string>
#include <vector>

#include "engine/pipeline.hpp"
#include "grammar/diagnostic.hpp"
#include "tools/field_map.hpp"

namespace claimcheck {

enum class Command : std::uint8_t { check, extract, mentions, compare, why, why_not, accept, baseline_update, diff, config, version, rules_check, rules_test, rules_list,
                                     store_add, store_remove, store_list, store_stat };
enum class Format : std::uint8_t {
    automatic, text, ndjson, dump, json, sarif, junit, github, gitlab, rdjsonl, csv, markdown, html, jsonld
};
enum class Colour : std::uint8_t { automatic, always, never };

/// A value in force, for `claimcheck config`.
struct Setting {
    std::string key, value;
    std::string origin;  ///< "flag", "default" or FILE:LINE
};

/// What the command line asks for.
struct Options {
    Command command = Command::check;
    std::vector<std::string> paths;
    std::vector<std::string> against;
    std::vector<std::string> rules;     ///< files and folders given with --rules, or to a `rules` command
    std::vector<std::pair<std::string, Severity>> severities;  ///< by rule; they replace those that the rules declare
    std::vector<Setting> settings;      ///< config: what is in force
    std::string config;                 ///< the configuration file; empty: the nearest one
    bool no_config = false;
    unsigned jobs = 1;                  ///< threads that read and compare
    bool quiet = false;                 ///< check: no report on standard output; errors alone are told
    std::string claims;                 ///< claims already extracted; empty: none
    std::string documents;
    FieldMap fields;                    ///< --map and --group: what rows call our fields
    std::string publisher;
    std::optional<Day> published;
    std::string only;
    std::string finding;                ///< why: the id of a finding, or its first digits
    std::string rule;                   ///< why-not: the rule that did not fire
    std::string claim, other_claim;     ///< why-not: two claims, by id or by place
    std::string store;                  ///< store: the file
    std::vector<std::string> ids;       ///< store remove: ids of articles
    std::string output;                 ///< empty: standard output
    std::string expect;                 ///< check: the file of expected findings; empty: none
    std::string baseline;               ///< check: known pairs; baseline update: the file to write
    std::string in, because, by;        ///< accept: the rule file to append to, why, by whom
    std::optional<Day> until;           ///< accept: the last day it holds
    std::optional<Day> today;           ///< what `until` is judged against; none: the newest publication date
    bool today_now = false;             ///< the system's date instead
    bool update = false;                ///< check: rewrite that file
    std::string batch;                  ///< mentions, compare: the file of texts or pairs
    std::vector<std::string> texts;     ///< compare: the two texts
    std::optional<Severity> fail_on = Severity::warning;  ///< nullopt: never
    std::optional<Stage> print;
    Format format = Format::automatic;
    Colour colour = Colour::automatic;
    bool core = true;
    bool strict = false;
    bool with_claims = false;
    bool quantities = true, times = true;  ///< mentions: the kinds asked for
};

/// The options, or what to say instead and the exit code.
struct ParsedOptions {
    std::optional<Options> options;
    int exit_code = 0;
    std::string message;  ///< for standard output when exit_code is 0 (help, version), else for standard error
};

/// Reads a command line. Mistakes (unknown commands and options with "did you mean", missing values, impossible dates)
/// give exit code 2; so does everything that is planned and not there yet ("not available").
ParsedOptions parse_options(int argc, char const* const* argv);

/// "claimcheck 0.1.0"
std::string version_line();
/// "0.1.0"
std::string_view version();

}  // namespace claimcheck
