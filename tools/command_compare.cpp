// compare: how two texts on one topic relate, a pair a line.
#include "engine/compare.hpp"
#include "tools/batch.hpp"
#include "tools/command.hpp"
#include "tools/pack.hpp"
#include "tools/read_documents.hpp"
#include "tools/terminal_safe.hpp"

namespace claimcheck {
namespace {

void write_relation(Comparison const& result, JsonBuffer& out) {
    out.raw(R"(,"relation":)").string(to_string(result.relation)).raw(R"(,"reason":)").string(result.reason).raw("}");
    out.end_record();
}

}  // namespace

int run_compare(Options const& options) {
    std::vector<Diagnostic> diagnostics;
    auto const pack = load_pack(options, diagnostics);
    if (auto const code = report(diagnostics, options.strict); code != Exit::ok) return code;
    if (!options.batch.empty()) {
        return run_batch(options, {"a", "b"}, [&](BatchRecord const& pair, JsonBuffer& out, std::vector<Diagnostic>& found) {
            auto const date_a = read_published(pair.field("date_a"), options.batch, pair.line, found);
            auto const date_b = read_published(pair.field("date_b"), options.batch, pair.line, found);
            auto const result = compare(pair.field("a"), pair.field("b"), date_a, date_b, pack.vocabulary);
            pair.begin(out);
            write_relation(result, out);
        });
    }
    Output output{options.output};
    if (!usable(output, options)) return Exit::error;
    auto const result = compare(options.texts[0], options.texts[1], std::nullopt, std::nullopt, pack.vocabulary);
    if (options.format == Format::ndjson) {
        JsonBuffer json{output};
        json.raw(R"({"id":null)");
        write_relation(result, json);
    } else {
        output.write(std::string{to_string(result.relation)} + ": " + terminal_safe(result.reason) + '\n');
    }
    return usable(output, options) ? Exit::ok : Exit::error;
}

}  // namespace claimcheck
