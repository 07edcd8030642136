#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/claim_store.hpp"

namespace claimcheck {

/// Where trackers and editors put a claim: a file and lines of it, from 1. Columns count characters from 1, the end is
/// behind the last one; 0: not known. Known they are for figures in the text of plain files. An article that is a line
/// of its file has that line and no columns; one that was extracted (from HTML, PDF, an archive) or a figure in a title
/// that stands in no file has the first line.
struct FilePlace {
    std::string path;  ///< as it is: neither escaped nor safe to show
    std::uint32_t line = 1, end_line = 1;
    std::uint32_t column = 0, end_column = 0;
};
FilePlace file_place(ClaimStore const& store, ClaimId id);

/// "corpus/a b.txt:12", "a.txt:title": for people, terminal-safe. The line of the article's own text.
std::string shown_place(ClaimStore const& store, ClaimId id);
/// A path as a URI reference: everything but letters, digits, "-._~" and "/" percent-encoded; absolute ones as file:.
std::string path_uri(std::string_view path);

}  // namespace claimcheck
