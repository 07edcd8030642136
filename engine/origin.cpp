// Two outlets that print the same agencies stay two origins: only what they print can show that it is one text, and
// that is seen sentence by sentence where claims are compared.
#include "engine/origin.hpp"

#include <algorithm>
#include <map>
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
    std::map<DocumentId, std::string> unnamed;  // each is a source of its own
    for (std::size_t i = 0; i < documents.size(); ++i) {
        Document const& document = documents[i];
        auto const [at, added] = known.try_emplace(document.publisher);
        if (added) at->second = origin(document.publisher, vocabulary);
        if (at->second.empty()) unnamed[static_cast<DocumentId>(i)] = "\n" + std::string(document.id) + "\n" + std::string(document.path);
    }
    std::vector<std::string_view> sorted;
    for (auto const& [publisher, name] : known)
        if (!name.empty()) sorted.push_back(name);
    for (auto const& [document, name] : unnamed) sorted.push_back(name);
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    auto const number = [&](std::string_view name) {
        return static_cast<std::uint32_t>(std::lower_bound(sorted.begin(), sorted.end(), name) - sorted.begin());
    };
    std::map<std::string_view, std::uint32_t> of_publisher;
    for (auto const& [publisher, name] : known) of_publisher.emplace(publisher, number(name));
    for (Document& document : documents) document.source = of_publisher.find(document.publisher)->second;
    for (auto const& [document, name] : unnamed) documents[static_cast<std::size_t>(document)].source = number(name);
}

}  // namespace claimcheck
