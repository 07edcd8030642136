// Only what differs from what the reader would fill in is written; claims whose record says everything have little more
// than their ordinal.
#include "tools/claim_internal.hpp"

#include <charconv>
#include <utility>

#include "engine/hash.hpp"
#include "tools/exact_number.hpp"
#include "tools/shown.hpp"

namespace claimcheck {
namespace {

std::string_view name_of(EntityId id, Vocabulary const& v) {
    auto const* const entity = v.entity(id);
    return entity == nullptr ? std::string_view{} : std::string_view{entity->name};
}

/// Of the names that a record shows.
std::string names_hash(Claim const& c, std::string_view measure, std::string_view event) {
    Hash hash;
    for (auto const text : {measure, c.subject.name, c.place.name, event, c.claimant.name}) hash.add(text);
    return hexadecimal(hash.value()).substr(8);
}

bool is_decimal(Number n) { return Number::finest % n.den() == 0; }

class Writer {
public:
    explicit Writer(JsonBuffer& out) : out_(out) {}
    void text(std::string_view name, std::string_view value) { key(name).string(value); }
    void text_if(std::string_view name, std::string_view value, std::string_view unless) {
        if (value != unless) text(name, value);
    }
    void flag(std::string_view name, bool is) {
        if (is) key(name).raw("true");
    }
    void number(std::string_view name, std::uint64_t value) {
        if (value != 0) key(name).number(value);
    }
    void index(std::string_view name, std::int32_t value) {
        if (value >= 0) key(name).number(static_cast<std::uint64_t>(value));
    }
    void day(std::string_view name, std::optional<Day> const& day) {
        if (day) key(name).day_or_null(day);
    }
    void inexact(std::string_view name, std::optional<Number> const& number) {
        if (number && !is_decimal(*number)) text(name, exact(*number));
    }

private:
    JsonBuffer& key(std::string_view name) { return out_.raw(",\"").raw(name).raw("\":"); }
    JsonBuffer& out_;
};

}  // namespace

void write_internal(Claim const& c, std::uint32_t ordinal, Vocabulary const& v, JsonBuffer& out) {
    out.raw(R"(,"internal":{"ordinal":)").number(std::uint64_t{ordinal});
    Writer w{out};
    w.text("names", names_hash(c, c.measure_name, event_text(c.event)));
    auto const* const measure = v.measure(c.measure);
    w.text_if("declared", measure == nullptr ? std::string_view{} : std::string_view{measure->name}, c.measure_name);
    w.text_if("noun", c.noun, c.measure_name);
    w.text_if("people", c.group, {});
    w.text_if("subject", name_of(c.subject.entity, v), c.subject.name);
    w.text_if("place", name_of(c.place.entity, v), c.place.name);
    w.text_if("claimant", name_of(c.claimant.entity, v), c.claimant.name);
    w.flag("claimant_unnamed", c.claimant.known() && !c.claimant_named);
    if (c.event.known()) {
        w.text("event", c.event.kind);
        w.text_if("event_name", c.event.name, {});
        w.text_if("event_place", c.event.place.name, {});
        w.text_if("event_place_entity", name_of(c.event.place.entity, v), {});
        w.day("event_begin", c.event.begin);
        w.day("event_end", c.event.end);
        w.flag("event_recalled", c.event_recalled);
    }
    w.number("sentence_begin", c.sentence_begin);
    w.number("sentence_number", c.sentence_number);
    w.flag("headline", c.headline && !c.in_title);
    w.flag("round", c.figure.round);
    if (c.figure.step != Number{1}) w.text("step", exact(c.figure.step));
    w.inexact("value", c.figure.value);
    w.inexact("low", c.figure.low);
    w.inexact("high", c.figure.high);
    w.inexact("usual_low", c.figure.usual_low);
    w.inexact("usual_high", c.figure.usual_high);
    w.day("written", c.written);
    w.flag("rose", c.direction > 0);
    w.flag("fell", c.direction < 0);
    w.number("inherited", c.inherited);
    w.flag("correction", c.correction);
    w.flag("whole_place", c.whole_place);
    if (!c.place.known()) w.text_if("place_shown", shown_place(c), {});
    if (!c.subject.known()) w.text_if("subject_shown", shown_subject(c), {});
    w.flag("breakdown", c.breakdown);
    w.flag("part", c.part);
    w.index("part_of", c.part_of);
    w.index("base", c.base);
    w.index("amount", c.amount);
    out.raw("}");
}

bool InternalFields::take(JsonField const& field) {
    using Kind = JsonField::Kind;
    given_ = true;
    auto const text = [&](std::string& to) {
        to = field.text;
        return field.kind == Kind::string;
    };
    auto const flag = [&](bool& to) {
        to = field.text == "true";
        return field.kind == Kind::boolean;
    };
    auto const integer = [&](auto& to) {
        auto const* const end = field.text.data() + field.text.size();
        auto const result = std::from_chars(field.text.data(), end, to);
        return result.ec == std::errc{} && result.ptr == end;
    };
    auto const number = [&](std::optional<Number>& to) { return (to = read_exact(field.text)).has_value(); };
    auto const day = [&](std::optional<Day>& to) { return (to = parse_day(field.text)).has_value(); };
    auto const name = field.inner;
    if (name == "ordinal") return integer(ordinal_);
    if (name == "names") return text(names_of_);
    if (name == "declared") return text(declared_.emplace());
    if (name == "noun") return text(noun_.emplace());
    if (name == "people") return text(people_);
    if (name == "subject") return text(subject_.emplace());
    if (name == "place") return text(place_.emplace());
    if (name == "claimant") return text(claimant_.emplace());
    if (name == "claimant_unnamed") return flag(claimant_unnamed_);
    if (name == "event") return text(event_);
    if (name == "event_name") return text(event_name_);
    if (name == "event_place") return text(event_place_);
    if (name == "event_place_entity") return text(event_place_entity_.emplace());
    if (name == "event_begin") return day(event_begin_);
    if (name == "event_end") return day(event_end_);
    if (name == "event_recalled") return flag(event_recalled_);
    if (name == "written") return day(written_);
    if (name == "sentence_begin") return integer(sentence_begin_);
    if (name == "sentence_number") return integer(sentence_number_);
    if (name == "headline") return flag(headline_);
    if (name == "round") return flag(round_);
    if (name == "step") return number(step_);
    if (name == "value") return number(value_);
    if (name == "low") return number(low_);
    if (name == "high") return number(high_);
    if (name == "usual_low") return number(usual_low_);
    if (name == "usual_high") return number(usual_high_);
    if (name == "rose") return flag(rose_);
    if (name == "fell") return flag(fell_);
    if (name == "inherited") return integer(inherited_);
    if (name == "correction") return flag(correction_);
    if (name == "whole_place") return flag(whole_place_);
    if (name == "place_shown") return text(place_shown_);
    if (name == "subject_shown") return text(subject_shown_);
    if (name == "breakdown") return flag(breakdown_);
    if (name == "part") return flag(part_);
    if (name == "part_of") return integer(part_of_);
    if (name == "base") return integer(base_);
    if (name == "amount") return integer(amount_);
    return true;  // of a later version
}

void InternalFields::complete(Claim& c, Vocabulary const& v, Keep const& keep) const {
    if (!given_) return;
    c.sentence_begin = sentence_begin_;
    c.sentence_number = sentence_number_;
    c.headline = c.in_title || headline_;
    c.direction = static_cast<std::int8_t>(rose_ ? 1 : fell_ ? -1 : 0);
    c.inherited = inherited_;
    c.correction = correction_;
    c.written = written_;
    c.whole_place = whole_place_;
    c.breakdown = breakdown_;
    c.part = part_;
    c.part_of = part_of_;
    c.base = base_;
    c.amount = amount_;
    c.figure.step = step_.value_or(Number{1});
    if (value_) c.figure.value = *value_;
    for (auto const& [from, to] : {std::pair{&low_, &c.figure.low}, {&high_, &c.figure.high}, {&usual_low_, &c.figure.usual_low}, {&usual_high_, &c.figure.usual_high}})
        if (*from) *to = *from;
    // only a bare figure is widened; one that has got a range by hand has that
    c.figure.round = round_ && c.figure.usual_low == c.figure.value && c.figure.usual_high == c.figure.value;
    // what was only shown says nothing, unless somebody wrote a name of his own there
    if (!place_shown_.empty() && c.place.name == place_shown_) std::swap(c.place, c.scene);
    if (!subject_shown_.empty() && c.subject.name == subject_shown_) c.subject = {};
    if (names_hash(c, c.noun, c.event.kind) != names_of_) return;
    c.measure_name = c.noun;
    c.measure = v.find_measure(declared_ ? std::string_view{*declared_} : c.measure_name);
    if (noun_) c.noun = keep(*noun_);
    c.group = keep(people_);
    auto const entity = [&](std::optional<std::string> const& name, Slot& slot) {
        slot.entity = v.find_entity(name ? std::string_view{*name} : slot.name);
    };
    entity(subject_, c.subject);
    entity(place_, c.place);
    entity(claimant_, c.claimant);
    c.claimant_named = c.claimant.known() && !claimant_unnamed_;
    c.event = {};
    if (event_.empty()) return;
    c.event.kind = keep(event_);
    c.event.name = keep(event_name_);
    c.event.place.name = keep(event_place_);
    entity(event_place_entity_, c.event.place);
    c.event.begin = event_begin_;
    c.event.end = event_end_;
    c.event_recalled = event_recalled_;
}

}  // namespace claimcheck
