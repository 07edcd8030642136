// Rows in and out. The totals are kept with every article that comes or goes, so that a check need not count.
#include "tools/store.hpp"

#include <algorithm>
#include <cstring>
#include <filesystem>

#include "tools/file.hpp"
#include "tools/options.hpp"
#include "tools/reader_hash.hpp"

namespace claimcheck {
namespace {

constexpr int key_bits = 24;  ///< an article of the longest kind has fewer claims than this counts
constexpr std::int64_t last_place = (std::int64_t{1} << key_bits) - 1;

constexpr std::string_view document_columns = "id, path, title, publisher, published, figures, read, not_read, not_figures, \"group\"";

/// The texts stay in the row, unless they are kept.
Document read_document(Statement const& row, int at) {
    Document d;
    d.id = row.text(at);
    d.path = row.text(at + 1);
    d.title = row.text(at + 2);
    d.publisher = row.text(at + 3);
    d.published = parse_day(row.text(at + 4));
    d.figures = static_cast<std::uint32_t>(row.integer(at + 5));
    d.read = static_cast<std::uint32_t>(row.integer(at + 6));
    d.not_read = static_cast<std::uint32_t>(row.integer(at + 7));
    d.not_figures = static_cast<std::uint32_t>(row.integer(at + 8));
    d.among = row.text(at + 9);
    d.checked = false;
    return d;
}

/// Of what is known of an article besides its claims.
std::uint64_t head_digest(Document const& d, std::string_view group) {
    auto const published = d.published ? to_string(*d.published) : std::string{};
    std::uint64_t digest = 0;
    for (auto const text : {d.id, d.path, d.title, d.publisher, std::string_view{published}, group}) digest = hash_text(text, digest);
    for (auto const count : {d.figures, d.read, d.not_read, d.not_figures}) digest = hash_text(std::to_string(count), digest);
    return digest;
}

void bind_text(Statement& statement, int at, std::string_view text) {
    if (text.empty()) statement.bind_null(at);
    else statement.bind(at, text);
}

std::string packed(std::vector<Term> const& terms) {
    std::string bytes(terms.size() * sizeof(Term), '\0');
    std::size_t at = 0;
    for (auto term : terms)
        for (std::size_t i = 0; i < sizeof term; ++i, term >>= 8) bytes[at++] = static_cast<char>(term & 0xFF);
    return bytes;
}
std::vector<Term> unpacked(std::string_view bytes) {
    std::vector<Term> terms(bytes.size() / sizeof(Term));
    std::size_t at = 0;
    for (auto& term : terms)
        for (std::size_t i = 0; i < sizeof term; ++i) term |= Term{static_cast<unsigned char>(bytes[at++])} << (8 * i);
    return terms;
}

}  // namespace

std::string reader_name() { return std::string{version()} + '+' + std::string{reader_hash()}; }

Store::Store(std::string const& path, Database::Access access) : database_(path, access) {
    require_store(database_, access);
    find_.emplace(database_.prepare("SELECT article FROM term WHERE hash = ?"));
    article_.emplace(database_.prepare("SELECT " + std::string{document_columns} + ", digest, head FROM article WHERE number = ?"));
    claims_.emplace(database_.prepare("SELECT " + claim_columns() + " FROM claim WHERE key BETWEEN ? AND ? ORDER BY key"));
}

StoreTotals Store::totals() {
    StoreTotals out;
    auto total = database_.prepare("SELECT name, value FROM total");
    while (total.step()) {
        auto const value = static_cast<std::uint64_t>(total.integer(1));
        auto const name = total.text(0);
        (name == "articles" ? out.articles : name == "claims" ? out.claims : out.text_hash) = value;
    }
    auto packs = database_.prepare("SELECT hash, program, articles FROM pack WHERE articles > 0 ORDER BY hash, program");
    while (packs.step()) out.packs.push_back({std::string{packs.text(0)}, std::string{packs.text(1)}, static_cast<std::uint64_t>(packs.integer(2))});
    for (auto const* const suffix : {"", "-wal"}) {
        std::error_code error;
        if (auto const size = std::filesystem::file_size(path() + suffix, error); !error) out.bytes += size;
    }
    return out;
}

void Store::list(std::function<void(StoredArticle const&)> const& each) {
    auto row = database_.prepare("SELECT " + std::string{document_columns} + " FROM article ORDER BY id");
    while (row.step()) {
        auto const document = read_document(row, 0);
        each({document, document.read});
    }
}

std::string Store::group_field() {
    auto row = database_.prepare("SELECT value FROM setting WHERE name = 'group'");
    return row.step() ? std::string{row.text(0)} : std::string{};
}

void Store::require_group(std::string const& field) {
    auto const own = group_field();
    if (own == field || totals().articles == 0) return;
    auto const shown = [](std::string const& name) { return "--group \"" + name + '"'; };
    throw DatabaseError{input_error("other-group", path(), 0, own.empty() ? "the articles of the store have no groups" : "the articles of the store were added with " + shown(own),
                                    field.empty() ? "use the same" : "use the same, or make another store with " + shown(field))};
}

void Store::read_groups(std::string const& field) {
    require_group(field);
    group_.emplace(database_.prepare("SELECT \"group\" FROM article WHERE number = ?"));
    with_groups_ = true;
}

std::optional<std::string> Store::group_of(std::int64_t article) {
    group_->bind(1, article);
    std::optional<std::string> out;
    if (group_->step() && !group_->null(0)) out = group_->text(0);
    group_->reset();
    return out;
}

std::int64_t Store::pack_number(std::string const& hash) {
    auto const reader = reader_name();
    auto insert = database_.prepare("INSERT INTO pack (hash, program, articles) VALUES (?, ?, 0) ON CONFLICT (hash, program) DO NOTHING");
    insert.bind(1, hash);
    insert.bind(2, reader);
    insert.run();
    auto select = database_.prepare("SELECT number FROM pack WHERE hash = ? AND program = ?");
    select.bind(1, hash);
    select.bind(2, reader);
    return select.step() ? select.integer(0) : 0;
}

void Store::add_to_totals(std::int64_t articles, std::int64_t claims, std::uint64_t text_hash) {
    auto update = database_.prepare("UPDATE total SET value = ? WHERE name = ?");
    auto const set = [&](std::string_view name, std::uint64_t value) {
        update.bind(1, static_cast<std::int64_t>(value));
        update.bind(2, name);
        update.run();
    };
    auto const before = totals();
    set("articles", before.articles + static_cast<std::uint64_t>(articles));
    set("claims", before.claims + static_cast<std::uint64_t>(claims));
    set("text_hash", before.text_hash + text_hash);  // wraps around, as the hash of an input does
}

bool Store::forget(std::string_view id) {
    auto select = database_.prepare("SELECT number, terms, read, text_hash, pack FROM article WHERE id = ?");
    select.bind(1, id);
    if (!select.step()) return false;
    auto const number = select.integer(0);
    auto const terms = unpacked(select.text(1));
    auto const claims = select.integer(2);
    auto const text_hash = static_cast<std::uint64_t>(select.integer(3));
    auto const pack = select.integer(4);
    select.reset();
    auto unfile = database_.prepare("DELETE FROM term WHERE hash = ? AND article = ?");
    for (auto const term : terms) {
        unfile.bind(1, static_cast<std::int64_t>(term));
        unfile.bind(2, number);
        unfile.run();
    }
    auto drop = database_.prepare("DELETE FROM claim WHERE key BETWEEN ? AND ?");
    drop.bind(1, number << key_bits);
    drop.bind(2, (number << key_bits) + last_place);
    drop.run();
    auto article = database_.prepare("DELETE FROM article WHERE number = ?");
    article.bind(1, number);
    article.run();
    auto count = database_.prepare("UPDATE pack SET articles = articles - 1 WHERE number = ?");
    count.bind(1, pack);
    count.run();
    add_to_totals(-1, -claims, ~text_hash + 1);
    return true;
}

std::vector<bool> Store::put(StoreBatch const& batch, Vocabulary const& vocabulary, std::string const& pack_hash, std::string const& group_field) {
    auto const& [claims, excerpts, text_hashes, groups] = batch;
    TermMaker maker{vocabulary};
    ClaimWriter writer{vocabulary};
    std::vector<bool> replaced;
    Transaction transaction{database_, Database::Access::write};
    require_group(group_field);
    auto set_group = database_.prepare("INSERT INTO setting (name, value) VALUES ('group', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    set_group.bind(1, group_field);
    set_group.run();
    auto const pack = pack_number(pack_hash);
    auto insert = database_.prepare("INSERT INTO article (" + std::string{document_columns} +
                                    ", text_hash, digest, pack, terms, head) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    auto finish = database_.prepare("UPDATE article SET digest = ? WHERE number = ?");
    auto claim = database_.prepare("INSERT INTO claim (key, " + claim_columns() + ") VALUES (?, " + claim_parameters() + ")");
    auto file = database_.prepare("INSERT INTO term (hash, article) VALUES (?, ?)");
    std::size_t next = 0;
    std::uint64_t all_hashes = 0;
    for (std::size_t i = 0; i < claims.documents.size(); ++i) {
        auto const& d = claims.documents[i];
        replaced.push_back(forget(d.id));
        auto const first = next;
        std::vector<Term> terms;
        for (; next < claims.claims.size() && static_cast<std::size_t>(claims.claims[next].document) == i; ++next)
            maker.file(claims, static_cast<ClaimId>(next), terms);
        std::span<Claim const> const own{claims.claims.data() + first, next - first};
        for (auto const mark : marks_of(d, own, vocabulary.lexicon)) terms.push_back(TermMaker::marked(mark, *d.published));
        std::sort(terms.begin(), terms.end());
        terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
        auto const bytes = packed(terms);
        auto const published = d.published ? to_string(*d.published) : std::string{};
        insert.bind(1, d.id);
        insert.bind(2, d.path);
        bind_text(insert, 3, d.title);
        bind_text(insert, 4, d.publisher);
        bind_text(insert, 5, published);
        int at = 6;
        for (auto const count : {d.figures, d.read, d.not_read, d.not_figures}) insert.bind(at++, std::int64_t{count});
        bind_text(insert, 10, groups[i]);
        insert.bind(11, static_cast<std::int64_t>(text_hashes[i]));
        insert.bind(12, std::int64_t{0});
        insert.bind(13, pack);
        insert.bind_bytes(14, bytes);
        insert.bind(15, static_cast<std::int64_t>(head_digest(d, groups[i])));
        insert.run();
        auto const number = database_.last_row();
        std::uint64_t digest = 0;
        for (auto c = first; c < next; ++c) {
            claim.bind(1, (number << key_bits) + static_cast<std::int64_t>(c - first));
            writer.write(claims.claims[c], excerpts[c], claim, 2, digest);
        }
        finish.bind(1, static_cast<std::int64_t>(digest));
        finish.bind(2, number);
        finish.run();
        for (auto const term : terms) {
            file.bind(1, static_cast<std::int64_t>(term));
            file.bind(2, number);
            file.run();
        }
        all_hashes += text_hashes[i];
    }
    auto count = database_.prepare("UPDATE pack SET articles = articles + ? WHERE number = ?");
    count.bind(1, static_cast<std::int64_t>(claims.documents.size()));
    count.bind(2, pack);
    count.run();
    add_to_totals(static_cast<std::int64_t>(claims.documents.size()), static_cast<std::int64_t>(claims.claims.size()), all_hashes);
    transaction.commit();
    return replaced;
}

std::optional<std::string> Store::remove(std::vector<std::string> const& ids) {
    Transaction transaction{database_, Database::Access::write};
    for (auto const& id : ids)
        if (!forget(id)) return id;
    transaction.commit();
    return std::nullopt;
}

void Store::find(Term term, std::vector<std::int64_t>& articles) {
    find_->bind(1, static_cast<std::int64_t>(term));
    while (find_->step()) articles.push_back(find_->integer(0));
}

std::vector<std::int64_t> Store::all() {
    std::vector<std::int64_t> out;
    auto row = database_.prepare("SELECT number FROM article ORDER BY number");
    while (row.step()) out.push_back(row.integer(0));
    return out;
}

std::optional<std::int64_t> Store::number_of(std::string_view id) {
    auto row = database_.prepare("SELECT number FROM article WHERE id = ?");
    row.bind(1, id);
    if (!row.step()) return std::nullopt;
    return row.integer(0);
}

std::uint64_t Store::text_hash_of(std::int64_t article) {
    return static_cast<std::uint64_t>(database_.number("SELECT text_hash FROM article WHERE number = " + std::to_string(article)));
}

void Store::read(std::int64_t article, ClaimReader& reader, ClaimStore& claims, std::vector<Excerpt>* excerpts) {
    auto const damaged = [&](std::string const& what) {
        return DatabaseError{input_error("damaged-store", path(), 0, "the store is damaged: " + what, "restore a copy, or add its articles to a new store")};
    };
    article_->bind(1, article);
    if (!article_->step()) {
        throw damaged("a term leads to no article");
    }
    auto d = read_document(*article_, 0);
    bool const head_fits = article_->null(11) || static_cast<std::uint64_t>(article_->integer(11)) == head_digest(d, d.among);
    d.id = claims.keep_once(d.id);
    d.path = claims.keep_once(d.path);
    d.title = claims.keep_once(d.title);
    d.publisher = claims.keep(d.publisher);
    d.among = with_groups_ ? claims.keep(d.among) : std::string_view{};
    d.ungrouped = with_groups_ && d.among.empty();
    auto const written = static_cast<std::uint64_t>(article_->integer(10));
    article_->reset();
    if (!head_fits) throw damaged("what is known of " + std::string{d.id} + " is not what was written");
    claims.documents.push_back(d);
    claims_->bind(1, article << key_bits);
    claims_->bind(2, (article << key_bits) + last_place);
    std::uint64_t digest = 0;
    std::uint32_t count = 0;
    for (; claims_->step(); ++count) {
        auto& claim = claims.claims.emplace_back();
        claim.document = static_cast<DocumentId>(claims.documents.size() - 1);
        Excerpt excerpt;
        if (!reader.read(*claims_, 0, claim, excerpt, digest)) {
            claims_->reset();
            throw damaged("a claim of " + std::string{d.id} + " cannot be read");
        }
        if (excerpts != nullptr) excerpts->push_back(excerpt);
    }
    if (digest != written || count != d.read) throw damaged("the claims of " + std::string{d.id} + " are not those that were written");
}

}  // namespace claimcheck
