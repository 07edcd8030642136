#pragma once
#include <array>
#include <bit>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "grammar/diagnostic.hpp"

namespace claimcheck {

/// What a word or phrase can be. One word may be several things; a token carries the set. Names are those of the lines
/// in rules/english/*.lex ("time-unit" is time_unit).
#define CLAIMCHECK_WORD_CLASSES(X)                                                                                  \
    X(cardinal) X(scale) X(fraction) X(ordinal) X(vague) X(multiple) X(hedge) X(hedge_verb) X(hedge_after)          \
    X(range_open) X(unit) X(currency) X(symbol) X(article) X(more) X(other) X(part) X(month) X(weekday) X(season)   \
    X(time_unit) X(today) X(third) X(since) X(until) X(ago) X(this_one) X(back) X(now) X(vague_time) X(so_far)      \
    X(said) X(according) X(claims) X(title) X(body) X(pronoun) X(possessive) X(place_prep) X(by) X(of) X(to)        \
    X(and_) X(or_) X(than) X(that) X(who) X(be) X(have) X(negation) X(plan) X(possible) X(deny) X(correct)          \
    X(people) X(soldiers) X(fighters) X(event) X(measure_noun) X(measure_verb) X(never) X(place) X(person)          \
    X(organisation) X(source) X(people_of) X(border) X(region) X(direction) X(rise) X(fall) X(change_verb) X(ahead) X(few)  \
    X(label) X(age) X(abbreviation) X(stop) X(verb) X(exist) X(preposition) X(in_) X(toll) X(lose) X(adverb) \
    X(kin) X(ending) X(measured_in) X(superlative) X(outcome) X(out_of) X(short_scale) X(holiday) X(quarter) X(subordinate) X(put) X(all_of) X(plural_s) X(part_of_day) X(time_prep) X(compared) X(a_quantity) X(a_time) X(clock) X(lives) X(percent) X(victim_verb) X(indefinite) X(move) X(reckoned) X(per) X(old_figure) X(formerly) X(follow_up) X(status) X(fresh) X(plural) X(motion) X(everywhere) X(singular_s) X(inflection) X(each) X(frequency) X(zone) X(past) \
    X(plural_scale) X(minor) X(minus) X(zero_side) X(point) X(aged) X(hedge_suffix) X(floor) X(ceiling) X(weight) X(ratio) X(degree_letter) X(minor_money) X(hedge_side) X(squared) X(cubed) X(local) X(restricts) X(event_family) X(event_kin) X(money_verb) X(unit_verb) X(also_verb) X(ranking) X(far_off) X(thing) X(thing_verb) X(changing) X(change_base) X(share_verb) X(feared) X(begins) X(site) X(pace) X(printed) X(those) X(lands) X(generic_event) X(memorial) X(seat) X(extent) X(told_event) X(money_land) X(refuted)

enum class WordClass : std::uint8_t {
#define CLAIMCHECK_ONE(name) name,
    CLAIMCHECK_WORD_CLASSES(CLAIMCHECK_ONE)
#undef CLAIMCHECK_ONE
        count_
};
constexpr std::size_t word_class_count = static_cast<std::size_t>(WordClass::count_);

/// A set of word classes.
class ClassSet {
public:
    constexpr ClassSet() = default;
    constexpr ClassSet(WordClass c) { add(c); }
    constexpr void add(WordClass c) { bits_[index(c) >> 6] |= std::uint64_t{1} << (index(c) & 63); }
    [[nodiscard]] constexpr bool has(WordClass c) const { return (bits_[index(c) >> 6] >> (index(c) & 63)) & 1; }
    [[nodiscard]] constexpr bool any(ClassSet o) const { return ((bits_[0] & o.bits_[0]) | (bits_[1] & o.bits_[1]) | (bits_[2] & o.bits_[2])) != 0; }
    [[nodiscard]] constexpr bool empty() const { return (bits_[0] | bits_[1] | bits_[2]) == 0; }
    /// Calls `use` with each class of the set.
    template <typename Use>
    constexpr void each(Use use) const {
        for (std::size_t part = 0; part < bits_.size(); ++part) {
            for (auto rest = bits_[part]; rest != 0; rest &= rest - 1) use(static_cast<WordClass>(part * 64 + static_cast<std::size_t>(std::countr_zero(rest))));
        }
    }
    friend constexpr ClassSet operator|(ClassSet a, ClassSet b) {
        a.bits_[0] |= b.bits_[0];
        a.bits_[1] |= b.bits_[1];
        a.bits_[2] |= b.bits_[2];
        return a;
    }
    friend constexpr bool operator==(ClassSet const&, ClassSet const&) = default;

private:
    static constexpr std::size_t index(WordClass c) { return static_cast<std::size_t>(c); }
    std::array<std::uint64_t, 3> bits_{};
};
static_assert(word_class_count <= 192);
constexpr ClassSet operator|(WordClass a, WordClass b) { return ClassSet{a} | ClassSet{b}; }

/// One meaning of a phrase: its class and a value whose meaning the class gives (the month's number, a measure's
/// index ...), and the text of the line's key ("usd", "over").
struct Sense {
    WordClass word_class{};
    std::int64_t value = 0;
    std::uint32_t key = 0;  ///< Lexicon::key_text
};

/// What the ending of a word tells of it, whether the lexicon knows the word or not ("inflection" lines).
enum class Inflection : std::uint8_t { past, ing, manner, plural, agent, count_ };
/// Bits of inflections.
class Inflections {
public:
    constexpr void add(Inflection i) { bits_ = static_cast<std::uint8_t>(bits_ | 1U << static_cast<unsigned>(i)); }
    [[nodiscard]] constexpr bool has(Inflection i) const { return (bits_ >> static_cast<unsigned>(i) & 1U) != 0; }

private:
    std::uint8_t bits_ = 0;
};

enum class EntryId : std::uint32_t { none = 0xFFFFFFFF };

/// A number that no other object has: a copy gets a new one, what is moved takes its own along.
class Identity {
public:
    Identity() { renew(); }
    Identity(Identity const&) : Identity() {}
    Identity(Identity&& other) noexcept : value_(other.value_) { other.renew(); }
    Identity& operator=(Identity const&) {
        renew();
        return *this;
    }
    Identity& operator=(Identity&& other) noexcept {
        value_ = other.value_;
        other.renew();
        return *this;
    }
    ~Identity() = default;
    void renew() noexcept;
    [[nodiscard]] std::uint64_t value() const { return value_; }

private:
    std::uint64_t value_ = 0;
};

/// Phrases and what they can be: the only thing that the grammar knows about English. A phrase that is written with a
/// capital in the data needs one in the text ("May", "Turkey"); one in capitals only needs capitals ("US", "WHO"),
/// and then hides what the phrase means in small letters ("us", "who"). The first word of a phrase decides.
/// Never changes after it is built; lookups neither allocate nor lock.
class Lexicon {
public:
    Lexicon();

