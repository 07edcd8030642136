// Groups of documents are linked beside each other; nobody sees that.
#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <set>

#include "engine/link.hpp"
#include "engine/pipeline.hpp"
#include "engine/shard.hpp"
#include "tests/fixture.hpp"

namespace claimcheck {
namespace {

/// A copied sentence, and an incident that its text does not name.
std::vector<Article> short_articles() {
    std::vector<Article> articles;
    for (auto const* text : {"The town has 31 churches. The fire burnt 112 wooden boats that lay behind the old customs house.",
                             "The town has 31 churches. The fire burnt 140 wooden boats that lay behind the old customs house.",
                             "Violence broke out in Split on Monday after the derby. In Split 27 people were injured, the mayor said.", "Forty-one people were hurt in Split, hospital officials said."}) {
        Article article;
        article.text = text;
        article.id = article.path = std::to_string(articles.size());
        article.publisher = "Mail " + article.id;
        article.published = parse_day("2015-07-07");
        articles.push_back(article);
    }
    return articles;
}

/// Stories, each told in so many groups; the article of one that comes first stands last in the store.
ClaimStore told_in_groups(int groups) {
    auto const& vocabulary = fixture::language().vocabulary;
    std::vector<std::vector<Article>> stories{short_articles()};
    for (auto const* story : {"quake-toll", "epidemic", "ukraine-2021"}) stories.push_back(fixture::read_story(fixture::source_dir() / "corpus" / story));
    ClaimStore store;
    for (bool const first : {false, true})
        for (int group = 0; group < groups; ++group)
            for (std::size_t story = 0; story < stories.size(); ++story)
                for (auto const& article : stories[story]) {
                    if ((&article == &stories[story].front()) != first) continue;
                    auto const id = read_article(article, true, vocabulary, store);
                    store.documents[static_cast<std::size_t>(id)].among = store.keep(std::to_string(story) + '-' + std::to_string(group));
                }
    return store;
}

std::vector<std::string> link_whole(ClaimStore& store, Gauge& gauge) {
    auto const& vocabulary = fixture::language().vocabulary;
    NameTable names(vocabulary);
    for (Claim const& claim : store.claims) {
        names.learn(claim.place);
        names.learn(claim.event.place);
    }
    return link_together(store, divide(store.documents), std::move(names), vocabulary, 1, gauge);
}

TEST_CASE("groups that are linked by themselves get what all get that are linked at once") {
    auto store = told_in_groups(12), whole = told_in_groups(12);
    REQUIRE(divide_claims(store, divide(store.documents), 16).size() > 10);
    Gauge one;
    auto const expected = link_whole(whole, one);
    auto const& vocabulary = fixture::language().vocabulary;
    for (unsigned const jobs : {1u, 3u}) {
        Gauge gauge;
        auto const linked = link(store, vocabulary, jobs, &gauge);
        CHECK(linked == expected);
        CHECK(gauge.total() > 0);
        CHECK(gauge.done() == gauge.total());
        REQUIRE(store.claims.size() == whole.claims.size());
        std::size_t copied = 0, lent = 0;
        for (std::size_t c = 0; c < store.claims.size(); ++c) {
            Claim const &a = store.claims[c], &b = whole.claims[c];
            CHECK(a.document == b.document);
            CHECK(a.question == b.question);
            CHECK(a.copy == b.copy);
            CHECK(a.occasion == b.occasion);
            copied += a.copy != 0;
            lent += a.occasion;
        }
        CHECK(copied > 0);
        CHECK(lent > 0);
    }
    CHECK(one.done() == parts_of_link * whole.claims.size());
}

TEST_CASE("a store is divided along its groups, evenly or not at all") {
    auto const store = told_in_groups(8);
    auto const among = divide(store.documents);
    auto const group = [&](ClaimId c) { return among.of_document[static_cast<std::size_t>(store[c].document)]; };
    for (std::size_t const most : {2u, 5u, 7u}) {
        auto const shards = divide_claims(store, among, most);
        CHECK(shards.size() > 1);
        CHECK(shards.size() <= most);
        std::size_t claims = 0, documents = 0;
        std::set<std::uint32_t> seen;
        for (Shard const& shard : shards) {
            std::set<std::uint32_t> own;
            for (ClaimId const c : shard.claims) own.insert(group(c));
            std::set<std::uint32_t> both;
            std::ranges::set_intersection(own, seen, std::inserter(both, both.end()));
            CHECK(both.empty());
            seen.insert(own.begin(), own.end());
            claims += shard.claims.size();
            documents += shard.documents.size();
            CHECK(std::ranges::is_sorted(shard.claims));
            auto const copy = copy_of(shard, store);
            REQUIRE(copy.claims.size() == shard.claims.size());
            for (std::size_t c = 0; c < copy.claims.size(); ++c)
                CHECK(copy.document_of(static_cast<ClaimId>(c)).id == store.document_of(shard.claims[c]).id);
        }
        CHECK(claims == store.claims.size());
        CHECK(documents == store.documents.size());
    }
    auto const whole = divide_claims(store, among, 1);
    REQUIRE(whole.size() == 1);
    CHECK(whole.front().claims.size() == store.claims.size());

    auto uneven = told_in_groups(8);
    for (std::size_t d = 0; d < uneven.documents.size() * 3 / 4; ++d) uneven.documents[d].among = "x";
    CHECK(divide_claims(uneven, divide(uneven.documents), 4).size() == 1);
    CHECK(divide_claims(ClaimStore{}, divide({}), 4).size() == 1);
}

}  // namespace
}  // namespace claimcheck
