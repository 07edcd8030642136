// Names and types of rules. Named conditions are put in place, so that whoever evaluates a condition meets none; the
// windows of `where` are read out, so that plans can sort and stop by them.
#include "engine/rule.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace claimcheck {
namespace {

constexpr std::array<std::string_view, 12> known_fields{"measure", "subject", "place", "event", "question", "source",
                                                        "claimant", "outlet", "article", "sentence", "as-of", "figure"};

std::vector<std::string> field_names() { return {known_fields.begin(), known_fields.end()}; }

class Compiler {
public:
    Compiler(std::vector<RuleFile> const& files, Vocabulary const& v, std::vector<Diagnostic>& diagnostics)
        : files_(files), v_(v), diagnostics_(diagnostics) {}

    Rules compile(std::string_view only) {
        Rules out;
        collect();
        for (auto const& [former, now] : renamed_) out.former_measures.emplace(now, former);
        for (auto const& file : files_) {
            file_ = &file;
            for (auto const& d : file.declarations) {
                if (auto const* package = std::get_if<PackageDecl>(&d)) check_uses(*package);
                if (auto const* accept = std::get_if<AcceptDecl>(&d)) {
                    check_accept(*accept);
                    out.accepts.push_back({*accept, file.path});
                }
                auto const* rule = std::get_if<RuleDecl>(&d);
                if (rule == nullptr) continue;
                auto const mistakes = diagnostics_.size();
                auto compiled = compile_rule(*rule);
                if (diagnostics_.size() != mistakes) continue;
                if (only.empty() || rule->name.text == only) out.rules.push_back(std::move(compiled));
            }
        }
        if (!only.empty()) check_only(only);
        return out;
    }

private:
    void report(std::string code, Position at, std::string message, std::string help = {}) {
        Diagnostic d;
        d.code = std::move(code);
        d.path = file_ != nullptr ? file_->path : std::string{};
        d.position = at;
        d.message = std::move(message);
        d.help = std::move(help);
        diagnostics_.push_back(std::move(d));
    }
    static std::string meant(std::string_view word, std::vector<std::string> const& candidates, std::string fallback) {
        auto const best = did_you_mean(word, candidates);
        return best.empty() ? std::move(fallback) : "did you mean \"" + best + "\"?";
    }

    void collect() {
        for (auto const& file : files_) {
            file_ = &file;
            for (auto const& d : file.declarations) {
                if (auto const* c = std::get_if<ConditionDecl>(&d)) conditions_.emplace(c->name.text, c);
                if (auto const* m = std::get_if<MeasureDecl>(&d); m != nullptr && m->formerly) renamed_.emplace(m->formerly->text, m->name.text);
                if (auto const* package = std::get_if<PackageDecl>(&d)) packages_.emplace(package->name.text, package->version);
                auto const* rule = std::get_if<RuleDecl>(&d);
                if (rule == nullptr) continue;
                if (rule->formerly) former_names_.push_back(rule->formerly->text);
                if (std::find(names_.begin(), names_.end(), rule->name.text) != names_.end()) {
                    report("duplicate-rule", rule->name.position, "a rule \"" + rule->name.text + "\" exists already",
                           "give it another name, or start the program with --no-core");
                }
                names_.push_back(rule->name.text);
            }
        }
    }
    void check_only(std::string_view only) {
        if (std::find(names_.begin(), names_.end(), only) != names_.end()) return;
        file_ = nullptr;
        report("unknown-rule", {0, 0}, "there is no rule \"" + std::string{only} + "\"", meant(only, names_, "see: claimcheck rules list"));
    }
    /// A package needs those that it uses in just the version that it was written with.
    void check_uses(PackageDecl const& package) {
        for (auto const& [name, version] : package.uses) {
            auto const at = packages_.find(name.text);
            if (at == packages_.end()) {
                std::vector<std::string> known;
                for (auto const& one : packages_) known.push_back(one.first);
                report("unknown-package", name.position, "there is no package \"" + name.text + "\"",
                       meant(name.text, known, "give it with --rules; --no-core leaves the program's own out"));
            } else if (at->second != version) {
                report("package-version", name.position, "\"" + name.text + "\" has the version " + at->second + ", not " + version,
                       "try the examples with " + at->second + ", then say so");
            }
        }
    }
    void check_accept(AcceptDecl const& accept) {
        auto const is_name_in = [&](std::vector<std::string> const& names) { return std::find(names.begin(), names.end(), accept.rule.text) != names.end(); };
        if (!is_name_in(names_) && !is_name_in(former_names_)) {
            report("unknown-rule", accept.rule.position, "there is no rule \"" + accept.rule.text + "\"", meant(accept.rule.text, names_, ""));
        }
        if (accept.because.empty()) report("no-reason", accept.rule.position, "an accept needs a reason", "add: because \"...\"");
        if (accept.pairs.empty() && accept.figures.empty() && accept.article.empty()) {
            report("accepts-all", accept.rule.position, "an accept says what it accepts", "add: figures \"...\" and \"...\"");
        }
    }

