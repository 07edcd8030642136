// RapidJSON's iterative SAX reader over the open file; each object hands to the one
// around it what that needs of it.
#include "tools/read_feed.hpp"

#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <array>
#include <set>

#include "tools/json_stack.hpp"
#include "tools/layout.hpp"
#include "tools/read_documents.hpp"
#include "tools/read_text.hpp"
#include "tools/row_value.hpp"
#include "tools/utf8.hpp"

namespace claimcheck {
namespace {

constexpr std::size_t most_reported = 20;

/// The file as RapidJSON reads it; counts lines and characters.
class Stream {
public:
    using Ch = char;
    explicit Stream(File& file) : file_(file) {}
    Ch Peek() {
        if (at_ == end_) fill();
        return at_ == end_ ? '\0' : room_[at_];
    }
    Ch Take() {
        char const c = Peek();
        if (at_ == end_) return c;
        ++at_;
        ++read_;
        if (c == '\n') place_ = {place_.line + 1, 1};
        else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ++place_.column;
        return c;
    }
    [[nodiscard]] std::size_t Tell() const { return read_; }
    Ch* PutBegin() { return nullptr; }
    void Put(Ch) {}
    std::size_t PutEnd(Ch*) { return 0; }

    [[nodiscard]] Position place() const { return place_; }
    bool at_end() {
        Peek();
        return at_ == end_;
    }
    void skip_blanks() {
        for (char c = Peek(); c == ' ' || c == '\t' || c == '\r' || c == '\n'; c = Peek()) Take();
    }
    /// To the next line that begins with "{".
    void skip_to_object() {
        do {
            while (!at_end() && Take() != '\n') {}
        } while (!at_end() && Peek() != '{');
    }

private:
    void fill() {
        at_ = 0;
        end_ = file_.read(room_.data(), room_.size());
    }
    File& file_;
    std::array<char, std::size_t{1} << 16> room_{};
    std::size_t at_ = 0, end_ = 0, read_ = 0;
    Position place_{1, 1};
};

struct Review {
    std::string id, url, claim, speaker, date;
    std::uint32_t line = 0;
};

struct Node {
    bool review = false;
    std::string name, author, date, first_date;  ///< of this object; `first_date`: of its first appearance
    Review read{};                               ///< when it is a review
};

/// Finds the reviews in one value of JSON.
struct Finder : JsonStack<Finder, Node> {
    Stream& stream;
    std::function<void(Review const&)> found;

    Finder(Stream& from, std::function<void(Review const&)> call) : stream(from), found(std::move(call)) {}

    static void set(std::string& to, std::string_view value) {
        if (to.empty()) to = trimmed(value);
    }
    void opened(Node& node) const { node.read.line = stream.place().line; }
    static void text(Node& of, std::string const& key, std::string_view value) {
        if (key == "@type") of.review = of.review || value == "ClaimReview" || value.ends_with("schema.org/ClaimReview");
        else if (key == "@id") set(of.read.id, value);
        else if (key == "url") set(of.read.url, value);
        else if (key == "name") set(of.name, value);
        else if (key == "author") set(of.author, value);
        else if (key == "datePublished") set(of.date, value);
        else if (key == "claimReviewed") set(of.read.claim, value);
    }
    void closed(Node const& node) {
        if (node.review) found(node.read);
        auto* const of = owner();
        if (of == nullptr) return;
        if (key() == "author") set(of->author, node.name);
        else if (key() == "firstAppearance") set(of->first_date, node.date);
        else if (key() == "itemReviewed") {
            set(of->read.speaker, node.author);
            set(of->read.date, node.date.empty() ? node.first_date : node.date);
        }
    }
};

struct Feed {
    InputFile const& input;
    Lexicon const& lexicon;
    ItemSink const& sink;
    std::vector<Diagnostic>& diagnostics;
    std::size_t before = diagnostics.size(), unreported = 0, reviews = 0;
    std::set<std::string> ids{};

