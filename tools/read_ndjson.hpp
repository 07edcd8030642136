#pragma once
#include "tools/file.hpp"
#include "tools/row.hpp"

namespace claimcheck {

/// Reads articles {"id","title","publisher","published","text"} and claims {"id","measure","value",...}, one a line, in
/// bounded memory, and gives each to the sink; the item is reused for the next line. A broken line is a diagnostic with
/// its number and the others are still read; from the twentieth on they are only counted. Rows without an id are named
/// after file and line.
void read_ndjson(File& file, InputFile const& input, RowNames const& names, Lexicon const& lexicon, ItemSink const& sink,
                 std::vector<Diagnostic>& diagnostics);

/// Whether bytes begin as a list of objects.
bool looks_like_list(std::string_view begin);
/// The same for the elements of one JSON array. What cannot be read is told with line and column, and reading goes on with
/// the next element, or where a bracket is missing, with the next line that begins with "{". A list without an article is a
/// mistake, or a note when nobody has named its file.
void read_list(File& file, InputFile const& input, RowNames const& names, Lexicon const& lexicon, ItemSink const& sink,
               std::vector<Diagnostic>& diagnostics);

}  // namespace claimcheck
