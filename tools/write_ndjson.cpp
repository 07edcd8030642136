// Keys stand in the order of the contract. What repeats from claim to claim (its document) is written once and copied.
#include "tools/write_ndjson.hpp"

#include <algorithm>
#include <deque>
#include <future>

#include "engine/hash.hpp"
#include "engine/pair_key.hpp"
#include "tools/claim_internal.hpp"
#include "tools/fingerprint.hpp"
#include "tools/shown.hpp"
#include "tools/terminal_safe.hpp"
#include "tools/utf8.hpp"

namespace claimcheck {
namespace {

constexpr std::size_t claims_at_once = 1024;  ///< of one thread

/// A file's name may be any bytes; JSON is UTF-8.
void write_name(std::string_view name, JsonBuffer& out) {
    if (find_invalid_utf8(name) == std::string_view::npos) out.string(name);
    else out.string(terminal_safe(name));
}

void write_document(Document const& d, JsonBuffer& out) {
    out.raw(R"("document":{"id":)");
    write_name(d.id, out);
    out.raw(R"(,"path":)");
    write_name(d.path, out);
    out.raw(R"(,"title":)").string_or_null(d.title).raw(R"(,"publisher":)").string_or_null(d.publisher);
    out.raw(R"(,"published":)").day_or_null(d.published);
    if (!d.among.empty() || d.ungrouped) out.raw(R"(,"group":)").string_or_null(d.among);
    out.raw("}");
}

void write_span(Claim const& c, JsonBuffer& out) {
    out.raw(c.in_title ? R"(,"span":{"in":"title","begin":)" : R"(,"span":{"in":"text","begin":)");
    out.number(std::uint64_t{c.span.begin}).raw(R"(,"end":)").number(std::uint64_t{c.span.end});
    out.raw(R"(,"line":)").number(std::uint64_t{c.position.line});
    out.raw(R"(,"column":)").number(std::uint64_t{c.position.column}).raw("}");
}

void write_claimant(Claim const& c, Vocabulary const& vocabulary, JsonBuffer& out) {
    out.raw(R"(,"claimant":)");
    if (!c.claimant.known()) {
        out.raw("null");
        return;
    }
    auto const* const entity = vocabulary.entity(c.claimant.entity);
    out.raw(R"({"id":)").string_or_null(entity != nullptr ? std::string_view{entity->name} : std::string_view{});
    out.raw(R"(,"name":)").string(c.claimant.name).raw(R"(,"cue":)").string_or_null(c.cue).raw("}");
}

void write_quantity(Claim const& c, JsonBuffer& out) {
    auto const& f = c.figure;
    out.raw(R"(,"quantity":{"text":)").string(c.text).raw(R"(,"value":)");
    auto const from = out.size();
    std::string const value{out.number(f.value).written(from)};  // of most figures the ends as well
    auto const end = [&](std::string_view key, std::optional<Number> const& number) {
        out.raw(key);
        if (number == f.value) out.raw(value);
        else out.number_or_null(number);
    };
    end(R"(,"low":)", f.low);
    end(R"(,"high":)", f.high);
    out.raw(R"(,"low_open":)").boolean(f.low_open).raw(R"(,"high_open":)").boolean(f.high_open);
    end(R"(,"usual_low":)", f.usual_low);
    end(R"(,"usual_high":)", f.usual_high);
    out.raw(R"(,"hedge":")").raw(to_string(f.hedge)).raw("\"}");
}

void write_inherited(std::uint8_t inherited, JsonBuffer& out) {
    constexpr std::pair<InheritedSlot, std::string_view> slots[] = {
        {inherited_measure, "\"measure\""}, {inherited_subject, "\"subject\""}, {inherited_place, "\"place\""},
        {inherited_event, "\"event\""}, {inherited_when, "\"when\""}};
    out.raw(R"(,"inherited":[)");
    bool first = true;
    for (auto const& [slot, name] : slots) {
        if ((inherited & slot) == 0) continue;
        if (!first) out.raw(",");
        out.raw(name);
        first = false;
    }
    out.raw("]");
}

/// What the claim before has in common with the next ones, as it was written.
struct Written {
    std::string document;       ///< empty before the first claim of one
    std::string sentence;
    std::string_view sentence_of;
};

void write_sentence(std::string_view sentence, Written& written, JsonBuffer& out) {
    if (sentence.data() == written.sentence_of.data() && sentence.size() == written.sentence_of.size()) {
        out.raw(written.sentence);
        return;
    }
    auto const from = out.size();
    out.raw(R"(,"sentence":)").string(sentence);
    written.sentence = out.written(from);
    written.sentence_of = sentence;
}

void write_claim(Gathered const& gathered, ClaimId id, std::uint32_t ordinal, Written& written,
                 std::vector<std::string> const& questions, Vocabulary const& vocabulary, JsonBuffer& out) {
    auto const& c = gathered.store[id];
    out.begin_record();
    out.raw(R"({"schema":"claimcheck.claim/1","id":)").string(id_of(gathered, id)).raw(",");
    if (written.document.empty()) {
        auto const from = out.size();
        write_document(gathered.store[c.document], out);
        written.document = out.written(from);
    } else {
        out.raw(written.document);
    }
    write_span(c, out);
    write_sentence(c.sentence, written, out);
    write_claimant(c, vocabulary, out);
    out.raw(R"(,"measure":)").string_or_null(c.measure_name).raw(R"(,"temporal":")").raw(to_string(c.temporal));
    out.raw(R"(","unit":)").string_or_null(c.unit).raw(R"(,"subject":)").string_or_null(shown_subject(c));
    out.raw(R"(,"place":)").string_or_null(shown_place(c));
    out.raw(R"(,"event":)").string_or_null(event_text(c.event));
    write_quantity(c, out);
    out.raw(R"(,"when":{"begin":)").day_or_null(c.when.begin).raw(R"(,"end":)").day_or_null(c.when.end);
    out.raw(R"(,"basis":")").raw(to_string(c.when.basis)).raw(R"(","text":)").string_or_null(c.when.text);
    out.raw(R"(},"modality":")").raw(to_string(c.modality)).raw(R"(","question":)");
    auto const question = static_cast<std::size_t>(c.question);
    out.string_or_null(question < questions.size() ? std::string_view{questions[question]} : std::string_view{});
    write_inherited(shown_inherited(c), out);
    write_internal(c, ordinal, vocabulary, out);
    out.raw("}");
    out.end_record();
}

/// Writes the elements of a list with commas between.
template <class List, class Write>
void write_list(List const& list, JsonBuffer& out, Write write) {
    out.raw("[");
    bool first = true;
    for (auto const& each : list) {
        if (!first) out.raw(",");
        write(each);
        first = false;
    }
    out.raw("]");
}

struct FindingWriter {
    Results const& results;
    JsonBuffer& out;
    PairKeys keys;

