// The order of an article: its title, then its sentences. Each sentence first lends its names to the discourse, then,
// if it holds a figure, is read: items, attributions, one statement a figure.
#include "grammar/parse.hpp"

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <utility>

#include "grammar/dateline.hpp"
#include "grammar/equation.hpp"
#include "grammar/firm.hpp"
#include "grammar/headline.hpp"
#include "grammar/note.hpp"
#include "grammar/person_name.hpp"
#include "grammar/refer.hpp"
#include "grammar/voice.hpp"

namespace claimcheck {
namespace {

constexpr ClassSet worth_noting = WordClass::place | WordClass::people_of | WordClass::border | WordClass::event |
                                  WordClass::person | WordClass::said;
constexpr ClassSet days = WordClass::weekday | WordClass::month | WordClass::today | WordClass::holiday;

class Parser {
public:
    Parser(Lexicon const& lexicon, std::optional<Day> published, Reading& r) : lexicon_(lexicon), r_(r) {
        discourse_.lexicon = &lexicon;
        if (published) published_year_ = std::to_string(static_cast<int>(std::chrono::year_month_day{*published}.year()));
    }

    void title(std::string_view title) {
        tokenize(title, 0, lexicon_, r_.title_tokens);
        persons_.settle(r_.title_tokens);
        split_sentences(r_.title_tokens, r_.title_parts);
        in_title_ = true;
        for (auto const& s : r_.title_parts) sentence(r_.title_tokens, s);
        in_title_ = false;
        end_headline();
        r_.title_sentences = headline_;
    }

    /// A title that is a line of the text: its places are places in the text.
    void headline(std::string_view text, Span span) {
        tokenize(text.substr(0, span.end), span.begin, lexicon_, r_.title_tokens);
        split_sentences(r_.title_tokens, r_.title_parts);
        for (auto const& s : r_.title_parts) sentence(r_.title_tokens, s);
        end_headline();
    }

    void body(std::string_view text, std::uint32_t from) {
        tokenize(text, from, lexicon_, r_.tokens);
        persons_.settle(r_.tokens);
        std::vector<Sentence> parts;
        split_sentences(r_.tokens, parts);
        Dateline dateline;
        if (!parts.empty()) dateline = read_dateline(std::span{r_.tokens}.subspan(parts[0].first, parts[0].last - parts[0].first));
        discourse_.dateline = dateline.place;
        r_.written = dateline.day;
        bool settled = false;  // the headline, by the first report
        for (std::size_t i = 0; i < parts.size(); ++i) {
            std::size_t front = i == 0 ? dateline.tokens : 0;
            bool const opens = i > 0 && dateline.tokens != 0 && parts[i].paragraph != parts[i - 1].paragraph && r_.tokens[parts[i].first].all_capitals;
            if (opens) {  // another report in one text: "FERGUSON, Mo. -- Police ..."
                auto const own = read_dateline(std::span{r_.tokens}.subspan(parts[i].first, parts[i].last - parts[i].first));
                front = own.tokens;
                if (front != 0 && !std::exchange(settled, true)) settle_headline(r_.assertions, title_assertions_, discourse_);
                if (front != 0) start_anew(own.place);
            }
            sentence(r_.tokens, parts[i], front);
        }
        if (!settled) settle_headline(r_.assertions, title_assertions_, discourse_);
        if (!anew_) lend_firm(dateline.tokens);
    }

private:
    void end_headline() {
        title_assertions_ = r_.assertions.size();
        headline_ = static_cast<std::uint32_t>(r_.sentences.size());
    }
    /// "Debts of $2 billion", in an article on the end of an airline, are the airline's.
    /// `dateline`: tokens of it, in front of the first sentence.
    void lend_firm(std::size_t dateline) {
        r_.firm = firms_.of_story(r_.title_tokens, r_.tokens, headline_);
        if (!r_.firm.known()) return;
        r_.firm.inherited = true;
        for (auto& a : r_.assertions) {
            auto const& s = r_.sentences[a.sentence];
            auto const& tokens = a.sentence < headline_ ? r_.title_tokens : r_.tokens;
            auto const front = a.sentence == headline_ ? dateline : 0;
            a.of_firm = names_only(r_.firm, std::span{tokens.data() + s.first, s.last - s.first}.subspan(front), a.source.words);
        }
    }
    void start_anew(Reference const& place) {
        discourse_ = {};
        discourse_.lexicon = &lexicon_;
        discourse_.dateline = place;
        anew_ = true;
        before_past_ = {};
        last_sentences_.clear();
        full_names_.clear();
    }

