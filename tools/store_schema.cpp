// The schema as steps: step n makes version n + 1 of version n. A new store takes all of them. The comments in the SQL are
// kept by SQLite, so that the schema explains itself in any tool: sqlite3 STORE .schema
#include "tools/store_schema.hpp"

#include <array>
#include <string>

#include "tools/file.hpp"

namespace claimcheck {
namespace {

using namespace std::string_view_literals;

constexpr std::array steps = {R"(
CREATE TABLE pack (         -- words that articles were read with
  number      INTEGER PRIMARY KEY,
  hash        TEXT NOT NULL UNIQUE,
  articles    INTEGER NOT NULL  -- how many articles
) STRICT;
CREATE TABLE article (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  path        TEXT NOT NULL,
  title       TEXT,
  publisher   TEXT,
  published   TEXT,             -- 2021-12-02
  figures     INTEGER NOT NULL, -- seen: read + not_read + not_figures
  read        INTEGER NOT NULL, -- rows of claim
  not_read    INTEGER NOT NULL,
  not_figures INTEGER NOT NULL,
  text_hash   INTEGER NOT NULL, -- of id, title and text
  digest      INTEGER NOT NULL, -- of its rows of claim, as they were written
  pack        INTEGER NOT NULL REFERENCES pack(number),
  terms       BLOB NOT NULL     -- its rows of term, eight bytes each
) STRICT;
CREATE TABLE claim (            -- a figure with its slots; NULL: not said
  key             INTEGER PRIMARY KEY, -- article.number * 16777216 + place in its article, from 0
  sentence        TEXT,
  sentence_begin  INTEGER NOT NULL,    -- bytes, in the text or the title
  sentence_number INTEGER NOT NULL,
  in_title        INTEGER NOT NULL,
  headline        INTEGER NOT NULL,
  begin           INTEGER NOT NULL,    -- of the figure, bytes in the text or the title
  "end"           INTEGER NOT NULL,
  line            INTEGER NOT NULL,
  "column"        INTEGER NOT NULL,
  figure          TEXT,                -- as printed
  value           TEXT NOT NULL,       -- exact: 13000, 5/2
  low             TEXT,                -- what the words commit to
  high            TEXT,
  low_open        INTEGER NOT NULL,
  high_open       INTEGER NOT NULL,
  usual_low       TEXT,                -- what a reader takes from them
  usual_high      TEXT,
  hedge           TEXT NOT NULL,       -- exact, about, over, ...
  round           INTEGER NOT NULL,
  step            TEXT NOT NULL,       -- one unit of the last significant digit
  measure         TEXT,
  declared        TEXT,                -- the measure, when the vocabulary declares it
  noun            TEXT,
  temporal        TEXT NOT NULL,       -- level, count, change, rate, share, event
  unit            TEXT,
  people          TEXT,                -- a group narrower than the measure's noun
  subject         TEXT,                -- names as printed; *_entity: as the vocabulary declares them
  subject_entity  TEXT,
  place           TEXT,
  place_entity    TEXT,
  event           TEXT,
  event_place     TEXT,
  event_place_entity TEXT,
  event_begin     TEXT,                -- days: 2021-12-02
  event_end       TEXT,
  claimant        TEXT,
  claimant_entity TEXT,
  claimant_named  INTEGER NOT NULL,
  cue             TEXT,
  when_begin      TEXT,
  when_end        TEXT,
  when_basis      TEXT NOT NULL,
  when_text       TEXT,
  modality        TEXT NOT NULL,
  inherited       INTEGER NOT NULL,    -- slots from elsewhere in the article: 1 subject, 2 place, 4 event, 8 when, 16 measure, 32 day of the event
  correction      INTEGER NOT NULL,
  breakdown       INTEGER NOT NULL,
  part            INTEGER NOT NULL,
  part_of         INTEGER NOT NULL,    -- place of another claim in the article; -1: none
  base            INTEGER NOT NULL,
  amount          INTEGER NOT NULL,
  excerpt         TEXT,                -- the text around the figure, for reports
  excerpt_begin   INTEGER NOT NULL,
  excerpt_end     INTEGER NOT NULL,
  cut_before      INTEGER NOT NULL,
  cut_after       INTEGER NOT NULL
) STRICT;
CREATE TABLE term (             -- which articles have a claim that may be linked with one that has the term
  hash        INTEGER NOT NULL, -- of a measure or kind of event with a name, words of it, or a place around it
  article     INTEGER NOT NULL,
  PRIMARY KEY (hash, article)
) STRICT, WITHOUT ROWID;
CREATE TABLE total (            -- over all articles, so that nobody needs to count
  name        TEXT PRIMARY KEY, -- articles, claims, text_hash (the sum of the articles', wrapped)
  value       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO total VALUES ('articles', 0), ('claims', 0), ('text_hash', 0);
)"sv,
                              // groups, and who read the articles; 0.1.0 alone wrote stores before, and did not say more
                              R"(
CREATE TABLE pack_2 (       -- words that articles were read with
  number      INTEGER PRIMARY KEY,
  hash        TEXT NOT NULL,
  program     TEXT NOT NULL,    -- version of claimcheck that read them, + hash of its code
  articles    INTEGER NOT NULL, -- how many articles
  UNIQUE (hash, program)
) STRICT;
INSERT INTO pack_2 SELECT number, hash, '0.1.0', articles FROM pack;
DROP TABLE pack;
ALTER TABLE pack_2 RENAME TO pack;
ALTER TABLE article ADD COLUMN "group" TEXT; -- the value of the field that setting.group names; NULL: none
ALTER TABLE article ADD COLUMN head INTEGER; -- digest of its columns up to not_figures, and of its group; NULL: not written
CREATE TABLE setting (          -- group: the field that articles are grouped by, empty for none
  name        TEXT PRIMARY KEY,
  value       TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES ('group', '');
)"sv,
                                R"(
ALTER TABLE claim ADD COLUMN direction INTEGER NOT NULL DEFAULT 0; -- of a change: 1 up, -1 down, 0 not said
ALTER TABLE claim ADD COLUMN whole_place INTEGER NOT NULL DEFAULT 0; -- of all of the place, by its words
)"sv,
                                // Hurricane Maria, the Thomas Fire
                                R"(
ALTER TABLE claim ADD COLUMN event_name TEXT; -- of the event, if it has one; NULL: not said
ALTER TABLE claim ADD COLUMN scene TEXT; -- where the article is, if the place is not known: for readers
)"sv,
                                R"(
ALTER TABLE claim ADD COLUMN written TEXT; -- the day it was told on, if its article is not of that day
)"sv,
                                R"(
ALTER TABLE claim ADD COLUMN event_recalled INTEGER NOT NULL DEFAULT 0; -- its article tells of another event, so long after it
)"sv};

