// An object after the other, each a line of its own or an element of one list; JsonReader gives its fields, the names say
// which of them count.
#include "tools/read_ndjson.hpp"

#include <algorithm>
#include <functional>

#include "tools/json_element.hpp"
#include "tools/row_value.hpp"

namespace claimcheck {
namespace {

/// One object and where it begins in its file.
struct Object {
    std::string_view text;
    Position position;
};

/// Where a text that was read from an object stands in it, if it was not decoded.
std::optional<std::uint32_t> offset_in(std::string_view object, std::string_view text) {
    std::less_equal<char const*> const before;
    if (text.empty() || !before(object.data(), text.data()) || !before(text.data() + text.size(), object.data() + object.size())) return std::nullopt;
    return static_cast<std::uint32_t>(text.data() - object.data());
}

/// What of the object stands on the line of `offset`: how far in it begins.
std::size_t line_begin(std::string_view object, std::size_t offset) {
    auto const end = offset == 0 ? std::string_view::npos : object.rfind('\n', offset - 1);
    return end == std::string_view::npos ? 0 : end + 1;
}

Position position_in(Object const& object, std::size_t offset) {
    auto const before = object.text.substr(0, std::min(offset, object.text.size()));
    auto const from = line_begin(object.text, before.size());
    auto at = object.position;
    if (from > 0) at = {at.line + static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n')), 1};
    at.column += count_characters(before.substr(from));
    return at;
}

void take(Object const& object, JsonField const& field, RowField to, RowReader& rows) {
    if (to <= RowField::text) return rows.take(to, field.text, field.kind, object.position, {}, {});  // columns of long texts would have to be counted
    auto const offset = offset_in(object.text, field.text);
    if (!offset) return rows.take(to, field.text, field.kind, object.position, object.text.substr(0, object.text.find('\n')), {});
    auto const from = line_begin(object.text, *offset);
    auto const line = object.text.substr(from, object.text.find('\n', from) - from);
    rows.take(to, field.text, field.kind, position_in(object, *offset), line, *offset - static_cast<std::uint32_t>(from));
}

/// The problem, after a diagnostic.
std::optional<JsonProblem> read_object(Object const& object, RowNames const& names, JsonReader& json, RowReader& rows) {
    rows.begin(object.position);
    auto problem = json.read(object.text, [&](JsonField const& field) {
        names.find(field.outer, field.inner, [&](RowField to) { take(object, field, to, rows); });
    });
    if (problem) rows.report(position_in(object, problem->offset), problem->limit ? "limit-depth" : "broken-json", problem->message);
    return problem;
}

/// In a list that nobody has named, nothing is missed when there is no article in it.
void note_other_list(std::string const& path, std::size_t before, std::vector<Diagnostic>& diagnostics) {
    for (auto i = before; i < diagnostics.size(); ++i)
        if (diagnostics[i].code != "empty-article" && diagnostics[i].code != "no-object" && diagnostics[i].code != "more-broken-lines") return;
    diagnostics.resize(before);
    auto d = input_error("no-article", path, 0, "the list has no article", "");
    d.severity = Severity::note;
    diagnostics.push_back(std::move(d));
}

}  // namespace

void read_ndjson(File& file, InputFile const& input, RowNames const& names, Lexicon const& lexicon, ItemSink const& sink,
                 std::vector<Diagnostic>& diagnostics) {
    LineReader lines{file};
    JsonReader json;
    RowReader rows{input, names, lexicon, diagnostics};
    std::size_t read = 0;
    while (auto const line = lines.next()) {
        if (!line->too_long && line->text.find_first_not_of(" \t") == std::string_view::npos) continue;
        ++read;
        if (line->too_long) {
            rows.report({line->number, 1}, "limit-line-size", "the line is longer than 64 MiB, the limit of an article");
            continue;
        }
        if (read_object({line->text, {line->number, 1}}, names, json, rows)) continue;
        if (auto const* item = rows.finish()) sink(*item);
    }
    rows.end(read > 0);
    if (read == 0 && !file.failed()) rows.report({0, 0}, "empty-file", "the file is empty", "");
    if (file.failed()) rows.report({lines.count() + 1, 1}, "unreadable-file", "the file cannot be read from here on", "the lines before are read");
}

bool looks_like_list(std::string_view begin) {
    auto const text = trimmed(begin.starts_with("\xEF\xBB\xBF") ? begin.substr(3) : begin);
    if (!text.starts_with('[')) return false;
    auto const first = trimmed(text.substr(1));
    return first.starts_with('{') || first == "]";
}

void read_list(File& file, InputFile const& input, RowNames const& names, Lexicon const& lexicon, ItemSink const& sink,
               std::vector<Diagnostic>& diagnostics) {
    ElementReader elements{file};
    JsonReader json;
    RowReader rows{input, names, lexicon, diagnostics};
    std::size_t read = 0, given = 0;
    auto const before = diagnostics.size();
    while (auto const element = elements.next()) {
        if (!element->problem.empty()) {
            rows.report(element->position, "broken-json", element->problem, "the other elements are read");
            continue;
        }
        ++read;
        if (element->too_long) {
            rows.report(element->position, "limit-line-size", "the element is longer than 64 MiB, the limit of an article", "the other elements are read");
        } else if (!element->text.starts_with('{')) {
            rows.report(element->position, "no-object", "an element of the list is no object, as an article is", "the other elements are read");
        } else if (auto const problem = read_object({element->text, element->position}, names, json, rows)) {
            elements.resume(problem->offset);
        } else if (auto const* item = rows.finish()) {
            ++given;
            sink(*item);
        }
    }
    rows.end(read > 0);
    if (read == 0 && diagnostics.size() == before && !file.failed()) rows.report({0, 0}, "empty-file", "the list is empty", "");
    if (file.failed()) rows.report(elements.place(), "unreadable-file", "the file cannot be read from here on", "the elements before are read");
    if (input.found && given == 0) note_other_list(input.path, before, diagnostics);
}

}  // namespace claimcheck
