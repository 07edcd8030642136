// Random marks against a reference that looks at every pair with plain comparisons.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <tuple>

#include "engine/sweep.hpp"

using namespace claimcheck;

namespace {

struct Shape {
    int marks, days, longest, values, documents, voices;
    bool points;
};

class Random {
public:
    explicit Random(unsigned seed) : random_(seed) {}
    int any(int from, int to) { return std::uniform_int_distribution<int>{from, to}(random_); }

private:
    std::mt19937 random_;
};

std::vector<Mark> random_marks(Random& random, Shape const& shape) {
    std::vector<Mark> marks;
    std::vector<int> published;
    for (int i = 0; i < shape.marks; ++i) {
        Mark m;
        m.first = random.any(0, shape.days);
        m.last = m.first + (shape.points || random.any(0, 2) > 0 ? 0 : random.any(0, shape.longest));
        int const value = random.any(1, shape.values);
        m.value = Number{value};
        m.low = value - (random.any(0, 2) == 0 ? random.any(0, value) : 0);
        m.high = value + (random.any(0, 2) == 0 ? random.any(0, value) : 0);
        m.document = static_cast<std::uint32_t>(random.any(0, shape.documents));
        m.voice = static_cast<std::uint32_t>(random.any(0, shape.voices));
        m.moment = static_cast<std::uint32_t>(random.any(0, 1));  // of its day
        marks.push_back(m);
    }
    std::stable_sort(marks.begin(), marks.end(), [](Mark const& a, Mark const& b) { return std::tie(a.last, a.moment) < std::tie(b.last, b.moment); });
    for (auto& m : marks) m.moment += 2 * static_cast<std::uint32_t>(m.last);
    return marks;
}

/// Some marks have other figures of their document beside them.
std::vector<Beside> random_beside(Random& random, std::vector<Mark> const& marks) {
    std::vector<Beside> out;
    for (std::uint32_t i = 0; i < marks.size(); ++i) {
        for (int n = random.any(-6, 2); n > 0; --n) {
            auto const low = marks[i].high + random.any(1, 30);
            out.push_back({i, low, low + random.any(0, 30)});
        }
    }
    return out;
}

bool beside(std::vector<Beside> const& all, std::uint32_t mark, Mark const& other) {
    return std::any_of(all.begin(), all.end(), [&](Beside const& one) { return one.mark == mark && !(one.high < other.low || other.high < one.low); });
}

bool near(Mark const& a, Mark const& b, PairQuestion q) {
    int const gap = a.last < b.first ? b.first - a.last : b.last < a.first ? a.first - b.last : 0;
    return a.document != b.document && gap <= q.window;
}

bool asked_for(Mark const& earlier, Mark const& later, PairQuestion q) {
    bool const rises = earlier.high < later.low, falls = later.high < earlier.low;
    bool const together = earlier.moment == later.moment;
    if (together && q.moments_apart) return false;
    if (!q.falling) return rises || falls;
    if (!together) return falls;
    return (rises || falls) && !(earlier.voice != 0 && earlier.voice == later.voice);
}

/// As the header has it, in two loops.
Partners reference(std::vector<Mark> const& marks, std::vector<Beside> const& others, PairQuestion q, std::vector<std::uint8_t> const& counted) {
    Partners out;
    std::vector<std::vector<Beside>> of(marks.size());
    for (auto const& one : others) of[one.mark].push_back(one);
    out.near.resize(marks.size());
    out.apart.resize(marks.size());
    std::tuple<std::int64_t, std::int64_t, int> best{0, 1, 0};  // higher, lower, days
    for (std::uint32_t i = 0; i < marks.size(); ++i) {
        for (std::uint32_t j = i + 1; j < marks.size(); ++j) {
            if (!near(marks[i], marks[j], q) || beside(of[i], i, marks[j]) || beside(of[j], j, marks[i])) continue;
            out.near[i] += counted[j];
            out.near[j] += counted[i];
            ++out.near_pairs;
            if (!asked_for(marks[i], marks[j], q)) continue;
            out.apart[i] += counted[j];
            out.apart[j] += counted[i];
            ++out.apart_pairs;
            out.pairs.emplace_back(i, j);
            auto const low = std::min(marks[i].value.num(), marks[j].value.num());
            auto const high = std::max(marks[i].value.num(), marks[j].value.num());
            int const days = std::max(0, marks[j].first - marks[i].last);
            auto const [best_high, best_low, best_days] = best;
            auto const width = high * best_low - best_high * low;
            if (!out.widest || width > 0 || (width == 0 && days < best_days)) {
                best = {high, low, days};
                out.widest = {i, j};
            }
        }
    }
    if (out.apart_pairs > most_pairs) out.pairs.clear();
    return out;
}

std::uint64_t compare(Shape const& shape, PairQuestion question, unsigned seed) {
    Random random{seed};
    auto const marks = random_marks(random, shape);
    auto const others = seed % 3 == 0 ? random_beside(random, marks) : std::vector<Beside>{};
    std::vector<std::uint8_t> const all(marks.size(), 1);
    auto const expected = reference(marks, others, question, all);
    auto const found = find_partners(marks, others, question);
    CAPTURE(seed);
    CAPTURE(question.window);
    CAPTURE(question.falling);
    REQUIRE(found.near == expected.near);
    REQUIRE(found.apart == expected.apart);
    REQUIRE(found.near_pairs == expected.near_pairs);
    REQUIRE(found.apart_pairs == expected.apart_pairs);
    REQUIRE(found.pairs == expected.pairs);
    REQUIRE(found.widest == expected.widest);
    std::vector<std::uint8_t> some;
    for (std::size_t i = 0; i < marks.size(); ++i) some.push_back(random.any(0, 3) == 0 ? 1 : 0);
    auto const of_some = reference(marks, others, question, some);
    auto const counted = count_partners(marks, others, question, some);
    REQUIRE(counted.near == of_some.near);
    REQUIRE(counted.apart == of_some.apart);
    return expected.apart_pairs;
}

}  // namespace

