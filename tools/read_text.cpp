// A text's head is at most one title line and one date line, in either order, with blank lines between. A first line is
// a title when it is short, does not end like a sentence, and something follows; or when it says what the known title
// says.
#include "tools/read_text.hpp"

#include <algorithm>
#include <array>

#include "engine/hash.hpp"
#include "tools/date_line.hpp"
#include "tools/file.hpp"
#include "tools/utf8.hpp"

namespace claimcheck {
namespace {

constexpr std::size_t longest_title = 160;      // characters
constexpr std::size_t longest_date_rest = 40;   // "10:30 GMT", "| Reuters"

struct Line {
    std::size_t begin = 0, end = 0;  ///< without blanks around it
    std::size_t next = 0;            ///< where the next line begins
};

std::optional<Line> line_from(std::string_view text, std::size_t at) {
    constexpr std::string_view blanks = " \t\r\n";
    auto const begin = text.find_first_not_of(blanks, at);
    if (begin == std::string_view::npos) return std::nullopt;
    auto const stop = std::min(text.find('\n', begin), text.size());
    auto const last = text.find_last_not_of(blanks, stop - 1);
    return Line{begin, last + 1, std::min(stop + 1, text.size())};
}

/// Of a byte, what two printings of one title share: letters and digits, lower case; 0: nothing.
constexpr auto essential = [] {
    std::array<char, 256> bytes{};
    for (unsigned c = 0; c < 256; ++c) {
        bool const capital = c >= 'A' && c <= 'Z';
        bool const kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0xC3;
        bytes[c] = static_cast<char>(capital ? c - 'A' + 'a' : kept ? c : 0);
    }
    return bytes;
}();
char essence(char c) { return essential[static_cast<unsigned char>(c)]; }
std::size_t essence_size(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return essence(c) != 0; }));
}
std::string essence(std::string_view text) {
    std::string out;
    for (char const c : text)
        if (essence(c) != 0) out += essence(c);
    return out;
}

bool same_title(std::string_view a, std::string_view b) {
    auto const a_size = essence_size(a), b_size = essence_size(b);
    auto const small = std::min(a_size, b_size), large = std::max(a_size, b_size);
    if (small == 0 || small * 4 < large * 3) return false;
    auto const one = essence(a), other = essence(b);
    return one.size() < other.size() ? other.find(one) != std::string::npos : one.find(other) != std::string::npos;
}

bool looks_like_title(std::string_view line) {
    if (count_characters(line) > longest_title) return false;
    auto end = line.size();
    for (std::string_view const quote : {"\"", "'", "\xE2\x80\x9D", "\xE2\x80\x99"})
        if (line.substr(0, end).ends_with(quote)) end -= quote.size();
    if (end == 0 || std::string_view{".:;,"}.find(line[end - 1]) != std::string_view::npos) return false;
    return std::any_of(line.begin(), line.end(), [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; });
}

struct Head {
    Article& article;
    Lexicon const& lexicon;
    std::uint32_t record = 0;
    std::vector<Diagnostic>& diagnostics;
    bool title_known = false, date_known = false;
    bool has_title = false, has_date = false;

    void set_title(std::size_t begin, std::size_t end) {
        has_title = true;
        article.title_in_text = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
        article.title = article.text.substr(begin, end - begin);
    }

    void set_date(LineDate const& date, Line const& line) {
        has_date = true;
        if (date_known) return;
        article.published = date.day;
        if (date.day) return;
        auto const printed = article.text.substr(line.begin, date.end);
        auto const number = record != 0 ? record : LineIndex{article.text}.position(static_cast<std::uint32_t>(line.begin)).line;
        diagnostics.push_back(input_error("impossible-date", article.path, number, "\"" + printed + "\" is no date",
                                          "the article is read without a date; --published gives one"));
    }

    /// The line is the date, or begins with one; false: it is something else.
    bool take_date(Line const& line, bool& stays) {
        auto const text = std::string_view{article.text}.substr(line.begin, line.end - line.begin);
        auto const date = has_date ? std::nullopt : read_line_date(text, lexicon);
        if (!date) return false;
        auto const rest_at = text.find_first_not_of(" \t", date->end);
        auto const rest = rest_at == std::string_view::npos ? std::string_view{} : text.substr(rest_at);
        bool const alone = rest.empty() || (rest.size() <= longest_date_rest && rest.back() != '.' &&
                                            (std::string_view{"|(-,T0123456789"}.find(rest.front()) != std::string_view::npos ||
                                             rest.starts_with("\xE2\x80")));
        if (alone) {
            set_date(*date, line);
            return true;
        }
        if (date->labelled) {  // "date 2021-12-02 Title"
            set_date(*date, line);
            if (!has_title && (!title_known || same_title(article.title, rest))) set_title(line.begin + rest_at, line.end);
            else stays = true;
            return true;
        }
        if (rest_at == date->end && (rest.front() | 0x20) >= 'a' && (rest.front() | 0x20) <= 'z') {  // glued to the text
            set_date(*date, line);
            stays = true;
            return true;
        }
        return false;
    }

    bool take_title(Line const& line) {
        if (has_title) return false;
        auto begin = line.begin;
        auto const text = std::string_view{article.text}.substr(begin, line.end - begin);
        bool heading = false;
        if (text.starts_with('#')) {
            auto const behind = text.find_first_not_of("# ");
            heading = behind != std::string_view::npos && text[behind - 1] == ' ';
            if (heading) begin += behind;
        }
        if (title_known) {
            if (!same_title(article.title, text)) return false;
        } else if (!heading && (!looks_like_title(text) || !line_from(article.text, line.next))) {
            return false;
        }
        set_title(begin, line.end);
        return true;
    }
};

}  // namespace

std::optional<Diagnostic> unreadable_text(std::string_view bytes, std::string const& path) {
    if (bytes.find_first_not_of(" \t\r\n") == std::string_view::npos || bytes == "\xEF\xBB\xBF") {
        return input_error("empty-file", path, 0, "the file is empty", "");
    }
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        return input_error("invalid-utf-8", path, 0, "the file is UTF-16", "convert it: iconv -f utf-16 -t utf-8");
    }
    if (bytes.substr(0, 8192).find('\0') != std::string_view::npos) {
        return input_error("binary-file", path, 0, "the file is binary", "claimcheck reads text, Markdown, HTML, Word, PDF, WARC, NDJSON, CSV and TSV");
    }
    auto const at = find_invalid_utf8(bytes);
    if (at == std::string_view::npos) return std::nullopt;
    auto d = input_error("invalid-utf-8", path, 1, "byte 0x" + hexadecimal(static_cast<unsigned char>(bytes[at])).substr(14) + " is not UTF-8",
                         "convert the file: iconv -f windows-1252 -t utf-8");
    d.position = LineIndex{bytes}.position(static_cast<std::uint32_t>(at));
    return d;
}

void read_head(Article& article, Lexicon const& lexicon, std::uint32_t line, std::vector<Diagnostic>& diagnostics) {
    Head head{article, lexicon, line, diagnostics, !article.title.empty(), article.published.has_value()};
    std::size_t body = article.text.starts_with("\xEF\xBB\xBF") ? 3U : 0U;
    for (int lines = 0; lines < 2; ++lines) {
        auto const next = line_from(article.text, body);
        bool stays = false;
        if (!next || !(head.take_date(*next, stays) || head.take_title(*next))) break;
        body = stays ? next->begin : next->next;
        if (stays) break;
    }
    article.body = static_cast<std::uint32_t>(body);
}

}  // namespace claimcheck
