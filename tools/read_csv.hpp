#pragma once
#include "tools/file.hpp"
#include "tools/row.hpp"

namespace claimcheck {

/// Whether a file whose name does not tell begins like a table: its first line names columns that an article or a claim
/// needs, or with --map or --group, which only rows obey, nothing but single words.
bool looks_like_table(std::string_view begin, RowNames const& names);

/// Reads a table with an article or a claim a record, in bounded memory, and gives each to the sink. A broken record is a
/// diagnostic with its place and the others are still read; a table without a column that could be read is an error.
void read_csv(File& file, InputFile const& input, RowNames const& names, Lexicon const& lexicon, ItemSink const& sink,
              std::vector<Diagnostic>& diagnostics);

}  // namespace claimcheck
