// Lists of keys lie in the records, so whole records are parsed here: iteratively, with numbers as text.
#include "tools/read_findings.hpp"

#include <rapidjson/document.h>

#include "tools/file.hpp"

namespace claimcheck {
namespace {

constexpr unsigned parse_flags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseValidateEncodingFlag;

std::string text_of(rapidjson::Document const& record, char const* name) {
    auto const at = record.FindMember(name);
    return at != record.MemberEnd() && at->value.IsString() ? std::string{at->value.GetString(), at->value.GetStringLength()} : std::string{};
}

void add(rapidjson::Document const& record, RecordedFindings& out) {
    auto& finding = out[{text_of(record, "id"), text_of(record, "rule")}];
    finding.message = text_of(record, "message");
    auto const pairs = record.FindMember("pair_keys");
    if (pairs == record.MemberEnd() || !pairs->value.IsArray()) return;
    for (auto const& key : pairs->value.GetArray()) {
        if (key.IsString()) finding.pairs.emplace(key.GetString(), key.GetStringLength());
    }
}

}  // namespace

RecordedFindings read_findings(std::string const& path, std::vector<Diagnostic>& diagnostics) {
    RecordedFindings out;
    File file{path};
    if (!opened(file, path, diagnostics)) return out;
    bool complete = false;
    LineReader lines{file};
    while (auto const line = lines.next()) {
        if (line->text.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        rapidjson::Document record;
        if (!line->too_long) record.Parse<parse_flags>(line->text.data(), line->text.size());
        if (line->too_long || record.HasParseError() || !record.IsObject()) {
            diagnostics.push_back(input_error("no-record", path, line->number, "the line is no record of check --format ndjson", ""));
            return out;
        }
        auto const schema = text_of(record, "schema");
        if (schema == "claimcheck.finding/1") add(record, out);
        complete = schema == "claimcheck.run/1";
    }
    if (!complete) {
        diagnostics.push_back(input_error("no-run", path, 0, "the record of a run is missing at its end", "claimcheck check --format ndjson writes it"));
    }
    return out;
}

}  // namespace claimcheck
