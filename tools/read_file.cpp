// A file under way: its bytes go to the reader of its kind, which gives whole items; here they get their ids and groups.
#include "tools/read_file.hpp"

#include <algorithm>
#include <filesystem>

#include "tools/layout.hpp"
#include "tools/read_csv.hpp"
#include "tools/read_docx.hpp"
#include "tools/read_feed.hpp"
#include "tools/read_ndjson.hpp"
#include "tools/read_pdf.hpp"
#include "tools/read_text.hpp"
#include "tools/read_warc.hpp"
#include "tools/row_value.hpp"

namespace claimcheck {
namespace {

constexpr std::size_t enough_to_tell = 4096;  ///< bytes that a file begins with

std::string_view host_of(std::string_view uri) {
    auto const at = uri.find("://");
    auto host = at == std::string_view::npos ? std::string_view{} : uri.substr(at + 3);
    host = host.substr(0, host.find_first_of("/?#:"));
    return host.starts_with("www.") ? host.substr(4) : host;
}

/// NDJSON under the name of JSON: its first line is an object.
bool has_object_line(std::string_view begin) {
    auto const line = trimmed(begin.substr(0, begin.find('\n')));
    return line.starts_with('{') && (line.ends_with('}') || begin.find('\n') == std::string_view::npos);
}

}  // namespace

FileReader::FileReader(Options const& options, Lexicon const& lexicon, CheckedSink const& sink, std::uint64_t total, std::vector<Diagnostic>& diagnostics)
    : options_(options), lexicon_(lexicon), sink_(sink), diagnostics_(diagnostics), names_(options.fields), progress_(!options.quiet), total_(total) {}

/// What the command line says of every checked article wins.
void FileReader::override_fields(Article& article, bool checked) const {
    if (!checked) return;
    if (options_.published) article.published = options_.published;
    if (!options_.publisher.empty()) article.publisher = options_.publisher;
}

/// The value of --group; a name of ours means what was read as that, from wherever it came.
std::string FileReader::group_of(InputItem const& item) const {
    auto const& field = options_.fields.group;
    auto const& a = item.article;
    if (field == "publisher") return a.publisher;
    if (field == "published") return a.published ? to_string(*a.published) : std::string{};
    return field == "title" ? a.title : field == "id" ? a.id : item.group;
}

std::uint64_t FileReader::position() const {
    return finished_ + (archive_ != nullptr ? archive_->packed_bytes() : file_ != nullptr ? file_->taken() : 0);
}

void FileReader::take(InputItem const& item, bool checked) {
    auto const hash = item_hash(item);
    if (!seen_.add(item, hash, diagnostics_)) return;
    if (progress_.due(items_)) progress_.show(items_, position(), total_);
    ++items_;
    bool const overridden = checked && (options_.published || !options_.publisher.empty());
    if (!overridden && options_.fields.group.empty()) return sink_(item, checked, hash);
    auto changed = item;
    override_fields(changed.article, checked);
    if (!options_.fields.group.empty()) {
        changed.group = trimmed(group_of(changed));
        if (changed.group.empty() && ungrouped_++ == 0) first_ungrouped_ = item.article.path;
        if (!changed.group.empty()) ++grouped_;
    }
    sink_(changed, checked, item_hash(changed));
}

/// Without a group an article is compared with no other, which nobody may overlook.
void FileReader::note_ungrouped() {
    if (ungrouped_ == 0 || grouped_ + ungrouped_ == 1) return;
    auto const& field = options_.fields.group;
    bool const all = grouped_ == 0;
    auto const* const then = options_.command == Command::store_add ? "it is a field of the rows, or of documents.jsonl; add the articles to a new store"
                                                                    : "it is a field of the rows, or of documents.jsonl; nothing was compared";
    auto d = input_error(all ? "unknown-group" : "no-group", first_ungrouped_, 0,
                         all ? "no article has a \"" + field + "\", by which articles are grouped"
                             : counted(ungrouped_, "article") + (ungrouped_ == 1 ? " has" : " have") + " no \"" + field + "\"" + (ungrouped_ == 1 ? "" : ", this one first"),
                         all ? then : "what has no group is compared with no other article");
    if (!all) d.severity = Severity::warning;
    diagnostics_.push_back(std::move(d));
}

void FileReader::read(InputFile const& input) {
    File file{input.path};
    if (!opened(file, input.path, diagnostics_)) return;
    file_ = &file;
    if (!is_packed(file.begin(enough_for_packed))) read_any(file, input);
    else if (input.kind == FileKind::word) unpack_word(file, input);
    else unpack(file, input);
    finished_ += file.size();
    file_ = nullptr;
}

/// Rows of any form, as far as the kind or the first bytes tell.
bool FileReader::read_rows(File& file, InputFile const& input) {
    ItemSink const sink = [&](InputItem const& item) { take(item, input.checked); };
    bool const unknown = input.kind == FileKind::unknown;
    auto const first = unknown || input.kind == FileKind::ndjson || input.kind == FileKind::json ? file.first_character() : '\0';
    bool const json = first == '{' || first == '[';
    auto const begin = json ? file.begin(enough_to_tell) : std::string_view{};
    bool const list = first == '[' && (!unknown || looks_like_list(begin));
    bool const feed = json && (looks_like_feed(begin, input.kind == FileKind::json) || (input.kind == FileKind::json && !list && !has_object_line(begin)));
    if (list && !feed) {
        read_list(file, input, names_, lexicon_, sink, diagnostics_);
    } else if (feed || (input.kind == FileKind::json && !json)) {
        read_feed(file, input, lexicon_, sink, diagnostics_);
    } else if (input.kind == FileKind::ndjson || first == '{') {
        read_ndjson(file, input, names_, lexicon_, sink, diagnostics_);
    } else if (input.kind == FileKind::table || (unknown && looks_like_table(file.begin(enough_to_tell), names_))) {
        read_csv(file, input, names_, lexicon_, sink, diagnostics_);
    } else {
        return false;
    }
    return true;
}

void FileReader::read_any(File& file, InputFile const& input) {
    if (input.kind == FileKind::crawl || looks_like_warc(file.begin(8))) return read_crawl(file, input);
    bool const pdf = input.kind == FileKind::pdf || looks_like_pdf(file.begin(8));
    if (!pdf && read_rows(file, input)) return;
    auto bytes = read_whole(file, input.path, diagnostics_);
    if (!bytes) return;
    if (pdf) {
        if (auto text = read_pdf(*bytes, input.path, diagnostics_)) bytes = std::move(text);
        else return;
    } else if (input.kind == FileKind::html || looks_like_html(*bytes)) {
        if (auto page = read_html(*bytes, input.path, diagnostics_)) take_page(input, std::move(*page));
        return;
    }
    if (auto problem = unreadable_text(*bytes, input.path)) diagnostics_.push_back(std::move(*problem));
    else take_text(input, std::move(*bytes));
}

/// Pages without an article (fronts of sections, say) are counted. What stands in a crawl twice is read once.
void FileReader::read_crawl(File& file, InputFile const& input) {
    std::size_t empty = 0;
    read_warc(file, input.path, [&](WarcPage const& page) {
        auto inner = input;
        inner.known.reset();
        inner.path += '/' + page.uri;
        inner.id = page.uri;
        auto article = read_html(page.html, inner.path, diagnostics_, page.charset);
        if (!article) {
            if (diagnostics_.back().code != "empty-article" && diagnostics_.back().code != "empty-file") return;
            diagnostics_.pop_back();
            ++empty;
            return;
        }
        auto const hash = hash_text(article->text, hash_text(article->title));
        auto const [at, fresh] = pages_.try_emplace(page.uri, hash);
        if (!fresh && at->second == hash) return;
        if (!fresh) inner.id += '@' + page.date;
        if (article->publisher.empty()) article->publisher = host_of(page.uri);
        take_page(inner, std::move(*article));
    }, diagnostics_);
    if (empty == 0) return;
    auto d = input_error("empty-pages", input.path, 0, counted(empty, "page") + (empty == 1 ? " has" : " have") + " no text of an article", "");
    d.severity = Severity::note;
    diagnostics_.push_back(std::move(d));
}

/// A whole file as one article.
void FileReader::take_text(InputFile const& input, std::string text) {
    InputItem item;
    auto& article = item.article;
    override_fields(article, input.checked);
    article.id = input.id;
    article.path = input.path;
    article.text = std::move(text);
    if (input.known) {
        item.group = input.known->group;
        article.title = input.known->title;
        article.publisher = input.known->publisher;
        if (!article.published) article.published = input.known->published;
    }
    read_head(article, lexicon_, 0, diagnostics_);
    take(item, input.checked);
}

/// A page as one article; what is known of the file wins over what the page says.
void FileReader::take_page(InputFile const& input, PageArticle page) {
    InputItem item;
    auto& article = item.article;
    override_fields(article, input.checked);
    article.id = input.id;
    article.path = input.path;
    article.text = std::move(page.text);
    auto known = input.known.value_or(DocumentEntry{});
    item.group = known.group;
    article.title = known.title.empty() ? std::move(page.title) : std::move(known.title);
    article.publisher = known.publisher.empty() ? std::move(page.publisher) : std::move(known.publisher);
    if (!article.published) article.published = known.published;
    if (!article.published) article.published = parse_day(std::string_view{page.date}.substr(0, 10));
    read_head(article, lexicon_, 0, diagnostics_);
    take(item, input.checked);
}

}  // namespace claimcheck
