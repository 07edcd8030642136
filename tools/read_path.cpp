// Arguments become a list of files; ids that would collide (the same file name in two folders) become whole paths.
#include "tools/read_path.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

#include "engine/lower.hpp"
#include "tools/file.hpp"
#include "tools/layout.hpp"
#include "tools/read_package.hpp"

namespace claimcheck {
namespace {

namespace fs = std::filesystem;

constexpr std::array text_endings = {".txt", ".text", ".md", ".markdown"};
/// What stories keep beside their articles and documents.jsonl: nothing was forgotten.
constexpr std::array story_files = {"findings.md", "expected.txt"};
constexpr std::array ndjson_endings = {".ndjson", ".jsonl"};
constexpr std::array html_endings = {".html", ".htm", ".xhtml"};
constexpr std::array table_endings = {".csv", ".tsv"};
constexpr std::array json_endings = {".json", ".jsonld"};
/// Files inside are looked at; what is packed is known by how it begins.
constexpr std::array packed_endings = {".gz", ".zst", ".xz", ".bz2", ".zip", ".tgz", ".tar"};

template <class List>
bool holds(List const& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// ".TXT" is ".txt".
std::string ending_of(fs::path const& name) { return lower(name.extension().string()); }

FileKind kind_of(std::string const& ending) {
    return holds(text_endings, ending)     ? FileKind::text
           : holds(ndjson_endings, ending) ? FileKind::ndjson
           : holds(html_endings, ending)   ? FileKind::html
           : holds(table_endings, ending)  ? FileKind::table
           : holds(json_endings, ending)   ? FileKind::json
           : ending == ".docx"             ? FileKind::word
           : ending == ".pdf"              ? FileKind::pdf
           : ending == ".warc"             ? FileKind::crawl : FileKind::unknown;
}

/// A name without an ending of compression.
std::string unpacked_name(std::string name) {
    constexpr std::array compressions = {".gz", ".zst", ".xz", ".bz2"};
    if (auto const dot = name.rfind('.'); dot != std::string::npos && holds(compressions, lower(std::string_view{name}.substr(dot)))) name.resize(dot);
    return name;
}

struct Finder {
    Documents const& documents;
    std::vector<Diagnostic>& diagnostics;
    std::string const& group;
    std::vector<InputFile> files;
    std::vector<InputFile> packaged;  ///< resources of data packages, which know how they are written
    std::map<std::string, Documents> beside;  ///< documents.jsonl by folder, empty where there is none
    std::map<std::string, std::vector<std::string>> passed_over;  ///< files that a folder's documents.jsonl does not list

    /// What documents.jsonl of a folder says; read once.
    Documents const& described(fs::path const& folder) {
        auto const [place, fresh] = beside.try_emplace(folder.generic_string());
        auto const list = folder / documents_name;
        std::error_code ignored;
        if (fresh && fs::is_regular_file(list, ignored)) place->second = read_documents(list.generic_string(), group, diagnostics);
        return place->second;
    }

    /// Whether the nearest documents.jsonl between the file and the folder that is searched, if there is one, has the file.
    bool listed(fs::path const& file, fs::path const& top) {
        for (auto folder = file.parent_path();; folder = folder.parent_path()) {
            if (auto const& list = described(folder); !list.empty()) {
                auto const name = folder.empty() ? file : file.lexically_relative(folder);
                if (list.contains(name.generic_string())) return true;
                if (!holds(story_files, file.filename().string())) {
                    passed_over[(folder / documents_name).generic_string()].push_back(file.generic_string());
                }
                return false;
            }
            if (folder == top || folder.empty() || folder == folder.parent_path()) return true;
        }
    }

    /// A note for each documents.jsonl that leaves files out: an article may have been forgotten in it.
    void note_passed_over() {
        for (auto& [list, names] : passed_over) {
            std::erase_if(names, [this](std::string const& name) {
                return std::any_of(files.begin(), files.end(), [&name](InputFile const& file) { return file.path == name; });
            });
            if (names.empty()) continue;
            std::sort(names.begin(), names.end());
            auto d = input_error("not-listed", list, 0, names.front() + (names.size() == 1 ? " is" : " and " + counted(names.size() - 1, "more file") + " are") +
                                 " not listed and not read", "add a line with its \"doc\", or name the file itself");
            d.severity = Severity::note;
            diagnostics.push_back(std::move(d));
        }
    }

    DocumentEntry const* known(fs::path const& file, std::string const& relative, fs::path const& top) {
        for (auto const& name : {relative, file.filename().generic_string()}) {
            if (auto const at = documents.find(name); at != documents.end()) return &at->second;
        }
        for (auto folder = file.parent_path();; folder = folder.parent_path()) {
            auto const& list = described(folder);
            auto const name = folder.empty() ? file : file.lexically_relative(folder);
            if (auto const at = list.find(name.generic_string()); at != list.end()) return &at->second;
            if (!list.empty() || folder == top || folder.empty() || folder == folder.parent_path()) return nullptr;
        }
    }

    InputFile described_file(fs::path const& file, fs::path const& top, FileKind kind, bool checked) {
        auto const relative = file.lexically_relative(top).generic_string();
        InputFile found;
        found.path = file.generic_string();
        found.kind = kind;
        found.checked = checked;
        found.id = relative;
        if (kind == FileKind::table) found.shape.delimiter = delimiter_of_name(file.filename().string());
        if (auto const* const entry = known(file, relative, top)) {
            found.known = *entry;
            found.id = entry->id.empty() ? entry->doc : entry->id;
        }
        return found;
    }
    void add(fs::path const& file, fs::path const& top, FileKind kind, bool checked) {
        files.push_back(described_file(file, top, kind, checked));
    }

    void add_package(fs::path const& file, fs::path const& top, bool checked) {
        for (auto& resource : read_package(file.generic_string(), diagnostics)) {
            auto found = described_file(resource.path, top, resource.format == "ndjson" ? FileKind::ndjson : FileKind::table, checked);
            found.shape = std::move(resource.shape);
            packaged.push_back(std::move(found));
        }
    }

    /// A file that is named besides is written as its package says.
    void join_packaged() {
        for (auto& one : packaged) {
            bool named = false;
            for (auto& file : files) {
                std::error_code ignored;
                if (file.path != one.path && !fs::equivalent(file.path, one.path, ignored)) continue;
                named = true;
                file.kind = one.kind;
                file.shape = one.shape;
                file.checked = file.checked || one.checked;
            }
            if (!named) files.push_back(std::move(one));
        }
    }

    void add_file(fs::path const& file, bool checked) {
        if (file.filename() == documents_name) return;
        if (file.filename() == package_name) return add_package(file, file.parent_path(), checked);
        add(file, file.parent_path(), kind_of_name(file.filename().string()), checked);
    }

    /// One entry of a folder; false when there is nothing to look for below it.
    bool add_entry(fs::path const& file, fs::path const& folder, bool checked) {
        std::error_code ignored;
        auto const name = file.filename().string();
        if (name.starts_with('.')) return false;
        if (!fs::is_regular_file(file, ignored)) return true;
        auto const ending = ending_of(file);
        if (no_article(name)) return true;
        if (name == package_name) return add_package(file, folder, checked), true;
        bool const article = kind_of(ending) != FileKind::unknown || holds(packed_endings, ending);
        if (!article || !listed(file, folder)) return true;
        add(file, folder, kind_of_name(name), checked);
        files.back().found = true;
        return true;
    }

    /// False, with a diagnostic, when nobody may look into the folder: what is in it is not read.
    bool readable(fs::path const& folder) {
        std::error_code error;
        fs::directory_iterator const at{folder, error};
        if (!error) return true;
        diagnostics.push_back(input_error("unreadable-file", folder.generic_string(), 0, "the folder cannot be read: " + error.message(), "the other files are read"));
        return false;
    }

    void add_folder(fs::path const& folder, bool checked) {
        std::error_code error;
        auto at = fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied, error);
        if (!readable(folder)) return;
        while (!error && at != fs::recursive_directory_iterator{}) {
            auto const shown = folder == "." ? at->path().lexically_relative(".") : at->path();
            bool const enter = add_entry(shown, folder == "." ? fs::path{} : folder, checked);
            std::error_code unknown;
            if (!enter || (at->is_directory(unknown) && !readable(shown))) at.disable_recursion_pending();
            at.increment(error);
        }
        if (error) diagnostics.push_back(input_error("unreadable-file", folder.generic_string(), 0, error.message(), ""));
    }

    void add_argument(InputArgument const& argument) {
        if (argument.path == "-") {
            files.push_back({"-", "-", FileKind::unknown, argument.checked, std::nullopt, {}, false});
            return;
        }
        auto path = fs::path{argument.path}.lexically_normal();
        if (path.filename().empty() && path.has_parent_path()) path = path.parent_path();
        std::error_code error;
        auto const status = fs::status(path, error);
        if (!fs::exists(status)) {
            diagnostics.push_back(input_error("missing-file", argument.path, 0, "there is no such file or folder", "check the path"));
        } else if (fs::is_directory(status)) {
            add_folder(path, argument.checked);
        } else {
            add_file(path, argument.checked);
        }
    }
};

/// Each file once; the checked one stays.
void drop_repeated(std::vector<InputFile>& files) {
    std::set<std::string> seen;
    std::vector<InputFile> kept;
    for (bool const checked : {true, false}) {
        for (auto& file : files) {
            if (file.checked != checked) continue;
            std::error_code error;
            auto const whole = fs::weakly_canonical(file.path, error);
            if (seen.insert(error || file.path == "-" ? file.path : whole.string()).second) kept.push_back(std::move(file));
        }
    }
    files = std::move(kept);
}

void part_equal_ids(std::vector<InputFile>& files) {
    std::map<std::string, int> count;
    for (auto const& file : files) ++count[file.id];
    for (auto& file : files)
        if (count[file.id] > 1 && (!file.known || file.known->id.empty())) file.id = file.path;
}

}  // namespace

FileKind kind_of_name(std::string name) { return kind_of(ending_of(unpacked_name(std::move(name)))); }

bool is_archive_name(std::string name) {
    constexpr std::array endings = {".zip", ".tgz", ".tar"};
    return holds(endings, ending_of(unpacked_name(std::move(name))));
}

char delimiter_of_name(std::string name) { return ending_of(unpacked_name(std::move(name))) == ".tsv" ? '\t' : '\0'; }

bool no_article(std::string const& name) {
    return name.starts_with('.') || name == documents_name || name.starts_with("README") || name.starts_with("LICENSE");
}

std::vector<InputFile> find_files(std::vector<InputArgument> const& arguments, Documents const& documents,
                                  std::vector<Diagnostic>& diagnostics, std::string const& group) {
    auto sorted = arguments;
    std::sort(sorted.begin(), sorted.end(), [](auto const& a, auto const& b) { return a.path < b.path; });
    Finder finder{documents, diagnostics, group, {}, {}, {}, {}};
    for (auto const& argument : sorted) finder.add_argument(argument);
    finder.join_packaged();
    finder.note_passed_over();
    std::sort(finder.files.begin(), finder.files.end(),
              [](auto const& a, auto const& b) { return a.path != b.path ? a.path < b.path : a.id < b.id; });
    drop_repeated(finder.files);
    std::sort(finder.files.begin(), finder.files.end(), [](auto const& a, auto const& b) { return a.path < b.path; });
    part_equal_ids(finder.files);
    std::stable_sort(diagnostics.begin(), diagnostics.end(),
                     [](auto const& a, auto const& b) { return a.path < b.path; });  // folders come in any order
    return std::move(finder.files);
}

}  // namespace claimcheck
