// Fuzz target: any bytes as an article through reading, resolving and linking. Built with clang's libFuzzer
// (-DCLAIMCHECK_FUZZ=ON); .ci/full runs it for a while. It must neither crash nor leak, and every span must lie inside
// its text.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "engine/pipeline.hpp"
#include "tools/options.hpp"
#include "tools/pack.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    using namespace claimcheck;
    static std::vector<Diagnostic> diagnostics;
    static Pack const pack = load_pack(Options{}, diagnostics);
    Article article;
    article.id = article.path = "fuzz";
    article.published = parse_day("2021-12-02");
    article.text.assign(reinterpret_cast<char const*>(data), size);
    ClaimStore store;
    read_article(article, true, pack.vocabulary, store);
    for (auto const& claim : store.claims) {
        if (claim.span.end > size || claim.span.begin >= claim.span.end) std::abort();
    }
    (void)link(store, pack.vocabulary);
    return 0;
}
