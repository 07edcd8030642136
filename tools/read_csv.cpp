// The first record names the columns; each column is looked up once and fills its fields in every row.
#include "tools/read_csv.hpp"

#include <algorithm>
#include <array>

#include "tools/csv.hpp"
#include "tools/layout.hpp"
#include "tools/row_value.hpp"

namespace claimcheck {
namespace {

struct Column {
    std::string name;
    std::vector<RowField> fields;
    std::optional<CsvShape::NumberForm> number;
};

struct Table {
    File const& file;
    InputFile const& input;
    RowNames const& names;
    std::vector<Diagnostic>& diagnostics;
    RowReader& rows;
    CsvShape const& shape;
    CsvReader& reader;
    std::vector<Column> columns{};

    [[nodiscard]] bool has(RowField field) const {
        return std::any_of(columns.begin(), columns.end(), [field](Column const& c) { return std::find(c.fields.begin(), c.fields.end(), field) != c.fields.end(); });
    }
    void add_column(std::string_view name, Position at, bool& fine) {
        Column column{std::string{trimmed(name)}, {}, {}};
        names.find(column.name, {}, [&](RowField field) {
            if (has(field)) {
                rows.report(at, "duplicate-key", "two columns are called \"" + column.name + '"', "the file is not read");
                fine = false;
            }
            column.fields.push_back(field);
        });
        for (auto const& form : shape.numbers)
            if (form.column == column.name) column.number = form;
        columns.push_back(std::move(column));
    }

    /// Whether rows can be read at all.
    bool check_columns(std::uint32_t line) {
        bool const claims = has(RowField::measure) && (has(RowField::value) || has(RowField::low) || has(RowField::high));
        if (!claims && !has(RowField::text) && !has(RowField::title)) {
            std::vector<std::string> all;
            std::string list;
            for (auto const& c : columns) {
                all.push_back(c.name);
                if (all.size() <= 12) list += (list.empty() ? "" : ", ") + c.name;
            }
            auto const near = did_you_mean(names.name(RowField::text), all);
            rows.report({line, 1}, "missing-column", "there is no column \"" + names.name(RowField::text) + "\", nor \"" + names.name(RowField::measure) +
                            "\" with \"" + names.name(RowField::value) + '"',
                        (near.empty() ? "the columns are " + list : "did you mean " + near + "?") + "; --map text=COLUMN names one");
            return false;
        }
        for (auto const field : names.asked()) {
            if (has(field) || field == RowField::group) continue;
            auto d = input_error("missing-column", input.path, line, "there is no column \"" + names.name(field) + "\", which stands for " + std::string{to_string(field)} + " in the map", "");
            d.severity = Severity::warning;
            diagnostics.push_back(std::move(d));
        }
        return true;
    }

    bool read_header(CsvRecord& record) {
        bool fine = true;
        if (!shape.header) {
            for (auto const& name : shape.columns) add_column(name, {1, 1}, fine);
            return fine && check_columns(1);
        }
        do {
            if (!reader.next(record)) {
                rows.report({file.failed() ? 1U : 0U, file.failed() ? 1U : 0U}, file.failed() ? "unreadable-file" : "empty-file", file.failed() ? "the file cannot be read" : "the file is empty", "");
                return false;
            }
        } while (record.blank());
        auto const& head = reader.line(record.line);
        if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF")) {
            rows.report({0, 0}, "invalid-utf-8", "the file is UTF-16", "convert it: iconv -f utf-16 -t utf-8");
            return false;
        }
        if (record.problem) {
            rows.report(record.problem->at, record.problem->code, record.problem->message, "this line names the columns; the file is not read");
            return false;
        }
        for (auto const& field : record.fields) add_column(field.text, field.at, fine);
        return fine && check_columns(record.line);
    }

    /// "1.234,5" as "1234.5".
    static std::string plain_number(std::string const& text, CsvShape::NumberForm const& form) {
        std::string out;
        for (char const c : text) {
            if (c == form.group) continue;
            out += c == form.decimal ? '.' : c;
        }
        return out;
    }

    void take(CsvRecord const& record) {
        rows.begin({record.line, 1});
        for (std::size_t i = 0; i < columns.size(); ++i) {
            auto const& field = record.fields[i];
            auto const& column = columns[i];
            if (column.fields.empty() || std::find(shape.missing.begin(), shape.missing.end(), field.text) != shape.missing.end()) continue;
            auto const offset = field.plain ? std::optional{field.offset} : std::nullopt;
            auto const text = column.number ? plain_number(field.text, *column.number) : std::string{};
            for (auto const to : column.fields)
                rows.take(to, column.number ? text : field.text, !text.empty() && is_figure(to) ? JsonField::Kind::number : JsonField::Kind::string, field.at, reader.line(field.at.line), column.number ? std::nullopt : offset);
        }
    }
};

}  // namespace

bool looks_like_table(std::string_view begin, RowNames const& names) {
    auto line = begin.substr(0, begin.find('\n'));
    File header{[&line](char* to, std::size_t count) {
        auto const here = line.copy(to, count);
        line.remove_prefix(here);
        return std::optional{here};
    }};
    LineReader lines{header};
    CsvShape const shape;
    CsvReader reader{lines, shape};
    CsvRecord record;
    if (!reader.next(record) || record.problem || record.fields.size() < 2) return false;
    std::array<bool, row_field_count> there{};
    bool words = true;
    for (auto const& field : record.fields) {
        auto const name = trimmed(field.text);
        names.find(name, {}, [&](RowField to) { there[static_cast<std::size_t>(to)] = true; });
        words = words && !name.empty() && name.find(' ') == std::string_view::npos;
    }
    auto const has = [&](RowField field) { return there[static_cast<std::size_t>(field)]; };
    bool const claims = has(RowField::measure) && (has(RowField::value) || has(RowField::low) || has(RowField::high));
    bool const titles = has(RowField::title) && (has(RowField::id) || has(RowField::published) || has(RowField::publisher));
    return has(RowField::text) || claims || titles || (words && !names.asked().empty());
}

void read_csv(File& file, InputFile const& input, RowNames const& names, Lexicon const& lexicon, ItemSink const& sink,
              std::vector<Diagnostic>& diagnostics) {
    LineReader lines{file};
    CsvReader reader{lines, input.shape};
    RowReader rows{input, names, lexicon, diagnostics};
    Table table{file, input, names, diagnostics, rows, input.shape, reader};
    CsvRecord record;
    if (!table.read_header(record)) return;
    std::size_t read = 0;
    while (reader.next(record)) {
        if (record.blank()) continue;
        ++read;
        if (record.problem) {
            rows.report(record.problem->at, record.problem->code, record.problem->message);
        } else if (record.fields.size() != table.columns.size()) {
            rows.report({record.line, 1}, "field-count", "the row has " + counted(record.fields.size(), "field") + ", the header " + std::to_string(table.columns.size()));
        } else {
            table.take(record);
            if (auto const* item = rows.finish()) sink(*item);
        }
    }
    rows.end(false);
    if (read == 0 && !file.failed()) rows.report({0, 0}, "empty-file", "the table has no rows", "");
    if (file.failed()) rows.report({lines.count() + 1, 1}, "unreadable-file", "the file cannot be read from here on", "the lines before are read");
}

}  // namespace claimcheck
