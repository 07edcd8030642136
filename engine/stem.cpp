// A word is looked up by what the lexicon knows of it, the most telling class first; any other word loses its ending.
#include "engine/stem.hpp"

#include <algorithm>

namespace claimcheck {
namespace {

constexpr ClassSet silent = WordClass::article | WordClass::of | WordClass::by | WordClass::to | WordClass::be | WordClass::have |
                            WordClass::and_ | WordClass::or_ | WordClass::than | WordClass::that | WordClass::who |
                            WordClass::pronoun | WordClass::possessive | WordClass::stop | WordClass::exist |
                            WordClass::negation | WordClass::hedge | WordClass::adverb | WordClass::subordinate |
                            WordClass::preposition | WordClass::place_prep | WordClass::time_prep | WordClass::according |
                            WordClass::plan | WordClass::possible | WordClass::a_quantity | WordClass::a_time |
                            WordClass::plural_s | WordClass::in_ | WordClass::all_of | WordClass::toll | WordClass::more;

void fold(std::string& out, std::string_view word) {
    for (char const c : word) out += lower(c);
}

}  // namespace

KinRole kin_role(Token const& token) {
    auto const* kin = means(token, WordClass::kin) ? token.sense(WordClass::kin) : nullptr;
    return kin == nullptr ? KinRole::none : static_cast<KinRole>(kin->value);
}

void add(StemSet& set, StemId stem) {
    if (stem == StemId::none) return;
    auto const at = std::lower_bound(set.begin(), set.end(), stem);
    if (at == set.end() || *at != stem) set.insert(at, stem);
}

void add(StemSet& set, StemSet const& more) {
    for (auto const stem : more) add(set, stem);
}

bool has(StemSet const& set, StemId stem) { return std::binary_search(set.begin(), set.end(), stem); }

int shared(StemSet const& a, StemSet const& b) {
    return static_cast<int>(std::count_if(a.begin(), a.end(), [&](StemId s) { return has(b, s); }));
}

std::string Stems::cut(std::string_view word) const {
    std::string folded;
    fold(folded, word);
    for (int round = 0; round < 2; ++round) {
        std::size_t best = 0;
        for (std::size_t n = 1; n <= 5 && n < folded.size(); ++n) {
            auto const found = vocabulary_.lexicon.find(std::string_view{folded}.substr(folded.size() - n));
            auto const* ending = vocabulary_.lexicon.sense(found.entry, WordClass::ending);
            if (ending != nullptr && folded.size() - n >= static_cast<std::size_t>(ending->value)) best = n;
        }
        if (best == 0) break;
        folded.resize(folded.size() - best);
    }
    auto const n = folded.size();
    if (n > 3 && folded[n - 1] == folded[n - 2]) folded.pop_back();
    return folded;
}

StemId Stems::named(std::string_view kind, std::string_view name) {
    key_.assign(kind);
    key_ += ' ';
    key_ += name;
    auto const found = ids_.find(key_);
    if (found != ids_.end()) return found->second;
    auto const id = static_cast<StemId>(ids_.size() + 1);
    ids_.emplace(key_, id);
    return id;
}

StemId Stems::of_kin(std::string_view word) {
    auto const& lexicon = vocabulary_.lexicon;
    auto const* kin = lexicon.sense(lexicon.find(word).entry, WordClass::kin);
    return kin == nullptr ? StemId::none : named("kin", lexicon.key_text(kin->key));
}

StemId Stems::of_measure(std::string_view name) {
    auto const kin = of_kin(name);
    return kin != StemId::none ? kin : named("measure", name);
}

StemId Stems::of(Token const& token) {
    if (token.kind != TokenKind::word || token.mention >= 0) return StemId::none;
    auto const& lexicon = vocabulary_.lexicon;
    if (auto const* kin = token.sense(WordClass::kin); kin != nullptr) {
        if (auto const role = kin_role(token); role == KinRole::nobody || role == KinRole::none_of || role == KinRole::round) return StemId::none;
        return named("kin", lexicon.key_text(kin->key));
    }
    for (auto const c : {WordClass::measure_noun, WordClass::measure_verb}) {
        if (!token.is(c)) continue;
        auto const* measure = vocabulary_.measure(static_cast<MeasureId>(static_cast<std::uint32_t>(token.value(c))));
        if (measure != nullptr) return of_measure(measure->name);
    }
    for (auto const c : {WordClass::place, WordClass::people_of, WordClass::person, WordClass::organisation}) {
        if (!token.is(c)) continue;
        auto const* entity = vocabulary_.entity(static_cast<EntityId>(static_cast<std::uint32_t>(token.value(c))));
        if (entity != nullptr) return named("entity", entity->name);
    }
    if (token.classes.any(silent)) return StemId::none;
    return named("word", cut(token.text));
}

}  // namespace claimcheck