TEST_CASE("partners are those that looking at every pair finds") {
    Shape const shapes[] = {
        {2, 3, 2, 5, 3, 1, false},        {30, 40, 30, 50, 20, 3, false},  {300, 2, 2, 400, 250, 4, false},
        {300, 400, 30, 60, 90, 4, false}, {400, 30, 28, 3, 400, 4, false}, {500, 3, 1, 5000, 3, 9, false},
        {2, 1, 0, 4, 3, 1, true},         {40, 9, 0, 30, 20, 3, true},     {300, 2, 0, 400, 250, 4, true},
        {400, 60, 0, 70, 90, 2, true},    {350, 5, 0, 2, 350, 3, true},    {350, 5, 0, 5000, 40, 60, true},
    };
    std::uint64_t pairs = 0;
    unsigned seed = 0;
    for (auto const& shape : shapes) {
        for (int round = 0; round < (shape.marks < 100 ? 60 : 4); ++round) {
            for (int const window : {0, 1, 20, 90, 100'000}) {
                for (int kind = 0; kind < (shape.points ? 4 : 2); ++kind) {
                    pairs += compare(shape, {window, kind >= 2, kind % 2 == 1}, ++seed);
                }
            }
        }
    }
    CHECK(pairs > 2'000'000);
}

TEST_CASE("figures that all agree have no pair, however many there are") {
    std::vector<Mark> marks;
    for (std::uint32_t i = 0; i < 50'000; ++i) marks.push_back({0, 0, 7, 7, Number{7}, i, 0, 0});
    auto found = find_partners(marks, {}, {0, false, false});
    CHECK(found.near_pairs == 50'000ULL * 49'999 / 2);
    CHECK(found.apart_pairs == 0);
    CHECK(!found.widest);
    // one of them does not: it disagrees with all others, and each of those with it alone
    marks[20'000].low = marks[20'000].high = 9;
    marks[20'000].value = Number{9};
    found = find_partners(marks, {}, {0, false, false});
    CHECK(found.apart_pairs == 49'999);
    CHECK(found.apart[20'000] == 49'999);
    CHECK(found.widest == std::pair{0U, 20'000U});
}

TEST_CASE("the widest pair is found among very many marks of few values") {
    std::vector<Mark> marks;
    std::uint32_t moment = 0;
    for (std::int32_t day = 0; day < 25; ++day, ++moment)
        for (std::uint32_t i = 0; i < 2'000; ++i) {
            std::int64_t const value = day % 2 == 0 ? 5 + i % 2 : 7 + i % 2;  // the lowest and the highest on different days
            marks.push_back({day, day, value, value, Number{value}, static_cast<std::uint32_t>(marks.size()), moment, 0});
        }
    auto const found = find_partners(marks, {}, {100, false, false});
    CHECK(found.widest == std::pair{0U, 2'001U});
}
