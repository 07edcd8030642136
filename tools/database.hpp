#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "grammar/diagnostic.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace claimcheck {

/// Thrown by all that follows, and caught before a command returns: the database cannot be opened, read or written.
struct DatabaseError {
    Diagnostic diagnostic;
};

/// A prepared statement. Values are bound, never written into SQL. Parameters count from 1, columns from 0.
class Statement {
public:
    Statement(Statement&& other) noexcept : statement_(other.statement_), path_(other.path_) { other.statement_ = nullptr; }
    Statement(Statement const&) = delete;
    Statement& operator=(Statement const&) = delete;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    void bind(int at, std::int64_t value);
    /// The text must stay where it is until the statement has run.
    void bind(int at, std::string_view text);
    void bind_bytes(int at, std::string_view bytes);
    void bind_null(int at);
    /// True when there is a row; false at the end, after which the statement can be bound anew.
    bool step();
    void run() {
        while (step()) {}
    }
    /// Leaves the rows that are left.
    void reset();

    [[nodiscard]] bool null(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    /// Valid until the next step.
    [[nodiscard]] std::string_view text(int column) const;

private:
    friend class Database;
    Statement(sqlite3_stmt* statement, std::string const& path) : statement_(statement), path_(path) {}
    sqlite3_stmt* statement_;
    std::string const& path_;
};

/// A connection to a file of SQLite, hardened: no trusted schema, no triggers, no views, no writable schema. While
/// another process writes it waits, says so after a second and gives up after a minute.
class Database {
public:
    enum class Access : std::uint8_t { read, write, create };  ///< create: write, and make the file when there is none
    Database(std::string path, Access access);
    ~Database();
    Database(Database const&) = delete;
    Database& operator=(Database const&) = delete;

    Statement prepare(std::string_view sql);
    void execute(std::string const& sql);
    /// Lets readers go on while one process writes. SQLite does not wait by itself when two processes ask for it at once
    /// (https://sqlite.org/c3ref/busy_handler.html, on deadlocks), so this does.
    void write_ahead();
    /// The first column of the first row, 0 when there is none.
    std::int64_t number(std::string_view sql);
    [[nodiscard]] std::int64_t last_row() const;
    [[nodiscard]] std::string const& path() const { return path_; }

private:
    void open(std::string const& name, int flags);
    void close();
    static int wait(void* self, int times);
    std::string path_;
    sqlite3* database_ = nullptr;
    bool gave_up_ = false;  ///< it has waited a minute
};

/// What is done between begin and commit is done as a whole; without a commit nothing is.
class Transaction {
public:
    /// A reader sees the file as it was at its first query; a writer has the file for itself.
    Transaction(Database& database, Database::Access access);
    ~Transaction();
    Transaction(Transaction const&) = delete;
    Transaction& operator=(Transaction const&) = delete;
    void commit();

private:
    Database& database_;
    bool open_ = true;
};

/// Whether the file begins as files of SQLite do.
bool is_database(std::string const& path);

}  // namespace claimcheck
