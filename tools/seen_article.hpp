#pragma once
#include <string>
#include <unordered_map>
#include <vector>

#include "grammar/diagnostic.hpp"
#include "tools/row.hpp"

namespace claimcheck {

/// Of an article's id and text, or a claim's id and values: what the hash of an input sums up.
std::uint64_t item_hash(InputItem const& item);

/// Ids that were read, with a hash of what stands behind them.
class SeenArticles {
public:
    /// Given its item_hash `of_item`: true when the item is new; otherwise a diagnostic (a warning when it says the same).
    bool add(InputItem const& item, std::uint64_t of_item, std::vector<Diagnostic>& diagnostics);

private:
    struct Seen { std::uint64_t hash; std::string path; };
    std::unordered_map<std::string, Seen> seen_;
};

}  // namespace claimcheck
