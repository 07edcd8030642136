#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/diagnostic.hpp"

namespace claimcheck {

/// Whether bytes begin as a PDF does.
bool looks_like_pdf(std::string_view bytes);

/// The text of a PDF as pdftotext (of poppler) gives it, a program that is run with its words as they stand here, never
/// through a shell, with the bytes on its standard input, and with limits of time and memory; lines that the page broke are
/// put together. nullopt after a diagnostic:
/// it is not installed, it failed, the text is longer than an article may be, or there is none (pictures of pages).
std::optional<std::string> read_pdf(std::string_view bytes, std::string const& path, std::vector<Diagnostic>& diagnostics);

}  // namespace claimcheck
