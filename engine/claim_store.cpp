// Texts lie one behind the other in blocks that never move. An id hashes what a reader would quote (which article, which
// sentence, which figure of it) and not where that stands, so that it survives edits elsewhere in the article.
#include "engine/claim_store.hpp"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <utility>

#include "engine/hash.hpp"

namespace claimcheck {
namespace {

constexpr std::size_t block_size = std::size_t{1} << 16;

/// Where a claim stands among its like: in the how-manieth sentence of these very words, and there with which of the
/// figures of these very digits.
struct Occurrence { std::uint32_t sentence = 0, figure = 0; };

/// The claims of a document stand together and in the order of its text.
Occurrence occurrence(std::vector<Claim> const& claims, std::size_t index) {
    Occurrence result;
    auto const& claim = claims[index];
    auto sentence = claim.sentence_number;
    for (auto i = index; i-- > 0 && claims[i].document == claim.document;) {
        auto const& other = claims[i];
        if (other.sentence_number == claim.sentence_number) {
            if (other.span != claim.span && other.text == claim.text) ++result.figure;
        } else if (other.sentence_number != sentence) {
            sentence = other.sentence_number;
            if (other.sentence == claim.sentence) ++result.sentence;
        }
    }
    return result;
}

Hash up_to_sentence(Claim const& claim, Occurrence at, std::string_view document) {
    Hash hash;
    hash.add(document);
    hash.add(claim.sentence);
    hash.add(at.sentence);
    return hash;
}
std::uint64_t number_in_sentence(Claim const& claim, Occurrence at, Hash hash) {
    hash.add(claim.text);
    hash.add(at.figure);
    return hash.value();
}

}  // namespace

std::string_view ClaimStore::keep(std::string_view text) {
    if (text.empty()) return {};
    if (2 * (kept_count_ + 1) > kept_.size()) grow();
    auto const hash = quick_hash(text);
    auto at = hash & (kept_.size() - 1);
    for (; !kept_[at].text.empty(); at = (at + 1) & (kept_.size() - 1)) {
        if (kept_[at].hash == hash && kept_[at].text == text) return kept_[at].text;
    }
    ++kept_count_;
    kept_[at] = {keep_once(text), hash};
    return kept_[at].text;
}

void ClaimStore::grow() {
    auto const old = std::exchange(kept_, std::vector<Kept>(kept_.empty() ? 1024 : 2 * kept_.size()));
    for (auto const& one : old) {
        if (one.text.empty()) continue;
        auto at = one.hash & (kept_.size() - 1);
        while (!kept_[at].text.empty()) at = (at + 1) & (kept_.size() - 1);
        kept_[at] = one;
    }
}

std::string_view ClaimStore::keep_once(std::string_view text) {
    if (text.empty()) return {};
    if (text.size() > room_) {
        if (text.size() >= block_size / 4) {  // a block of its own; the one under way goes on
            blocks_.push_back(std::make_unique_for_overwrite<char[]>(text.size()));
            std::memcpy(blocks_.back().get(), text.data(), text.size());
            return {blocks_.back().get(), text.size()};
        }
        blocks_.push_back(std::make_unique_for_overwrite<char[]>(block_size));
        at_ = blocks_.back().get();
        room_ = block_size;
    }
    std::memcpy(at_, text.data(), text.size());
    std::string_view const kept{at_, text.size()};
    at_ += text.size();
    room_ -= text.size();
    return kept;
}

void ClaimStore::append(ClaimStore&& other) {
    auto const first = static_cast<std::uint32_t>(documents.size());
    auto const moved = [first](DocumentId id) { return static_cast<DocumentId>(static_cast<std::uint32_t>(id) + first); };
    documents.insert(documents.end(), other.documents.begin(), other.documents.end());
    // what a vector has room for and does not use is never touched, but what it outgrows was
    constexpr std::size_t many = std::size_t{1} << 18;
    auto const size = claims.size() + other.claims.size();
    if (size > claims.capacity() && size <= many) claims.reserve(many);
    for (auto claim : other.claims) {
        claim.document = moved(claim.document);
        claims.push_back(claim);
    }
    for (auto one : other.unread) {
        one.document = moved(one.document);
        unread.push_back(one);
    }
    std::move(other.blocks_.begin(), other.blocks_.end(), std::back_inserter(blocks_));
    other = {};
}

std::uint64_t claim_number(ClaimStore const& store, ClaimId id) {
    auto const& claim = store[id];
    if (claim.number != 0) return claim.number;
    auto const at = occurrence(store.claims, static_cast<std::size_t>(id));
    return number_in_sentence(claim, at, up_to_sentence(claim, at, store[claim.document].id));
}

void number_claims(ClaimStore& store, std::size_t first) {
    Hash sentence;  // of the claim before, which mostly stands in the same one
    for (auto i = first; i < store.claims.size(); ++i) {
        auto& claim = store.claims[i];
        auto const at = occurrence(store.claims, i);
        if (i == first || claim.sentence_number != store.claims[i - 1].sentence_number) sentence = up_to_sentence(claim, at, store[claim.document].id);
        claim.number = number_in_sentence(claim, at, sentence);
    }
}

std::string claim_id(ClaimStore const& store, ClaimId id) { return hexadecimal(claim_number(store, id)); }

}  // namespace claimcheck
