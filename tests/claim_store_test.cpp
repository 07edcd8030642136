#include <doctest/doctest.h>

#include <set>

#include "engine/claim_store.hpp"

namespace claimcheck {
namespace {

Claim claim(std::uint32_t document, std::uint32_t number, std::string_view sentence, std::string_view text, std::uint32_t begin) {
    Claim c;
    c.document = DocumentId{document};
    c.sentence_number = number;
    c.sentence = sentence;
    c.text = text;
    c.span = {begin, begin + static_cast<std::uint32_t>(text.size())};
    return c;
}

TEST_CASE("kept texts stay where they are") {
    ClaimStore store;
    std::vector<std::string> texts;
    std::vector<std::string_view> kept;
    texts.reserve(20'001);
    for (int i = 0; i < 20'000; ++i) texts.push_back("a text with the number " + std::to_string(i));
    texts.emplace_back(200'000, 'x');
    kept.reserve(texts.size());
    for (auto const& text : texts) kept.push_back(store.keep(text));
    for (std::size_t i = 0; i < texts.size(); ++i) {
        REQUIRE(kept[i] == texts[i]);
        REQUIRE(kept[i].data() != texts[i].data());
        REQUIRE(store.keep(texts[i]).data() == kept[i].data());
    }
    CHECK(store.keep("").empty());
    CHECK(store.keep_once("once").data() != store.keep_once("once").data());
}

TEST_CASE("an id tells apart article, sentence and figure, and nothing else") {
    ClaimStore store;
    store.documents.resize(2);
    store.documents[0].id = "a";
    store.documents[1].id = "b";
    store.claims = {claim(0, 0, "5 and 5.", "5", 0),    claim(0, 0, "5 and 5.", "5", 6), claim(0, 3, "5 and 5.", "5", 40),
                    claim(0, 4, "Another 5.", "5", 60), claim(1, 0, "5 and 5.", "5", 0), claim(1, 0, "5 and 5.", "5", 6)};
    std::set<std::string> ids;
    for (std::uint32_t i = 0; i < store.claims.size(); ++i) ids.insert(claim_id(store, ClaimId{i}));
    CHECK(ids.size() == store.claims.size());
    for (auto const& id : ids) CHECK(id.size() == 16);

    for (std::size_t const first : {4u, 0u}) {  // an article at a time, the last one first
        ClaimStore article;
        article.documents = store.documents;
        article.claims.assign(store.claims.begin(), store.claims.begin() + (first == 0 ? 4 : 6));
        number_claims(article, first);
        for (auto i = first; i < article.claims.size(); ++i) CHECK(article.claims[i].number == claim_number(store, static_cast<ClaimId>(i)));
    }

    auto const before = claim_id(store, ClaimId{2});
    store.claims[2].sentence_number = 7;  // the article grew in front of it
    store.claims[2].span = {90, 91};
    CHECK(claim_id(store, ClaimId{2}) == before);
}

}  // namespace
}  // namespace claimcheck
