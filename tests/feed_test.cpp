// ClaimReview feeds: the claims that were reviewed are read, as articles of their speakers; what reviewers say is not.
#include <doctest/doctest.h>

#include "tests/program.hpp"

namespace claimcheck::program {
namespace {

std::string review(std::string const& more, std::string const& claim, std::string const& item) {
    return R"({"@context":"https://schema.org","@type":"ClaimReview",)" + more + R"("author":{"@type":"Organization","name":"Checkers"},"datePublished":"2015-08-01",)" +
           "\n " R"("claimReviewed":")" + claim + R"(","reviewRating":{"@type":"Rating","ratingValue":1,"alternateName":"The flood in Manila has killed 900 people."},"itemReviewed":)" + item + "}";
}
std::string item(std::string const& speaker, std::string const& date) {
    return R"({"@type":"Claim","author":{"@type":"Person","name":")" + speaker + R"("},"datePublished":")" + date + R"("})";
}
constexpr auto killed = "The flood in Manila has killed 471 people.";
constexpr auto more_killed = "The flood in Manila has killed 512 people.";

TEST_CASE("a feed's claims are articles of their speakers and days") {
    Folder const folder;
    folder.write("feed.json", R"({"@context":"https://schema.org","@type":"DataFeed","dataFeedElement":[{"@type":"DataFeedItem","item":[)" "\n" +
                                  review(R"("url":"https://c.example/1",)", killed, item("A. Mayor", "2015-07-04")) + ",\n" +
                                  review(R"("url":"https://c.example/1",)", more_killed, item("B. General", "2015-07-04T10:00:00Z")) + "]}]}\n");
    auto const claims = run(folder, "extract feed.json --format ndjson");
    CHECK(claims.code == 0);
    CHECK(claims.err.empty());
    CHECK(has(claims.out, R"("document":{"id":"https://c.example/1","path":"feed.json:2","title":null,"publisher":"A. Mayor","published":"2015-07-04"})"));
    CHECK(has(claims.out, R"("document":{"id":"https://c.example/1#2","path":"feed.json:4","title":null,"publisher":"B. General","published":"2015-07-04"})"));
    CHECK_FALSE(has(claims.out, "900 people"));
    CHECK_FALSE(has(claims.out, "Checkers"));
    auto const checked = run(folder, "check feed.json");
    CHECK(checked.code == 1);
    CHECK(has(checked.out, "512 deaths"));
    CHECK(run(folder, "check - --format dump <feed.json").out == run(folder, "check feed.json --format dump").out);
}

TEST_CASE("lists, single reviews and one a line are read alike") {
    Folder const folder;
    auto const one = review(R"("@id":"a",)", killed, R"({"@type":"CreativeWork","author":[{"@type":"Person","name":"A. Mayor"}],"datePublished":"2015-07-04"})");
    auto const two = review(R"("@id":"b",)", more_killed, R"({"@type":"Claim","author":"B. General","firstAppearance":{"@type":"NewsArticle","datePublished":"2015-07-04"}})");
    auto const found = [&](std::string const& name, std::string const& text) {
        folder.write(name, text);
        auto const result = run(folder, "check " + name + " --format dump");
        CHECK_MESSAGE(result.err.empty(), result.err);
        return result.out;
    };
    std::string const expected = "contradicts deaths|-|manila|people|event flood@manila@2015-07-04 figures-contradict {471: a:1} {512: b:1}\n";
    CHECK(found("list.json", "[" + one + "," + two + "]") == expected);
    CHECK(found("graph.jsonld", R"({"@graph":[)" + one + "," + two + "]}") == expected);
    CHECK(found("lines.ndjson", one + "\n" + two + "\n") == expected);
    CHECK(found("single.json", one).empty());
}

TEST_CASE("what is broken in a feed is told with its place, and the rest is read") {
    Folder const folder;
    auto const good = review(R"("@id":"a",)", killed, item("A. Mayor", "2015-07-04"));
    auto const read = [&](std::string const& text) {
        folder.write("feed.json", text);
        return run(folder, "extract feed.json --format ndjson");
    };
    auto const no_claim = read("[" + review("", "", item("X", "2015-07-04")) + ",\n" + good + "]");
    CHECK(no_claim.code == 2);
    CHECK(has(no_claim.err, "feed.json:1:1: error: the review has no \"claimReviewed\" [empty-article]"));
    CHECK(has(no_claim.out, "471"));
    auto const no_date = read(review("", killed, item("X", "4 July")));
    CHECK(has(no_date.err, "feed.json:1:1: error: \"4 July\" is no date"));
    CHECK(has(no_date.out, "\"published\":null"));
    auto const broken = read(good + "\n{\"@type\":\"ClaimReview\",\"claimReviewed\" \"x\"}\n" + review(R"("@id":"b",)", more_killed, item("B", "2015-07-04")) + "\n");
    CHECK(broken.code == 2);
    CHECK(has(broken.err, "feed.json:3:40: error: "));
    CHECK(has(broken.err, "[broken-json]"));
    CHECK(count(broken.out, "claimcheck.claim/1") == 2);
    auto const cut = read("[" + good + ",\n" + good.substr(0, good.size() / 2));
    CHECK(cut.code == 2);
    CHECK(has(cut.out, "471"));
    auto const deep = read(R"({"@type":"ClaimReview","a":)" + std::string(100'000, '['));
    CHECK(deep.code == 4);
    CHECK(has(deep.err, "nested deeper than 64 [limit-depth]"));
    auto const bytes = read(review("", "The flood in Manila has killed 4\xFF people.", item("X", "2015-07-04")) + good);
    CHECK(has(bytes.err, "[invalid-utf-8]"));
    CHECK(has(bytes.out, "471"));
    auto const other = read("{\n \"name\": \"set\"\n}\n");
    CHECK(other.code == 2);
    CHECK(has(other.err, "feed.json: error: no ClaimReview is in it [no-claim-review]"));
    folder.write("in/package.json", "{\n \"name\": \"set\"\n}\n");
    folder.write("in/a.txt", killed);
    auto const beside = run(folder, "check in");
    CHECK(beside.code == 0);
    CHECK(has(beside.err, "in/package.json: note: no ClaimReview is in it"));
    std::string many;
    for (int i = 0; i < 30; ++i) many += review("", "", item("X", "")) + "\n";
    auto const counted = read(many);
    CHECK(has(counted.err, "feed.json: error: 10 more mistakes in this file [more-broken-lines]"));
}

TEST_CASE("NDJSON under the name of JSON is what it is") {
    Folder const folder;
    folder.write("a.json", R"({"id":"a","published":"2015-07-04","text":"The flood in Manila has killed 471 people."})" "\n"
                           R"({"id":"b","published":"2015-07-04","text":"The flood in Manila has killed 512 people."})" "\n");
    CHECK(run(folder, "check a.json").code == 1);
    // an article that speaks of reviews, or holds one, stays one
    folder.write("tagged.ndjson", R"({"@type":"NewsArticle","tags":["ClaimReview"],"review":{"@type":"ClaimReview"},"id":"a","text":"The flood in Manila has killed 471 people."})" "\n");
    CHECK(has(run(folder, "extract tagged.ndjson --format ndjson").out, "\"value\":471"));
    folder.write("empty.json", "");
    CHECK(run(folder, "check empty.json").code == 2);
}

}  // namespace
}  // namespace claimcheck::program
