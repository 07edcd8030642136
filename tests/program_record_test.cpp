// The records that others read: keys in the order of the contract, spans that cover their figures, and where records go.
#include <doctest/doctest.h>

#include <rapidjson/document.h>

#include <map>
#include <set>
#include <vector>

#include "tests/fixture.hpp"
#include "tests/program.hpp"

using namespace claimcheck::program;
using claimcheck::fixture::lines_of;
using claimcheck::fixture::source_dir;

namespace {

using Record = rapidjson::Document;
using Value = rapidjson::Value;

std::vector<Record> records_of(std::string const& ndjson) {
    std::vector<Record> records;
    for (auto const& line : lines_of(ndjson)) {
        Record record;
        record.Parse(line.c_str());
        REQUIRE(!record.HasParseError());
        REQUIRE(record.IsObject());
        records.push_back(std::move(record));
    }
    return records;
}

std::string text(Value const& record, char const* key) { return {record[key].GetString(), record[key].GetStringLength()}; }

std::string keys(Value const& record) {
    std::string names;
    for (auto const& member : record.GetObject()) names += (names.empty() ? "" : " ") + std::string{member.name.GetString()};
    return names;
}

std::vector<std::string> folders() {
    std::vector<std::string> stories;
    for (auto const& path : claimcheck::fixture::files_below(source_dir() / "corpus", ".jsonl")) stories.push_back(path.parent_path().string());
    return stories;
}

constexpr auto curly = "Fire in \xE2\x80\x9C" "Caf\xC3\xA9\xE2\x80\x9D kills 12 people\n3 May 2021\n\n"
                       "\xE2\x80\xA2 \xE2\x80\x9C" "More than 1,200 people were injured in Zagreb,\xE2\x80\x9D the mayor\xE2\x80\x99s office said.\r\n"
                       "* Some 40 soldiers died in Croatia \xE2\x80\x93 officials said.\n";

void check_claim(Value const& claim) {
    CHECK(keys(claim) == "schema id document span sentence claimant measure temporal unit subject place event quantity when modality question inherited internal");
    CHECK(text(claim, "schema") == "claimcheck.claim/1");
    CHECK(keys(claim["document"]) == "id path title publisher published");
    CHECK(keys(claim["span"]) == "in begin end line column");
    if (!claim["claimant"].IsNull()) CHECK(keys(claim["claimant"]) == "id name cue");
    CHECK(keys(claim["quantity"]) == "text value low high low_open high_open usual_low usual_high hedge");
    CHECK(keys(claim["when"]) == "begin end basis text");
    CHECK(claim["inherited"].IsArray());
}

/// Bytes of the field that the span is in are the printed figure; its line and column lead to the same place.
void check_span(Value const& claim, std::string const& file) {
    auto const& span = claim["span"];
    auto const field = text(span, "in") == "title" ? text(claim["document"], "title") : file;
    auto const begin = span["begin"].GetUint64(), end = span["end"].GetUint64();
    REQUIRE(end <= field.size());
    CHECK(field.substr(begin, end - begin) == text(claim["quantity"], "text"));
    CHECK(has(text(claim, "sentence"), text(claim["quantity"], "text")));
    std::size_t line = 1, column = 1;
    for (std::size_t at = 0; at < begin; ++at) {
        if (field[at] == '\n') { ++line; column = 1; }
        else if ((static_cast<unsigned char>(field[at]) & 0xC0U) != 0x80U) ++column;
    }
    CHECK(span["line"].GetUint64() == line);
    CHECK(span["column"].GetUint64() == column);
}

}  // namespace

