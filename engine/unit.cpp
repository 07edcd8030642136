// The data has billionths, so that every unit is a whole number of them.
#include "engine/unit.hpp"

#include <algorithm>

namespace claimcheck {

std::vector<UnitScale> unit_scales(Lexicon const& lexicon) {
    constexpr std::int64_t billion = 1'000'000'000;
    std::vector<UnitScale> out;
    for (std::size_t i = 0; i < lexicon.size(); ++i) {
        auto const entry = static_cast<EntryId>(i);
        auto const* const scale = lexicon.sense(entry, WordClass::measured_in);
        if (scale == nullptr) continue;
        auto const of_base = Number::ratio(scale->value, billion);
        if (!of_base) continue;
        for (auto const named : {WordClass::unit, WordClass::time_unit}) {
            auto const* const unit = lexicon.sense(entry, named);
            if (unit == nullptr) continue;
            out.push_back({std::string{lexicon.key_text(unit->key)}, std::string{lexicon.key_text(scale->key)}, *of_base, named == WordClass::time_unit});
            break;
        }
    }
    std::sort(out.begin(), out.end(), [](UnitScale const& a, UnitScale const& b) { return a.name < b.name; });
    return out;
}

std::string plural_unit(std::string_view unit, Lexicon const& lexicon) {
    auto const names_it = [&](std::string const& words) {
        auto const entry = lexicon.find_phrase(words);
        auto const* const sense = entry == EntryId::none ? nullptr : lexicon.sense(entry, WordClass::unit);
        return sense != nullptr && lexicon.key_text(sense->key) == unit;
    };
    auto const of_one = unit.substr(0, unit.find(" per "));
    auto words = std::string{of_one} + 's';
    words += unit.substr(of_one.size());
    return names_it(words) ? words : std::string{unit};
}

}  // namespace claimcheck
