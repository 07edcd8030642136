#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "tools/claim_columns.hpp"
#include "tools/store_schema.hpp"
#include "tools/term.hpp"

namespace claimcheck {

/// An article as a list of a store has it.
struct StoredArticle {
    Document document;       ///< with its group; its texts last until the next one is given
    std::int64_t claims = 0;
};

/// Who reads articles now: "0.1.0+3fa9c2d1", the version and the hash of the code.
std::string reader_name();

struct StoreTotals {
    std::uint64_t articles = 0, claims = 0, bytes = 0;
    std::uint64_t text_hash = 0;  ///< of all articles, whatever their order
    struct Pack { std::string hash, program; std::uint64_t articles = 0; };
    std::vector<Pack> packs;      ///< what the articles were read with, and by whom, sorted; mostly one
};

/// Articles on their way into a store: claims, an excerpt of each, and by document a hash of its text and its group.
struct StoreBatch {
    ClaimStore claims;            ///< its documents have no groups, so that they are filed under the same terms
    std::vector<Excerpt> excerpts;
    std::vector<std::uint64_t> text_hashes;
    std::vector<std::string> groups;  ///< empty: none
};

/// A claim store: articles with their claims in a file of SQLite (store_schema). All functions throw DatabaseError. While
/// one process writes others read what was there before; two that write take turns, a batch each.
class Store {
public:
    Store(std::string const& path, Database::Access access);

    /// Reads the whole file for damage.
    void examine() { require_undamaged(database_); }
    [[nodiscard]] StoreTotals totals();
    void list(std::function<void(StoredArticle const&)> const& each);

    /// The field that the articles are grouped by; empty: they have no groups.
    [[nodiscard]] std::string group_field();
    /// Throws unless that is the field, or there are no articles.
    void require_group(std::string const& field);
    /// Writes the articles as a whole: all of them or, when it throws or the process ends, none. An article of the same id
    /// is replaced. Tells which were.
    std::vector<bool> put(StoreBatch const& batch, Vocabulary const& vocabulary, std::string const& pack_hash, std::string const& group_field);
    /// Removes articles as a whole, or none and the first id that is not there.
    std::optional<std::string> remove(std::vector<std::string> const& ids);

    /// Numbers of the articles with a claim under the term.
    void find(Term term, std::vector<std::int64_t>& articles);
    [[nodiscard]] std::vector<std::int64_t> all();
    [[nodiscard]] std::optional<std::int64_t> number_of(std::string_view id);
    [[nodiscard]] std::uint64_t text_hash_of(std::int64_t article);
    /// The articles' groups are read from now on; throws unless they are grouped by that field.
    void read_groups(std::string const& field);
    /// nullopt: in none.
    [[nodiscard]] std::optional<std::string> group_of(std::int64_t article);
    /// Adds an article as a known one with its claims and, unless they are not asked for, their excerpts.
    void read(std::int64_t article, ClaimReader& reader, ClaimStore& claims, std::vector<Excerpt>* excerpts);

    [[nodiscard]] std::string const& path() const { return database_.path(); }
    /// What is read from now on belongs together, whatever others write.
    void begin_reading() { reading_.emplace(database_, Database::Access::read); }

private:
    bool forget(std::string_view id);
    std::int64_t pack_number(std::string const& hash);
    void add_to_totals(std::int64_t articles, std::int64_t claims, std::uint64_t text_hash);

    Database database_;
    std::optional<Transaction> reading_;
    std::optional<Statement> find_, article_, claims_, group_;
    bool with_groups_ = false;
};

}  // namespace claimcheck