TEST_CASE("claims have the keys of the contract, and their spans cover their figures") {
    Folder const folder;
    folder.write("curly.txt", curly);
    auto paths = folders();
    REQUIRE(!paths.empty());
    paths.emplace_back("curly.txt");
    for (auto const& path : paths) {
        CAPTURE(path);
        auto const result = run(folder, "extract --format ndjson '" + path + "'");
        CHECK(result.code == 0);
        CHECK(result.err == "");
        auto const records = records_of(result.out);
        REQUIRE(records.size() > 2);
        std::set<std::string> ids;
        for (std::size_t i = 0; i + 1 < records.size(); ++i) {
            check_claim(records[i]);
            auto const file = text(records[i]["document"], "path");
            check_span(records[i], claimcheck::fixture::read_file(folder.path() / file));
            CHECK(ids.insert(text(records[i], "id")).second);
        }
        CHECK(keys(records.back()) == "schema version packs input articles known_articles figures read not_read not_figures");
        auto const& run_record = records.back();
        CHECK(run_record["read"].GetUint64() == records.size() - 1);
        CHECK(run_record["figures"].GetUint64() ==
              run_record["read"].GetUint64() + run_record["not_read"].GetUint64() + run_record["not_figures"].GetUint64());
    }
}

TEST_CASE("the id of a claim does not change when something above it does") {
    Folder const folder;
    folder.write("a.txt", "A title\n3 May 2021\n\nSome 40 soldiers died in Croatia.\n");
    auto const before = text(records_of(run(folder, "extract a.txt").out).front(), "id");
    folder.write("a.txt", "A title\n3 May 2021\n\nThe day was long.\n\nSome 40 soldiers died in Croatia.\n");
    CHECK(text(records_of(run(folder, "extract a.txt").out).front(), "id") == before);
}

TEST_CASE("findings have the keys of the contract, and name claims that are there") {
    Folder const folder;
    std::size_t findings = 0;
    for (auto const& path : folders()) {
        CAPTURE(path);
        auto const records = records_of(run(folder, "check --format ndjson --with-claims '" + path + "'").out);
        std::set<std::string> claims;
        for (auto const& record : records) {
            if (text(record, "schema") == "claimcheck.claim/1") claims.insert(text(record, "id"));
            if (text(record, "schema") != "claimcheck.finding/1") continue;
            ++findings;
            CHECK(keys(record) == "schema id rule severity relation question message claims clusters pairs pair_keys dimensions reasons apart suggest see shown fingerprint");
            for (auto const& cluster : record["clusters"].GetArray()) CHECK(keys(cluster) == "low high claims count sources");
            for (auto const& claim : record["claims"].GetArray()) CHECK(claims.contains(claim.GetString()));
            CHECK(record["pairs"].Size() == record["pair_keys"].Size());
        }
        CHECK(text(records.back(), "schema") == "claimcheck.run/1");
    }
    CHECK(findings > 3);
}

TEST_CASE("mentions have the keys of the contract") {
    Folder const folder;
    std::string const sentence = "Caf\xC3\xA9 owners say about 20 percent left between 3 and 5 May 2021.";
    folder.write("in.ndjson", R"({"id":"one","text":")" + sentence + R"(","reference":"2021-06-01"})" "\n{\n"
                              R"({"id":2,"text":"It cost $3 million.","reference":null})" "\n");
    auto const result = run(folder, "mentions --kind quantity,time --format ndjson --batch in.ndjson");
    CHECK(result.code == 2);
    CHECK(has(result.err, "in.ndjson:2:"));
    auto const records = records_of(result.out);
    REQUIRE(records.size() == 2);
    CHECK(keys(records[0]) == "id mentions");
    CHECK(records[1]["id"].GetInt() == 2);
    std::set<std::string> kinds;
    for (auto const& mention : records[0]["mentions"].GetArray()) {
        auto const kind = text(mention, "kind");
        kinds.insert(kind);
        CHECK(keys(mention) == (kind == "time" ? "kind begin end text begin_date end_date" : "kind begin end text value low high unit"));
        CHECK(sentence.substr(mention["begin"].GetUint64(), mention["end"].GetUint64() - mention["begin"].GetUint64()) == text(mention, "text"));
    }
    CHECK(kinds == std::set<std::string>{"quantity", "time"});
    CHECK(!has(run(folder, "mentions --kind time --batch in.ndjson").out, "quantity"));
    CHECK(run(folder, "mentions --format text --batch in.ndjson").code == 2);
    CHECK(run(folder, "mentions --batch - <in.ndjson").out == result.out);
}

