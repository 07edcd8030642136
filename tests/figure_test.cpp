// What two figures commit to, and whether they meet: the rows are those of the table of hedges and of its rules.
#include <doctest/doctest.h>

#include "engine/figure.hpp"
#include "engine/pipeline.hpp"
#include "grammar/digits.hpp"
#include "tests/fixture.hpp"

using namespace claimcheck;

namespace {

Figure figure(std::string const& words) {
    auto const mentions = read_mentions(words, std::nullopt, fixture::language().vocabulary);
    REQUIRE_MESSAGE(mentions.size() == 1, words);
    return mentions.front().figure;
}

bool usual(std::string const& a, std::string const& b, bool count = true) {
    auto const& round = fixture::language().vocabulary.round;
    bool const one = usual_meet(figure(a), figure(b), count, round);
    CHECK_MESSAGE(one == usual_meet(figure(b), figure(a), count, round), a << " / " << b);
    return one;
}
bool stated(std::string const& a, std::string const& b) {
    auto const& round = fixture::language().vocabulary.round;
    bool const one = stated_meet(figure(a), figure(b), round);
    CHECK_MESSAGE(one == stated_meet(figure(b), figure(a), round), a << " / " << b);
    return one;
}

struct Row {
    char const* words = "";
    Hedge hedge = Hedge::exact;
    std::optional<std::int64_t> low, high, usual_low, usual_high;
};

}  // namespace