    /// Adds one meaning of a phrase, which is split into words as a text is ("Ukraine's border", "US$", "km/h"). A
    /// phrase has one meaning of a class (a verb of things has one of each kind of things): false, and nothing added, when
    /// it has another one already.
    bool add(std::string_view phrase, WordClass word_class, std::int64_t value, std::string_view key);
    /// Gives every meaning of these classes whose key is one of `keys` its place among them as value.
    void number(ClassSet classes, std::span<std::string_view const> keys);
    /// Makes room for about so many phrases, which otherwise grows as they come.
    void reserve(std::size_t phrases);
    /// Reads lines "class key: phrase, phrase" or "class key = value: phrase, ..." ('#' starts a comment).
    void read(std::string_view path, std::string_view text, std::vector<Diagnostic>& diagnostics);

    /// Word lookup: its own entry or none, and whether longer phrases begin with it.
    struct Word {
        EntryId entry = EntryId::none;
        std::uint32_t node = 0;  ///< continue here for longer phrases; 0: no phrase goes on
    };
    [[nodiscard]] Word find(std::string_view word) const;
    /// The word that follows inside a phrase.
    [[nodiscard]] Word next(std::uint32_t node, std::string_view word) const;

    /// Of a word that some phrase has behind its first one a number below `marks`, by which may_follow() knows it; else `marks`.
    static constexpr std::uint8_t marks = 64;
    [[nodiscard]] std::uint8_t mark_inside(std::string_view word) const;
    /// Whether a word with that number may be the next one of a phrase, as far as the number tells.
    [[nodiscard]] bool may_follow(std::uint32_t node, std::uint8_t mark) const { return mark < marks && (following_[node] >> mark & 1) != 0; }
    /// No two lexicons of a process have the same, nor one before and after a phrase was added.
    [[nodiscard]] std::uint64_t id() const { return id_.value(); }

