// .claimcheck.toml: where it is found, what it sets, what wins over it, and what claimcheck config says of it.
#include <doctest/doctest.h>

#include "tests/program.hpp"

namespace claimcheck::program {
namespace {

void write_articles(Folder const& folder) {
    folder.write("in/a.txt", "Flood\n4 July 2015\n\nThe flood in Manila has killed 471 people, the army said.\n");
    folder.write("in/b.txt", "Toll\n4 July 2015\n\nThe flood in Manila has killed 512 people, the Red Cross said.\n");
}

/// The line of `claimcheck config` for a key, with single blanks.
std::string line(std::string const& out, std::string const& key) {
    auto const at = ("\n" + out).find("\n" + key + " ");
    if (at == std::string::npos) return "";
    std::string text;
    for (char const c : out.substr(at, out.find('\n', at) - at)) {
        if (c != ' ' || !text.ends_with(' ')) text += c;
    }
    return text;
}

TEST_CASE("values come from the file, flags win, and each has an origin") {
    Folder const folder;
    write_articles(folder);
    folder.write(".claimcheck.toml", "fail-on = \"never\"\nformat = \"dump\"\n\n[severities]\nfigures-contradict = \"note\"\n");
    auto const out = run(folder, "check in");
    CHECK(out.code == 0);
    CHECK(out.out.starts_with("contradicts deaths|"));
    CHECK(run(folder, "check in --fail-on note").code == 1);
    CHECK(run(folder, "check in --fail-on warning").code == 0);
    CHECK(run(folder, "check in --fail-on warning --severity figures-contradict=error").code == 1);
    CHECK(has(run(folder, "check in --format text").out, ": note: "));
    CHECK(run(folder, "check in --no-config").code == 1);
    CHECK_FALSE(has(run(folder, "extract in").out, "contradicts deaths|"));  // a format is for check alone

    auto const config = run(folder, "config --fail-on error").out;
    CHECK(line(config, "fail-on") == "fail-on error flag");
    CHECK(line(config, "format") == "format dump .claimcheck.toml:2");
    CHECK(line(config, "severities") == "severities figures-contradict=note .claimcheck.toml:4");
    CHECK(line(config, "strict") == "strict false default");
}

TEST_CASE("the nearest parent folder counts, and paths are relative to the file") {
    Folder const folder;
    write_articles(folder);
    REQUIRE(run(folder, "baseline update known.txt in").code == 0);
    folder.write(".claimcheck.toml", "baseline = \"known.txt\"\n");
    folder.write("in/deep/.keep", "");
    CHECK(run(folder, "check in").code == 0);
    CHECK(line(run(folder, "config").out, "baseline") == "baseline known.txt .claimcheck.toml:1");
    auto const deep = run(folder, "--version >.version; (cd in/deep && '" CLAIMCHECK_BINARY "' config)");
    CHECK(line(deep.out, "baseline") == "baseline ../../known.txt ../../.claimcheck.toml:1");
    folder.write("in/deep/.claimcheck.toml", "strict = true\n");
    auto const nearest = run(folder, "--version >.version; (cd in/deep && '" CLAIMCHECK_BINARY "' config)");
    CHECK(line(nearest.out, "baseline") == "baseline - default");
    CHECK(line(nearest.out, "strict") == "strict true .claimcheck.toml:1");
    CHECK(line(run(folder, "config --config in/deep/.claimcheck.toml").out, "strict") == "strict true in/deep/.claimcheck.toml:1");
}

TEST_CASE("expected findings are kept in the configuration, too") {
    Folder const folder;
    write_articles(folder);
    folder.write(".claimcheck.toml", "expect = \"expected.dump\"\n");
    CHECK(run(folder, "check in").code == 2);
    CHECK(run(folder, "check in --update").code == 0);
    CHECK(run(folder, "check in").code == 0);
}

TEST_CASE("mistakes have their line and column, and a suggestion") {
    struct Case { std::string text, place, message; };
    for (auto const& [text, place, message] :
         {Case{"strict = true\nfailon = \"error\"\n", ":2:1: error: ", "did you mean fail-on?"},
          Case{"baseline = \n", ":1:", "[config-syntax]"},
          Case{"\nstrict = \"yes\"\n", ":2:10: error: ", "strict takes true or false"},
          Case{"rules = [1]\n", ":1:9: error: ", "rules takes a path or a list of paths"},
          Case{"severities = \"x\"\n", ":1:14: error: ", "severities takes a table of texts"}}) {
        std::string const shown{text};  // clang 14 captures no structured binding
        CAPTURE(shown);
        Folder const folder;
        write_articles(folder);
        folder.write(".claimcheck.toml", text);
        auto const out = run(folder, "check in");
        CHECK(out.code == 2);
        CHECK(has(out.err, ".claimcheck.toml" + place));
        CHECK(has(out.err, message));
        CHECK(run(folder, "check in --no-config").code == 1);
    }
    Folder const folder;
    write_articles(folder);
    folder.write(".claimcheck.toml", "[severities]\nfigure-contradict = \"note\"\n");
    CHECK(has(run(folder, "check in").err, "did you mean figures-contradict?"));
    folder.write(".claimcheck.toml", "fail-on = \"loud\"\n");
    CHECK(has(run(folder, "check in").err, "--fail-on loud is not known"));
    CHECK(run(folder, "check in --config absent.toml").code == 2);
}

}  // namespace
}  // namespace claimcheck::program