    /// `front`: tokens of a dateline, whose day is not that of what happened.
    void sentence(std::vector<Token> const& tokens, Sentence const& s, std::size_t front = 0) {
        number_ = discourse_.sentence = static_cast<std::uint32_t>(r_.sentences.size());
        r_.sentences.push_back(s);
        std::span<Token const> const part{tokens.data() + s.first, s.last - s.first};
        r_.sentence_spans.push_back(trimmed(part));
        if (s.paragraph != paragraph_ || in_title_) discourse_.day.reset();
        paragraph_ = s.paragraph;
        if (!in_title_) {
            voice_.begin(part, s);
            discourse_.interview = voice_.interview();
            return_from_past(part, s);
            if ((s.figure || s.classes.any(WordClass::time_unit | WordClass::month)) && recalls(part, published_year_)) discourse_.behind_recall = number_ + 1;
        }
        if (!in_title_ && (s.classes.any(WordClass::body | WordClass::people | WordClass::organisation) || discourse_.firm.known())) note_firm(part, discourse_, firms_);
        if (s.figure || (!in_title_ && voice_.listens())) figures(part.subspan(front));
        if (s.classes.any(worth_noting)) note_names(part, s.classes, number_ >= r_.title_sentences, discourse_);
        if (!in_title_ && s.figure && s.classes.any(days)) {
            if (auto const day = read_story_day(r_.line)) discourse_.day = day;
        }
        bool const loosely = s.classes.has(WordClass::time_unit) && s.classes.any(WordClass::ago | WordClass::this_one);  // "last week"
        if (!in_title_ && (s.classes.any(days) || loosely) && (s.classes.any(WordClass::event | WordClass::told_event) || (opens() && s.classes.has(WordClass::victim_verb)))) date_event(part.subspan(front), s.figure);
        last_sentences_.push_back(part);
        if (last_sentences_.size() > 4) last_sentences_.erase(last_sentences_.begin());
    }

    static Span trimmed(std::span<Token const> part) {
        std::size_t first = 0;
        while (first + 1 < part.size() && part[first].is('*')) ++first;
        return {part[first].begin, part.back().end()};
    }

    void figures(std::span<Token const> part) {
        read_items(part, r_.line);
        for (auto u : r_.line.unused) {
            u.in_title = in_title_;
            r_.unused.push_back(u);
        }
        bool const listens = !in_title_ && voice_.listens();
        if (r_.line.quantities.empty() && !listens) return;
        continues_ = of_these();
        read_attributions(r_.line.items, r_.attributions);
        for (auto const& a : r_.attributions) introduce(a.source);
        auto const first = r_.assertions.size();
        read_figures_.clear();
        for (std::size_t i = 0; i < r_.line.items.size(); ++i) {
            if (!r_.line.items[i].is(WordClass::a_quantity)) continue;
            std::span<Assertion const> const earlier{r_.assertions.data() + first, r_.assertions.size() - first};
            auto result = read_statement(r_.line, i, r_.attributions, discourse_, earlier);
            if (result.assertion) {
                if (result.assertion->whole >= 0) {
                    auto const whole = earlier[static_cast<std::size_t>(result.assertion->whole)].part
                                           ? earlier[static_cast<std::size_t>(result.assertion->whole)].whole
                                           : result.assertion->whole + static_cast<std::int32_t>(first);
                    result.assertion->whole = whole;
                }
                if (result.assertion->base >= 0) result.assertion->base += static_cast<std::int32_t>(first);
                finish(*result.assertion);
                read_figures_.push_back({i, static_cast<std::int32_t>(r_.assertions.size())});
                r_.assertions.push_back(*result.assertion);
            } else {
                auto const& q = r_.line.quantities[static_cast<std::size_t>(r_.line.items[i].mention)];
                r_.unused.push_back({q.span, result.reason, result.figure, in_title_});
            }
        }
        read_equations(r_.line, read_figures_, r_.assertions);
        if (listens) voice_.hear(r_.line.items, r_.attributions, discourse_, r_.assertions);
        if (!r_.line.quantities.empty()) {
            for (auto const& a : r_.attributions) remember(a);
        }
    }

