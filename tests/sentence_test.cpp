// Where sentences end: lines that were only broken to fit a width go on.
#include <doctest/doctest.h>

#include "tests/program.hpp"

using namespace claimcheck::program;

namespace {

std::size_t sentences(std::string const& body) {
    Folder const folder;
    folder.write("a.txt", "A title\n3 May 2021\n\n" + body + "\n");
    auto const out = run(folder, "check a.txt --print sentences").out;
    return count(out, "\n") - 2;  // without the name of the file and the title
}

}  // namespace

TEST_CASE("a broken line goes on") {
    CHECK(sentences("The flood has killed 12 people in\nthe east of the country.") == 1);
    CHECK(sentences("The flood has killed, the mayor said:\n12 people.") == 1);
    CHECK(sentences("The flood has killed people of the\nRed Cross.") == 1);
    CHECK(sentences("The flood has killed\n12 people.") == 1);
}
TEST_CASE("a line that is whole ends its sentence") {
    CHECK(sentences("What the flood took\nThe flood has killed 12 people.") == 2);
    CHECK(sentences("The flood has killed 12 people.\nthe mayor wept.") == 2);
    CHECK(sentences("The flood has killed 12 people in\n\nthe east of the country.") == 2);
    CHECK(sentences("Among the dead:\n* 12 children\n* 3 sailors") == 3);
}