TEST_CASE("a hedge gives a figure its two ranges") {
    for (auto const& row : {
             Row{"61 people", Hedge::exact, 61, 61, 61, 61},
             Row{"about 1,000 people", Hedge::about, 800, 1200, 950, 1050},
             Row{"more than 90,000 people", Hedge::over, 90'000, {}, 90'000, 94'500},
             Row{"at least 400 people", Hedge::atleast, 400, {}, 400, 500},
             Row{"nearly 100,000 people", Hedge::under, 80'000, 100'000, 95'000, 100'000},
             Row{"fewer than 200 people", Hedge::under, {}, 200, 180, 200},
             Row{"up to 500 people", Hedge::atmost, {}, 500, 300, 500},
             Row{"between 10 and 12 people", Hedge::range, 10, 12, 10, 12},
             Row{"3-4,000 people", Hedge::range, 3000, 4000, 3000, 4000},
             Row{"dozens of people", Hedge::vague, 24, 99, 24, 99},
             Row{"tens of thousands of people", Hedge::vague, 20'000, 99'999, 20'000, 99'999},
         }) {
        CAPTURE(row.words);
        auto const f = figure(row.words);
        auto const same = [](std::optional<Number> n, std::optional<std::int64_t> want) { return want ? n == Number{*want} : !n; };
        CHECK(f.hedge == row.hedge);
        CHECK(same(f.low, row.low));
        CHECK(same(f.high, row.high));
        CHECK(same(f.usual_low, row.usual_low));
        CHECK(same(f.usual_high, row.usual_high));
    }
}

TEST_CASE("ends of more than and less than are open, others closed") {
    CHECK_FALSE(stated("50 people", "more than 50 people"));
    CHECK_FALSE(stated("50 people", "less than 50 people"));
    CHECK(stated("50 people", "at least 50 people"));
    CHECK(stated("50 people", "up to 50 people"));
    CHECK(stated("10-12 people", "12-14 people"));
    CHECK_FALSE(stated("10-12 people", "13-14 people"));
}

TEST_CASE("usual ranges that touch meet, and no further") {
    CHECK(usual("almost 100,000 troops", "more than 100,000 troops"));
    CHECK(usual("some 100,000 troops", "almost 100,000 troops"));
    CHECK_FALSE(usual("more than 90,000 troops", "almost 100,000 troops"));
    CHECK_FALSE(usual("more than 90,000 troops", "some 115,000 troops"));
    CHECK_FALSE(usual("more than 13,000 people", "more than 14,000 people"));
}

TEST_CASE("bare round figures are widened, hedged ones and exact ones are not") {
    CHECK(usual("13,000 people", "13,300 people"));
    CHECK_FALSE(usual("13,000 people", "13,600 people"));
    CHECK_FALSE(usual("13,017 people", "13,018 people"));
    CHECK(stated("4,200 people", "4,240 people"));
    CHECK_FALSE(stated("4,200 people", "more than 4,200 people"));  // nothing is widened against one side
}

TEST_CASE("a round hedged figure agrees with a precise one that rounds to it") {
    CHECK(usual("more than 400 people", "443 people"));
    CHECK(usual("nearly 500 people", "471 people"));
    CHECK_FALSE(usual("more than 90,000 people", "100,000 people"));
    CHECK_FALSE(usual("more than 13,000 people", "14,000 people"));
    CHECK_FALSE(usual("nearly 500 people", "512 people"));
}

TEST_CASE("a hedged count reaches three beyond its value") {
    CHECK(usual("at least two people", "five people"));
    CHECK_FALSE(usual("at least two people", "six people"));
    CHECK_FALSE(usual("at least two people", "five people", false));
}

TEST_CASE("parts are summed as printed, with rounding only") {
    std::vector<Figure> const parts{figure("3,901 civilians"), figure("4,200 soldiers"), figure("an estimated 5,800 fighters")};
    auto const sum = sum_as_printed(parts, fixture::language().vocabulary.round);
    REQUIRE(sum);
    CHECK(sum->low == Number{13'801});
    CHECK(sum->high == Number{14'001});
    CHECK_FALSE(meet(*sum, Range{Number{13'200}, Number{13'400}}));
}

TEST_CASE("a share of a base is as exact as it is printed") {
    auto const part = share_of(figure("19 percent"), figure("500 people"));
    REQUIRE(part);
    CHECK(part->low == Number::ratio(185, 2));
    CHECK(part->high == Number::ratio(195, 2));
}

TEST_CASE("digits change places") {
    CHECK(digits_swapped(Number{489}, Number{498}));
    CHECK_FALSE(digits_swapped(Number{489}, Number{489}));
    CHECK_FALSE(digits_swapped(Number{489}, Number{894}));
    CHECK_FALSE(digits_swapped(Number{489}, Number{4989}));
}

TEST_CASE("numbers are exact and know their limits") {
    CHECK(parse_number("13,000") == Number{13'000});
    CHECK(parse_number("0.025") == Number::ratio(1, 40));
    CHECK(parse_number("007") == Number{7});
    CHECK(parse_number("1,000,000,000,000,000") == Number{Number::limit});
    for (auto const* wrong : {"1,000,000,000,000,001", "1000000000000001", "1234,567", "1,234,56", "20,0000", "1,23", ",5", "5,", "1.2.3", "", "99999999999999999999"}) CHECK_FALSE(parse_number(wrong));
    CHECK_FALSE(Number::product(Number{Number::limit}, Number{2}));
    CHECK_FALSE(Number::sum(Number{Number::limit}, Number{1}));
    CHECK_FALSE(Number::ratio(1, 0));
    CHECK(*Number::ratio(1, 3) < *Number::ratio(34, 100));
    CHECK(to_string(*Number::ratio(-5, 2)) == "-2.5");
    CHECK(grouped(Number{-1'234'567}) == "-1,234,567");
}
TEST_CASE("the whole numbers of a range") {
    auto const n = [](std::int64_t num, std::int64_t den) { return Number::ratio(num, den).value(); };
    CHECK(whole_numbers({n(61, 1), n(305, 4), false, false}) == Range{n(61, 1), n(76, 1), false, false});
    CHECK(whole_numbers({n(665, 2), n(350, 1), true, true}) == Range{n(333, 1), n(350, 1), false, true});
    CHECK(whole_numbers({n(-5, 2), std::nullopt, true, false}) == Range{n(-2, 1), std::nullopt, false, false});
    CHECK(whole_numbers({n(5, 4), n(7, 4), false, false}) == Range{n(5, 4), n(7, 4), false, false});  // it holds none
}
