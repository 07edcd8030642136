#include "tools/batch.hpp"

#include <algorithm>

#include "tools/command.hpp"
#include "tools/file.hpp"
#include "tools/json_fields.hpp"

namespace claimcheck {
namespace {

/// The record of a line, or nothing after a diagnostic.
std::optional<BatchRecord> read(LineReader::Line const& line, JsonReader& json, Options const& options,
                                std::vector<std::string_view> const& texts, std::vector<Diagnostic>& diagnostics) {
    BatchRecord record;
    record.line = line.number;
    auto const refuse = [&](std::string code, std::string message) {
        diagnostics.push_back(input_error(std::move(code), options.batch, line.number, std::move(message), "the other lines are read"));
        return std::nullopt;
    };
    if (line.too_long) return refuse("limit-line-size", "the line is longer than 64 MiB");
    auto const problem = json.read(line.text, [&](JsonField const& field) {
        if (!field.inner.empty()) return;
        if (field.outer == "id") {
            record.id.assign(field.text);
            record.id_is_number = field.kind == JsonField::Kind::number;
        } else if (field.kind != JsonField::Kind::null) {
            record.fields.push_back({std::string{field.outer}, std::string{field.text}, field.kind == JsonField::Kind::string});
        }
    });
    if (problem) return refuse(problem->limit ? "limit-depth" : "broken-json", problem->message);
    for (auto const name : texts) {
        bool const there = std::any_of(record.fields.begin(), record.fields.end(), [&](auto const& f) { return f.text && f.name == name; });
        if (!there) return refuse("missing-text", "the line has no text \"" + std::string{name} + "\"");
    }
    return record;
}

}  // namespace

std::string_view BatchRecord::field(std::string_view name) const {
    for (auto at = fields.rbegin(); at != fields.rend(); ++at) {
        if (at->name == name) return at->value;
    }
    return {};
}

void BatchRecord::begin(JsonBuffer& out) const {
    out.raw(R"({"id":)");
    if (id_is_number) out.raw(id);
    else out.string(id);
}

int run_batch(Options const& options, std::vector<std::string_view> const& texts, WriteRecord const& write) {
    std::vector<Diagnostic> diagnostics;
    File file{options.batch};
    if (!opened(file, options.batch, diagnostics)) return report(diagnostics, options.strict);
    if (!spares_input(options)) return Exit::error;
    Output output{options.output};
    if (!usable(output, options)) return Exit::error;
    {
        JsonBuffer out{output};
        LineReader lines{file};
        JsonReader json;
        while (auto const line = lines.next()) {
            if (!line->too_long && line->text.find_first_not_of(" \t") == std::string_view::npos) continue;
            if (auto const record = read(*line, json, options, texts, diagnostics)) write(*record, out, diagnostics);
        }
    }
    auto const code = report(diagnostics, options.strict);
    return usable(output, options) ? code : worse(code, Exit::error);
}

}  // namespace claimcheck
