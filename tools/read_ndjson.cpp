// Line by line; JsonReader gives the fields of one object.
#include "tools/read_ndjson.hpp"

#include "tools/file.hpp"
#include "tools/json_fields.hpp"
#include "tools/layout.hpp"
#include "tools/read_text.hpp"

namespace claimcheck {
namespace {

constexpr std::size_t most_reported = 20;

struct ArticleLines {
    InputFile const& input;
    Lexicon const& lexicon;
    std::vector<Diagnostic>& diagnostics;
    JsonReader json;
    Article article;
    std::string published;
    unsigned seen = 0;  ///< bits of fields met on this line
    std::string repeated;
    std::string wrong_kind;

    void take(JsonField const& field) {
        constexpr std::string_view names[] = {"id", "title", "publisher", "published", "text"};
        if (!field.inner.empty()) return;
        unsigned bit = 0;
        while (bit < 5 && names[bit] != field.outer) ++bit;
        if (bit == 5) return;
        if (((seen >> bit) & 1U) != 0) repeated.assign(field.outer);
        seen |= 1U << bit;
        bool const text = field.kind == JsonField::Kind::string || (bit == 0 && field.kind == JsonField::Kind::number);
        if (!text) {
            if (field.kind != JsonField::Kind::null) wrong_kind.assign(field.outer);
            return;
        }
        std::string* const to[] = {&article.id, &article.title, &article.publisher, &published, &article.text};
        to[bit]->assign(field.text);
    }

    void report(std::uint32_t line, std::string code, std::string message, std::string help = "the other lines are read") {
        diagnostics.push_back(input_error(std::move(code), input.path, line, std::move(message), std::move(help)));
    }

    void clear() {
        for (auto* const text : {&article.id, &article.title, &article.publisher, &article.text, &published, &repeated, &wrong_kind})
            text->clear();
        article.published.reset();
        article.title_in_text = {};
        article.body = 0;
        seen = 0;
    }

    /// False when the line is no article.
    bool read(LineReader::Line const& line) {
        if (line.too_long) {
            report(line.number, "limit-line-size", "the line is longer than 64 MiB, the limit of an article");
            return false;
        }
        clear();
        auto const problem = json.read(line.text, [this](JsonField const& field) { take(field); });
        if (problem) {
            report(line.number, problem->limit ? "limit-depth" : "broken-json", problem->message);
            diagnostics.back().position.column = 1 + static_cast<std::uint32_t>(problem->offset);
            return false;
        }
        if (!repeated.empty()) {
            report(line.number, "duplicate-key", "\"" + repeated + "\" is given twice");
            return false;
        }
        if (!wrong_kind.empty()) {
            report(line.number, "wrong-type", "\"" + wrong_kind + "\" is no text");
            return false;
        }
        if (article.text.find_first_not_of(" \t\r\n") == std::string::npos && article.title.empty()) {
            report(line.number, "empty-article", "the article has no text", "the text stands in \"text\"; the other lines are read");
            return false;
        }
        return true;
    }

    void finish(std::uint32_t line) {
        article.path = input.path + ':' + std::to_string(line);
        if (article.id.empty()) article.id = input.id + ':' + std::to_string(line);
        article.published = read_published(published, input.path, line, diagnostics);
        read_head(article, lexicon, line, diagnostics);
    }
};

}  // namespace

void read_ndjson(File& file, InputFile const& input, Lexicon const& lexicon, ArticleSink const& sink,
                 std::vector<Diagnostic>& diagnostics) {
    LineReader lines{file};
    ArticleLines articles{input, lexicon, diagnostics, {}, {}, {}, 0, {}, {}};
    auto const before = diagnostics.size();
    std::size_t unreported = 0;
    std::size_t read = 0;
    while (auto const line = lines.next()) {
        if (!line->too_long && line->text.find_first_not_of(" \t") == std::string_view::npos) continue;
        ++read;
        bool const fine = articles.read(*line);
        if (fine) articles.finish(line->number);
        while (diagnostics.size() > before + most_reported) {
            diagnostics.pop_back();
            ++unreported;
        }
        if (fine) sink(articles.article);
    }
    if (unreported > 0) articles.report(0, "more-broken-lines", counted(unreported, "more mistake") + " in this file", "");
    if (read == 0) articles.report(0, "empty-file", "the file is empty", "");
    if (file.failed()) articles.report(0, "unreadable-file", "the file cannot be read to its end", "");
}

}  // namespace claimcheck
