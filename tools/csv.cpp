// The lines of a record are kept until it is whole, since a broken one gives all but its first back. A line that leaves
// a quoted field open when it is read inside one closes its own, so no line is read more often than twice.
#include "tools/csv.hpp"

#include <algorithm>

#include "tools/utf8.hpp"

namespace claimcheck {

bool CsvReader::more() {
    if (!waiting_.empty()) {
        taken_.push_back(std::move(waiting_.front()));
        waiting_.pop_front();
    } else {
        auto const line = lines_.next();
        if (!line) return false;
        taken_.push_back({std::string{line->text}, line->number, line->too_long});
        if (line->number == 1 && taken_.back().text.starts_with("\xEF\xBB\xBF")) taken_.back().text.erase(0, 3);
    }
    size_ += taken_.back().text.size() + 1;
    return true;
}

void CsvReader::choose_delimiter(std::string_view line) {
    delimiter_ = ',';
    bool inside = false;
    for (char const wanted : {',', ';', '\t'}) {
        inside = false;
        for (char const c : line) {
            if (c == shape_.quote && c != 0) inside = !inside;
            if (inside || c != wanted) continue;
            delimiter_ = wanted;
            return;
        }
    }
}

std::string_view CsvReader::line(std::uint32_t number) const {
    auto const at = std::find_if(taken_.begin(), taken_.end(), [number](Line const& l) { return l.number == number; });
    return at == taken_.end() ? std::string_view{} : std::string_view{at->text};
}

bool CsvReader::next(CsvRecord& record) {
    do {
        taken_.clear();
        size_ = 0;
        if (!more()) return false;
    } while (shape_.comment != 0 && taken_.front().text.starts_with(shape_.comment));
    if (delimiter_ == 0) {
        delimiter_ = shape_.delimiter;
        if (delimiter_ == 0) choose_delimiter(taken_.front().text);
    }
    record.line = taken_.front().number;
    record.problem.reset();
    read(record);
    for (auto const& line : taken_) {
        if (line.too_long) record.problem = {{line.number, 1}, "limit-line-size", "the line is longer than 64 MiB"};
        auto const bad = record.problem ? std::string_view::npos : find_invalid_utf8(line.text);
        if (bad != std::string_view::npos)
            record.problem = {{line.number, 1 + count_characters(std::string_view{line.text}.substr(0, bad))}, "invalid-utf-8", "this is not UTF-8"};
    }
    if (!record.problem) return true;
    while (taken_.size() > 1) {
        waiting_.push_front(std::move(taken_.back()));
        taken_.pop_back();
    }
    return true;
}

void CsvReader::advance(std::size_t from, std::size_t to) { column_ += count_characters(std::string_view{taken_.back().text}.substr(from, to - from)); }

/// Reads a quoted field from behind its quote to behind the closing one; false with a problem.
bool CsvReader::quoted(CsvRecord& record, CsvField& field, std::size_t& at) {
    for (;;) {
        auto const& text = taken_.back().text;
        auto const end = std::min(text.find(shape_.quote, at), text.size());
        field.text.append(text, at, end - at);
        advance(at, end);
        at = end;
        if (at == text.size()) {
            field.plain = false;
            field.text += '\n';
            if (size_ > article_limit) {
                record.problem = {field.at, "limit-record-size", "the record is longer than 64 MiB"};
                return false;
            }
            if (!more()) {
                record.problem = {{field.at.line, field.at.column - 1}, "open-quote", "the quote that opens here is not closed"};
                return false;
            }
            at = 0;
            column_ = 1;
            continue;
        }
        ++at;
        ++column_;
        if (at == text.size() || text[at] != shape_.quote) return true;
        field.text += shape_.quote;
        field.plain = false;
        ++at;
        ++column_;
    }
}

void CsvReader::read(CsvRecord& record) {
    std::size_t count = 0, at = 0;
    column_ = 1;
    for (bool last = false; !last; ++count) {
        if (count == record.fields.size()) record.fields.emplace_back();
        auto& field = record.fields[count];
        field.text.clear();
        field.plain = true;
        auto const blanks = [&](bool skip) {
            while (skip && at < taken_.back().text.size() && taken_.back().text[at] == ' ') ++at, ++column_;
        };
        blanks(shape_.skip_blanks);
        bool const quotes = shape_.quote != 0 && at < taken_.back().text.size() && taken_.back().text[at] == shape_.quote;
        if (quotes) ++at, ++column_;
        field.at = {taken_.back().number, column_};
        field.offset = static_cast<std::uint32_t>(at);
        if (quotes) {
            if (!quoted(record, field, at)) return;
            blanks(true);
        } else {
            auto const& text = taken_.back().text;
            auto const end = std::min(text.find(delimiter_, at), text.size());
            field.text.assign(text, at, end - at);
            advance(at, end);
            at = end;
        }
        auto const& text = taken_.back().text;
        last = at == text.size();
        if (!last && text[at] != delimiter_) {
            auto const here = taken_.back().number;
            record.problem = {{here, column_}, "broken-quote", "there is more text behind the closing quote" + (field.at.line == here ? std::string{} : " of the field that begins in line " + std::to_string(field.at.line))};
            return;
        }
        ++at;
        ++column_;
    }
    record.fields.resize(count);
}

}  // namespace claimcheck
