// Files are listed and sorted first, then read one after the other; each article is read into the store and dropped.
#include "tools/gather.hpp"

#include <filesystem>

#include "tools/database.hpp"
#include "tools/read_claims.hpp"
#include "tools/reading_pool.hpp"
#include "tools/row_claim.hpp"

namespace claimcheck {
namespace {

/// Of all files; 0 when one is no file, whose size nobody knows.
std::uint64_t total_size(std::vector<InputFile> const& files) {
    std::uint64_t total = 0;
    for (auto const& file : files) {
        std::error_code error;
        if (!std::filesystem::is_regular_file(file.path, error)) return 0;
        if (auto const size = std::filesystem::file_size(file.path, error); !error) total += size;
    }
    return total;
}

}  // namespace

void read_articles(Options const& options, Lexicon const& lexicon, CheckedSink const& sink,
                   std::vector<Diagnostic>& diagnostics) {
    std::vector<InputArgument> arguments;
    for (auto const& path : options.paths) arguments.push_back({path, true});
    for (auto const& path : options.against)
        if (!is_database(path)) arguments.push_back({path, false});  // add_known reads stores
    auto const documents = options.documents.empty() ? Documents{} : read_documents(options.documents, options.fields.group, diagnostics);
    auto inputs = find_files(arguments, documents, diagnostics, options.fields.group);
    std::erase_if(inputs, [&options](InputFile const& input) {
        std::error_code ignored;
        return !options.output.empty() && std::filesystem::equivalent(input.path, options.output, ignored);
    });
    FileReader reader{options, lexicon, sink, total_size(inputs), diagnostics};
    for (auto const& input : inputs) reader.read(input);
    reader.note_ungrouped();
}

Gathered gather(Options const& options, Vocabulary const& vocabulary, bool with_excerpts,
                std::vector<Diagnostic>& diagnostics) {
    Gathered out;
    if (!options.claims.empty()) {
        read_claims(options.claims, vocabulary, !options.fields.group.empty(), options.quiet, out, diagnostics);
        return out;
    }
    ReadingPool pool{options.jobs, vocabulary, !options.fields.group.empty(), out.store, with_excerpts ? &out.excerpts : nullptr};
    read_articles(options, vocabulary.lexicon, [&](InputItem const& item, bool checked, std::uint64_t hash) {
        ++(checked ? out.checked : out.known);
        out.input_hash += hash;
        pool.add(item, checked);
    }, diagnostics);
    pool.finish();
    note_negative(out.store, diagnostics);
    return out;
}

std::string id_of(Gathered const& gathered, ClaimId claim) {
    auto const index = static_cast<std::size_t>(claim);
    return index < gathered.ids.size() ? std::string{gathered.ids[index]} : claim_id(gathered.store, claim);
}

}  // namespace claimcheck
