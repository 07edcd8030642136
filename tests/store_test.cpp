// The claim store from outside: what it keeps, what it refuses, and that a check against it finds what files give.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <vector>

#include <sqlite3.h>

#include "tests/program.hpp"

using namespace claimcheck::program;

namespace {

std::string article(int number, int dead) {
    auto const n = std::to_string(number);
    return R"({"id":"a)" + n + R"(","title":"Quake","publisher":"Paper )" + n +
           R"(","published":"2021-03-0)" + std::to_string(1 + number % 9) + R"(","text":"The earthquake in Lombok killed )" +
           std::to_string(dead) + R"( people, officials said. The flood in Assam displaced )" + std::to_string(1000 + number) + R"( people."})" "\n";
}

std::string articles(int count) {
    std::string out;
    for (int i = 0; i < count; ++i) out += article(i, 20 + i % 3);
    return out;
}

/// The records of findings alone, in their order.
std::string findings(std::string const& out) {
    std::string found;
    for (std::size_t at = 0; at < out.size();) {
        auto const end = std::min(out.find('\n', at), out.size());
        auto const line = out.substr(at, end - at);
        if (has(line, "claimcheck.finding/1")) found += line + '\n';
        at = end + 1;
    }
    return found;
}

void patch(Folder const& folder, std::string const& name, std::size_t at, std::string const& bytes) {
    std::fstream file{folder.path() / name, std::ios::binary | std::ios::in | std::ios::out};
    file.seekp(static_cast<std::streamoff>(at));
    file << bytes;
}

}  // namespace

TEST_CASE("a store lists, replaces and removes articles") {
    Folder folder;
    folder.write("a.ndjson", article(2, 20) + article(1, 21));
    auto const added = run(folder, "store add s.db a.ndjson");
    CHECK(added.code == 0);
    CHECK(has(added.out, "2 articles added, 0 replaced"));
    auto const listed = run(folder, "store list s.db");
    CHECK(listed.out.starts_with("a1  2021-03-02  Paper 1  Quake  "));
    CHECK(has(listed.out, "\na2  2021-03-03  "));
    auto const before = run(folder, "store stat s.db --format ndjson").out;
    CHECK(has(before, R"("articles":2)"));

    folder.write("b.ndjson", R"({"id":"a1","title":"Quake","published":"2021-03-05","text":"The earthquake in Lombok killed 90 people."})" "\n");
    CHECK(has(run(folder, "store add s.db b.ndjson").out, "0 articles added, 1 replaced"));
    auto const after = run(folder, "store list s.db --format ndjson").out;
    CHECK(count(after, "\n") == 2);
    CHECK(has(after, R"("published":"2021-03-05","claims":1)"));

    auto const unknown = run(folder, "store remove s.db a1 nobody");
    CHECK(unknown.code == 2);
    CHECK(has(unknown.err, "\"nobody\""));
    CHECK(count(run(folder, "store list s.db").out, "\n") == 2);
    CHECK(run(folder, "store remove s.db a1").code == 0);
    CHECK(count(run(folder, "store list s.db").out, "\n") == 1);
    CHECK(run(folder, "store list none.db").code == 2);
}

TEST_CASE("a foreign, newer or damaged file is refused and left as it is") {
    Folder folder;
    folder.write("a.ndjson", articles(300));
    folder.write("d.ndjson", R"({"id":"d","published":"2021-03-05","text":"The earthquake in Lombok killed 90 people."})" "\n");
    REQUIRE(run(folder, "store add good.db a.ndjson").code == 0);
    auto const good = folder.read("good.db");
    auto const refused = [&](std::string const& code) {
        auto const bytes = folder.read("s.db");
        for (auto const* const command : {"store add s.db a.ndjson", "store stat s.db", "store remove s.db a1"}) {
            auto const result = run(folder, command);
            CHECK(result.code == 2);
            CHECK_MESSAGE(has(result.err, code), result.err);
        }
        CHECK(folder.read("s.db") == bytes);
    };
    folder.write("s.db", "id,title\n1,two\n");
    refused("not-a-store");
    folder.write("s.db", good);
    patch(folder, "s.db", 68, "GPKG");  // application_id
    refused("not-a-store");
    CHECK(run(folder, "check d.ndjson --against s.db").code == 2);
    folder.write("s.db", good);
    patch(folder, "s.db", 60, std::string("\0\0\0\x63", 4));  // user_version
    refused("newer-store");
    CHECK(run(folder, "check d.ndjson --against s.db").code == 2);
    folder.write("s.db", good);
    patch(folder, "s.db", std::size_t{4096} * 12, std::string(4096, '\x55'));
    refused("damaged-store");
}

