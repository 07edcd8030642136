// Pages become articles.
#include <doctest/doctest.h>

#include "tests/fixture.hpp"
#include "tests/program.hpp"
#include "tools/read_html.hpp"
#include "tools/utf8.hpp"

using namespace claimcheck;

namespace {

struct Read {
    PageArticle page;
    std::string problem;  ///< the code of the diagnostic
};

Read read(std::string const& html) {
    Read out;
    std::vector<Diagnostic> diagnostics;
    if (auto page = read_html(html, "page.html", diagnostics)) out.page = *page;
    if (!diagnostics.empty()) out.problem = diagnostics.front().code;
    CHECK(find_invalid_utf8(out.page.text) == std::string_view::npos);
    return out;
}

std::string with_json(std::string const& json) {
    return "<html><head><title>Other</title><script type='application/ld+json'>" + json +
           "</script></head><body><article><p>The element's text.</p></article></body></html>";
}

}  // namespace

TEST_CASE("JSON-LD comes first, in graphs and arrays, too") {
    std::string const article = R"({"@type":["NewsArticle"],"headline":"Dam holds","datePublished":"2022-03-04T08:00:00Z",)"
                                R"("publisher":{"@type":"Organization","name":"Valley Post"},"articleBody":"Twelve villages.\nNo one hurt."})";
    for (auto const& json : {article, "[" + article + "]", R"({"@graph":[{"@type":"WebPage","name":"x"},)" + article + "]}"}) {
        auto const page = read(with_json(json)).page;
        CHECK(page.title == "Dam holds");
        CHECK(page.publisher == "Valley Post");
        CHECK(page.date == "2022-03-04T08:00:00Z");
        CHECK(page.text == "Twelve villages.\n\nNo one hurt.");
    }
    CHECK(read(with_json(R"({"@type":"WebPage","articleBody":"No article."})")).page.text == "The element's text.");
}

TEST_CASE("broken JSON-LD, and such that is nested too deep, falls back to the element") {
    CHECK(read(with_json(R"({"@type":"NewsArticle","articleBody":"Half)")).page.text == "The element's text.");
    CHECK(read(with_json(std::string(100'000, '['))).page.text == "The element's text.");
}

TEST_CASE("the article element, its title, date and publisher; the rest of the page stays out") {
    auto const page = read("<!DOCTYPE html><html><head><meta property='og:site_name' content='Coast Daily'><title>t</title>"
                           "<script>var n = '77 ships';</script></head><body><nav>Home 1</nav><h1>Ferry  sinks</h1><article>"
                           "<header>By A</header><time datetime='2021-05-06'>May</time><p>Nine &amp; two caf&eacute;s.<br>Next</p><style>p{}</style>"
                           "<ul><li>One</li><li>Two</li></ul><figure><figcaption>Photo 5</figcaption></figure><aside>More 6</aside>"
                           "<script>8</script><button>Share 9</button></article><footer>2030</footer></body></html>").page;
    CHECK(page.title == "Ferry sinks");
    CHECK(page.date == "2021-05-06");
    CHECK(page.publisher == "Coast Daily");
    CHECK(page.text == "May\n\nNine & two caf\xC3\xA9s.\nNext\n\nOne\n\nTwo");
}

TEST_CASE("without an article element the densest text counts, not the links") {
    auto const page = read("<html><body><div><p><a href=x>A long list of links to other pages of this site, and on and on, much longer"
                           " than the text itself is</a></p></div><div><p>The river rose by two metres on Monday.</p><p>It fell again.</p></div></body>").page;
    CHECK(page.text == "The river rose by two metres on Monday.\n\nIt fell again.");
}

TEST_CASE("encodings by name and by mark; others are told") {
    CHECK(read("<html><meta charset=iso-8859-1><article>Caf\xE9 \x80" "5</article>").page.text == "Caf\xC3\xA9 \xE2\x82\xAC" "5");
    CHECK(read("\xEF\xBB\xBF<html><article>Caf\xC3\xA9</article>").page.text == "Caf\xC3\xA9");
    CHECK(read("<html><meta charset=klingon><article>x</article>").problem == "unknown-encoding");
    CHECK(read("<html><article>Caf\xE9</article>").problem == "invalid-utf-8");
}

TEST_CASE("hostile pages") {
    std::string deep = "<html><body>";
    for (int i = 0; i < 100'000; ++i) deep += "<div>";
    CHECK(read(deep + "12 dead").problem == "limit-html");
    CHECK(read("<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><html><article>A &x; b</article>").page.text.find("&x;") !=
          std::string::npos);
    CHECK(read("<html><body><nav>Home</nav><script>1</script></body></html>").problem == "empty-article");
}

TEST_CASE("what looks like a page") {
    CHECK(looks_like_html("\n<!DocType HTML><p>"));
    CHECK(looks_like_html("<html lang=en>"));
    CHECK(!looks_like_html("<htmlish> 12 dead"));
    CHECK(!looks_like_html("The <html> tag"));
}
