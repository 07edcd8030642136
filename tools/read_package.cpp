// RapidJSON's iterative SAX reader turns the description into a flat list of values by their ways, "resources/0/path";
// depth and number are bounded.
#include "tools/read_package.hpp"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>

#include "tools/file.hpp"
#include "tools/utf8.hpp"

namespace claimcheck {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t depth_limit = 64, most_values = 1'000'000;

struct Values : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Values> {
    struct Open { bool array = false; std::size_t count = 0; std::size_t length = 0; };
    std::vector<Open> open;
    std::string way;
    std::map<std::string, std::string> all;  ///< "{}" and "[]" stand for objects and arrays

    /// The way to a value that begins here.
    void step() {
        if (open.empty() || !open.back().array) return;
        way.resize(open.back().length);
        way += (way.empty() ? "" : "/") + std::to_string(open.back().count++);
    }
    bool value(std::string_view text) {
        step();
        if (all.size() == most_values) return false;
        all[way] = text;
        return true;
    }
    bool enter(bool array) {
        if (!value(array ? "[]" : "{}") || open.size() == depth_limit) return false;
        open.push_back({array, 0, way.size()});
        return true;
    }
    bool leave() {
        way.resize(open.back().length);
        open.pop_back();
        return true;
    }
    bool Null() { return value({}); }
    bool Bool(bool is) { return value(is ? "true" : "false"); }
    bool RawNumber(char const* text, rapidjson::SizeType length, bool) { return value({text, length}); }
    bool String(char const* text, rapidjson::SizeType length, bool) { return value({text, length}); }
    bool StartObject() { return enter(false); }
    bool StartArray() { return enter(true); }
    bool Key(char const* text, rapidjson::SizeType length, bool) {
        way.resize(open.back().length);
        (way += way.empty() ? "" : "/").append(text, length);
        return true;
    }
    bool EndObject(rapidjson::SizeType) { return leave(); }
    bool EndArray(rapidjson::SizeType) { return leave(); }
};

struct Package {
    std::string const& path;
    std::vector<Diagnostic>& diagnostics;
    Values values{};
    std::vector<PackageFile> files{};

