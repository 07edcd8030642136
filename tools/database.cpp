// The only file that sees sqlite3.h. Every call that can fail ends in one function that makes a diagnostic of it.
#include "tools/database.hpp"

#include <sqlite3.h>

#include <filesystem>
#include <fstream>

#include "tools/file.hpp"
#include "tools/output.hpp"
#include "tools/terminal_safe.hpp"

namespace claimcheck {
namespace {

constexpr int pause = 50;                   ///< milliseconds between two tries to get a lock
constexpr int tries_before_notice = 20, most_tries = 1200;
constexpr int longest_value = 256 << 20;    ///< bytes of one text; an article has less

[[noreturn]] void fail(sqlite3* database, std::string const& path) {
    int const code = database == nullptr ? SQLITE_NOMEM : sqlite3_errcode(database);
    std::string const message = database == nullptr ? "out of memory" : sqlite3_errmsg(database);
    switch (code & 0xFF) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            throw DatabaseError{input_error("store-busy", path, 0, "another process has kept the store for a minute", "try again when it is done")};
        case SQLITE_NOTADB:
            throw DatabaseError{input_error("not-a-store", path, 0, "this is no claim store", "claimcheck store add makes one")};
        case SQLITE_CORRUPT:
        case SQLITE_ERROR:  // a table or column that should be there
        case SQLITE_MISMATCH:
        case SQLITE_CONSTRAINT:
            throw DatabaseError{input_error("damaged-store", path, 0, "the store is damaged: " + message, "restore a copy, or add its articles to a new store")};
        case SQLITE_FULL:
        case SQLITE_READONLY:
            throw DatabaseError{input_error("unwritable-store", path, 0, "the store cannot be written: " + message, "")};
        default:
            throw DatabaseError{input_error("unreadable-file", path, 0, "the store cannot be opened or read: " + message, "")};
    }
}

/// As the name of a file in a URI.
std::string escaped(std::string_view path) {
    std::string out;
    for (char const c : path) {
        bool const plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' || c == '.' || c == '-' || c == '_';
        if (plain) {
            out += c;
        } else {
            auto const byte = static_cast<unsigned char>(c);
            (out += '%') += "0123456789ABCDEF"[byte >> 4];
            out += "0123456789ABCDEF"[byte & 15];
        }
    }
    return out;
}

}  // namespace

Statement::~Statement() { sqlite3_finalize(statement_); }

void Statement::bind(int at, std::int64_t value) {
    if (sqlite3_bind_int64(statement_, at, value) != SQLITE_OK) fail(sqlite3_db_handle(statement_), path_);
}
void Statement::bind(int at, std::string_view text) {
    if (sqlite3_bind_text64(statement_, at, text.data() == nullptr ? "" : text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8) != SQLITE_OK)
        fail(sqlite3_db_handle(statement_), path_);
}
void Statement::bind_bytes(int at, std::string_view bytes) {
    if (sqlite3_bind_blob64(statement_, at, bytes.data() == nullptr ? "" : bytes.data(), bytes.size(), SQLITE_STATIC) != SQLITE_OK)
        fail(sqlite3_db_handle(statement_), path_);
}
void Statement::bind_null(int at) {
    if (sqlite3_bind_null(statement_, at) != SQLITE_OK) fail(sqlite3_db_handle(statement_), path_);
}

bool Statement::step() {
    int const code = sqlite3_step(statement_);
    if (code == SQLITE_ROW) return true;
    auto* const database = sqlite3_db_handle(statement_);
    if (code != SQLITE_DONE) fail(database, path_);
    sqlite3_reset(statement_);
    return false;
}
void Statement::reset() { sqlite3_reset(statement_); }

