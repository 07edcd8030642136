#pragma once
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "grammar/source.hpp"
#include "tools/file.hpp"

namespace claimcheck {

/// How a table is written: CSV (RFC 4180) unless something else is said.
struct CsvShape {
    char delimiter = 0;                 ///< 0: the first of , ; and tab that the header has
    char quote = '"';                   ///< 0: quotes are letters
    char comment = 0;                   ///< lines that begin so are passed over; 0: none
    bool header = true;                 ///< the first record names the columns
    bool skip_blanks = false;           ///< blanks before a field are no part of it
    std::vector<std::string> columns;   ///< their names, where there is no header
    std::vector<std::string> missing;   ///< values that stand for none; an empty field always does
    struct NumberForm { std::string column; char decimal = '.', group = ','; };
    std::vector<NumberForm> numbers;    ///< columns whose numbers are written in another way
    friend bool operator==(CsvShape const&, CsvShape const&) = default;
};

struct CsvField {
    std::string text;                   ///< unquoted; line ends in it are "\n"
    Position at;                        ///< where it begins in the file, behind its quote
    std::uint32_t offset = 0;           ///< in bytes, in its line
    bool plain = true;                  ///< as it stands in the file: no doubled quotes, no line ends
};

struct CsvRecord {
    std::uint32_t line = 0;             ///< where it begins
    std::vector<CsvField> fields;
    struct Problem { Position at; std::string code, message; };
    std::optional<Problem> problem;     ///< then the fields are worth nothing
    [[nodiscard]] bool blank() const { return !problem && fields.size() == 1 && fields[0].text.empty() && fields[0].plain; }
};

/// Records of a table in bounded memory. Quotes inside an unquoted field are letters. A record that is broken ends with
/// its first line, so that a forgotten quote costs one record and not the rest of the file.
class CsvReader {
public:
    CsvReader(LineReader& lines, CsvShape const& shape) : lines_(lines), shape_(shape) {}
    /// False at the end.
    bool next(CsvRecord& record);
    /// What the delimiter is; it is chosen by the first record.
    [[nodiscard]] char delimiter() const { return delimiter_; }
    /// A line of the last record, as it stands in the file.
    [[nodiscard]] std::string_view line(std::uint32_t number) const;

private:
    struct Line {
        std::string text;
        std::uint32_t number = 0;
        bool too_long = false;
    };
    bool more();
    void choose_delimiter(std::string_view line);
    void read(CsvRecord& record);
    bool quoted(CsvRecord& record, CsvField& field, std::size_t& at);
    void advance(std::size_t from, std::size_t to);

    LineReader& lines_;
    CsvShape const& shape_;
    char delimiter_ = 0;
    std::deque<Line> taken_;    ///< of the record under way; none is moved while it is read
    std::deque<Line> waiting_;  ///< were taken for a record that is broken
    std::size_t size_ = 0;
    std::uint32_t column_ = 1;
};

}  // namespace claimcheck
