// A test suite: each rule in force passes or has a test case a finding. It fails by a finding at or above --fail-on;
// a finding below and an accepted one are skipped, with their words.
#include "tools/describe.hpp"
#include "tools/file_place.hpp"
#include "tools/format.hpp"
#include "tools/xml_text.hpp"

namespace claimcheck {
namespace {

/// Text of an attribute of several lines, whose ends must be spelled there.
std::string attribute(std::string_view text) {
    std::string out;
    for (char const c : xml_lines(text)) {
        if (c == '\n') out += "&#10;";
        else out += c;
    }
    return out;
}

struct Suite {
    Report const& report;
    std::size_t tests = 0, failures = 0, skipped = 0;
    std::string cases{};

    void open(std::string_view rule, std::string_view name) {
        ++tests;
        cases += "<testcase classname=\"claimcheck." + attribute(rule) + "\" name=\"" + attribute(name) + '"';
    }

    void finding(Finding const& f) {
        open(f.rule, message_line(f) + " (" + f.id + ")");
        auto const& store = report.results.gathered.store;
        auto const place = shown_place(store, shown_pair(store, f).first) + ": ";
        auto const word = std::string{severity_word(f.severity)};
        if (f.settled()) {
            outcome(f, "skipped", "settled", "settled: " + settled_because(f));
            ++skipped;
        } else if (report.fail_on && f.severity >= *report.fail_on) {
            outcome(f, "failure", word, place + message_line(f));
            ++failures;
        } else {
            outcome(f, "skipped", word, place + word + ": " + message_line(f));
            ++skipped;
        }
    }

    void outcome(Finding const& f, std::string const& element, std::string const& type, std::string const& message) {
        cases += "><" + element + " type=\"" + type + "\" message=\"" + attribute(message) + "\">" +
                 xml_lines(finding_lines(report.results, f)) + "</" + element + "></testcase>\n";
    }

    void rule(std::string_view name) {
        auto const before = tests;
        for (auto const& each : report.results.checked.findings)
            if (each.rule == name) finding(each);
        if (tests > before) return;
        open(name, "no finding");
        cases += "/>\n";
    }
};

}  // namespace

void write_junit(Report const& report, Output& output) {
    Suite suite{report};
    for (auto const& rule : report.pack.rules.rules) suite.rule(rule.declared.name.text);
    output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"claimcheck\" tests=\"" + std::to_string(suite.tests) +
                 "\" failures=\"" + std::to_string(suite.failures) + "\" errors=\"0\" skipped=\"" + std::to_string(suite.skipped) +
                 "\">\n" + suite.cases + "<system-out>" + xml_text(counts_line(count_run(report.results))) + "</system-out>\n</testsuite>\n");
}

}  // namespace claimcheck
