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

}  // namespace claimcheck