    /// "Rebel leader Jan Berg blamed the army.": whom a sentence begins with, by title and full name.
    [[nodiscard]] static Reference titled(std::span<Token const> part) {
        constexpr std::size_t reach = 4;
        std::size_t title = 0;
        while (title < reach && title < part.size() && part[title].kind == TokenKind::word && !part[title].is(WordClass::title)) ++title;
        auto end = title + 1;
        while (end < part.size() && part[end].capital && part[end].kind == TokenKind::word && part[end].plain_word()) ++end;
        if (title >= reach || end < title + 3) return {};
        auto who = refer(part.data(), part.data() + end);
        who.inherited = true;
        return who;
    }

    /// "he said": who spoke last in the sentences before, of which those without figures are read only now.
    void find_speaker(Assertion& a) {
        for (Token const& t : r_.line.items) {
            if (t.is(WordClass::pronoun)) break;
            if (t.classes.any(WordClass::title | WordClass::person)) return;  // "the president's answer, in which he said"
        }
        auto number = number_;
        for (auto s = last_sentences_.rbegin(); s != last_sentences_.rend(); ++s) {
            if (--number < discourse_.person_at || (number == discourse_.person_at && discourse_.person.known())) return;
            if (std::none_of(s->begin(), s->end(), [](Token const& t) { return t.classes.any(WordClass::said | WordClass::deny); })) {
                bool const another = std::any_of(s->begin(), s->end(), [](Token const& t) { return t.classes.any(WordClass::title | WordClass::person); });
                if (!another) continue;
                if (auto const who = titled(*s); who.known()) a.source = who;
                return;
            }
            read_items(*s, back_line_);
            read_attributions(back_line_.items, back_attributions_);
            for (auto const& one : back_attributions_) {
                auto const& words = one.source.words;
                auto const within = [&](Token const& t) { return t.is(WordClass::and_) && t.text.data() > words.data() && t.text.data() < words.data() + words.size(); };
                bool const two = std::any_of(back_line_.items.begin(), back_line_.items.end(), within);
                if (one.pronoun || !one.source.named || two || of_class(back_line_.items, words, WordClass::body | WordClass::organisation)) continue;
                introduce(one.source);
                a.source = discourse_.person = one.source;
                a.source.inherited = true;
                discourse_.person_at = number;
                return;
            }
            if (auto const who = back_attributions_.empty() ? titled(*s) : Reference{}; who.known()) {
                a.source = who;
                return;
            }
        }
    }

    /// "Out of these, 1,846 were in hospital": of those whom the sentence before counts.
    [[nodiscard]] bool of_these() const {
        auto const& items = r_.line.items;
        constexpr std::size_t reach = 3;
        bool of = false;
        for (std::size_t i = 0; i < reach && i < items.size(); ++i) {
            if (of && items[i].classes.any(WordClass::those | WordClass::pronoun)) return discourse_.last_at + 1 == number_;
            of |= items[i].classes.any(WordClass::of | WordClass::out_of);
            if (i == 0 && !items[i].classes.any(WordClass::of | WordClass::out_of | WordClass::preposition)) return false;
        }
        return false;
    }

