// A row has some ten fields and there are twenty names: they are tried one after the other.
#include "tools/field_map.hpp"

#include <algorithm>

namespace claimcheck {

std::string_view to_string(RowField field) {
    constexpr std::string_view names[] = {"id", "title", "publisher", "published", "text", "measure", "value", "low", "high", "hedge", "unit",
                                          "subject", "place", "event", "claimant", "source", "as_of", "since", "temporal", "modality", "group"};
    return names[static_cast<std::size_t>(field)];
}

std::vector<std::string> const& row_field_names() {
    static std::vector<std::string> const names = [] {
        std::vector<std::string> all;
        for (std::size_t i = 0; i + 1 < row_field_count; ++i) all.emplace_back(to_string(static_cast<RowField>(i)));
        return all;
    }();
    return names;
}

RowNames::RowNames(FieldMap const& map) {
    for (std::size_t i = 0; i + 1 < row_field_count; ++i) names_.push_back({std::string{to_string(static_cast<RowField>(i))}, std::string::npos, static_cast<RowField>(i)});
    for (auto const& [field, theirs] : map.given) {
        names_[static_cast<std::size_t>(field)].whole = theirs;
        asked_.push_back(field);
    }
    if (!map.group.empty()) {
        // one of our own names means what is read as that
        auto const own = std::find(row_field_names().begin(), row_field_names().end(), map.group) - row_field_names().begin();
        bool const ours = static_cast<std::size_t>(own) < row_field_names().size();
        names_.push_back({ours ? names_[static_cast<std::size_t>(own)].whole : map.group, std::string::npos, RowField::group});
        asked_.push_back(RowField::group);
    }
    for (auto& name : names_) name.dot = name.whole.find('.');
}

std::string const& RowNames::name(RowField field) const {
    static std::string const none;
    auto const at = std::find_if(names_.begin(), names_.end(), [field](Name const& n) { return n.field == field; });
    return at == names_.end() ? none : at->whole;
}

}  // namespace claimcheck
