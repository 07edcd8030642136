// What must not matter: the order of claims and articles, how they are spread over files, and what else is checked.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>
#include <utility>
#include <vector>

#include "tests/program.hpp"

using namespace claimcheck::program;

namespace {

using Lines = std::vector<std::string>;

std::string joined(Lines const& lines) {
    std::string text;
    for (auto const& line : lines) text += line + '\n';
    return text;
}

Lines shuffled(Lines lines, unsigned seed) {
    std::mt19937 random{seed};
    std::shuffle(lines.begin(), lines.end(), random);
    return lines;
}

/// Claims of a few crowded questions; several of one document, some for one question.
Lines random_claims() {
    std::mt19937 random{7};
    auto const any = [&](int from, int to) { return std::to_string(std::uniform_int_distribution<int>{from, to}(random)); };
    constexpr std::string_view measures[] = {"troops", "deaths", "unemployment"};
    Lines lines;
    for (int i = 0; i < 600; ++i) {
        auto const day = "\"2021-03-1" + any(0, 3) + '"';
        auto const low = any(90, 110);
        lines.push_back(R"({"id":"c)" + std::to_string(i) + R"(","measure":")" + std::string(measures[i % 3]) + R"(","subject":"army","place":"place-)" +
                        any(0, 1) + R"(","when":{"begin":)" + day + R"(,"end":)" + day + R"(},"quantity":{"low":)" + low + R"(,"high":)" +
                        (i % 4 == 0 ? "120" : low) + R"(},"claimant":"source )" + any(0, 9) + R"(","document":"d)" + any(0, 250) + "\"}");
    }
    return lines;
}

std::string article(std::string const& id, std::string const& day, std::string const& text) {
    return R"({"id":")" + id + R"(","title":"","publisher":"P )" + id + R"(","published":")" + day + R"(","text":")" + text + "\"}";
}

Lines articles() {
    return {article("a", "2022-01-24", "Russia has massed about 90,000 troops near Ukraine, officials said."),
            article("b", "2022-01-26", "Russia has deployed 125,000 soldiers near Ukraine, officials in Kyiv said."),
            article("c", "2022-01-27", "Russia has massed 125,000 troops near Ukraine."),
            article("d", "2021-08-18", "The quake in Haiti has killed 2,189 people."),
            article("e", "2021-08-19", "The quake in Haiti has killed 1,941 people, rescuers said.")};
}

/// Findings, a dump line each.
std::set<std::string> findings(Folder const& folder, std::string const& arguments) {
    auto const result = run(folder, "check " + arguments + " --format dump --fail-on never");
    CHECK(result.code == 0);
    std::set<std::string> lines;
    std::string line;
    for (char const c : result.out) {
        if (c != '\n') line += c;
        else lines.insert(std::exchange(line, {}));
    }
    return lines;
}

}  // namespace

TEST_CASE("the order of claims changes no byte") {
    Folder folder;
    auto const claims = random_claims();
    folder.write("claims.ndjson", joined(claims));
    auto const expected = run(folder, "check --claims claims.ndjson --format ndjson --fail-on never");
    CHECK(expected.code == 0);
    CHECK(count(expected.out, "claimcheck.finding/1") >= 4);
    CHECK(has(expected.out, R"("clusters":[{)"));
    for (unsigned const seed : {1U, 2U, 3U}) {
        folder.write("claims.ndjson", joined(shuffled(claims, seed)));
        CHECK(run(folder, "check --claims claims.ndjson --format ndjson --fail-on never").out == expected.out);
    }
}

TEST_CASE("the order of articles and how they are spread over files change no finding") {
    Folder folder;
    auto const all = articles();
    folder.write("all.ndjson", joined(all));
    auto const expected = findings(folder, "all.ndjson");
    CHECK(expected.size() == 2);
    folder.write("shuffled.ndjson", joined(shuffled(all, 5)));
    CHECK(findings(folder, "shuffled.ndjson") == expected);
    folder.write("one.ndjson", joined({all[4], all[1]}));
    folder.write("two.ndjson", joined({all[0], all[3], all[2]}));
    CHECK(findings(folder, "two.ndjson one.ndjson") == expected);
}

