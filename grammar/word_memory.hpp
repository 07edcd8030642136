#pragma once
// Internal: a few words make up most of a text, so what the lexicon says of a printed word is remembered.
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "grammar/lexicon.hpp"

namespace claimcheck {

/// The bytes of a short word as two numbers, by which it is found and compared.
struct PrintedWord {
    static constexpr std::size_t most = 16;
    std::uint64_t head = 0, tail = 0;  ///< bytes 0-7 and 8-15, the first one lowest; 0, which no word has, behind the end
    friend bool operator==(PrintedWord const&, PrintedWord const&) = default;
};
/// Of a word of 16 bytes at most.
PrintedWord printed_word(std::string_view word);

/// All that follows from how a word is printed; as large as what a processor takes in at once.
struct alignas(64) KnownWord {
    PrintedWord printed;
    ClassSet classes;
    Sense const* senses = nullptr;
    EntryId entry = EntryId::none;
    std::uint32_t node = 0;          ///< of the phrases that it begins (Lexicon::Word)
    std::uint8_t sense_count = 0;
    Inflections inflections;
    bool capital = false;            ///< begins with a capital letter
    bool all_capitals = false;
    std::uint8_t mark = Lexicon::marks;  ///< of the phrases that it may go on with (Lexicon::may_follow)
};

static_assert(sizeof(KnownWord) == 64);

/// One for each thread; a table in which a new word takes the place of an older one.
class WordMemory {
public:
    /// The memory of this thread, emptied when it served another lexicon.
    static WordMemory& of(Lexicon const& lexicon);

    /// Valid until the next call.
    KnownWord const& find(std::string_view word) {
        if (word.size() <= PrintedWord::most) return find(printed_word(word), word);
        read(word, spare_);
        return spare_;
    }
    KnownWord const& find(PrintedWord printed, std::string_view word) {
        return find(words_[place(printed)], printed, word);
    }
    KnownWord const& find(KnownWord& known, PrintedWord printed, std::string_view word) {
        if (known.printed == printed) return known;
        read(word, known);
        known.printed = printed;
        return known;
    }

    /// Asks for the place of a word that is looked up soon, and returns it for find().
    KnownWord* expect(PrintedWord printed) {
        auto* const known = &words_[place(printed)];
#if defined(__GNUC__)
        __builtin_prefetch(known);
#endif
        return known;
    }

private:
    static constexpr unsigned place_bits = 14;
    static std::size_t place(PrintedWord const& w) {
        return (w.head * 0x9E3779B97F4A7C15U ^ w.tail * 0xD6E8FEB86659FD93U) >> (64 - place_bits);
    }
    void read(std::string_view word, KnownWord& known) const;

    Lexicon const* lexicon_ = nullptr;
    std::uint64_t lexicon_id_ = 0;
    std::vector<KnownWord> words_;
    KnownWord spare_;
};

}  // namespace claimcheck
