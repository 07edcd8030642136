#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/claim.hpp"

namespace claimcheck {

/// A figure that was seen and not read, with the reason ("a duration", "no counted noun found").
struct Unread {
    DocumentId document{};
    Span span;
    bool in_title = false;
    Position position;
    std::string_view text;
    std::string_view reason;
};

/// Owns claims, documents and every text that they point into. Texts never move; claims are added while articles are
/// read and get their question when they are linked. Not thread-safe: one store a thread, then append().
class ClaimStore {
public:
    /// A copy of `text` that lives as long as the store; equal texts may share it.
    std::string_view keep(std::string_view text);
    /// The same, for long texts that hardly ever repeat (sentences).
    std::string_view keep_once(std::string_view text);

    /// Moves everything of another store to the end of this one.
    void append(ClaimStore&& other);

    std::vector<Claim> claims;
    std::vector<Document> documents;
    std::vector<Unread> unread;

    [[nodiscard]] Claim const& operator[](ClaimId id) const { return claims[static_cast<std::size_t>(id)]; }
    [[nodiscard]] Document const& operator[](DocumentId id) const { return documents[static_cast<std::size_t>(id)]; }
    [[nodiscard]] Document const& document_of(ClaimId id) const { return (*this)[(*this)[id].document]; }

private:
    std::vector<std::unique_ptr<char[]>> blocks_;
    std::size_t room_ = 0;
    char* at_ = nullptr;
    struct Kept {
        std::string_view text;
        std::uint64_t hash = 0;
    };
    void grow();
    std::vector<Kept> kept_;  ///< an open table, a power of two, at most half full; empty text: free
    std::size_t kept_count_ = 0;
};

/// 16 hexadecimal digits: hashes document id, sentence, occurrence of the sentence and the figure, not offsets. The claims
/// of a document must stand together, in the order of its text.
std::string claim_id(ClaimStore const& store, ClaimId id);
/// The same as a number.
std::uint64_t claim_number(ClaimStore const& store, ClaimId id);
/// Works that out for the claims from `first` on, which are all that their document has.
void number_claims(ClaimStore& store, std::size_t first);

}  // namespace claimcheck
