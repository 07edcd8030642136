// A claim is filled field by field as the line is read. Texts are kept in the store: those that repeat (measures,
// places, claimants) through a table with what the vocabulary says of them.
#include "tools/read_claims.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include "engine/intern.hpp"
#include "grammar/digits.hpp"
#include "tools/claim_internal.hpp"
#include "tools/file.hpp"
#include "tools/json_fields.hpp"
#include "tools/known_name.hpp"
#include "tools/layout.hpp"

namespace claimcheck {
namespace {

constexpr std::size_t most_reported = 20;
constexpr std::uint32_t sample = 1000;  ///< lines after which the number of all is guessed

enum class ClaimField : std::uint8_t {
    id, document, document_id, path, title, publisher, published, group, in, begin, end, line, column, sentence, claimant,
    claimant_name, cue, measure, temporal, unit, subject, place, event, text, value, low, high, low_open, high_open,
    usual_low, usual_high, hedge, when_begin, when_end, basis, when_text, modality
};

struct FieldName { std::string_view outer, inner; ClaimField field; };
constexpr std::array field_names = {
    FieldName{"id", "", ClaimField::id}, FieldName{"document", "", ClaimField::document},
    FieldName{"document", "id", ClaimField::document_id}, FieldName{"document", "path", ClaimField::path},
    FieldName{"document", "title", ClaimField::title}, FieldName{"document", "publisher", ClaimField::publisher},
    FieldName{"document", "published", ClaimField::published}, FieldName{"document", "group", ClaimField::group}, FieldName{"span", "in", ClaimField::in},
    FieldName{"span", "begin", ClaimField::begin}, FieldName{"span", "end", ClaimField::end},
    FieldName{"span", "line", ClaimField::line}, FieldName{"span", "column", ClaimField::column},
    FieldName{"sentence", "", ClaimField::sentence}, FieldName{"claimant", "", ClaimField::claimant},
    FieldName{"claimant", "name", ClaimField::claimant_name}, FieldName{"claimant", "cue", ClaimField::cue},
    FieldName{"measure", "", ClaimField::measure}, FieldName{"temporal", "", ClaimField::temporal},
    FieldName{"unit", "", ClaimField::unit}, FieldName{"subject", "", ClaimField::subject},
    FieldName{"place", "", ClaimField::place}, FieldName{"event", "", ClaimField::event},
    FieldName{"quantity", "text", ClaimField::text}, FieldName{"quantity", "value", ClaimField::value},
    FieldName{"quantity", "low", ClaimField::low}, FieldName{"quantity", "high", ClaimField::high},
    FieldName{"quantity", "low_open", ClaimField::low_open}, FieldName{"quantity", "high_open", ClaimField::high_open},
    FieldName{"quantity", "usual_low", ClaimField::usual_low}, FieldName{"quantity", "usual_high", ClaimField::usual_high},
    FieldName{"quantity", "hedge", ClaimField::hedge}, FieldName{"when", "begin", ClaimField::when_begin},
    FieldName{"when", "end", ClaimField::when_end}, FieldName{"when", "basis", ClaimField::basis},
    FieldName{"when", "text", ClaimField::when_text}, FieldName{"modality", "", ClaimField::modality}};

/// Which field has a name; none: nothing that is read. Lines of one file have their fields in one order, so the last
/// answer for the n-th is tried first.
class FieldOrder {
public:
    void begin_line() { at_ = 0; }
    std::optional<ClaimField> of(JsonField const& field) {
        if (at_ == last_.size()) last_.emplace_back();
        auto& last = last_[at_++];
        if (last.inner == field.inner && last.outer == field.outer) return last.field;
        last.outer = field.outer;
        last.inner = field.inner;
        auto const* const found = std::find_if(field_names.begin(), field_names.end(), [&](FieldName const& name) {
            return name.outer == field.outer && name.inner == field.inner;
        });
        last.field = found == field_names.end() ? std::nullopt : std::optional{found->field};
        return last.field;
    }

private:
    struct Answer {
        std::string outer, inner;
        std::optional<ClaimField> field;
    };
    std::vector<Answer> last_;
    std::size_t at_ = 0;
};

/// The value of an enumeration that is printed as `text`.
template <class Enum>
std::optional<Enum> named(std::string_view text, Enum last) {
    for (std::size_t i = 0; i <= static_cast<std::size_t>(last); ++i)
        if (to_string(static_cast<Enum>(i)) == text) return static_cast<Enum>(i);
    return std::nullopt;
}

/// "-12.5" as JSON prints numbers, cut after nine decimals; exponents and figures beyond the limits are none.
std::optional<Number> json_number(std::string_view text) {
    constexpr std::size_t decimals = 9, most_digits = 15;
    std::int64_t whole = 0;
    auto const digits = std::find_if(text.begin(), text.end(), [&whole](char c) {
        bool const other = c < '0' || c > '9';
        if (!other && whole < Number::limit) whole = whole * 10 + (c - '0');
        return other;
    });
    if (digits == text.end() && !text.empty() && text.size() <= most_digits) return Number{whole};
    bool const plain = text.find_first_not_of("-.0123456789") == std::string_view::npos;
    if (auto const point = text.find('.'); plain && point != std::string_view::npos) text = text.substr(0, point + 1 + decimals);
    bool const negative = text.starts_with('-');
    auto const number = parse_number(negative ? text.substr(1) : text);
    if (!number || !negative) return number;
    return Number::difference(Number{}, *number);
}

/// Halfway between two.
std::optional<Number> middle(Number low, Number high) {
    if (low == high) return low;
    auto const sum = Number::sum(low, high);
    if (sum && sum->whole() && sum->num() % 2 == 0) return Number{sum->num() / 2};
    return sum ? Number::quotient(*sum, Number{2}) : std::nullopt;
}

std::optional<std::uint32_t> small_number(std::string_view text) {
    auto const number = parse_number(text);
    if (!number || !number->whole() || number->num() > 0xFFFFFFFFLL) return std::nullopt;
    return static_cast<std::uint32_t>(number->num());
}

struct ClaimLines {
    ClaimLines(std::string const& file, Vocabulary const& words_of, Gathered& gathered, std::vector<Diagnostic>& problems)
        : path(file), vocabulary(words_of), out(gathered), diagnostics(problems) {}

