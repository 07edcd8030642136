// Figures that the grammar leaves unread, since they count nothing by themselves: behind them stand "each", "apiece",
// "per person", "a head", or "per" and the noun that is counted beside them.
#include "engine/per_head.hpp"

#include <algorithm>

#include "engine/resolve.hpp"
#include "engine/stem.hpp"
#include "grammar/item.hpp"

namespace claimcheck {
namespace {

bool head(Token const& t) { return kin_role(t) == KinRole::head; }

/// Whether the items behind `at` say that every one of those counted got it.
bool for_each_one(std::span<Token const> items, std::size_t at, Claim const& count, Vocabulary const& v) {
    auto const is = [&](std::size_t i, ClassSet c) { return i < items.size() && items[i].classes.any(c); };
    if (at + 1 >= items.size()) return false;
    if (head(items[at + 1])) return true;
    if (is(at + 1, WordClass::each)) return at + 2 >= items.size() || items[at + 2].kind == TokenKind::mark;  // not "each year"
    if (at + 2 >= items.size() || !is(at + 1, WordClass::per | WordClass::article)) return false;
    if (head(items[at + 2])) return true;
    auto const& noun = items[at + 2];
    return is(at + 1, WordClass::per) && noun.kind == TokenKind::word &&
           (lemma(noun.text, v.lexicon) == count.measure_name || lemma(noun.text, v.lexicon) == lemma(count.noun, v.lexicon));
}

bool spoken(Claim const& c) { return !c.part && (c.temporal == Temporal::level || c.temporal == Temporal::count); }

/// The only claim of a sentence that fits; claims.size() when there is none, or several.
template <typename Fits>
std::size_t only(std::span<Claim const> claims, std::uint32_t sentence, Fits fits) {
    auto found = claims.size();
    for (std::size_t i = 0; i < claims.size(); ++i) {
        if (claims[i].in_title || claims[i].sentence_number != sentence || !spoken(claims[i]) || !fits(claims[i])) continue;
        if (found != claims.size()) return claims.size();
        found = i;
    }
    return found;
}

}  // namespace

std::vector<PerHead> read_per_head(Reading const& reading, std::span<Claim const> claims, Vocabulary const& v) {
    std::vector<PerHead> out;
    if (claims.size() < 2) return out;
    ItemLine line;
    for (auto const& u : reading.unused) {
        if (!u.figure || u.in_title) continue;
        auto const in = [&](Span s) { return s.begin <= u.span.begin && u.span.end <= s.end; };
        auto number = reading.title_sentences;
        while (number < reading.sentences.size() && !in(reading.sentence_spans[number])) ++number;
        if (number == reading.sentences.size()) continue;
        auto const amounts = std::count_if(claims.begin(), claims.end(), [&](Claim const& c) { return !c.in_title && c.sentence_number == number; });
        if (amounts < 2) continue;
        auto const& sentence = reading.sentences[number];
        bool const headline = sentence.last > reading.tokens.size() || u.span.begin < reading.tokens[sentence.first].begin ||
                              reading.tokens[sentence.last - 1].end() < u.span.end;
        if (headline) continue;  // it has tokens of its own
        line.clear();
        read_items(std::span<Token const>{reading.tokens.data() + sentence.first, sentence.last - sentence.first}, line);
        for (std::size_t at = 0; at < line.items.size(); ++at) {
            auto const& t = line.items[at];
            if (!t.is(WordClass::a_quantity) || t.begin != u.span.begin) continue;
            auto const& q = line.quantities[static_cast<std::size_t>(t.mention)];
            if (!q.money) break;
            auto const currency = v.lexicon.key_text(q.unit);
            auto const sum = only(claims, number, [&](Claim const& c) { return c.unit == currency; });
            auto const count = only(claims, number, [&](Claim const& c) { return c.unit == "people" || c.unit == "item" || c.unit.empty(); });
            if (sum == claims.size() || count == claims.size()) break;
            if (for_each_one(line.items, at, claims[count], v)) out.push_back({q, number, count, sum});
            break;
        }
    }
    return out;
}

}  // namespace claimcheck
