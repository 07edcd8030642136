#pragma once
#include "tools/options.hpp"
#include "tools/output.hpp"
#include "tools/record.hpp"

namespace claimcheck {

/// What a report in the format of another tool is made from.
struct Report {
    Results const& results;
    Pack const& pack;
    std::optional<Severity> fail_on;  ///< nullopt: never
};

/// Each writes one whole report. Text from articles is escaped as the format needs it, beyond that neither control
/// characters nor marks that reorder a line come out.
void write_json(Report const& report, Output& output);      ///< the records of NDJSON as one document
void write_sarif(Report const& report, Output& output);     ///< SARIF 2.1.0
void write_junit(Report const& report, Output& output);     ///< JUnit XML: a test case a finding
void write_github(Report const& report, Output& output);    ///< workflow commands of GitHub Actions
void write_gitlab(Report const& report, Output& output);    ///< Code Quality of GitLab
void write_rdjsonl(Report const& report, Output& output);   ///< diagnostics of reviewdog, one a line
void write_csv(Report const& report, Output& output);       ///< RFC 4180: a row a figure
void write_markdown(Report const& report, Output& output);  ///< a comment on a pull request
void write_html(Report const& report, Output& output);      ///< a page to read, which loads nothing

/// Writes the report in that format; false when it is none of these.
bool write_format(Format format, Report const& report, Output& output);

}  // namespace claimcheck