    std::string const& path;
    Vocabulary const& vocabulary;
    Gathered& out;
    std::vector<Diagnostic>& diagnostics;
    JsonReader json;

    struct Known { std::string_view text; EntityId entity; MeasureId measure; };
    TextTable words;           ///< texts that many claims share
    std::vector<Known> known;  ///< of each word: what the vocabulary says of it
    TextTable documents;       ///< ids; the number is the DocumentId
    FieldOrder order;
    InternalFields internal;   ///< of the claim under way
    static constexpr std::uint32_t no_ordinal = 0xFFFFFFFF;
    std::vector<std::uint32_t> ordinals;  ///< of each claim: its index among those of its document, as extracted
    bool some_ordinals = false;
    bool grouped = false;      ///< some document has a group, or could have

    Claim* claim = nullptr;  ///< the last of the store, under way
    Document document;
    std::string id, document_id;
    std::string wrong;  ///< a field that cannot be what it says
    bool has_quantity = false, has_when = false, has_value = false, usual = false, hedged = false, kind_given = false;

    std::string_view keep(std::string_view text) { return out.store.keep_once(text); }
    Known const& word(std::string_view text) {
        auto const number = words.of_fleeting(text, [this](std::string_view fresh) { return keep(fresh); });
        if (number == known.size()) known.push_back({words[number], known_entity(text, vocabulary), known_measure(text, vocabulary)});
        return known[number];
    }
    /// As the vocabulary names the measure; else as the record does.
    std::string_view measure_name(Claim const& c) const {
        auto const* const measure = vocabulary.measure(c.measure);
        return measure != nullptr ? std::string_view{measure->name} : c.noun;
    }
    Slot slot(std::string_view text) {
        if (text.empty()) return {};
        auto const& one = word(text);
        return {one.entity, one.text};
    }
    void refuse(JsonField const& field) {
        if (!wrong.empty()) return;
        wrong = field.inner.empty() ? std::string{field.outer} : std::string{field.outer} + '.' + std::string{field.inner};
    }
    template <class Value, class Convert>
    void set(Value& to, JsonField const& field, Convert convert) {
        if (field.kind == JsonField::Kind::null) return;
        if (auto const value = convert(field.text)) to = *value;
        else refuse(field);
    }

