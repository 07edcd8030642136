// Two outlets that print the same agencies stay two origins: only what they print can show that it is one text, and
// that is seen sentence by sentence where claims are compared.
#include "engine/origin.hpp"

#include <algorithm>
#include <map>
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
    struct Publisher { std::string name; std::uint32_t number = 0; };
    std::map<std::string_view, Publisher> publishers;
    std::vector<std::uint32_t> unnamed;  // each is a source of its own
    for (std::uint32_t d = 0; d < documents.size(); ++d) {
        auto const [at, added] = publishers.try_emplace(documents[d].publisher);
        if (added) at->second.name = origin(documents[d].publisher, vocabulary);
        if (at->second.name.empty()) unnamed.push_back(d);
    }
    std::map<std::string_view, std::uint32_t> numbers;
    for (auto const& [printed, publisher] : publishers)
        if (!publisher.name.empty()) numbers.try_emplace(publisher.name);
    std::uint32_t next = 0;
    for (auto& [name, number] : numbers) number = next++;
    for (auto& [printed, publisher] : publishers)
        if (!publisher.name.empty()) publisher.number = numbers.at(publisher.name);
    for (Document& document : documents) document.source = publishers.find(document.publisher)->second.number;
    auto const self = [&](std::uint32_t d) { return std::tie(documents[d].id, documents[d].path); };
    std::sort(unnamed.begin(), unnamed.end(), [&](auto a, auto b) { return self(a) < self(b); });
    for (std::size_t i = 0; i < unnamed.size(); ++i) {
        if (i > 0 && self(unnamed[i]) != self(unnamed[i - 1])) ++next;
        documents[unnamed[i]].source = next;
    }
}

}  // namespace claimcheck