TEST_CASE("a check against a damaged store is refused, or does not need what is damaged") {
    Folder folder;
    folder.write("a.ndjson", articles(60));
    folder.write("d.ndjson", R"({"id":"d","published":"2021-03-05","text":"The earthquake in Lombok killed 90 people."})" "\n");
    REQUIRE(run(folder, "store add good.db a.ndjson").code == 0);
    auto const good = folder.read("good.db");
    auto const sound = run(folder, "check d.ndjson --against good.db --format ndjson").out;
    std::size_t refused = 0;
    for (std::size_t page = 1; page < good.size() / 4096; page += 2) {
        folder.write("s.db", good);
        patch(folder, "s.db", 4096 * page, std::string(4096, '\x55'));
        auto const result = run(folder, "check d.ndjson --against s.db --format ndjson");
        if (result.code != 2) {
            CHECK(result.out == sound);
            continue;
        }
        ++refused;
        CHECK(result.out.empty());
        CHECK_MESSAGE(has(result.err, "s.db: error: the store is damaged: "), result.err);
        CHECK(has(result.err, "restore a copy, or add its articles to a new store"));
    }
    CHECK(refused > 3);
    // a letter of an article's outlet, which its claims do not hold
    auto changed = good;
    changed[changed.find("Paper 4") + 6] = '5';
    folder.write("s.db", changed);
    CHECK(has(run(folder, "check d.ndjson --against s.db").err, "what is known of a4 is not what was written [damaged-store]"));
    folder.write("s.db", good.substr(0, good.size() / 2));
    CHECK(has(run(folder, "check d.ndjson --against s.db").err, "[damaged-store]"));
}

TEST_CASE("a check against a store finds what the files give") {
    Folder folder;
    auto const corpus = std::filesystem::path{CLAIMCHECK_SOURCE_DIR} / "corpus";
    std::size_t found = 0, drafts = 0;
    for (auto const* const story : {"donbas-deaths", "epidemic", "quake-toll", "ukraine-2021"}) {
        std::vector<std::string> files;
        for (auto const& entry : std::filesystem::recursive_directory_iterator{corpus / story})
            if (entry.path().extension() == ".txt" && entry.path().filename().string().find("expected") == std::string::npos)
                files.push_back(entry.path().string());
        std::sort(files.begin(), files.end());
        REQUIRE(files.size() > 1);
        for (auto const& draft : files) {
            std::string known, against;
            for (auto const& file : files) {
                if (file == draft) continue;
                known += " '" + file + "'";
                against += " --against '" + file + "'";
            }
            REQUIRE(run(folder, "store add '" + std::string{story} + std::to_string(drafts) + ".db'" + known).code == 0);
            auto const of_files = run(folder, "check '" + draft + "'" + against + " --format ndjson");
            auto const of_store = run(folder, "check '" + draft + "' --against '" + story + std::to_string(drafts) + ".db' --format ndjson");
            CHECK(of_files.code == of_store.code);
            CHECK(findings(of_files.out) == findings(of_store.out));
            found += count(findings(of_files.out), "\n");
            ++drafts;
        }
    }
    CHECK(found > 3);
    MESSAGE(drafts << " drafts, " << found << " findings");
}

TEST_CASE("known articles alone are not reported, and other words and rules are told") {
    Folder folder;
    folder.write("a.ndjson", R"({"id":"a0","published":"2021-03-01","text":"An earthquake in Lombok on 1 March killed 20 people."})" "\n"
                             R"({"id":"a1","published":"2021-03-01","text":"An earthquake in Lombok on 1 March killed 90 people."})" "\n");
    folder.write("far.ndjson", R"({"id":"d","published":"2021-03-05","text":"The Danish parliament has 179 members."})" "\n");
    folder.write("near.ndjson", R"({"id":"d","published":"2021-03-01","text":"An earthquake in Lombok on 1 March killed 90 people."})" "\n");
    REQUIRE(run(folder, "store add s.db a.ndjson").code == 0);
    auto const far = run(folder, "check far.ndjson --against s.db");
    CHECK(far.code == 0);
    auto const near = run(folder, "check near.ndjson --against s.db --format ndjson");
    CHECK(near.code == 1);
    CHECK(count(findings(near.out), "\n") == 1);
    CHECK(!has(near.err, "other-pack"));
    auto const other = run(folder, "check near.ndjson --against s.db --no-core");
    CHECK_MESSAGE(has(other.err, "other-pack"), other.err);
}

