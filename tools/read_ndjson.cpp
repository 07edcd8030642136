// Line by line; JsonReader gives the fields of one object, the names say which of them count.
#include "tools/read_ndjson.hpp"

#include <functional>

namespace claimcheck {
namespace {

/// Where a text that was read from a line stands in it, if it was not decoded.
std::optional<std::uint32_t> offset_in(std::string_view line, std::string_view text) {
    std::less_equal<char const*> const before;
    if (text.empty() || !before(line.data(), text.data()) || !before(text.data() + text.size(), line.data() + line.size())) return std::nullopt;
    return static_cast<std::uint32_t>(text.data() - line.data());
}

/// False after a diagnostic.
bool read_line(LineReader::Line const& line, RowNames const& names, JsonReader& json, RowReader& rows) {
    rows.begin(line.number);
    if (line.too_long) {
        rows.report({line.number, 1}, "limit-line-size", "the line is longer than 64 MiB, the limit of an article");
        return false;
    }
    auto const problem = json.read(line.text, [&](JsonField const& field) {
        names.find(field.outer, field.inner, [&](RowField to) {
            Position at{line.number, 1};
            std::optional<std::uint32_t> offset;
            if (to > RowField::text) {  // columns of long texts would have to be counted
                offset = offset_in(line.text, field.text);
                if (offset) at.column += count_characters(line.text.substr(0, *offset));
            }
            rows.take(to, field.text, field.kind, at, line.text, offset);
        });
    });
    if (!problem) return true;
    rows.report({line.number, 1 + static_cast<std::uint32_t>(problem->offset)}, problem->limit ? "limit-depth" : "broken-json", problem->message);
    return false;
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
        if (!read_line(*line, names, json, rows)) continue;
        if (auto const* item = rows.finish()) sink(*item);
    }
    rows.end(read > 0);
    if (read == 0 && !file.failed()) rows.report({0, 0}, "empty-file", "the file is empty", "");
    if (file.failed()) rows.report({lines.count() + 1, 1}, "unreadable-file", "the file cannot be read from here on", "the lines before are read");
}

}  // namespace claimcheck
