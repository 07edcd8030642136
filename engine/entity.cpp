// Names without an entity are compared by their content words. To stay away from comparing all with all, names are
// filed under each pair of their words: two names that share enough share a pair, or are one and the same single word.
// The words with digits belong to the file's label, since names that join have the same ones.
#include "engine/entity.hpp"

#include <algorithm>

namespace claimcheck {
namespace {

constexpr std::size_t most_filed = 64;  ///< under one pair of words: a more common pair says nothing
constexpr std::size_t most_words = 12;  ///< of one name: what stands behind them tells no names apart

/// How a byte sequence at `at` counts: part of a word, a gap between words, or to be passed over ("U.S.").
enum class Kind : std::uint8_t { word, gap, dropped, apostrophe };
struct Character {
    Kind kind = Kind::gap;
    std::size_t size = 1;
};

bool ascii_letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

Character character(std::string_view text, std::size_t at) {
    char const c = text[at];
    if (ascii_letter_or_digit(c)) return {Kind::word, 1};
    if (c == '.') return {Kind::dropped, 1};
    if (c == '\'') return {Kind::apostrophe, 1};
    if (static_cast<unsigned char>(c) < 0x80) return {Kind::gap, 1};
    std::string_view const rest = text.substr(at);
    if (rest.starts_with("\xC2\xA0")) return {Kind::gap, 2};
    if (rest.starts_with("\xE2\x80\x98") || rest.starts_with("\xE2\x80\x99")) return {Kind::apostrophe, 3};
    if (rest.starts_with("\xE2\x80") && rest.size() > 2) return {Kind::gap, 3};  // dashes and quotes
    return {Kind::word, 1};
}

bool all_capitals(std::string_view word) {
    return word.size() > 1 && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// "US" is a country, "us" is not.
bool is_stop_word(std::string_view word, Lexicon const& lexicon) {
    if (all_capitals(word)) return false;
    EntryId const entry = lexicon.find(lower(word)).entry;
    return entry != EntryId::none && lexicon.classes(entry, false, false).has(WordClass::stop);
}

bool has_digit(std::string_view word) {
    return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::string slug(std::string_view name, Lexicon const& lexicon) {
    std::string result, word;
    bool owned = false;  // the word stands behind an apostrophe: the s of "Ukraine's"
    auto finish = [&] {
        if (!word.empty() && !(owned && word.size() == 1) && !is_stop_word(word, lexicon))
            result += (result.empty() ? "" : "-") + lower(word);
        word.clear();
        owned = false;
    };
    for (std::size_t at = 0; at < name.size();) {
        Character const c = character(name, at);
        if (c.kind == Kind::word) word.append(name.substr(at, c.size));
        if (c.kind == Kind::gap || c.kind == Kind::apostrophe) finish();
        if (c.kind == Kind::apostrophe) owned = true;
        at += c.size;
    }
    finish();
    return result;
}

ContentWords content_words(std::string_view slug) {
    ContentWords words;
    while (!slug.empty()) {
        std::size_t const end = std::min(slug.find('-'), slug.size());
        if (end > 0) words.emplace_back(slug.substr(0, end));
        slug.remove_prefix(std::min(end + 1, slug.size()));
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

bool share_words(ContentWords const& a, ContentWords const& b) {
    if (a == b) return !a.empty();
    ContentWords shared, apart;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
    std::set_symmetric_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(apart));
    if (std::any_of(apart.begin(), apart.end(), has_digit)) return false;
    return shared.size() >= 2 && 2 * shared.size() >= std::max(a.size(), b.size());
}

NameTable::NameTable(Vocabulary const& vocabulary)
    : vocabulary_(vocabulary), by_entity_(vocabulary.entities.size(), NameId::unknown) {
    names_.push_back({EntityId::none, "?", {}, NameId::absent, 0});
    names_.push_back({EntityId::none, "-", {}, NameId::absent, 0});
}

NameId NameTable::make(EntityId entity, std::string text, std::string_view words, NameId parent) {
    auto const id = static_cast<NameId>(names_.size());
    std::uint32_t const depth = parent == NameId::absent ? 0 : names_[index(parent)].depth + 1;
    names_.push_back({entity, std::move(text), content_words(words), parent, depth});
    return id;
}

NameId NameTable::of(EntityId entity) {
    Entity const* known = vocabulary_.entity(entity);
    if (known == nullptr) return NameId::unknown;
    // From the outermost place inwards; as many steps as there are entities end any circle.
    std::vector<EntityId> chain;
    for (EntityId at = entity; chain.size() < by_entity_.size(); at = known->inside) {
        known = vocabulary_.entity(at);
        if (known == nullptr || by_entity_[static_cast<std::size_t>(at)] != NameId::unknown) break;
        chain.push_back(at);
    }
    while (!chain.empty()) {
        known = vocabulary_.entity(chain.back());
        NameId parent = NameId::absent;
        if (vocabulary_.entity(known->inside) != nullptr) parent = by_entity_[static_cast<std::size_t>(known->inside)];
        if (parent == NameId::unknown) parent = NameId::absent;
        NameId& id = by_entity_[static_cast<std::size_t>(chain.back())];
        std::string const words = slug(known->shown, vocabulary_.lexicon);
        if (id == NameId::unknown) id = make(chain.back(), known->name, words, parent);
        chain.pop_back();
    }
    return by_entity_[static_cast<std::size_t>(entity)];
}

std::pair<std::string_view, EntityId> NameTable::placed(std::string_view name) const {
    auto const comma = name.rfind(", ");
    if (comma == std::string_view::npos || comma == 0) return {name, EntityId::none};
    auto const entry = vocabulary_.lexicon.find_phrase(name.substr(comma + 2));
    auto const* const sense = entry == EntryId::none ? nullptr : vocabulary_.lexicon.sense(entry, WordClass::place);
    if (sense == nullptr) return {name, EntityId::none};
    return {name.substr(0, comma), static_cast<EntityId>(static_cast<std::uint32_t>(sense->value))};
}

bool NameTable::names_several(std::string_view name) const {
    auto const& lexicon = vocabulary_.lexicon;
    auto const is = [&](std::string_view words, WordClass what) {
        auto const entry = lexicon.find_phrase(words);
        return entry != EntryId::none && lexicon.sense(entry, what) != nullptr;
    };
    auto const last = name.rfind(place_joint);
    if (last == std::string_view::npos) return is(name.substr(name.rfind(' ') + 1), WordClass::lands);
    return is(name.substr(0, last), WordClass::place) || is(name.substr(last + place_joint.size()), WordClass::place);
}

void NameTable::learn(Slot const& place) {
    if (place.entity != EntityId::none) return;
    auto const [name, around] = placed(place.name);
    if (around == EntityId::none) return;
    auto& places = around_[slug(name, vocabulary_.lexicon)];
    if (std::find(places.begin(), places.end(), around) == places.end()) places.push_back(around);
}

EntityId NameTable::widest(std::vector<EntityId> const& places) {
    auto result = places.front();
    for (auto const place : places) {
        if (inside(of(result), of(place))) result = place;
    }
    bool const nested = std::all_of(places.begin(), places.end(), [&](EntityId p) { return inside(of(p), of(result)); });
    return nested ? result : EntityId::none;
}

NameId NameTable::of(Slot const& slot) {
    if (slot.entity != EntityId::none) return of(slot.entity);
    if (!slot.known()) return NameId::unknown;
    std::uint32_t const text = texts_.of(slot.name);
    if (text < by_text_.size()) return by_text_[text];
    std::string name = slug(placed(slot.name).first, vocabulary_.lexicon);
    auto around = EntityId::none;
    if (auto const lies = around_.find(name); lies != around_.end()) {
        around = widest(lies->second);
        if (around == EntityId::none) {
            name = slug(slot.name, vocabulary_.lexicon);
            around = placed(slot.name).second;
        }
    }
    NameId id = NameId::unknown;
    if (!name.empty()) {
        auto const [found, added] = by_slug_.try_emplace(name, NameId::unknown);
        if (added) {
            auto const parent = around == EntityId::none ? NameId::absent : of(around);
            found->second = make(EntityId::none, name, name, parent == NameId::unknown ? NameId::absent : parent);
            names_[index(found->second)].several = names_several(slot.name);
        }
        id = found->second;
    }
    by_text_.push_back(id);
    return id;
}

bool NameTable::inside(NameId a, NameId b) const {
    if (a == NameId::unknown || b == NameId::unknown || b == NameId::absent) return false;
    while (a != b && depth(a) > depth(b)) a = parent(a);
    return a == b;
}

namespace {

/// Names that others can join, filed under the pairs of their words (a single word is paired with itself).
class Leaders {
public:
    explicit Leaders(NameTable const& table) : table_(table) {}

    /// The leader that shares most words with `name`; unknown when there is none, or two that share as many.
    [[nodiscard]] NameId best(NameId name) {
        NameId best = NameId::unknown;
        std::size_t most = 0;
        bool tie = false;
        for (NameId leader : candidates(name)) {
            std::size_t const shared = share(name, leader);
            if (shared == 0 || shared < most) continue;
            tie = shared == most;
            most = shared;
            best = leader;
        }
        return tie ? NameId::unknown : best;
    }
    void add(NameId name) {
        for_pairs(name, [&](std::uint32_t pair) {
            if (pair >= filed_.size()) filed_.resize(pair + 1);
            if (filed_[pair].size() < most_filed) filed_[pair].push_back(name);
        });
    }

private:
    template <class Action>
    void for_pairs(NameId name, Action const& action) {
        ContentWords const& words = table_.words(name);
        std::size_t const count = std::min(words.size(), most_words);
        std::vector<std::uint32_t> ids;
        for (std::size_t i = 0; i < count; ++i) ids.push_back(texts_.of(words[i]));
        std::uint32_t const numbers = numbers_of(words);
        if (count == 1) action(pairs_.of({numbers, ids[0], ids[0]}));
        for (std::size_t i = 0; i < count; ++i)
            for (std::size_t j = i + 1; j < count; ++j)
                action(pairs_.of({numbers, std::min(ids[i], ids[j]), std::max(ids[i], ids[j])}));
    }
    /// The words with digits, which names that join have in common.
    std::uint32_t numbers_of(ContentWords const& words) {
        std::string all;
        for (std::string const& word : words)
            if (has_digit(word)) all += word + '-';
        return numbers_.try_emplace(all, static_cast<std::uint32_t>(numbers_.size())).first->second;
    }
    std::vector<NameId> candidates(NameId name) {
        std::vector<NameId> found;
        for_pairs(name, [&](std::uint32_t pair) {
            if (pair < filed_.size()) found.insert(found.end(), filed_[pair].begin(), filed_[pair].end());
        });
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }
    /// How much two names share, in thousandths of the longer name; 0: too little.
    [[nodiscard]] std::size_t share(NameId a, NameId b) const {
        ContentWords const &x = table_.words(a), &y = table_.words(b);
        if (!share_words(x, y)) return 0;
        ContentWords shared;
        std::set_intersection(x.begin(), x.end(), y.begin(), y.end(), std::back_inserter(shared));
        return 1000 * shared.size() / std::max(x.size(), y.size());
    }

    NameTable const& table_;
    TextTable texts_;
    std::unordered_map<std::string, std::uint32_t> numbers_;
    TupleTable<3> pairs_;
    std::vector<std::vector<NameId>> filed_;
};

}  // namespace

std::vector<NameId> join_by_words(std::span<NameUse const> names, NameTable const& table) {
    std::vector<std::size_t> order(names.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    auto has_entity = [&](std::size_t i) { return table.entity(names[i].name) != EntityId::none; };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (has_entity(a) != has_entity(b)) return has_entity(a);
        if (names[a].claims != names[b].claims) return names[a].claims > names[b].claims;
        return table.text(names[a].name) < table.text(names[b].name);
    });
    std::vector<NameId> result(names.size());
    Leaders leaders(table);
    for (std::size_t i : order) {
        NameId const name = names[i].name;
        result[i] = name;
        if (name <= NameId::absent || table.several(name)) continue;
        NameId const leader = has_entity(i) ? NameId::unknown : leaders.best(name);
        if (leader != NameId::unknown)
            result[i] = leader;
        else
            leaders.add(name);
    }
    return result;
}

}  // namespace claimcheck
