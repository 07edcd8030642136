// A diagnostic of reviewdog a line; its columns count bytes.
#include "tools/describe.hpp"
#include "tools/file_place.hpp"
#include "tools/format.hpp"
#include "tools/json_buffer.hpp"
#include "tools/terminal_safe.hpp"

namespace claimcheck {
namespace {

std::string_view rdf_severity(Severity severity) {
    return severity == Severity::error ? "ERROR" : severity == Severity::warning ? "WARNING" : "INFO";
}

void write_position(std::string_view key, std::uint32_t line, JsonBuffer& out) {
    out.raw("\"").raw(key).raw(R"(":{"line":)").number(std::uint64_t{line}).raw("}");
}

}  // namespace

void write_rdjsonl(Report const& report, Output& output) {
    auto const& store = report.results.gathered.store;
    JsonBuffer json{output};
    for (auto const& finding : report.results.checked.findings) {
        if (finding.settled()) continue;
        auto const place = file_place(store, shown_pair(store, finding).first);
        json.begin_record();
        json.raw(R"({"message":)").string(finding_lines(report.results, finding));
        json.raw(R"(,"location":{"path":)").string(terminal_safe(place.path)).raw(R"(,"range":{)");
        write_position("start", place.line, json);
        json.raw(",");
        write_position("end", place.end_line, json);
        json.raw(R"(}},"severity":")").raw(rdf_severity(finding.severity));
        json.raw(R"(","source":{"name":"claimcheck"},"code":{"value":)").string(terminal_safe(finding.rule)).raw("}}");
        json.end_record();
    }
}

}  // namespace claimcheck