    void take(JsonField const& field) {
        if (field.outer.starts_with('i') && field.outer == "internal") {
            if (!field.inner.empty() && !internal.take(field)) refuse(field);
            return;
        }
        auto const which = order.of(field);
        if (!which || field.kind == JsonField::Kind::object || field.kind == JsonField::Kind::array) return;
        auto const text = field.text;
        if (*which >= ClaimField::text && *which <= ClaimField::hedge) return take_quantity(*which, field);
        if (*which >= ClaimField::when_begin && *which <= ClaimField::when_text) return take_when(*which, field);
        if (*which >= ClaimField::in && *which <= ClaimField::column) return take_span(*which, field);
        switch (*which) {
            case ClaimField::id: id = text; return;
            case ClaimField::document:
            case ClaimField::document_id: document_id = text; return;
            case ClaimField::path: document.path = word(text).text; return;
            case ClaimField::title: document.title = word(text).text; return;
            case ClaimField::publisher: document.publisher = word(text).text; return;
            case ClaimField::published: return set(document.published, field, parse_day);
            case ClaimField::group:
                grouped = true;
                document.among = word(text).text;
                return;
            case ClaimField::sentence: claim->sentence = out.store.keep(text); return;
            case ClaimField::claimant:
            case ClaimField::claimant_name: claim->claimant = slot(text); return;
            case ClaimField::cue: claim->cue = word(text).text; return;
            case ClaimField::measure:
                claim->measure = word(text).measure;
                claim->noun = word(text).text;
                claim->measure_name = measure_name(*claim);
                return;
            case ClaimField::temporal:
                kind_given = field.kind != JsonField::Kind::null;
                return set(claim->temporal, field, [](auto t) { return named(t, Temporal::event); });
            case ClaimField::unit: claim->unit = word(text).text; return;
            case ClaimField::subject: claim->subject = slot(text); return;
            case ClaimField::place: claim->place = slot(text); return;
            case ClaimField::event: claim->event.kind = word(text).text; return;
            case ClaimField::modality: return set(claim->modality, field, [](auto t) { return named(t, Modality::denied); });
            default: return;
        }
    }

    void take_quantity(ClaimField which, JsonField const& field) {
        auto& f = claim->figure;
        has_quantity = true;
        auto const number = [this, &field](std::optional<Number>& to) { set(to, field, json_number); };
        switch (which) {
            case ClaimField::text: claim->text = word(field.text).text; return;
            case ClaimField::value:
                has_value = field.kind != JsonField::Kind::null;
                return set(f.value, field, json_number);
            case ClaimField::low: return number(f.low);
            case ClaimField::high: return number(f.high);
            case ClaimField::low_open: f.low_open = field.text == "true"; return;
            case ClaimField::high_open: f.high_open = field.text == "true"; return;
            case ClaimField::usual_low: usual = true; return number(f.usual_low);
            case ClaimField::usual_high: usual = true; return number(f.usual_high);
            default:
                hedged = field.kind != JsonField::Kind::null;
                return set(f.hedge, field, [](auto t) { return named(t, Hedge::vague); });
        }
    }

    void take_when(ClaimField which, JsonField const& field) {
        switch (which) {
            case ClaimField::when_begin: has_when = true; return set(claim->when.begin, field, parse_day);
            case ClaimField::when_end: has_when = true; return set(claim->when.end, field, parse_day);
            case ClaimField::basis: return set(claim->when.basis, field, [](auto t) { return named(t, Basis::unknown); });
            default: claim->when.text = word(field.text).text; return;
        }
    }

    void take_span(ClaimField which, JsonField const& field) {
        switch (which) {
            case ClaimField::in: claim->in_title = claim->headline = field.text == "title"; return;
            case ClaimField::begin: return set(claim->span.begin, field, small_number);
            case ClaimField::end: return set(claim->span.end, field, small_number);
            case ClaimField::line: return set(claim->position.line, field, small_number);
            default: return set(claim->position.column, field, small_number);
        }
    }

    void clear() {
        claim = &out.store.claims.emplace_back();
        document = {};
        id.clear();
        document_id.clear();
        order.begin_line();
        wrong.clear();
        internal.clear();
        has_quantity = has_when = has_value = usual = hedged = kind_given = false;
    }

