// What lanes keep of claims as integers tells the same as relations do, for millions of random pairs; and a question full
// of hedged figures, copies or known articles gives the pairs that relations give one by one.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "engine/lane.hpp"
#include "tests/fixture.hpp"

using namespace claimcheck;

namespace {

struct Shape {
    std::string_view measure;
    Temporal temporal;
    int claims, documents, days;
    bool copies, borrowed, known, hedged, units = false;
};

class Maker {
public:
    explicit Maker(unsigned seed) : random_(seed) {}
    int any(int from, int to) { return std::uniform_int_distribution<int>{from, to}(random_); }
    bool one_in(int n) { return any(1, n) == 1; }

    Claim claim(Shape const& shape, Vocabulary const& v) {
        constexpr std::string_view claimants[] = {"the army", "the police", "The police"};
        Claim c;
        c.document = static_cast<DocumentId>(any(0, shape.documents - 1));
        c.measure_name = shape.measure;
        c.measure = v.find_measure(shape.measure);
        c.temporal = shape.temporal;
        constexpr std::string_view units[] = {"hectopascal", "millibar", "mile per hour", "knot", "people"};
        c.unit = shape.units ? units[any(0, 4)] : "people";
        if (!one_in(8)) c.sentence = "somebody was somewhere";  // else it is a row's
        if (!one_in(6)) c.subject.name = "somebody";
        if (!one_in(6)) c.place.name = "somewhere";
        if (shape.borrowed && one_in(3)) c.inherited = one_in(2) ? inherited_place : inherited_subject;
        if (shape.copies && one_in(2)) c.copy = static_cast<std::uint64_t>(any(1, 3));
        c.figure = figure(shape.hedged);
        c.when.end = day(any(0, shape.days));
        c.when.begin = shape.temporal == Temporal::count ? day(one_in(3) ? -80 : -40) : one_in(3) ? day(-any(0, 20)) : c.when.end;
        c.when.basis = one_in(4) ? Basis::since : Basis::stated;
        if (c.measure == v.find_measure("deaths") && one_in(3)) c.event.kind = "quake";
        if (one_in(2)) c.claimant.name = claimants[any(0, 2)];
        c.correction = one_in(40);
        if (shape.temporal == Temporal::change) c.direction = static_cast<std::int8_t>(any(-1, 1));
        c.question = QuestionId{0};
        return c;
    }
    Day day(int number) { return Day{std::chrono::days{18'000 + number}}; }

private:
    /// Few values, so that many meet; every hedge, with and without trailing zeros; halves now and then.
    Figure figure(bool hedged) {
        Figure f;
        bool const coarse = one_in(2), half = !coarse && one_in(8);
        std::int64_t const whole = coarse ? any(8, 14) * 100 : any(800, 1400);
        f.value = half ? *Number::ratio(2 * whole + 1, 2) : Number{whole};
        f.step = coarse ? Number{100} : half ? *Number::ratio(1, 10) : Number{1};
        constexpr Hedge hedges[] = {Hedge::exact, Hedge::exact, Hedge::about, Hedge::over, Hedge::atleast, Hedge::under, Hedge::atmost, Hedge::range};
        f.hedge = hedged ? hedges[any(0, 7)] : one_in(4) ? Hedge::range : Hedge::exact;
        f.round = f.hedge == Hedge::exact && coarse;
        auto const down = [&](int percent) { return Number::difference(f.value, f.value.percent(percent)); };
        auto const up = [&](int percent) { return Number::sum(f.value, f.value.percent(percent)); };
        f.low = f.high = f.usual_low = f.usual_high = f.value;
        if (f.hedge == Hedge::over || f.hedge == Hedge::atleast) f.high = std::nullopt, f.usual_high = up(10), f.low_open = f.hedge == Hedge::over;
        if (f.hedge == Hedge::under || f.hedge == Hedge::atmost) f.low = std::nullopt, f.usual_low = down(10), f.high_open = f.hedge == Hedge::under;
        if (f.hedge == Hedge::about || f.hedge == Hedge::range) f.low = f.usual_low = down(3), f.high = f.usual_high = up(3);
        return f;
    }
    std::mt19937 random_;
};

struct Question {
    std::vector<Claim> claims;
    std::vector<Document> documents;
    Partition partition;

    Question(Maker& make, Shape const& shape, Vocabulary const& v) {
        documents.resize(static_cast<std::size_t>(shape.documents));
        for (std::size_t i = 0; i < documents.size(); ++i) {
            documents[i].source = static_cast<std::uint32_t>(i);
            if (!make.one_in(5)) documents[i].published = make.day(shape.days + make.any(0, 3));
            documents[i].checked = !shape.known || make.one_in(4);
        }
        for (int i = 0; i < shape.claims; ++i) {
            claims.push_back(make.claim(shape, v));
            claims.back().sentence_begin = static_cast<std::uint32_t>(i);  // in one sentence two claimants dispute
        }
        std::vector<ClaimId> ids;
        for (std::size_t i = 0; i < claims.size(); ++i) ids.push_back(static_cast<ClaimId>(i));
        partition.claims = standings(claims, ids, documents, v);
        std::stable_sort(partition.claims.begin(), partition.claims.end(), before);
        LaneMaker{v}.divide(partition);
    }
};

std::vector<Shape> shapes() {
    std::vector<Shape> out;
    for (auto const& [measure, temporal] : {std::pair<std::string_view, Temporal>{"troops", Temporal::level}, {"deaths", Temporal::count},
                                            {"missing", Temporal::level}, {"unemployment", Temporal::rate}, {"unemployment", Temporal::change}, {"windmills", Temporal::count}})
        for (unsigned flags = 0; flags < 16; ++flags)
            for (int const documents : {70, 1000})  // with and without several figures in an article
                out.push_back({measure, temporal, 150, documents, 120, (flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0, (flags & 8) != 0, flags % 3 == 1});
    return out;
}

}  // namespace

TEST_CASE("claims of a lane compare and disagree as integers as they do as claims") {
    auto const& v = fixture::language().vocabulary;
    Maker make{20'211'202};
    std::uint64_t comparable = 0, disagreeing = 0, others = 0;
    for (auto const& shape : shapes()) {
        Question const q{make, shape, v};
        for (auto const& lane : q.partition.lanes) {
            Briefs const briefs{q.partition.claims, lane.members, v};
            for (std::uint32_t i = 0; i < lane.members.size(); ++i) {
                for (std::uint32_t j = i + 1; j < lane.members.size(); ++j) {
                    auto const &a = q.partition.claims[lane.members[i]], &b = q.partition.claims[lane.members[j]];
                    if (a.claim->document == b.claim->document) continue;
                    bool const expected = not_comparable(a, b).empty();
                    REQUIRE(briefs.comparable(i, j, std::nullopt) == expected);
                    REQUIRE(briefs.comparable(i, j, 30) == (expected && as_of_gap(a, b).value_or(31) <= 30));
                    REQUIRE(briefs.disagree(i, j) == disagrees(a, b, v));
                    ++(!expected ? others : disagrees(a, b, v) ? disagreeing : comparable);
                }
            }
        }
    }
    CHECK(comparable > 10'000);
    CHECK(disagreeing > 10'000);
    CHECK(others > 10'000);
}

TEST_CASE("a question of hedged figures, copies and known articles gives the pairs that relations give") {
    auto const& v = fixture::language().vocabulary;
    Maker make{20'220'120};
    std::uint64_t pairs = 0;
    for (auto const& shape : shapes()) {
        bool const change = shape.temporal == Temporal::change;
        std::string_view const name = shape.temporal == Temporal::count ? "counts-disagree"
                                      : shape.temporal == Temporal::rate ? "shares-disagree"
                                      : change                           ? "changes-disagree"
                                                                         : "levels-disagree";
        Question const q{make, shape, v};
        std::uint64_t expected = 0;
        for (std::size_t i = 0; i < q.partition.claims.size(); ++i) {
            for (std::size_t j = i + 1; j < q.partition.claims.size(); ++j) {
                auto const &a = q.partition.claims[i], &b = q.partition.claims[j];
                if (a.claim->document == b.claim->document || (!a.document->checked && !b.document->checked)) continue;
                if (shape.temporal == Temporal::level && as_of_gap(a, b).value_or(0) > a.holds.value_or(0)) continue;
                auto const &first = a.document->published, &second = b.document->published;
                bool const near = first && second && std::chrono::abs(*first - *second) <= std::chrono::days{2};
                if (change) expected += near && not_comparable(a, b).empty() && disagrees(a, b, v) && !opposes(a, b);
                else expected += relate(a, b, v) == Relation::discrepancy;
            }
        }
        Rules only;
        for (auto const& one : fixture::language().rules.rules)
            if (one.declared.name.text == name) only.rules.push_back(one);
        std::vector<std::string> const questions{"the only one"};
        auto const checked = check(q.claims, q.documents, questions, v, only);
        std::uint64_t found = 0;
        for (auto const& finding : checked.findings) found += finding.pair_count;
        CAPTURE(std::string{shape.measure});
        CHECK(found == expected);
        pairs += expected;
    }
    CHECK(pairs > 10'000);
}
