#pragma once
#include <string>
#include <vector>

#include "tools/csv.hpp"
#include "tools/read_documents.hpp"

namespace claimcheck {

/// A file, folder or "-" that the command line names.
struct InputArgument {
    std::string path;
    bool checked = true;  ///< false: given with --against
};

enum class FileKind : std::uint8_t { text, ndjson, html, table, json, word, pdf, crawl, unknown };

/// A file to read, with what is known of it.
struct InputFile {
    std::string path;    ///< as shown: as given, for a folder's file behind the folder
    std::string id;      ///< given in documents.jsonl, else its path relative to the argument
    FileKind kind = FileKind::unknown;
    bool checked = true;
    std::optional<DocumentEntry> known;
    CsvShape shape;      ///< of a table
    bool found = false;  ///< in a folder or archive: nobody named it
};

/// What a name says of a file; an ending of compression ("a.csv.gz") is passed over.
FileKind kind_of_name(std::string name);
/// Whether a name is one of archives, compressed or not.
bool is_archive_name(std::string name);
/// The tab of ".tsv"; 0: the file tells.
char delimiter_of_name(std::string name);
/// Files of folders and archives that are no articles, whatever they hold.
bool no_article(std::string const& name);

/// The files of all arguments, sorted by path whatever the order of the arguments, each once (a file that is both
/// checked and known is checked). Folders are searched through; hidden files, README, LICENSE and documents.jsonl are
/// no articles. `documents` is what --documents names; documents.jsonl beside a file is found here. Of a folder
/// that has one, only the files that it lists are read; a note tells what was left out.
/// Missing paths are diagnostics. `group` is the field that --group names.
std::vector<InputFile> find_files(std::vector<InputArgument> const& arguments, Documents const& documents,
                                  std::vector<Diagnostic>& diagnostics, std::string const& group = {});

}  // namespace claimcheck