    Rules::Rule compile_rule(RuleDecl const& declared) {
        Rules::Rule rule;
        rule.declared = declared;
        rule.path = file_->path;
        variables_.clear();
        for (auto const& name : declared.variables) variables_.push_back(name.text);
        for (auto const& find : declared.find) {
            check_variable(find.of);
            variables_.push_back(find.name.text);
        }
        if (declared.shape == Shape::series) variables_.insert(variables_.end(), {"previous", "peak"});
        if (declared.variables.empty()) {
            report("no-shape", declared.name.position, "the rule \"" + declared.name.text + "\" says of no claims what it looks at",
                   "add one of: each claim c of ..., pair a, b of ..., series c of ..., group c of ...");
            return rule;
        }
        if (!declared.flag) report("no-condition", declared.name.position, "the rule \"" + declared.name.text + "\" has no \"flag when\"");
        for (auto const& by : declared.by) {
            if (by.text != "question") report("not-available", by.position, "\"by " + by.text + "\" is not available yet", "write: by question");
        }
        resolve_which(rule);
        for (auto* c : {&rule.declared.where, &rule.declared.flag}) {
            if (!*c) continue;
            inline_named(**c, 0);
            check_condition(**c);
        }
        if (rule.declared.where) read_windows(*rule.declared.where, rule);
        check_examples(declared);
        return rule;
    }

    void resolve_which(Rules::Rule& rule) {
        for (auto const& w : rule.declared.which) {
            std::vector<MeasureId> measures;
            if (!w.any) {
                auto id = v_.find_measure(w.measure.text);
                auto const renamed = renamed_.find(w.measure.text);
                if (id == MeasureId::none && renamed != renamed_.end()) id = v_.find_measure(renamed->second);
                if (id == MeasureId::none) {
                    std::vector<std::string> names;
                    for (auto const& m : v_.measures) names.push_back(m.name);
                    report("unknown-measure", w.measure.position, "there is no measure \"" + w.measure.text + "\"",
                           meant(w.measure.text, names, "declare it: measure " + w.measure.text + " is count of people"));
                }
                measures.push_back(id);
            }
            rule.measures.push_back(std::move(measures));
        }
    }

    void inline_named(Condition& c, int depth) {
        if (auto const* named = std::get_if<Named>(&c.is)) {
            auto const found = conditions_.find(named->name.text);
            if (found == conditions_.end()) {
                std::vector<std::string> names;
                for (auto const& [name, decl] : conditions_) names.push_back(name);
                report("unknown-condition", named->name.position, "there is no condition \"" + named->name.text + "\"",
                       meant(named->name.text, names, "the words of a condition stand in rules/README.md"));
                c.is = All{};
            } else if (depth > 32) {
                report("circle", named->name.position, "the condition \"" + named->name.text + "\" uses itself");
                c.is = All{};
            } else {
                auto const position = c.position;
                c = found->second->condition;
                c.position = position;
                inline_named(c, depth + 1);
            }
            return;
        }
        if (auto* all = std::get_if<All>(&c.is)) for (auto& x : all->of) inline_named(x, depth);
        if (auto* any = std::get_if<Any>(&c.is)) for (auto& x : any->of) inline_named(x, depth);
        if (auto* no = std::get_if<Not>(&c.is)) for (auto& x : no->of) inline_named(x, depth);
    }