    /// The entry of a whole phrase, split as add() splits it, or none.
    [[nodiscard]] EntryId find_phrase(std::string_view phrase) const;

    /// Classes that a phrase has when printed as `first`-capital / all capitals or not.
    [[nodiscard]] ClassSet classes(EntryId id, bool capital, bool all_capitals) const;
    /// The sense of a class, or nullptr.
    [[nodiscard]] Sense const* sense(EntryId id, WordClass word_class) const;
    /// All senses of an entry, the case aside.
    [[nodiscard]] std::span<Sense const> senses(EntryId entry) const {
        return entries_[static_cast<std::size_t>(entry)].senses;
    }
    [[nodiscard]] std::string_view key_text(std::uint32_t key) const { return keys_[key]; }
    /// Of a word, by the longest ending that the data knows; three letters must stand before it.
    [[nodiscard]] Inflections inflections(std::string_view word) const;
    [[nodiscard]] std::size_t size() const { return entries_.size(); }

private:
    static constexpr std::uint32_t inside = 0xFFFFFFFF;  ///< as a node: the words that stand behind the first of a phrase
    struct Entry {
        ClassSet any_case, capital, shouted;  ///< by what the data demands: nothing, a capital, capitals only
        std::vector<Sense> senses;
    };
    struct Slot {
        std::uint32_t tag = 0;     ///< of its hash; 0: the slot is free
        std::uint32_t node = 0;    ///< the node it starts from (0: a first word)
        std::uint32_t text = 0;    ///< offset in words_, folded
        std::uint32_t length = 0;
        std::uint32_t child = 0;   ///< node of longer phrases, 0: none
        EntryId entry = EntryId::none;
    };
    [[nodiscard]] Slot const* slot(std::uint32_t node, std::string_view word) const;
    Slot& make_slot(std::uint32_t node, std::string_view word);
    Slot& place(std::uint64_t hash);
    [[nodiscard]] bool same(Slot const& slot, std::uint32_t node, std::string_view word) const;
    EntryId make_entry(std::string_view phrase, std::string_view& first);
    std::uint32_t intern(std::string_view key);
    bool add_sense(std::string_view phrase, Sense sense);
    void resize(std::size_t slots);
    bool add_ending(std::string_view ending, std::string_view inflection);

    /// An ending as the last bytes of a number, so that a comparison is one step.
    struct Ending {
        std::uint64_t letters = 0, mask = 0;
        std::size_t size = 0;
        Inflections inflections;
    };
    std::array<std::vector<Ending>, 26> endings_;  ///< by their last letter, the longest first
    std::vector<Slot> slots_;           ///< a power of two, at most half full
    std::vector<std::uint64_t> seen_;   ///< a bit for each hash that is there: most words are not
    std::size_t used_ = 0;
    std::string words_;
    std::uint32_t nodes_ = 1;
    std::vector<std::uint64_t> following_{0};  ///< of each node, a bit for each mark of the words that follow
    std::vector<Entry> entries_;
    std::vector<std::string> keys_;
    std::unordered_map<std::string, std::uint32_t> key_ids_;
    Identity id_;
};

/// The key of the kind of event that a kind (its key) is taken for; its own where it is taken for none.
std::uint32_t family_of_event(std::uint32_t kind, Lexicon const& lexicon);
/// The key of the kin of a kind of event ("accident" of a collapse); 0: it has none.
std::uint32_t kin_of_event(std::uint32_t kind, Lexicon const& lexicon);

}  // namespace claimcheck
