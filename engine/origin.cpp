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
    std::vector<std::string> names;
    names.reserve(documents.size());
    for (Document const& document : documents) {
        auto const [at, added] = known.try_emplace(document.publisher);
        if (added) at->second = origin(document.publisher, vocabulary);
        std::string name = at->second;
        if (name.empty()) ((name += '\n') += document.id) += '\n' + std::string(document.path);
        names.push_back(std::move(name));
    }
    std::vector<std::string_view> sorted(names.begin(), names.end());
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    for (std::size_t i = 0; i < documents.size(); ++i)
        documents[i].source = static_cast<std::uint32_t>(
            std::lower_bound(sorted.begin(), sorted.end(), std::string_view(names[i])) - sorted.begin());
}

}  // namespace claimcheck
