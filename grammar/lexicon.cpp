// A trie in one hash table: its keys are (node, word), so that a phrase is found word by word. Words are folded to
// small letters (ASCII and the accented Latin letters). Most words of a text are in no phrase: a bit for each hash
// tells that without touching the table.
#include "grammar/lexicon.hpp"

#include <algorithm>
#include <atomic>
#include <bit>
#include <charconv>
#include <cstring>
#include <optional>

namespace claimcheck {
namespace {

constexpr std::size_t bits_a_slot = 4;  ///< of the first test: the table is half full, so eight a word

template <typename Integer>
Integer load(char const* at) {
    Integer value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
    auto const h = (a ^ (b << 31 | b >> 33)) * 0x9E3779B97F4A7C15U;
    return (h ^ h >> 29 ^ b) * 0xBF58476D1CE4E5B9U;
}

/// Of the first and last eight bytes and the length, both letter cases alike.
std::uint64_t hash_of(std::uint32_t node, std::string_view word) {
    std::uint64_t head = 0, tail = 0;
    auto const size = word.size();
    auto const* at = word.data();
    if (size >= 8) {
        head = load<std::uint64_t>(at);
        tail = load<std::uint64_t>(at + size - 8);
    } else if (size >= 4) {
        head = load<std::uint32_t>(at);
        tail = load<std::uint32_t>(at + size - 4);
    } else if (size > 0) {
        auto const byte = [&](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(at[i])}; };
        head = byte(0) | byte(size / 2) << 8 | byte(size - 1) << 16;
    }
    constexpr std::uint64_t small = 0x2020202020202020U;
    auto const h = mix(head | small, (tail | small) + (std::uint64_t{node} << 8 | (size & 0xFF)) * 0xD6E8FEB86659FD93U);
    return h ^ h >> 32;
}

/// Of a word inside phrases.
unsigned mark_of(std::string_view word) { return static_cast<unsigned>(hash_of(0, word) >> 58); }

std::uint32_t tag_of(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 32) | 1U; }

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// The small form of a byte; `before` is the byte before it (accented Latin letters are 0xC3 and a second byte).
char fold(char c, char before) {
    auto const b = static_cast<unsigned char>(c);
    bool const accented = static_cast<unsigned char>(before) == 0xC3 && b >= 0x80 && b <= 0x9E && b != 0x97;
    return (c >= 'A' && c <= 'Z') || accented ? static_cast<char>(b + 0x20) : c;
}

/// Whether eight bytes of a text, all ASCII, are these small ones; false: look at each.
bool same_ascii(std::uint64_t printed, std::uint64_t small) {
    constexpr std::uint64_t ones = 0x0101010101010101U, tops = 0x8080808080808080U;
    if ((printed & tops) != 0) return false;
    auto const from_a = printed + ones * (0x80 - 'A');
    auto const behind_z = printed + ones * (0x80 - 'Z' - 1);
    return (printed | (from_a & ~behind_z & tops) >> 2) == small;
}

// ---- how a phrase of the data is split: as a text is, but numbers do not occur ------------------------------------

/// Bytes of a mark beyond ASCII at the front ("£", "€", a dash), 0 when there is none.
std::size_t mark_size(std::string_view text) {
    if (text.starts_with("\xC2")) return std::min<std::size_t>(2, text.size());
    if (text.starts_with("\xE2\x80") || text.starts_with("\xE2\x82\xAC")) return std::min<std::size_t>(3, text.size());
    return 0;
}
bool letter_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return false;
    if (static_cast<unsigned char>(text[at]) < 0x80) return is_ascii_letter(text[at]);
    return mark_size(text.substr(at)) == 0;
}
bool digit_at(std::string_view text, std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; }
bool blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

/// "U.S." from `at`: the end of single letters with points between; `at` when that is not there.
std::size_t dotted_end(std::string_view text, std::size_t at) {
    auto end = at + 1;
    auto const goes_on = [&](std::size_t i) {
        return i < text.size() && text[i] == '.' && letter_at(text, i + 1) && !letter_at(text, i + 2);
    };
    if (letter_at(text, end) || !goes_on(end)) return at;
    while (goes_on(end)) end += 2;
    return end < text.size() && text[end] == '.' ? end + 1 : end;
}

