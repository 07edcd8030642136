// Records follow each other: a line with the version, header lines, a blank line, as many bytes as Content-Length says.
// A response holds what the server sent: a status line, its own header lines, and the page, perhaps in chunks or packed.
// (libarchive's reader of WARC leaves out addresses that end in a slash.)
#include "tools/read_warc.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "engine/lower.hpp"
#include "tools/archive.hpp"
#include "tools/layout.hpp"
#include "tools/row_value.hpp"

namespace claimcheck {
namespace {

constexpr std::size_t longest_line = std::size_t{1} << 16, most_reported = 20;

/// Header lines "Name: value", of a record or of a response.
struct Header {
    std::vector<std::pair<std::string, std::string>> lines;  ///< names in small letters
    void add(std::string_view line) {
        auto const colon = line.find(':');
        if (colon != std::string_view::npos) lines.emplace_back(lower(trimmed(line.substr(0, colon))), trimmed(line.substr(colon + 1)));
    }
    [[nodiscard]] std::string_view get(std::string_view name) const {
        auto const at = std::find_if(lines.begin(), lines.end(), [name](auto const& l) { return l.first == name; });
        return at == lines.end() ? std::string_view{} : std::string_view{at->second};
    }
};

/// Lines and counted bytes of a file.
class Bytes {
public:
    explicit Bytes(File& file) : file_(file) {}
    /// Without its end; nullopt at the end of the file. What is longer than a header line may be is cut.
    std::optional<std::string> line() {
        std::string out;
        for (;;) {
            if (at_ == buffer_.size() && !fill()) return out.empty() ? std::nullopt : std::optional{out};
            auto const end = std::min(buffer_.find('\n', at_), buffer_.size());
            if (out.size() < longest_line) out.append(buffer_, at_, end - at_);
            at_ = std::min(end + 1, buffer_.size());
            if (end == buffer_.size()) continue;
            if (out.ends_with('\r')) out.pop_back();
            return out;
        }
    }
    /// So many bytes, of which `keep` are kept; false: the file ends before.
    bool take(std::uint64_t count, std::size_t keep, std::string& to) {
        while (count > 0) {
            if (at_ == buffer_.size() && !fill()) return false;
            auto const here = static_cast<std::size_t>(std::min<std::uint64_t>(count, buffer_.size() - at_));
            if (to.size() < keep) to.append(buffer_, at_, std::min(here, keep - to.size()));
            at_ += here;
            count -= here;
        }
        return true;
    }

private:
    bool fill() {
        buffer_.resize(std::size_t{1} << 16);
        buffer_.resize(file_.read(buffer_.data(), buffer_.size()));
        at_ = 0;
        return !buffer_.empty();
    }
    File& file_;
    std::string buffer_;
    std::size_t at_ = 0;
};

/// The chunks of a page put together; nullopt: they are none, so that somebody has done that already.
std::optional<std::string> joined_chunks(std::string_view body) {
    std::string out;
    for (;;) {
        auto const end = body.find("\r\n");
        std::size_t size = 0;
        auto const [stop, error] = std::from_chars(body.data(), body.data() + std::min(end, body.size()), size, 16);
        bool const right = error == std::errc{} && (stop == body.data() + std::min(end, body.size()) || *stop == ';' || *stop == ' ');
        if (end == std::string_view::npos || !right) return std::nullopt;
        body.remove_prefix(end + 2);
        if (size == 0) return out;
        if (size > body.size()) return std::nullopt;
        out.append(body, 0, size);
        body.remove_prefix(size);
        if (!body.starts_with("\r\n")) return std::nullopt;
        body.remove_prefix(2);
    }
}

bool is_page(std::string_view type) {
    auto const name = lower(trimmed(type.substr(0, type.find(';'))));
    return name == "text/html" || name == "application/xhtml+xml";
}

std::string charset_of(std::string_view type) {
    auto const all = lower(type);
    auto at = all.find("charset=");
    if (at == std::string::npos) return {};
    at = all.find_first_not_of("\"' ", at + 8);
    return at == std::string::npos ? std::string{} : all.substr(at, all.find_first_of("\"' ;", at) - at);
}

struct Warc {
    Bytes bytes;
    std::string const& path;
    std::function<void(WarcPage)> const& sink;
    std::vector<Diagnostic>& diagnostics;
    std::uint64_t number = 0;
    std::size_t before = diagnostics.size(), unreported = 0;

    void report(char const* code, std::string const& message, char const* help = "the other records are read") {
        if (diagnostics.size() >= before + most_reported) ++unreported;
        else diagnostics.push_back(input_error(code, path, 0, "record " + std::to_string(number) + ' ' + message, help));
    }