    void id(ClaimId claim) {
        auto const& given = results.gathered.ids;
        auto const i = static_cast<std::size_t>(claim);
        if (i < given.size()) out.string(given[i]);
        else out.string(id_of(results.gathered, claim));
    }
    void ids(std::vector<ClaimId> const& claims) {
        write_list(claims, out, [this](ClaimId claim) { id(claim); });
    }

    void clusters(Finding const& f) {
        out.raw(R"(,"clusters":)");
        write_list(f.clusters, out, [this](Cluster const& c) {
            out.raw(R"({"low":)").number_or_null(c.low).raw(R"(,"high":)").number_or_null(c.high).raw(R"(,"claims":)");
            ids(c.claims);
            out.raw(R"(,"count":)").number(std::uint64_t{c.claims.size()});
            out.raw(R"(,"sources":)").number(std::uint64_t{c.sources}).raw("}");
        });
    }

    /// Left out above 1,000 pairs: the clusters count alone then.
    void pairs(Finding const& f) {
        if (f.pairs.size() < f.pair_count) return;
        out.raw(R"(,"pairs":)");
        write_list(f.pairs, out, [this](auto const& pair) {
            out.raw("[");
            id(pair.first);
            out.raw(",");
            id(pair.second);
            out.raw("]");
        });
        out.raw(R"(,"pair_keys":)");
        write_list(f.pairs, out, [this](auto const& pair) { out.string(keys.key(pair.first, pair.second)); });
    }

    void reasons(Finding const& f) {
        out.raw(R"(,"dimensions":{)");
        bool first = true;
        for (auto const& [name, dimension] : f.dimensions) {
            if (!first) out.raw(",");
            out.string(name).raw(":\"").raw(to_string(dimension)).raw("\"");
            first = false;
        }
        out.raw(R"(},"reasons":)");
        write_list(f.reasons, out, [this](std::string const& reason) { out.string(reason); });
        out.raw(R"(,"apart":)");
        write_list(f.apart, out, [this](Apart const& apart) {
            out.raw(R"({"claim":)");
            id(apart.claim);
            out.raw(R"(,"why":)").string(apart.why).raw("}");
        });
        out.raw(R"(,"suggest":)").string_or_null(f.suggest);
    }

