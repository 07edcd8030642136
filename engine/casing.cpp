// A word takes the form that the other text prints inside a sentence, and never in small letters; else the capital that
// the lexicon asks for. A month that is also a word ("march", "may") is one beside a figure only.
#include "engine/casing.hpp"

#include <map>
#include <set>
#include <vector>

#include "engine/lower.hpp"

namespace claimcheck {
namespace {

struct Word { std::size_t begin, end; };

bool capital(char c) { return c >= 'A' && c <= 'Z'; }
bool small(char c) { return c >= 'a' && c <= 'z'; }
bool digit(char c) { return c >= '0' && c <= '9'; }

std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> words;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!capital(text[i]) && !small(text[i])) continue;
        auto const begin = i;
        while (i < text.size() && (capital(text[i]) || small(text[i]))) ++i;
        words.push_back({begin, i});
    }
    return words;
}

/// Whether nothing but a blank parts it from the word before, so that its capital is its own.
bool inside_sentence(std::string_view text, Word w) {
    return w.begin > 1 && text[w.begin - 1] == ' ' && (capital(text[w.begin - 2]) || small(text[w.begin - 2]) || text[w.begin - 2] == ',');
}

std::map<std::string, std::string> printed_forms(std::string_view text) {
    std::map<std::string, std::string> forms;
    std::set<std::string> small_too;
    for (auto const& w : words_of(text)) {
        std::string const word{text.substr(w.begin, w.end - w.begin)};
        std::string folded;
        for (char const c : word) folded += lower(c);
        if (word == folded) small_too.insert(folded);
        else if (inside_sentence(text, w)) forms.emplace(folded, word);
    }
    for (auto const& word : small_too) forms.erase(word);
    return forms;
}

bool beside_figure(std::string_view text, Word w) {
    bool const before = w.begin > 1 && text[w.begin - 1] == ' ' && digit(text[w.begin - 2]);
    return before || (w.end + 1 < text.size() && text[w.end] == ' ' && digit(text[w.end + 1]));
}

}  // namespace

std::string with_capitals(std::string_view text, std::string_view other, Lexicon const& lexicon) {
    std::string out{text};
    for (char const c : text) {
        if (capital(c)) return out;
    }
    auto const forms = printed_forms(other);
    for (auto const& w : words_of(text)) {
        std::string word{text.substr(w.begin, w.end - w.begin)};
        if (auto const found = forms.find(word); found != forms.end()) {
            out.replace(w.begin, word.size(), found->second);
            continue;
        }
        bool const known = lexicon.find(word).entry != EntryId::none;
        word.front() = static_cast<char>(word.front() - 'a' + 'A');
        auto const entry = lexicon.find(word).entry;
        bool const month = lexicon.sense(entry, WordClass::month) != nullptr && beside_figure(text, w);
        if (entry != EntryId::none && (!known || month)) out[w.begin] = word.front();
    }
    return out;
}

}  // namespace claimcheck
