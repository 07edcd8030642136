#pragma once
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "tools/archive.hpp"
#include "tools/options.hpp"
#include "tools/progress.hpp"
#include "tools/read_html.hpp"
#include "tools/read_package.hpp"
#include "tools/seen_article.hpp"

namespace claimcheck {

/// Gets every item, with whether it is checked and its item_hash.
using CheckedSink = std::function<void(InputItem const&, bool checked, std::uint64_t hash)>;

/// Reads files of every kind, one after the other, and gives what is in them to the sink. What a file is its first bytes
/// tell where they can, else its name. What cannot be read is a diagnostic, and the rest is read.
class FileReader {
public:
    /// `total`: bytes of all files that will be read, for the progress; 0: not known.
    FileReader(Options const& options, Lexicon const& lexicon, CheckedSink const& sink, std::uint64_t total, std::vector<Diagnostic>& diagnostics);
    void read(InputFile const& input);
    /// With --group: items that have none, in one diagnostic; an error when there are no others.
    void note_ungrouped();

private:
    /// What lies in an archive beside its articles and says something of them.
    struct Described {
        Documents documents;
        std::vector<PackageFile> packaged;
        std::size_t unlisted = 0;
        bool unused = false;  ///< it was met when it was too late
    };
    void override_fields(Article& article, bool checked) const;
    [[nodiscard]] std::string group_of(InputItem const& item) const;
    void take(InputItem const& item, bool checked);
    [[nodiscard]] std::uint64_t position() const;

    void read_any(File& file, InputFile const& input);
    bool read_rows(File& file, InputFile const& input);
    void read_crawl(File& file, InputFile const& input);
    void take_text(InputFile const& input, std::string text);
    void take_page(InputFile const& input, PageArticle page);

    void unpack(File& file, InputFile const& input, Archive* outer = nullptr);
    void unpack_word(File& file, InputFile const& input, Archive* outer = nullptr);
    void read_word(Archive& archive, InputFile const& input);
    Described describe(std::string const& path, File& file);
    std::optional<InputFile> packed_file(InputFile const& input, std::string const& name, Described& described, bool once) const;
    void read_packed(Archive& archive, InputFile const& inner);
    void note_described(InputFile const& input, Described const& described);

    Options const& options_;
    Lexicon const& lexicon_;
    CheckedSink const& sink_;
    std::vector<Diagnostic>& diagnostics_;
    RowNames names_;
    SeenArticles seen_;
    std::map<std::string, std::uint64_t> pages_;  ///< addresses in crawls, with hashes of their first page
    std::size_t grouped_ = 0, ungrouped_ = 0;
    std::string first_ungrouped_;
    Progress progress_;
    std::size_t items_ = 0;
    std::uint64_t total_, finished_ = 0;  ///< bytes
    File const* file_ = nullptr;          ///< under way
    Archive const* archive_ = nullptr;    ///< that reads it
    std::size_t depth_ = 0;               ///< of packed files under way
};

}  // namespace claimcheck