    [[nodiscard]] std::optional<std::string> get(std::string const& way) const {
        auto const at = values.all.find(way);
        return at == values.all.end() ? std::nullopt : std::optional{at->second};
    }
    /// The texts of an array, or one text.
    [[nodiscard]] std::vector<std::string> list(std::string const& way) const {
        auto const one = get(way);
        if (!one) return {};
        if (*one != "[]") return {*one};
        std::vector<std::string> out;
        while (auto const next = get(way + '/' + std::to_string(out.size()))) out.push_back(*next);
        return out;
    }
    void report(std::string code, std::string message, std::string help) {
        diagnostics.push_back(input_error(std::move(code), path, 0, std::move(message), std::move(help)));
    }
    /// Why a resource cannot be read, besides its paths.
    [[nodiscard]] std::string obstacle(std::string const& at) const {
        if (!get(at + "/path")) return get(at + "/data") ? "has its data inline" : "has no path";
        auto encoding = get(at + "/encoding").value_or("utf-8");
        for (auto& c : encoding) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
        if (encoding != "utf-8" && encoding != "utf8" && encoding != "us-ascii" && encoding != "ascii") return "is written in " + encoding;
        if (get(at + "/compression").value_or("no") != "no") return "is compressed";
        auto const dialect = get(at + "/dialect");
        if (dialect && *dialect != "{}") return "has its dialect in another file";
        if (get(at + "/dialect/doubleQuote") == "false" || !get(at + "/dialect/escapeChar").value_or("").empty()) return "has quotes that are not doubled";
        for (auto const* const name : {"delimiter", "quoteChar", "commentChar"})
            if (get(at + "/dialect/" + name).value_or("").size() > 1) return std::string{"has a "} + name + " of several letters";
        auto const schema = get(at + "/schema");
        if (schema && *schema != "{}") return "has its schema in another file";
        return {};
    }
    [[nodiscard]] CsvShape shape(std::string const& at) const {
        CsvShape out;
        auto const mark = [&](std::string const& name, char standard) {
            auto const text = get(at + "/dialect/" + name);
            return !text ? standard : text->empty() ? '\0' : text->front();
        };
        out.delimiter = mark("delimiter", '\0');
        out.quote = mark("quoteChar", '"');
        out.comment = mark("commentChar", '\0');
        out.header = get(at + "/dialect/header") != "false";
        out.skip_blanks = get(at + "/dialect/skipInitialSpace") == "true";
        out.missing = list(at + "/schema/missingValues");
        for (std::size_t i = 0;; ++i) {
            auto const field = at + "/schema/fields/" + std::to_string(i);
            if (!get(field)) return out;
            auto const name = get(field + "/name").value_or("");
            out.columns.push_back(name);
            auto const decimal = get(field + "/decimalChar").value_or("");
            auto const group = get(field + "/groupChar").value_or("");
            bool const plain = (decimal.empty() || decimal == ".") && (group.empty() || group == ",");
            if (!plain) out.numbers.push_back({name, decimal.empty() ? '.' : decimal.front(), group.empty() ? '\0' : group.front()});
        }
    }
    void add(std::string const& at, std::string const& name, std::string const& file) {
        fs::path const way{file};
        if (file.find("://") != std::string::npos) return report("remote-resource", name + " is not on this computer: " + file, "nothing is fetched; download it and name the copy");
        if (file.empty() || way.is_absolute() || std::find(way.begin(), way.end(), "..") != way.end())
            return report("unsafe-path", name + " does not lie inside the package: \"" + file + '"', "paths are relative to " + std::string{package_name});
        auto format = get(at + "/format").value_or("");
        if (format.empty()) format = way.extension().empty() ? "" : way.extension().string().substr(1);
        if (format == "jsonl") format = "ndjson";
        if (format != "csv" && format != "tsv" && format != "ndjson")
            return report("format-not-available", name + " is not read: its format is " + (format.empty() ? "not said" : format), "CSV, TSV and NDJSON are");
        PackageFile out{(fs::path{path}.parent_path() / way).lexically_normal().generic_string(), format, shape(at)};
        if (format == "tsv" && out.shape.delimiter == 0) out.shape.delimiter = '\t';
        files.push_back(std::move(out));
    }
    void read() {
        if (get("resources") != "[]" || !get("resources/0")) return report("broken-package", "the package has no resources", "they stand in a list called \"resources\"");
        for (std::size_t i = 0;; ++i) {
            auto const at = "resources/" + std::to_string(i);
            if (!get(at)) return;
            auto const name = "the resource " + get(at + "/name").value_or(std::to_string(i + 1));
            if (auto const why = obstacle(at); !why.empty()) {
                report("not-available", name + ' ' + why, "it is not read; the other resources are");
                continue;
            }
            for (auto const& file : list(at + "/path")) add(at, name, file);
        }
    }
};

}  // namespace

std::vector<PackageFile> read_package(std::string const& path, std::vector<Diagnostic>& diagnostics) {
    auto const bytes = read_whole(path, diagnostics);
    return bytes ? read_package(*bytes, path, diagnostics) : std::vector<PackageFile>{};
}

std::vector<PackageFile> read_package(std::string const& bytes, std::string const& path, std::vector<Diagnostic>& diagnostics) {
    constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag;
    Package package{path, diagnostics};
    auto const broken = [&](std::size_t at, std::string const& message) {
        auto d = input_error("broken-json", path, 1, message, "none of its resources is read");
        d.position = LineIndex{bytes}.position(static_cast<std::uint32_t>(std::min(at, bytes.size())));
        diagnostics.push_back(std::move(d));
        return std::vector<PackageFile>{};
    };
    if (auto const bad = find_invalid_utf8(bytes); bad != std::string_view::npos) return broken(bad, "invalid UTF-8");
    std::size_t const mark = bytes.starts_with("\xEF\xBB\xBF") ? 3U : 0U;
    rapidjson::MemoryStream stream{bytes.data() + mark, bytes.size() - mark};
    rapidjson::Reader reader;
    auto const result = reader.Parse<flags>(stream, package.values);
    if (result.Code() == rapidjson::kParseErrorTermination) return broken(mark + result.Offset(), "nested too deep, or too large");
    if (result.IsError()) {
        std::string text = rapidjson::GetParseError_En(result.Code());
        if (!text.empty() && text.back() == '.') text.pop_back();
        return broken(mark + result.Offset(), text);
    }
    package.read();
    return std::move(package.files);
}

}  // namespace claimcheck
