// The only file that sees libxml2. The page is converted to UTF-8 before; the parser stops at 256 open elements, which
// bounds the recursion here.
#include "tools/read_html.hpp"

#include <iconv.h>
#include <libxml/HTMLparser.h>

#include <algorithm>
#include <array>
#include <memory>

#include "engine/lower.hpp"
#include "tools/file.hpp"
#include "tools/read_text.hpp"

namespace claimcheck {
namespace {

using Name = std::string_view;

template <std::size_t N>
bool any_of(std::array<Name, N> const& list, Name word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool left_out(Name name) {
    constexpr std::array<Name, 20> names = {"script", "style", "noscript", "nav", "header", "footer", "aside", "form", "figure", "figcaption",
                                            "button", "template", "iframe", "svg", "select", "textarea", "head", "object", "video", "audio"};
    return any_of(names, name);
}

bool is_inline(Name name) {
    constexpr std::array<Name, 26> names = {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i",
                                            "ins", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "var"};
    return any_of(names, name);
}

Name text_of(xmlChar const* text) { return text == nullptr ? Name{} : Name{reinterpret_cast<char const*>(text)}; }
bool is_element(xmlNode const* node) { return node->type == XML_ELEMENT_NODE; }
bool is_text(xmlNode const* node) { return node->type == XML_TEXT_NODE; }
Name name_of(xmlNode const* node) { return text_of(node->name); }

std::string attribute(xmlNode const* node, char const* name) {
    std::unique_ptr<xmlChar, decltype(xmlFree)> value{xmlGetProp(node, reinterpret_cast<xmlChar const*>(name)), xmlFree};
    return std::string{text_of(value.get())};
}

/// Text with its blanks folded, in paragraphs.
class Paragraphs {
public:
    void add(Name piece) {
        for (char const c : piece) {
            if (c == ' ' || (c >= '\t' && c <= '\r')) {
                blank_ = true;
                continue;
            }
            if (!text.empty() && breaks_ > 0) text.append(breaks_, '\n');
            else if (!text.empty() && blank_) text += ' ';
            breaks_ = 0;
            blank_ = false;
            text += c;
        }
    }
    /// One: a new line; two: a new paragraph.
    void divide(std::size_t breaks) { breaks_ = std::max(breaks_, breaks); }
    std::string text;

private:
    std::size_t breaks_ = 0;
    bool blank_ = false;
};

void collect(xmlNode const* node, Paragraphs& out) {
    for (auto const* child = node->children; child != nullptr; child = child->next) {
        if (is_text(child)) out.add(text_of(child->content));
        if (!is_element(child) || left_out(name_of(child))) continue;
        if (name_of(child) == "br") out.divide(1);
        bool const block = name_of(child) != "br" && !is_inline(name_of(child));
        if (block) out.divide(2);
        collect(child, out);
        if (block) out.divide(2);
    }
}

std::string extract(xmlNode const* node) {
    Paragraphs out;
    collect(node, out);
    return std::move(out.text);
}

/// Bytes of text in a node, those in links taken off twice.
long weight(xmlNode const* node, bool link = false) {
    if (is_text(node)) {
        auto const length = static_cast<long>(text_of(node->content).size());
        return Name{" \n\t\r"}.find(text_of(node->content).substr(0, 1)) != Name::npos && length < 40 ? 0 : link ? -length : length;
    }
    if (!is_element(node) || left_out(name_of(node))) return 0;
    long sum = 0;
    for (auto const* child = node->children; child != nullptr; child = child->next) sum += weight(child, link || name_of(child) == "a");
    return sum;
}

/// What the head and the body of a page say, gathered in one walk.
struct Page {
    PageArticle json, meta;
    std::string heading, title, time, article;
    xmlNode const* densest = nullptr;
    long most = 0;

    void read(xmlNode const* node) {
        auto const name = name_of(node);
        if (name == "script") return read_script(node);
        if (name == "meta") read_meta(node);
        if (name == "title" && title.empty()) title = extract(node);
        if (name == "h1" && heading.empty()) heading = extract(node);
        if (name == "time" && time.empty()) time = attribute(node, "datetime");
        if (name == "article") {
            if (auto text = extract(node); text.size() > article.size()) article = std::move(text);
        }
        long own = 0;
        for (auto const* child = node->children; child != nullptr; child = child->next) {
            bool const counts = is_text(child) || name_of(child) == "p" || is_inline(name_of(child));
            if (counts && !left_out(name) && name != "p" && !is_inline(name)) own += weight(child, name_of(child) == "a");
            if (is_element(child)) read(child);
        }
        if (own > most && name != "title") {
            most = own;
            densest = node;
        }
    }

private:
    void read_script(xmlNode const* node) {
        if (!json.text.empty() || lower(attribute(node, "type")).find("ld+json") == std::string::npos) return;
        std::unique_ptr<xmlChar, decltype(xmlFree)> content{xmlNodeGetContent(node), xmlFree};
        auto found = read_article_json(text_of(content.get()));
        if (!found.text.empty() || json.title.empty()) json = std::move(found);
    }
    void read_meta(xmlNode const* node) {
        auto property = attribute(node, "property");
        if (property.empty()) property = attribute(node, "name");
        auto* const to = property == "og:title" ? &meta.title : property == "og:site_name" ? &meta.publisher
                         : property == "article:published_time" ? &meta.date : nullptr;
        if (to != nullptr && to->empty()) *to = attribute(node, "content");
    }
};

/// As browsers do.
std::string understood(std::string const& name) { return name == "iso-8859-1" || name == "latin1" || name == "us-ascii" ? "windows-1252" : name; }

/// The encoding that the server named, else the page in its first 4,096 bytes; empty: none.
std::string named_encoding(std::string_view bytes, std::string_view charset) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return "utf-16";
    if (bytes.starts_with("\xEF\xBB\xBF")) return {};
    if (!charset.empty()) return understood(lower(charset));
    auto const head = lower(bytes.substr(0, 4096));
    for (auto meta = head.find("<meta"); meta != std::string::npos; meta = head.find("<meta", meta + 1)) {
        auto const tag = head.substr(meta, head.find('>', meta) - meta);
        auto at = tag.find("charset=");
        if (at == std::string::npos) continue;
        at = tag.find_first_not_of("\"' ", at + 8);
        if (at == std::string::npos) continue;
        return understood(tag.substr(at, tag.find_first_of("\"' ;/", at) - at));
    }
    return {};
}

/// The bytes as UTF-8, those that the encoding does not know as U+FFFD; nullopt: the encoding is not known.
std::optional<std::string> converted(std::string_view bytes, std::string const& encoding) {
    auto const converter = iconv_open("UTF-8", encoding.c_str());
    // NOLINTNEXTLINE(performance-no-int-to-ptr): POSIX says it so
    if (converter == reinterpret_cast<iconv_t>(-1)) return std::nullopt;
    std::string in{bytes};
    std::string out;
    auto* from = in.data();
    auto left = in.size();
    std::array<char, 16384> room{};
    while (left > 0) {
        auto* to = room.data();
        auto free = room.size();
        auto const before = left;
        auto const result = iconv(converter, &from, &left, &to, &free);
        out.append(room.data(), room.size() - free);
        if (result == static_cast<std::size_t>(-1) && left == before && free == room.size()) {
            out += "\xEF\xBF\xBD";
            ++from;
            --left;
        }
    }
    iconv_close(converter);
    return out;
}

std::string folded(std::string_view text) {
    Paragraphs out;
    out.add(text);
    return std::move(out.text);
}

/// A text with lines of its own: each is a paragraph.
std::string paragraphs(std::string_view text) {
    Paragraphs out;
    while (!text.empty()) {
        auto const end = std::min(text.find('\n'), text.size());
        out.add(text.substr(0, end));
        out.divide(2);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return std::move(out.text);
}

std::string first_given(std::initializer_list<std::string_view> texts) {
    for (auto const text : texts)
        if (auto given = folded(text); !given.empty()) return given;
    return {};
}

}  // namespace

bool looks_like_html(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
    auto const head = lower(bytes.substr(0, 14));
    return head == "<!doctype html" || head.starts_with("<html>") || head.starts_with("<html ");
}

std::optional<PageArticle> read_html(std::string_view bytes, std::string const& path, std::vector<Diagnostic>& diagnostics,
                                     std::string_view charset) {
    std::string text{bytes};
    if (auto const encoding = named_encoding(bytes, charset); !encoding.empty() && encoding != "utf-8" && encoding != "utf8") {
        auto known = converted(bytes, encoding);
        if (!known) {
            diagnostics.push_back(input_error("unknown-encoding", path, 0, "the page's encoding is not known", "convert it to UTF-8"));
            return std::nullopt;
        }
        text = std::move(*known);
    }
    if (auto problem = unreadable_text(text, path)) {
        diagnostics.push_back(std::move(*problem));
        return std::nullopt;
    }
    std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> const parser{htmlNewParserCtxt(), htmlFreeParserCtxt};
    constexpr int options = HTML_PARSE_NONET | HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC;
    std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> const document{
        htmlCtxtReadMemory(parser.get(), text.data(), static_cast<int>(text.size()), nullptr, "UTF-8", options), xmlFreeDoc};
    if (parser->disableSAX != 0) {
        diagnostics.push_back(input_error("limit-html", path, 0, "elements nested deeper than 256, or a text longer than 10 MB",
                                          "give the article as text"));
        return std::nullopt;
    }
    Page page;
    auto const* const root = document ? xmlDocGetRootElement(document.get()) : nullptr;
    if (root != nullptr) page.read(root);
    PageArticle article;
    article.title = first_given({page.json.title, page.meta.title, page.heading, page.title});
    article.publisher = first_given({page.json.publisher, page.meta.publisher});
    article.date = first_given({page.json.date, page.meta.date, page.time});
    article.text = paragraphs(page.json.text);
    if (article.text.empty()) article.text = std::move(page.article);
    if (article.text.empty() && page.densest != nullptr) article.text = extract(page.densest);
    if (article.text.empty()) {
        diagnostics.push_back(input_error("empty-article", path, 0, "the page has no text of an article", ""));
        return std::nullopt;
    }
    return article;
}

}  // namespace claimcheck
