// How two texts relate: rows of tests/pairs, and what must not matter.
#include <doctest/doctest.h>

#include "engine/compare.hpp"
#include "engine/spacing.hpp"
#include "tests/fixture.hpp"
#include "tests/program.hpp"

using namespace claimcheck;

namespace {

struct Row {
    std::string a, b, expected;
};

std::string trimmed(std::string text) {
    text.erase(0, text.find_first_not_of(' '));
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
}

std::vector<Row> rows_of(char const* file) {
    std::vector<Row> rows;
    for (auto const& line : fixture::lines_of(fixture::read_file(fixture::source_dir() / "tests" / "pairs" / file))) {
        if (line.empty() || line[0] == '#') continue;
        auto const first = line.find('|');
        auto const second = line.find('|', first + 1);
        REQUIRE_MESSAGE(second != std::string::npos, line);
        rows.push_back({trimmed(line.substr(0, first)), trimmed(line.substr(first + 1, second - first - 1)), trimmed(line.substr(second + 1))});
    }
    return rows;
}

std::vector<Row> rows() {
    auto rows = rows_of("compare.txt");
    for (auto const& row : rows_of("news.txt")) rows.push_back(row);
    return rows;
}

std::string relation(std::string const& a, std::string const& b, char const* date_a = "", char const* date_b = "") {
    return std::string{to_string(compare(a, b, parse_day(date_a), parse_day(date_b), fixture::language().vocabulary).relation)};
}

/// A blank before and behind every mark, as tokenised corpora print it; figures stay whole.
std::string spread(std::string const& text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        bool const mark = std::string_view{",.;()%$"}.find(text[i]) != std::string_view::npos;
        bool const inside = i > 0 && i + 1 < text.size() && std::isdigit(static_cast<unsigned char>(text[i + 1])) != 0 && text[i] != '$' &&
                            std::isdigit(static_cast<unsigned char>(text[i - 1])) != 0;
        if (mark && !inside) out += std::string{' '} + text[i] + ' ';
        else out += text[i];
    }
    return out;
}

}  // namespace

TEST_CASE("compare: pairs of texts") {
    for (auto const& row : rows()) CHECK_MESSAGE(relation(row.a, row.b) == row.expected, row.a << " | " << row.b);
}

TEST_CASE("compare: pairs that are not yet judged as they should be") {
    for (auto const& row : rows_of("known-misses.txt"))
        CHECK_MESSAGE(relation(row.a, row.b) != row.expected, "now works, move it to another file: " << row.a << " | " << row.b);
}

TEST_CASE("compare: a text agrees with itself or says nothing") {
    for (auto const& row : rows()) {
        for (auto const& text : {row.a, row.b}) CHECK_MESSAGE(relation(text, text) != "contradicts", text);
    }
}

TEST_CASE("compare: the order of the clauses of the second text does not matter") {
    std::string const a = "The harbour has 12 boats, 30 rowers and 4 coaches, and its house cost $2 million in 2009.";
    std::vector<std::string> const clauses = {"it has 12 boats", "it has more than 25 rowers", "its house cost $3 million", "four coaches work there"};
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        for (std::size_t k = 0; k < clauses.size(); ++k) {
            if (i != k) CHECK(relation(a, clauses[i] + "; " + clauses[k] + ".") == relation(a, clauses[k] + "; " + clauses[i] + "."));
        }
    }
    CHECK(relation(a, "It has 12 boats; its house cost $3 million.") == "contradicts");
    CHECK(relation(a, "It has 12 boats; it has more than 25 rowers.") == "consistent");
}

TEST_CASE("compare: blanks around marks do not matter") {
    std::size_t pairs = 0, changed = 0;
    for (auto const& row : rows()) {
        ++pairs;
        changed += relation(spread(row.a), spread(row.b)) != row.expected;
    }
    CHECK(changed * 100 <= pairs);
}

TEST_CASE("compare: one spacing") {
    CHECK(printed_spacing("Prices rose 5 % ( in May ) , he said .") == "Prices rose 5% (in May), he said.");
    CHECK(printed_spacing("born -LRB- 4 May 1911 -RRB- in Graz") == "born (4 May 1911) in Graz");
    CHECK(printed_spacing("It ended last year.The owner left.") == "It ended last year. The owner left.");
    CHECK(printed_spacing("The U.S. army paid $ 4.50 at 7:45 .") == "The U.S. army paid $4.50 at 7:45.");
    CHECK(printed_spacing("8.1 / 10") == "8.1/10");
}

TEST_CASE("compare: a higher count of a later day is an update") {
    std::string const twelve = "The flood in Graz killed 12 people.";
    std::string const twenty = "The flood in Graz killed 20 people.";
    CHECK(relation(twelve, twenty) == "contradicts");
    CHECK(relation(twelve, twenty, "2021-05-03", "2021-05-04") == "updates");
    CHECK(relation(twenty, twelve, "2021-05-03", "2021-05-04") == "contradicts");
    CHECK(relation(twelve, twenty, "2021-05-03", "2021-05-03") == "contradicts");
    CHECK(relation(twelve, twelve, "2021-05-03", "2021-05-04") == "consistent");
}

TEST_CASE("compare: the program from outside") {
    using namespace claimcheck::program;
    Folder const folder;
    auto const two = run(folder, "compare 'The zoo has 14 lions.' 'The zoo has 15 lions.'");
    CHECK(two.code == 0);
    CHECK(two.out == "contradicts: \"15\" cannot hold with \"14\"\n");
    folder.write("pairs.ndjson", "{\"id\":\"x\",\"a\":\"The zoo has 14 lions.\",\"b\":\"The zoo has 14 lions.\",\"date_a\":null,\"date_b\":null}\n"
                                 "{\"id\":7,\"a\":\"The zoo has 14 lions.\"}\n"
                                 "{\"id\":8,\"a\":\"The zoo has 14 lions.\",\"b\":\"It closed.\"}\n");
    auto const batch = run(folder, "compare --batch pairs.ndjson");
    CHECK(batch.code == 2);
    CHECK(batch.out == "{\"id\":\"x\",\"relation\":\"consistent\",\"reason\":\"every figure follows from the first text\"}\n"
                       "{\"id\":8,\"relation\":\"unrelated\",\"reason\":\"no figure in the second text\"}\n");
    CHECK(has(batch.err, "the line has no text \"b\""));
    CHECK(run(folder, "compare one").code == 2);
    CHECK(run(folder, "compare one two --batch pairs.ndjson").code == 2);
}
