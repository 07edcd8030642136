// Fields are kept as texts with their places until the row is whole: only then it shows whether it is an article, whose
// other fields are somebody else's, or a claim, whose fields must all be right.
#include "tools/row.hpp"

#include "tools/file.hpp"
#include "tools/layout.hpp"
#include "tools/read_documents.hpp"
#include "tools/read_text.hpp"

namespace claimcheck {
namespace {

constexpr std::size_t most_reported = 20;

bool may_be_number(RowField field) {
    return field == RowField::id || field == RowField::value || field == RowField::low || field == RowField::high ||
           field == RowField::as_of || field == RowField::since || field == RowField::group;
}

bool right_kind(RowField field, JsonField::Kind kind) {
    using Kind = JsonField::Kind;
    return kind == Kind::string || (kind == Kind::number && may_be_number(field)) || (kind == Kind::boolean && field == RowField::group);
}

bool of_articles(RowField field) { return field <= RowField::text || field == RowField::group; }

}  // namespace

void RowReader::begin(Position at) {
    ++rows_;
    on_line_ = at.line == at_.line ? on_line_ + 1 : 1;
    at_ = at;
    for (auto& v : values_) {
        v.text.clear();
        v.source.clear();
        v.given = v.met = v.repeated = false;
    }
}

void RowReader::take(RowField field, std::string_view text, JsonField::Kind kind, Position position, std::string_view source, std::optional<std::uint32_t> at) {
    auto& v = values_[static_cast<std::size_t>(field)];
    seen_[static_cast<std::size_t>(field)] = true;
    v.repeated = v.repeated || v.met;
    v.met = true;
    bool const empty = kind == JsonField::Kind::null || (kind == JsonField::Kind::string && trimmed(text).empty());
    if (empty) return;
    v.given = true;
    v.kind = kind;
    v.at = position;
    v.text.assign(text);
    if (is_figure(field)) v.source.assign(source);
    v.offset = at;
}

void RowReader::report(Position at, std::string code, std::string message, std::string help) {
    auto d = input_error(std::move(code), input_.path, at.line, std::move(message), std::move(help));
    d.position = at;
    diagnostics_.push_back(std::move(d));
    trim();
}

void RowReader::trim() {
    while (diagnostics_.size() > before_ + most_reported) {
        diagnostics_.pop_back();
        ++unreported_;
    }
}

void RowReader::broken(RowField field, std::string const& message, std::string help) {
    if (!help.empty()) help += "; ";
    report(value(field).at, "broken-value", message, help + "the row is passed over");
}

/// A field that is given twice, or is no text.
bool RowReader::wrong_field(bool claim) {
    for (std::size_t i = 0; i < row_field_count; ++i) {
        auto const field = static_cast<RowField>(i);
        if (claim ? field == RowField::text : !of_articles(field)) continue;
        auto const& v = values_[i];
        if (v.repeated) {
            report(at_, "duplicate-key", shown(field) + " is given twice");
            return true;
        }
        if (v.given && !right_kind(field, v.kind)) {
            report(at_, "wrong-type", shown(field) + (may_be_number(field) ? " is neither text nor number" : " is no text"));
            return true;
        }
    }
    return false;
}

InputItem const* RowReader::finish() {
    bool const has_figure = has(RowField::value) || has(RowField::low) || has(RowField::high);
    bool const claim = has(RowField::measure) && !trimmed(text(RowField::measure)).empty() && has_figure;
    if (wrong_field(claim)) return nullptr;
    auto& a = item_.article;
    a.title_in_text = {};
    a.body = 0;
    a.published.reset();
    a.id.swap(values_[static_cast<std::size_t>(RowField::id)].text);
    a.title.swap(values_[static_cast<std::size_t>(RowField::title)].text);
    a.publisher.swap(values_[static_cast<std::size_t>(RowField::publisher)].text);
    item_.group = trimmed(text(RowField::group));
    item_.claim.reset();
    if (!(claim ? make_claim() : make_article())) return nullptr;
    a.path = input_.path + ':' + std::to_string(at_.line);
    if (a.id.empty()) a.id = input_.id + ':' + std::to_string(at_.line) + (on_line_ == 1 ? "" : '.' + std::to_string(on_line_));
    auto const line = has(RowField::published) ? value(RowField::published).at.line : at_.line;
    a.published = read_published(trimmed(text(RowField::published)), input_.path, line, diagnostics_);
    if (!claim) read_head(a, lexicon_, at_.line, diagnostics_);
    trim();
    return &item_;
}

bool RowReader::make_article() {
    auto& a = item_.article;
    a.text.swap(values_[static_cast<std::size_t>(RowField::text)].text);
    if (!trimmed(a.text).empty() || !a.title.empty()) return true;
    bool const has_measure = has(RowField::measure) && value(RowField::measure).kind == JsonField::Kind::string;
    bool const has_value = has(RowField::value) && right_kind(RowField::value, value(RowField::value).kind);
    if (has_measure != has_value) {
        report(at_, "incomplete-claim", shown(has_measure ? RowField::value : RowField::measure) + " is missing",
               "a claim has a measure and a value, an article a text; the other rows are read");
    } else {
        report(at_, "empty-article", "the article has no text", "the text stands in " + shown(RowField::text) + "; the other rows are read");
    }
    return false;
}

/// One a file is told, the others are counted. Numbers of JSON, and of columns whose marks are declared, have one reading.
void RowReader::note_ambiguous(RowField field, RowNumber const& number) {
    if (!number.ambiguous || value(field).kind == JsonField::Kind::number || ambiguous_++ > 0) return;
    first_ambiguous_ = input_error("ambiguous-number", input_.path, value(field).at.line, '"' + std::string{trimmed(text(field))} + "\" is read as " + to_string(number.value),
                                   "write thousands as 14,500 or 14500; a datapackage.json can name the marks of a table");
    first_ambiguous_.position = value(field).at;
    first_ambiguous_.severity = Severity::warning;
}

void RowReader::read_figure(RowClaim& claim, bool& fine) {
    std::optional<RowNumber> numbers[3];
    RowField const fields[] = {RowField::value, RowField::low, RowField::high};
    for (std::size_t i = 0; i < 3; ++i) {
        if (!has(fields[i])) continue;
        numbers[i] = read_row_number(text(fields[i]));
        if (numbers[i]) {
            note_ambiguous(fields[i], *numbers[i]);
            continue;
        }
        broken(fields[i], shown(fields[i]) + " is no number: \"" + text(fields[i]).substr(0, 40) + '"',
               text(fields[i]).find(',') == std::string::npos ? "" : "a comma parts thousands, a point decimals: 14,500 or 14.5");
        fine = false;
    }
    auto const& [value_of, low, high] = numbers;
    if (!fine) return;
    if (low && high && high->value < low->value) {
        broken(RowField::low, shown(RowField::low) + " is above " + shown(RowField::high));
        fine = false;
    } else if (value_of && ((low && value_of->value < low->value) || (high && high->value < value_of->value))) {
        broken(RowField::value, shown(RowField::value) + " lies outside its range");
        fine = false;
    }
    auto const& first = value_of ? value_of : low ? low : high;
    auto const& place = value(value_of ? RowField::value : low ? RowField::low : RowField::high);
    auto const middle = low && high ? Number::sum(low->value, high->value) : std::nullopt;
    auto const half = middle ? Number::quotient(*middle, Number{2}) : std::nullopt;
    auto& f = claim.figure;
    f.value = value_of ? value_of->value : half.value_or(first->value);
    f.low = low ? low->value : f.value;
    f.high = high ? high->value : f.value;
    f.range = low && high && low->value < high->value;
    f.step = first->step;
    f.round = first->round && !low && !high;
    claim.low_open_ended = high && !low;
    claim.high_open_ended = low && !high;
    if (claim.unit.empty() && first->percent) claim.unit = "percent";
    claim.position = place.at;
    claim.line = place.source;
    claim.line_begin = place.offset;
    auto const blanks = place.text.find_first_not_of(" \t\r\n");
    claim.printed = trimmed(place.text);
    claim.size = static_cast<std::uint32_t>(claim.printed.size());
    if (claim.line_begin) *claim.line_begin += static_cast<std::uint32_t>(blanks);
    claim.position.column += static_cast<std::uint32_t>(blanks);
    if (!value_of && low && high) claim.printed += '-' + std::string{trimmed(text(RowField::high))};
}

void RowReader::read_times(RowClaim& claim, bool& fine) {
    for (auto const field : {RowField::as_of, RowField::since}) {
        if (!has(field) || trimmed(text(field)).empty()) continue;
        auto const period = read_row_period(text(field));
        if (!period) {
            broken(field, shown(field) + " is no date: \"" + text(field).substr(0, 40) + '"', "write it as 2021-12-02, 2021-12, 2021 or 2021-01-01/2021-06-30");
            fine = false;
        } else if (field == RowField::since) {
            claim.since = period->begin;
        } else {
            claim.begin = period->begin;
            claim.end = period->end;
        }
    }
    if (claim.since && claim.end && *claim.end < *claim.since) {
        broken(RowField::since, shown(RowField::since) + " is behind " + shown(RowField::as_of));
        fine = false;
    }
}

template <class Enum>
std::optional<Enum> RowReader::read_word(RowField field, Enum last, bool& fine) {
    auto const word = lower(trimmed(text(field)));
    if (word.empty()) return std::nullopt;
    std::vector<std::string> all;
    std::string list;
    for (std::size_t i = 0; i <= static_cast<std::size_t>(last); ++i) {
        all.emplace_back(to_string(static_cast<Enum>(i)));
        if (all.back() == word) return static_cast<Enum>(i);
        list += (list.empty() ? "" : ", ") + all.back();
    }
    auto const near = did_you_mean(word, all);
    broken(field, shown(field) + " is not known: \"" + word.substr(0, 40) + '"', near.empty() ? "one of: " + list : "did you mean " + near + "?");
    fine = false;
    return std::nullopt;
}

bool RowReader::make_claim() {
    bool fine = true;
    auto& claim = item_.claim.emplace();
    claim.file = input_.path;
    claim.measure = trimmed(text(RowField::measure));
    claim.unit = lower(trimmed(text(RowField::unit)));
    if (claim.unit == "%") claim.unit = "percent";
    claim.subject = trimmed(text(RowField::subject));
    claim.place = trimmed(text(RowField::place));
    claim.event = trimmed(text(RowField::event));
    claim.claimant = trimmed(text(RowField::claimant));
    read_figure(claim, fine);
    read_times(claim, fine);
    claim.hedge = read_word(RowField::hedge, Hedge::atmost, fine);
    claim.temporal = read_word(RowField::temporal, Temporal::event, fine);
    claim.modality = read_word(RowField::modality, Modality::denied, fine).value_or(claim.claimant.empty() ? Modality::asserted : Modality::reported);
    if (item_.article.publisher.empty()) item_.article.publisher = trimmed(text(RowField::source));
    item_.article.text.clear();
    return fine;
}

void RowReader::end(bool with_missing_names) {
    for (auto const field : names_.asked()) {
        if (!with_missing_names || seen_[static_cast<std::size_t>(field)] || field == RowField::group) continue;
        auto d = input_error("missing-field", input_.path, 0, "no row has " + shown(field) + ", which stands for " + std::string{to_string(field)} + " in the map", "");
        d.severity = Severity::warning;
        diagnostics_.push_back(std::move(d));
    }
    if (ambiguous_ > 0) {
        if (ambiguous_ > 1) first_ambiguous_.message += ", and " + counted(ambiguous_ - 1, "number") + " like it";
        diagnostics_.push_back(first_ambiguous_);
        ambiguous_ = 0;
    }
    if (unreported_ == 0) return;
    diagnostics_.push_back(input_error("more-broken-lines", input_.path, 0, counted(unreported_, "more mistake") + " in this file", ""));
    unreported_ = 0;
}

}  // namespace claimcheck
