// WARC files: the pages of a crawl are articles under their addresses; broken records are told and the others are read.
#include <doctest/doctest.h>

#include <archive.h>
#include <archive_entry.h>

#include <cstdio>

#include "tests/program.hpp"

namespace claimcheck::program {
namespace {

std::string record(std::string const& type, std::string const& uri, std::string const& content, std::string const& body) {
    return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + uri + "\r\nWARC-Date: 2015-07-05T10:00:00Z\r\nContent-Type: " + content +
           "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body + "\r\n\r\n";
}
std::string page(std::string const& dead, std::string const& more = "") {
    return "<html><head><title>Flood in Manila</title><meta property=\"article:published_time\" content=\"2015-07-04T08:00:00Z\">" + more +
           "</head><body><article><p>The flood in Manila has killed " + dead + " people.</p></article></body></html>";
}
std::string response(std::string const& uri, std::string const& body, std::string const& header = "Content-Type: text/html; charset=utf-8\r\n", std::string const& status = "200 OK") {
    return record("response", uri, "application/http; msgtype=response", "HTTP/1.1 " + status + "\r\n" + header + "\r\n" + body);
}
std::string chunked(std::string const& body) { return "10\r\n" + body.substr(0, 16) + "\r\n2A;x=1\r\n" + body.substr(16, 42) + "\r\n" + [&] {
    char size[16];
    std::snprintf(size, sizeof size, "%zx", body.size() - 58);
    return std::string{size};
}() + "\r\n" + body.substr(58) + "\r\n0\r\n\r\n"; }

std::string packed(std::string const& bytes, char const* filter = "gzip") {
    std::string out(bytes.size() + 4096, '\0');
    std::size_t used = 0;
    auto* const a = archive_write_new();
    archive_write_set_format_raw(a);
    archive_write_set_bytes_in_last_block(a, 1);
    REQUIRE(archive_write_add_filter_by_name(a, filter) == ARCHIVE_OK);
    REQUIRE(archive_write_open_memory(a, out.data(), out.size(), &used) == ARCHIVE_OK);
    auto* const entry = archive_entry_new();
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(a, entry);
    archive_write_data(a, bytes.data(), bytes.size());
    archive_entry_free(entry);
    archive_write_close(a);
    archive_write_free(a);
    out.resize(used);
    return out;
}

TEST_CASE("the pages of a crawl are read, whatever lies between them") {
    Folder const folder;
    auto const crawl = record("warcinfo", "", "application/warc-fields", "software: x\r\n") + record("request", "https://a.example/one/", "application/http; msgtype=request", "GET /one/ HTTP/1.1\r\n\r\n") +
                       response("https://www.a.example/one/", page("471")) + response("https://a.example/x.css", "p { width: 12px }", "Content-Type: text/css\r\n") +
                       response("https://a.example/gone", page("900"), "Content-Type: text/html\r\n", "404 Not Found") +
                       response("https://b.example/two", chunked(page("512", "<meta property=\"og:site_name\" content=\"Daily B\">")), "content-type: TEXT/HTML\r\nTransfer-Encoding: chunked\r\n");
    folder.write("crawl.warc", crawl);
    auto const claims = run(folder, "extract crawl.warc --format ndjson");
    CHECK(claims.code == 0);
    CHECK(claims.err.empty());
    CHECK(has(claims.out, R"("document":{"id":"https://www.a.example/one/","path":"crawl.warc/https://www.a.example/one/","title":"Flood in Manila","publisher":"a.example","published":"2015-07-04"})"));
    CHECK(has(claims.out, R"("document":{"id":"https://b.example/two","path":"crawl.warc/https://b.example/two","title":"Flood in Manila","publisher":"Daily B","published":"2015-07-04"})"));
    CHECK_FALSE(has(claims.out, "900 people"));
    CHECK(run(folder, "check .").code == 1);
    CHECK(has(run(folder, "check crawl.warc --format github").out, "file=crawl.warc,line=1"));
    // a member a record, as crawlers pack them
    folder.write("crawl.warc.gz", packed(crawl.substr(0, crawl.find("WARC/1.0", 10))) + packed(crawl.substr(crawl.find("WARC/1.0", 10))));
    std::filesystem::remove(folder.path() / "crawl.warc");
    auto const of_packed = run(folder, "check . --format dump");
    CHECK(of_packed.code == 1);
    CHECK(of_packed.out == run(folder, "check - --format dump <crawl.warc.gz").out);
}

TEST_CASE("pages are unpacked and decoded as the server says") {
    Folder const folder;
    auto const read = [&](std::string const& warc) {
        folder.write("a.warc", warc);
        return run(folder, "extract a.warc --format ndjson");
    };
    CHECK(has(read(response("https://a.example/", packed(page("471")), "Content-Type: text/html\r\nContent-Encoding: gzip\r\n")).out, "471"));
    CHECK(has(read(response("https://a.example/", page("471"), "Content-Type: text/html\r\nContent-Encoding: gzip\r\n")).out, "471"));
    auto const brotli = read(response("https://a.example/", std::string("\x1b\0\x01", 3), "Content-Type: text/html\r\nContent-Encoding: br\r\n"));
    CHECK(has(brotli.err, "a.warc: error: record 1 (https://a.example/) is packed as br [not-available]"));
    auto const latin = read(response("https://a.example/", page("471", "<meta property=\"og:site_name\" content=\"Caf\xE9\">"), "Content-Type: text/html; charset=\"ISO-8859-1\"\r\n"));
    CHECK(has(latin.out, "\"publisher\":\"Caf\u00E9\""));
    CHECK(has(read(record("resource", "https://a.example/r", "text/html", page("471"))).out, "471"));
}

TEST_CASE("an address that was read twice is read once, unless its page has changed") {
    Folder const folder;
    folder.write("a.warc", response("https://a.example/", page("471")) + response("https://a.example/", page("471")) + response("https://a.example/", page("512")));
    auto const claims = run(folder, "extract a.warc --format ndjson");
    CHECK(claims.err.empty());
    CHECK(count(claims.out, "claimcheck.claim/1") == 2);
    CHECK(has(claims.out, R"("id":"https://a.example/@2015-07-05T10:00:00Z")"));
}

TEST_CASE("broken records are told by their number, and the others are read") {
    Folder const folder;
    auto const good = response("https://a.example/", page("471"));
    auto const read = [&](std::string const& warc) {
        folder.write("a.warc", warc);
        return run(folder, "extract a.warc --format ndjson");
    };
    auto const junk = read("junk\r\nmore\r\n" + good);
    CHECK(junk.code == 2);
    CHECK(has(junk.err, "a.warc: error: record 1 does not begin as one [broken-warc]"));
    CHECK(has(junk.out, "471"));
    auto const no_length = read("WARC/1.0\r\nWARC-Type: response\r\n\r\n" + good);
    CHECK(has(no_length.err, "record 1 has no Content-Length [broken-warc]"));
    CHECK(has(no_length.out, "471"));
    auto const cut = read(good + good.substr(0, good.size() - 40));
    CHECK(cut.code == 2);
    CHECK(has(cut.err, "record 2 (https://a.example/) breaks off [broken-warc]"));
    CHECK(has(cut.out, "471"));
    auto const empty = read(good + response("https://a.example/front", "<html><body></body></html>"));
    CHECK(empty.code == 0);
    CHECK(has(empty.err, "a.warc: note: 1 page has no text of an article [empty-pages]"));
    folder.write("b.warc.gz", packed(good + good).substr(0, 200));
    auto const broken = run(folder, "extract b.warc.gz --format ndjson");
    CHECK(broken.code == 2);
    CHECK(has(broken.err, "it cannot be unpacked: "));
}

}  // namespace
}  // namespace claimcheck::program
