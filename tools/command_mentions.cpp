// mentions: the quantities and times of single texts, one a line in and one a line out.
#include "tools/command.hpp"
#include "tools/file.hpp"
#include "tools/json_buffer.hpp"
#include "tools/json_fields.hpp"
#include "tools/output.hpp"
#include "tools/pack.hpp"
#include "tools/utf8.hpp"

namespace claimcheck {
namespace {

struct Case {
    std::string id, text, reference;
    bool has_text = false;
};

void write_mention(ResolvedMention const& m, std::string_view text, JsonBuffer& out) {
    out.raw(m.time ? R"({"kind":"time","begin":)" : R"({"kind":"quantity","begin":)").number(std::uint64_t{m.span.begin});
    out.raw(R"(,"end":)").number(std::uint64_t{m.span.end});
    out.raw(R"(,"text":)").string(text.substr(m.span.begin, m.span.size()));
    if (m.has_figure) {
        out.raw(R"(,"value":)").number(m.figure.value);
        out.raw(R"(,"low":)").number_or_null(m.figure.low);
        out.raw(R"(,"high":)").number_or_null(m.figure.high);
        out.raw(R"(,"unit":)").string_or_null(m.unit);
    } else {
        out.raw(R"(,"begin_date":)").day_or_null(m.begin);
        out.raw(R"(,"end_date":)").day_or_null(m.end);
    }
    out.raw("}");
}

void write_case(Case const& one, Options const& options, Vocabulary const& vocabulary, JsonBuffer& out) {
    out.raw(R"({"id":)").string(one.id).raw(R"(,"mentions":[)");
    bool first = true;
    for (auto const& m : read_mentions(one.text, parse_day(one.reference), vocabulary)) {
        if (m.time ? !options.times : !options.quantities) continue;
        if (!first) out.raw(",");
        first = false;
        write_mention(m, one.text, out);
    }
    out.raw("]}");
    out.end_line();
}

}  // namespace

int run_mentions(Options const& options) {
    std::vector<Diagnostic> diagnostics;
    auto const pack = load_pack(options, diagnostics);
    if (has_error(diagnostics)) return report(diagnostics);
    File file{options.batch};
    if (!opened(file, options.batch, diagnostics)) return report(diagnostics);
    Output output{options.output};
    JsonBuffer out{output};
    LineReader lines{file};
    JsonReader json;
    while (auto const line = lines.next()) {
        if (line->text.find_first_not_of(" \t") == std::string_view::npos) continue;
        Case one;
        auto take = [&](JsonField const& field) {
            if (!field.inner.empty()) return;
            if (field.outer == "id") one.id = field.text;
            if (field.outer == "text" && field.kind == JsonField::Kind::string) {
                one.text = field.text;
                one.has_text = true;
            }
            if (field.outer == "reference" && field.kind == JsonField::Kind::string) one.reference = field.text;
        };
        auto const refuse = [&](char const* code, std::string message, std::size_t column) {
            auto d = input_error(code, options.batch, line->number, std::move(message), R"(a line is {"id", "text", "reference"})");
            d.position.column = static_cast<std::uint32_t>(column);
            diagnostics.push_back(std::move(d));
        };
        if (line->too_long) {
            refuse("limit-line", "a line longer than " + std::to_string(article_limit) + " bytes", 1);
        } else if (find_invalid_utf8(line->text) != std::string_view::npos) {
            refuse("invalid-utf-8", "the line is not UTF-8", 1);
        } else if (auto const problem = json.read(line->text, take)) {
            refuse(problem->limit ? "limit-depth" : "broken-json", problem->message, 1 + problem->offset);
        } else if (!one.has_text) {
            refuse("no-text", "the line has no \"text\"", 1);
        } else {
            write_case(one, options, pack.vocabulary, out);
        }
    }
    out.flush();
    auto const code = report(diagnostics);
    return output.ok() ? code : 2;
}

}  // namespace claimcheck
