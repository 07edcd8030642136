// store: articles are read as for extract and written a batch at a time, so that memory stays as it is however many there
// are, and a process that ends loses none that it has reported.
#include <filesystem>

#include "engine/hash.hpp"
#include "tools/command.hpp"
#include "tools/file.hpp"
#include "tools/gather.hpp"
#include "tools/layout.hpp"
#include "tools/pack.hpp"
#include "tools/row_claim.hpp"
#include "tools/store.hpp"
#include "tools/terminal_safe.hpp"
#include "tools/write_ndjson.hpp"

namespace claimcheck {
namespace {

constexpr std::size_t most_articles = 256, most_claims = 4096;  ///< of a batch

int refuse(DatabaseError const& error, Options const& options) { return report({error.diagnostic}, options.strict); }

int refuse(Diagnostic const& diagnostic, Options const& options) { return report({diagnostic}, options.strict); }

bool missing(Options const& options, Diagnostic& diagnostic) {
    std::error_code ignored;
    if (std::filesystem::exists(options.store, ignored)) return false;
    diagnostic = input_error("unreadable-file", options.store, 0, "there is no such store", "claimcheck store add makes one");
    return true;
}

/// Articles on their way into a store.
class Adder {
public:
    Adder(Store& store, Pack const& pack, std::string const& group_field, bool ndjson, Output& output)
        : store_(store), pack_(pack), items_(pack.vocabulary), hash_(hexadecimal(pack.words_hash)), group_field_(group_field), ndjson_(ndjson), output_(output) {}