bool Statement::null(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(statement_, column); }
std::string_view Statement::text(int column) const {
    auto const* const bytes = static_cast<char const*>(sqlite3_column_blob(statement_, column));
    return bytes == nullptr ? std::string_view{} : std::string_view{bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

int Database::wait(void* self, int times) {
    auto& database = *static_cast<Database*>(self);
    database.gave_up_ = times >= most_tries;
    if (database.gave_up_) return 0;
    if (times == tries_before_notice)
        complain("claimcheck: waiting for another process that uses " + terminal_safe(database.path_) + '\n');
    sqlite3_sleep(pause);
    return 1;
}

void Database::open(std::string const& name, int flags) {
    if (sqlite3_open_v2(name.c_str(), &database_, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr) != SQLITE_OK) {
        std::string const message = database_ == nullptr ? "out of memory" : sqlite3_errmsg(database_);
        sqlite3_close(database_);
        throw DatabaseError{input_error("unreadable-file", path_, 0, "the store cannot be opened: " + message, "")};
    }
    sqlite3_busy_handler(database_, wait, this);
    for (int const off : {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW,
                          SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_WRITABLE_SCHEMA})
        sqlite3_db_config(database_, off, 0, nullptr);
    sqlite3_db_config(database_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(database_, SQLITE_LIMIT_LENGTH, longest_value);
    sqlite3_limit(database_, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_extended_result_codes(database_, 1);
}

Database::Database(std::string path, Access access) : path_(std::move(path)) {
    // "./:memory:" is a file, ":memory:" is none
    std::string const name = path_.starts_with('/') ? path_ : "./" + path_;
    int const flags = access == Access::read    ? SQLITE_OPEN_READONLY
                      : access == Access::write ? SQLITE_OPEN_READWRITE
                                                : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    open(name, flags);
    try {
        execute("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA cache_size = -65536; PRAGMA synchronous = FULL");
        if (access != Access::read) return;
        number("SELECT count(*) FROM sqlite_schema");
    } catch (DatabaseError const&) {
        // in a folder that nobody may write to the files beside the store cannot be made; then nobody writes it, either
        bool const alone = !std::filesystem::exists(path_ + "-wal");
        auto const code = database_ == nullptr ? SQLITE_OK : sqlite3_errcode(database_) & 0xFF;
        close();
        if (access != Access::read) throw;
        if (code == SQLITE_READONLY) {  // a process was killed when it had only begun: what it left is undone by writing
            open(name, SQLITE_OPEN_READWRITE);
            try {
                number("SELECT count(*) FROM sqlite_schema");
            } catch (DatabaseError const&) {
                close();
                throw;
            }
        } else if (alone && code == SQLITE_CANTOPEN) {
            open("file:" + escaped(name) + "?immutable=1", flags | SQLITE_OPEN_URI);
        } else {
            throw;
        }
    }
}

Database::~Database() { close(); }

void Database::close() {
    sqlite3_close_v2(database_);
    database_ = nullptr;
}

Statement Database::prepare(std::string_view sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(database_, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        fail(database_, path_);
    return {statement, path_};
}
void Database::execute(std::string const& sql) {
    if (sqlite3_exec(database_, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) fail(database_, path_);
}
void Database::write_ahead() {
    for (int times = 0; sqlite3_exec(database_, "PRAGMA journal_mode = WAL", nullptr, nullptr, nullptr) != SQLITE_OK; ++times) {
        bool const busy = (sqlite3_errcode(database_) & 0xFF) == SQLITE_BUSY;
        if (!busy || gave_up_ || wait(this, times) == 0) fail(database_, path_);
    }
}
std::int64_t Database::number(std::string_view sql) {
    auto statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}
std::int64_t Database::last_row() const { return sqlite3_last_insert_rowid(database_); }

Transaction::Transaction(Database& database, Database::Access access) : database_(database) {
    database_.execute(access == Database::Access::read ? "BEGIN" : "BEGIN IMMEDIATE");
}
Transaction::~Transaction() {
    if (!open_) return;
    try {
        database_.execute("ROLLBACK");
    } catch (DatabaseError const&) {  // SQLite has rolled back by itself
    }
}
void Transaction::commit() {
    database_.execute("COMMIT");
    open_ = false;
}

bool is_database(std::string const& path) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored)) return false;
    char head[16] = {};
    std::ifstream{path, std::ios::binary}.read(head, sizeof head);
    return std::string_view{head, sizeof head} == std::string_view{"SQLite format 3\0", 16};
}

}  // namespace claimcheck
