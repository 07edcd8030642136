// A word's place is a hash of its bytes; there is no second place, so the memory neither grows nor searches.
#include "grammar/word_memory.hpp"

#include <algorithm>
#include <cstring>

namespace claimcheck {
namespace {

bool small_letter(char c) { return c >= 'a' && c <= 'z'; }

bool begins_with_capital(std::string_view word) {
    if (word[0] >= 'A' && word[0] <= 'Z') return true;
    return word.size() > 1 && static_cast<unsigned char>(word[0]) == 0xC3U && static_cast<unsigned char>(word[1]) < 0x9FU;
}
bool shouts(std::string_view word) { return word.size() > 1 && std::none_of(word.begin(), word.end(), small_letter); }

/// The "’s" of a curly apostrophe is the lexicon's "'s".
bool curly_s(std::string_view word) {
    return word.size() > 3 && (word.starts_with("\xE2\x80\x98") || word.starts_with("\xE2\x80\x99"));
}

}  // namespace

PrintedWord printed_word(std::string_view word) {
    PrintedWord p;
    std::array<char, PrintedWord::most> bytes{};
    std::copy(word.begin(), word.end(), bytes.begin());
    std::memcpy(&p.head, bytes.data(), sizeof p.head);
    std::memcpy(&p.tail, bytes.data() + sizeof p.head, sizeof p.tail);
    return p;
}

WordMemory& WordMemory::of(Lexicon const& lexicon) {
    static thread_local WordMemory memory;
    if (memory.lexicon_id_ != lexicon.id()) {
        memory.words_.assign(std::size_t{1} << place_bits, KnownWord{});
        memory.lexicon_id_ = lexicon.id();
    }
    memory.lexicon_ = &lexicon;
    return memory;
}

void WordMemory::read(std::string_view word, KnownWord& known) const {
    bool const owner = curly_s(word);
    auto const in_lexicon = owner ? std::string_view{"'s"} : word;
    auto const found = lexicon_->find(in_lexicon);
    known = KnownWord{};
    known.capital = begins_with_capital(word);
    known.all_capitals = known.capital && shouts(word);
    if (!owner) known.inflections = lexicon_->inflections(word);
    known.entry = found.entry;
    known.node = found.node;
    known.mark = lexicon_->mark_inside(in_lexicon);
    if (found.entry == EntryId::none) return;
    known.classes = lexicon_->classes(found.entry, known.capital, known.all_capitals);
    auto const senses = lexicon_->senses(found.entry);
    known.senses = senses.data();
    known.sense_count = static_cast<std::uint8_t>(senses.size());
}

}  // namespace claimcheck