    void report(Position at, std::string code, std::string message, std::string help) {
        auto d = input_error(std::move(code), input.path, at.line, std::move(message), std::move(help));
        d.position = at;
        diagnostics.push_back(std::move(d));
        trim();
    }
    void trim() {
        for (; diagnostics.size() > before + most_reported; ++unreported) diagnostics.pop_back();
    }

    /// A page may review several claims, under one url.
    std::string id_of(Review const& review) {
        auto id = review.id.empty() ? review.url : review.id;
        if (!id.empty() && ids.insert(id).second) return id;
        auto const place = input.id + ':' + std::to_string(review.line);
        for (std::size_t n = 1;; ++n)
            if (auto again = id.empty() ? place + (n == 1 ? "" : "." + std::to_string(n)) : id + '#' + std::to_string(n + 1); ids.insert(again).second) return again;
    }

    void take(Review const& review) {
        ++reviews;
        if (review.claim.empty()) return report({review.line, 1}, "empty-article", "the review has no \"claimReviewed\"", "the other reviews are read");
        for (auto const* const text : {&review.claim, &review.speaker, &review.id, &review.url})
            if (find_invalid_utf8(*text) != std::string_view::npos) return report({review.line, 1}, "invalid-utf-8", "the review is not UTF-8", "the other reviews are read");
        InputItem item;
        auto& a = item.article;
        a.id = id_of(review);
        a.path = input.path + ':' + std::to_string(review.line);
        a.publisher = review.speaker;
        a.published = read_published(review.date, input.path, review.line, diagnostics);
        a.text = review.claim;
        read_head(a, lexicon, review.line, diagnostics);
        trim();
        sink(item);
    }
};

}  // namespace

bool looks_like_feed(std::string_view begin, bool anywhere) {
    constexpr std::string_view key = "\"@type\"";
    for (auto at = begin.find(key); at != std::string_view::npos; at = begin.find(key, at + 1)) {
        auto value = begin.substr(at + key.size());
        value.remove_prefix(std::min(value.find_first_not_of(" \t\r\n:["), value.size()));
        for (std::string_view const type : {"\"ClaimReview\"", "\"DataFeed\"", "\"https://schema.org/ClaimReview\"", "\"http://schema.org/ClaimReview\""})
            if (value.starts_with(type)) return true;
        if (!anywhere) return false;
    }
    return false;
}

void read_feed(File& file, InputFile const& input, Lexicon const& lexicon, ItemSink const& sink, std::vector<Diagnostic>& diagnostics) {
    constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseStopWhenDoneFlag;
    Feed feed{input, lexicon, sink, diagnostics};
    Stream stream{file};
    if (file.begin(3) == "\xEF\xBB\xBF")
        for (int i = 0; i < 3; ++i) stream.Take();
    bool broken = false;
    for (stream.skip_blanks(); !stream.at_end(); stream.skip_blanks()) {
        Finder finder{stream, [&](Review const& review) { feed.take(review); }};
        rapidjson::Reader reader;
        auto const result = reader.Parse<flags>(stream, finder);
        if (!result.IsError()) continue;
        if (file.failed()) break;
        broken = true;
        bool const deep = result.Code() == rapidjson::kParseErrorTermination;
        std::string text = deep ? "nested deeper than 64" : rapidjson::GetParseError_En(result.Code());
        if (text.ends_with('.')) text.pop_back();
        feed.report(stream.place(), deep ? "limit-depth" : "broken-json", text, "what was whole before is read, and what follows from the next line that begins with {");
        stream.skip_to_object();
    }
    if (feed.unreported > 0)
        diagnostics.push_back(input_error("more-broken-lines", input.path, 0, counted(feed.unreported, "more mistake") + " in this file", ""));
    if (file.failed()) return feed.report(stream.place(), "unreadable-file", "the file cannot be read from here on", "the reviews before are read");
    if (feed.reviews > 0 || broken) return;
    diagnostics.push_back(input_error("no-claim-review", input.path, 0, "no ClaimReview is in it", "JSON is read as a feed of ClaimReviews; articles are NDJSON, one a line"));
    if (input.found) diagnostics.back().severity = Severity::note;  // what describes a data set lies beside it
}

}  // namespace claimcheck
