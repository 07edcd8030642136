#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/diagnostic.hpp"

namespace claimcheck {

/// The text of a Word document's word/document.xml, its paragraphs parted by blank lines: what a reader sees, without
/// deleted text, codes of fields, and what stands for newer drawings in older programs. nullopt after a diagnostic.
std::optional<std::string> read_docx(std::string_view xml, std::string const& path, std::vector<Diagnostic>& diagnostics);

}  // namespace claimcheck
