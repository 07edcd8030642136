// One fact in the units of two newsrooms: what is compared, what an honest conversion never does, and what stays apart.
#include <doctest/doctest.h>

#include <random>

#include "engine/measured.hpp"
#include "tests/fixture.hpp"

using namespace claimcheck;

namespace {

struct Story {
    ClaimStore store;
    std::vector<std::string> questions;
    Checked checked;

    /// Each text is an article of its own outlet, the second of the day after.
    explicit Story(std::vector<std::string> const& texts) {
        auto const& language = fixture::language();
        for (auto const& text : texts) {
            Article a;
            a.id = a.path = a.publisher = "Paper " + std::string(1, static_cast<char>('A' + store.documents.size()));
            a.published = parse_day(store.documents.empty() ? "2024-08-16" : "2024-08-17");
            a.text = text;
            read_article(a, true, language.vocabulary, store);
        }
        questions = link(store, language.vocabulary);
        checked = check(store.claims, store.documents, questions, language.vocabulary, language.rules);
    }
    [[nodiscard]] std::string found() const {
        std::string out;
        for (auto const& f : checked.findings)
            for (auto const& [a, b] : f.pairs) out += (out.empty() ? "" : ", ") + std::string(store[a].text) + '/' + std::string(store[b].text);
        return out;
    }
    [[nodiscard]] bool one_question() const { return store.claims.size() == 2 && store.claims[0].question == store.claims[1].question; }
};

std::string fire(std::string const& area) { return "The wildfire near Kelowna has burned " + area + " since Monday, the fire service said."; }
std::string wind(std::string const& speed) { return "Typhoon Lan hit Osaka on Thursday with winds of " + speed + "."; }

Figure printed(Number value, Number step) {
    Figure f;
    f.value = value;
    f.low = f.high = f.usual_low = f.usual_high = value;
    f.step = step;
    f.round = !(step < Number{100});
    return f;
}

/// To so many significant digits, with the step of the last one that is no trailing zero.
Figure rounded(Number n, int digits) {
    constexpr std::int64_t fine = 1'000'000;
    auto const whole = n.num() / n.den();
    auto const fraction = *Number::difference(n, Number{whole});
    auto const millionths = whole * fine + fraction.num() * fine / fraction.den();
    std::int64_t step = 1;
    while (millionths / step >= (digits == 2 ? 100 : 1000)) step *= 10;
    auto const value = (millionths + step / 2) / step * step;
    REQUIRE(value > 0);
    while (value % (10 * step) == 0) step *= 10;
    return printed(*Number::ratio(value, fine), *Number::ratio(step, fine));
}

}  // namespace

TEST_CASE("figures of one question are compared whichever unit they are printed in") {
    Story const burned({fire("25,000 acres"), fire("7,000 hectares")});
    CHECK(burned.found() == "25,000 acres/7,000 hectares");
    CHECK(burned.questions.front().find("|hectare|") != std::string::npos);
    CHECK(burned.store.claims.front().unit == "acre");
    CHECK(Story({wind("240 km/h"), wind("120 mph")}).found() == "240 km/h/120 mph");
    CHECK(Story({fire("70 square kilometres"), fire("12 square miles")}).found() == "70 square kilometres/12 square miles");
}

TEST_CASE("a figure that was converted and rounded agrees with the one it was made of") {
    for (std::string const area : {"10,117 hectares", "10,000 hectares", "10,100 hectares", "about 10,000 hectares", "more than 10,000 hectares", "101 square kilometres", "39 square miles", "nearly 40 square miles"}) {
        CAPTURE(area);
        Story const one({fire("25,000 acres"), fire(area)});
        CHECK(one.one_question());
        CHECK(one.found().empty());
        CHECK(Story({fire(area), fire("25,000 acres")}).found().empty());
    }
    for (std::string const speed : {"149 mph", "150 mph", "130 knots", "67 metres per second"}) {
        CAPTURE(speed);
        CHECK(Story({wind("240 km/h"), wind(speed)}).found().empty());
    }
}