TEST_CASE("known articles are in a pair only with a checked one") {
    Folder const folder;
    auto const article = [&](std::string const& name, std::string const& day, std::string const& figure) {
        folder.write(name, "Troops near Ukraine\n" + day + " January 2022\n\nRussia has " + figure + " troops near Ukraine, officials said.\n");
    };
    article("draft.txt", "27", "60,000");
    article("archive/a.txt", "24", "90,000");
    article("archive/b.txt", "26", "125,000");
    auto const records = records_of(run(folder, "check draft.txt --against archive --format ndjson --with-claims").out);
    std::map<std::string, std::string> document;
    std::size_t pairs = 0;
    for (auto const& record : records) {
        if (text(record, "schema") == "claimcheck.claim/1") document[text(record, "id")] = text(record["document"], "id");
        if (text(record, "schema") != "claimcheck.finding/1") continue;
        for (auto const& pair : record["pairs"].GetArray()) {
            ++pairs;
            CHECK((document[pair[0].GetString()] == "draft.txt" || document[pair[1].GetString()] == "draft.txt"));
        }
    }
    CHECK(pairs == 2);
    CHECK(records.back()["articles"].GetInt() == 1);
    CHECK(records.back()["known_articles"].GetInt() == 2);
}

TEST_CASE("the order of files changes no byte of any format") {
    Folder const folder;
    for (auto const& story : folders()) {
        std::string forth, back;
        for (auto const& path : claimcheck::fixture::files_below(story, ".txt")) {
            forth += " '" + path.string() + "'";
            back = " '" + path.string() + "'" + back;
        }
        for (auto const* const arguments : {"check --format text", "check --format ndjson --with-claims", "check --format dump",
                                            "extract --format ndjson", "extract --format text", "extract --format dump"}) {
            CAPTURE(arguments);
            auto const one = run(folder, arguments + forth);
            CHECK(!one.out.empty());
            CHECK(one.out == run(folder, arguments + back).out);
        }
    }
}

TEST_CASE("a report goes to the file that --output names, and never over what is read") {
    Folder const folder;
    folder.write("a.txt", curly);
    auto const shown = run(folder, "check . --format ndjson").out;
    for (int times = 0; times < 2; ++times) {  // the second time, the report lies among the articles
        auto const written = run(folder, "check . --format ndjson --output report.txt");
        CHECK(written.code == 0);
        CHECK(written.out == "");
        CHECK(written.err == "");
        CHECK(folder.read("report.txt") == shown);
    }
    for (auto const* const arguments : {"check a.txt --output ./a.txt", "extract a.txt --output a.txt", "check . --against a.txt --output a.txt",
                                        "mentions --batch a.txt --output a.txt"}) {
        auto const refused = run(folder, arguments);
        CHECK(refused.code == 2);
        CHECK(has(refused.err, "[output-is-input]"));
        CHECK(folder.read("a.txt") == curly);
    }
    auto const nowhere = run(folder, "check a.txt --output nowhere/report");
    CHECK(nowhere.code == 2);
    CHECK(has(nowhere.err, "[unwritable-output]"));
    CHECK(run(folder, "extract a.txt --output /dev/full").code == 2);
}

TEST_CASE("colours: never in a pipe, by force or when asked for; NO_COLOR wins over force") {
    Folder const folder;
    auto const story = "'" + folders().front() + "'";
    auto const coloured = [&](std::string const& set, std::string const& option) {
        folder.write("run", "#!/bin/sh\n" + set + " exec '" CLAIMCHECK_BINARY "' check " + story + " " + option + "\n");
        auto const command = "cd '" + folder.path().string() + "' && sh ./run >.seen 2>/dev/null";
        CHECK(std::system(command.c_str()) != -1);
        return has(folder.read(".seen"), "\x1b[");
    };
    CHECK(!coloured("", ""));
    CHECK(coloured("CLICOLOR_FORCE=1", ""));
    CHECK(!coloured("CLICOLOR_FORCE=0", ""));
    CHECK(!coloured("CLICOLOR_FORCE=1 NO_COLOR=1", ""));
    CHECK(coloured("NO_COLOR=1", "--color always"));
    CHECK(!coloured("CLICOLOR_FORCE=1", "--color never"));
}

