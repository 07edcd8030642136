// One list of fields serves three ways of going through it: their names, a claim into a row, a row into a claim.
#include "tools/claim_columns.hpp"

#include <concepts>
#include <optional>
#include <vector>

#include "engine/hash.hpp"
#include "tools/exact_number.hpp"

namespace claimcheck {
namespace {

template <class Io, class AClaim, class AnExcerpt>
void each_field(Io& io, AClaim& c, AnExcerpt& e) {
    io("sentence", c.sentence);
    io("sentence_begin", c.sentence_begin);
    io("sentence_number", c.sentence_number);
    io("in_title", c.in_title);
    io("headline", c.headline);
    io("begin", c.span.begin);
    io("\"end\"", c.span.end);
    io("line", c.position.line);
    io("\"column\"", c.position.column);
    io("figure", c.text);
    io("value", c.figure.value);
    io("low", c.figure.low);
    io("high", c.figure.high);
    io("low_open", c.figure.low_open);
    io("high_open", c.figure.high_open);
    io("usual_low", c.figure.usual_low);
    io("usual_high", c.figure.usual_high);
    io("hedge", c.figure.hedge);
    io("round", c.figure.round);
    io("step", c.figure.step);
    io("measure", c.measure_name);
    io("declared", c.measure);
    io("noun", c.noun);
    io("temporal", c.temporal);
    io("unit", c.unit);
    io("people", c.group);
    io("subject", c.subject.name);
    io("subject_entity", c.subject.entity);
    io("place", c.place.name);
    io("place_entity", c.place.entity);
    io("scene", c.scene.name);
    io("event", c.event.kind);
    io("event_name", c.event.name);
    io("event_place", c.event.place.name);
    io("event_place_entity", c.event.place.entity);
    io("event_begin", c.event.begin);
    io("event_end", c.event.end);
    io("event_recalled", c.event_recalled);
    io("claimant", c.claimant.name);
    io("claimant_entity", c.claimant.entity);
    io("claimant_named", c.claimant_named);
    io("cue", c.cue);
    io("when_begin", c.when.begin);
    io("when_end", c.when.end);
    io("when_basis", c.when.basis);
    io("when_text", c.when.text);
    io("written", c.written);
    io("modality", c.modality);
    io("direction", c.direction);
    io("inherited", c.inherited);
    io("correction", c.correction);
    io("whole_place", c.whole_place);
    io("breakdown", c.breakdown);
    io("part", c.part);
    io("part_of", c.part_of);
    io("base", c.base);
    io("amount", c.amount);
    io("excerpt", e.text);
    io("excerpt_begin", e.begin);
    io("excerpt_end", e.end);
    io("cut_before", e.cut_before);
    io("cut_after", e.cut_after);
}

struct Names {
    std::vector<std::string> names;
    template <class Field>
    void operator()(char const* name, Field const&) { names.emplace_back(name); }
};

std::vector<std::string> const& names() {
    static std::vector<std::string> const all = [] {
        Names io;
        Claim claim;
        Excerpt excerpt;
        each_field(io, claim, excerpt);
        return io.names;
    }();
    return all;
}

template <class Enum>
constexpr Enum last_of() {
    if constexpr (std::same_as<Enum, Temporal>) return Temporal::event;
    else if constexpr (std::same_as<Enum, Modality>) return Modality::denied;
    else if constexpr (std::same_as<Enum, Basis>) return Basis::unknown;
    else return Hedge::vague;
}

template <class T>
concept Word = std::same_as<T, Temporal> || std::same_as<T, Modality> || std::same_as<T, Basis> || std::same_as<T, Hedge>;

void mix(std::uint64_t& digest, std::string_view text) {
    Hash hash;
    hash.add(text);
    digest = (digest ^ hash.value()) * 0x9E3779B97F4A7C15U;
    digest ^= digest >> 29;
}
void mix(std::uint64_t& digest, std::int64_t number) {
    digest = (digest ^ static_cast<std::uint64_t>(number)) * 0x9E3779B97F4A7C15U;
    digest ^= digest >> 29;
}

struct ColumnWriter {
    Vocabulary const& vocabulary;
    Statement& statement;
    int at;
    std::uint64_t& digest;
    std::vector<std::string> made{};  ///< texts that are not the claim's own

