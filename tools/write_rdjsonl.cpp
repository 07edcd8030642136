// A diagnostic of reviewdog a line. Its columns count bytes of UTF-8, for which the files are looked at again.
#include <algorithm>

#include "tools/describe.hpp"
#include "tools/file.hpp"
#include "tools/file_place.hpp"
#include "tools/format.hpp"
#include "tools/json_buffer.hpp"
#include "tools/terminal_safe.hpp"

namespace claimcheck {
namespace {

std::string_view rdf_severity(Severity severity) {
    return severity == Severity::error ? "ERROR" : severity == Severity::warning ? "WARNING" : "INFO";
}

void write_position(std::string_view key, std::uint32_t line, std::uint32_t column, JsonBuffer& out) {
    out.raw("\"").raw(key).raw(R"(":{"line":)").number(std::uint64_t{line});
    if (column > 0) out.raw(R"(,"column":)").number(std::uint64_t{column});
    out.raw("}");
}

/// Columns as bytes where they are known as characters; keeps the last file.
class ByteColumns {
public:
    /// 0: the file is not there, or its line is shorter.
    std::uint32_t of(std::string const& path, std::uint32_t line, std::uint32_t column) {
        if (column == 0 || path == "-") return 0;
        if (path != path_) {
            std::vector<Diagnostic> ignored;
            text_ = read_whole(path, ignored).value_or("");
            path_ = path;
        }
        std::string_view rest = text_;
        for (; line > 1; --line) rest.remove_prefix(std::min(rest.find('\n'), rest.size() - 1) + 1);
        rest = rest.substr(0, rest.find('\n'));
        if (rest.empty()) return 0;
        std::size_t at = 0;
        for (; column > 1 && at < rest.size(); --column) {
            do ++at;
            while (at < rest.size() && (static_cast<unsigned char>(rest[at]) & 0xC0U) == 0x80U);
        }
        return column > 1 ? 0 : static_cast<std::uint32_t>(at) + 1;
    }

private:
    std::string path_, text_;
};

}  // namespace

void write_rdjsonl(Report const& report, Output& output) {
    auto const& store = report.results.gathered.store;
    JsonBuffer json{output};
    ByteColumns columns;
    for (auto const& finding : report.results.checked.findings) {
        if (finding.settled()) continue;
        auto const place = file_place(store, shown_pair(store, finding).first);
        json.begin_record();
        json.raw(R"({"message":)").string(finding_lines(report.results, finding));
        json.raw(R"(,"location":{"path":)").string(terminal_safe(place.path)).raw(R"(,"range":{)");
        auto begin = columns.of(place.path, place.line, place.column);
        auto end = columns.of(place.path, place.end_line, place.end_column);
        if (begin == 0 || end == 0) begin = end = 0;
        write_position("start", place.line, begin, json);
        json.raw(",");
        write_position("end", place.end_line, end, json);
        json.raw(R"(}},"severity":")").raw(rdf_severity(finding.severity));
        json.raw(R"(","source":{"name":"claimcheck"},"code":{"value":)").string(terminal_safe(finding.rule)).raw("}}");
        json.end_record();
    }
}

}  // namespace claimcheck