    void finish(Assertion& a) {
        if (!in_title_ && continues_) {
            if (a.measure >= 0 && a.measure == discourse_.last.measure && !a.quantity.share) a.part = true;
            if (!a.when && discourse_.last.when) {
                a.when = discourse_.last.when;
                a.when_back = true;
            }
            if (!a.source.known() && discourse_.last.source.known()) {
                a.source = discourse_.last.source;
                a.cue = discourse_.last.cue;
                a.source.inherited = true;
            }
        }
        if (!in_title_ && a.spoken_by_pronoun) find_speaker(a);
        if (!in_title_) voice_.lend(a, static_cast<std::uint32_t>(r_.assertions.size()));
        name_in_full(a.source);
        a.sentence = number_;
        discourse_.last_measure = a.measure;
        if (a.measures_event() && a.event != 0 && (discourse_.strength_of != a.measure || discourse_.strength < a.quantity.value)) {
            discourse_.strength_of = a.measure;
            discourse_.strength = a.quantity.value;
        }
        if (!in_title_ && a.quantity.unit == 0) {  // also one without a measure: it stands between
            discourse_.last = a;
            discourse_.last_at = number_;
        }
        if (a.agent && a.subject.entity >= 0) discourse_.subject = a.subject;
        if (a.quantity.money && a.subject.named && !a.subject.inherited) {
            discourse_.owner = a.subject;
            discourse_.owner_at = number_;
        }
        bool const acts = a.quantity.money || (a.agent && a.measure >= 0 && !a.persons);  // "Delva closed 40 shops"
        if (acts && a.subject.entity < 0) note_owner(a.subject, discourse_);
        a.in_title = in_title_;
        if (!in_title_) count_on(a);
        if (a.when && a.when->kind == WhenKind::back) {
            if (auto const when = time_before(a.when->span)) {
                auto const span = a.when->span;
                a.when = *when;
                a.when->span = span;
                a.when_back = true;
            } else {
                a.when.reset();
            }
        }
    }

    /// "A day later a ship picked up 98": from the last time that the text states, not from today.
    void count_on(Assertion& a) {
        if (!a.when || !a.when->from_last || a.when->count <= 0 || a.when->shift != 0 || a.when->ranged || !a.past) return;
        auto const when = last_time();
        bool const day = when && (when->kind == WhenKind::weekday || when->kind == WhenKind::day || (when->kind == WhenKind::relative && when->unit == TimeUnit::day));
        if (!day || when->shift != 0 || when->bound != Bound::within) return a.when.reset();
        auto const later = *a.when;
        a.when = *when;
        a.when->span = later.span;
        a.when->shift = later.count;
        a.when->shift_unit = later.unit;
    }

    /// The last time stated before one of this sentence, else before the sentence: for "at the time".
    std::optional<When> time_before(Span at) {
        for (auto t = r_.line.times.rbegin(); t != r_.line.times.rend(); ++t) {
            bool const states = t->kind != WhenKind::back && t->kind != WhenKind::vague && t->kind != WhenKind::now && !t->ranged;
            if (states && t->span.end <= at.begin) return *t;
        }
        return last_time();
    }
    /// The last time that earlier sentences state, for "at the time". Sentences without figures are read only now.
    std::optional<When> last_time() {
        for (auto s = last_sentences_.rbegin(); s != last_sentences_.rend(); ++s) {
            read_items(*s, back_line_);
            for (auto t = back_line_.times.rbegin(); t != back_line_.times.rend(); ++t) {
                if (t->kind != WhenKind::back && t->kind != WhenKind::vague && t->kind != WhenKind::now && !t->ranged) return *t;
            }
        }
        return std::nullopt;
    }

    void introduce(Reference const& r) {
        bool const full = r.named && r.entity < 0 && r.words.find(' ') != std::string_view::npos;
        if (full && std::find(full_names_.begin(), full_names_.end(), r.words) == full_names_.end()) full_names_.push_back(r.words);
    }
    /// "Ms Stolarek" behind "Ewa Stolarek": whoever was introduced is meant.
    void name_in_full(Reference& r) const {
        if (!r.named || r.entity >= 0 || r.words.find(' ') != std::string_view::npos) return;
        auto const same = [&](std::string_view full) { return full.substr(full.rfind(' ') + 1) == r.words; };
        auto const known = std::find_if(full_names_.rbegin(), full_names_.rend(), same);
        if (known != full_names_.rend()) r.words = *known;
    }

