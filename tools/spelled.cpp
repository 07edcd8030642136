// Each word is held against the list of those allowed; what is planned answers "not available".
#include "tools/spelled.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <thread>

namespace claimcheck {
namespace {

struct FormatName {
    std::string_view name;
    Format format;
    bool check, extract, batch;  ///< the commands that know it
};
constexpr FormatName formats[] = {
    {"text", Format::text, true, true, false},        {"ndjson", Format::ndjson, true, true, true},
    {"dump", Format::dump, true, true, false},        {"json", Format::json, true, false, false},
    {"sarif", Format::sarif, true, false, false},     {"junit", Format::junit, true, false, false},
    {"github", Format::github, true, false, false},   {"gitlab", Format::gitlab, true, false, false},
    {"rdjsonl", Format::rdjsonl, true, false, false}, {"csv", Format::csv, true, false, false},
    {"markdown", Format::markdown, true, false, false}, {"html", Format::html, true, false, false},
    {"jsonld", Format::jsonld, false, true, false}};

std::map<std::string, Stage> const& stages() {
    static std::map<std::string, Stage> const names = {
        {"sentences", Stage::sentences}, {"tokens", Stage::tokens},       {"mentions", Stage::mentions},
        {"assertions", Stage::assertions}, {"claims", Stage::claims},     {"questions", Stage::questions},
        {"unread", Stage::unread}};
    return names;
}

std::optional<Mistake> read_format(Spelled const& w, Options& o) {
    if (w.format.empty()) return std::nullopt;
    std::vector<std::string> allowed;
    for (auto const& [name, format, check, extract, batch] : formats) {
        auto const known = o.command == Command::check || o.command == Command::config ? check : o.command == Command::extract ? extract : batch;
        if (!known) continue;
        allowed.emplace_back(name);
        if (name == w.format) o.format = format;
    }
    if (auto wrong = wrong_word("--format", w.format, allowed)) return wrong;
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

/// Where the next pair of a map begins: behind a comma that a name and "=" follow. Any other comma is of a column's name.
std::size_t next_pair(std::string const& word, std::size_t at) {
    for (at = word.find(',', at); at != std::string::npos; at = word.find(',', at + 1)) {
        auto const equals = word.find('=', at);
        auto const name = word.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", at + 1);
        if (equals != std::string::npos && name == equals && equals > at + 1) return at;
    }
    return word.size();
}

std::optional<Mistake> read_map(Spelled const& w, Options& o) {
    for (auto const& word : w.map) {
        for (std::size_t at = 0; at < word.size() || at == 0;) {
            auto const end = next_pair(word, at);
            auto const pair = word.substr(at, end - at);
            auto const equals = pair.find('=');
            if (equals == std::string::npos || equals == 0 || equals + 1 == pair.size()) return Mistake{"--map " + pair + " is no map", "write it as text=articleBody,publisher=outlet"};
            auto const ours = pair.substr(0, equals);
            auto const theirs = pair.substr(equals + 1);
            if (ours == "group") return Mistake{"--map does not name groups", "--group " + theirs};
            if (auto wrong = wrong_word("--map", ours, row_field_names())) return wrong;
            if (std::count(theirs.begin(), theirs.end(), '.') > 1) return Mistake{"--map " + pair + " lies too deep", "a field of a row, or one directly inside it: content.body"};
            auto const& names = row_field_names();
            auto const field = static_cast<RowField>(std::find(names.begin(), names.end(), ours) - names.begin());
            for (auto const& [known, name] : o.fields.given)
                if (known == field) return Mistake{"--map names " + ours + " twice", name + " and " + theirs};
            o.fields.given.emplace_back(field, theirs);
            at = end + 1;
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<Mistake> wrong_word(std::string const& option, std::string const& word,
                                  std::vector<std::string> const& allowed) {
    if (holds(allowed, word)) return std::nullopt;
    auto const near = did_you_mean(word, allowed);
    if (!near.empty()) return Mistake{option + " " + word + " is not known", "did you mean " + near + "?"};
    std::string list;
    for (auto const& each : allowed) list += (list.empty() ? "" : ", ") + each;
    return Mistake{option + " " + word + " is not known", "one of: " + list};
}

/// Nothing said: as many as the machine has.
std::optional<Mistake> read_jobs(std::string const& word, unsigned& jobs) {
    constexpr unsigned most = 256;
    if (word.empty()) {
        jobs = std::clamp(std::thread::hardware_concurrency(), 1U, most);
        return std::nullopt;
    }
    auto const [end, error] = std::from_chars(word.data(), word.data() + word.size(), jobs);
    if (error != std::errc{} || end != word.data() + word.size() || jobs < 1 || jobs > most)
        return Mistake{"--jobs " + word + " is no number of threads", "write a number from 1 to 256"};
    return std::nullopt;
}

std::optional<Mistake> read_words(Spelled const& w, Options& o) {
    o.core = !w.no_core;
    if (!w.published.empty() && !(o.published = parse_day(w.published))) {
        return Mistake{"--published " + w.published + " is no date", "write it as 2022-01-20"};
    }
    for (auto const& word : w.severities) {
        auto const at = std::min(word.find('='), word.size());
        if (at == 0 || at == word.size()) return Mistake{"--severity " + word + " gives no rule a level", "write it as RULE=LEVEL: figures-contradict=warning"};
        auto const level = word.substr(at + 1);
        if (auto wrong = wrong_word("--severity", level, {"error", "warning", "note"})) return wrong;
        o.severities.emplace_back(word.substr(0, at), level == "error" ? Severity::error : level == "note" ? Severity::note : Severity::warning);
    }
    o.today_now = w.today == "now";
    if (!w.today.empty() && !o.today_now && !(o.today = parse_day(w.today))) {
        return Mistake{"--today " + w.today + " is no date", "write it as 2022-01-20, or now"};
    }
    if (!w.until.empty() && !(o.until = parse_day(w.until))) {
        return Mistake{"--until " + w.until + " is no date", "write it as 2022-01-20"};
    }
    if (auto wrong = wrong_word("--fail-on", w.fail_on, {"error", "warning", "note", "never"})) return wrong;
    if (w.fail_on == "never") o.fail_on = std::nullopt;
    else o.fail_on = w.fail_on == "note" ? Severity::note : w.fail_on == "error" ? Severity::error : Severity::warning;
    if (auto wrong = wrong_word("--color", w.colour, {"auto", "always", "never"})) return wrong;
    o.colour = w.colour == "always" ? Colour::always : w.colour == "never" ? Colour::never : Colour::automatic;
    if (auto wrong = read_jobs(w.jobs, o.jobs)) return wrong;
    if (!w.print.empty()) {
        std::vector<std::string> names;
        for (auto const& [name, stage] : stages()) names.push_back(name);
        if (auto wrong = wrong_word("--print", w.print, names)) return wrong;
        o.print = stages().at(w.print);
    }
    if (auto wrong = read_map(w, o)) return wrong;
    if (auto wrong = read_format(w, o)) return wrong;
    return read_kinds(w, o);
}

}  // namespace claimcheck