    /// What a server sent with success, if it is a page.
    std::optional<WarcPage> page_of(std::string_view sent, std::string const& uri) {
        Header header;
        auto const next = [&sent] {
            auto const end = std::min(sent.find('\n'), sent.size());
            auto line = sent.substr(0, end);
            sent.remove_prefix(std::min(end + 1, sent.size()));
            if (line.ends_with('\r')) line.remove_suffix(1);
            return line;
        };
        auto const status = next();
        for (auto line = next(); !line.empty(); line = next()) header.add(line);
        auto const type = header.get("content-type");
        if (!status.starts_with("HTTP/") || status.find(" 200") == std::string_view::npos || !is_page(type)) return std::nullopt;
        WarcPage page{uri, {}, charset_of(type), {}};
        auto chunks = lower(header.get("transfer-encoding")).find("chunked") != std::string::npos ? joined_chunks(sent) : std::nullopt;
        page.html = chunks ? std::move(*chunks) : std::string{sent};
        auto const encoding = lower(header.get("content-encoding"));
        if (encoding.empty() || encoding == "identity") return page;
        if (is_packed(page.html)) return unpacked(page) ? std::optional{std::move(page)} : std::nullopt;
        if (page.html.find('\0') == std::string::npos && page.html.find('<') < 4096) return page;  // somebody has unpacked it
        report("not-available", "(" + uri + ") is packed as " + encoding, "gzip and zstd are read; the other records are read");
        return std::nullopt;
    }

    bool unpacked(WarcPage& page) {
        std::string_view left = page.html;
        File packed{[&left](char* to, std::size_t count) {
            auto const here = left.copy(to, count);
            left.remove_prefix(here);
            return std::optional{here};
        }};
        Archive archive{"-", packed};
        std::string name, whole;
        std::vector<Diagnostic> problems;
        if (archive.next(name)) {
            File entry{[&](char* to, std::size_t count) { return archive.read(to, count); }};
            whole = read_whole(entry, path, problems).value_or("");
        }
        if (archive.problem().empty() && problems.empty()) {
            page.html = std::move(whole);
            return true;
        }
        report(archive.limit() ? "limit-unpacked" : "broken-warc", "(" + page.uri + "): " + (archive.problem().empty() ? problems.front().message : archive.problem()));
        return false;
    }

    /// False at the end of what can be read.
    bool read_record() {
        auto line = bytes.line();
        while (line && line->empty()) line = bytes.line();
        if (!line) return false;
        ++number;
        if (!line->starts_with("WARC/")) {
            report("broken-warc", "does not begin as one", "the next one that does is looked for");
            while (line && !line->starts_with("WARC/")) line = bytes.line();
            if (!line) return false;
        }
        Header header;
        for (line = bytes.line(); line && !line->empty(); line = bytes.line()) header.add(*line);
        std::uint64_t length = 0;
        auto const given = header.get("content-length");
        auto const [stop, error] = std::from_chars(given.data(), given.data() + given.size(), length);
        if (!line || error != std::errc{} || stop != given.data() + given.size()) {
            report("broken-warc", line ? "has no Content-Length" : "breaks off");
            return line.has_value();
        }
        auto const type = lower(header.get("warc-type"));
        auto const content = header.get("content-type");
        bool const response = type == "response" && lower(content).starts_with("application/http");
        bool const resource = type == "resource" && is_page(content);
        std::string uri{header.get("warc-target-uri")};
        if (uri.size() > 1 && uri.front() == '<' && uri.back() == '>') uri = uri.substr(1, uri.size() - 2);
        std::string body;
        bool const whole = bytes.take(length, response || resource ? article_limit : 0, body);
        if (!response && !resource) return whole;
        if (!whole) {
            report("broken-warc", "(" + uri + ") breaks off", "");
            return false;
        }
        auto page = resource ? std::optional{WarcPage{uri, {}, charset_of(content), std::move(body)}} : page_of(body, uri);
        if (!page) return true;
        if (length > article_limit) {
            report("limit-article-size", "(" + uri + ") is longer than 64 MiB, the limit of an article");
            return true;
        }
        page->date = header.get("warc-date");
        sink(std::move(*page));
        return true;
    }
};

}  // namespace

bool looks_like_warc(std::string_view bytes) { return bytes.starts_with("WARC/1.") || bytes.starts_with("WARC/0."); }

void read_warc(File& file, std::string const& path, std::function<void(WarcPage)> const& sink, std::vector<Diagnostic>& diagnostics) {
    Warc warc{Bytes{file}, path, sink, diagnostics};
    while (warc.read_record()) {}
    if (warc.unreported > 0) diagnostics.push_back(input_error("more-broken-records", path, 0, counted(warc.unreported, "more mistake") + " in this file", ""));
    if (file.failed()) diagnostics.push_back(input_error("unreadable-file", path, 0, "the file cannot be read to its end", "the records before the break are read"));
}

}  // namespace claimcheck
