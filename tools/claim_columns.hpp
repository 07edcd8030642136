#pragma once
#include <cstdint>
#include <map>
#include <string>

#include "engine/vocabulary.hpp"
#include "tools/database.hpp"
#include "tools/excerpt.hpp"

namespace claimcheck {

/// The columns of a claim in a store, parted by commas, without its key. They hold everything that linking, rules and
/// reports use; names of entities and measures instead of numbers, which are another pack's affair.
std::string const& claim_columns();
/// As many question marks.
std::string const& claim_parameters();

/// Binds a claim from the parameter `at` on, adding to the digest of its article. Texts must stay until the statement ran.
class ClaimWriter {
public:
    explicit ClaimWriter(Vocabulary const& vocabulary) : vocabulary_(vocabulary) {}
    void write(Claim const& claim, Excerpt const& excerpt, Statement& statement, int at, std::uint64_t& digest);

private:
    Vocabulary const& vocabulary_;
};

/// Reads a claim from the column `at` on; its texts are kept in the store, its document and question are left alone.
/// False when a column cannot be what it says. What the vocabulary does not know any more is an undeclared name.
class ClaimReader {
public:
    ClaimReader(Vocabulary const& vocabulary, ClaimStore& store) : vocabulary_(vocabulary), store_(store) {}
    bool read(Statement const& row, int at, Claim& claim, Excerpt& excerpt, std::uint64_t& digest);

private:
    friend struct ColumnReader;
    Vocabulary const& vocabulary_;
    ClaimStore& store_;
    std::map<std::string, EntityId, std::less<>> entities_;
    std::map<std::string, MeasureId, std::less<>> measures_;
};

}  // namespace claimcheck
