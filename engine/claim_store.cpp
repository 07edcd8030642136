// Texts lie one behind the other in blocks that never move. An id hashes what a reader would quote (which article, which
// sentence, which figure of it) and not where that stands, so that it survives edits elsewhere in the article.
#include "engine/claim_store.hpp"

#include <cstring>

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

}  // namespace

std::string_view ClaimStore::keep(std::string_view text) {
    if (auto const found = kept_.find(text); found != kept_.end()) return *found;
    return *kept_.insert(keep_once(text)).first;
}

std::string_view ClaimStore::keep_once(std::string_view text) {
    if (text.empty()) return {};
    if (text.size() > room_) {
        if (text.size() >= block_size / 4) {  // a block of its own; the one under way goes on
            blocks_.push_back(std::make_unique<char[]>(text.size()));
            std::memcpy(blocks_.back().get(), text.data(), text.size());
            return {blocks_.back().get(), text.size()};
        }
        blocks_.push_back(std::make_unique<char[]>(block_size));
        at_ = blocks_.back().get();
        room_ = block_size;
    }
    std::memcpy(at_, text.data(), text.size());
    std::string_view const kept{at_, text.size()};
    at_ += text.size();
    room_ -= text.size();
    return kept;
}

std::string claim_id(ClaimStore const& store, ClaimId id) {
    auto const& claim = store[id];
    auto const at = occurrence(store.claims, static_cast<std::size_t>(id));
    Hash hash;
    hash.add(store[claim.document].id);
    hash.add(claim.sentence);
    hash.add(at.sentence);
    hash.add(claim.text);
    hash.add(at.figure);
    return hexadecimal(hash.value());
}

}  // namespace claimcheck