TEST_CASE("an article about something else changes no finding, a reprint none but its own") {
    Folder folder;
    auto all = articles();
    folder.write("all.ndjson", joined(all));
    auto const expected = findings(folder, "all.ndjson");
    all.push_back(article("f", "2022-01-25", "The flood in Peru killed 12 people. Some 3,000 protesters marched in Vienna on Sunday."));
    folder.write("more.ndjson", joined(all));
    CHECK(findings(folder, "more.ndjson") == expected);
    all.push_back(article("g", "2022-01-26", "Russia has deployed 125,000 soldiers near Ukraine, officials in Kyiv said."));
    folder.write("reprint.ndjson", joined(all));
    auto const reprinted = findings(folder, "reprint.ndjson");
    CHECK(reprinted.size() == expected.size());
    auto const haiti = [](std::string const& line) { return has(line, "haiti"); };
    CHECK(*std::find_if(reprinted.begin(), reprinted.end(), haiti) == *std::find_if(expected.begin(), expected.end(), haiti));
}

TEST_CASE("the number of threads changes no byte") {
    Folder folder;
    std::mt19937 random{11};
    constexpr std::string_view places[] = {"Haiti", "Peru", "Chile", "Japan", "Greece"};
    std::string lines;
    for (int i = 0; i < 6000; ++i) {  // enough for several batches
        auto const text = "The flood in " + std::string{places[random() % 5]} + " has killed " + std::to_string(random() % 90 + 10) +
                          " people, police said. Some " + std::to_string(random() % 900 + 100) +
                          " houses were destroyed. The mayor of the town thanked everyone who had come to help and said that much was left to do.";
        lines += article("a" + std::to_string(i), "2021-08-1" + std::to_string(random() % 9), text) + '\n';
        if (i % 1000 == 500) lines += "{broken\n" + article("a7", "2021-08-11", "Another text.") + '\n';
    }
    folder.write("all.ndjson", lines);
    for (std::string const command : {"extract all.ndjson --format ndjson", "check all.ndjson --format ndjson", "check all.ndjson"}) {
        auto const one = run(folder, command + " --jobs 1");
        CHECK(one.code == 2);
        CHECK(count(one.err, ": error: ") == 12);
        CHECK(one.out.size() > 1000);
        for (std::string const jobs : {"2", "5"}) {
            auto const several = run(folder, command + " --jobs " + jobs);
            CHECK(several.code == one.code);
            CHECK((several.out == one.out && several.err == one.err));
        }
    }
    CHECK(run(folder, "check all.ndjson --jobs 0").code == 2);
    CHECK(has(run(folder, "check all.ndjson --jobs many").err, "--jobs many is no number of threads"));
}

TEST_CASE("above a thousand pairs the clusters hold every claim, and the pairs are left out") {
    Folder folder;
    std::string claims;
    for (int i = 0; i < 100; ++i)
        claims += R"({"id":"c)" + std::to_string(i) + R"(","measure":"distance","subject":"army","place":"river","when":{"begin":"2021-03-10","end":"2021-03-10"},"quantity":{"low":)" +
                  std::to_string(i < 60 ? 100 : 200 + i) + R"(,"high":)" + std::to_string(i < 60 ? 100 : 200 + i) + R"(},"claimant":"s","document":"d)" + std::to_string(i) + "\"}\n";
    folder.write("claims.ndjson", claims);
    auto const out = run(folder, "check --claims claims.ndjson --format ndjson --fail-on never").out;
    CHECK(!has(out, R"("pairs":)"));
    CHECK(has(out, R"("low":100,"high":100)"));
    CHECK(has(out, R"("count":60)"));
    CHECK(count(out, R"("count":1,)") == 40);
    CHECK(has(out, R"("as-of":"same")"));
    CHECK(has(out, R"("disagreeing_pairs":3180)"));  // 60 * 40 + 40 * 39 / 2
}
