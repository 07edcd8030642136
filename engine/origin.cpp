// Two outlets that print the same agencies stay two origins: only what they print can show that it is one text, and
// that is seen sentence by sentence where claims are compared.
#include "engine/origin.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <vector>

#include "engine/entity.hpp"

namespace claimcheck {

std::string origin(std::string_view publisher, Vocabulary const& vocabulary) {
    std::size_t const bracket = publisher.find('(');
    if (bracket != 0 && bracket != std::string_view::npos) publisher = publisher.substr(0, bracket);
    std::string name = slug(publisher, vocabulary.lexicon);
    if (name.empty()) return name;
    for (Outlet const& outlet : vocabulary.outlets)
        for (std::string const& one : outlet.names)
            if (slug(one, vocabulary.lexicon) == name) return outlet.name;
    return name;
}

void number_sources(std::span<Document> documents, Vocabulary const& vocabulary) {
    std::map<std::string_view, std::string> known;
    std::vector<std::uint32_t> unnamed;  // each is a source of its own
    for (std::uint32_t d = 0; d < documents.size(); ++d) {
        auto const publisher = documents[d].publisher;
        auto const [at, added] = known.try_emplace(publisher);
        if (added) at->second = origin(publisher, vocabulary);
        if (at->second.empty()) unnamed.push_back(d);
    }
    std::set<std::string_view> names;
    for (auto const& [publisher, name] : known)
        if (!name.empty()) names.insert(name);
    std::map<std::string_view, std::uint32_t> of_publisher;
    for (auto const& [publisher, name] : known)
        of_publisher[publisher] = static_cast<std::uint32_t>(std::distance(names.begin(), names.find(name)));
    for (Document& document : documents) document.source = of_publisher.find(document.publisher)->second;
    auto const self = [&](std::uint32_t d) { return std::tie(documents[d].id, documents[d].path); };
    std::sort(unnamed.begin(), unnamed.end(), [&](auto a, auto b) { return self(a) < self(b); });
    auto number = static_cast<std::uint32_t>(names.size());
    for (std::size_t i = 0; i < unnamed.size(); ++i) {
        if (i > 0 && self(unnamed[i]) != self(unnamed[i - 1])) ++number;
        documents[unnamed[i]].source = number;
    }
}

}  // namespace claimcheck
