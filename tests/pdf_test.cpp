// PDF is read through pdftotext, which tools/setup installs; without it every PDF is told.
#include <doctest/doctest.h>

#include <vector>

#include "tests/program.hpp"

namespace claimcheck::program {
namespace {

/// A page with a line of text each.
std::string pdf(std::vector<std::string> const& lines) {
    std::string text = "BT /F1 12 Tf 14 TL 72 720 Td";
    for (auto const& line : lines) text += " (" + line + ") Tj T*";
    text += " ET";
    std::string const objects[] = {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                   "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
                                   "<< /Length " + std::to_string(text.size()) + " >>\nstream\n" + text + "\nendstream", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    std::string out = "%PDF-1.4\n", table = "xref\n0 6\n0000000000 65535 f \n";
    for (std::size_t i = 0; i < 5; ++i) {
        auto at = std::to_string(out.size());
        table += std::string(10 - at.size(), '0') + at + " 00000 n \n";
        out += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    return out + table + "trailer << /Size 6 /Root 1 0 R >>\nstartxref\n" + std::to_string(out.size()) + "\n%%EOF\n";
}

TEST_CASE("the text of a PDF is an article, wherever it lies") {
    Folder const folder;
    folder.write("a.pdf", pdf({"The flood in Manila on 4 July 2015 has killed", "471 people, the army said."}));
    auto const claims = run(folder, "extract a.pdf --format ndjson");
    CHECK_MESSAGE(claims.err.empty(), claims.err);
    CHECK(has(claims.out, R"("id":"a.pdf","path":"a.pdf")"));
    CHECK(has(claims.out, R"("title":null)"));
    CHECK(has(claims.out, R"("sentence":"The flood in Manila on 4 July 2015 has killed 471 people, the army said.")"));
    folder.write("c.pdf", pdf({"Flood in Manila", "4 July 2015", "The flood in Manila has killed", "471 people, the army said."}));
    auto const titled = run(folder, "extract c.pdf --format ndjson").out;
    CHECK(has(titled, R"("title":"Flood in Manila","publisher":null,"published":"2015-07-04")"));
    CHECK(has(titled, R"("sentence":"The flood in Manila has killed 471 people, the army said.")"));
    folder.write("b.txt", "Toll\n3 July 2015\n\nThe flood in Manila has killed 612 people, the Red Cross said.\n");
    auto const checked = run(folder, "check --format github .");
    CHECK(checked.code == 1);
    CHECK(has(checked.out, ".pdf,line=1,"));  // its lines are none of the file
    CHECK(run(folder, "extract - --format ndjson <a.pdf").out.find("\"value\":471") != std::string::npos);
    // neither its name nor what stands in it reaches a shell
    folder.write("-x $(touch hit);.pdf", folder.read("a.pdf"));
    CHECK(run(folder, "extract './-x $(touch hit);.pdf' --format ndjson").code == 0);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "hit"));
}

TEST_CASE("a PDF that cannot be read is told, and the other files are read") {
    Folder const folder;
    folder.write("a.pdf", pdf({"471 people"}));
    folder.write("b.txt", "The flood in Manila has killed 512 people.\n");
    auto const without = [&] {
        auto const command = "cd '" + folder.path().string() + "' && PATH=/nowhere '" CLAIMCHECK_BINARY "' extract a.pdf b.txt --format ndjson >.out 2>.err";
        int const status = std::system(command.c_str());
        return Result{WEXITSTATUS(status), folder.read(".out"), folder.read(".err")};
    }();
    CHECK(without.code == 2);
    CHECK(has(without.err, "a.pdf: error: PDF is read through pdftotext, which is not installed [missing-program]"));
    CHECK(has(without.err, "poppler-utils"));
    CHECK(has(without.out, "512"));
    folder.write("broken.pdf", "%PDF-1.4\nnothing\n");
    auto const broken = run(folder, "extract broken.pdf b.txt --format ndjson");
    CHECK(broken.code == 2);
    CHECK(has(broken.err, "broken.pdf: error: pdftotext cannot read it [broken-pdf]"));
    CHECK(has(broken.out, "512"));
    folder.write("blank.pdf", pdf({}));
    CHECK(has(run(folder, "extract blank.pdf").err, "blank.pdf: error: the PDF has no text [empty-article]"));
    folder.write("name.pdf", "Only text.\n");
    CHECK(has(run(folder, "extract name.pdf").err, "[broken-pdf]"));
}

}  // namespace
}  // namespace claimcheck::program
