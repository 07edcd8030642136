// CLI11 takes a word of the configuration as if it had been on the command line, so both are read and checked alike.
#include "tools/setting.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace claimcheck {
namespace {

std::string option_name(std::string const& key) { return key == "severities" ? "severity" : key; }

CLI::Option* option_of(CLI::App& command, std::string const& name) { return command.get_option_no_throw("--" + name); }

std::string joined(std::vector<std::string> const& words) {
    std::string out;
    for (auto const& word : words) out += (out.empty() ? "" : " ") + word;
    return out;
}

std::string default_of(std::string const& key) {
    if (key == "fail-on") return "warning";
    if (key == "format") return "text";
    if (key == "today") return "(the newest publication date)";
    if (key == "strict") return "false";
    return "-";
}

}  // namespace

std::vector<std::string> given_options(CLI::App& command) {
    std::vector<std::string> out;
    for (auto const& key : config_keys()) {
        auto const* const option = option_of(command, option_name(key));
        if (option != nullptr && option->count() > 0) out.push_back(key);
    }
    return out;
}

void apply_config(CLI::App& command, Config const& config) {
    auto const name = command.get_name();
    bool const reports = name == "check" || name == "config";
    for (auto const& entry : config.entries) {
        if (entry.key == "format" && !reports) continue;
        auto* const option = option_of(command, entry.key);
        if (option == nullptr || option->count() > 0 || entry.words.empty()) continue;
        option->add_result(entry.words);
        option->run_callback();
    }
}

std::vector<Setting> settings(CLI::App& command, Config const& config, std::vector<std::string> const& given) {
    std::vector<Setting> out;
    for (auto const& key : config_keys()) {
        auto const* const option = option_of(command, option_name(key));
        if (option == nullptr) continue;
        Setting setting{key, joined(option->results()), "default"};
        auto const entry = std::find_if(config.entries.begin(), config.entries.end(), [&](ConfigEntry const& e) { return e.key == option_name(key); });
        if (std::find(given.begin(), given.end(), key) != given.end()) setting.origin = "flag";
        else if (entry != config.entries.end()) setting.origin = config.path + ":" + std::to_string(entry->line);
        if (setting.value.empty()) setting.value = default_of(key);
        out.push_back(std::move(setting));
    }
    return out;
}

}  // namespace claimcheck
