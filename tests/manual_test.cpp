// The manual page, completions, --version, --quiet, progress.
#include <doctest/doctest.h>

#include "tests/program.hpp"
#include "tools/progress.hpp"

namespace claimcheck::program {
namespace {

TEST_CASE("the manual page has every command and is plain to troff") {
    Folder const folder;
    auto const page = run(folder, "manual");
    CHECK(page.code == 0);
    CHECK(page.out.starts_with(".TH CLAIMCHECK 1 "));
    for (auto const* command : {"check", "extract", "compare", "why\\-not", "accept", "baseline update", "diff", "config", "rules test"}) {
        CAPTURE(command);
        CHECK(has(page.out, std::string{".SS claimcheck "} + command + "\n"));
    }
    for (auto const* option : {"\\-\\-baseline", "\\-\\-group", "\\-\\-map"}) CHECK(has(page.out, option));
}

TEST_CASE("bash completes commands, their commands, and options") {
    Folder const folder;
    folder.write("c.bash", run(folder, "completion bash").out);
    auto const complete = [&](std::string const& words, int at) {
        folder.write("t.sh", "source c.bash\nCOMP_WORDS=(" + words + ")\nCOMP_CWORD=" + std::to_string(at) + "\n_claimcheck\necho \"${COMPREPLY[*]}\"\n");
        return run(folder, "--version >.version; bash t.sh").out;
    };
    CHECK(complete("claimcheck ba", 1) == "baseline\n");
    CHECK(complete("claimcheck check --fai", 2) == "--fail-on\n");
    CHECK(complete("claimcheck extract --gro", 2) == "--group\n");
    CHECK(complete("claimcheck store add --m", 3) == "--map\n");
    CHECK(complete("claimcheck baseline up", 2) == "update\n");
    CHECK(complete("claimcheck baseline update --tod", 3) == "--today\n");
    CHECK(complete("claimcheck diff --fai", 2) == "\n");
}

TEST_CASE("zsh and fish have completions, other shells do not") {
    Folder const folder;
    CHECK(run(folder, "completion zsh").out.starts_with("#compdef claimcheck\n"));
    CHECK(has(run(folder, "completion fish").out, "complete -c claimcheck -n '__fish_seen_subcommand_from check' -l baseline -d "));
    CHECK(run(folder, "completion tcsh").code == 2);
}

TEST_CASE("--version tells the hash of the packs, as the record of a run does") {
    Folder const folder;
    auto const version = run(folder, "--version");
    CHECK(version.code == 0);
    CHECK(version.out.starts_with("claimcheck 0.1.0\npacks "));
    folder.write("a.txt", "Flood\n4 July 2015\n\nThe flood in Manila has killed 471 people, the army said.\n");
    CHECK(has(run(folder, "check a.txt --format ndjson").out, "\"packs\":\"" + version.out.substr(version.out.size() - 17, 16) + "\""));
}

TEST_CASE("--quiet leaves the exit code and errors") {
    Folder const folder;
    folder.write("in/a.txt", "Flood\n4 July 2015\n\nThe flood in Manila has killed 471 people, the army said.\n");
    folder.write("in/b.txt", "Toll\n4 July 2015\n\nThe flood in Manila has killed 512 people, the Red Cross said.\n");
    folder.write("known.txt", "0123456789abcdef figures-contradict gone\n");
    auto const quiet = run(folder, "check in --quiet --baseline known.txt");
    CHECK(quiet.code == 1);
    CHECK(quiet.out.empty());
    CHECK(quiet.err.empty());
    CHECK(has(run(folder, "check none --quiet").err, "error: "));
    CHECK(run(folder, "check in --quiet --output report.txt").out.empty());
    CHECK(has(folder.read("report.txt"), "[figures-contradict]"));
}

TEST_CASE("progress is told after a second, at most five times a second") {
    CHECK_FALSE(Progress::line(5000, 999, 0));
    CHECK(Progress::line(5000, 1000, 0) == "\r\x1b[K5,000 articles read, 5,000 a second");
    CHECK_FALSE(Progress::line(6000, 1199, 1000));
    CHECK(Progress::line(6400, 1600, 1000) == "\r\x1b[K6,400 articles read, 4,000 a second");
}

TEST_CASE("a stage tells for how long it has been at work, and how long it will be when it can tell") {
    CHECK_FALSE(StageProgress::line("linking 5 figures", 999));
    CHECK(StageProgress::line("linking 5 figures", 1000) == "\r\x1b[Klinking 5 figures, 1 second so far");
    CHECK(StageProgress::line("linking 5 figures", 61'500) == "\r\x1b[Klinking 5 figures, 61 seconds so far");
    CHECK(StageProgress::line("linking 5 figures", 12'000, 60, 100) == "\r\x1b[Klinking 5 figures, 12 seconds so far, 60 % in, about 10 seconds left");
    CHECK(StageProgress::line("linking 5 figures", 5'000, 60, 100) == "\r\x1b[Klinking 5 figures, 5 seconds so far, 60 % in, a few seconds left");
    // too early, too small a part, of nobody knows how much, all of it
    for (auto const& [milliseconds, done, total] : {std::tuple{2000, 60, 100}, std::tuple{12'000, 30, 100}, std::tuple{12'000, 60, 0}, std::tuple{12'000, 100, 100}})
        CHECK_FALSE(StageProgress::line("linking 5 figures", milliseconds, static_cast<std::uint64_t>(done), static_cast<std::uint64_t>(total)).value().find("left") != std::string::npos);
    CHECK(Progress::line(5000, 1000, 0, 0, 0, "claim") == "\r\x1b[K5,000 claims read, 5,000 a second");
    Folder const folder;
    folder.write("a.txt", "Flood\n4 July 2015\n\nThe flood in Manila has killed 471 people, the army said.\n");
    CHECK(run(folder, "check a.txt").err.empty());  // no terminal, no progress
}

TEST_CASE("how much is left to read is told when enough is read to tell") {
    auto const line = [](long long milliseconds, std::uint64_t done, std::uint64_t total) { return Progress::line(6400, milliseconds, 0, done, total).value_or("").substr(4); };
    CHECK(line(4000, 25, 100) == "6,400 articles read, 1,600 a second, 25 % in, about 20 seconds left to read");
    CHECK(line(4000, 2, 100) == "6,400 articles read, 1,600 a second, 2 % in, about 4 minutes left to read");
    CHECK(line(400'000, 1, 50) == "6,400 articles read, 16 a second, 2 % in, about 6 hours left to read");
    // too early, too small a part, a size that nobody knows, all of it, more than there was
    for (auto const& [milliseconds, done, total] : {std::tuple{2900, 25, 100}, std::tuple{4000, 1, 100}, std::tuple{4000, 25, 0}, std::tuple{4000, 100, 100}, std::tuple{4000, 120, 100}})
        CHECK_FALSE(line(milliseconds, static_cast<std::uint64_t>(done), static_cast<std::uint64_t>(total)).find("left") != std::string::npos);
}

}  // namespace
}  // namespace claimcheck::program
