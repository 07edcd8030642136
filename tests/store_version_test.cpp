// A store of an earlier version of the schema is brought up to date by who writes to it, and loses nothing.
#include <doctest/doctest.h>

#include <sqlite3.h>

#include "tests/program.hpp"

namespace claimcheck::program {
namespace {

/// The schema as its first version wrote it.
constexpr auto first_schema = R"(
CREATE TABLE pack (number INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, articles INTEGER NOT NULL) STRICT;
CREATE TABLE article (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, path TEXT NOT NULL, title TEXT, publisher TEXT,
published TEXT, figures INTEGER NOT NULL, read INTEGER NOT NULL, not_read INTEGER NOT NULL, not_figures INTEGER NOT NULL,
text_hash INTEGER NOT NULL, digest INTEGER NOT NULL, pack INTEGER NOT NULL REFERENCES pack(number), terms BLOB NOT NULL) STRICT;
CREATE TABLE claim (key INTEGER PRIMARY KEY, sentence TEXT, sentence_begin INTEGER NOT NULL, sentence_number INTEGER NOT NULL,
in_title INTEGER NOT NULL, headline INTEGER NOT NULL, begin INTEGER NOT NULL, "end" INTEGER NOT NULL, line INTEGER NOT NULL,
"column" INTEGER NOT NULL, figure TEXT, value TEXT NOT NULL, low TEXT, high TEXT, low_open INTEGER NOT NULL, high_open INTEGER NOT
NULL, usual_low TEXT, usual_high TEXT, hedge TEXT NOT NULL, round INTEGER NOT NULL, step TEXT NOT NULL, measure TEXT, declared
TEXT, noun TEXT, temporal TEXT NOT NULL, unit TEXT, people TEXT, subject TEXT, subject_entity TEXT, place TEXT, place_entity TEXT,
event TEXT, event_place TEXT, event_place_entity TEXT, event_begin TEXT, event_end TEXT, claimant TEXT, claimant_entity TEXT,
claimant_named INTEGER NOT NULL, cue TEXT, when_begin TEXT, when_end TEXT, when_basis TEXT NOT NULL, when_text TEXT, modality TEXT
NOT NULL, inherited INTEGER NOT NULL, correction INTEGER NOT NULL, breakdown INTEGER NOT NULL, part INTEGER NOT NULL, part_of
INTEGER NOT NULL, base INTEGER NOT NULL, amount INTEGER NOT NULL, excerpt TEXT, excerpt_begin INTEGER NOT NULL, excerpt_end
INTEGER NOT NULL, cut_before INTEGER NOT NULL, cut_after INTEGER NOT NULL) STRICT;
CREATE TABLE term (hash INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (hash, article)) STRICT, WITHOUT ROWID;
CREATE TABLE total (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO total VALUES ('articles', 0), ('claims', 0), ('text_hash', 0);
)";

class Sql {
public:
    explicit Sql(std::filesystem::path const& file) { REQUIRE(sqlite3_open(file.c_str(), &db_) == SQLITE_OK); }
    ~Sql() { sqlite3_close(db_); }
    Sql(Sql const&) = delete;
    Sql& operator=(Sql const&) = delete;
    void run(std::string const& sql) {
        char* message = nullptr;
        int const code = sqlite3_exec(db_, sql.c_str(), nullptr, nullptr, &message);
        CHECK_MESSAGE(code == SQLITE_OK, (message != nullptr ? message : ""));
        sqlite3_free(message);
        REQUIRE(code == SQLITE_OK);
    }

private:
    sqlite3* db_ = nullptr;
};

/// The articles of a store as the first version would have kept them.
void write_first_version(Folder const& folder, std::string const& from, std::string const& to) {
    Sql old{folder.path() / to};
    old.run(first_schema);
    old.run("PRAGMA application_id = 1131172724; PRAGMA user_version = 1; DELETE FROM total");
    old.run("ATTACH '" + (folder.path() / from).string() + "' AS new");
    old.run("INSERT INTO pack SELECT number, hash, articles FROM new.pack");
    old.run("INSERT INTO article SELECT number, id, path, title, publisher, published, figures, read, not_read, not_figures, text_hash, digest, pack, terms "
            "FROM new.article");
    for (auto const* const later : {"direction", "whole_place", "event_name", "scene", "written", "event_recalled"}) old.run(std::string{"ALTER TABLE new.claim DROP COLUMN "} + later);
    for (auto const* const table : {"claim", "term", "total"}) old.run("INSERT INTO " + std::string{table} + " SELECT * FROM new." + table);
}

std::string row(std::string const& id, int dead) {
    return R"({"id":")" + id + R"(","title":"Flood","publisher":"Mail","published":"2015-07-04","text":"The flood in Manila on Friday has killed )" + std::to_string(dead) + R"( people."})" "\n";
}

TEST_CASE("an earlier store is brought up to date when it is written to, and refused until then") {
    Folder const folder;
    folder.write("old.ndjson", row("a", 471) + row("b", 471));
    folder.write("more.ndjson", row("c", 471));
    folder.write("draft.ndjson", row("d", 512));
    REQUIRE(run(folder, "store add new.db old.ndjson").code == 0);
    auto const listed = run(folder, "store list new.db --format ndjson").out;
    auto const found = run(folder, "check draft.ndjson --against new.db --format dump");
    REQUIRE(found.code == 1);
    write_first_version(folder, "new.db", "s.db");
    auto const before = folder.read("s.db");
    for (auto const* const command : {"check draft.ndjson --against s.db", "store list s.db", "store stat s.db"}) {
        auto const refused = run(folder, command);
        CHECK(refused.code == 2);
        CHECK_MESSAGE(has(refused.err, "s.db: error: the store has version 1 of the schema [older-store]"), refused.err);
        CHECK(has(refused.err, "claimcheck store add or remove brings it up to date"));
    }
    CHECK(folder.read("s.db") == before);

    CHECK(has(run(folder, "store add s.db more.ndjson").out, "1 article added"));
    CHECK(run(folder, "store remove s.db c").code == 0);
    CHECK(run(folder, "store list s.db --format ndjson").out == listed);
    CHECK(has(run(folder, "store stat s.db").out, ", claimcheck 0.1.0, 2 articles: another version than this"));
    auto const again = run(folder, "check draft.ndjson --against s.db --format dump");
    CHECK(again.out == found.out);
    CHECK(has(again.err, "2 articles of the store were read by another version of claimcheck [other-version]"));  // it did not say which
    CHECK(has(run(folder, "store stat s.db").out, "\nschema    6\n"));
    CHECK(has(run(folder, "store add s.db more.ndjson --group publisher").err, "the articles of the store have no groups"));
}

TEST_CASE("articles that another version of the program read are told, and read as a whole") {
    Folder const folder;
    folder.write("old.ndjson", row("a", 471));
    folder.write("draft.ndjson", row("d", 512));
    REQUIRE(run(folder, "store add s.db old.ndjson").code == 0);
    Sql{folder.path() / "s.db"}.run("UPDATE pack SET program = '0.1.0+00000000'");
    auto const told = run(folder, "check draft.ndjson --against s.db");
    CHECK(told.code == 1);
    CHECK_MESSAGE(has(told.err, "s.db: warning: 1 article of the store was read by another version of claimcheck [other-version]"), told.err);
    CHECK(has(run(folder, "store stat s.db").out, "claimcheck 0.1.0+00000000, 1 article: another version than this"));
    REQUIRE(run(folder, "store add s.db old.ndjson").code == 0);
    CHECK(run(folder, "check draft.ndjson --against s.db").err.empty());
}

}  // namespace
}  // namespace claimcheck::program