    void finding(Finding const& f) {
        out.begin_record();
        out.raw(R"({"schema":"claimcheck.finding/1","id":)").string(f.id).raw(R"(,"rule":)").string(f.rule);
        out.raw(R"(,"severity":")").raw(severity_word(f.severity)).raw(R"(","relation":")").raw(to_string(f.relation));
        auto const question = static_cast<std::size_t>(f.question);
        out.raw(R"(","question":)");
        out.string_or_null(question < results.questions.size() ? std::string_view{results.questions[question]} : std::string_view{});
        out.raw(R"(,"message":)").string(f.message).raw(R"(,"claims":)");
        ids(claims_of(f));
        clusters(f);
        pairs(f);
        reasons(f);
        out.raw(R"(,"see":)").string_or_null(f.see);
        out.raw(R"(,"shown":[)");
        auto const [shown, against] = shown_pair(results.gathered.store, f);
        id(shown);
        if (against != shown) {
            out.raw(",");
            id(against);
        }
        out.raw(R"(],"fingerprint":)").string(fingerprint(f, keys));
        if (f.accepted) out.raw(R"(,"accepted":)").string(f.accepted_because);
        if (f.in_baseline) out.raw(R"(,"in_baseline":true)");
        if (f.accepted_pairs > 0) out.raw(R"(,"accepted_pairs":)").number(f.accepted_pairs);
        if (f.baseline_pairs > 0) out.raw(R"(,"baseline_pairs":)").number(f.baseline_pairs);
        out.raw("}");
        out.end_record();
    }
};

}  // namespace

void write_claims(Gathered const& gathered, std::vector<std::string> const& questions, Vocabulary const& vocabulary,
                  JsonBuffer& out, unsigned jobs) {
    auto const& claims = gathered.store.claims;
    auto const write = [&](std::size_t first, std::size_t last, JsonBuffer& to) {
        Written written;
        auto begin = first;  // of the document: its claims stand together
        for (auto i = first; i < last; ++i) {
            if (claims[i].document != claims[begin].document) {
                begin = i;
                written.document.clear();
            }
            write_claim(gathered, static_cast<ClaimId>(i), static_cast<std::uint32_t>(i - begin), written, questions, vocabulary, to);
        }
    };
    if (jobs < 2 || claims.size() < 2 * claims_at_once) return write(0, claims.size(), out);
    std::deque<std::future<JsonBuffer>> parts;
    for (std::size_t first = 0; first < claims.size() || !parts.empty();) {
        while (first < claims.size() && parts.size() < jobs) {
            auto last = std::min(first + claims_at_once, claims.size());
            while (last < claims.size() && claims[last].document == claims[last - 1].document) ++last;
            parts.push_back(std::async(std::launch::async, [&write, &out, first, last] {
                auto part = JsonBuffer::beside(out);
                write(first, last, part);
                return part;
            }));
            first = last;
        }
        out.append_records(parts.front().get());
        parts.pop_front();
    }
}

void write_findings(Results const& results, JsonBuffer& out) {
    FindingWriter writer{results, out, PairKeys{results.gathered.store.claims, results.gathered.store.documents}};
    for (auto const& finding : results.checked.findings) writer.finding(finding);
}

void write_run(Results const& results, Pack const& pack, bool checked, JsonBuffer& out) {
    auto const counts = count_run(results);
    auto const count = [&out](std::string_view name, std::size_t number) { out.raw(",\"").raw(name).raw("\":").number(std::uint64_t{number}); };
    out.begin_record();
    out.raw(R"({"schema":"claimcheck.run/1","version":)").string(version());
    out.raw(R"(,"packs":")").raw(hexadecimal(pack.hash)).raw(R"(","input":")").raw(hexadecimal(results.gathered.input_hash)).raw("\"");
    count("articles", counts.articles);
    count("known_articles", counts.known);
    count("figures", counts.figures);
    count("read", counts.read);
    count("not_read", counts.not_read);
    count("not_figures", counts.not_figures);
    if (checked) {
        count("compared", counts.compared);
        count("alone", counts.alone);
        count("agreeing_pairs", results.checked.agreeing_pairs);
        count("disagreeing_pairs", results.checked.disagreeing_pairs);
        count("errors", counts.errors);
        count("warnings", counts.warnings);
        count("notes", counts.notes);
        count("accepted", counts.accepted);
        count("in_baseline", counts.in_baseline);
        out.raw(R"(,"rules":)");
        write_list(results.checked.counts, out, [&out, &pack](RuleCount const& rule) {
            out.raw(R"({"rule":)").string(rule.rule).raw(R"(,"claims":)").number(rule.claims);
            out.raw(R"(,"compared":)").number(rule.compared).raw(R"(,"not_applicable":)").number(rule.not_applicable);
            out.raw(R"(,"flagged":)").number(rule.flagged).raw(R"(,"accepted":)").number(rule.accepted);
            for (auto const& each : pack.rules.rules) {
                auto const& declared = each.declared;
                if (declared.name.text != rule.rule) continue;
                out.raw(R"(,"severity":")").raw(severity_word(declared.severity)).raw(R"(","because":)").string_or_null(declared.because);
                out.raw(R"(,"suggest":)").string_or_null(declared.suggest).raw(R"(,"see":)").string_or_null(declared.see);
            }
            out.raw("}");
        });
    }
    out.raw("}");
    out.end_record();
}

}  // namespace claimcheck
