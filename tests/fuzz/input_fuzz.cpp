// Fuzz target: any bytes as a file of every kind that is read (the first byte chooses which), then linked. Built and run
// like article_fuzz. It must neither crash nor leak, and every figure must lie inside its excerpt.
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "engine/pipeline.hpp"
#include "tools/gather.hpp"
#include "tools/pack.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    using namespace claimcheck;
    static std::vector<Diagnostic> diagnostics;
    static Pack const pack = load_pack(Options{}, diagnostics);
    static auto const folder = [] {
        auto name = (std::filesystem::temp_directory_path() / "claimcheck-fuzz-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) std::abort();
        return std::filesystem::path{name};
    }();
    constexpr std::array names{"a.txt", "a.md", "a.html", "a.ndjson", "a.csv", "a.tsv", "datapackage.json", "claims.ndjson", "a.json", "a.warc", "a"};
    if (size == 0) return 0;
    auto const* const name = names[data[0] % names.size()];
    auto const path = folder / name;
    std::ofstream{path, std::ios::binary}.write(reinterpret_cast<char const*>(data) + 1, static_cast<std::streamsize>(size - 1));
    Options options;
    options.quiet = true;
    if (std::string_view{name} == "claims.ndjson") options.claims = path.string();
    else options.paths = {path.string()};
    std::vector<Diagnostic> found;
    auto gathered = gather(options, pack.vocabulary, true, found);
    for (auto const& excerpt : gathered.excerpts)
        if (excerpt.begin > excerpt.end || excerpt.end > excerpt.text.size()) std::abort();
    (void)link(gathered.store, pack.vocabulary);
    std::filesystem::remove(path);
    return 0;
}
