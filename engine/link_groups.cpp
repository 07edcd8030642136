// Groups of documents are linked beside each other where there are threads for it. What they answer are different
// questions, so all that is left is to number those in one order.
#include <algorithm>
#include <tuple>
#include <utility>

#include "engine/link.hpp"
#include "engine/origin.hpp"
#include "engine/pipeline.hpp"
#include "engine/shard.hpp"
#include "engine/turn.hpp"

namespace claimcheck {
namespace {

constexpr std::size_t shards_of_thread = 16;  ///< each of its claims is there twice while it is linked

/// A question of a shard, by the number that it has there.
struct Asked {
    std::string text;
    std::uint32_t shard = 0, question = 0;
};

/// All questions of all shards in the order of their texts.
std::vector<Asked> merge_questions(std::vector<std::vector<std::string>>& linked) {
    std::vector<Asked> all;
    std::vector<std::ptrdiff_t> ends;  // of what is sorted
    for (std::uint32_t s = 0; s < linked.size(); ++s) {
        for (std::uint32_t q = 0; q < linked[s].size(); ++q) all.push_back({std::move(linked[s][q]), s, q});
        ends.push_back(static_cast<std::ptrdiff_t>(all.size()));
    }
    for (std::vector<std::ptrdiff_t> fewer; ends.size() > 1; ends = std::exchange(fewer, {})) {
        std::ptrdiff_t begin = 0;
        for (std::size_t i = 0; i < ends.size(); i += 2) {
            std::ptrdiff_t const end = ends[std::min(i + 1, ends.size() - 1)];
            std::inplace_merge(all.begin() + begin, all.begin() + ends[i], all.begin() + end, [](Asked const& a, Asked const& b) { return a.text < b.text; });
            fewer.push_back(begin = end);
        }
    }
    return all;
}

std::vector<std::string> link_shards(ClaimStore& store, std::vector<Shard> const& shards, NameTable const& names, Vocabulary const& vocabulary, std::size_t threads, Gauge& gauge) {
    std::vector<std::vector<std::string>> linked(shards.size());
    by_turns(threads, shards.size(), [&](std::size_t, std::size_t s) {
        ClaimStore part = copy_of(shards[s], store);
        linked[s] = link_together(part, divide(part.documents), names, vocabulary, 1, gauge);
        for (std::size_t c = 0; c < part.claims.size(); ++c) {
            Claim& claim = store.claims[static_cast<std::size_t>(shards[s].claims[c])];
            std::tie(claim.question, claim.copy, claim.occasion) = std::tie(part.claims[c].question, part.claims[c].copy, part.claims[c].occasion);
        }
    });
    std::vector<std::vector<QuestionId>> number(shards.size());
    for (std::size_t s = 0; s < shards.size(); ++s) number[s].resize(linked[s].size());
    std::vector<std::string> questions;
    for (Asked& asked : merge_questions(linked)) {
        number[asked.shard][asked.question] = static_cast<QuestionId>(questions.size());
        questions.push_back(std::move(asked.text));
    }
    for (std::size_t s = 0; s < shards.size(); ++s) {
        for (ClaimId const c : shards[s].claims) {
            auto& question = store.claims[static_cast<std::size_t>(c)].question;
            question = number[s][static_cast<std::size_t>(question)];
        }
    }
    return questions;
}

}  // namespace

std::vector<std::string> link(ClaimStore& store, Vocabulary const& vocabulary, unsigned jobs, Gauge* waiting) {
    Gauge unread;
    Gauge& gauge = waiting != nullptr ? *waiting : unread;
    gauge.expect(parts_of_link * store.claims.size());
    NameTable names(vocabulary);
    for (Claim const& claim : store.claims) {
        names.learn(claim.place);
        names.learn(claim.event.place);
    }
    auto const threads = threads_for(store.claims.size(), jobs);
    auto const among = divide(store.documents);
    auto const shards = divide_claims(store, among, shards_of_thread * threads);
    auto questions = shards.size() > 1 ? link_shards(store, shards, names, vocabulary, threads, gauge) : link_together(store, among, std::move(names), vocabulary, threads, gauge);
    number_sources(store.documents, vocabulary);
    return questions;
}

}  // namespace claimcheck