    /// What a claim lacks or gets wrong, or empty.
    std::string fault() const {
        if (!wrong.empty()) return "\"" + wrong + "\" cannot be read";
        if (id.empty()) return "\"id\" is missing";
        if (claim->measure_name.empty()) return "\"measure\" is missing";
        if (!has_quantity) return "\"quantity\" is missing";
        if (document_id.empty()) return "\"document\" is missing";
        auto const& f = claim->figure;
        if (f.low && f.high && *f.low > *f.high) return "the quantity's low is above its high";
        if (f.usual_low && f.usual_high && *f.usual_low > *f.usual_high) return "the quantity's usual low is above its usual high";
        if (claim->when.begin && claim->when.end && *claim->when.begin > *claim->when.end) return "the time ends before it begins";
        return {};
    }

    /// What follows from what is given.
    void complete(std::uint32_t line) {
        auto& f = claim->figure;
        if (!has_value) {
            auto const between = f.low && f.high ? middle(*f.low, *f.high) : std::nullopt;
            f.value = between ? *between : f.low ? *f.low : f.high.value_or(Number{});
        }
        if (!usual) {
            f.usual_low = f.low;
            f.usual_high = f.high;
        }
        if (!hedged) f.hedge = f.low && f.high ? (*f.low == *f.high ? Hedge::exact : Hedge::range) : f.low ? Hedge::atleast : Hedge::atmost;
        if (claim->text.empty()) print(f);
        if (has_when && claim->when.basis == Basis::unknown && (claim->when.begin || claim->when.end)) claim->when.basis = Basis::stated;
        auto const* const measure = vocabulary.measure(claim->measure);
        if (!kind_given) claim->temporal = measure == nullptr ? Temporal::level : static_cast<Temporal>(measure->kind);
        if (claim->unit.empty() && measure != nullptr) claim->unit = word(measure->unit).text;
        claim->claimant_named = claim->claimant.known();
        if (claim->span.end == 0) claim->position = {line, 1};
        internal.complete(*claim, vocabulary, [this](std::string_view text) { return text.empty() ? text : word(text).text; });
    }

    /// The figure as it would have been printed.
    void print(Figure const& f) {
        printed.clear();
        if (!f.low && !f.high) printed = "any";
        if (!f.low && f.high) printed = "at most ";
        if (f.low && !f.high) printed = "at least ";
        if (f.low) append_grouped(printed, *f.low);
        if (f.low && f.high && *f.low != *f.high) printed += '-';
        if (f.high && f.low != f.high) append_grouped(printed, *f.high);
        claim->text = keep(printed);
    }
    std::string printed;

    void add() {
        auto const number = documents.of_fleeting(document_id, [this](std::string_view fresh) { return keep(fresh); });
        if (number == out.store.documents.size()) {
            document.id = documents[number];
            if (document.path.empty()) document.path = document.id;
            out.store.documents.push_back(document);
            ++out.checked;
        }
        claim->document = DocumentId{number};
        auto& counts = out.store.documents[number];
        ++counts.figures;
        ++counts.read;
        out.ids.push_back(keep(id));
        ordinals.push_back(internal.given() ? internal.ordinal() : no_ordinal);
        some_ordinals |= internal.given();
    }

    /// Claims of a document in the order in which they were extracted, whatever the order in the file; they name each
    /// other by it. Who is missing is named by nobody.
    void restore_order() {
        if (!some_ordinals) return;
        auto& claims = out.store.claims;
        std::vector<std::uint32_t> sequence(claims.size());
        std::iota(sequence.begin(), sequence.end(), 0U);
        std::stable_sort(sequence.begin(), sequence.end(), [&](auto a, auto b) {
            return std::pair{claims[a].document, ordinals[a]} < std::pair{claims[b].document, ordinals[b]};
        });
        auto const arranged = [&](auto const& list) {
            auto sorted = list;
            for (std::size_t i = 0; i < sequence.size(); ++i) sorted[i] = list[sequence[i]];
            return sorted;
        };
        claims = arranged(claims);
        out.ids = arranged(out.ids);
        ordinals = arranged(ordinals);
        for (std::size_t from = 0, to = 0; from < claims.size(); from = to) {
            while (to < claims.size() && claims[to].document == claims[from].document) ++to;
            auto const first = ordinals.begin() + static_cast<std::ptrdiff_t>(from), last = ordinals.begin() + static_cast<std::ptrdiff_t>(to);
            for (auto i = from; i < to; ++i) {
                for (auto* const index : {&claims[i].part_of, &claims[i].base, &claims[i].amount}) {
                    auto const at = std::lower_bound(first, last, static_cast<std::uint32_t>(*index));
                    if (*index >= 0) *index = at != last && *at == static_cast<std::uint32_t>(*index) ? static_cast<std::int32_t>(at - first) : -1;
                }
            }
        }
    }

