// compare: how two texts on one topic relate, a pair a line.
#include "engine/compare.hpp"
#include "tools/command.hpp"
#include "tools/file.hpp"
#include "tools/json_buffer.hpp"
#include "tools/json_fields.hpp"
#include "tools/pack.hpp"
#include "tools/read_documents.hpp"
#include "tools/terminal_safe.hpp"

namespace claimcheck {
namespace {

struct PairOfTexts {
    std::string id, a, b, date_a, date_b;
    bool has_a = false, has_b = false, id_is_number = false;
};

struct Batch {
    Options const& options;
    Vocabulary const& vocabulary;
    JsonBuffer& out;
    std::vector<Diagnostic>& diagnostics;
    JsonReader json;

    /// The line's pair, or nothing after a diagnostic.
    std::optional<PairOfTexts> read(LineReader::Line const& line) {
        PairOfTexts pair;
        auto const refuse = [&](std::string code, std::string message) {
            diagnostics.push_back(input_error(std::move(code), options.batch, line.number, std::move(message), "the other lines are read"));
            return std::nullopt;
        };
        if (line.too_long) return refuse("limit-line-size", "the line is longer than 64 MiB");
        auto const problem = json.read(line.text, [&pair](JsonField const& field) {
            if (!field.inner.empty()) return;
            bool const text = field.kind == JsonField::Kind::string;
            if (field.outer == "id") {
                pair.id.assign(field.text);
                pair.id_is_number = field.kind == JsonField::Kind::number;
            } else if (field.outer == "a" && text) {
                pair.a.assign(field.text);
                pair.has_a = true;
            } else if (field.outer == "b" && text) {
                pair.b.assign(field.text);
                pair.has_b = true;
            } else if (field.outer == "date_a" && text) {
                pair.date_a.assign(field.text);
            } else if (field.outer == "date_b" && text) {
                pair.date_b.assign(field.text);
            }
        });
        if (problem) return refuse(problem->limit ? "limit-depth" : "broken-json", problem->message);
        if (!pair.has_a) return refuse("missing-text", "the line has no text \"a\"");
        if (!pair.has_b) return refuse("missing-text", "the line has no text \"b\"");
        return pair;
    }

    void write(PairOfTexts const& pair, std::uint32_t line) {
        auto const date_a = read_published(pair.date_a, options.batch, line, diagnostics);
        auto const date_b = read_published(pair.date_b, options.batch, line, diagnostics);
        auto const result = compare(pair.a, pair.b, date_a, date_b, vocabulary);
        out.raw(R"({"id":)");
        if (pair.id_is_number) out.raw(pair.id);
        else out.string(pair.id);
        out.raw(R"(,"relation":)").string(to_string(result.relation)).raw(R"(,"reason":)").string(result.reason).raw("}");
        out.end_line();
    }
};

int compare_batch(Options const& options, Vocabulary const& vocabulary) {
    std::vector<Diagnostic> diagnostics;
    File file{options.batch};
    if (!opened(file, options.batch, diagnostics)) return report(diagnostics, options.strict);
    if (!spares_input(options)) return Exit::error;
    Output output{options.output};
    if (!usable(output, options)) return Exit::error;
    {
        JsonBuffer json{output};
        LineReader lines{file};
        Batch batch{options, vocabulary, json, diagnostics, {}};
        while (auto const line = lines.next()) {
            if (!line->too_long && line->text.find_first_not_of(" \t") == std::string_view::npos) continue;
            if (auto const pair = batch.read(*line)) batch.write(*pair, line->number);
        }
    }
    auto const code = report(diagnostics, options.strict);
    return usable(output, options) ? code : worse(code, Exit::error);
}

}  // namespace

int run_compare(Options const& options) {
    std::vector<Diagnostic> diagnostics;
    auto const pack = load_pack(options, diagnostics);
    if (auto const code = report(diagnostics, options.strict); code != Exit::ok) return code;
    if (!options.batch.empty()) return compare_batch(options, pack.vocabulary);
    Output output{options.output};
    if (!usable(output, options)) return Exit::error;
    auto const result = compare(options.texts[0], options.texts[1], std::nullopt, std::nullopt, pack.vocabulary);
    if (options.format == Format::ndjson) {
        JsonBuffer json{output};
        json.raw(R"({"id":null,"relation":)").string(to_string(result.relation)).raw(R"(,"reason":)").string(result.reason).raw("}");
        json.end_line();
    } else {
        output.write(std::string{to_string(result.relation)} + ": " + terminal_safe(result.reason) + '\n');
    }
    return usable(output, options) ? Exit::ok : Exit::error;
}

}  // namespace claimcheck
