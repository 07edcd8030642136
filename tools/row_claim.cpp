// Names are those of the vocabulary ("troops", "cairo"), or words that the lexicon has for them ("soldiers", "Kiev").
#include "tools/row_claim.hpp"

#include <algorithm>

#include "engine/pipeline.hpp"
#include "engine/resolve.hpp"
#include "tools/file.hpp"
#include "tools/known_name.hpp"
#include "tools/layout.hpp"

namespace claimcheck {
namespace {

Figure figure_of(RowClaim const& row, Vocabulary const& v) {
    auto q = row.figure;
    if (row.hedge && *row.hedge != Hedge::exact && !q.range) {
        auto const at = std::find_if(v.hedges.begin(), v.hedges.end(), [&](HedgeMeaning const& h) { return h.name == to_string(*row.hedge); });
        if (at != v.hedges.end()) q.hedge = static_cast<std::int32_t>(at - v.hedges.begin());
    }
    auto f = make_figure(q, v);
    if (row.low_open_ended) f.low = f.usual_low = std::nullopt;
    if (row.high_open_ended) f.high = f.usual_high = std::nullopt;
    if (row.low_open_ended != row.high_open_ended) f.hedge = row.low_open_ended ? Hedge::atmost : Hedge::atleast;
    return f;
}

/// The figure as the row has it, and what the row says of it besides.
std::string printed(RowClaim const& row, Hedge hedge) {
    if (row.figure.range || hedge == Hedge::exact) return row.printed;
    constexpr std::string_view words[] = {"", "about ", "over ", "at least ", "under ", "at most "};
    auto const at = static_cast<std::size_t>(hedge);
    return std::string{at < std::size(words) ? words[at] : ""} + row.printed;
}

Period period_of(RowClaim const& row, bool count, std::optional<Day> published) {
    Period when;
    when.end = row.end;
    when.begin = row.begin;
    when.basis = Basis::stated;
    bool const one_day = row.begin && row.begin == row.end;
    if (count && one_day) when.begin.reset();  // a count up to that day
    if (!row.end) {
        when.basis = published ? Basis::assumed : Basis::unknown;
        when.end = published;
        if (!count) when.begin = published;
    }
    if (row.since) {
        when.begin = row.since;
        when.basis = Basis::since;
    }
    return when;
}

}  // namespace

Slot ItemAdder::slot(std::string const& words, ClaimStore& store) {
    if (words.empty()) return {};
    auto known = entities_.find(words);
    if (known == entities_.end()) known = entities_.emplace(words, known_entity(words, vocabulary_)).first;
    return {known->second, store.keep(words)};
}

/// An event of a kind that the lexicon knows; the name of any other stands for whose figure it is, if nobody else does.
void ItemAdder::set_event(RowClaim const& row, Claim& claim, ClaimStore& store) {
    if (row.event.empty()) return;
    auto const entry = vocabulary_.lexicon.find_phrase(lower(row.event));
    bool const kind = entry != EntryId::none && vocabulary_.lexicon.sense(entry, WordClass::event) != nullptr;
    if (kind || claim.subject.known()) claim.event.kind = store.keep(kind ? lower(row.event) : row.event);
    else claim.subject = {EntityId::none, store.keep(row.event)};
}

void ItemAdder::add_claim(InputItem const& item, bool checked, ClaimStore& store, std::vector<Excerpt>* excerpts) {
    auto const& row = *item.claim;
    auto const& article = item.article;
    Document d;
    d.id = store.keep_once(article.id);
    d.path = store.keep(row.file);
    d.title = store.keep_once(article.title);
    d.publisher = store.keep(article.publisher);
    d.published = article.published;
    d.checked = checked;
    d.figures = d.read = 1;
    store.documents.push_back(d);

    auto known = measures_.find(row.measure);
    if (known == measures_.end()) known = measures_.emplace(row.measure, known_measure(row.measure, vocabulary_)).first;
    Claim c;
    c.document = static_cast<DocumentId>(store.documents.size() - 1);
    c.measure = known->second;
    auto const* const measure = vocabulary_.measure(c.measure);
    c.noun = store.keep(row.measure);
    c.measure_name = measure != nullptr ? std::string_view{measure->name} : store.keep(lower(row.measure));
    c.temporal = row.temporal.value_or(measure != nullptr ? static_cast<Temporal>(measure->kind) : Temporal::level);
    c.unit = !row.unit.empty() ? store.keep(row.unit) : measure != nullptr ? std::string_view{measure->unit} : std::string_view{};
    c.figure = figure_of(row, vocabulary_);
    c.text = store.keep(printed(row, c.figure.hedge));
    c.span = {0, row.size};
    c.position = row.position;
    c.subject = slot(row.subject, store);
    c.place = slot(row.place, store);
    set_event(row, c, store);
    c.claimant = slot(row.claimant, store);
    c.claimant_named = c.claimant.known();
    c.when = period_of(row, is_count(c), d.published);
    c.modality = row.modality;
    store.claims.push_back(c);

    if (excerpts == nullptr) return;
    Article line;
    line.text = row.line_begin ? row.line : row.printed;
    Claim place;
    place.span.begin = row.line_begin.value_or(0);
    place.span.end = place.span.begin + c.span.end;
    excerpts->push_back(make_excerpt(line, place, store));
}

void note_negative(ClaimStore const& store, std::vector<Diagnostic>& diagnostics) {
    constexpr std::size_t most_reported = 20;
    std::size_t found = 0;
    for (auto const& c : store.claims) {
        bool const counts = is_count(c) || (c.temporal == Temporal::level && c.unit == "people");
        if (!c.sentence.empty() || !counts || !(c.figure.value < Number{0}) || ++found > most_reported) continue;
        auto d = input_error("negative-count", std::string{store[c.document].path}, c.position.line, std::string{c.measure_name} + " are counted, and " + std::string{c.text} + " is below zero",
                             "with temporal change it is read as a fall");
        d.position = c.position;
        d.severity = Severity::warning;
        diagnostics.push_back(std::move(d));
    }
    if (found <= most_reported) return;
    auto d = input_error("negative-count", diagnostics.back().path, 0, counted(found - most_reported, "more count") + " below zero", "");
    d.severity = Severity::warning;
    diagnostics.push_back(std::move(d));
}

void ItemAdder::add(InputItem const& item, bool checked, bool grouped, ClaimStore& store, std::vector<Excerpt>* excerpts) {
    auto const first = store.claims.size();
    if (item.claim) add_claim(item, checked, store, excerpts);
    else read_article(item.article, checked, vocabulary_, store);
    auto& document = store.documents.back();
    document.among = store.keep(item.group);
    document.ungrouped = grouped && item.group.empty();
    if (item.claim || excerpts == nullptr) return;
    for (auto i = first; i < store.claims.size(); ++i) excerpts->push_back(make_excerpt(item.article, store.claims[i], store));
}

}  // namespace claimcheck