    void text(std::string_view value) {
        mix(digest, value);
        if (value.empty()) statement.bind_null(at++);
        else statement.bind(at++, value);
    }
    void text(std::string value) {
        made.push_back(std::move(value));
        text(std::string_view{made.back()});
    }
    void operator()(char const*, std::string_view value) { text(value); }
    template <std::integral Integer>
    void operator()(char const*, Integer value) {
        mix(digest, static_cast<std::int64_t>(value));
        statement.bind(at++, static_cast<std::int64_t>(value));
    }
    void operator()(char const*, std::optional<Day> const& day) { text(day ? to_string(*day) : std::string{}); }
    void operator()(char const*, Number number) { text(exact(number)); }
    void operator()(char const*, std::optional<Number> const& number) { text(number ? exact(*number) : std::string{}); }
    void operator()(char const*, Word auto word) { text(std::string_view{to_string(word)}); }
    void operator()(char const*, EntityId id) {
        auto const* const entity = vocabulary.entity(id);
        text(entity == nullptr ? std::string_view{} : std::string_view{entity->name});
    }
    void operator()(char const*, MeasureId id) {
        auto const* const measure = vocabulary.measure(id);
        text(measure == nullptr ? std::string_view{} : std::string_view{measure->name});
    }
};

}  // namespace

struct ColumnReader {
    ClaimReader& reader;
    Statement const& row;
    int at;
    std::uint64_t& digest;
    std::string_view last_sentence;
    bool fine = true;

    std::string_view text() {
        auto const value = row.text(at++);
        mix(digest, value);
        return value;
    }
    void operator()(char const* name, std::string_view& value) {
        auto const fresh = text();
        std::string_view const column{name};
        if (column == "sentence") value = fresh == last_sentence ? last_sentence : reader.store_.keep_once(fresh);
        else if (column == "excerpt") value = reader.store_.keep_once(fresh);
        else value = reader.store_.keep(fresh);
    }
    template <std::integral Integer>
    void operator()(char const*, Integer& value) {
        auto const number = row.integer(at++);
        mix(digest, number);
        value = static_cast<Integer>(number);
        fine &= static_cast<std::int64_t>(value) == number;
    }
    void operator()(char const*, std::optional<Day>& day) {
        auto const value = text();
        day = parse_day(value);
        fine &= value.empty() || day;
    }
    void operator()(char const*, Number& number) {
        auto const value = read_exact(text());
        fine &= value.has_value();
        if (value) number = *value;
    }
    void operator()(char const*, std::optional<Number>& number) {
        auto const value = text();
        number = value.empty() ? std::nullopt : read_exact(value);
        fine &= value.empty() || number;
    }
    template <Word Enum>
    void operator()(char const*, Enum& word) {
        auto const value = text();
        for (std::size_t i = 0; i <= static_cast<std::size_t>(last_of<Enum>()); ++i) {
            if (to_string(static_cast<Enum>(i)) != value) continue;
            word = static_cast<Enum>(i);
            return;
        }
        fine = false;
    }
    void operator()(char const*, EntityId& id) {
        auto const name = text();
        id = EntityId::none;
        if (name.empty()) return;
        auto found = reader.entities_.find(name);
        if (found == reader.entities_.end()) found = reader.entities_.emplace(name, reader.vocabulary_.find_entity(name)).first;
        id = found->second;
    }
    void operator()(char const*, MeasureId& id) {
        auto const name = text();
        id = MeasureId::none;
        if (name.empty()) return;
        auto found = reader.measures_.find(name);
        if (found == reader.measures_.end()) found = reader.measures_.emplace(name, reader.vocabulary_.find_measure(name)).first;
        id = found->second;
    }
};

std::string const& claim_columns() {
    static std::string const list = [] {
        std::string out;
        for (auto const& name : names()) (out += out.empty() ? "" : ", ") += name;
        return out;
    }();
    return list;
}

std::string const& claim_parameters() {
    static std::string const list = [] {
        std::string out;
        for (std::size_t i = 0; i < names().size(); ++i) out += i == 0 ? "?" : ", ?";
        return out;
    }();
    return list;
}

void ClaimWriter::write(Claim const& claim, Excerpt const& excerpt, Statement& statement, int at, std::uint64_t& digest) {
    ColumnWriter io{vocabulary_, statement, at, digest};
    io.made.reserve(names().size());  // texts that are bound must not move
    each_field(io, claim, excerpt);
    statement.run();
}

bool ClaimReader::read(Statement const& row, int at, Claim& claim, Excerpt& excerpt, std::uint64_t& digest) {
    bool const follows = !store_.claims.empty() && &claim == &store_.claims.back() && store_.claims.size() > 1;
    ColumnReader io{*this, row, at, digest, follows ? store_.claims[store_.claims.size() - 2].sentence : std::string_view{}};
    each_field(io, claim, excerpt);
    bool const inside = excerpt.begin <= excerpt.end && excerpt.end <= excerpt.text.size();
    return io.fine && inside && claim.span.begin <= claim.span.end;
}

}  // namespace claimcheck
