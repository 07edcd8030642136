// The firm that an article is about: figures that name nobody are its own.
#include <doctest/doctest.h>

#include "tests/program.hpp"

using namespace claimcheck::program;

namespace {

std::string claims(std::string const& title, std::string const& body) {
    return of_article(title, body, "extract --format ndjson");
}

/// What an article of that title and text reads of "12,000 ...", its only figure.
std::string subject(std::string const& title, std::string const& body) {
    auto const out = claims(title, body);
    std::string_view const key = R"("subject":)";
    auto const at = out.find(key);
    if (at == std::string::npos) return "no claim";
    auto const from = at + key.size();
    return out.substr(from, out.find(",\"place\"") - from);
}

}  // namespace

TEST_CASE("debts, posts and things of an article on a firm are the firm's") {
    CHECK(subject("Norvik goes bust", "Norvik, the Lyon-based airline, has stopped flying. Debts came to $2 billion.") == "\"Norvik\"");
    CHECK(subject("Norvik: nearly 26,000 staff face cuts", "Employees of Norvik will see their pensions cut.") == "\"Norvik\"");
    CHECK(subject("Volkswagen shares fall", "The carmaker has had a bad week. About 482 cars are concerned.") != "\"Volkswagen AG\"");
    CHECK(subject("Norvik goes bust", "The carrier Norvik has stopped flying. Some 1,858 posts were lost, the auditors of Brenta said.") == "\"Norvik\"");
}
TEST_CASE("the headline tells which of several firms an article is about") {
    auto const both = "The carrier Norvik has stopped flying, and so has the airline Brenta. Debts came to $2 billion.";
    CHECK(subject("Brenta goes bust", both) == "\"Brenta\"");
    CHECK(subject("Norvik goes bust", both) == "\"Norvik\"");
    CHECK(subject("Two go bust", both) == "null");
}
TEST_CASE("the name in the headline is the company's of a text that names no other") {
    CHECK(subject("Norvik crisis deepens", "Norvik shocked investors in July. The company has run out of cash. Debts came to $2 billion.") == "\"Norvik\"");
    CHECK(subject("Norvik crisis deepens", "Anna Norvik shocked investors in July. The company has run out of cash. Debts came to $2 billion.") == "null");
    CHECK(subject("Norvik crisis deepens", "People in Norvik are shocked. The company has run out of cash. Debts came to $2 billion.") == "null");
    CHECK(subject("Norvik crisis deepens", "Norvik shocked investors in July. It has run out of cash. Debts came to $2 billion.") == "null");
}
TEST_CASE("whoever else is named may own a figure") {
    CHECK(subject("Norvik goes bust", "The carrier Norvik has stopped flying. The talks with Brenta were about $2 billion of debts.") == "null");
    CHECK(subject("Norvik goes bust", "The carrier Norvik has stopped flying. In Holmfirth some 40 posts were lost.") == "\"Norvik\"");
}
TEST_CASE("victims and rates are not a firm's") {
    CHECK(subject("Norvik plane crashes", "A plane of the carrier Norvik crashed in Chad. It killed 12 people.") == "\"crash in Chad\"");
    CHECK(subject("Norvik goes bust", "The carrier Norvik has stopped flying. Unemployment was at 7 percent.") == "null");
}
TEST_CASE("two figures of one article for the firm are two things, whoever gives one of them") {
    Folder const folder;
    folder.write("a.txt", "Norvik fined\n10 May 2021\n\nThe lender Norvik has been hit with a $178 million fine. The regulator Ofrail says the $100 million fine is the largest that it has levied.\n");
    folder.write("b.txt", "Norvik fined\n10 May 2021\n\nThe lender Norvik has to pay a $150 million fine.\n");
    CHECK(!has(run(folder, "check a.txt --format dump").out, "disagree"));
    CHECK(has(run(folder, "check b.txt --format dump --against a.txt").err + run(folder, "extract a.txt --format ndjson").out, R"("subject":"Norvik")"));
}
