#pragma once
#include <string_view>

#include "tools/database.hpp"

namespace claimcheck {

/// What PRAGMA application_id of a claim store says: "ClSt".
constexpr std::int64_t store_application = 0x436C5374;
/// The version of the schema that this program writes (PRAGMA user_version). Older stores are brought up to it when they
/// are written to; newer ones are refused.
extern std::int64_t const store_version;

/// Throws unless the database is a claim store of this version. With write access an empty file becomes one, and an older
/// store is brought up to date; with read access an older one is refused.
void require_store(Database& database, Database::Access access);
/// Throws when PRAGMA quick_check finds damage. Reads the whole file.
void require_undamaged(Database& database);

}  // namespace claimcheck
