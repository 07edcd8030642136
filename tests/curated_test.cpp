// The curated set of corpus/, and the files for CI jobs, run as a job would run them.
#include <doctest/doctest.h>

#include "tests/fixture.hpp"
#include "tests/program.hpp"

namespace claimcheck::program {
namespace {

using fixture::read_file;
using fixture::source_dir;

/// A copy of the set.
struct CuratedSet {
    Folder folder;
    CuratedSet() { std::filesystem::copy(source_dir() / "corpus" / "curated-set", folder.path(), std::filesystem::copy_options::recursive); }
    void replace(std::string const& name, std::string const& from, std::string const& to) const {
        auto text = folder.read(name);
        auto const at = text.find(from);
        REQUIRE(at != std::string::npos);
        folder.write(name, text.replace(at, from.size(), to));
    }
};

/// Runs a command of a CI file in the folder, with the program under test in the place of a fresh build.
Result shell(Folder const& folder, std::string const& variables, std::string const& command) {
    folder.write(".job", variables + "\nexport CLAIMCHECK='" CLAIMCHECK_BINARY "'\n" + command + "\n");
    return run(folder, "--version >.version; bash .job");
}

/// What stands behind a mark in a file of the project, to the end of its line.
std::string behind(std::string const& file, std::string const& mark) {
    auto const text = read_file(source_dir() / file);
    auto const at = text.find(mark);
    REQUIRE(at != std::string::npos);
    auto const begin = at + mark.size();
    return text.substr(begin, text.find('\n', begin) - begin);
}

std::string replaced(std::string text, std::string const& from, std::string const& to) {
    if (auto const at = text.find(from); at != std::string::npos) text.replace(at, from.size(), to);
    return text;
}

TEST_CASE("the set has two hundred rows and the findings that are expected of it") {
    CuratedSet const set;
    CHECK(count(set.folder.read("rows.ndjson"), "\n") == 200);
    auto const out = run(set.folder, "check .");
    CHECK(out.code == 0);
    CHECK(out.err.empty());
    CHECK(has(run(set.folder, "check . --format text").out, "1 accepted"));
}

TEST_CASE("a planted figure fails, passes once accepted, and fails again when the accept expires") {
    CuratedSet const set;
    set.replace("rows.ndjson", "At least 14 people were killed by the flood in Manila", "Exactly 4 people were killed by the flood in Manila");
    auto const planted = run(set.folder, "check .");
    CHECK(planted.code == 1);
    CHECK(has(planted.err, "expected.dump: extra: "));
    CHECK(has(planted.err, "flood@manila"));
    CHECK(count(planted.err, "\n") == 1);

    run(set.folder, "check . --format ndjson --output findings.ndjson");
    auto const records = set.folder.read("findings.ndjson");
    auto const question = records.find("flood@manila");
    auto const id = records.substr(records.rfind("\"id\":\"", question) + 6, 8);
    std::filesystem::remove(set.folder.path() / "findings.ndjson");
    REQUIRE(run(set.folder, "accept " + id + " --because 'Counted at noon.' --until 2022-06-30 --in decisions.rules .").code == 0);
    CHECK(run(set.folder, "check .").code == 0);
    CHECK(run(set.folder, "check . --today 2022-06-30").code == 0);
    auto const expired = run(set.folder, "check . --today 2022-07-01");
    CHECK(expired.code == 1);
    CHECK(has(expired.err, "[expired-accept]"));
    CHECK(has(expired.err, "expected.dump: extra: "));
}

TEST_CASE("the action, the GitLab job and the hook run as they are written") {
    CuratedSet const set;
    std::filesystem::remove(set.folder.path() / ".claimcheck.toml");
    auto const here = source_dir().string();
    auto action = behind("action.yml", "run: '");
    action.pop_back();
    auto const variables = "export GITHUB_ACTION_PATH='" + here + "' ARTICLES=rows.ndjson FAIL_ON=";
    auto const failing = shell(set.folder, variables + "warning", action);
    CHECK(failing.code == 1);
    CHECK(has(failing.out, "::warning file=rows.ndjson"));
    CHECK(shell(set.folder, variables + "never", action).code == 0);

    auto const job = replaced(behind("tools/ci/gitlab.yml", "script:\n    - /opt/claimcheck/"), "\"$ARTICLES\"", "rows.ndjson");
    auto const posted = shell(set.folder, "", "'" + here + "'/" + job);
    CHECK_MESSAGE(posted.code == 1, posted.err);
    CHECK(has(set.folder.read("gl-code-quality-report.json"), "\"fingerprint\""));
    std::filesystem::remove(set.folder.path() / "gl-code-quality-report.json");

    CHECK(behind(".pre-commit-hooks.yaml", "args: ") == "[.]");
    CHECK(shell(set.folder, "", "'" + here + "'/" + behind(".pre-commit-hooks.yaml", "entry: ") + " .").code == 1);
    CuratedSet const clean;
    CHECK(shell(clean.folder, "", "'" + here + "'/" + behind(".pre-commit-hooks.yaml", "entry: ") + " .").code == 0);
    CHECK(shell(clean.folder, "", "'" + here + "'/tools/ci/check --help").code == 0);
}

TEST_CASE("a user's part of each is at most a dozen lines") {
    for (auto const* file : {"tools/ci/workflow.yml", "tools/ci/gitlab.yml", ".pre-commit-hooks.yaml"}) CHECK(count(read_file(source_dir() / file), "\n") <= 12);
}

}  // namespace
}  // namespace claimcheck::program
