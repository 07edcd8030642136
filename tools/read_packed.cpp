// Archives are read like folders: what documents.jsonl and datapackage.json in them say counts, which is why an archive
// is gone through twice where that is possible.
#include <algorithm>
#include <filesystem>

#include "tools/layout.hpp"
#include "tools/read_docx.hpp"
#include "tools/read_file.hpp"

namespace claimcheck {
namespace {

constexpr std::size_t most_nested = 4;  // packed files in each other
constexpr std::string_view word_text = "word/document.xml";

std::string last_part(std::string const& name) { return name.substr(name.rfind('/') + 1); }

std::string normal(std::string const& path) { return std::filesystem::path{path}.lexically_normal().generic_string(); }

}  // namespace

FileReader::Described FileReader::describe(std::string const& path, File& file) {
    Described out;
    if (read_once(path, file)) return out;
    Archive archive{path, file};
    for (std::string name; archive.next(name);) {
        auto const inner = path + '/' + name;
        bool const documents = last_part(name) == documents_name && out.documents.empty();
        if (!documents && last_part(name) != package_name) continue;
        File entry{[&](char* to, std::size_t count) { return archive.read(to, count); }};
        if (documents) {
            out.documents = read_documents(entry, inner, options_.fields.group, diagnostics_);
        } else if (auto const bytes = read_whole(entry, inner, diagnostics_)) {
            auto more = read_package(*bytes, inner, diagnostics_);
            std::move(more.begin(), more.end(), std::back_inserter(out.packaged));
        }
    }
    return out;
}

/// A file inside an archive, as one of a folder; nullopt: it is passed over.
std::optional<InputFile> FileReader::packed_file(InputFile const& input, std::string const& name, Described& described, bool once) const {
    auto inner = input;
    if (name.empty()) return inner;
    auto const last = last_part(name);
    if (last == documents_name || last == package_name) described.unused = described.unused || once;
    inner.kind = kind_of_name(last);
    inner.shape = {};
    inner.found = true;
    inner.shape.delimiter = delimiter_of_name(last);
    inner.path += '/' + name;
    inner.id += '/' + name;
    auto const packaged = std::find_if(described.packaged.begin(), described.packaged.end(), [&](PackageFile const& f) { return f.path == normal(inner.path); });
    if (packaged != described.packaged.end()) {
        inner.kind = packaged->format == "ndjson" ? FileKind::ndjson : FileKind::table;
        inner.shape = packaged->shape;
        described.packaged.erase(packaged);
    } else if (no_article(last) || last == package_name || (inner.kind == FileKind::unknown && !is_archive_name(last))) {
        return std::nullopt;
    }
    for (auto const& known : {name, last}) {
        auto const at = described.documents.find(known);
        if (at == described.documents.end()) continue;
        inner.known = at->second;
        inner.id = at->second.id.empty() ? at->second.doc : at->second.id;
        return inner;
    }
    if (described.documents.empty() || packaged != described.packaged.end()) return inner;
    ++described.unlisted;
    return std::nullopt;
}

/// A break in it is told once, at the line from which it is felt.
void FileReader::read_packed(Archive& archive, InputFile const& inner) {
    auto const before = diagnostics_.size();
    File entry{[&](char* to, std::size_t count) { return archive.read(to, count); }};
    if (!is_packed(entry.begin(enough_for_packed))) {
        read_any(entry, inner);
    } else if (inner.kind == FileKind::word) {
        unpack_word(entry, inner, &archive);
    } else if (depth_ == most_nested) {
        diagnostics_.push_back(input_error("limit-nested", inner.path, 0, "it is packed inside " + std::to_string(most_nested) + " other packed files", "unpack the outer ones; the other files are read"));
    } else {
        unpack(entry, inner, &archive);
    }
    if (archive.problem().empty()) return;
    auto const at = std::find_if(diagnostics_.begin() + static_cast<std::ptrdiff_t>(before), diagnostics_.end(), [](Diagnostic const& d) { return d.code == "unreadable-file"; });
    if (at == diagnostics_.end()) return;
    at->code = archive.limit() ? "limit-unpacked" : "broken-archive";
    at->message = archive.problem();
    if (at->help.empty()) at->help = "nothing of it is read";
}

void FileReader::unpack(File& file, InputFile const& input, Archive* outer) {
    auto described = describe(input.path, file);
    Archive archive{input.path, file, outer};
    if (depth_++ == 0) archive_ = &archive;
    std::size_t read = 0;
    auto const before = diagnostics_.size();
    for (std::string name; archive.next(name);) {
        bool const word = name == word_text && input.kind == FileKind::unknown;  // its name does not tell
        auto const inner = word ? std::nullopt : packed_file(input, name, described, read_once(input.path, file));
        if (word || inner) ++read;
        if (word) read_word(archive, input);
        if (!inner) continue;
        read_packed(archive, *inner);
    }
    if (--depth_ == 0) archive_ = nullptr;
    note_described(input, described);
    bool const told = std::any_of(diagnostics_.begin() + static_cast<std::ptrdiff_t>(before), diagnostics_.end(),
                                  [](Diagnostic const& d) { return d.code == "broken-archive" || d.code == "limit-unpacked"; });
    if (!archive.problem().empty() && !told)
        diagnostics_.push_back(input_error(archive.limit() ? "limit-unpacked" : "broken-archive", input.path, 0, archive.problem(), read == 0 ? "" : "the files before the break are read"));
    else if (archive.problem().empty() && read == 0)
        diagnostics_.push_back(input_error("empty-archive", input.path, 0, "no file in it is an article or a table", ""));
}

void FileReader::note_described(InputFile const& input, Described const& described) {
    auto const note = [&](char const* code, std::string message, Severity severity, char const* help) {
        auto d = input_error(code, input.path, 0, std::move(message), help);
        d.severity = severity;
        diagnostics_.push_back(std::move(d));
    };
    if (described.unlisted > 0)
        note("not-listed", counted(described.unlisted, "file") + " in it " + (described.unlisted == 1 ? "is" : "are") + " not listed in its " + std::string{documents_name} + " and not read", Severity::note, "");
    if (described.unused)
        note("not-available", "what its " + std::string{documents_name} + " or " + std::string{package_name} + " says is not known", Severity::warning, "an archive that comes through a pipe or lies in another is read once; name the file");
    for (auto const& file : described.packaged)
        diagnostics_.push_back(input_error("missing-file", file.path, 0, "there is no such file in the archive", "its " + std::string{package_name} + " names it"));
}

/// The entry under way is the text of a document of Word.
void FileReader::read_word(Archive& archive, InputFile const& input) {
    File entry{[&](char* to, std::size_t count) { return archive.read(to, count); }};
    auto const before = diagnostics_.size();
    auto const bytes = read_whole(entry, input.path, diagnostics_);
    if (!archive.problem().empty()) {
        diagnostics_.resize(before);
        diagnostics_.push_back(input_error(archive.limit() ? "limit-unpacked" : "broken-archive", input.path, 0, archive.problem(), ""));
    } else if (bytes) {
        if (auto text = read_docx(*bytes, input.path, diagnostics_)) take_text(input, std::move(*text));
    }
}

void FileReader::unpack_word(File& file, InputFile const& input, Archive* outer) {
    Archive archive{input.path, file, outer};
    for (std::string name; archive.next(name);)
        if (name == word_text) return read_word(archive, input);
    if (!archive.problem().empty()) diagnostics_.push_back(input_error("broken-archive", input.path, 0, archive.problem(), ""));
    else diagnostics_.push_back(input_error("empty-archive", input.path, 0, "it is no document of Word", ""));
}

}  // namespace claimcheck
