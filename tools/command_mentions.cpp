// mentions: the low-level readings of single texts, for tests and for rule authors.
#include "tools/command.hpp"
#include "tools/file.hpp"
#include "tools/json_buffer.hpp"
#include "tools/json_fields.hpp"
#include "tools/pack.hpp"
#include "tools/read_documents.hpp"

namespace claimcheck {
namespace {

struct Text {
    std::string id, text, reference;
    bool has_text = false, id_is_number = false;
};

void write_mention(ResolvedMention const& m, std::string_view text, JsonBuffer& out) {
    auto const printed = text.substr(m.span.begin, m.span.size());
    out.raw(m.has_figure ? R"({"kind":"quantity","begin":)" : R"({"kind":"time","begin":)");
    out.number(std::uint64_t{m.span.begin}).raw(R"(,"end":)").number(std::uint64_t{m.span.end});
    out.raw(R"(,"text":)").string(printed);
    if (m.has_figure) {
        out.raw(R"(,"value":)").number(m.figure.value).raw(R"(,"low":)").number_or_null(m.figure.low);
        out.raw(R"(,"high":)").number_or_null(m.figure.high).raw(R"(,"unit":)").string_or_null(m.unit);
    } else {
        out.raw(R"(,"begin_date":)").day_or_null(m.begin).raw(R"(,"end_date":)").day_or_null(m.end);
        if (m.length != 0) out.raw(R"(,"value":)").number(std::uint64_t{static_cast<std::uint32_t>(m.length)}).raw(R"(,"unit":)").string_or_null(m.unit);
    }
    out.raw("}");
}

struct Batch {
    Options const& options;
    Vocabulary const& vocabulary;
    JsonBuffer& out;
    std::vector<Diagnostic>& diagnostics;
    JsonReader json;

    /// The line's text, or nothing after a diagnostic.
    std::optional<Text> read(LineReader::Line const& line) {
        Text text;
        auto const refuse = [&](std::string code, std::string message) {
            diagnostics.push_back(input_error(std::move(code), options.batch, line.number, std::move(message), "the other lines are read"));
            return std::nullopt;
        };
        if (line.too_long) return refuse("limit-line-size", "the line is longer than 64 MiB");
        auto const problem = json.read(line.text, [&text](JsonField const& field) {
            if (!field.inner.empty()) return;
            if (field.outer == "id") {
                text.id.assign(field.text);
                text.id_is_number = field.kind == JsonField::Kind::number;
            } else if (field.outer == "text" && field.kind == JsonField::Kind::string) {
                text.text.assign(field.text);
                text.has_text = true;
            } else if (field.outer == "reference") {
                text.reference.assign(field.text);
            }
        });
        if (problem) return refuse(problem->limit ? "limit-depth" : "broken-json", problem->message);
        if (!text.has_text) return refuse("missing-text", "the line has no \"text\"");
        return text;
    }

    void write(Text const& text, std::uint32_t line) {
        auto const reference = read_published(text.reference, options.batch, line, diagnostics);
        out.raw(R"({"id":)");
        if (text.id_is_number) out.raw(text.id);
        else out.string(text.id);
        out.raw(R"(,"mentions":[)");
        bool first = true;
        for (auto const& mention : read_mentions(text.text, reference, vocabulary)) {
            if (!(mention.has_figure ? options.quantities : options.times)) continue;
            if (!first) out.raw(",");
            write_mention(mention, text.text, out);
            first = false;
        }
        out.raw("]}");
        out.end_line();
    }
};

}  // namespace

int run_mentions(Options const& options) {
    std::vector<Diagnostic> diagnostics;
    auto const pack = load_pack(options, diagnostics);
    if (auto const code = report(diagnostics, options.strict); code != Exit::ok) return code;
    diagnostics.clear();
    File file{options.batch};
    if (!opened(file, options.batch, diagnostics)) return report(diagnostics, options.strict);
    if (!spares_input(options)) return Exit::error;
    Output output{options.output};
    if (!usable(output, options)) return Exit::error;
    {
        JsonBuffer json{output};
        LineReader lines{file};
        Batch batch{options, pack.vocabulary, json, diagnostics, {}};
        while (auto const line = lines.next()) {
            if (!line->too_long && line->text.find_first_not_of(" \t") == std::string_view::npos) continue;
            if (auto const text = batch.read(*line)) batch.write(*text, line->number);
        }
    }
    auto const code = report(diagnostics, options.strict);
    return usable(output, options) ? code : worse(code, Exit::error);
}

}  // namespace claimcheck