    void check_variable(Name const& name) {
        if (name.text.empty() || std::find(variables_.begin(), variables_.end(), name.text) != variables_.end()) return;
        std::string list;
        for (auto const& x : variables_) list += (list.empty() ? "" : ", ") + x;
        report("unknown-name", name.position, "the rule knows no \"" + name.text + "\"", "it knows: " + list);
    }
    void check_field(Name const& name) {
        if (std::find(known_fields.begin(), known_fields.end(), name.text) != known_fields.end()) return;
        report("unknown-field", name.position, "a claim has no \"" + name.text + "\"",
               meant(name.text, field_names(), "its fields: measure, subject, place, event, question, source, claimant, outlet, article, as-of, figure"));
    }
    void check_operand(Operand const& o) {
        check_variable(o.left);
        constexpr std::array two{Operand::Kind::share_of, Operand::Kind::minus, Operand::Kind::changed_by};
        if (std::find(two.begin(), two.end(), o.kind) != two.end()) check_variable(o.right);
    }
    void check_condition(Condition const& c) {
        if (auto const* x = std::get_if<All>(&c.is)) for (auto const& y : x->of) check_condition(y);
        if (auto const* x = std::get_if<Any>(&c.is)) for (auto const& y : x->of) check_condition(y);
        if (auto const* x = std::get_if<Not>(&c.is)) for (auto const& y : x->of) check_condition(y);
        if (auto const* x = std::get_if<Compare>(&c.is)) {
            check_operand(x->a);
            check_operand(x->b);
        }
        if (auto const* x = std::get_if<Times>(&c.is)) {
            check_operand(x->a);
            check_operand(x->b);
        }
        if (auto const* x = std::get_if<Outpaces>(&c.is)) {
            check_variable(x->a);
            check_variable(x->b);
        }
        if (auto const* x = std::get_if<Swapped>(&c.is)) {
            check_variable(x->a);
            check_variable(x->b);
        }
        if (auto const* x = std::get_if<Has>(&c.is)) {
            check_variable(x->subject);
            check_field(x->field);
        }
        if (auto const* x = std::get_if<Is>(&c.is)) check_variable(x->subject);
        if (auto const* x = std::get_if<Fields>(&c.is)) for (auto const& f : x->fields) check_field(f);
    }

    static void read_windows(Condition const& c, Rules::Rule& rule) {
        if (auto const* all = std::get_if<All>(&c.is)) for (auto const& x : all->of) read_windows(x, rule);
        auto const* w = std::get_if<Window>(&c.is);
        if (w == nullptr || w->kind != Window::Kind::as_of) return;
        if (w->days) {
            rule.window_days = std::min(rule.window_days.value_or(*w->days), *w->days);
        } else {
            rule.within_holds = true;
        }
    }

    void check_examples(RuleDecl const& rule) {
        bool const fires = std::any_of(rule.examples.begin(), rule.examples.end(), [](Example const& e) { return e.fires && !e.known_miss; });
        bool const silent = std::any_of(rule.examples.begin(), rule.examples.end(), [](Example const& e) { return !e.fires; });
        if (fires && silent) return;
        report("untested-rule", rule.name.position,
               "the rule \"" + rule.name.text + "\" has no example that " + (fires ? "must stay silent" : "must fire"),
               "a rule without both is not used; see rules/README.md");
    }

    std::vector<RuleFile> const& files_;
    Vocabulary const& v_;
    std::vector<Diagnostic>& diagnostics_;
    RuleFile const* file_ = nullptr;
    std::vector<std::string> names_, former_names_, variables_;
    std::map<std::string, std::string> packages_;  ///< with their versions
    std::map<std::string, std::string> renamed_;   ///< former names of measures
    std::map<std::string, ConditionDecl const*> conditions_;
};

}  // namespace

bool accepts(AcceptDecl const& accept, RuleDecl const& rule) {
    return accept.rule.text == rule.name.text || (rule.formerly && accept.rule.text == rule.formerly->text);
}

Rules compile_rules(std::vector<RuleFile> const& files, Vocabulary const& vocabulary, std::string_view only,
                    std::vector<Diagnostic>& diagnostics) {
    return Compiler{files, vocabulary, diagnostics}.compile(only);
}

}  // namespace claimcheck
