// An all-pairs reference for "levels-disagree" and "counts-disagree", written without any header of figures, relations or
// plans: plain integers, plain loops. Random claims must give the same disagreeing pairs and the same claims.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <random>
#include <set>

#include "tests/fixture.hpp"

using namespace claimcheck;

namespace {

constexpr int holds = 90;    ///< days that troops hold
constexpr int unknown = -1;

struct Plain {
    int first, last;          ///< days
    int begin;                ///< of a count
    std::int64_t value;       ///< exact, no trailing zeros: never widened
    std::int64_t high;        ///< the range begins with the value
    int document;
    int published = unknown;  ///< of the document
    int claimant = unknown;
};

bool apart(Plain const& a, Plain const& b) { return a.high < b.value || b.high < a.value; }
int gap(Plain const& a, Plain const& b) { return a.last < b.first ? b.first - a.last : b.last < a.first ? a.first - b.last : 0; }

/// Whether the article of a prints b's figure, too, beside its own, or a count that is no smaller than either and nobody else's.
bool prints_both(std::vector<Plain> const& all, Plain const& a, Plain const& b, bool count) {
    return std::any_of(all.begin(), all.end(), [&](Plain const& c) {
        bool const disputed = a.claimant != unknown && c.claimant != unknown && a.claimant != c.claimant;
        bool const more = count && !disputed && c.value > a.high && b.high >= a.high && b.value <= c.high;
        return c.document == a.document && apart(a, c) && (more || !apart(c, b));
    });
}

bool levels_compare(Plain const& a, Plain const& b) { return a.document != b.document && gap(a, b) <= holds; }
bool levels_disagree(Plain const& a, Plain const& b) {
    bool const contradiction = a.last == b.last && a.published == b.published && a.published != unknown;
    return levels_compare(a, b) && apart(a, b) && !contradiction;
}

bool counts_compare(Plain const& a, Plain const& b) { return a.document != b.document && a.begin == b.begin; }
bool counts_disagree(Plain const& a, Plain const& b) {
    if (!counts_compare(a, b) || !apart(a, b)) return false;
    auto const moment = [](Plain const& p) { return std::pair{p.last, p.published}; };
    if (moment(a) == moment(b)) {
        bool const one_voice = a.claimant == b.claimant && a.claimant != unknown;
        return !one_voice && a.published == unknown;
    }
    return moment(a) < moment(b) ? b.value < a.value : a.value < b.value;
}

struct Shape {
    int claims, days, documents, values;
    bool counts;
    int published;  ///< 0: of no document, 1: of all, 2: of some
};

std::vector<Plain> random_claims(std::mt19937& random, Shape const& shape) {
    auto const any = [&](int from, int to) { return std::uniform_int_distribution<int>{from, to}(random); };
    std::vector<int> published;
    for (int d = 0; d <= shape.documents; ++d)
        published.push_back(shape.published == 0 || (shape.published == 2 && any(0, 1) == 0) ? unknown : any(shape.days, shape.days + 3));
    std::vector<Plain> out;
    for (int i = 0; i < shape.claims; ++i) {
        Plain p{};
        p.first = any(0, shape.days);
        p.last = p.first + (any(0, 3) == 0 ? any(1, 30) : 0);
        p.begin = any(0, 2) == 0 ? -40 : -80;
        p.value = any(100, 100 + shape.values) * 10 + any(1, 9);
        p.high = any(0, 2) == 0 ? p.value + any(1, 400) : p.value;
        p.document = any(0, shape.documents);
        p.published = published[static_cast<std::size_t>(p.document)];
        p.claimant = any(-1, 4);
        if (shape.counts) p.first = p.last;
        out.push_back(p);
    }
    return out;
}

Day day(int number) { return Day{std::chrono::days{18'000 + number}}; }

Claim claim_of(Plain const& p, bool count, Vocabulary const& v) {
    constexpr std::string_view claimants[] = {"the army", "the police", "the ministry", "the mayor", "a witness"};
    Claim c;
    c.document = static_cast<DocumentId>(p.document);
    c.measure_name = count ? "deaths" : "troops";
    c.measure = v.find_measure(c.measure_name);
    c.temporal = count ? Temporal::count : Temporal::level;
    c.unit = "people";
    c.subject.name = "somebody";
    c.place.name = "somewhere";
    c.figure.value = c.figure.low.emplace(Number{p.value});
    c.figure.high = c.figure.usual_high = Number{p.high};
    c.figure.usual_low = c.figure.low;
    c.figure.hedge = p.value == p.high ? Hedge::exact : Hedge::range;
    c.figure.step = Number{1};
    c.when.begin = day(count ? p.begin : p.first);
    c.when.end = day(p.last);
    c.when.basis = Basis::stated;
    constexpr std::string_view begins_sentence[] = {"The army", "The police", "The ministry", "The mayor", "A witness"};
    if (p.claimant != unknown) c.claimant.name = p.value % 2 == 0 ? begins_sentence[p.claimant] : claimants[p.claimant];
    c.question = QuestionId{0};
    return c;
}

using Relate = bool (*)(Plain const&, Plain const&);

/// One question through check(), against all its pairs. Returns how many disagree.
std::uint64_t compare(std::vector<Plain> const& plain, bool count, Rules const& rules, Relate disagrees, Relate compares) {
    auto const comparable = [&](Plain const& a, Plain const& b) { return compares(a, b) && !prints_both(plain, a, b, count) && !prints_both(plain, b, a, count); };
    auto const disagree = [&](Plain const& a, Plain const& b) { return disagrees(a, b) && comparable(a, b); };
    auto const& v = fixture::language().vocabulary;
    std::vector<Claim> claims;
    int most = 0;
    for (auto const& p : plain) {
        claims.push_back(claim_of(p, count, v));
        most = std::max(most, p.document);
    }
    std::vector<Document> documents(static_cast<std::size_t>(most) + 1);
    for (std::size_t i = 0; i < documents.size(); ++i) documents[i].source = static_cast<std::uint32_t>(i);
    for (auto const& p : plain)
        if (p.published != unknown) documents[static_cast<std::size_t>(p.document)].published = day(p.published);

    std::uint64_t pairs = 0;
    std::set<std::size_t> flagged, expected;
    std::pair<std::int64_t, std::int64_t> widest{0, 1};
    for (std::size_t i = 0; i < plain.size(); ++i) {
        for (std::size_t j = i + 1; j < plain.size(); ++j) {
            if (!disagree(plain[i], plain[j])) continue;
            ++pairs;
            flagged.insert({i, j});
            auto const mean = [&](std::size_t k) { return plain[k].value + plain[k].high; };
            std::pair const width{std::max(mean(i), mean(j)), std::min(mean(i), mean(j))};
            if (width.first * widest.second > widest.first * width.second) widest = width;
        }
    }
    for (std::size_t i = 0; i < plain.size(); ++i) {
        bool in = flagged.contains(i);
        for (auto const j : flagged) in = in || (comparable(plain[i], plain[j]) && !apart(plain[i], plain[j]));
        if (in) expected.insert(i);
    }

    auto claims_with_means = claims;
    for (std::size_t i = 0; i < plain.size(); ++i)  // the value of a range is its middle
        claims_with_means[i].figure.value = *Number::quotient(Number{plain[i].value + plain[i].high}, Number{2});
    std::vector<std::string> const questions{"the only one"};
    auto const checked = check(claims_with_means, documents, questions, v, rules);
    REQUIRE(checked.findings.size() == (pairs > 0 ? 1U : 0U));
    if (pairs == 0) return 0;
    auto const& f = checked.findings.front();
    CHECK(f.pair_count == pairs);
    CHECK(f.pairs.size() == (pairs > 1000 ? 0 : pairs));
    std::set<std::size_t> found;
    std::size_t members = 0;
    for (auto const& cluster : f.clusters) {
        members += cluster.claims.size();
        for (auto const id : cluster.claims) {
            found.insert(static_cast<std::size_t>(id));
            auto const& p = plain[static_cast<std::size_t>(id)];
            CHECK((*cluster.low >= Number{p.value} && *cluster.high <= Number{p.high} && *cluster.low <= *cluster.high));
        }
    }
    CHECK(members == found.size());
    CHECK(found == expected);
    auto const mean = [&](ClaimId id) { return plain[static_cast<std::size_t>(id)].value + plain[static_cast<std::size_t>(id)].high; };
    auto const one = mean(f.witness.first), other = mean(f.witness.second);
    CHECK(disagree(plain[static_cast<std::size_t>(f.witness.first)], plain[static_cast<std::size_t>(f.witness.second)]));
    CHECK(std::max(one, other) * widest.second == widest.first * std::min(one, other));
    return pairs;
}

void compare_all(std::string_view rule, bool count, Relate disagree, Relate comparable) {
    Rules only;
    for (auto const& one : fixture::language().rules.rules)
        if (one.declared.name.text == rule) only.rules.push_back(one);
    REQUIRE(only.rules.size() == 1);
    std::mt19937 random{20'211'202};
    std::uint64_t pairs = 0;
    for (int round = 0; round < 1100; ++round) {
        // most are small, some so crowded that their pairs are counted and not looked at
        bool const crowded = round % 50 == 0;
        int const claims = crowded ? 450 : 2 + round % 40;
        Shape const shape{claims, crowded ? 1 + round % 7 : 300, crowded ? 300 : claims / 2, round % 2 == 0 ? 899 : 30, count, round % 3};
        CAPTURE(round);
        pairs += compare(random_claims(random, shape), count, only, disagree, comparable);
    }
    CHECK(pairs > 500'000);
}

}  // namespace

TEST_CASE("levels disagree where an all-pairs reference says so") { compare_all("levels-disagree", false, levels_disagree, levels_compare); }

TEST_CASE("counts disagree where an all-pairs reference says so") { compare_all("counts-disagree", true, counts_disagree, counts_compare); }
