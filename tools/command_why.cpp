// why, why-not: the steps that lead to a finding, or to none. Articles are read as by check; then one pair is looked at.
#include <algorithm>

#include "engine/why.hpp"
#include "tools/check_run.hpp"
#include "tools/embedded_rules.hpp"
#include "tools/file.hpp"
#include "tools/label.hpp"
#include "tools/layout.hpp"
#include "tools/phrase.hpp"
#include "tools/terminal_safe.hpp"

namespace claimcheck {
namespace {

constexpr std::size_t most_pairs = 20;

struct Run {
    Pack const& pack;
    Gathered const& gathered;
    std::vector<std::string> const& questions;
    Labels const& labels;

    [[nodiscard]] Claim const& claim(ClaimId id) const { return gathered.store.claims[static_cast<std::size_t>(id)]; }

    /// "001:15:197 more than 90,000, Kiev, claim 8fb4b0d355232502"
    [[nodiscard]] std::string shown(ClaimId id) const {
        auto const& c = claim(id);
        auto const& document = gathered.store.documents[static_cast<std::size_t>(c.document)];
        auto const who = claimant(c, document);
        return labels.place(c) + " " + std::string{c.text} + (who.empty() ? "" : ", " + who) + ", claim " + id_of(gathered, id);
    }
    /// Claims by id (or the first digits of it), or by place as a report prints it, short or whole.
    [[nodiscard]] std::vector<ClaimId> find(std::string const& word) const {
        std::vector<ClaimId> out;
        for (std::size_t i = 0; i < gathered.store.claims.size(); ++i) {
            auto const id = static_cast<ClaimId>(i);
            bool const by_id = word.size() >= 6 && id_of(gathered, id).starts_with(word);
            if (by_id || labels.place(claim(id)) == word || labels.path(claim(id)) == word) out.push_back(id);
        }
        return out;
    }
    /// Places of claims on the line that a place names: ", " between them; empty: none.
    [[nodiscard]] std::string beside(std::string const& word) const {
        auto const line = word.substr(0, word.rfind(':')) + ':';
        std::string out;
        for (auto const& c : gathered.store.claims) {
            auto const place = labels.place(c);
            if (place.starts_with(line) || labels.path(c).starts_with(line)) out += (out.empty() ? "" : ", ") + place;
        }
        return out;
    }
    /// The two claims as they stand among all of their question; `beside` keeps what else their articles answer it with.
    [[nodiscard]] std::pair<Standing, Standing> stand(ClaimId a, ClaimId b, std::vector<Measured>& beside) const {
        std::vector<ClaimId> ids;
        auto const question = claim(a).question;
        for (std::size_t i = 0; i < gathered.store.claims.size(); ++i) {
            if (question != QuestionId::none && gathered.store.claims[i].question == question) ids.push_back(static_cast<ClaimId>(i));
        }
        for (auto const id : {a, b}) {
            if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
        }
        auto const all = standings(gathered.store.claims, ids, gathered.store.documents, pack.vocabulary);
        beside.reserve(2 * all.size());  // spans point into it
        auto const one = [&](ClaimId id) {
            auto s = *std::find_if(all.begin(), all.end(), [id](Standing const& each) { return each.id == id; });
            auto const from = beside.size();
            for (auto const& other : all)
                if (other.claim->document == s.claim->document && other.claim->question == s.claim->question) beside.push_back(other);
            s.article = std::span{beside}.subspan(from);
            return s;
        };
        auto const first = one(a);
        return {first, one(b)};
    }
};

std::string text_of(std::string const& path) {
    for (auto const& file : embedded_rules()) {
        if (file.path == path) return std::string{file.text};
    }
    std::vector<Diagnostic> ignored;
    return read_whole(path, ignored).value_or("");
}

void write_steps(std::vector<Step> const& steps, std::string& out) {
    for (auto const& step : steps) {
        out += step.holds ? "    yes  " : "    no   ";
        out += step.what + (step.values.empty() ? "" : ": " + step.values) + '\n';
    }
}

/// How the two relate. Figures that do not compare neither disagree nor update each other: that is left out then, and so is
/// that they compare when they answer different questions.
std::vector<Step> sound_steps(Run const& run, Scope scope, Standing const& a, Standing const& b) {
    auto steps = relation_steps(a, b, run.questions, run.pack.vocabulary);  // the question, comparing, two of ranges, verdicts
    constexpr std::size_t question = 0, comparing = 1, verdicts = 4;
    if (scope == Scope::one_article) {  // such a rule hears the voices of one article apart
        auto const reason = not_comparable(a, b, true);
        steps[comparing] = {reason.empty(), steps[comparing].what, std::string{reason}};
    }
    if (steps[question].holds && steps[comparing].holds) return steps;
    steps.resize(verdicts);
    if (steps[comparing].holds) steps.erase(steps.begin() + comparing);  // then another question is the reason
    return steps;
}

bool flags(Finding const& f, ClaimId a, ClaimId b) {
    auto const is = [a, b](std::pair<ClaimId, ClaimId> const& p) { return p == std::pair{a, b} || p == std::pair{b, a}; };
    return is(f.witness) || std::any_of(f.pairs.begin(), f.pairs.end(), is);
}

/// Why no finding lists a pair that the rule would flag.
std::string unlisted(std::string_view rule, ClaimId a, ClaimId b, Run const& run, Checked const& checked) {
    auto const& store = run.gathered.store;
    if (!store.document_of(a).checked && !store.document_of(b).checked) return "  it looks at neither: both stand in known articles (--against)\n";
    for (auto const& f : checked.findings) {
        if (f.rule != rule) continue;
        auto const all = claims_of(f);
        auto const among = [&](ClaimId id) { return std::find(all.begin(), all.end(), id) != all.end(); };
        if (!among(a) || !among(b)) continue;
        if (f.pairs.size() < f.pair_count) return "  it flags them among " + grouped_count(f.pair_count) + " pairs: claimcheck why " + f.id + '\n';
        if (f.accepted_pairs + f.baseline_pairs > 0) return "  it would flag them, but the pair is accepted or in the baseline: claimcheck why " + f.id + '\n';
    }
    return "  every step holds, but this run has not compared the two\n";
}

/// Whether the rule has flagged the two in this run, and if not, on what it fails.
std::string verdict(Run const& run, Rules::Rule const& rule, std::vector<Step> relation, std::vector<Step> const& steps, ClaimId a, ClaimId b, Checked const& checked) {
    bool const one_article = run.claim(a).document == run.claim(b).document;
    auto const& d = rule.declared;
    for (auto const& f : checked.findings)
        if (f.rule == d.name.text && flags(f, a, b)) return "  it flags them: claimcheck why " + f.id + '\n';
    relation.resize(d.scope == Scope::part_of ? 0 : 2);  // parts and wholes answer different questions; ranges decide nothing
    if (d.scope == Scope::one_article) relation.insert(relation.begin(), Step{one_article, "they stand in one article", ""});
    relation.insert(relation.end(), steps.begin(), steps.end());
    auto const failed = std::find_if(relation.begin(), relation.end(), [](Step const& s) { return !s.holds; });
    if (failed == relation.end()) return unlisted(d.name.text, a, b, run, checked);
    return "  it stays silent, for this is not so: " + failed->what + (failed->values.empty() ? "" : ": " + failed->values) + '\n';
}

/// `checked`: to tell whether the rule flags the two.
void write_pair(Run const& run, Rules::Rule const& rule, ClaimId a, ClaimId b, std::string& out, Checked const* checked = nullptr) {
    std::vector<Measured> beside;
    auto const [x, y] = run.stand(a, b, beside);
    out += "\n  " + run.shown(a) + "\n  " + run.shown(b) + "\n";
    auto const relation = sound_steps(run, rule.declared.scope, x, y);
    write_steps(relation, out);
    auto const text = text_of(rule.path);
    auto steps = rule_steps(rule, text, x, y, run.pack.vocabulary);
    auto turned = rule_steps(rule, text, y, x, run.pack.vocabulary);  // a rule names the two in its own order
    auto const held = [](std::vector<Step> const& s) { return std::count_if(s.begin(), s.end(), [](Step const& each) { return each.holds; }); };
    bool const turn = held(turned) > held(steps);
    out += "  rule " + rule.declared.name.text + " (" + rule.path + ":" + std::to_string(rule.declared.name.position.line) + ")" +
           (turn ? ", with the two the other way round" : "") + "\n";
    write_steps(turn ? turned : steps, out);
    if (checked != nullptr) out += verdict(run, rule, relation, turn ? turned : steps, a, b, *checked);
}

/// A rule about single claims: what it finds beside the claim, and whether that fits.
void write_claim(Run const& run, Rules::Rule const& rule, ClaimId id, std::string& out) {
    auto const& store = run.gathered.store;
    auto const tables = make_tables(store.claims, store.documents, run.pack.vocabulary, run.pack.rules);
    out += "\n  " + run.shown(id) + "\n  rule " + rule.declared.name.text + " (" + rule.path + ":" + std::to_string(rule.declared.name.position.line) + ")\n";
    std::vector<Measured> beside;
    write_steps(each_steps(rule, text_of(rule.path), run.stand(id, id, beside).first, tables), out);
}

Rules::Rule const* rule_named(Pack const& pack, std::string_view name) {
    for (auto const& rule : pack.rules.rules) {
        if (rule.declared.name.text == name) return &rule;
    }
    return nullptr;
}

int fail(std::string const& message, std::string const& help) {
    complain("claimcheck: error: " + message + "\n  help: " + help + "\n");
    return Exit::error;
}

int explain_finding(Options const& options, Run const& run, Checked const& checked, std::string& out) {
    bool found = false;
    for (auto const& finding : checked.findings) {
        if (!finding.id.starts_with(options.finding)) continue;
        auto const* rule = rule_named(run.pack, finding.rule);
        if (rule == nullptr) continue;
        found = true;
        out += finding.id + " " + finding.rule + ": " + finding.message + '\n';
        out += "  because: " + rule->declared.because + '\n';
        if (rule->declared.shape == Shape::each) {
            write_claim(run, *rule, finding.witness.first, out);
            continue;
        }
        if (finding.pairs.empty()) write_pair(run, *rule, finding.witness.first, finding.witness.second, out);
        for (std::size_t i = 0; i < finding.pairs.size() && i < most_pairs; ++i) {
            write_pair(run, *rule, finding.pairs[i].first, finding.pairs[i].second, out);
        }
        if (finding.pairs.size() > most_pairs) out += "\n  " + std::to_string(finding.pairs.size() - most_pairs) + " more pairs\n";
    }
    return found ? Exit::ok : fail("no finding has the id " + options.finding, "claimcheck check prints the ids; give the same articles");
}

/// Of a store only those articles are read that the checked ones need, until a claim is asked for that is in none of them.
int explain_silence(Options const& options, CheckRun& checked, std::string& out) {
    auto const* rule = rule_named(checked.pack, options.rule);
    if (rule == nullptr) return fail("no rule is named " + options.rule, rules_there_are(options.rule, checked.pack));
    std::string const* const words[] = {&options.claim, &options.other_claim};
    std::vector<ClaimId> found[2];
    for (bool const whole : {false, true}) {
        if (whole) {
            if (!found[0].empty() && !found[1].empty()) break;
            if (auto const code = add_rest(options, checked); code != Exit::ok) return code;
        }
        Labels const labels{checked.gathered.store};
        Run const run{checked.pack, checked.gathered, checked.questions, labels};
        for (std::size_t i = 0; i < 2; ++i)
            if (found[i].empty()) found[i] = run.find(*words[i]);
    }
    Labels const labels{checked.gathered.store};
    Run const run{checked.pack, checked.gathered, checked.questions, labels};
    for (std::size_t i = 0; i < 2; ++i) {
        if (found[i].size() == 1) continue;
        auto const beside = found[i].empty() ? run.beside(*words[i]) : std::string{};
        return fail((found[i].empty() ? "no claim is " : "several claims are ") + *words[i],
                    beside.empty() ? "its id as claimcheck extract --format ndjson gives it, or its place as check prints it" : "on that line: " + beside);
    }
    if (found[0] == found[1] && rule->declared.shape != Shape::each) return fail(*words[0] + " and " + *words[1] + " are one claim", "name two");
    if (rule->declared.shape == Shape::each) {
        for (auto const& one : found) write_claim(run, *rule, one.front(), out);
    } else {
        write_pair(run, *rule, found[0].front(), found[1].front(), out, &checked.checked);
    }
    return Exit::ok;
}

}  // namespace

int run_why(Options const& options) {
    Output output{options.output};
    if (!usable(output, options)) return Exit::error;
    CheckRun checked;
    auto const code = find_again(options, checked);
    if (!checked.ready) return code;
    std::string out;
    int found = Exit::ok;
    if (options.command == Command::why_not) {
        found = explain_silence(options, checked, out);
    } else {
        Labels const labels{checked.gathered.store};
        found = explain_finding(options, {checked.pack, checked.gathered, checked.questions, labels}, checked.checked, out);
    }
    output.write(terminal_safe_lines(out));
    return worse(code, found);
}

}  // namespace claimcheck
