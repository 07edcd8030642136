#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "grammar/diagnostic.hpp"
#include "grammar/source.hpp"
#include "tools/file.hpp"

namespace claimcheck {

/// What is known of an article's file besides its text: a line of documents.jsonl.
struct DocumentEntry {
    std::string doc;  ///< the file's name, or its path below the folder of documents.jsonl
    std::string id;   ///< empty: doc is the id
    std::string title, publisher;
    std::string group;  ///< its value of --group
    std::optional<Day> published;
};

/// The file of that name that lies beside articles; never an article itself.
constexpr std::string_view documents_name = "documents.jsonl";

/// Entries by `doc`. A broken line, an impossible date, a `doc` given twice are diagnostics; the rest is still read.
using Documents = std::map<std::string, DocumentEntry, std::less<>>;
/// `group` is the field that --group names; empty: none.
Documents read_documents(std::string const& path, std::string_view group, std::vector<Diagnostic>& diagnostics);

/// The same of an open file.
Documents read_documents(File& file, std::string const& path, std::string_view group, std::vector<Diagnostic>& diagnostics);

/// "2021-12-02", also with a time behind it ("2021-12-02T10:00:00Z"). Anything else that is not empty is a diagnostic.
std::optional<Day> read_published(std::string_view text, std::string const& path, std::uint32_t line,
                                  std::vector<Diagnostic>& diagnostics);

}  // namespace claimcheck
