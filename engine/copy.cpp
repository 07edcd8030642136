// A sentence is read letter by letter, blanks and figures each as one mark, and what results is hashed together with
// the slots of the claim. Claims with equal numbers in two articles are copies.
#include "engine/copy.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "engine/hash.hpp"
#include "engine/turn.hpp"

namespace claimcheck {
namespace {

constexpr std::uint32_t few_words = 8;  ///< as many words can stand in two reports of two events

/// What a byte of a sentence is, and its small form.
enum class Shape : std::uint8_t { mark, letter, blank, digit };
struct Byte {
    Shape shape = Shape::mark;
    unsigned char small = 0;
};
constexpr auto bytes = [] {
    std::array<Byte, 256> table{};
    for (unsigned c = 0; c < 256; ++c) {
        bool const capital = c >= 'A' && c <= 'Z';
        bool const blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        bool const letter = (c >= 'a' && c <= 'z') || capital || c >= 0x80;
        auto const shape = c >= '0' && c <= '9' ? Shape::digit : blank ? Shape::blank : letter ? Shape::letter : Shape::mark;
        table[c] = {shape, static_cast<unsigned char>(blank ? ' ' : capital ? c - 'A' + 'a' : c)};
    }
    return table;
}();
Byte byte_of(char c) { return bytes[static_cast<unsigned char>(c)]; }

template <class SomeHash>
void add(std::optional<Day> day, SomeHash& hash) {
    hash.add(static_cast<std::uint32_t>(day ? day->time_since_epoch().count() : 0));
    hash.add(day ? 1u : 0u);
}

/// Adds a sentence without its figures: those in digits, and `own`, its hedge included. Returns how many words it has.
std::uint32_t add_frame(std::string_view sentence, Span own, Hash& hash) {
    std::uint32_t words = 0;
    Shape before = Shape::blank;
    bool const has_own = own.begin < own.end;
    auto const digit = [&](std::size_t at) { return at < sentence.size() && byte_of(sentence[at]).shape == Shape::digit; };
    for (std::size_t i = 0; i < sentence.size();) {
        if (has_own && i == own.begin) {
            hash.byte(1);
            before = Shape::digit;
            i = own.end;
            continue;
        }
        auto const [shape, small] = byte_of(sentence[i]);
        if (shape == Shape::digit) {
            auto const end = has_own && i < own.begin ? std::min<std::size_t>(own.begin, sentence.size()) : sentence.size();
            for (++i; i < end && (digit(i) || ((sentence[i] == ',' || sentence[i] == '.') && digit(i + 1)));) ++i;
            hash.byte(2);
            before = Shape::digit;
            continue;
        }
        ++i;
        if (shape == Shape::blank && before == Shape::blank) continue;
        if (shape == Shape::letter && before != Shape::letter) ++words;
        hash.byte(small);
        before = shape;
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

template <class SomeHash>
void add_slots(ClaimStore const& store, Claim const& claim, SomeHash& hash) {
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
    add_slots(store, claim, hash);
    return hash.value();
}

using Print = std::pair<std::uint64_t, std::uint32_t>;  ///< a hash, and the claim that has it
using Prints = std::vector<Print>;

/// Sorts, and gives the claims of each hash that several documents have.
template <typename Use>
void each_shared(Prints& prints, ClaimStore const& store, Use use) {
    std::sort(prints.begin(), prints.end());
    auto const document = [&](std::size_t i) { return store.claims[prints[i].second].document; };
    for (std::size_t first = 0, last = 0; first < prints.size(); first = last) {
        bool several = false;
        for (last = first; last < prints.size() && prints[last].first == prints[first].first; ++last)
            several = several || document(last) != document(first);
        if (several) use(std::span{prints}.subspan(first, last - first));
    }
}

}  // namespace

std::uint64_t copy_print(ClaimStore const& store, ClaimId id) { return print_of(store, static_cast<std::size_t>(id)); }

void find_copies(ClaimStore& store, std::size_t threads) {
    std::vector<std::uint64_t> hashes(store.claims.size());
    by_turns(threads, store.claims.size(), [&](std::size_t, std::size_t c) {
        store.claims[c].copy = 0;
        if (store.claims[c].sentence.empty()) return;
        QuickHash hash;
        add_slots(store, store.claims[c], hash);
        hashes[c] = hash.value();
    });
    Prints slots;
    for (std::uint32_t c = 0; c < hashes.size(); ++c)
        if (!store.claims[c].sentence.empty()) slots.emplace_back(hashes[c], c);
    Prints prints;  // a sentence is looked at only where another article's claim has the same slots
    each_shared(slots, store, [&](std::span<Print const> group) {
        for (auto const& [slot, c] : group) prints.emplace_back(0, c);
    });
    by_turns(threads, prints.size(), [&](std::size_t, std::size_t i) { prints[i].first = print_of(store, prints[i].second); });
    std::erase_if(prints, [](Print const& print) { return print.first == 0; });
    each_shared(prints, store, [&](std::span<Print const> group) {
        for (auto const& [print, c] : group) store.claims[c].copy = print;
    });
}

}  // namespace claimcheck
