// Groups of documents are linked beside each other where there are threads for it. What they answer are different
// questions, so all that is left is to number those in one order.
#include <algorithm>
#include <tuple>

#include "engine/link.hpp"
#include "engine/origin.hpp"
#include "engine/pipeline.hpp"
#include "engine/shard.hpp"
#include "engine/turn.hpp"

namespace claimcheck {
namespace {

/// A question of a shard, by the number that it has there.
struct Asked {
    std::string text;
    std::uint32_t shard = 0, question = 0;
};

/// All questions of all shards in the order of their texts.
std::vector<Asked> merge_questions(std::vector<Linked>& linked) {
    std::vector<Asked> all;
    for (std::uint32_t s = 0; s < linked.size(); ++s) {
        auto const before = static_cast<std::ptrdiff_t>(all.size());
        for (std::uint32_t q = 0; q < linked[s].questions.size(); ++q) all.push_back({std::move(linked[s].questions[q]), s, q});
        std::inplace_merge(all.begin(), all.begin() + before, all.end(), [](Asked const& a, Asked const& b) { return a.text < b.text; });
    }
    return all;
}

Linked link_shards(ClaimStore& store, std::vector<Shard> const& shards, NameTable const& names, Vocabulary const& vocabulary, std::size_t threads) {
    std::vector<Linked> linked(shards.size());
    by_turns(threads, shards.size(), [&](std::size_t, std::size_t s) {
        ClaimStore part = copy_of(shards[s], store);
        linked[s] = link_together(part, divide(part.documents), names, vocabulary, 1);
        for (std::size_t c = 0; c < part.claims.size(); ++c) {
            Claim& claim = store.claims[static_cast<std::size_t>(shards[s].claims[c])];
            std::tie(claim.question, claim.copy, claim.occasion) = std::tie(part.claims[c].question, part.claims[c].copy, part.claims[c].occasion);
        }
    });
    std::vector<std::vector<QuestionId>> number(shards.size());
    for (std::size_t s = 0; s < shards.size(); ++s) number[s].resize(linked[s].questions.size());
    Linked result;
    for (Asked& asked : merge_questions(linked)) {
        number[asked.shard][asked.question] = static_cast<QuestionId>(result.questions.size());
        result.questions.push_back(std::move(asked.text));
    }
    for (std::size_t s = 0; s < shards.size(); ++s) {
        for (ClaimId const c : shards[s].claims) {
            auto& question = store.claims[static_cast<std::size_t>(c)].question;
            question = number[s][static_cast<std::size_t>(question)];
        }
        for (Tie& tie : linked[s].ties) {
            tie.claim = shards[s].claims[static_cast<std::size_t>(tie.claim)];
            for (QuestionId& question : tie.questions) question = number[s][static_cast<std::size_t>(question)];
            result.ties.push_back(std::move(tie));
        }
    }
    std::sort(result.ties.begin(), result.ties.end(), [](Tie const& a, Tie const& b) { return a.claim < b.claim; });
    return result;
}

}  // namespace

Linked link_claims(ClaimStore& store, Vocabulary const& vocabulary, unsigned jobs) {
    NameTable names(vocabulary);
    for (Claim const& claim : store.claims) {
        names.learn(claim.place);
        names.learn(claim.event.place);
    }
    auto const threads = threads_for(store.claims.size(), jobs);
    auto const among = divide(store.documents);
    auto const shards = divide_claims(store, among, threads);
    auto linked = shards.size() > 1 ? link_shards(store, shards, names, vocabulary, threads) : link_together(store, among, std::move(names), vocabulary, threads);
    number_sources(store.documents, vocabulary);
    return linked;
}

std::vector<std::string> link(ClaimStore& store, Vocabulary const& vocabulary, unsigned jobs) {
    return link_claims(store, vocabulary, jobs).questions;
}

}  // namespace claimcheck
