// mentions: the low-level readings of single texts, for tests and for rule authors.
#include "tools/batch.hpp"
#include "tools/command.hpp"
#include "tools/pack.hpp"
#include "tools/read_documents.hpp"

namespace claimcheck {
namespace {

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

}  // namespace

int run_mentions(Options const& options) {
    std::vector<Diagnostic> diagnostics;
    auto const pack = load_pack(options, diagnostics);
    if (auto const code = report(diagnostics, options.strict); code != Exit::ok) return code;
    return run_batch(options, {"text"}, [&](BatchRecord const& record, JsonBuffer& out, std::vector<Diagnostic>& found) {
        auto const reference = read_published(record.field("reference"), options.batch, record.line, found);
        auto const text = record.field("text");
        record.begin(out);
        out.raw(R"(,"mentions":[)");
        bool first = true;
        for (auto const& mention : read_mentions(text, reference, pack.vocabulary)) {
            if (!(mention.has_figure ? options.quantities : options.times)) continue;
            if (!first) out.raw(",");
            write_mention(mention, text, out);
            first = false;
        }
        out.raw("]}");
        out.end_record();
    });
}

}  // namespace claimcheck
