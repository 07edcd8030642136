// What stands before its comma is the owner of an age, if it is a name or people.
#include "engine/age.hpp"

namespace claimcheck {

StemId owner(Clause const& clause, std::size_t at) {
    auto const silent = [&](std::size_t i) {
        return clause.mark(i, ',') || (clause[i].kind == TokenKind::word && !clause.figure(i) && clause.stem(i) == StemId::none);
    };
    auto i = at;
    while (i > 0 && i + 4 > at && silent(i - 1)) --i;
    bool const person = i > 0 && i < at && (clause[i - 1].capital || clause.is(i - 1, WordClass::people | WordClass::title));
    return person ? clause.stem(i - 1) : StemId::none;
}

StemSet names_beside(Clause const& clause, std::size_t first, std::size_t last, bool noun) {
    constexpr auto elsewhere = WordClass::place | WordClass::people_of | WordClass::organisation;
    std::size_t const reach = noun ? 5 : clause.size();
    StemSet names;
    for (auto i = first > reach ? first - reach : 1; i < clause.size() && i <= last + reach; ++i) {
        if (clause[i].capital && clause.tells(i) && !clause.is(i, elsewhere)) add(names, clause.stem(i));
    }
    return names;
}

}  // namespace claimcheck
