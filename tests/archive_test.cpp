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
    CHECK(count(cut.err, "error: ") == 2);  // all of it lies in one block: nothing was read
    CHECK(has(cut.err, "cut.ndjson.gz: error: it cannot be unpacked: "));
    folder.write("bad.zip", "PK\x03\x04 and nothing more");
    CHECK(has(run(folder, "check bad.zip").err, "[broken-archive]"));

    pack(folder, "bomb.ndjson.gz", "raw", "gzip", {{"x", rows + std::string(300'000'000, '\n')}});
    auto const bomb = run(folder, "check bomb.ndjson.gz --format dump");
    CHECK(bomb.code == 4);
    CHECK(has(bomb.err, "bomb.ndjson.gz: error: it unpacks to more than 250 times its size [limit-unpacked]"));
    CHECK(bomb.out == found);
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
    CHECK_FALSE(has(claims, "12"));
    folder.write("b.txt", "Toll\n4 July 2015\n\nThe flood in Manila has killed 512 people.\n");
    CHECK(run(folder, "check a.docx b.txt").code == 1);

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