    /// Claims of a document are told apart by their ids, whatever the order in the file.
    void number_claims() {
        auto& store = out.store;
        std::vector<std::uint32_t> first(store.documents.size() + 1), list(store.claims.size());
        for (auto const& c : store.claims) ++first[static_cast<std::size_t>(c.document) + 1];
        for (std::size_t d = 0; d < store.documents.size(); ++d) first[d + 1] += first[d];
        auto at = first;
        for (std::uint32_t c = 0; c < list.size(); ++c) list[at[static_cast<std::size_t>(store.claims[c].document)]++] = c;
        for (std::size_t d = 0; d < store.documents.size(); ++d) {
            auto const begin = list.begin() + first[d], end = list.begin() + first[d + 1];
            std::stable_sort(begin, end, [this](auto a, auto b) { return out.ids[a] < out.ids[b]; });
            for (auto c = begin; c != end; ++c)
                if (ordinals[*c] == no_ordinal) store.claims[*c].sentence_number = static_cast<std::uint32_t>(c - begin);
        }
    }

    /// False after a diagnostic.
    bool read(LineReader::Line const& line) {
        clear();
        std::string problem;
        std::string code = "broken-claim";
        if (line.too_long) {
            problem = "the line is longer than 64 MiB";
            code = "limit-line-size";
        } else if (auto const broken = json.read(line.text, [this](JsonField const& field) { take(field); })) {
            problem = broken->message;
            code = broken->limit ? "limit-depth" : "broken-json";
        } else {
            problem = fault();
        }
        if (problem.empty()) return true;
        out.store.claims.pop_back();
        diagnostics.push_back(input_error(code, path, line.number, problem, "the other lines are read"));
        return false;
    }
};

}  // namespace

void read_claims(std::string const& path, Vocabulary const& vocabulary, bool grouped, bool quiet, Gathered& gathered,
                 std::vector<Diagnostic>& diagnostics) {
    File file{path};
    if (!opened(file, path, diagnostics)) return;
    LineReader lines{file};
    ClaimLines claims{path, vocabulary, gathered, diagnostics};
    claims.grouped = grouped;
    auto const before = diagnostics.size();
    auto const bytes = file.size();
    std::size_t unreported = 0;
    std::uint64_t read = 0;
    Progress progress{!quiet, "claim"};
    while (auto const line = lines.next()) {
        read += line->text.size() + 1;
        if (progress.due(line->number)) progress.show(line->number, read, bytes);
        if (line->number == sample) gathered.store.claims.reserve(bytes / (read / (gathered.store.claims.size() + 1) + 1));
        if (!line->too_long && line->text.find_first_not_of(" \t") == std::string_view::npos) continue;
        if (line->text.starts_with("{\"schema\":\"claimcheck.run/")) continue;  // the record of the run that wrote them
        if (claims.read(*line)) {
            claims.complete(line->number);
            claims.add();
            gathered.input_hash += hash_text(line->text);
        } else if (diagnostics.size() > before + most_reported) {
            diagnostics.pop_back();
            ++unreported;
        }
    }
    claims.restore_order();
    claims.number_claims();
    for (auto& d : gathered.store.documents) d.ungrouped = claims.grouped && d.among.empty();
    if (unreported > 0) {
        diagnostics.push_back(input_error("more-broken-lines", path, 0, counted(unreported, "more mistake") + " in this file", ""));
    }
    if (file.failed()) diagnostics.push_back(input_error("unreadable-file", path, 0, "the file cannot be read to its end", ""));
}

}  // namespace claimcheck
