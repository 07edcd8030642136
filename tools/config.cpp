// The only file that sees toml++. Values are turned into words, so that the command line reads them like its own.
#include "tools/config.hpp"

#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include <algorithm>
#include <filesystem>

#include "tools/file.hpp"

namespace claimcheck {
namespace {

namespace fs = std::filesystem;

enum class Kind : std::uint8_t { text, path, paths, flag, words };
struct Key { std::string_view name, option; Kind kind; };
constexpr Key keys[] = {
    {"rules", "rules", Kind::paths},       {"only", "only", Kind::text},          {"severities", "severity", Kind::words},
    {"strict", "strict", Kind::flag},      {"fail-on", "fail-on", Kind::text},    {"today", "today", Kind::text},
    {"baseline", "baseline", Kind::path},  {"expect", "expect", Kind::path},      {"format", "format", Kind::text},
    {"documents", "documents", Kind::path}, {"publisher", "publisher", Kind::text}, {"map", "map", Kind::words},
    {"group", "group", Kind::text}};

class Reader {
public:
    Reader(std::string const& path, std::vector<Diagnostic>& diagnostics)
        : folder_(fs::path{path}.parent_path()), diagnostics_(diagnostics) { config_.path = path; }

    Config read(std::string const& text) {
        auto const parsed = toml::parse(text, config_.path);
        if (!parsed) {
            report(parsed.error().source().begin, "config-syntax", std::string{parsed.error().description()}, "");
            return std::move(config_);
        }
        for (auto const& [name, value] : parsed.table()) take(name, value);
        return std::move(config_);
    }

private:
    void take(toml::key const& name, toml::node const& value) {
        auto const key = std::find_if(std::begin(keys), std::end(keys), [&](Key const& k) { return k.name == name.str(); });
        if (key == std::end(keys)) {
            auto const near = did_you_mean(name.str(), config_keys());
            report(name.source().begin, "unknown-key", "unknown key " + std::string{name.str()},
                   near.empty() ? "" : "did you mean " + near + "?");
            return;
        }
        ConfigEntry entry{std::string{key->option}, {}, name.source().begin.line};
        bool const right = key->kind == Kind::flag    ? flag(value, entry)
                           : key->kind == Kind::words ? words(value, entry, key->name == "map")
                           : key->kind == Kind::paths && value.is_array() ? texts(*value.as_array(), entry)
                                                                          : text(value, entry, key->kind);
        if (right) config_.entries.push_back(std::move(entry));
        else report(value.source().begin, "config-kind", std::string{key->name} + " takes " + std::string{wanted(key->kind)}, "");
    }
    static std::string_view wanted(Kind kind) {
        constexpr std::string_view names[] = {"a text", "a path", "a path or a list of paths", "true or false",
                                              "a table of texts"};
        return names[static_cast<std::size_t>(kind)];
    }
    bool text(toml::node const& value, ConfigEntry& entry, Kind kind) const {
        auto const text = value.value<std::string>();
        if (!text) return false;
        entry.words.push_back(kind == Kind::text ? *text : (folder_ / *text).lexically_normal().generic_string());
        return true;
    }
    bool texts(toml::array const& list, ConfigEntry& entry) const {
        return std::all_of(list.begin(), list.end(), [&](toml::node const& each) { return text(each, entry, Kind::paths); });
    }
    static bool flag(toml::node const& value, ConfigEntry& entry) {
        auto const is = value.value<bool>();
        if (!is || !value.is_boolean()) return false;
        if (*is) entry.words.emplace_back("true");
        return true;
    }
    /// name = "text" becomes NAME=TEXT; of a map they are joined by commas.
    static bool words(toml::node const& value, ConfigEntry& entry, bool joined) {
        if (!value.is_table()) return false;
        for (auto const& [name, node] : *value.as_table()) {
            auto const text = node.value<std::string>();
            if (!text || !node.is_string()) return false;
            auto word = std::string{name.str()} + '=' + *text;
            if (joined && !entry.words.empty()) entry.words.front() += ',' + word;
            else entry.words.push_back(std::move(word));
        }
        return true;
    }
    void report(toml::source_position at, std::string code, std::string message, std::string help) {
        auto d = input_error(std::move(code), config_.path, at.line, std::move(message), std::move(help));
        d.position = {at.line, at.column};
        diagnostics_.push_back(std::move(d));
    }

    fs::path folder_;
    std::vector<Diagnostic>& diagnostics_;
    Config config_;
};

}  // namespace

std::vector<std::string> const& config_keys() {
    static std::vector<std::string> const names = [] {
        std::vector<std::string> all;
        for (auto const& key : keys) all.emplace_back(key.name);
        return all;
    }();
    return names;
}

std::string find_config() {
    std::error_code error;
    auto folder = fs::current_path(error);
    for (fs::path way; !error; way /= "..") {
        auto const file = way / ".claimcheck.toml";
        if (fs::is_regular_file(file, error)) return file.generic_string();
        error.clear();
        if (folder == folder.root_path()) break;
        folder = folder.parent_path();
    }
    return "";
}

Config read_config(std::string const& path, std::vector<Diagnostic>& diagnostics) {
    auto const text = read_whole(path, diagnostics);
    return text ? Reader{path, diagnostics}.read(*text) : Config{};
}

}  // namespace claimcheck
