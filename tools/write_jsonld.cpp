// One graph; what is not known is left out.
#include "tools/write_jsonld.hpp"

#include "tools/json_buffer.hpp"
#include "tools/terminal_safe.hpp"

namespace claimcheck {
namespace {

struct ClaimNode {
    Gathered const& gathered;
    Vocabulary const& vocabulary;
    JsonBuffer& out;

    void text(std::string_view key, std::string_view value) {
        if (!value.empty()) out.raw(",\"").raw(key).raw("\":").string_in_html(terminal_safe(value));
    }
    void number(std::string_view key, std::optional<Number> const& value) {
        if (value) out.raw(",\"").raw(key).raw("\":").number(*value);
    }
    void named(std::string_view key, std::string_view type, std::string_view name) {
        if (name.empty()) return;
        out.raw(",\"").raw(key).raw(R"(":{"@type":")").raw(type).raw("\"");
        text("name", name);
        out.raw("}");
    }

    /// People are told from bodies where a name is known; any other name has no type.
    void claimant(Claim const& c) {
        if (!c.claimant.known()) return;
        auto const* const entity = vocabulary.entity(c.claimant.entity);
        if (entity != nullptr) return named("author", entity->kind == EntityKind::person ? "Person" : "Organization", c.claimant.name);
        out.raw(R"(,"author":{"name":)").string_in_html(terminal_safe(c.claimant.name)).raw("}");
    }

    void when(Claim const& c) {
        if (!c.when.begin && !c.when.end) return;
        auto const day = [](std::optional<Day> const& d) { return d ? to_string(*d) : std::string{".."}; };
        text("temporalCoverage", c.when.begin == c.when.end ? day(c.when.begin) : day(c.when.begin) + '/' + day(c.when.end));
    }

    void about(Claim const& c) {
        out.raw(R"(,"about":[{"@type":"QuantitativeValue")");
        text("name", c.measure_name);
        number("value", c.figure.value);
        number("minValue", c.figure.low);
        number("maxValue", c.figure.high);
        text("unitText", c.unit);
        out.raw("}");
        if (c.subject.known()) {
            out.raw(R"(,{"@type":"Thing")");
            text("name", c.subject.name);
            out.raw("}");
        }
        out.raw("]");
    }

    void appearance(Document const& d) {
        out.raw(R"(,"appearance":{"@type":"NewsArticle")");
        text("identifier", d.id);
        text("headline", d.title);
        named("publisher", "Organization", d.publisher);
        if (d.published) text("datePublished", to_string(*d.published));
        out.raw("}");
    }

    void write(ClaimId id) {
        auto const& c = gathered.store[id];
        auto const name = id_of(gathered, id);
        out.begin_record();
        out.raw(R"({"@type":"Claim","@id":)").string_in_html("urn:claimcheck:claim:" + name);
        text("text", c.sentence);
        text("name", c.text);
        claimant(c);
        when(c);
        named("spatialCoverage", "Place", c.place.name);
        about(c);
        appearance(gathered.store[c.document]);
        out.raw("}");
        out.end_record();
        out.begin_record();
        out.raw(R"({"@type":"ClaimReview","@id":)").string_in_html("urn:claimcheck:review:" + name);
        text("claimReviewed", c.sentence);
        out.raw(R"(,"itemReviewed":{"@id":)").string_in_html("urn:claimcheck:claim:" + name);
        out.raw(R"(},"creativeWorkStatus":"Draft"})");
        out.end_record();
    }
};

}  // namespace

void write_jsonld(Gathered const& gathered, Vocabulary const& vocabulary, Output& output) {
    JsonBuffer json{output};
    json.raw(R"({"@context":"https://schema.org","@graph":)").begin_list();
    ClaimNode node{gathered, vocabulary, json};
    for (std::size_t i = 0; i < gathered.store.claims.size(); ++i) node.write(ClaimId{static_cast<std::uint32_t>(i)});
    json.end_list();
    json.raw("}");
    json.end_record();
}

}  // namespace claimcheck
