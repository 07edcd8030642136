// Files are listed and sorted first, then read one after the other; each article is read into the store and dropped.
#include "tools/gather.hpp"

#include <filesystem>
#include <unordered_map>

#include "tools/database.hpp"
#include "tools/file.hpp"
#include "tools/progress.hpp"
#include "tools/read_claims.hpp"
#include "tools/read_html.hpp"
#include "tools/read_text.hpp"

namespace claimcheck {
namespace {

/// Ids that were read, with a hash of the text behind them.
class SeenArticles {
public:
    /// True when the article is new; a diagnostic otherwise.
    bool add(Article const& article, std::vector<Diagnostic>& diagnostics) {
        auto const hash = hash_text(article.text, hash_text(article.title));
        auto const [at, fresh] = seen_.try_emplace(article.id, Seen{hash, article.path});
        if (fresh) return true;
        bool const same = at->second.hash == hash;
        auto d = input_error("duplicate-id", article.path, 0, "the id \"" + article.id + "\" stands in " + at->second.path + ", too",
                             same ? "the text is the same; it is read once" : "this article is passed over; give it another id");
        if (same) d.severity = Severity::warning;
        diagnostics.push_back(std::move(d));
        return false;
    }

private:
    struct Seen { std::uint64_t hash; std::string path; };
    std::unordered_map<std::string, Seen> seen_;
};

/// A whole file as one article.
void read_text_file(InputFile const& input, std::string bytes, Lexicon const& lexicon, Article& article,
                    std::vector<Diagnostic>& diagnostics) {
    article.id = input.id;
    article.path = input.path;
    article.text = std::move(bytes);
    if (input.known) {
        article.title = input.known->title;
        article.publisher = input.known->publisher;
        if (!article.published) article.published = input.known->published;
    }
    read_head(article, lexicon, 0, diagnostics);
}

/// A page as one article; what is known of the file wins over what the page says.
void read_page(InputFile const& input, PageArticle page, Lexicon const& lexicon, Article& article,
               std::vector<Diagnostic>& diagnostics) {
    article.id = input.id;
    article.path = input.path;
    article.text = std::move(page.text);
    auto const known = input.known.value_or(DocumentEntry{});
    article.title = known.title.empty() ? std::move(page.title) : known.title;
    article.publisher = known.publisher.empty() ? std::move(page.publisher) : known.publisher;
    if (!article.published) article.published = known.published;
    if (!article.published) article.published = parse_day(std::string_view{page.date}.substr(0, 10));
    read_head(article, lexicon, 0, diagnostics);
}

struct ArticleFiles {
    Options const& options;
    Lexicon const& lexicon;
    CheckedSink const& sink;
    std::vector<Diagnostic>& diagnostics;
    SeenArticles seen;

    /// What the command line says of every checked article wins.
    void override_fields(Article& article, bool checked) const {
        if (!checked) return;
        if (options.published) article.published = options.published;
        if (!options.publisher.empty()) article.publisher = options.publisher;
    }

    void take(Article const& article, bool checked) {
        if (!seen.add(article, diagnostics)) return;
        if (checked && (options.published || !options.publisher.empty())) {
            auto changed = article;
            override_fields(changed, checked);
            sink(changed, checked);
        } else {
            sink(article, checked);
        }
    }

    void read(InputFile const& input) {
        File file{input.path};
        if (!opened(file, input.path, diagnostics)) return;
        if (input.kind == FileKind::ndjson || (input.kind == FileKind::unknown && file.first_character() == '{')) {
            auto const each = [&](Article const& article) { take(article, input.checked); };
            return read_ndjson(file, input, lexicon, each, diagnostics);
        }
        auto bytes = read_whole(file, input.path, diagnostics);
        if (!bytes) return;
        Article article;
        override_fields(article, input.checked);
        if (input.kind == FileKind::html || looks_like_html(*bytes)) {
            auto page = read_html(*bytes, input.path, diagnostics);
            if (!page) return;
            read_page(input, std::move(*page), lexicon, article, diagnostics);
            return take(article, input.checked);
        }
        if (auto problem = unreadable_text(*bytes, input.path)) {
            diagnostics.push_back(std::move(*problem));
            return;
        }
        read_text_file(input, std::move(*bytes), lexicon, article, diagnostics);
        take(article, input.checked);
    }
};

}  // namespace

void read_articles(Options const& options, Lexicon const& lexicon, CheckedSink const& sink,
                   std::vector<Diagnostic>& diagnostics) {
    std::vector<InputArgument> arguments;
    for (auto const& path : options.paths) arguments.push_back({path, true});
    for (auto const& path : options.against)
        if (!is_database(path)) arguments.push_back({path, false});  // add_known reads stores
    auto const documents = options.documents.empty() ? Documents{} : read_documents(options.documents, diagnostics);
    ArticleFiles files{options, lexicon, sink, diagnostics, {}};
    for (auto const& input : find_files(arguments, documents, diagnostics)) {
        std::error_code ignored;
        bool const report = !options.output.empty() && std::filesystem::equivalent(input.path, options.output, ignored);
        if (!report) files.read(input);
    }
}

Gathered gather(Options const& options, Vocabulary const& vocabulary, bool with_excerpts,
                std::vector<Diagnostic>& diagnostics) {
    Gathered out;
    if (!options.claims.empty()) {
        read_claims(options.claims, vocabulary, out, diagnostics);
        return out;
    }
    Progress progress{!options.quiet};
    read_articles(options, vocabulary.lexicon, [&](Article const& article, bool checked) {
        progress.tick(out.checked + out.known);
        ++(checked ? out.checked : out.known);
        out.input_hash += hash_text(article.text, hash_text(article.id));
        auto const first = out.store.claims.size();
        read_article(article, checked, vocabulary, out.store);
        if (!with_excerpts) return;
        for (auto i = first; i < out.store.claims.size(); ++i)
            out.excerpts.push_back(make_excerpt(article, out.store.claims[i], out.store));
    }, diagnostics);
    return out;
}

std::string id_of(Gathered const& gathered, ClaimId claim) {
    auto const index = static_cast<std::size_t>(claim);
    return index < gathered.ids.size() ? std::string{gathered.ids[index]} : claim_id(gathered.store, claim);
}

}  // namespace claimcheck