[[noreturn]] void refuse(Database const& database, char const* code, std::string message, std::string help) {
    throw DatabaseError{input_error(code, database.path(), 0, std::move(message), std::move(help))};
}

bool empty(Database& database) {
    return database.number("PRAGMA application_id") == 0 && database.number("PRAGMA user_version") == 0 &&
           database.number("SELECT count(*) FROM sqlite_schema") == 0;
}

}  // namespace

std::int64_t const store_version = static_cast<std::int64_t>(steps.size());

void require_store(Database& database, Database::Access access) {
    auto const known = [&] { return database.number("PRAGMA application_id") == store_application; };
    bool const writes = access != Database::Access::read;
    if (!known() && !(writes && empty(database)) && !known())  // asked again: another process may have made it meanwhile
        refuse(database, "not-a-store", "this is no claim store", "claimcheck store add makes one");
    auto const version = database.number("PRAGMA user_version");
    if (version > store_version)
        refuse(database, "newer-store", "the store has version " + std::to_string(version) + " of the schema, this program knows " + std::to_string(store_version),
               "use the claimcheck that wrote it, or a later one");
    if (version == store_version) return;
    if (!writes)
        refuse(database, "older-store", "the store has version " + std::to_string(version) + " of the schema", "claimcheck store add or remove brings it up to date");
    database.write_ahead();
    Transaction transaction{database, access};
    // perhaps another process was faster
    if (!known() && !empty(database)) refuse(database, "not-a-store", "this is no claim store", "claimcheck store add makes one");
    for (auto at = database.number("PRAGMA user_version"); at < store_version; ++at) {
        database.execute(std::string{steps[static_cast<std::size_t>(at)]});
        database.execute("PRAGMA user_version = " + std::to_string(at + 1));
    }
    database.execute("PRAGMA application_id = " + std::to_string(store_application));
    transaction.commit();
}

void require_undamaged(Database& database) {
    auto check = database.prepare("PRAGMA quick_check(1)");
    if (!check.step() || check.text(0) != "ok")
        refuse(database, "damaged-store", "the store is damaged: " + std::string{check.text(0)}, "restore a copy, or add its articles to a new store");
}

}  // namespace claimcheck
