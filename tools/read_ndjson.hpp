#pragma once
#include <functional>

#include "grammar/lexicon.hpp"
#include "tools/file.hpp"
#include "tools/read_path.hpp"

namespace claimcheck {

using ArticleSink = std::function<void(Article const&)>;

/// Reads articles {"id","title","publisher","published","text"}, one a line, in bounded memory, and gives each to the
/// sink; the article is reused for the next line. A broken line is a diagnostic with its number and the others are
/// still read; from the twentieth on they are only counted. Articles without an id are named after file and line.
void read_ndjson(File& file, InputFile const& input, Lexicon const& lexicon, ArticleSink const& sink,
                 std::vector<Diagnostic>& diagnostics);

}  // namespace claimcheck
