// One adjacency list for all kinds of vertices: first the entities, then the questions, then the documents. An edge
// runs from the part to the whole, from the inner place to the outer one, from the speaker to the side, from the share
// to its base and its amount, from the correction to what it corrects.
#include "engine/claim_graph.hpp"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <map>
#include <optional>
#include <tuple>

#include "engine/question.hpp"
#include "engine/turn.hpp"

namespace claimcheck {
namespace {

enum class Edge : std::uint8_t { part_of, inside, speaks_for, base, amount, supersedes };
using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, boost::no_property, Edge>;
using Vertex = boost::graph_traits<Graph>::vertex_descriptor;

/// Vertices that edges of one type lead to from `vertex` (or come from, when not `forward`).
std::vector<Vertex> neighbours(Graph const& graph, Vertex vertex, Edge type, bool forward) {
    std::vector<Vertex> result;
    if (forward) {
        for (auto [at, end] = boost::out_edges(vertex, graph); at != end; ++at)
            if (graph[*at] == type) result.push_back(boost::target(*at, graph));
    } else {
        for (auto [at, end] = boost::in_edges(vertex, graph); at != end; ++at)
            if (graph[*at] == type) result.push_back(boost::source(*at, graph));
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

/// `vertex` and all that edges of one type lead to, step by step; sorted.
std::vector<Vertex> closure(Graph const& graph, Vertex vertex, Edge type, bool forward) {
    std::vector<Vertex> found{vertex};  // sorted
    std::vector<Vertex> open{vertex};
    while (!open.empty()) {
        Vertex const at = open.back();
        open.pop_back();
        for (Vertex next : neighbours(graph, at, type, forward)) {
            auto const place = std::lower_bound(found.begin(), found.end(), next);
            if (place != found.end() && *place == next) continue;
            found.insert(place, next);
            open.push_back(next);
        }
    }
    return found;
}

}  // namespace

struct ClaimGraph::Impl {
    std::span<Claim const> claims;
    std::span<Document const> documents;
    std::span<std::string const> questions;
    Vocabulary const& vocabulary;
    std::size_t entity_count = vocabulary.entities.size();
    Graph graph{entity_count + questions.size() + documents.size()};
    using Edges = std::vector<std::tuple<Vertex, Vertex, Edge>>;
    Edges edges{};                                          ///< collected first: many claims state the same one
    std::vector<std::size_t> first_claim{};                 ///< of each question, in `star`
    std::vector<ClaimId> star{};
    std::map<std::string_view, EntityId> places{};

    [[nodiscard]] Vertex vertex(EntityId id) const { return static_cast<Vertex>(id); }
    [[nodiscard]] Vertex vertex(QuestionId id) const { return entity_count + static_cast<Vertex>(id); }
    [[nodiscard]] Vertex vertex(DocumentId id) const {
        return entity_count + questions.size() + static_cast<Vertex>(id);
    }

    template <class Id>
    [[nodiscard]] std::vector<Id> ids(std::vector<Vertex> const& vertices) const {
        std::vector<Id> result;
        result.reserve(vertices.size());
        Vertex const first = vertex(static_cast<Id>(0));
        for (Vertex one : vertices) result.push_back(static_cast<Id>(one - first));
        return result;
    }
    template <class Id>
    [[nodiscard]] std::vector<Id> linked(Id id, Edge type, bool forward) const {
        bool const known = vertex(id) < boost::num_vertices(graph);
        return known ? ids<Id>(neighbours(graph, vertex(id), type, forward)) : std::vector<Id>{};
    }

    template <class Id>
    void connect(Id from, Id to, Edge type) {
        connect(from, to, type, edges);
    }
    template <class Id>
    void connect(Id from, Id to, Edge type, Edges& into) const {
        if (from != to) into.emplace_back(vertex(from), vertex(to), type);
    }
    void add_edges() {
        std::sort(edges.begin(), edges.end());
        edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
        for (auto const& [from, to, type] : edges) boost::add_edge(from, to, type, graph);
        edges = {};
    }

    [[nodiscard]] std::optional<QuestionId> find(Key const& key) const {
        std::string const text = to_string(key);
        auto const at = std::lower_bound(questions.begin(), questions.end(), text);
        if (at == questions.end() || *at != text) return std::nullopt;
        return static_cast<QuestionId>(at - questions.begin());
    }

    void hang_claims() {
        first_claim.assign(questions.size() + 1, 0);
        for (Claim const& claim : claims)
            if (claim.question != QuestionId::none) ++first_claim[static_cast<std::size_t>(claim.question) + 1];
        for (std::size_t q = 0; q < questions.size(); ++q) first_claim[q + 1] += first_claim[q];
        std::vector<std::size_t> at = first_claim;
        star.resize(first_claim.back());
        for (std::size_t c = 0; c < claims.size(); ++c)
            if (claims[c].question != QuestionId::none)
                star[at[static_cast<std::size_t>(claims[c].question)]++] = static_cast<ClaimId>(c);
    }

    void connect_entities() {
        for (std::size_t e = 0; e < entity_count; ++e) {
            Entity const& entity = vocabulary.entities[e];
            auto const id = static_cast<EntityId>(e);
            if (entity.kind == EntityKind::place) places.emplace(entity.name, id);
            if (vocabulary.entity(entity.inside) != nullptr) connect(id, entity.inside, Edge::inside);
            if (vocabulary.entity(entity.speaks_for) != nullptr) connect(id, entity.speaks_for, Edge::speaks_for);
        }
    }

    /// The measure of a key, or nullptr for an open noun.
    [[nodiscard]] Measure const* measure(Key const& key) const {
        return vocabulary.measure(vocabulary.find_measure(key.measure));
    }

    void connect_questions(std::size_t threads) {
        std::vector<Edges> found(threads);
        by_turns(threads, questions.size(), [&](std::size_t thread, std::size_t q) {
            connect_wholes(static_cast<QuestionId>(q), read_key(questions[q]), found[thread]);
        });
        for (Edges const& some : found) edges.insert(edges.end(), some.begin(), some.end());
    }

    /// What a question is a part of, as its key tells: each way of being narrower undone by itself. What one claim has
    /// alone is a part of nothing.
    void connect_wholes(QuestionId question, Key const& key, Edges& into) const {
        if (!key.alone.empty()) return;
        Measure const* known = measure(key);
        bool const adds_up = known == nullptr || (known->kind != FigureKind::share && known->kind != FigureKind::rate);
        if (!adds_up || key.unit == "percent") return;
        auto whole = [&](auto const& widen) {
            Key wide = key;
            widen(wide);
            auto const found = wide == key ? std::nullopt : find(wide);
            if (found) connect(question, *found, Edge::part_of, into);
            return found.has_value();
        };
        if (!key.part.empty()) whole([](Key& wide) { wide.part.clear(); });
        if (!key.group.empty()) whole([](Key& wide) { wide.group.clear(), wide.part.clear(); });
        if (!key.event.empty()) whole([](Key& wide) { wide.subject.assign(1, '-'); });
        if (known != nullptr)
            if (Measure const* wider = vocabulary.measure(known->part_of))
                whole([&](Key& wide) { wide.measure = wider->name; });
        auto const place = places.find(key.place);
        if (place == places.end()) return;
        Entity const* at = vocabulary.entity(place->second);
        for (std::size_t steps = 0; at != nullptr && steps < entity_count; ++steps) {
            at = vocabulary.entity(at->inside);
            if (at != nullptr && whole([&](Key& wide) { wide.place = at->name; })) break;
        }
    }

    /// Edges that claims state: parts within a text, bases and amounts of shares.
    void connect_stated() {
        for (std::size_t c = 0, begin = 0; c < claims.size(); ++c) {  // claims of one document stand together
            if (claims[c].document != claims[begin].document) begin = c;
            auto connect_to = [&](std::int32_t number, Edge type) {
                std::size_t const other = begin + static_cast<std::size_t>(number);
                if (number < 0 || other >= claims.size() || claims[other].document != claims[c].document) return;
                if (claims[c].question != QuestionId::none && claims[other].question != QuestionId::none)
                    connect(claims[c].question, claims[other].question, type);
            };
            connect_to(claims[c].part_of, Edge::part_of);
            connect_to(claims[c].base, Edge::base);
            connect_to(claims[c].amount, Edge::amount);
        }
    }

    /// A correction supersedes the last earlier document of its origin that answers the same question.
    void connect_corrections() {
        std::vector<std::size_t> corrected;
        for (Claim const& claim : claims)
            if (claim.correction && claim.question != QuestionId::none)
                corrected.push_back(static_cast<std::size_t>(claim.question));
        std::sort(corrected.begin(), corrected.end());
        corrected.erase(std::unique(corrected.begin(), corrected.end()), corrected.end());
        for (std::size_t q : corrected) {
            std::vector<std::tuple<std::uint32_t, Day, DocumentId, bool>> line;
            for (std::size_t i = first_claim[q]; i < first_claim[q + 1]; ++i) {
                Claim const& claim = claims[static_cast<std::size_t>(star[i])];
                Document const& document = documents[static_cast<std::size_t>(claim.document)];
                if (!document.published) continue;
                line.emplace_back(document.source, *document.published, claim.document, claim.correction);
            }
            std::sort(line.begin(), line.end());
            for (std::size_t i = 1, earlier = 0; i < line.size(); ++i) {
                auto const& [source, day, document, correction] = line[i];
                if (std::get<1>(line[i - 1]) != day || std::get<0>(line[i - 1]) != source) earlier = i - 1;
                if (correction && std::get<0>(line[earlier]) == source && std::get<1>(line[earlier]) < day)
                    connect(document, std::get<2>(line[earlier]), Edge::supersedes);
            }
        }
    }
};

ClaimGraph::ClaimGraph(std::span<Claim const> claims, std::span<Document const> documents,
                       std::span<std::string const> questions, Vocabulary const& vocabulary, std::size_t threads)
    : impl_(new Impl{claims, documents, questions, vocabulary}) {
    impl_->hang_claims();
    impl_->connect_entities();
    impl_->connect_questions(threads);
    impl_->connect_stated();
    impl_->connect_corrections();
    impl_->add_edges();
}
ClaimGraph::~ClaimGraph() = default;
ClaimGraph::ClaimGraph(ClaimGraph&&) noexcept = default;
ClaimGraph& ClaimGraph::operator=(ClaimGraph&&) noexcept = default;

std::span<ClaimId const> ClaimGraph::claims_of(QuestionId question) const {
    auto const q = static_cast<std::size_t>(question);
    if (q >= impl_->questions.size()) return {};
    return std::span(impl_->star).subspan(impl_->first_claim[q], impl_->first_claim[q + 1] - impl_->first_claim[q]);
}

std::vector<QuestionId> ClaimGraph::wholes_of(QuestionId question) const {
    return impl_->linked(question, Edge::part_of, true);
}
std::vector<QuestionId> ClaimGraph::parts_of(QuestionId question) const {
    return impl_->linked(question, Edge::part_of, false);
}
std::vector<QuestionId> ClaimGraph::all_wholes_of(QuestionId question) const {
    if (static_cast<std::size_t>(question) >= impl_->questions.size()) return {};
    auto all = impl_->ids<QuestionId>(closure(impl_->graph, impl_->vertex(question), Edge::part_of, true));
    std::erase(all, question);
    return all;
}
std::vector<QuestionId> ClaimGraph::bases_of(QuestionId share) const { return impl_->linked(share, Edge::base, true); }
std::vector<QuestionId> ClaimGraph::amounts_of(QuestionId share) const {
    return impl_->linked(share, Edge::amount, true);
}
std::vector<EntityId> ClaimGraph::places_inside(EntityId place) const {
    if (static_cast<std::size_t>(place) >= impl_->entity_count) return {};
    return impl_->ids<EntityId>(closure(impl_->graph, impl_->vertex(place), Edge::inside, false));
}
bool ClaimGraph::inside(EntityId a, EntityId b) const {
    std::size_t const count = impl_->entity_count;
    if (static_cast<std::size_t>(a) >= count || static_cast<std::size_t>(b) >= count) return false;
    std::vector<Vertex> const around = closure(impl_->graph, impl_->vertex(a), Edge::inside, true);
    return std::binary_search(around.begin(), around.end(), impl_->vertex(b));
}
std::vector<EntityId> ClaimGraph::speakers_for(EntityId entity) const {
    if (static_cast<std::size_t>(entity) >= impl_->entity_count) return {};
    return impl_->ids<EntityId>(closure(impl_->graph, impl_->vertex(entity), Edge::speaks_for, false));
}
std::vector<DocumentId> ClaimGraph::corrected_by(DocumentId document) const {
    return impl_->linked(document, Edge::supersedes, true);
}

}  // namespace claimcheck