std::size_t word_end(std::string_view text, std::size_t at) {
    if (digit_at(text, at)) {
        while (digit_at(text, at)) ++at;
        return at;
    }
    if (auto const size = mark_size(text.substr(at)); size != 0) return at + size;
    bool const is_s = text[at] == '\'' && letter_at(text, at + 1) && !letter_at(text, at + 2);
    if (is_s) return at + 2;
    if (!letter_at(text, at)) return at + 1;
    if (auto const end = dotted_end(text, at); end != at) return end;
    while (letter_at(text, at)) ++at;
    while (at < text.size() && text[at] == '\'' && letter_at(text, at + 1)) {
        bool const owner = (text[at + 1] == 's' || text[at + 1] == 'S') && !letter_at(text, at + 2);
        if (owner) break;
        ++at;
        while (letter_at(text, at)) ++at;
    }
    return at;
}

/// The next word of a phrase, taken off its front; empty at the end.
std::string_view take_word(std::string_view& phrase) {
    while (!phrase.empty() && blank(phrase.front())) phrase.remove_prefix(1);
    if (phrase.empty()) return {};
    auto const word = phrase.substr(0, word_end(phrase, 0));
    phrase.remove_prefix(word.size());
    return word;
}

bool begins_with_capital(std::string_view word) {
    if (word.empty()) return false;
    if (word[0] >= 'A' && word[0] <= 'Z') return true;
    return word.size() > 1 && fold(word[1], word[0]) != word[1] && static_cast<unsigned char>(word[0]) == 0xC3;
}
bool only_capitals(std::string_view word) {
    return word.size() > 1 && begins_with_capital(word) &&
           std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// ---- lines of rules/english ---------------------------------------------------------------------------------------

struct ClassName { std::string_view name; WordClass word_class; };
constexpr ClassName class_names[] = {
#define CLAIMCHECK_ONE(name) {#name, WordClass::name},
    CLAIMCHECK_WORD_CLASSES(CLAIMCHECK_ONE)
#undef CLAIMCHECK_ONE
};

/// The name of a class in a file: "time-unit", "and".
std::string name_in_file(std::string_view name) {
    if (name.ends_with('_')) name.remove_suffix(1);
    std::string result(name);
    std::replace(result.begin(), result.end(), '_', '-');
    return result;
}

bool is_name_in_file(std::string_view name, std::string_view class_name) {
    if (class_name.ends_with('_')) class_name.remove_suffix(1);
    return std::equal(name.begin(), name.end(), class_name.begin(), class_name.end(), [](char a, char b) { return a == (b == '_' ? '-' : b); });
}

std::string_view trim(std::string_view text) {
    while (!text.empty() && blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && blank(text.back())) text.remove_suffix(1);
    return text;
}

struct Line {
    WordClass word_class{};
    std::string_view key;
    std::int64_t value = 0;
    std::string_view phrases;
};

/// Reads a line; what is wrong with it otherwise, with a help.
struct LineError { std::string_view code; std::string message, help; };

std::optional<LineError> read_head(std::string_view head, Line& line) {
    auto const end = std::min(head.find_first_of(" \t="), head.size());
    auto const name = head.substr(0, end);
    auto const* const found = std::find_if(std::begin(class_names), std::end(class_names),
                                           [&](ClassName const& c) { return is_name_in_file(name, c.name); });
    if (found == std::end(class_names)) {
        std::vector<std::string> names;
        for (auto const& c : class_names) names.push_back(name_in_file(c.name));
        auto const near = did_you_mean(name, names);
        return LineError{"unknown-word-class", "there is no word class \"" + std::string(name) + "\"",
                         near.empty() ? "" : "did you mean \"" + near + "\"?"};
    }
    line.word_class = found->word_class;
    auto const rest = trim(head.substr(end));
    auto const equals = rest.rfind('=');
    line.key = trim(rest.substr(0, equals));
    if (equals == std::string_view::npos) return std::nullopt;
    auto const digits = trim(rest.substr(equals + 1));
    auto const [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), line.value);
    if (error != std::errc{} || stop != digits.data() + digits.size())
        return LineError{"bad-word-value", "\"" + std::string(digits) + "\" is no whole number", "write: class key = 12: phrase"};
    return std::nullopt;
}

