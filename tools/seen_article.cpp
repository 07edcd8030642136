#include "tools/seen_article.hpp"

#include "tools/file.hpp"

namespace claimcheck {
namespace {

/// Of what the row of a claim says, its id aside.
std::uint64_t content_hash(InputItem const& item) {
    auto hash = hash_text(item.article.text, hash_text(item.article.title));
    auto const& c = *item.claim;
    for (auto const* const text : {&c.measure, &c.unit, &c.subject, &c.place, &c.event, &c.claimant, &c.printed, &item.article.publisher}) hash = hash_text(*text, hash);
    for (auto const number : {c.figure.value, c.figure.low, c.figure.high}) hash = hash_text(to_string(number), hash);
    for (auto const& day : {c.begin, c.end, c.since, item.article.published}) hash = hash_text(day ? to_string(*day) : std::string{}, hash);
    return hash;
}

}  // namespace

std::uint64_t item_hash(InputItem const& item) {
    auto const id = hash_text(item.article.id);
    return item.claim ? hash_text(item.article.id, content_hash(item)) : hash_text(item.article.text, id);
}

bool SeenArticles::add(InputItem const& item, std::uint64_t of_item, std::vector<Diagnostic>& diagnostics) {
    auto const& article = item.article;
    auto const hash = hash_text(article.title, of_item);  // with the id, by which it is sought
    auto const [at, fresh] = seen_.try_emplace(article.id, Seen{hash, article.path});
    if (fresh) return true;
    bool const same = at->second.hash == hash;
    auto d = input_error("duplicate-id", article.path, 0, "the id \"" + article.id + "\" stands in " + at->second.path + ", too",
                         same ? "the text is the same; it is read once" : "this article is passed over; give it another id");
    if (same) d.severity = Severity::warning;
    diagnostics.push_back(std::move(d));
    return false;
}

}  // namespace claimcheck
