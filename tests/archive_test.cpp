// Packed files: the same is found in them as in what was packed; broken ones, and those that unpack without end, are told.
#include <doctest/doctest.h>

#include <archive.h>
#include <archive_entry.h>

#include <vector>

#include "tests/program.hpp"

namespace claimcheck::program {
namespace {

struct Packed {
    char const* name;
    std::string bytes;
};

/// Writes an archive; "raw" compresses the one file by itself.
void pack(Folder const& folder, std::string const& name, char const* format, char const* filter, std::vector<Packed> const& files) {
    auto* const a = archive_write_new();
    REQUIRE(archive_write_set_format_by_name(a, format) == ARCHIVE_OK);
    if (std::string_view{filter} != "none") REQUIRE(archive_write_add_filter_by_name(a, filter) == ARCHIVE_OK);
    REQUIRE(archive_write_open_filename(a, (folder.path() / name).c_str()) == ARCHIVE_OK);
    for (auto const& file : files) {
        auto* const entry = archive_entry_new();
        archive_entry_set_pathname(entry, file.name);
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, static_cast<la_int64_t>(file.bytes.size()));
        REQUIRE(archive_write_header(a, entry) == ARCHIVE_OK);
        REQUIRE(archive_write_data(a, file.bytes.data(), file.bytes.size()) == static_cast<la_ssize_t>(file.bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_close(a);
    archive_write_free(a);
}

constexpr auto rows = "{\"id\":\"a\",\"published\":\"2015-07-04\",\"text\":\"The flood in Manila has killed 471 people.\"}\n"
                      "{\"id\":\"b\",\"published\":\"2015-07-04\",\"text\":\"The flood in Manila has killed 512 people.\"}\n";
std::string const table = "id,published,text\na,2015-07-04,The flood in Manila has killed 471 people.\nb,2015-07-04,The flood in Manila has killed 512 people.\n";
std::string const found = "contradicts deaths|-|manila|people|event flood@manila@2015-07-04 figures-contradict {471: a:1} {512: b:1}\n";

std::string document(std::string const& body) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
           "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>" + body + "</w:body></w:document>";
}
std::string paragraph(std::string const& runs) { return "<w:p>" + runs + "</w:p>"; }
std::string words(std::string const& text) { return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>"; }

TEST_CASE("compressed files are read as what they are") {
    Folder const folder;
    for (auto const* const filter : {"gzip", "zstd", "xz", "bzip2"}) {
        CAPTURE(filter);
        pack(folder, "rows.ndjson.gz", "raw", filter, {{"x", rows}});
        pack(folder, "rows.csv", "raw", filter, {{"x", table}});  // the bytes tell, not the name
        CHECK(run(folder, "check rows.ndjson.gz --format dump").out == found);
        CHECK(run(folder, "check rows.csv --format dump").out == found);
        CHECK(run(folder, "check - --format dump <rows.ndjson.gz").out == found);
    }
}

TEST_CASE("archives are read like folders") {
    Folder const folder;
    std::vector<Packed> const files = {{"a.txt", "Flood\n4 July 2015\n\nThe flood in Manila has killed 471 people.\n"}, {"sub/b.md", "# Toll\n4 July 2015\n\nThe flood in Manila has killed 512 people.\n"},
                                       {"README.md", "About 12 people read this."}, {".hidden.txt", "About 12 people."}, {"photo.jpg", "JPEG"}};
    pack(folder, "set.zip", "zip", "none", files);
    auto const zip = run(folder, "check set.zip");
    CHECK(zip.code == 1);
    CHECK(zip.err.empty());
    CHECK(has(zip.out, "set.zip/sub/b.md:4:32: error: 512 deaths"));
    CHECK(has(zip.out, "2 articles"));
    CHECK(has(run(folder, "check set.zip --format github").out, "file=set.zip,line=1,"));
    pack(folder, "set.tgz", "gnutar", "gzip", files);
    CHECK(has(run(folder, "check set.tgz").out, "set.tgz/sub/b.md:4:32: error: 512 deaths"));

    pack(folder, "known.zip", "zip", "none", {{"a.txt", "The flood in Manila has killed 471 people."}, {"b.txt", "The flood in Manila has killed 512 people."}, {"c.txt", "The flood in Manila has killed 900 people."},
                                              {"documents.jsonl", "{\"doc\":\"a.txt\",\"id\":\"a\",\"published\":\"2015-07-04\",\"topic\":1}\n{\"doc\":\"b.txt\",\"id\":\"b\",\"published\":\"2015-07-04\",\"topic\":2}\n"}});
    auto const known = run(folder, "check known.zip --format dump");
    CHECK(known.out == found);
    CHECK(has(known.err, "note: 1 file in it is not listed"));
    CHECK(run(folder, "check known.zip --format dump --group topic").out.empty());
    pack(folder, "none.zip", "zip", "none", {{"photo.jpg", "JPEG"}});
    CHECK(has(run(folder, "check none.zip").err, "[empty-archive]"));
}

TEST_CASE("what is broken, or has no end, is told; what was read before counts") {
    Folder const folder;
    std::string many;
    for (int i = 0; i < 3000; ++i) many += "{\"id\":\"x" + std::to_string(i * 7919) + "\",\"text\":\"Nothing new from place " + std::to_string(i * 104729 % 99991) + ".\"}\n";
    pack(folder, "rows.ndjson.gz", "raw", "gzip", {{"x", rows + many}});
    auto bytes = folder.read("rows.ndjson.gz");
    folder.write("cut.ndjson.gz", bytes.substr(0, bytes.size() / 2));
    auto const cut = run(folder, "check cut.ndjson.gz --format dump");
    CHECK(cut.code == 2);
    CHECK(count(cut.err, "error: ") == 1);
    auto const at = cut.err.find("cut.ndjson.gz:") + 14;
    auto const line = std::stoul(cut.err.substr(at));
    CHECK(line > 2);
    CHECK(has(cut.err, std::to_string(line) + ":1: error: it cannot be unpacked: "));
    CHECK(has(cut.err, "the lines before are read"));
    CHECK(cut.out == found);
    folder.write("early.ndjson.gz", bytes.substr(0, 100));
    auto const early = run(folder, "check early.ndjson.gz --format dump");
    CHECK(early.code == 2);
    CHECK(has(early.err, "error: it cannot be unpacked: it breaks off [broken-archive]"));
    // of a text half is none; of an archive what was whole before the break is read
    pack(folder, "text.txt.gz", "raw", "gzip", {{"x", "Flood\n4 July 2015\n\nThe flood in Manila has killed 471 people.\n"}});
    folder.write("text.txt.gz", folder.read("text.txt.gz").substr(0, 60));
    auto const text = run(folder, "extract text.txt.gz --format ndjson");
    CHECK(text.code == 2);
    CHECK(has(text.err, "text.txt.gz: error: it cannot be unpacked: it breaks off [broken-archive]"));
    CHECK(has(text.err, "nothing of it is read"));
    std::string noise;
    for (std::uint32_t i = 0, random = 1; i < 200'000; ++i) noise += static_cast<char>('a' + ((random = random * 1664525U + 1013904223U) >> 28));
    pack(folder, "set.tgz", "gnutar", "gzip", {{"a.txt", "The flood in Manila has killed 471 people."}, {"b.txt", noise}});
    auto const set = folder.read("set.tgz");
    folder.write("set.tgz", set.substr(0, set.size() / 2));
    auto const tar = run(folder, "extract set.tgz --format ndjson");
    CHECK(tar.code == 2);
    CHECK(has(tar.out, "471"));
    CHECK(has(tar.err, "set.tgz/b.txt: error: it cannot be unpacked: it breaks off [broken-archive]"));
    CHECK(count(tar.err, "error: ") == 1);
    for (auto const* const filter : {"zstd", "xz", "bzip2"}) {
        CAPTURE(filter);
        pack(folder, "whole", "raw", filter, {{"x", rows + many}});
        folder.write("part.ndjson", folder.read("whole").substr(0, 2000));
        auto const part = run(folder, "check part.ndjson --format dump");
        CHECK(part.code == 2);
        CHECK(has(part.err, "error: it cannot be unpacked: it breaks off [broken-archive]"));
    }
    // a byte that has changed
    auto damaged = bytes;
    damaged[bytes.size() / 2] = static_cast<char>(damaged[bytes.size() / 2] ^ 0x55);
    folder.write("damaged.ndjson.gz", damaged);
    auto const changed = run(folder, "check damaged.ndjson.gz --format dump");
    CHECK(changed.code == 2);
    CHECK(has(changed.err, "[broken-archive]"));
    folder.write("bad.zip", "PK\x03\x04 and nothing more");
    CHECK(has(run(folder, "check bad.zip").err, "[broken-archive]"));

    pack(folder, "bomb.ndjson.gz", "raw", "gzip", {{"x", rows + std::string(300'000'000, '\n')}});
    auto const bomb = run(folder, "check bomb.ndjson.gz --format dump");
    CHECK(bomb.code == 4);
    CHECK(has(bomb.err, "error: it unpacks to more than 250 times its size [limit-unpacked]"));
    CHECK(bomb.out == found);
}

TEST_CASE("what an archive says of its files counts as in a folder") {
    Folder const folder;
    std::string const resource = R"({"name":"set","resources":[{"path":"data/rows.csv","dialect":{"delimiter":";","header":false},"schema":{"fields":[{"name":"id"},{"name":"published"},{"name":"text"}]}}MORE]})";
    auto const package = [&](std::string const& more) {
        auto text = resource;
        return text.replace(text.find("MORE"), 4, more);
    };
    std::string const plain = "a;2015-07-04;The flood in Manila has killed 471 people.\nb;2015-07-04;The flood in Manila has killed 512 people.\n";
    for (auto const* const prefix : {"", "set-1.0/"}) {
        auto const description = std::string{prefix} + "datapackage.json", rows_name = std::string{prefix} + "data/rows.csv";
        pack(folder, "set.zip", "zip", "none", {{rows_name.c_str(), plain}, {description.c_str(), package("")}});
        auto const zip = run(folder, "check set.zip --format dump");
        CHECK(zip.err.empty());
        CHECK(zip.out == found);
    }
    pack(folder, "set.zip", "zip", "none", {{"datapackage.json", package(R"(,{"path":"gone.csv"},{"path":"../x.csv"})")}, {"data/rows.csv", plain}});
    auto const gone = run(folder, "check set.zip --format dump");
    CHECK(gone.code == 2);
    CHECK(gone.out == found);
    CHECK(has(gone.err, "set.zip/gone.csv: error: there is no such file in the archive [missing-file]"));
    CHECK(has(gone.err, "set.zip/datapackage.json: error: the resource 3 does not lie inside the package"));
    auto const piped = run(folder, "check - --format dump <set.zip");
    CHECK(has(piped.err, "-: warning: what its documents.jsonl or datapackage.json says is not known"));
}

TEST_CASE("documents of Word, PDF and crawls in archives are read, and what is packed twice") {
    Folder const folder;
    auto const text = document(paragraph(words("Toll")) + paragraph(words("4 July 2015")) + paragraph(words("The flood in Manila has killed 512 people.")));
    pack(folder, "b.docx", "zip", "none", {{"word/document.xml", text}});
    std::string const warc = "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://a.example/\r\nContent-Type: text/html\r\nContent-Length: 60\r\n\r\n<html><body><p>The storm killed 33 people.</p></body></html>\r\n";
    pack(folder, "rows.csv.gz", "raw", "gzip", {{"x", table}});
    std::vector<Packed> const files = {{"a.txt", "Flood\n4 July 2015\n\nThe flood in Manila has killed 471 people.\n"}, {"b.docx", folder.read("b.docx")},
                                       {"c.warc", warc}, {"rows.csv.gz", folder.read("rows.csv.gz")}};
    for (auto const* const format : {"zip", "gnutar"}) {
        CAPTURE(format);
        pack(folder, "set.zip", format, std::string_view{format} == "zip" ? "none" : "gzip", files);
        auto const result = run(folder, "check set.zip");
        CHECK(result.code == 1);
        CHECK(has(result.out, "512 deaths"));
        CHECK(has(result.out, "5 articles"));
        CHECK(result.err.empty());
    }
}

TEST_CASE("packed files in packed files are read, four in each other at most") {
    Folder const folder;
    pack(folder, "1.csv.gz", "raw", "gzip", {{"x", table}});
    auto const in = [&](std::string const& outer, char const* format, char const* filter, std::string const& inner) {
        pack(folder, outer, format, filter, {{inner.c_str(), folder.read(inner)}, {"notes.sql.gz", folder.read("1.csv.gz")}});
    };
    in("2.zip", "zip", "none", "1.csv.gz");
    in("3.tar", "gnutar", "none", "2.zip");
    in("4.tar.xz", "gnutar", "xz", "3.tar");
    in("5.zip", "zip", "none", "4.tar.xz");
    for (auto const* const name : {"2.zip", "3.tar", "4.tar.xz"}) {
        CAPTURE(name);
        auto const result = run(folder, std::string{"check --format dump "} + name);
        CHECK(result.out == found);
        CHECK(result.err.empty());
        CHECK(run(folder, std::string{"check - --format dump <"} + name).out == found);
    }
    CHECK(has(run(folder, "check 4.tar.xz").out, "4.tar.xz/3.tar/2.zip/1.csv.gz:3:"));
    CHECK(has(run(folder, "check 4.tar.xz --format github").out, "file=4.tar.xz,line=1,"));
    pack(folder, "5.zip", "zip", "none", {{"4.tar.xz", folder.read("4.tar.xz")}, {"rows.csv", table}});
    auto const deep = run(folder, "check 5.zip --format dump");
    CHECK(deep.code == 4);
    CHECK(deep.out == found);
    CHECK(has(deep.err, "5.zip/4.tar.xz/3.tar/2.zip/1.csv.gz: error: it is packed inside 4 other packed files [limit-nested]"));
    CHECK(count(deep.err, "error: ") == 1);
}

TEST_CASE("what unpacks without end is given up, however often it was packed, and when it is only passed over") {
    Folder const folder;
    pack(folder, "skipped.tgz", "gnutar", "gzip", {{"photo.jpg", std::string(300'000'000, '\0')}, {"rows.csv", table}});
    auto const skipped = run(folder, "check skipped.tgz");
    CHECK(skipped.code == 4);
    CHECK(has(skipped.err, "skipped.tgz: error: it unpacks to more than 250 times its size [limit-unpacked]"));
    // each level alone keeps to the limit
    std::string noise;
    for (std::uint32_t i = 0, random = 1; i < 150; ++i) noise += static_cast<char>('a' + ((random = random * 1664525U + 1013904223U) >> 28));
    std::string lines;
    while (lines.size() < 300'000'000) lines += noise + std::string(30'000, '\n');
    pack(folder, "inner.ndjson.gz", "raw", "zstd", {{"x", lines}});
    pack(folder, "outer.zip", "zip", "none", {{"inner.ndjson.gz", folder.read("inner.ndjson.gz")}});
    auto const nested = run(folder, "check outer.zip");
    CHECK(nested.code == 4);
    CHECK(has(nested.err, "outer.zip/inner.ndjson.gz: error: it unpacks to more than 250 times its size [limit-unpacked]"));
    CHECK(count(nested.err, "limit-unpacked") == 1);
}

TEST_CASE("a folder may have the name of an archive") {
    Folder const folder;
    folder.write("x.zip/a.txt", "Flood\n4 July 2015\n\nThe flood in Manila has killed 471 people.\n");
    folder.write("x.zip/b.txt", "Toll\n4 July 2015\n\nThe flood in Manila has killed 512 people.\n");
    for (auto const* const path : {"x.zip", ".", "x.zip/a.txt x.zip/b.txt"}) {
        auto const result = run(folder, std::string{"check --format github "} + path);
        CHECK(result.code == 1);
        CHECK(has(result.out, "file=x.zip/b.txt,line=4,endLine=4,col=32,"));
    }
    pack(folder, "x.zip/in.zip", "zip", "none", {{"c.txt", "More\n4 July 2015\n\nThe flood in Manila has killed 600 people.\n"}});
    CHECK(has(run(folder, "check --format github x.zip").out, "file=x.zip/in.zip,line=1"));
}

TEST_CASE("the text of a Word document is what a reader sees") {
    Folder const folder;
    auto const text = document(paragraph(words("Flood in Manila")) + paragraph(words("4 July ") + words("2015")) +
                               paragraph(words("The flood in Manila has killed ") + "<w:del><w:r><w:delText>90</w:delText></w:r></w:del><w:ins>" + words("471") + "</w:ins>" +
                                         "<w:moveFrom>" + words(" or 800") + "</w:moveFrom><w:r><w:instrText>PAGE 12</w:instrText></w:r>" + words(" people.")) +
                               paragraph("<mc:AlternateContent><mc:Choice>" + words("Quiet &amp; dry.") + "</mc:Choice><mc:Fallback>" + words("Twice.") + "</mc:Fallback></mc:AlternateContent>"));
    pack(folder, "a.docx", "zip", "none", {{"[Content_Types].xml", "<x/>"}, {"word/document.xml", text}, {"word/notes.txt", "About 12 people."}});
    auto const claims = run(folder, "extract a.docx --format ndjson").out;
    CHECK(has(claims, R"("document":{"id":"a.docx","path":"a.docx","title":"Flood in Manila","publisher":null,"published":"2015-07-04"})"));
    CHECK(has(claims, R"("sentence":"The flood in Manila has killed 471 people.")"));
    CHECK(has(claims, R"("line":5,)"));
    CHECK_FALSE(has(claims, "12 people"));
    CHECK_FALSE(has(claims, "PAGE"));
    folder.write("b.txt", "Toll\n4 July 2015\n\nThe flood in Manila has killed 512 people.\n");
    CHECK(run(folder, "check a.docx b.txt").code == 1);
    CHECK(has(run(folder, "extract - --format ndjson <a.docx").out, R"("sentence":"The flood in Manila has killed 471 people.")"));

    pack(folder, "a.docx", "zip", "none", {{"word/document.xml", text.substr(0, text.size() / 2)}});
    CHECK(has(run(folder, "check a.docx").err, "[broken-document]"));
    pack(folder, "a.docx", "zip", "none", {{"word/document.xml", "<html/>"}});
    CHECK(has(run(folder, "check a.docx").err, "[broken-document]"));
    pack(folder, "a.docx", "zip", "none", {{"content.xml", "<x/>"}});
    CHECK(has(run(folder, "check a.docx").err, "it is no document of Word [empty-archive]"));
    folder.write("a.docx", "Only text.");
    CHECK(run(folder, "check a.docx").code == 0);
}

}  // namespace
}  // namespace claimcheck::program