TEST_CASE("of figures in one unit none is widened because a third is in another") {
    CHECK(Story({fire("10,117 hectares"), fire("9,650 hectares")}).found() == "10,117 hectares/9,650 hectares");
    CHECK(Story({fire("10,117 hectares"), fire("25,000 acres"), fire("9,650 hectares")}).found() == "10,117 hectares/9,650 hectares");
}

TEST_CASE("no printed conversion to two or three digits disagrees with what it was made of") {
    auto const& v = fixture::language().vocabulary;
    std::mt19937 random{20'240'816};
    std::uint64_t tried = 0;
    for (auto const& [from, to] : {std::pair{"acre", "hectare"}, {"square mile", "square kilometre"}, {"mile", "kilometre"}, {"foot", "metre"}, {"inch", "centimetre"}, {"pound", "kilogram"},
                                   {"tonne", "kilogram"}, {"mile per hour", "kilometre per hour"}, {"knot", "mile per hour"}, {"cubic foot", "cubic metre"}, {"basis point", "percentage point"}}) {
        for (auto const& [one, other] : {std::pair{from, to}, {to, from}}) {
            for (int i = 0; i < 500; ++i) {
                Claim a, b;
                a.unit = one;
                b.unit = other;
                auto const size = std::uniform_int_distribution<int>{0, 4}(random);
                std::int64_t const value = std::uniform_int_distribution<int>{100, 9999}(random);
                std::int64_t const scale[] = {1, 10, 100, 1000, 10'000};
                auto const number = Number::ratio(value * (size > 2 ? scale[size - 2] : 1), size > 2 ? 1 : scale[size]);
                a.figure = printed(*number, size > 2 ? Number{scale[size - 2]} : *Number::ratio(1, scale[size]));
                Measured const x{&a, scale_of(a, v)};
                auto const there = in_unit_of(*number, x, {&b, scale_of(b, v)});
                REQUIRE(there);
                for (int const digits : {2, 3}) {
                    b.figure = rounded(*there, digits);
                    Measured const y{&b, scale_of(b, v)};
                    CAPTURE(std::string{a.unit} + " " + to_string(a.figure.value) + ", " + std::string{b.unit} + " " + to_string(b.figure.value));
                    REQUIRE(usual_meet(x, y, true, v.round));
                    REQUIRE(stated_meet(x, y, v.round));
                    // whoever had only the rounded one may have rounded again
                    a.figure = rounded(*number, digits);
                    REQUIRE(usual_meet(x, y, true, v.round));
                    ++tried;
                }
            }
        }
    }
    CHECK(tried > 20'000);
}

TEST_CASE("a tenth of difference shows through any conversion") {
    auto const& v = fixture::language().vocabulary;
    Claim a, b;
    a.unit = "kilogram";
    b.unit = "tonne";
    Measured const x{&a, scale_of(a, v)}, y{&b, scale_of(b, v)};
    a.figure = printed(Number{8'000}, Number{1'000});
    b.figure = printed(Number{10}, Number{10});
    CHECK_FALSE(usual_meet(x, y, true, v.round));
    CHECK(compare_values(x, y) < 0);
    a.figure = printed(Number{8'064}, Number{1});
    CHECK_FALSE(usual_meet(x, y, true, v.round));
    b.figure.hedge = Hedge::over;
    b.figure.usual_high = Number::ratio(105, 10);
    CHECK_FALSE(usual_meet(x, y, true, v.round));
    b.figure = printed(Number{10}, Number{10});
    a.figure = printed(Number{9'600}, Number{100});
    CHECK(usual_meet(x, y, true, v.round));
}

TEST_CASE("units that do not convert, or are said of several sizes, have questions of their own") {
    auto const& v = fixture::language().vocabulary;
    auto const filed = [&](std::string_view unit) {
        Claim c;
        c.unit = unit;
        return std::string{compared_in({&c, scale_of(c, v)})};
    };
    CHECK(filed("mile") == "metre");
    CHECK(filed("basis point") == "percentage point");
    for (auto const* unit : {"percent", "people", "item", "usd", "ton", "gallon", "pint", "ounce", "celsius", "fahrenheit", "degree", "week", "month", "barrel per day"}) {
        CAPTURE(std::string{unit});
        CHECK(filed(unit) == unit);
    }
    CHECK(Story({fire("25,000 acres"), fire("700 homes")}).found().empty());
}

TEST_CASE("the explanation has both figures as printed, and one in the unit of the other") {
    Story const one({wind("240 km/h"), wind("120 mph")});
    REQUIRE(one.checked.findings.size() == 1);
    auto const& f = one.checked.findings.front();
    CHECK(f.message == "120 mph wind speed (Paper B), but 240 km/h (Paper A)");
    REQUIRE(!f.reasons.empty());
    CHECK(f.reasons.front() == "They are about 29.1 miles per hour apart: 120 mph and 240 km/h (about 149 miles per hour).");
    // the largest numbers, and small ones
    auto const first_reason = [](std::string const& a, std::string const& b) {
        Story const two({fire(a), fire(b)});
        return two.checked.findings.empty() || two.checked.findings.front().reasons.empty() ? std::string{} : two.checked.findings.front().reasons.front();
    };
    CHECK(first_reason("9 trillion acres", "1 trillion hectares") == "They are about 2,640,000,000,000 hectares apart: 1 trillion hectares and 9 trillion acres (about 3,640,000,000,000 hectares).");
    CHECK(first_reason("2 square miles", "200 hectares") == "They are about 318 hectares apart: 200 hectares and 2 square miles (about 518 hectares).");
    REQUIRE(f.clusters.size() == 2);
    CHECK(f.clusters.front().low == Number{234});  // of the question's unit
}

TEST_CASE("the brackets of an article are no second figure of it") {
    Story const converted({fire("6,800 hectares (16,800 acres)")});
    CHECK(converted.store.claims.size() == 2);
    CHECK(is_conversion(converted.store.claims.back()));
    CHECK(converted.checked.findings.empty());
    CHECK(Story({fire("6,800 hectares (16,800 acres)"), fire("16,800 acres")}).found().empty());
    CHECK(Story({fire("6,800 hectares (16,800 acres)"), fire("12,000 acres")}).found() == "6,800 hectares/12,000 acres");
}

TEST_CASE("brackets that do not convert what stands before them are a finding of one article") {
    Story const wrong({fire("6,800 hectares (1,680 acres)")});
    REQUIRE(wrong.checked.findings.size() == 1);
    auto const& f = wrong.checked.findings.front();
    CHECK(f.rule == "conversion-does-not-match");
    CHECK(f.reasons == std::vector<std::string>{"6,800 hectares are about 16,800 acres, not 1,680 acres."});
    // rounded, hedged, another kind of unit, and two tons
    for (auto const* right : {"6,800 hectares (17,000 acres)", "6,800 hectares (about 16,000 acres)", "6,800 hectares (40 tonnes)", "more than 6,800 hectares (16,800 acres)"}) {
        CHECK(Story({fire(right)}).checked.findings.empty());
    }
    CHECK(Story({fire("6,800 hectares (1,680 acres)"), fire("12,000 acres")}).found() == "6,800 hectares/1,680 acres, 6,800 hectares/12,000 acres");
}

TEST_CASE("a move in basis points and one in percentage points are held against each other, percent is another thing") {
    auto const cut = [](std::string const& by) { return "Turkey's inflation rate fell by " + by + " in July."; };
    Story const one({cut("25 basis points"), cut("half a percentage point")});
    CHECK(one.one_question());
    CHECK(one.found() == "25 basis points/half a percentage point");
    CHECK(Story({cut("50 basis points"), cut("half a percentage point")}).found().empty());
    Story const percent({cut("25 basis points"), cut("0.5 percent")});
    CHECK_FALSE(percent.one_question());
    CHECK(percent.found().empty());
}