std::optional<LineError> read_line(std::string_view text, Line& line) {
    auto const colon = text.find(':');
    if (colon == std::string_view::npos)
        return LineError{"bad-word-line", "a colon is missing", "write: class key: phrase, phrase"};
    if (auto error = read_head(trim(text.substr(0, colon)), line)) return error;
    line.phrases = text.substr(colon + 1);
    if (trim(line.phrases).empty()) return LineError{"bad-word-line", "no phrase follows the colon", ""};
    return std::nullopt;
}

/// A phrase of a comma-separated list, taken off its front.
std::string_view take_phrase(std::string_view& list) {
    auto const comma = std::min(list.find(','), list.size());
    auto const phrase = trim(list.substr(0, comma));
    list.remove_prefix(std::min(comma + 1, list.size()));
    return phrase;
}

/// The last eight letters, the last one in the byte that every word has.
std::uint64_t last_letters(std::string_view word) {
    std::uint64_t letters = 0;
    auto const size = std::min(word.size(), sizeof letters);
    char bytes[sizeof letters] = {};
    std::memcpy(bytes + sizeof letters - size, word.data() + word.size() - size, size);
    std::memcpy(&letters, bytes, sizeof letters);
    return letters;
}

}  // namespace

void Identity::renew() noexcept {
    static std::atomic<std::uint64_t> last{0};
    value_ = ++last;
}

Lexicon::Lexicon() {
    intern("");
    resize(1024);
}

std::uint32_t Lexicon::intern(std::string_view key) {
    auto const [found, added] = key_ids_.try_emplace(std::string(key), static_cast<std::uint32_t>(keys_.size()));
    if (added) keys_.emplace_back(key);
    return found->second;
}

bool Lexicon::same(Slot const& slot, std::uint32_t node, std::string_view word) const {
    if (slot.node != node || slot.length != word.size()) return false;
    auto const* const text = words_.data() + slot.text;
    std::size_t at = 0;
    for (; at + 8 <= word.size() && same_ascii(load<std::uint64_t>(word.data() + at), load<std::uint64_t>(text + at)); at += 8) {}
    if (word.size() - at >= 4 && same_ascii(load<std::uint32_t>(word.data() + at), load<std::uint32_t>(text + at))) at += 4;
    char before = at == 0 ? '\0' : word[at - 1];
    for (auto i = at; i < word.size(); ++i) {
        if (fold(word[i], before) != text[i]) return false;
        before = word[i];
    }
    return true;
}

Lexicon::Slot const* Lexicon::slot(std::uint32_t node, std::string_view word) const {
    auto const hash = hash_of(node, word);
    auto const bit = hash & (seen_.size() * 64 - 1);
    if ((seen_[bit >> 6] >> (bit & 63) & 1) == 0) return nullptr;
    auto const mask = slots_.size() - 1;
    auto const tag = tag_of(hash);
    for (auto at = hash & mask; slots_[at].tag != 0; at = (at + 1) & mask) {
        if (slots_[at].tag == tag && same(slots_[at], node, word)) return &slots_[at];
    }
    return nullptr;
}

std::uint8_t Lexicon::mark_inside(std::string_view word) const {
    return slot(inside, word) == nullptr ? marks : static_cast<std::uint8_t>(mark_of(word));
}

Lexicon::Slot& Lexicon::place(std::uint64_t hash) {
    auto const bit = hash & (seen_.size() * 64 - 1);
    seen_[bit >> 6] |= std::uint64_t{1} << (bit & 63);
    auto at = hash & (slots_.size() - 1);
    while (slots_[at].tag != 0) at = (at + 1) & (slots_.size() - 1);
    return slots_[at];
}

Lexicon::Slot& Lexicon::make_slot(std::uint32_t node, std::string_view word) {
    if (auto const* found = slot(node, word)) return slots_[static_cast<std::size_t>(found - slots_.data())];
    if (2 * (used_ + 1) > slots_.size()) resize(2 * slots_.size());
    ++used_;
    auto const hash = hash_of(node, word);
    auto& made = place(hash);
    made.tag = tag_of(hash);
    made.node = node;
    made.text = static_cast<std::uint32_t>(words_.size());
    made.length = static_cast<std::uint32_t>(word.size());
    char before = 0;
    for (char const c : word) {
        words_ += fold(c, before);
        before = c;
    }
    return made;
}

void Lexicon::reserve(std::size_t phrases) {
    entries_.reserve(phrases);
    if (slots_.size() < 2 * phrases) resize(std::bit_ceil(2 * phrases));
}

