// Groups in a store: a check with --group against it finds what it finds against files, and only by the field they have.
#include <doctest/doctest.h>

#include <sstream>

#include "tests/fixture.hpp"
#include "tests/program.hpp"

namespace claimcheck::program {
namespace {

std::string row(std::string const& id, std::string const& topic, int dead) {
    return R"({"id":")" + id + R"(","publisher":"Mail )" + id + R"(","published":"2015-07-04",)" + (topic.empty() ? "" : R"("topic":")" + topic + R"(",)") +
           R"("text":"The flood in Manila on Friday has killed )" + std::to_string(dead) + R"( people."})" "\n";
}

std::string findings(std::string const& records) {
    std::istringstream in{records};
    std::string out;
    for (std::string line; std::getline(in, line);)
        if (has(line, "claimcheck.finding/1")) out += line + '\n';
    return out;
}

TEST_CASE("stored articles are compared within their groups") {
    Folder const folder;
    folder.write("old.ndjson", row("a", "x", 471) + row("b", "y", 512) + row("c", "", 530));
    folder.write("new.ndjson", row("d", "y", 540));
    REQUIRE(run(folder, "store add s.db old.ndjson --group topic").code == 0);
    auto const grouped = run(folder, "check new.ndjson --group topic --against s.db --format dump");
    CHECK_MESSAGE(grouped.code == 1, grouped.err);
    CHECK(grouped.out == "contradicts deaths|-|manila|people|event flood@manila@2015-07-03|among y figures-contradict {512: b:1} {540: d:1}\n");
    // without --group groups do not count, and copies are found across them
    auto const all = run(folder, "check new.ndjson --against s.db --format dump").out;
    CHECK(all == run(folder, "check new.ndjson --against old.ndjson --format dump").out);
    CHECK(has(all, "471"));

    CHECK(has(run(folder, "store list s.db --format ndjson").out, R"("published":"2015-07-04","group":"y","claims":1)"));
    CHECK(has(run(folder, "store stat s.db --format ndjson").out, R"("group":"topic")"));
    CHECK(has(run(folder, "store stat s.db").out, "\ngroup     topic\n"));
}

TEST_CASE("a group of a store is replaced with its article") {
    Folder const folder;
    folder.write("old.ndjson", row("a", "x", 471));
    folder.write("new.ndjson", row("d", "y", 540));
    REQUIRE(run(folder, "store add s.db old.ndjson --group topic").code == 0);
    CHECK(run(folder, "check new.ndjson --group topic --against s.db").code == 0);
    folder.write("old.ndjson", row("a", "y", 471));
    REQUIRE(run(folder, "store add s.db old.ndjson --group topic").code == 0);
    CHECK(run(folder, "check new.ndjson --group topic --against s.db").code == 1);
}

TEST_CASE("a store has one grouping") {
    Folder const folder;
    folder.write("a.ndjson", row("a", "x", 471));
    folder.write("b.ndjson", row("b", "x", 512));
    REQUIRE(run(folder, "store add topics.db a.ndjson --group topic").code == 0);
    REQUIRE(run(folder, "store add plain.db a.ndjson").code == 0);
    auto const refused = [&](std::string const& command, std::string const& message) {
        auto const result = run(folder, command);
        CHECK(result.code == 2);
        CHECK_MESSAGE(has(result.err, message), result.err);
        CHECK(has(result.err, "[other-group]"));
    };
    refused("store add topics.db b.ndjson", "added with --group \"topic\"");
    refused("store add topics.db b.ndjson --group publisher", "added with --group \"topic\"");
    refused("store add plain.db b.ndjson --group topic", "have no groups");
    refused("check b.ndjson --group publisher --against topics.db", "added with --group \"topic\"");
    refused("check b.ndjson --group topic --against plain.db", "have no groups");
    CHECK(count(run(folder, "store list topics.db").out, "\n") == 1);
    auto const unknown = run(folder, "store add typo.db a.ndjson b.ndjson --group topik");
    CHECK(unknown.code == 2);
    CHECK(has(unknown.err, "no article has a \"topik\", by which articles are grouped [unknown-group]"));
    CHECK(has(unknown.err, "add the articles to a new store"));
    // an empty one takes any
    REQUIRE(run(folder, "store remove plain.db a").code == 0);
    CHECK(run(folder, "store add plain.db b.ndjson --group topic").code == 0);
    CHECK(run(folder, "check a.ndjson --group topic --against plain.db").code == 1);
}

TEST_CASE("a set checked against a grouped store finds what it finds against files") {
    Folder const folder;
    std::string first, second;
    std::size_t at = 0;
    for (auto const& line : fixture::lines_of(fixture::read_file(fixture::source_dir() / "corpus" / "curated-set" / "rows.ndjson"))) (at++ % 2 == 0 ? first : second) += line + '\n';
    folder.write("first.ndjson", first);
    folder.write("second.ndjson", second);
    REQUIRE(run(folder, "store add s.db second.ndjson --group cluster").code == 0);
    auto const of_files = findings(run(folder, "check first.ndjson --against second.ndjson --group cluster --format ndjson").out);
    CHECK(count(of_files, "\n") > 3);
    CHECK(findings(run(folder, "check first.ndjson --against s.db --group cluster --format ndjson").out) == of_files);
}

}  // namespace
}  // namespace claimcheck::program
