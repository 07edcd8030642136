// Files are listed and sorted first, then read one after the other; each article is read into the store and dropped.
#include "tools/gather.hpp"

#include <filesystem>
#include <unordered_map>

#include "tools/archive.hpp"
#include "tools/database.hpp"
#include "tools/file.hpp"
#include "tools/layout.hpp"
#include "tools/progress.hpp"
#include "tools/read_claims.hpp"
#include "tools/read_csv.hpp"
#include "tools/read_docx.hpp"
#include "tools/read_html.hpp"
#include "tools/read_ndjson.hpp"
#include "tools/read_text.hpp"
#include "tools/reading_pool.hpp"
#include "tools/row_value.hpp"

namespace claimcheck {
namespace {

/// Of what an item says, its id aside.
std::uint64_t content_hash(InputItem const& item) {
    auto hash = hash_text(item.article.text, hash_text(item.article.title));
    if (!item.claim) return hash;
    auto const& c = *item.claim;
    for (auto const* const text : {&c.measure, &c.unit, &c.subject, &c.place, &c.event, &c.claimant, &c.printed, &item.article.publisher}) hash = hash_text(*text, hash);
    for (auto const number : {c.figure.value, c.figure.low, c.figure.high}) hash = hash_text(to_string(number), hash);
    for (auto const& day : {c.begin, c.end, c.since, item.article.published}) hash = hash_text(day ? to_string(*day) : std::string{}, hash);
    return hash;
}

/// Ids that were read, with a hash of the text behind them.
class SeenArticles {
public:
    /// True when the article is new; a diagnostic otherwise.
    bool add(InputItem const& item, std::vector<Diagnostic>& diagnostics) {
        auto const& article = item.article;
        auto const hash = content_hash(item);
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
    RowNames names;
    SeenArticles seen{};
    std::size_t grouped = 0, ungrouped = 0;
    std::string first_ungrouped{};

    /// What the command line says of every checked article wins.
    void override_fields(Article& article, bool checked) const {
        if (!checked) return;
        if (options.published) article.published = options.published;
        if (!options.publisher.empty()) article.publisher = options.publisher;
    }

    /// The value of --group; a name of ours means what was read as that, from wherever it came.
    std::string group_of(InputItem const& item) const {
        auto const& field = options.fields.group;
        auto const& a = item.article;
        if (field == "publisher") return a.publisher;
        if (field == "published") return a.published ? to_string(*a.published) : std::string{};
        return field == "title" ? a.title : field == "id" ? a.id : item.group;
    }

    void take(InputItem const& item, bool checked) {
        if (!seen.add(item, diagnostics)) return;
        bool const overridden = checked && (options.published || !options.publisher.empty());
        if (!overridden && options.fields.group.empty()) return sink(item, checked);
        auto changed = item;
        override_fields(changed.article, checked);
        if (!options.fields.group.empty()) {
            changed.group = trimmed(group_of(changed));
            if (changed.group.empty() && ungrouped++ == 0) first_ungrouped = item.article.path;
            if (!changed.group.empty()) ++grouped;
        }
        sink(changed, checked);
    }

    /// Without a group an article is compared with no other, which nobody may overlook.
    void note_ungrouped() {
        if (ungrouped == 0 || grouped + ungrouped == 1) return;
        auto const& field = options.fields.group;
        bool const all = grouped == 0;
        auto d = input_error(all ? "unknown-group" : "no-group", first_ungrouped, 0,
                             all ? "no article has a \"" + field + "\", by which articles are grouped"
                                 : counted(ungrouped, "article") + (ungrouped == 1 ? " has" : " have") + " no \"" + field + "\"" + (ungrouped == 1 ? "" : ", this one first"),
                             all ? "it is a field of the rows, or of documents.jsonl; nothing was compared" : "what has no group is compared with no other article");
        if (!all) d.severity = Severity::warning;
        diagnostics.push_back(std::move(d));
    }

    void read(InputFile const& input) {
        File file{input.path};
        if (!opened(file, input.path, diagnostics)) return;
        if (is_packed(file.begin(6))) unpack(file, input);
        else read_file(file, input);
    }

    /// documents.jsonl of an archive, which may stand anywhere in it.
    Documents packed_documents(std::string const& path, File& file) {
        if (path == "-") return {};  // it can be read once
        Archive archive{path, file};
        for (std::string name; archive.next(name);) {
            if (name.substr(name.rfind('/') + 1) != documents_name) continue;
            File entry{[&](char* to, std::size_t count) { return archive.read(to, count); }};
            return read_documents(entry, path + '/' + name, options.fields.group, diagnostics);
        }
        return {};
    }

    /// A file inside an archive, as one of a folder; nullopt: it is passed over.
    static std::optional<InputFile> packed_file(InputFile const& input, std::string const& name, Documents const& documents, std::size_t& unlisted) {
        auto inner = input;
        if (name.empty()) return inner;
        auto const last = name.substr(name.rfind('/') + 1);
        inner.kind = kind_of_name(last);
        if (no_article(last) || inner.kind == FileKind::unknown) return std::nullopt;
        inner.shape.delimiter = delimiter_of_name(last);
        inner.path += '/' + name;
        inner.id += '/' + name;
        for (auto const& known : {name, last}) {
            auto const at = documents.find(known);
            if (at == documents.end()) continue;
            inner.known = at->second;
            inner.id = at->second.id.empty() ? at->second.doc : at->second.id;
            return inner;
        }
        if (documents.empty()) return inner;
        ++unlisted;
        return std::nullopt;
    }

    void unpack(File& file, InputFile const& input) {
        bool const word = input.path.ends_with(".docx");
        auto const documents = word ? Documents{} : packed_documents(input.path, file);
        Archive archive{input.path, file};
        std::size_t read = 0, unlisted = 0;
        for (std::string name; archive.next(name);) {
            auto const inner = word ? std::optional{input} : packed_file(input, name, documents, unlisted);
            if (!inner || (word && name != "word/document.xml")) continue;
            ++read;
            auto const before = diagnostics.size();
            File entry{[&](char* to, std::size_t count) { return archive.read(to, count); }};
            if (word) read_word(entry, input);
            else read_file(entry, *inner);
            bool const told_below = !archive.problem().empty() && diagnostics.size() > before && diagnostics.back().code == "unreadable-file";
            if (told_below) diagnostics.pop_back();
        }
        if (unlisted > 0) {
            auto d = input_error("not-listed", input.path, 0, counted(unlisted, "file") + " in it " + (unlisted == 1 ? "is" : "are") + " not listed in its " +
                                                                  std::string{documents_name} + " and not read", "");
            d.severity = Severity::note;
            diagnostics.push_back(std::move(d));
        }
        if (!archive.problem().empty()) diagnostics.push_back(input_error(archive.limit() ? "limit-unpacked" : "broken-archive", input.path, 0, archive.problem(), ""));
        else if (read == 0) diagnostics.push_back(input_error("empty-archive", input.path, 0, word ? "it is no document of Word" : "no file in it is an article or a table", ""));
    }

    void read_word(File& file, InputFile const& input) {
        auto const bytes = read_whole(file, input.path, diagnostics);
        auto text = bytes ? read_docx(*bytes, input.path, diagnostics) : std::nullopt;
        if (!text) return;
        InputItem item;
        if (input.known) item.group = input.known->group;
        override_fields(item.article, input.checked);
        read_text_file(input, std::move(*text), lexicon, item.article, diagnostics);
        take(item, input.checked);
    }

    void read_file(File& file, InputFile const& input) {
        if (input.kind == FileKind::ndjson || (input.kind == FileKind::unknown && file.first_character() == '{')) {
            return read_ndjson(file, input, names, lexicon, [&](InputItem const& item) { take(item, input.checked); }, diagnostics);
        }
        if (input.kind == FileKind::table)
            return read_csv(file, input, names, lexicon, [&](InputItem const& item) { take(item, input.checked); }, diagnostics);
        auto bytes = read_whole(file, input.path, diagnostics);
        if (!bytes) return;
        InputItem item;
        auto& article = item.article;
        if (input.known) item.group = input.known->group;
        override_fields(article, input.checked);
        if (input.kind == FileKind::html || looks_like_html(*bytes)) {
            auto page = read_html(*bytes, input.path, diagnostics);
            if (!page) return;
            read_page(input, std::move(*page), lexicon, article, diagnostics);
            return take(item, input.checked);
        }
        if (auto problem = unreadable_text(*bytes, input.path)) {
            diagnostics.push_back(std::move(*problem));
            return;
        }
        read_text_file(input, std::move(*bytes), lexicon, article, diagnostics);
        take(item, input.checked);
    }
};

}  // namespace

void read_articles(Options const& options, Lexicon const& lexicon, CheckedSink const& sink,
                   std::vector<Diagnostic>& diagnostics) {
    std::vector<InputArgument> arguments;
    for (auto const& path : options.paths) arguments.push_back({path, true});
    for (auto const& path : options.against)
        if (!is_database(path)) arguments.push_back({path, false});  // add_known reads stores
    auto const documents = options.documents.empty() ? Documents{} : read_documents(options.documents, options.fields.group, diagnostics);
    ArticleFiles files{options, lexicon, sink, diagnostics, RowNames{options.fields}};
    for (auto const& input : find_files(arguments, documents, diagnostics, options.fields.group)) {
        std::error_code ignored;
        bool const report = !options.output.empty() && std::filesystem::equivalent(input.path, options.output, ignored);
        if (!report) files.read(input);
    }
    files.note_ungrouped();
}

Gathered gather(Options const& options, Vocabulary const& vocabulary, bool with_excerpts,
                std::vector<Diagnostic>& diagnostics) {
    Gathered out;
    if (!options.claims.empty()) {
        read_claims(options.claims, vocabulary, !options.fields.group.empty(), out, diagnostics);
        return out;
    }
    Progress progress{!options.quiet};
    ReadingPool pool{options.jobs, vocabulary, !options.fields.group.empty(), out.store, with_excerpts ? &out.excerpts : nullptr};
    read_articles(options, vocabulary.lexicon, [&](InputItem const& item, bool checked) {
        progress.tick(out.checked + out.known);
        ++(checked ? out.checked : out.known);
        out.input_hash += item_hash(item);
        pool.add(item, checked);
    }, diagnostics);
    pool.finish();
    return out;
}

std::uint64_t item_hash(InputItem const& item) {
    auto const id = hash_text(item.article.id);
    return item.claim ? hash_text(item.article.id, content_hash(item)) : hash_text(item.article.text, id);
}

std::string id_of(Gathered const& gathered, ClaimId claim) {
    auto const index = static_cast<std::size_t>(claim);
    return index < gathered.ids.size() ? std::string{gathered.ids[index]} : claim_id(gathered.store, claim);
}

}  // namespace claimcheck