void Lexicon::resize(std::size_t slots) {
    auto const old = std::move(slots_);
    slots_.assign(slots, Slot{});
    seen_.assign(slots_.size() * bits_a_slot / 64, 0);
    for (auto const& one : old) {
        if (one.tag == 0) continue;
        place(hash_of(one.node, std::string_view{words_}.substr(one.text, one.length))) = one;
    }
}

/// The entry of a phrase, made when it is new; `first` becomes its first word as given.
EntryId Lexicon::make_entry(std::string_view phrase, std::string_view& first) {
    std::uint32_t node = 0;
    first = take_word(phrase);
    for (auto word = first; !word.empty();) {
        auto& at = make_slot(node, word);
        auto const following = take_word(phrase);
        if (following.empty()) {
            if (at.entry == EntryId::none) {
                at.entry = static_cast<EntryId>(entries_.size());
                entries_.emplace_back();
            }
            return at.entry;
        }
        if (at.child == 0) {
            at.child = nodes_++;
            following_.push_back(0);
        }
        node = at.child;
        word = following;
        make_slot(inside, word);
        following_[node] |= std::uint64_t{1} << mark_of(word);
    }
    return EntryId::none;
}

bool Lexicon::add_sense(std::string_view phrase, Sense sense) {
    std::string_view first;
    auto const id = make_entry(phrase, first);
    if (id == EntryId::none) return true;
    auto& entry = entries_[static_cast<std::size_t>(id)];
    bool known = false;
    for (auto const& other : entry.senses) {
        if (other.word_class != sense.word_class) continue;
        if (sense.word_class == WordClass::thing_verb && other.key != sense.key) continue;  // homes are destroyed, and forests
        if (other.value != sense.value || other.key != sense.key) return false;
        known = true;
    }
    if (!known) entry.senses.push_back(sense);
    // what only comparisons ask for does not make a plain word a known one
    constexpr auto compared = WordClass::kin | WordClass::ending | WordClass::measured_in | WordClass::superlative | WordClass::outcome;
    if (compared.has(sense.word_class)) return true;
    auto& set = only_capitals(first) ? entry.shouted : begins_with_capital(first) ? entry.capital : entry.any_case;
    set.add(sense.word_class);
    return true;
}

bool Lexicon::add(std::string_view phrase, WordClass word_class, std::int64_t value, std::string_view key) {
    id_.renew();
    return add_sense(phrase, Sense{word_class, value, intern(key)});
}

void Lexicon::number(ClassSet classes, std::span<std::string_view const> keys) {
    id_.renew();
    std::vector<std::uint32_t> ids;
    for (auto const key : keys) ids.push_back(intern(key));
    for (auto& entry : entries_) {
        for (auto& sense : entry.senses) {
            if (!classes.has(sense.word_class)) continue;
            auto const found = std::find(ids.begin(), ids.end(), sense.key);
            if (found != ids.end()) sense.value = found - ids.begin();
        }
    }
}

void Lexicon::read(std::string_view path, std::string_view text, std::vector<Diagnostic>& diagnostics) {
    std::uint32_t number = 0;
    while (!text.empty()) {
        auto const end = std::min(text.find('\n'), text.size());
        auto const whole = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        auto const content = trim(whole.substr(0, whole.find('#')));
        if (content.empty()) continue;
        auto const report = [&](LineError error, std::string_view at) {
            Diagnostic d;
            d.code = error.code;
            d.path = path;
            d.position = {number, static_cast<std::uint32_t>(at.data() - whole.data()) + 1};
            d.message = std::move(error.message);
            d.help = std::move(error.help);
            d.source_line = whole;
            d.length = static_cast<std::uint32_t>(std::max<std::size_t>(1, at.size()));
            diagnostics.push_back(std::move(d));
        };
        Line line;
        if (auto error = read_line(content, line)) {
            report(std::move(*error), content.substr(0, content.find_first_of(" \t:")));
            continue;
        }
        id_.renew();
        auto const key = line.word_class == WordClass::inflection ? 0 : intern(line.key);
        while (!line.phrases.empty()) {
            auto const phrase = take_phrase(line.phrases);
            if (line.word_class == WordClass::inflection && !phrase.empty()) {
                if (add_ending(phrase, line.key)) continue;
                report({"bad-ending", "\"" + std::string(phrase) + "\" is no ending of a known inflection", "inflection past, ing, manner, plural, agent or none: small letters"}, phrase);
                continue;
            }
            if (phrase.empty() || add_sense(phrase, Sense{line.word_class, line.value, key})) continue;
            report({"word-claimed-twice", "\"" + std::string(phrase) + "\" already has another meaning of this class", ""}, phrase);
        }
    }
}

