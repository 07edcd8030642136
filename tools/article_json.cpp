// The objects of an article and its publisher, wherever they are nested.
#include "tools/article_json.hpp"

#include <rapidjson/memorystream.h>

#include "tools/json_stack.hpp"
#include "tools/utf8.hpp"

namespace claimcheck {
namespace {

struct Node {
    bool article = false;
    std::string name;
    PageArticle page;
};

struct ArticleFinder : JsonStack<ArticleFinder, Node> {
    PageArticle found;

    static void text(Node& of, std::string const& key, std::string_view value) {
        if (find_invalid_utf8(value) != std::string_view::npos) return;
        if (key == "@type") of.article = of.article || value.ends_with("Article");
        else if (key == "name") of.name = value;
        else if (key == "headline") of.page.title = value;
        else if (key == "articleBody") of.page.text = value;
        else if (key == "datePublished") of.page.date = value;
        else if (key == "publisher") of.page.publisher = value;
    }
    void closed(Node node) {
        if (node.article && (found.text.empty() && (found.title.empty() || !node.page.text.empty()))) found = std::move(node.page);
        auto* const of = owner();
        if (of != nullptr && key() == "publisher" && of->page.publisher.empty()) of->page.publisher = std::move(node.name);
    }
};

}  // namespace

PageArticle read_article_json(std::string_view json) {
    constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseStopWhenDoneFlag;
    rapidjson::MemoryStream stream{json.data(), json.size()};
    rapidjson::Reader reader;
    ArticleFinder finder;
    reader.Parse<flags>(stream, finder);
    return std::move(finder.found);
}

}  // namespace claimcheck
