#pragma once
#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/claim.hpp"
#include "grammar/lexicon.hpp"
#include "tools/field_map.hpp"
#include "tools/json_fields.hpp"
#include "tools/read_path.hpp"
#include "tools/row_value.hpp"

namespace claimcheck {

/// A row with a ready value, before its names are looked up. What it does not say is empty.
struct RowClaim {
    std::string file;  ///< without the line
    std::string measure, unit, subject, place, event, claimant;
    std::string printed;                ///< the figure as the row has it
    Quantity figure;                    ///< the hedge aside
    bool low_open_ended = false, high_open_ended = false;  ///< only the other end is given
    std::optional<Hedge> hedge;
    std::optional<Day> begin, end;      ///< of as_of
    std::optional<Day> since;
    std::optional<Temporal> temporal;
    Modality modality = Modality::asserted;
    Position position;                  ///< of the figure in the file
    std::uint32_t size = 0;             ///< bytes of it there
    std::string line;                   ///< the line of the file that it stands in
    std::optional<std::uint32_t> line_begin;  ///< its offset there, where that is known
};

/// What readers give: an article, or a row that is a claim already, whose article has no text.
struct InputItem {
    Article article;
    std::optional<RowClaim> claim;
    std::string group;  ///< its value of --group; empty: none
};
using ItemSink = std::function<void(InputItem const&)>;

/// Fields of the figure itself.
inline bool is_figure(RowField field) { return field == RowField::value || field == RowField::low || field == RowField::high; }

/// Collects the fields of one row after the other and makes articles and claims of them. A row with a measure and a
/// value, or the ends of a range, is a claim, and its text is not read; any other with a text or a title is an article.
/// What cannot be right is a diagnostic at its place and the row is passed over; from the twentieth on they are counted.
class RowReader {
public:
    RowReader(InputFile const& input, RowNames const& names, Lexicon const& lexicon, std::vector<Diagnostic>& diagnostics)
        : input_(input), names_(names), lexicon_(lexicon), diagnostics_(diagnostics), before_(diagnostics.size()) {}

    void begin(Position at);
    /// `source` is the line of the file that the value stands in, `at` where it begins there; unknown: the line alone.
    void take(RowField field, std::string_view text, JsonField::Kind kind, Position position, std::string_view source, std::optional<std::uint32_t> at);
    /// The article or claim, which lasts until the next row; nullptr after a diagnostic.
    InputItem const* finish();

    void report(Position at, std::string code, std::string message, std::string help = "the other rows are read");
    /// After the last row: how many mistakes were not told, numbers that others read otherwise, and names that no row had.
    void end(bool with_missing_names);
    [[nodiscard]] std::uint64_t rows() const { return rows_; }

private:
    struct Value {
        std::string text;
        JsonField::Kind kind{};
        Position at;
        std::string source;
        std::optional<std::uint32_t> offset;
        bool given = false, met = false, repeated = false;  ///< met: perhaps empty
    };
    [[nodiscard]] Value const& value(RowField field) const { return values_[static_cast<std::size_t>(field)]; }
    [[nodiscard]] std::string const& text(RowField field) const { return value(field).text; }
    [[nodiscard]] bool has(RowField field) const { return value(field).given; }
    [[nodiscard]] std::string shown(RowField field) const { return '"' + names_.name(field) + '"'; }
    bool wrong_field(bool claim);
    bool make_article();
    bool make_claim();
    void read_figure(RowClaim& claim, bool& fine);
    void note_ambiguous(RowField field, RowNumber const& number);
    void read_times(RowClaim& claim, bool& fine);
    template <class Enum>
    std::optional<Enum> read_word(RowField field, Enum last, bool& fine);
    void broken(RowField field, std::string const& message, std::string help = "");
    void trim();

    InputFile const& input_;
    RowNames const& names_;
    Lexicon const& lexicon_;
    std::vector<Diagnostic>& diagnostics_;
    std::size_t before_, unreported_ = 0;
    std::size_t ambiguous_ = 0;
    Diagnostic first_ambiguous_;
    std::uint64_t rows_ = 0;
    Position at_{0, 0};           ///< where the row begins
    std::uint32_t on_line_ = 1;   ///< its number among the rows of that line
    std::array<Value, row_field_count> values_;
    std::array<bool, row_field_count> seen_{};  ///< in any row
    InputItem item_;
};

}  // namespace claimcheck
