// Two outlets that print the same agencies stay two origins: only what they print can show that it is one text, and
// that is seen sentence by sentence where claims are compared.
#include "engine/origin.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

#include "engine/entity.hpp"

namespace claimcheck {

namespace {

/// The declared outlets by the slugs of their names; of two that share one the first.
std::map<std::string, std::string_view> outlets_by_slug(Vocabulary const& vocabulary) {
    std::map<std::string, std::string_view> result;
    for (Outlet const& outlet : vocabulary.outlets)
        for (std::string const& one : outlet.names) result.try_emplace(slug(one, vocabulary.lexicon), outlet.name);
    return result;
}

/// Who printed it, as one name: "Deutsche Welle (AFP, Reuters, AP)" is "deutsche-welle", whatever it took from whom;
/// an outlet of the vocabulary is its declared name. Empty for an unknown publisher.
std::string origin(std::map<std::string, std::string_view> const& outlets, std::string_view publisher, Lexicon const& lexicon) {
    std::size_t const bracket = publisher.find('(');
    if (bracket != 0 && bracket != std::string_view::npos) publisher = publisher.substr(0, bracket);
    std::string name = slug(publisher, lexicon);
    if (name.empty()) return name;
    auto const outlet = outlets.find(name);
    return outlet == outlets.end() ? name : std::string{outlet->second};
}

}  // namespace

void number_sources(std::span<Document> documents, Vocabulary const& vocabulary) {
    struct Publisher { std::string name; std::uint32_t number = 0; };
    auto const outlets = outlets_by_slug(vocabulary);
    std::map<std::string_view, Publisher> publishers;
    std::vector<std::uint32_t> unnamed;  // each is a source of its own
    for (std::uint32_t d = 0; d < documents.size(); ++d) {
        auto const [at, added] = publishers.try_emplace(documents[d].publisher);
        if (added) at->second.name = origin(outlets, documents[d].publisher, vocabulary.lexicon);
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