bool Lexicon::add_ending(std::string_view ending, std::string_view inflection) {
    id_.renew();
    constexpr std::array<std::string_view, static_cast<std::size_t>(Inflection::count_)> names{"past", "ing", "manner", "plural", "agent"};
    auto const found = std::find(names.begin(), names.end(), inflection);
    bool const small = std::all_of(ending.begin(), ending.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (!small || ending.size() > sizeof(std::uint64_t) || (found == names.end() && inflection != "none")) return false;
    auto& list = endings_[static_cast<std::size_t>(ending.back() - 'a')];
    auto const letters = last_letters(ending);
    auto at = std::find_if(list.begin(), list.end(), [&](Ending const& e) { return e.size == ending.size() && e.letters == letters; });
    if (at == list.end()) {
        at = std::find_if(list.begin(), list.end(), [&](Ending const& e) { return e.size < ending.size(); });
        auto const mask = last_letters(std::string(ending.size(), '\xFF'));
        at = list.insert(at, Ending{letters, mask, ending.size(), {}});
    }
    if (found != names.end()) at->inflections.add(static_cast<Inflection>(found - names.begin()));
    return true;
}

Inflections Lexicon::inflections(std::string_view word) const {
    auto const capital = [&](std::size_t i) { return word[i] >= 'A' && word[i] <= 'Z'; };
    std::size_t const stem = word.size() == 3 && capital(0) && capital(1) ? 2 : 3;  // "TVs"
    if (word.size() <= stem || word.back() < 'a' || word.back() > 'z') return {};
    auto const letters = last_letters(word);
    for (auto const& e : endings_[static_cast<std::size_t>(word.back() - 'a')]) {
        if ((letters & e.mask) == e.letters && word.size() >= e.size + stem) return e.inflections;
    }
    return {};
}

Lexicon::Word Lexicon::find(std::string_view word) const { return next(0, word); }

Lexicon::Word Lexicon::next(std::uint32_t node, std::string_view word) const {
    auto const* const found = slot(node, word);
    return found == nullptr ? Word{} : Word{found->entry, found->child};
}

EntryId Lexicon::find_phrase(std::string_view phrase) const {
    auto found = find(take_word(phrase));
    for (auto word = take_word(phrase); !word.empty(); word = take_word(phrase)) {
        found = found.node == 0 ? Word{} : next(found.node, word);
    }
    return found.entry;
}

ClassSet Lexicon::classes(EntryId id, bool capital, bool all_capitals) const {
    auto const& entry = entries_[static_cast<std::size_t>(id)];
    if (all_capitals && !entry.shouted.empty()) return entry.shouted | entry.capital;
    return capital || all_capitals ? entry.any_case | entry.capital : entry.any_case;
}

Sense const* Lexicon::sense(EntryId id, WordClass word_class) const {
    if (id == EntryId::none) return nullptr;
    for (auto const& sense : entries_[static_cast<std::size_t>(id)].senses) {
        if (sense.word_class == word_class) return &sense;
    }
    return nullptr;
}

std::uint32_t family_of_event(std::uint32_t kind, Lexicon const& lexicon) {
    auto const of = [&](std::uint32_t key, WordClass of_class) {
        EntryId const entry = lexicon.find(lexicon.key_text(key)).entry;
        Sense const* const sense = entry == EntryId::none ? nullptr : lexicon.sense(entry, of_class);
        return sense == nullptr ? key : sense->key;
    };
    auto const family = of(kind, WordClass::event_family);
    return family == kind ? kind : of(family, WordClass::event);
}

std::uint32_t kin_of_event(std::uint32_t kind, Lexicon const& lexicon) {
    EntryId const entry = lexicon.find(lexicon.key_text(family_of_event(kind, lexicon))).entry;
    Sense const* const sense = entry == EntryId::none ? nullptr : lexicon.sense(entry, WordClass::event_kin);
    return sense == nullptr ? 0 : sense->key;
}

}  // namespace claimcheck