TEST_CASE("marks that reorder a line do not reach a reader") {
    Folder const folder;
    folder.write("a.txt", "Fire\xE2\x80\xAE kills 12 people\n3 May 2021\n\nA fire\xE2\x81\xA6 killed 12\xE2\x80\xAF" "people\xD8\x9C in Zagreb, the \xE2\x80\xAD" "mayor said.\n");
    folder.write("b.txt", "Fire in Zagreb\n3 May 2021\n\nA fire killed 45 people in Zagreb,\xE2\x80\xAE the mayor said.\n");
    for (auto const* const arguments : {"check .", "check . --format ndjson --with-claims", "extract . --format text", "extract . --format ndjson",
                                        "extract . --format dump", "check . --format dump", "check . --print tokens", "check . --print unread"}) {
        CAPTURE(std::string{arguments});
        auto const result = run(folder, arguments);
        for (auto const* const mark : {"\xE2\x80\xAE", "\xE2\x81\xA6", "\xD8\x9C", "\xE2\x80\xAD"}) CHECK(!has(result.out + result.err, mark));
    }
    bool kept = false;
    for (auto const& record : records_of(run(folder, "extract a.txt --format ndjson").out)) {
        if (record.HasMember("sentence")) kept = kept || has(text(record, "sentence"), "\xE2\x81\xA6");
    }
    CHECK(kept);  // escaped, not lost
}

TEST_CASE("a rule that is not there") {
    Folder const folder;
    folder.write("a.txt", curly);
    auto const near = run(folder, "check a.txt --only levels-disagre");
    CHECK(near.code == 2);
    CHECK(has(near.err, "[unknown-rule]"));
    CHECK(has(near.err, "did you mean levels-disagree?"));
    CHECK(near.out == "");
    CHECK(run(folder, "check a.txt --only levels-disagree").code == 0);
}

TEST_CASE("documents.jsonl with mistakes: the articles are still read") {
    Folder const folder;
    folder.write("a.txt", curly);
    folder.write("b.txt", "More fires\n\nSome 30 soldiers died in Croatia.\n");
    folder.write("documents.jsonl", R"({"doc":"a.txt","publisher":"A"})" "\n" R"({"doc":"b.txt","published":"2021-02-30"})" "\n{\"doc\":\n");
    auto const result = run(folder, "extract .");
    CHECK(result.code == 2);
    CHECK(has(result.err, "documents.jsonl:2:1: error:"));
    CHECK(count(result.err, "[impossible-date]") == 1);
    CHECK(has(result.err, "write it as 2021-12-02"));
    CHECK(count(result.err, "[broken-json]") == 1);
    CHECK(has(result.out, "30 soldiers"));
    CHECK(records_of(result.out).back()["articles"].GetInt() == 2);
}

TEST_CASE("a question asks as one would") {
    Folder const folder;
    folder.write("a.txt", "A\n4 July 2015\n\nNordbank made a net profit of 310 million euros in 2014. A quake of magnitude 6.1 hit Manila on Friday, killing 12 people.\n");
    folder.write("b.txt", "B\n4 July 2015\n\nNordbank made a net profit of 410 million euros in 2014. A quake of magnitude 6.9 hit Manila on Friday, killing 31 people.\n");
    auto const out = run(folder, "check .").out;
    CHECK(has(out, "question: how much net profit of Nordbank"));
    CHECK(has(out, "question: what magnitude"));
    CHECK(has(out, "question: how many deaths"));
}
