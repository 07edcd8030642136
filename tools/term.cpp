// Follows how linking joins names (entity), places (place_join), events and claims with missing slots (best_fit): what
// could be joined there shares a term here.
#include "tools/term.hpp"

#include <algorithm>

#include "engine/copy.hpp"
#include "engine/event.hpp"
#include "engine/hash.hpp"

namespace claimcheck {
namespace {

constexpr std::size_t most_words = 12;  ///< as entity.cpp has it

Term term(char kind, std::string_view family, std::string_view name, std::string_view more = {}) {
    Hash hash;
    hash.byte(static_cast<unsigned char>(kind));
    hash.add(family);
    hash.add(name);
    if (!more.empty()) hash.add(more);
    return hash.value();
}

bool has_digit(std::string_view word) {
    return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::vector<std::string> TermMaker::families(Claim const& claim) {
    std::vector<std::string> out;
    auto found = measures_.find(claim.measure_name);
    if (found == measures_.end()) {
        auto name = claim.measure_name;
        auto const* measure = vocabulary_.measure(vocabulary_.find_measure(name));
        for (std::size_t steps = 0; measure != nullptr && steps < vocabulary_.measures.size(); ++steps) {
            name = measure->name;
            measure = vocabulary_.measure(measure->part_of);
        }
        found = measures_.emplace(claim.measure_name, "m " + std::string{name}).first;
    }
    out.push_back(found->second);
    if (claim.event.known() && asks_for_event(claim, vocabulary_))
        out.push_back("e " + std::string{event_kind(claim.event.kind, vocabulary_.lexicon).family});
    return out;
}

std::vector<Topic> TermMaker::topics(Claim const& claim) {
    std::vector<NameId> ids;
    auto const add = [&](NameId id) {
        if (id > NameId::absent && std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    };
    for (auto const* slot : {&claim.subject, &claim.place, &claim.event.place}) add(names_.of(*slot));
    if (claim.subject.entity != EntityId::none) add(names_.of(vocabulary_.side(claim.subject.entity)));
    std::vector<Topic> out;
    if (ids.empty()) return out;
    for (auto const& family : families(claim))
        for (auto const id : ids) out.push_back({family, id});
    return out;
}

Term TermMaker::named(Topic const& topic) const { return term('=', topic.family, names_.text(topic.name)); }
Term TermMaker::inside(Topic const& topic) const { return term('<', topic.family, names_.text(topic.name)); }
Term TermMaker::copied(std::uint64_t print) { return term('"', hexadecimal(print), {}); }

Term TermMaker::marked(Mark mark, Day published) { return term('s', hexadecimal(mark), to_string(published)); }

std::vector<Topic> TermMaker::around(Topic const& topic) const {
    std::vector<Topic> out;
    for (auto at = names_.parent(topic.name); at != NameId::absent; at = names_.parent(at)) out.push_back({topic.family, at});
    return out;
}

std::vector<Term> TermMaker::wordings(Topic const& topic) const {
    auto const& words = names_.words(topic.name);
    std::string numbers;  // names that join have the same ones
    for (auto const& word : words)
        if (has_digit(word)) numbers += word + '-';
    auto const count = std::min(words.size(), most_words);
    std::vector<Term> out;
    for (std::size_t i = 0; i < count; ++i)
        for (auto j = i; j < count; ++j)
            if (j > i || count == 1) out.push_back(term('&', topic.family, words[i] + '-' + words[j], numbers));
    return out;
}

void TermMaker::file(ClaimStore const& store, ClaimId id, std::vector<Term>& terms) {
    for (auto const& topic : topics(store[id])) {
        terms.push_back(named(topic));
        for (auto const one : wordings(topic)) terms.push_back(one);
        for (auto const& place : around(topic)) terms.push_back(inside(place));
    }
    if (auto const print = copy_print(store, id); print != 0) terms.push_back(copied(print));
}

}  // namespace claimcheck
