#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace claimcheck {

/// What a row (a line of NDJSON, a record of a table) may tell. The names are those that rows have unless --map gives
/// others; `group` is what --group names.
enum class RowField : std::uint8_t {
    id, title, publisher, published, text, measure, value, low, high, hedge, unit, subject, place, event, claimant, source,
    as_of, since, temporal, modality, group
};
constexpr std::size_t row_field_count = static_cast<std::size_t>(RowField::group) + 1;
std::string_view to_string(RowField field);
/// All names but `group`, which is no field of its own.
std::vector<std::string> const& row_field_names();

/// What rows call our fields, where that is not the field's own name.
struct FieldMap {
    std::vector<std::pair<RowField, std::string>> given;  ///< of --map
    std::string group;                                    ///< of --group; empty: none
};

/// The names of a map, to be looked up. A name with a dot ("content.body") is a field with that name, or the second
/// field inside the first.
class RowNames {
public:
    explicit RowNames(FieldMap const& map);
    /// Calls `each` for every field that rows call so; `inner` is empty but for a field inside another.
    template <class Each>
    void find(std::string_view outer, std::string_view inner, Each&& each) const {
        for (auto const& n : names_) {
            bool const called = inner.empty() ? n.whole == outer : n.dotted() && n.outer() == outer && n.inner() == inner;
            if (called) each(n.field);
        }
    }
    /// As rows have it.
    [[nodiscard]] std::string const& name(RowField field) const;
    /// Those of --map and --group: a name that no row has is a mistake.
    [[nodiscard]] std::vector<RowField> const& asked() const { return asked_; }

private:
    struct Name {
        std::string whole;
        std::size_t dot = std::string::npos;
        RowField field{};
        [[nodiscard]] bool dotted() const { return dot != std::string::npos; }
        [[nodiscard]] std::string_view outer() const { return std::string_view{whole}.substr(0, dot); }
        [[nodiscard]] std::string_view inner() const { return std::string_view{whole}.substr(dot + 1); }
    };
    std::vector<Name> names_;
    std::vector<RowField> asked_;
};

}  // namespace claimcheck
