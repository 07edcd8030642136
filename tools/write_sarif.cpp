// SARIF 2.1.0 as code scanning takes it: a result a finding, the figures that it is held against as related locations.
#include <map>

#include "tools/describe.hpp"
#include "tools/file_place.hpp"
#include "tools/format.hpp"
#include "tools/json_buffer.hpp"
#include "tools/layout.hpp"
#include "tools/fingerprint.hpp"
#include "tools/terminal_safe.hpp"

namespace claimcheck {
namespace {

constexpr std::size_t most_related = 100;  // that GitHub shows; the message counts the others

/// Text as a message of SARIF: braces would be placeholders, and "[...](...)" a link.
std::string message_text(std::string_view text) {
    std::string out;
    for (char const c : terminal_safe_lines(text)) {
        if (c == '(' && !out.empty() && out.back() == ']') out += ' ';
        out += c;
        if (c == '{' || c == '}') out += c;
    }
    return out;
}

/// The words of a link.
std::string link_text(std::string_view text) {
    std::string out;
    for (char const c : message_text(text)) {
        if (c == '[' || c == ']' || c == '\\') out += '\\';
        out += c;
    }
    return out;
}

/// "Levels disagree." for "levels-disagree".
std::string sentence_of(std::string_view name) {
    std::string text{name};
    for (auto& c : text)
        if (c == '-') c = ' ';
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text + '.';
}

struct SarifWriter {
    Report const& report;
    JsonBuffer& out;
    PairKeys keys;
    std::map<std::string, std::size_t> index{};  ///< of a rule

    ClaimStore const& store() const { return report.results.gathered.store; }

    void text(std::string_view key, std::string const& text) { out.raw(",\"").raw(key).raw(R"(":{"text":)").string(text).raw("}"); }

    void rules() {
        out.raw(R"("rules":)").begin_list();
        for (auto const& rule : report.pack.rules.rules) {
            auto const& d = rule.declared;
            auto const full = d.because.empty() ? sentence_of(d.name.text) : d.because;
            index.emplace(d.name.text, index.size());
            out.begin_record();
            out.raw(R"({"id":)").string(terminal_safe(d.name.text));
            text("shortDescription", message_text(sentence_of(d.name.text)));
            text("fullDescription", message_text(full));
            text("help", message_text(full + (d.suggest.empty() ? "" : ' ' + d.suggest) + (d.see.empty() ? "" : " See " + d.see)));
            out.raw(R"(,"defaultConfiguration":{"level":")").raw(severity_word(d.severity)).raw("\"}}");
            out.end_record();
        }
        out.end_list();
    }

    void physical(ClaimId claim) {
        auto const place = file_place(store(), claim);
        out.raw(R"("physicalLocation":{"artifactLocation":{"uri":)").string(path_uri(place.path));
        out.raw(R"(},"region":{"startLine":)").number(std::uint64_t{place.line});
        if (place.column > 0) out.raw(R"(,"startColumn":)").number(std::uint64_t{place.column});
        if (place.end_line != place.line) out.raw(R"(,"endLine":)").number(std::uint64_t{place.end_line});
        if (place.end_column > 0) out.raw(R"(,"endColumn":)").number(std::uint64_t{place.end_column});
        out.raw("}}");
    }

    void related(std::vector<ClaimId> const& others, std::size_t shown) {
        if (shown == 0) return;
        out.raw(R"(,"relatedLocations":[)");
        for (std::size_t i = 0; i < shown; ++i) {
            out.raw(i == 0 ? R"({"id":)" : R"(,{"id":)").number(std::uint64_t{i + 1}).raw(",");
            physical(others[i]);
            out.raw(R"(,"message":{"text":)").string(message_text(figure_line(report.results, others[i]))).raw("}}");
        }
        out.raw("]");
    }

    std::string message(Finding const& f, std::vector<ClaimId> const& others, std::size_t shown) const {
        auto text = message_text(message_line(f)) + '.';
        for (std::size_t i = 0; i < shown; ++i) {
            text += (i == 0 ? " Beside it: [" : "; [") + link_text(figure_line(report.results, others[i])) + "](" + std::to_string(i + 1) + ')';
        }
        if (others.size() > shown) text += "; and " + counted(others.size() - shown, "more figure");
        if (!others.empty()) text += '.';
        auto const reasons = reasons_line(f);
        return reasons.empty() ? text : text + '\n' + message_text(reasons);
    }

    void result(Finding const& f) {
        auto const others = other_claims(store(), f);
        auto const shown = std::min(others.size(), most_related);
        out.begin_record();
        out.raw(R"({"ruleId":)").string(terminal_safe(f.rule));
        if (auto const at = index.find(f.rule); at != index.end()) out.raw(R"(,"ruleIndex":)").number(std::uint64_t{at->second});
        out.raw(R"(,"level":")").raw(severity_word(f.severity));
        out.raw(R"(","message":{"text":)").string(message(f, others, std::min<std::size_t>(shown, 10)));
        out.raw(R"(},"locations":[{)");
        physical(shown_pair(store(), f).first);
        out.raw("}]");
        related(others, shown);
        auto const key = fingerprint(f, keys);
        out.raw(R"(,"partialFingerprints":{"claimcheckPair/v1":)").string(key);
        out.raw(R"(,"primaryLocationLineHash":)").string(key + ":1").raw("}");
        if (f.settled()) out.raw(R"(,"suppressions":[{"kind":"external","justification":)").string(settled_because(f)).raw("}]");
        out.raw(R"(,"properties":{"finding":)").string(f.id).raw(R"(,"relation":")").raw(to_string(f.relation)).raw("\"}}");
        out.end_record();
    }

    void write() {
        out.raw(R"({"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{)" "\n");
        out.raw(R"("name":"claimcheck","version":)").string(version()).raw(R"(,"semanticVersion":)").string(version());
        out.raw(R"(,"informationUri":)").string(CLAIMCHECK_HOMEPAGE).raw(",\n");
        rules();
        out.raw("}},\n" R"("columnKind":"unicodeCodePoints","results":)").begin_list();
        for (auto const& finding : report.results.checked.findings) result(finding);
        out.end_list();
        out.raw("}]}");
        out.end_record();
    }
};

}  // namespace

void write_sarif(Report const& report, Output& output) {
    JsonBuffer json{output};
    auto const& store = report.results.gathered.store;
    SarifWriter{report, json, PairKeys{store.claims, store.documents}}.write();
}

}  // namespace claimcheck
