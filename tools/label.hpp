#pragma once
#include <string>
#include <vector>

#include "engine/claim_store.hpp"

namespace claimcheck {

/// Short names of articles in a report: the shortest start of the id's last part that no other article shares, drawn
/// out to the end of its word ("001" for "001_6e1d.txt"); the whole id where none is unique. Terminal-safe.
class Labels {
public:
    explicit Labels(ClaimStore const& store);
    [[nodiscard]] std::string const& document(DocumentId id) const { return names_[static_cast<std::size_t>(id)]; }
    /// "001:35", "001:title"; without the article's name when it is the only one of the run.
    [[nodiscard]] std::string line(Claim const& claim) const;
    /// "001:35:66"; likewise.
    [[nodiscard]] std::string place(Claim const& claim) const;
    /// "corpus/001_6e1d.txt:15:197": always whole, so that an editor can jump there.
    [[nodiscard]] std::string path(Claim const& claim) const;

private:
    ClaimStore const& store_;
    std::vector<std::string> names_;
    bool single_;
};

}  // namespace claimcheck
