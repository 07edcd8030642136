// One document: {"findings":[...],"claims":[...],"run":{...}}, a record a line.
#include "tools/format.hpp"
#include "tools/write_ndjson.hpp"

namespace claimcheck {

void write_json(Report const& report, Output& output) {
    auto const& [results, pack, fail_on] = report;
    JsonBuffer json{output};
    json.raw("{\"findings\":").begin_list();
    write_findings(results, json);
    json.end_list();
    json.raw(",\n\"claims\":").begin_list();
    write_claims(results.gathered, results.questions, results.vocabulary, json);
    json.end_list();
    json.raw(",\n\"run\":");
    write_run(results, pack, true, json);
    json.raw("}");
    json.end_record();
}

}  // namespace claimcheck
