// RapidJSON's iterative SAX reader with a stack of the open objects, of bounded depth.
#include "tools/article_json.hpp"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <vector>

#include "tools/utf8.hpp"

namespace claimcheck {
namespace {

constexpr std::size_t depth_limit = 64;

struct ArticleFinder : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, ArticleFinder> {
    struct Open {
        std::string key;   ///< the one that values belong to; arrays keep that of their object
        bool array = false;
        bool article = false;
        std::string name;
        PageArticle page;
    };
    std::vector<Open> open;
    PageArticle found;

    bool enter(bool array) {
        if (open.size() == depth_limit) return false;
        auto key = array && !open.empty() ? open.back().key : std::string{};
        open.push_back({std::move(key), array, false, {}, {}});
        return true;
    }
    /// The object that values of the innermost array or object belong to.
    Open* owner() {
        auto at = open.size();
        while (at > 0 && open[at - 1].array) --at;
        return at == 0 ? nullptr : &open[at - 1];
    }
    bool String(char const* text, rapidjson::SizeType length, bool) {
        std::string_view const value{text, length};
        auto* const of = owner();
        if (of == nullptr || find_invalid_utf8(value) != std::string_view::npos) return true;
        auto const& key = open.back().key;
        if (key == "@type") of->article = of->article || value.ends_with("Article");
        else if (key == "name") of->name = value;
        else if (key == "headline") of->page.title = value;
        else if (key == "articleBody") of->page.text = value;
        else if (key == "datePublished") of->page.date = value;
        else if (key == "publisher") of->page.publisher = value;
        return true;
    }
    bool RawNumber(char const*, rapidjson::SizeType, bool) { return true; }
    bool Key(char const* text, rapidjson::SizeType length, bool) {
        open.back().key.assign(text, length);
        return true;
    }
    bool StartObject() { return enter(false); }
    bool StartArray() { return enter(true); }
    bool EndObject(rapidjson::SizeType) {
        auto closed = std::move(open.back());
        open.pop_back();
        if (closed.article && (found.text.empty() && (found.title.empty() || !closed.page.text.empty()))) found = std::move(closed.page);
        auto* const of = owner();
        if (of != nullptr && open.back().key == "publisher" && of->page.publisher.empty()) of->page.publisher = std::move(closed.name);
        return true;
    }
    bool EndArray(rapidjson::SizeType) {
        open.pop_back();
        return true;
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
