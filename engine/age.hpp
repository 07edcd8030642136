#pragma once
#include "engine/clause.hpp"

namespace claimcheck {

/// Whose age stands at an item: "Smith" of "Smith, 36 years old", "girls" of "five girls, all aged 15". Nobody that the
/// words before it show: none.
StemId owner(Clause const& clause, std::size_t at);

/// Names around the age at items [first, last], places aside: behind "aged 78" those of the whole sentence, beside a
/// noun ("the 34-year-old driver") those nearby.
StemSet names_beside(Clause const& clause, std::size_t first, std::size_t last, bool noun);

}  // namespace claimcheck
