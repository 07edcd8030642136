#pragma once
#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "engine/check.hpp"
#include "engine/pipeline.hpp"
#include "engine/rule.hpp"
#include "engine/vocabulary.hpp"

/// What tests share: the vocabulary and rules as they lie on disk, and the stories of corpus/.
namespace claimcheck::fixture {

inline std::filesystem::path source_dir() { return CLAIMCHECK_SOURCE_DIR; }

inline std::string read_file(std::filesystem::path const& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Files below a folder with this ending, in the order of their paths.
inline std::vector<std::filesystem::path> files_below(std::filesystem::path const& folder, std::string_view ending) {
    std::vector<std::filesystem::path> files;
    if (!std::filesystem::exists(folder)) return files;
    for (auto const& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && entry.path().extension() == ending) files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

inline std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        auto const end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

/// The English lexicon, the embedded packs and the compiled rules.
struct Language {
    std::vector<Diagnostic> diagnostics;
    Vocabulary vocabulary;
    Rules rules;
};

inline Language load_language() {
    Language language;
    std::string english;
    for (auto const& path : files_below(source_dir() / "rules" / "english", ".lex")) english += read_file(path) + '\n';
    std::vector<RuleFile> files;
    for (auto const& path : files_below(source_dir() / "rules", ".rules")) {
        auto const name = path.lexically_relative(source_dir()).generic_string();
        files.push_back(parse_rule_file(name, read_file(path), language.diagnostics));
    }
    language.vocabulary = build_vocabulary(english, files, language.diagnostics);
    language.rules = compile_rules(files, language.vocabulary, "", language.diagnostics);
    return language;
}

/// Loaded once: it never changes.
inline Language const& language() {
    static Language const loaded = load_language();
    return loaded;
}

/// The text behind "key": in one line of documents.jsonl; the stories hold no escapes.
inline std::string json_field(std::string_view line, std::string_view key) {
    auto at = line.find('"' + std::string(key) + "\": \"");
    if (at == std::string_view::npos) return {};
    at += key.size() + 5;
    return std::string(line.substr(at, line.find('"', at) - at));
}

/// A story of corpus/: its articles in the order of documents.jsonl. A file is a title line, a date line, a blank
/// line and the text.
inline std::vector<Article> read_story(std::filesystem::path const& folder) {
    std::vector<Article> articles;
    for (auto const& line : lines_of(read_file(folder / "documents.jsonl"))) {
        Article article;
        article.id = json_field(line, "doc");
        article.path = (folder / article.id).generic_string();
        article.publisher = json_field(line, "publisher");
        article.published = parse_day(json_field(line, "published"));
        article.text = read_file(folder / article.id);
        auto const title_end = article.text.find('\n');
        article.title = article.text.substr(0, title_end);
        article.title_in_text = {0, static_cast<std::uint32_t>(title_end)};
        article.body = static_cast<std::uint32_t>(article.text.find('\n', title_end + 1) + 1);
        articles.push_back(std::move(article));
    }
    return articles;
}

/// A whole run over articles.
struct Run {
    ClaimStore store;
    std::vector<std::string> questions;
    Checked checked;
};

inline Run run(std::vector<Article> const& articles, Language const& language) {
    Run run;
    for (auto const& article : articles) read_article(article, true, language.vocabulary, run.store);
    run.questions = link(run.store, language.vocabulary);
    run.checked = check(run.store.claims, run.store.documents, run.questions, language.vocabulary, language.rules);
    return run;
}

}  // namespace claimcheck::fixture
