#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "grammar/diagnostic.hpp"
#include "grammar/lexicon.hpp"
#include "grammar/source.hpp"

namespace claimcheck {

/// Why bytes are no article: empty, binary, not UTF-8 (with the place). nullopt: they are.
std::optional<Diagnostic> unreadable_text(std::string_view bytes, std::string const& path);

/// Finds the title and date line that `article.text` begins with, and sets body, title_in_text, and what is not known
/// yet of title and publication date. A known title is looked for in the first line and stays a field when it is not
/// there. A date that text follows on its line ("November 15, 2021US officials ...") gives the publication date and
/// stays text. `line` is added to line numbers in diagnostics' paths for NDJSON (0: the text is a file).
void read_head(Article& article, Lexicon const& lexicon, std::uint32_t line, std::vector<Diagnostic>& diagnostics);

}  // namespace claimcheck
