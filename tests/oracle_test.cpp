// An all-pairs reference for "levels-disagree", written without any header of figures, relations or plans: plain
// integers, plain loops. An article that prints two figures is not at odds with one that prints either. Random claims must give the same number of disagreeing pairs.
#include <doctest/doctest.h>

#include <cstdint>
#include <random>

#include "tests/fixture.hpp"

using namespace claimcheck;

namespace {

constexpr int window = 90;  ///< days that troops hold

struct Plain {
    int first, last;          ///< days
    std::int64_t value;       ///< exact, no trailing zeros: never widened
    std::int64_t low, high;   ///< usual range
    int document;
};

bool disagree(Plain const& a, Plain const& b) {
    if (a.document == b.document) return false;
    int const gap = a.last < b.first ? b.first - a.last : b.last < a.first ? a.first - b.last : 0;
    if (gap > window) return false;
    return a.high < b.low || b.high < a.low;
}

bool prints_both(std::vector<Plain> const& all, Plain const& a, Plain const& b) {
    for (auto const& c : all) {
        bool const beside = c.document == a.document && (c.high < a.low || a.high < c.low);
        if (beside && c.high >= b.low && b.high >= c.low) return true;
    }
    return false;
}

std::vector<Plain> random_claims(std::mt19937& random, int count) {
    auto const any = [&](int from, int to) { return std::uniform_int_distribution<int>{from, to}(random); };
    std::vector<Plain> out;
    for (int i = 0; i < count; ++i) {
        Plain p{};
        p.first = any(0, 300);
        p.last = p.first + (any(0, 3) == 0 ? any(1, 30) : 0);
        p.value = any(100, 999) * 10 + any(1, 9);
        p.low = p.value;
        p.high = any(0, 2) == 0 ? p.value + any(1, 400) : p.value;
        p.document = any(0, count / 2);
        out.push_back(p);
    }
    std::stable_sort(out.begin(), out.end(), [](Plain const& a, Plain const& b) { return a.document < b.document; });
    return out;
}

Claim claim_of(Plain const& p, Vocabulary const& v) {
    Claim c;
    c.document = static_cast<DocumentId>(p.document);
    c.measure = v.find_measure("troops");
    c.measure_name = "troops";
    c.temporal = Temporal::level;
    c.unit = "people";
    c.subject.name = "somebody";
    c.place.name = "somewhere";
    c.figure.value = c.figure.low.emplace(Number{p.value});
    c.figure.high = Number{p.high};
    c.figure.usual_low = Number{p.low};
    c.figure.usual_high = Number{p.high};
    c.figure.hedge = p.low == p.high ? Hedge::exact : Hedge::range;
    c.figure.step = Number{1};
    c.when.begin = Day{std::chrono::days{18'000 + p.first}};
    c.when.end = Day{std::chrono::days{18'000 + p.last}};
    c.when.basis = Basis::stated;
    c.question = QuestionId{0};
    return c;
}

}  // namespace

TEST_CASE("the plan of a pair rule counts what an all-pairs reference counts") {
    auto const& language = fixture::language();
    Rules only;
    for (auto const& rule : language.rules.rules) {
        if (rule.declared.name.text == "levels-disagree") only.rules.push_back(rule);
    }
    REQUIRE(only.rules.size() == 1);
    std::mt19937 random{20'211'202};
    std::uint64_t pairs = 0;
    for (int round = 0; round < 2000; ++round) {
        auto const plain = random_claims(random, 2 + round % 40);
        std::vector<Claim> claims;
        for (auto const& p : plain) claims.push_back(claim_of(p, language.vocabulary));
        std::vector<Document> documents(plain.size());
        for (std::size_t i = 0; i < documents.size(); ++i) documents[i].source = static_cast<std::uint32_t>(i);
        std::uint64_t expected = 0;
        for (std::size_t i = 0; i < plain.size(); ++i) {
            for (std::size_t j = i + 1; j < plain.size(); ++j) {
                bool const both = prints_both(plain, plain[i], plain[j]) || prints_both(plain, plain[j], plain[i]);
                expected += disagree(plain[i], plain[j]) && !both ? 1U : 0U;
            }
        }
        std::vector<std::string> const questions{"troops|somebody|somewhere|people"};
        auto const checked = check(claims, documents, questions, language.vocabulary, only);
        std::uint64_t counted = 0;
        for (auto const& f : checked.findings) counted += f.pair_count;
        REQUIRE_MESSAGE(counted == expected, "round " << round);
        pairs += expected;
    }
    CHECK(pairs > 100'000);
}
