#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/diagnostic.hpp"
#include "tools/article_json.hpp"

namespace claimcheck {

/// Whether bytes begin like a page: "<!doctype html" or "<html", blanks and a byte order mark passed over.
bool looks_like_html(std::string_view bytes);

/// The article of a page: JSON-LD first, then the longest <article>, then the element whose own paragraphs hold most
/// text outside links. `charset` is what the server said, which wins over what the page says. Paragraphs are divided by blank lines; the text is valid UTF-8, and offsets count in it. Nothing
/// outside the bytes is ever fetched. nullopt, with a diagnostic: bytes in no known encoding, a page without text,
/// elements nested deeper than 256 or a piece of text beyond libxml2's 10 MB.
std::optional<PageArticle> read_html(std::string_view bytes, std::string const& path, std::vector<Diagnostic>& diagnostics,
                                     std::string_view charset = {});

}  // namespace claimcheck
