// The whole flow of one article: parse it, resolve each assertion, keep claims and what was not read.
#include "engine/pipeline.hpp"

#include <algorithm>

#include "engine/calendar.hpp"
#include "engine/per_head.hpp"
#include "engine/resolve.hpp"
#include "grammar/forms.hpp"
#include "grammar/parse.hpp"

namespace claimcheck {
namespace {

/// What a vector has room for and does not use is never touched, but what it outgrows was.
void add_claim(Claim const& claim, ClaimStore& store) {
    constexpr std::size_t few = std::size_t{1} << 12, many = std::size_t{1} << 18;
    auto const size = store.claims.size();
    if (size == store.claims.capacity() && size < many) store.claims.reserve(size < few ? std::max<std::size_t>(4 * size, 16) : many);
    store.claims.push_back(claim);
}

DocumentId add_document(Article const& article, bool checked, ClaimStore& store) {
    Document d;
    d.id = store.keep_once(article.id);
    d.path = store.keep_once(article.path);
    d.title = store.keep_once(article.title);
    d.publisher = store.keep(article.publisher);
    d.published = article.published;
    d.checked = checked;
    store.documents.push_back(d);
    return static_cast<DocumentId>(store.documents.size() - 1);
}

std::string_view field(Article const& article, bool in_title) { return in_title ? article.title : article.text; }

struct Places {
    Article const& article;
    std::optional<LineIndex> text, title;
    Position at(bool in_title, std::uint32_t offset) {
        auto& index = in_title ? title : text;
        if (!index) index.emplace(field(article, in_title));
        return index->position(offset);
    }
};

void place_claim(Claim& claim, Span figure, std::uint32_t sentence, bool in_title, Reading const& reading, Places& places, ClaimStore& store) {
    auto const& article = places.article;
    auto const span = reading.sentence_spans[sentence];
    claim.in_title = in_title;
    claim.span = figure;
    claim.headline = in_title || (claim.span.begin >= article.title_in_text.begin && claim.span.end <= article.title_in_text.end);
    claim.position = places.at(in_title, claim.span.begin);
    claim.sentence_begin = span.begin;
    claim.sentence_number = sentence;
    auto const* const before = store.claims.empty() ? nullptr : &store.claims.back();
    bool const same = before != nullptr && before->document == claim.document && before->sentence_number == sentence;
    claim.sentence = same ? before->sentence : store.keep_once(field(article, in_title).substr(span.begin, span.size()));
    claim.text = claim.sentence.substr(claim.span.begin - span.begin, claim.span.size());
}

/// "Half of the homes" is 50 percent of them, and as coarse as such words are.
void of_hundred(Claim& c) {
    bool const words = c.temporal == Temporal::share && c.unit != "percent" && c.figure.value < Number{1} && c.text.find('.') == std::string_view::npos;
    if (!words) return;
    auto& f = c.figure;
    auto const scaled = [](std::optional<Number>& n) {
        if (n) n = Number::product(*n, Number{100});
    };
    auto const value = Number::product(f.value, Number{100});
    if (!value) return;
    f.value = *value;
    for (auto* const end : {&f.low, &f.high, &f.usual_low, &f.usual_high}) scaled(*end);
    c.unit = "percent";
    if (f.hedge != Hedge::exact) return;
    f.usual_low = f.value.percent(90);
    f.usual_high = f.value.percent(110);
}

/// What each one got is a claim behind the others: a rate with what it is counted over and what it comes to.
Claim per_head_claim(PerHead const& p, std::span<Claim const> claims, Vocabulary const& vocabulary) {
    auto const& sum = claims[p.sum];
    Claim c;
    c.document = sum.document;
    c.measure_name = per_head_measure;
    c.noun = claims[p.count].noun;
    c.temporal = Temporal::rate;
    c.unit = vocabulary.lexicon.key_text(p.quantity.unit);
    c.claimant = sum.claimant;
    c.cue = sum.cue;
    c.claimant_named = sum.claimant_named;
    c.subject = sum.subject;
    c.inherited = inherited_subject;  // whose it is, its sum says
    c.figure = make_figure(p.quantity, vocabulary);
    c.when = sum.when;
    c.modality = sum.modality;
    c.base = static_cast<std::int32_t>(p.count);
    c.amount = static_cast<std::int32_t>(p.sum);
    return c;
}

/// The day that a text looks at the world from: the one in its dateline, where it was published soon after.
std::optional<Day> day_written(Reading const& reading, std::optional<Day> published) {
    constexpr std::chrono::days soon{3};
    if (!reading.written || !published) return published;
    auto const day = resolve_when(*reading.written, published, Tense::past).end;
    return day && *day <= *published && *published - *day <= soon ? day : published;
}

}  // namespace

DocumentId read_article(Article const& article, bool checked, Vocabulary const& vocabulary, ClaimStore& store) {
    static thread_local Reading reading;  // room that is kept from article to article; parse() clears it
    auto const id = add_document(article, checked, store);
    auto& document = store.documents.back();
    parse(article, vocabulary.lexicon, reading);
    Places places{article, {}, {}};
    auto const written = day_written(reading, article.published);
    for (auto const& a : reading.assertions) {
        auto claim = resolve(a, {written, reading.firm}, vocabulary, store);
        claim.document = id;
        if (written != article.published && !claim.written) claim.written = written;
        place_claim(claim, a.quantity.span, a.sentence, a.in_title, reading, places, store);
        of_hundred(claim);
        add_claim(claim, store);
    }
    auto const first = store.claims.size() - reading.assertions.size();
    auto const per_head = read_per_head(reading, std::span<Claim const>{store.claims}.subspan(first), vocabulary);
    for (auto const& p : per_head) {
        auto claim = per_head_claim(p, std::span<Claim const>{store.claims}.subspan(first), vocabulary);
        place_claim(claim, p.quantity.span, p.sentence, false, reading, places, store);
        of_hundred(claim);
        add_claim(claim, store);
    }
    number_claims(store, first);
    for (auto const& u : reading.unused) {
        bool const read = std::any_of(per_head.begin(), per_head.end(), [&](PerHead const& p) { return !u.in_title && p.quantity.span.begin == u.span.begin; });
        if (read) continue;
        if (!u.figure) {
            ++document.not_figures;
            continue;
        }
        ++document.not_read;
        auto const text = field(article, u.in_title).substr(u.span.begin, u.span.size());
        store.unread.push_back({id, u.span, u.in_title, places.at(u.in_title, u.span.begin), store.keep(text), u.reason});
    }
    document.read = static_cast<std::uint32_t>(reading.assertions.size() + per_head.size());
    document.figures = document.read + document.not_read + document.not_figures;
    return id;
}

namespace {

ResolvedMention quantity_mention(Quantity const& q, Vocabulary const& vocabulary) {
    ResolvedMention m;
    m.span = q.span;
    m.figure = make_figure(q, vocabulary);
    m.has_figure = true;
    m.unit = vocabulary.lexicon.key_text(q.unit);
    return m;
}

ResolvedMention time_mention(When const& w, Period const& period, Vocabulary const& vocabulary) {
    ResolvedMention m;
    m.time = true;
    m.span = w.named;
    m.begin = period.begin;
    m.end = period.end;
    m.length = w.length;
    if (w.length != 0) m.unit = vocabulary.lexicon.key_text(w.length_unit);
    return m;
}

/// "Between January and June" are of one year: the end that lies before its beginning moves behind it, or the beginning
/// before it.
void put_in_order(When const& from, ResolvedMention& begin, When const& to, Period& end, std::optional<Day> reference) {
    if (from.kind != WhenKind::day) return;
    auto const both = range_days(from, to, reference, to.tense);
    if (!both.begin || !both.end || !begin.begin || !end.begin) return;
    auto const back = *begin.begin - *both.begin, forth = *both.end - *end.end;
    begin.begin = *begin.begin - back;
    begin.end = *begin.end - back;
    end.begin = *end.begin + forth;
    end.end = *end.end + forth;
}

/// The times of a sentence in its order, since "that year" looks back.
void time_mentions(ItemLine const& line, std::optional<Day> reference, Vocabulary const& vocabulary, Period& last, std::vector<ResolvedMention>& out) {
    std::vector<When const*> times;
    for (auto const* list : {&line.times, &line.times_aside}) {
        for (auto const& w : *list) times.push_back(&w);
    }
    std::sort(times.begin(), times.end(), [](auto const* a, auto const* b) { return a->span.begin < b->span.begin; });
    When const* ranged = nullptr;
    for (auto const* w : times) {
        auto period = calendar_days(*w, reference, w->tense);
        if (auto const unit = unit_of_last(*w, last)) period = *unit;
        else if (w->kind == WhenKind::back && !w->to_last) period = last;
        else if (period.begin && w->kind != WhenKind::now) last = period;
        if (ranged != nullptr) put_in_order(*ranged, out.back(), *w, period, reference);
        ranged = w->ranged ? w : nullptr;
        out.push_back(time_mention(*w, period, vocabulary));
    }
}

}  // namespace

std::vector<ResolvedMention> read_mentions(std::string_view text, std::optional<Day> reference, Vocabulary const& vocabulary) {
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::vector<ResolvedMention> out;
    ItemLine line;
    Period last;
    tokenize(text, 0, vocabulary.lexicon, tokens);
    split_sentences(tokens, sentences);
    for (auto const& s : sentences) {
        read_items(std::span<Token const>{tokens.data() + s.first, s.last - s.first}, line);
        for (auto const& aside : line.asides) {  // a ratio stands for its two numbers
            std::erase_if(line.quantities, [&](Quantity const& q) { return q.span.begin >= aside.span.begin && q.span.end <= aside.span.end; });
        }
        for (auto const* quantities : {&line.quantities, &line.asides, &line.lengths_aside}) {
            for (auto const& q : *quantities) out.push_back(quantity_mention(q, vocabulary));
        }
        time_mentions(line, reference, vocabulary, last, out);
    }
    std::sort(out.begin(), out.end(), [](auto const& a, auto const& b) { return a.span.begin < b.span.begin; });
    return out;
}

}  // namespace claimcheck
