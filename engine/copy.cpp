// A sentence is read letter by letter, blanks and figures each as one mark, and what results is hashed together with
// the slots of the claim. Claims with equal numbers in two articles are copies.
#include "engine/copy.hpp"

#include <algorithm>

#include "engine/hash.hpp"

namespace claimcheck {
namespace {

constexpr std::uint32_t few_words = 8;  ///< as many words can stand in two reports of two events

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; }

void add(std::optional<Day> day, Hash& hash) {
    hash.add(static_cast<std::uint32_t>(day ? day->time_since_epoch().count() : 0));
    hash.add(day ? 1u : 0u);
}

/// Adds a sentence without its figures: those in digits, and `own`, its hedge included. Returns how many words it has.
std::uint32_t add_frame(std::string_view sentence, Span own, Hash& hash) {
    std::uint32_t words = 0;
    bool blank = true, in_word = false;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        char c = sentence[i];
        bool const owned = i >= own.begin && i < own.end;
        if (owned || is_digit(c)) {
            auto const figure = [&](std::size_t at) {
                bool const inside = (sentence[at] == ',' || sentence[at] == '.') && at + 1 < sentence.size() && is_digit(sentence[at + 1]);
                return is_digit(sentence[at]) || inside;
            };
            if (owned) i = own.end - 1;
            else
                while (i + 1 < sentence.size() && i + 1 != own.begin && figure(i + 1)) ++i;
            hash.byte(owned ? 1 : 2);
            blank = in_word = false;
            continue;
        }
        bool const space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (space && blank) continue;
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if (is_letter(c) && !in_word) ++words;
        in_word = is_letter(c);
        hash.byte(static_cast<unsigned char>(space ? ' ' : c));
        blank = space;
    }
    return words;
}

bool same_sentence(Claim const& a, Claim const& b) {
    return a.sentence_begin == b.sentence_begin && a.in_title == b.in_title;
}

/// What a sentence is known by that could be about anything: the sentence with figures before it, else the one behind it, else the title.
std::string_view neighbour(ClaimStore const& store, std::size_t c) {
    auto const& claims = store.claims;
    for (std::size_t i = c; i-- > 0 && claims[i].document == claims[c].document;)
        if (!same_sentence(claims[i], claims[c])) return claims[i].sentence;
    for (std::size_t i = c + 1; i < claims.size() && claims[i].document == claims[c].document; ++i)
        if (!same_sentence(claims[i], claims[c])) return claims[i].sentence;
    return store[claims[c].document].title;
}

/// What two copies have in common; 0 for a claim that can be nobody's copy.
std::uint64_t print_of(ClaimStore const& store, std::size_t c) {
    Claim const& claim = store.claims[c];
    if (claim.sentence.empty() || claim.span.begin < claim.sentence_begin) return 0;
    Hash hash;
    Span const own{claim.span.begin - claim.sentence_begin, claim.span.end - claim.sentence_begin};
    if (own.end > claim.sentence.size()) return 0;
    // "At least 12 people were killed in the attack, police said" is printed of many attacks
    bool const anywhere = (!claim.subject.known() && !claim.place.known()) || (claim.inherited & (inherited_subject | inherited_place)) != 0;
    if (add_frame(claim.sentence, own, hash) < few_words || anywhere) {
        auto const beside = neighbour(store, c);
        if (beside.empty() || add_frame(beside, {}, hash) < few_words / 2) return 0;
    }
    hash.add(claim.measure_name);
    hash.add(claim.unit);
    hash.add(claim.group);
    hash.add(claim.subject.name);
    hash.add(claim.place.name);
    hash.add(claim.event.kind);
    hash.add(claim.event.place.name);
    add(claim.when.begin, hash);
    add(claim.when.end, hash);
    hash.add(static_cast<std::uint32_t>(claim.temporal) * 2 + (claim.part ? 1u : 0u));
    Document const& document = store[claim.document];
    if (!document.among.empty()) hash.add(document.among);
    if (document.ungrouped) hash.add(document.id);
    return hash.value();
}

}  // namespace

std::uint64_t copy_print(ClaimStore const& store, ClaimId id) { return print_of(store, static_cast<std::size_t>(id)); }

void find_copies(ClaimStore& store) {
    std::vector<std::pair<std::uint64_t, std::uint32_t>> prints;
    for (std::size_t c = 0; c < store.claims.size(); ++c) {
        store.claims[c].copy = 0;
        if (auto const print = print_of(store, c); print != 0) prints.emplace_back(print, static_cast<std::uint32_t>(c));
    }
    std::sort(prints.begin(), prints.end());
    auto const document = [&](std::size_t i) { return store.claims[prints[i].second].document; };
    for (std::size_t first = 0, last = 0; first < prints.size(); first = last) {
        bool several = false;
        for (last = first; last < prints.size() && prints[last].first == prints[first].first; ++last)
            several = several || document(last) != document(first);
        for (std::size_t i = first; several && i < last; ++i) store.claims[prints[i].second].copy = prints[i].first;
    }
}

}  // namespace claimcheck
