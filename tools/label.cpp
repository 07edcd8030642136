// Names are sorted; what a name shares with its neighbours it shares with all.
#include "tools/label.hpp"

#include <algorithm>
#include <numeric>

#include "tools/terminal_safe.hpp"

namespace claimcheck {
namespace {

/// The part of an id behind its last slash.
std::string_view last_part(std::string_view id) {
    while (id.size() > 1 && id.back() == '/') id.remove_suffix(1);
    auto const slash = id.rfind('/');
    return slash == std::string_view::npos || slash + 1 == id.size() ? id : id.substr(slash + 1);
}

std::size_t shared(std::string_view a, std::string_view b) {
    return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}

bool ends_word(char c) { return c == '_' || c == '.' || c == '-' || c == ' ' || c == ':' || c == '?' || c == '#'; }

}  // namespace

Labels::Labels(ClaimStore const& store) : store_(store), names_(store.documents.size()), single_(store.documents.size() == 1) {
    std::vector<std::pair<std::string_view, std::size_t>> sorted;
    for (std::size_t i = 0; i < store.documents.size(); ++i) sorted.emplace_back(last_part(store.documents[i].id), i);
    std::sort(sorted.begin(), sorted.end());
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        auto const [name, index] = sorted[i];
        std::size_t common = 0;
        if (i > 0) common = shared(name, sorted[i - 1].first);
        if (i + 1 < sorted.size()) common = std::max(common, shared(name, sorted[i + 1].first));
        if (common == name.size()) {
            names_[index] = terminal_safe(store.documents[index].id);
            continue;
        }
        auto const end = std::find_if(name.begin() + static_cast<std::ptrdiff_t>(common) + 1, name.end(), ends_word);
        names_[index] = terminal_safe(std::string_view{name.begin(), end});
    }
}

std::string Labels::line(Claim const& claim) const {
    auto const number = claim.in_title ? std::string{"title"} : std::to_string(claim.position.line);
    return single_ ? number : document(claim.document) + ':' + number;
}

std::string Labels::place(Claim const& claim) const { return line(claim) + ':' + std::to_string(claim.position.column); }

std::string Labels::path(Claim const& claim) const {
    auto const number = claim.in_title ? std::string{"title"} : std::to_string(claim.position.line);
    return terminal_safe(store_[claim.document].path) + ':' + number + ':' + std::to_string(claim.position.column);
}

}  // namespace claimcheck