    void remember(Attribution const& a) {
        if (a.pronoun || !a.source.known()) return;
        bool const body = of_class(r_.line.items, a.source.words, WordClass::body | WordClass::organisation);  // "the government of Norland"
        bool const person = !body && of_class(r_.line.items, a.source.words, WordClass::title | WordClass::people | WordClass::person);
        bool const named = a.source.named && !body;
        (named ? discourse_.person : discourse_.body) = a.source;
        if (!named) discourse_.body_is_person = person;
        (named ? discourse_.person_at : discourse_.body_at) = number_;
    }

    /// Whether the day of the story may still be told.
    [[nodiscard]] bool opens() const {
        constexpr std::uint32_t lead = 3;  // sentences
        return number_ >= headline_ && number_ < lead + headline_ && !discourse_.story_day;
    }
    /// "A blast hit Kano on Friday": what later sentences say of the blast was on that day.
    void date_event(std::span<Token const> part, bool read) {
        auto& dated = discourse_.dated;
        if (dated.back().event != 0 && !opens()) return;
        if (!read) read_items(part, back_line_);
        if (opens()) discourse_.story_day = read_story_day(read ? r_.line : back_line_);
        if (dated.back().event != 0) return;
        for (auto one : read_dated_events(read ? r_.line : back_line_, discourse_.lead_event)) {
            auto const same = std::find_if(dated.begin(), dated.end(), [&](DatedEvent const& d) { return d.event == 0 || discourse_.one_kind(d.event, one.event); });
            bool const closer = same != dated.end() && same->event != 0 && is_loose(same->when) && !is_loose(one.when);
            if (same == dated.end() || (same->event != 0 && !closer)) continue;
            if (discourse_.one_kind(discourse_.event, one.event)) one.place = discourse_.event_place;
            *same = one;
        }
    }
    /// What an earlier event was, and where, is of use until its paragraph ends: "In 2004 a bomb in Madrid ...".
    void return_from_past(std::span<Token const> part, Sentence const& s) {
        if (before_past_ && s.paragraph != past_paragraph_) {
            auto& d = discourse_;
            d.event = before_past_->event;
            d.event_place = before_past_->event_place;
            d.place = before_past_->place;
            d.place_at = before_past_->place_at;
            d.recent = before_past_->recent;
            d.recent_at = before_past_->recent_at;
            before_past_.reset();
        }
        if (!s.figure || before_past_ || discourse_.lead_event == 0) return;
        for (std::size_t i = 1; i < part.size(); ++i) {
            if (!is_past_year(part, i, published_year_)) continue;
            before_past_ = discourse_;
            past_paragraph_ = s.paragraph;
            return;
        }
    }
    Lexicon const& lexicon_;
    Reading& r_;
    Discourse discourse_;
    std::vector<std::string_view> full_names_;  ///< of those who spoke
    std::vector<std::span<Token const>> last_sentences_;
    ItemLine back_line_;
    std::vector<Attribution> back_attributions_;  ///< likewise
    std::vector<ReadFigure> read_figures_;  ///< of the sentence under way
    std::uint32_t number_ = 0;
    std::size_t title_assertions_ = 0;
    std::uint32_t headline_ = 0;            ///< sentences of the headline, wherever it stands
    bool in_title_ = false;
    bool continues_ = false;                ///< of_these
    bool anew_ = false;                     ///< the text is of several reports
    FirmsNamed firms_;
    Voice voice_;
    PersonNames persons_;
    std::optional<Discourse> before_past_;  ///< as it was before a paragraph told of an earlier year
    std::uint32_t paragraph_ = 0;           ///< of the sentence under way
    std::uint32_t past_paragraph_ = 0;
    std::string published_year_;            ///< empty: unknown
};

}  // namespace

void parse(Article const& article, Lexicon const& lexicon, Reading& reading) {
    reading.tokens.clear();
    reading.sentences.clear();
    reading.assertions.clear();
    reading.unused.clear();
    reading.sentence_spans.clear();
    reading.title_sentences = 0;
    reading.written.reset();
    reading.firm = {};
    reading.title_tokens.clear();
    Parser parser{lexicon, article.published, reading};
    if (article.title_in_text.size() != 0) {
        parser.headline(article.text, article.title_in_text);
    } else if (!article.title.empty()) {
        parser.title(article.title);
    }
    parser.body(article.text, article.body);
}

}  // namespace claimcheck
