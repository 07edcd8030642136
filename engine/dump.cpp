// The compact text forms of the stages: the language of the tests, of the golden files and of --print.
#include <algorithm>
#include <string>

#include "engine/pipeline.hpp"
#include "engine/resolve.hpp"
#include "grammar/attribution.hpp"
#include "grammar/parse.hpp"

namespace claimcheck {
namespace {

std::string range(std::optional<Number> low, std::optional<Number> high) {
    if (low && high && *low == *high) return grouped(*low);
    return (low ? grouped(*low) : std::string{"?"}) + "-" + (high ? grouped(*high) : std::string{"?"});
}

std::string day(std::optional<Day> d) { return d ? to_string(*d) : std::string{"?"}; }

std::string classes(Token const& t) {
    static constexpr std::string_view names[] = {
#define CLAIMCHECK_ONE(name) #name,
        CLAIMCHECK_WORD_CLASSES(CLAIMCHECK_ONE)
#undef CLAIMCHECK_ONE
    };
    std::string out;
    for (std::size_t i = 0; i < word_class_count; ++i) {
        if (!t.is(static_cast<WordClass>(i))) continue;
        std::string name{names[i]};
        std::replace(name.begin(), name.end(), '_', '-');
        while (name.ends_with('-')) name.pop_back();
        out += (out.empty() ? "" : " ") + name;
    }
    return out;
}

std::string one_line(std::string_view text) {
    std::string out{text};
    std::replace(out.begin(), out.end(), '\n', ' ');
    return out;
}

void print_tokens(Reading const& r, std::string& out) {
    for (auto const* list : {&r.title_tokens, &r.tokens}) {
        for (auto const& t : *list) {
            out += std::to_string(t.begin) + " " + one_line(t.text);
            if (auto const c = classes(t); !c.empty()) out += "  [" + c + "]";
            out += "\n";
        }
    }
}

void print_assertions(Reading const& r, Vocabulary const& v, std::optional<Day> published, std::string& out) {
    ClaimStore store;
    for (auto const& a : r.assertions) out += dump(resolve(a, {published, r.firm}, v, store)) + "\n";
}

void print_mentions(Article const& article, Vocabulary const& v, std::string& out) {
    for (auto const& m : read_mentions(article.text, article.published, v)) {
        out += std::to_string(m.span.begin) + " " + one_line(std::string_view{article.text}.substr(m.span.begin, m.span.size())) + "  ";
        if (m.has_figure) {
            out += std::string{to_string(m.figure.hedge)} + " " + range(m.figure.low, m.figure.high);
            if (!m.unit.empty()) out += " " + std::string{m.unit};
        } else {
            out += day(m.begin) + ".." + day(m.end);
        }
        out += "\n";
    }
}

}  // namespace

std::string dump(Claim const& c) {
    std::string out = "{" + std::string{to_string(c.figure.hedge)} + " " + range(c.figure.usual_low, c.figure.usual_high) + "} ";
    out += c.measure_name;
    if (!c.group.empty()) out += " (" + std::string{c.group} + ")";
    out += " " + std::string{to_string(c.temporal)};
    if (!c.unit.empty()) out += " in " + std::string{c.unit};
    if (c.subject.known()) out += " of " + std::string{c.subject.name};
    if (c.place.known()) out += " @ " + std::string{c.place.name};
    if (c.event.known()) out += " event " + event_text(c.event);
    out += " " + day(c.when.begin) + ".." + day(c.when.end) + " " + std::string{to_string(c.when.basis)};
    if (c.claimant.known()) out += " by " + one_line(c.claimant.name);
    out += " " + std::string{to_string(c.modality)};
    if (c.part) out += " part";
    if (c.correction) out += " correction";
    return out;
}

std::string dump(Finding const& f, ClaimStore const& store, std::vector<std::string> const& questions) {
    std::string out{to_string(f.relation)};
    if (f.question != QuestionId::none) out += " " + questions[static_cast<std::size_t>(f.question)];
    out += " " + f.rule;
    for (auto const& cluster : f.clusters) {
        out += " {" + range(cluster.low, cluster.high) + ":";
        for (auto const id : cluster.claims) {
            out += " " + std::string{store.document_of(id).id} + ":" + std::to_string(store[id].position.line);
        }
        out += "}";
    }
    return out;
}

std::string print_stage(Article const& article, Stage stage, Vocabulary const& v) {
    Reading r;
    parse(article, v.lexicon, r);
    std::string out;
    switch (stage) {
        case Stage::sentences:
            for (std::size_t i = 0; i < r.sentences.size(); ++i) {
                auto const& text = i < r.title_sentences ? article.title : article.text;
                auto const s = r.sentence_spans[i];
                out += std::to_string(i) + (r.sentences[i].figure ? " * " : "   ") + one_line(std::string_view{text}.substr(s.begin, s.size())) + "\n";
            }
            break;
        case Stage::tokens: print_tokens(r, out); break;
        case Stage::mentions: print_mentions(article, v, out); break;
        case Stage::assertions:
        case Stage::claims:
        case Stage::questions: print_assertions(r, v, article.published, out); break;
        case Stage::unread:
            for (auto const& u : r.unused) {
                auto const& text = u.in_title ? article.title : article.text;
                out += std::to_string(u.span.begin) + " " + one_line(std::string_view{text}.substr(u.span.begin, u.span.size())) +
                       "  " + std::string{u.reason} + (u.figure ? "" : " (no figure)") + "\n";
            }
            break;
    }
    return out;
}

std::string_view to_string(Modality m) {
    constexpr std::string_view names[] = {"asserted", "reported", "planned", "possible", "denied"};
    return names[static_cast<std::size_t>(m)];
}
std::string_view to_string(Temporal t) {
    constexpr std::string_view names[] = {"level", "count", "change", "rate", "share", "event"};
    return names[static_cast<std::size_t>(t)];
}
std::string_view to_string(Basis b) {
    constexpr std::string_view names[] = {"stated", "relative", "since", "assumed", "unknown"};
    return names[static_cast<std::size_t>(b)];
}

}  // namespace claimcheck