TEST_CASE("two processes that write take turns") {
    Folder folder;
    folder.write("a.ndjson", articles(400));
    std::string second = articles(400);
    for (std::size_t at = 0; (at = second.find("\"id\":\"a", at)) != std::string::npos; ++at) second[at + 6] = 'b';
    folder.write("b.ndjson", second);
    folder.write("both.sh", "'" CLAIMCHECK_BINARY "' store add s.db a.ndjson & one=$!\n'" CLAIMCHECK_BINARY
                            "' store add s.db b.ndjson & two=$!\nwait $one && wait $two\n");
    auto const status = std::system(("cd '" + folder.path().string() + "' && sh both.sh >/dev/null 2>&1").c_str());
    CHECK(status == 0);
    CHECK(has(run(folder, "store stat s.db --format ndjson").out, R"("articles":800)"));
}

TEST_CASE("processes that make one store at the same moment all add to it") {
    Folder folder;
    std::string script = "for round in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do\nrm -f s.db*\n";
    for (char const name : {'a', 'b', 'c', 'd'}) {
        std::string const file = std::string{name} + ".ndjson";
        folder.write(file, std::string{R"({"id":")"} + name + R"(","published":"2021-03-01","text":"An earthquake in Lombok on 1 March killed 20 people."})" "\n");
        script += "'" CLAIMCHECK_BINARY "' store add s.db " + file + " & " + name + "=$!\n";
    }
    folder.write("all.sh", script + "for process in $a $b $c $d; do wait $process || exit 1; done\n"
                                    "'" CLAIMCHECK_BINARY "' store stat s.db --format ndjson | grep -q '\"articles\":4' || exit 1\ndone\n");
    CHECK(std::system(("cd '" + folder.path().string() + "' && sh all.sh >/dev/null 2>&1").c_str()) == 0);
}

TEST_CASE("what a process left that was killed in its first moment is undone") {
    Folder folder;
    auto const file = (folder.path() / "begun.db").string();
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &db) == SQLITE_OK);
    auto const run_sql = [&](char const* sql) { REQUIRE(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK); };
    run_sql("CREATE TABLE t (x); INSERT INTO t VALUES (1); BEGIN; UPDATE t SET x = 2");
    REQUIRE(sqlite3_db_cacheflush(db) == SQLITE_OK);  // the file is changed, its journal says how it was
    std::filesystem::copy(file, folder.path() / "left.db");
    std::filesystem::copy(file + "-journal", folder.path() / "left.db-journal");
    sqlite3_close(db);
    auto const stat = run(folder, "store stat left.db");
    CHECK(stat.code == 2);
    CHECK_MESSAGE(has(stat.err, "not-a-store"), stat.err);
    CHECK(!std::filesystem::exists(folder.path() / "left.db-journal"));
}

/// CLAIMCHECK_KILLS=200 tries it as often.
TEST_CASE("a killed process loses no article that it reported") {
    auto const* const asked = std::getenv("CLAIMCHECK_KILLS");
    int const kills = asked != nullptr ? std::atoi(asked) : 20;
    Folder folder;
    folder.write("a.ndjson", articles(3000));
    std::uint32_t random = 12345;
    std::size_t partial = 0;
    double longest = 0.4;  // seconds; as long as this machine takes
    for (int i = 0; i < kills; ++i) {
        random = random * 1664525U + 1013904223U;
        auto const wait = 0.005 + longest * static_cast<double>((random >> 8) % 4000U) / 4000.0;
        // each killed process goes on with the store of those before; every tenth begins a new one
        auto const store = "s" + std::to_string(i / 10) + ".db";
        auto const status = std::system(("cd '" + folder.path().string() + "' && timeout -s KILL " + std::to_string(wait) + " '" CLAIMCHECK_BINARY
                                         "' store add " + store + " a.ndjson --format ndjson >reported 2>.err").c_str());
        static_cast<void>(status);
        if (!std::filesystem::exists(folder.path() / store)) {
            longest *= 1.3;
            continue;
        }
        auto const reported = folder.read("reported");
        auto const stat = run(folder, "store stat " + store);
        // before its first commit the file is no store yet, and has lost nothing
        if (stat.code != 0) {
            CHECK(reported.empty());
            CHECK_MESSAGE((has(stat.err, "not-a-store") || has(stat.err, "older-store")), stat.err);
            longest *= 1.3;
            continue;
        }
        auto const listed = run(folder, "store list " + store + " --format ndjson").out;
        std::size_t lost = 0, told = 0;
        for (std::size_t at = 0; (at = reported.find("\"id\":\"", at)) != std::string::npos; ++at) {
            auto const end = reported.find(',', at);
            if (end == std::string::npos) break;  // cut in its middle
            ++told;
            if (!has(listed, reported.substr(at, end - at + 1))) ++lost;
        }
        CHECK(lost == 0);
        if (told > 0 && told < 3000) ++partial;
        longest *= told == 0 ? 1.3 : told == 3000 ? 0.8 : 1.0;
    }
    CHECK(partial > 0);
}