    void add(InputItem const& item, std::uint64_t hash) {
        items_.add(item, true, false, batch_.claims, &batch_.excerpts);
        batch_.claims.documents.back().among = {};
        batch_.groups.push_back(item.group);
        batch_.text_hashes.push_back(hash);
        if (batch_.groups.size() >= most_articles || batch_.claims.claims.size() >= most_claims) flush();
    }
    void flush() {
        if (batch_.groups.empty()) return;
        auto const replaced = store_.put(batch_, pack_.vocabulary, hash_, group_field_);
        JsonBuffer json{output_};
        for (std::size_t i = 0; i < replaced.size(); ++i) {
            auto const& d = batch_.claims.documents[i];
            ++(replaced[i] ? replaced_ : added_);
            claims_ += d.read;
            if (!ndjson_) continue;
            json.raw(R"({"schema":"claimcheck.stored/1","id":)").string(d.id).raw(R"(,"claims":)").number(std::uint64_t{d.read});
            json.raw(R"(,"replaced":)").boolean(replaced[i]).raw("}");
            json.end_record();
        }
        batch_ = {};
    }
    [[nodiscard]] std::string summary() const {
        return counted(added_, "article") + " added, " + std::to_string(replaced_) + " replaced: " + counted(claims_, "claim") + '\n';
    }
    [[nodiscard]] bool nothing() const { return added_ + replaced_ == 0; }

private:
    Store& store_;
    Pack const& pack_;
    ItemAdder items_;
    std::string hash_, group_field_;
    bool ndjson_;
    Output& output_;
    StoreBatch batch_;
    std::size_t added_ = 0, replaced_ = 0, claims_ = 0;
};

int add(Options const& options, Output& output) {
    std::vector<Diagnostic> diagnostics;
    auto const pack = load_pack(options, diagnostics);
    if (auto const code = report(diagnostics, options.strict); code != Exit::ok) return code;
    diagnostics.clear();
    Store store{options.store, Database::Access::create};
    store.examine();
    store.require_group(options.fields.group);
    bool const ndjson = options.format == Format::ndjson;
    Adder adder{store, pack, options.fields.group, ndjson, output};
    read_articles(options, pack.vocabulary.lexicon, [&](InputItem const& item, bool, std::uint64_t hash) { adder.add(item, hash); }, diagnostics);
    adder.flush();
    if (adder.nothing()) diagnostics.push_back(nothing_read(options));
    auto const code = report(diagnostics, options.strict);
    if (!ndjson && !adder.nothing()) output.write(adder.summary());
    return code;
}

int remove(Options const& options, Output& output) {
    Store store{options.store, Database::Access::write};
    store.examine();
    if (auto const unknown = store.remove(options.ids))
        return refuse(input_error("unknown-id", options.store, 0, "no article of the store has the id \"" + *unknown + "\"",
                                  "nothing was removed; claimcheck store list shows the ids"), options);
    if (options.format != Format::ndjson) {
        output.write(counted(options.ids.size(), "article") + " removed\n");
        return Exit::ok;
    }
    JsonBuffer json{output};
    for (auto const& id : options.ids) json.raw(R"({"schema":"claimcheck.removed/1","id":)").string(id).raw("}\n");
    return Exit::ok;
}

void write_article(StoredArticle const& article, JsonBuffer& json) {
    auto const& d = article.document;
    json.raw(R"({"schema":"claimcheck.article/1","id":)").string(d.id).raw(R"(,"path":)").string(d.path);
    json.raw(R"(,"title":)").string_or_null(d.title).raw(R"(,"publisher":)").string_or_null(d.publisher);
    json.raw(R"(,"published":)").day_or_null(d.published);
    if (!d.among.empty()) json.raw(R"(,"group":)").string(d.among);
    json.raw(R"(,"claims":)").number(static_cast<std::uint64_t>(article.claims));
    json.raw(R"(,"figures":)").number(std::uint64_t{d.figures}).raw(R"(,"not_read":)").number(std::uint64_t{d.not_read});
    json.raw(R"(,"not_figures":)").number(std::uint64_t{d.not_figures}).raw("}");
    json.end_record();
}

int list(Options const& options, Output& output) {
    Store store{options.store, Database::Access::read};
    JsonBuffer json{output};
    store.list([&](StoredArticle const& article) {
        if (options.format == Format::ndjson) return write_article(article, json);
        auto const& d = article.document;
        std::string line{d.id};
        for (auto const& part : {d.published ? to_string(*d.published) : std::string{"-"}, std::string{d.publisher.empty() ? "-" : d.publisher},
                                 std::string{d.title.empty() ? "-" : d.title}, counted(static_cast<std::size_t>(article.claims), "claim")})
            (line += "  ") += part;
        json.raw(terminal_safe(line));
        json.end_record();
    });
    return Exit::ok;
}

int stat(Options const& options, Output& output) {
    std::vector<Diagnostic> diagnostics;
    auto const pack = load_pack(options, diagnostics);
    if (auto const code = report(diagnostics, options.strict); code != Exit::ok) return code;
    Store store{options.store, Database::Access::read};
    store.examine();
    auto const totals = store.totals();
    auto const now = hexadecimal(pack.words_hash);
    if (options.format == Format::ndjson) {
        JsonBuffer json{output};
        json.raw(R"({"schema":"claimcheck.store/1","version":)").number(static_cast<std::uint64_t>(store_version));
        json.raw(R"(,"articles":)").number(totals.articles).raw(R"(,"claims":)").number(totals.claims);
        json.raw(R"(,"bytes":)").number(totals.bytes).raw(R"(,"input":)").string(hexadecimal(totals.text_hash));
        json.raw(R"(,"group":)").string_or_null(store.group_field()).raw(R"(,"packs":[)");
        for (std::size_t i = 0; i < totals.packs.size(); ++i) {
            json.raw(i == 0 ? R"({"hash":)" : R"(,{"hash":)").string(totals.packs[i].hash);
            json.raw(R"(,"program":)").string(totals.packs[i].program).raw(R"(,"articles":)").number(totals.packs[i].articles).raw("}");
        }
        json.raw(R"(],"pack_now":)").string(now).raw(R"(,"program_now":)").string(reader_name()).raw("}");
        json.end_record();
        return Exit::ok;
    }
    std::string text = "articles  " + std::to_string(totals.articles) + "\nclaims    " + std::to_string(totals.claims) + "\nbytes     " +
                       std::to_string(totals.bytes) + "\nschema    " + std::to_string(store_version) + '\n';
    if (auto const field = store.group_field(); !field.empty()) text += "group     " + terminal_safe(field) + '\n';
    for (auto const& one : totals.packs) {
        text += "pack      " + one.hash + ", claimcheck " + one.program + ", " + counted(one.articles, "article");
        if (one.hash != now) text += ": other words than now";
        else if (one.program != reader_name()) text += ": another version than this";
        text += '\n';
    }
    output.write(text);
    return Exit::ok;
}

}  // namespace

int run_store(Options const& options) {
    Diagnostic problem;
    if (options.command != Command::store_add && missing(options, problem)) return refuse(problem, options);
    if (!spares_input(options)) return Exit::error;
    Output output{options.output};
    if (!usable(output, options)) return Exit::error;
    try {
        auto const code = options.command == Command::store_add      ? add(options, output)
                          : options.command == Command::store_remove ? remove(options, output)
                          : options.command == Command::store_list   ? list(options, output)
                                                                     : stat(options, output);
        return usable(output, options) ? code : worse(code, Exit::error);
    } catch (DatabaseError const& error) {
        return refuse(error, options);
    }
}

}  // namespace claimcheck
