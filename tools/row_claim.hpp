#pragma once
#include <map>
#include <string>
#include <vector>

#include "engine/vocabulary.hpp"
#include "tools/excerpt.hpp"
#include "tools/row.hpp"

namespace claimcheck {

/// Adds items to a store: articles are read, rows that are claims get their names looked up.
class ItemAdder {
public:
    explicit ItemAdder(Vocabulary const& vocabulary) : vocabulary_(vocabulary) {}
    /// `grouped`: the run has groups, and an item without one is in none. `excerpts` gets those of the item's claims,
    /// unless it is nullptr.
    void add(InputItem const& item, bool checked, bool grouped, ClaimStore& store, std::vector<Excerpt>* excerpts);

private:
    void add_claim(InputItem const& item, bool checked, ClaimStore& store, std::vector<Excerpt>* excerpts);
    Slot slot(std::string const& words, ClaimStore& store);
    void set_event(RowClaim const& row, Claim& claim, ClaimStore& store);

    Vocabulary const& vocabulary_;
    std::map<std::string, EntityId, std::less<>> entities_;
    std::map<std::string, MeasureId, std::less<>> measures_;
};

/// Ready claims that count less than nothing, a warning each, at most 20 and the number of the others.
void note_negative(ClaimStore const& store, std::vector<Diagnostic>& diagnostics);

}  // namespace claimcheck
