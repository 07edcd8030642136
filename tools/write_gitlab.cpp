// An array of issues; accepted findings are none.
#include "tools/describe.hpp"
#include "tools/file_place.hpp"
#include "tools/format.hpp"
#include "tools/json_buffer.hpp"
#include "tools/fingerprint.hpp"
#include "tools/terminal_safe.hpp"

namespace claimcheck {
namespace {

std::string_view gitlab_severity(Severity severity) {
    return severity == Severity::error ? "critical" : severity == Severity::warning ? "major" : "info";
}

}  // namespace

void write_gitlab(Report const& report, Output& output) {
    auto const& results = report.results;
    auto const& store = results.gathered.store;
    PairKeys keys{store.claims, store.documents};
    JsonBuffer json{output};
    json.begin_list();
    for (auto const& finding : results.checked.findings) {
        if (finding.settled()) continue;
        auto const place = file_place(store, shown_pair(store, finding).first);
        json.begin_record();
        json.raw(R"({"description":)").string(message_line(finding)).raw(R"(,"check_name":)").string(finding.rule);
        json.raw(R"(,"fingerprint":)").string(fingerprint(finding, keys));
        json.raw(R"(,"severity":")").raw(gitlab_severity(finding.severity));
        json.raw(R"(","location":{"path":)").string(terminal_safe(place.path));
        json.raw(R"(,"lines":{"begin":)").number(std::uint64_t{place.line});
        json.raw(R"(,"end":)").number(std::uint64_t{place.end_line}).raw("}}");
        json.raw(R"(,"content":{"body":)").string(finding_lines(results, finding)).raw("}}");
        json.end_record();
    }
    json.end_list();
    json.end_record();
}

}  // namespace claimcheck
