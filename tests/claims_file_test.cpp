// Claims that were extracted give what their articles give, in any order, and whatever of a record was changed by hand
// counts.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <sstream>

#include "tests/program.hpp"

using namespace claimcheck::program;

namespace {

std::vector<std::string> lines_of(std::string const& text) {
    std::vector<std::string> out;
    std::istringstream in{text};
    for (std::string line; std::getline(in, line);) out.push_back(line);
    return out;
}

std::string joined(std::vector<std::string> const& lines) {
    std::string text;
    for (auto const& line : lines) text += line + '\n';
    return text;
}

std::string replaced(std::string text, std::string const& part, std::string const& by) {
    auto const at = text.find(part);
    REQUIRE(at != std::string::npos);
    return text.replace(at, part.size(), by);
}

std::string findings(Folder const& folder) {
    auto const result = run(folder, "check --claims claims.ndjson --format dump --fail-on never");
    CHECK(result.code == 0);
    CHECK(result.err.empty());
    return result.out;
}

std::string claim_line(std::string const& id, std::string const& quantity) {
    return R"({"id":")" + id + R"(","measure":"troops","subject":"russia","place":"ukraine","when":{"begin":"2022-01-12","end":"2022-01-12"},"quantity":)" + quantity +
           R"(,"claimant":"someone","document":")" + id + "\"}\n";
}

}  // namespace

TEST_CASE("extracted claims give the findings of their articles, in any order") {
    Folder folder;
    std::mt19937 random{3};
    std::size_t stories = 0;
    for (auto const& story : std::filesystem::directory_iterator{CLAIMCHECK_SOURCE_DIR "/corpus"}) {
        if (!story.is_directory()) continue;
        CAPTURE(story.path().string());
        auto const expected = run(folder, "check '" + story.path().string() + "' --format dump --fail-on never");
        CHECK(expected.code == 0);
        CHECK(!expected.out.empty());
        auto lines = lines_of(run(folder, "extract '" + story.path().string() + "' --format ndjson").out);
        folder.write("claims.ndjson", joined(lines));
        CHECK(findings(folder) == expected.out);
        std::shuffle(lines.begin(), lines.end(), random);
        folder.write("claims.ndjson", joined(lines));
        CHECK(findings(folder) == expected.out);
        ++stories;
    }
    CHECK(stories >= 5);
}

TEST_CASE("the parts of a total and the ends of a change are found again among claims") {
    Folder folder;
    folder.write("a.ndjson", R"({"id":"a","published":"2018-03-06","text":"The blast killed 70 people, including 25 soldiers, 24 police officers and 21 civilians. )"
                             R"(The number of refugees in Jordan rose by 90 percent from 400,000 to 650,000. A third of 90 workers, or 31, left."})");
    auto const expected = run(folder, "check a.ndjson --format dump --fail-on never").out;
    CHECK(has(expected, "change-does-not-fit"));
    auto lines = lines_of(run(folder, "extract a.ndjson --format ndjson").out);
    folder.write("claims.ndjson", joined(lines));
    CHECK(findings(folder) == expected);
    // whoever takes the total out takes its finding along, and no other part is taken for it
    std::erase_if(lines, [](std::string const& line) { return has(line, R"("value":650000)"); });
    folder.write("claims.ndjson", joined(lines));
    CHECK(!has(findings(folder), "change-does-not-fit"));
}

TEST_CASE("what was changed by hand in an extracted claim counts") {
    Folder folder;
    folder.write("a.ndjson", R"({"id":"a","published":"2022-01-12","text":"Russia has massed 90,000 troops near Ukraine, Kiev said."})" "\n"
                             R"({"id":"b","published":"2022-01-13","text":"Russia has massed 125,000 troops near Ukraine."})");
    auto const lines = lines_of(run(folder, "extract a.ndjson --format ndjson").out);
    REQUIRE(lines.size() == 3);
    folder.write("claims.ndjson", joined(lines));
    CHECK(has(findings(folder), "levels-disagree"));
    auto changed = lines;
    changed[0] = replaced(lines[0], R"("subject":"Russia")", R"("subject":"Belarus")");
    folder.write("claims.ndjson", joined(changed));
    CHECK(findings(folder).empty());
    changed[0] = replaced(lines[0], R"("usual_low":)", R"("usual_low":80000,"was":)");
    changed[0] = replaced(changed[0], R"("usual_high":)", R"("usual_high":130000,"had":)");
    folder.write("claims.ndjson", joined(changed));
    CHECK(findings(folder).empty());
    changed[0] = replaced(lines[0], R"("ordinal":0)", R"("ordinal":"first")");
    folder.write("claims.ndjson", joined(changed));
    auto const broken = run(folder, "check --claims claims.ndjson");
    CHECK(broken.code == 2);
    CHECK(has(broken.err, R"("internal.ordinal" cannot be read)"));
}

TEST_CASE("numbers with more decimals than figures have are cut") {
    Folder folder;
    folder.write("claims.ndjson", claim_line("a", R"({"low":0.33333333333333331,"high":0.33333333333333331})") + claim_line("b", R"({"low":2.1000000000000001,"high":2.1000000000000001})"));
    CHECK(has(findings(folder), "levels-disagree"));
    folder.write("claims.ndjson", claim_line("a", R"({"low":"1.2.3","high":5})"));
    CHECK(run(folder, "check --claims claims.ndjson").code == 2);
}

TEST_CASE("claims of other programs may use any name that the vocabulary knows") {
    Folder folder;
    auto const claim = [](std::string const& id, std::string const& measure, std::string const& place, std::string const& low) {
        return R"({"id":")" + id + R"(","measure":")" + measure + R"(","subject":"Russia","place":")" + place + R"(","when":{"begin":"2022-01-12","end":"2022-01-12"},"quantity":{"low":)" + low +
               R"(,"high":)" + low + R"(},"claimant":"someone","document":")" + id + "\"}\n";
    };
    folder.write("claims.ndjson", claim("a", "troops", "Kiev", "5000") + claim("b", "soldiers", "Kyiv", "9000"));
    CHECK(has(findings(folder), "discrepancy troops|russia|kyiv|people levels-disagree"));
    folder.write("claims.ndjson", claim("a", "troops", "Kiev", "5000") + claim("b", "soldiers", "Kharkiv", "9000"));
    CHECK(findings(folder).empty());
}
