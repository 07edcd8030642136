// Each article is a set of marks: hashes of its names and uncommon figures. Articles are paired by the marks that few of
// those days have.
#include "engine/story.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "engine/hash.hpp"
#include "engine/tidy.hpp"
#include "engine/turn.hpp"

namespace claimcheck {
namespace {

constexpr unsigned least_shared = 2;  ///< marks, or measures beside one mark
constexpr std::size_t least_close = 4;  ///< marks and measures

bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; }
bool capital(char c) { return c >= 'A' && c <= 'Z'; }

class Reader {
public:
    explicit Reader(Lexicon const& lexicon) : lexicon_(lexicon) {}

    /// Its capital words but the first, which every sentence has.
    void read(std::string_view text, bool title, std::vector<Mark>& marks) const {
        bool first = true;
        for (std::size_t i = 0; i < text.size();) {
            if (!letter(text[i])) {
                ++i;
                continue;
            }
            std::size_t end = i;
            while (end < text.size() && letter(text[end])) ++end;
            std::string_view const word = text.substr(i, end - i);
            constexpr std::size_t shortest = 3;
            if (capital(word[0]) && word.size() >= shortest && (title || !first) && names(word)) marks.push_back(quick_hash(word));
            first = false;
            i = end;
        }
    }

    /// "3,901" tells a story, "5,000" does not.
    static void read(Claim const& c, std::vector<Mark>& marks) {
        constexpr std::int64_t common = 20, digits = 100;
        std::int64_t number = c.figure.value.num();
        while (number != 0 && number % 10 == 0) number /= 10;
        if (number < common || (number < digits && c.figure.value.whole() && c.figure.value.num() < digits)) return;
        QuickHash hash;
        hash.add(c.unit);
        hash.add(static_cast<std::uint32_t>(number));
        hash.add(static_cast<std::uint32_t>(c.figure.value.den()));
        marks.push_back(hash.value());
    }

private:
    /// Words that the lexicon has for anything else ("Monday", "Minister") name nothing.
    [[nodiscard]] bool names(std::string_view word) const {
        EntryId const entry = lexicon_.find(word).entry;
        if (entry == EntryId::none) return true;
        for (WordClass const c : {WordClass::place, WordClass::person, WordClass::organisation})
            if (lexicon_.sense(entry, c) != nullptr) return true;
        return false;
    }

    Lexicon const& lexicon_;
};

bool before(Marked const& a, Marked const& b) {  // hardly two have one mark
    return a.mark != b.mark ? a.mark < b.mark : std::tie(a.group, a.day, a.document) < std::tie(b.group, b.day, b.document);
}

/// Claims that stand together because one article has them.
std::vector<std::span<Claim const>> articles_of(ClaimStore const& store) {
    std::vector<std::span<Claim const>> articles;
    for (std::size_t first = 0, last = 0; first < store.claims.size(); first = last) {
        for (last = first; last < store.claims.size() && store.claims[last].document == store.claims[first].document;) ++last;
        articles.push_back(std::span{store.claims}.subspan(first, last - first));
    }
    return articles;
}

bool meet(std::vector<NameId> const& a, std::vector<NameId> const& b) {
    return a.empty() || b.empty() || std::any_of(a.begin(), a.end(), [&](NameId x) { return std::binary_search(b.begin(), b.end(), x); });
}

}  // namespace

std::vector<Mark> marks_of(Document const& document, std::span<Claim const> claims, Lexicon const& lexicon) {
    std::vector<Mark> marks;
    if (!document.published || std::all_of(claims.begin(), claims.end(), [](Claim const& c) { return c.sentence.empty(); })) return marks;
    Reader const reader(lexicon);
    reader.read(document.title, true, marks);
    Claim const* before = nullptr;
    for (Claim const& c : claims) {
        if (c.sentence.empty()) continue;
        if (before == nullptr || before->sentence_number != c.sentence_number) reader.read(c.sentence, false, marks);
        Reader::read(c, marks);
        if (c.claimant.name.find(' ') != std::string_view::npos) marks.push_back(quick_hash(c.claimant.name));
        before = &c;
    }
    tidy(marks);
    return marks;
}

std::vector<Marked> read_marks(ClaimStore const& store, Among const& among, Vocabulary const& vocabulary, std::size_t threads) {
    if (store.documents.size() < 2) return {};
    auto const articles = articles_of(store);
    std::vector<std::vector<Mark>> marks(articles.size());
    by_turns(threads, articles.size(), [&](std::size_t, std::size_t a) {
        marks[a] = marks_of(store[articles[a].front().document], articles[a], vocabulary.lexicon);
    });
    std::vector<Marked> all;
    for (std::size_t a = 0; a < articles.size(); ++a) {
        auto const d = static_cast<std::size_t>(articles[a].front().document);
        for (Mark const mark : marks[a])
            all.push_back({among.of_document[d], mark, *store.documents[d].published, static_cast<std::uint32_t>(d)});
    }
    std::sort(all.begin(), all.end(), before);
    return all;
}

Stories::Stories(ClaimStore const& store, std::vector<Marked> const& marks, NameTable& names) {
    std::size_t const count = store.documents.size();
    if (marks.empty()) return;
    std::vector<std::vector<NameId>> lands(count);
    std::vector<std::vector<MeasureId>> measures(count);
    for (auto const claims : articles_of(store)) {
        auto const d = static_cast<std::size_t>(claims.front().document);
        for (Claim const& c : claims) {
            if (c.measure != MeasureId::none) measures[d].push_back(c.measure);
            if (c.sentence.empty() || !c.place.known()) continue;
            NameId land = names.of(c.place);
            while (names.parent(land) > NameId::absent) land = names.parent(land);
            if (names.entity(land) != EntityId::none) lands[d].push_back(land);
        }
        tidy(lands[d]);
        tidy(measures[d]);
    }
    std::vector<std::pair<std::uint32_t, std::uint32_t>> shared;  // a pair for each mark
    for (std::size_t i = 0; i < marks.size(); ++i) {
        std::size_t end = i + 1;
        auto const near = [&](Marked const& p) { return p.group == marks[i].group && p.mark == marks[i].mark && p.day - marks[i].day <= most_between_stories; };
        while (end < marks.size() && end - i <= most_of_mark && near(marks[end])) ++end;
        if (end - i > most_of_mark) continue;
        for (std::size_t j = i + 1; j < end; ++j) {
            auto const [a, b] = std::minmax(marks[i].document, marks[j].document);
            if (meet(lands[a], lands[b])) shared.emplace_back(a, b);
        }
    }
    std::sort(shared.begin(), shared.end());
    for (auto at = shared.begin(), next = at; at != shared.end(); at = next) {
        auto const pair = *at;
        next = std::find_if(at, shared.end(), [&](auto const& other) { return other != pair; });
        auto const times = static_cast<unsigned>(next - at);
        auto const &a = measures[pair.first], &b = measures[pair.second];
        std::vector<MeasureId> both;
        std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
        if (times < least_shared && both.size() < least_shared) continue;
        if (mates_.empty()) {
            mates_.resize(count);
            close_.resize(count);
        }
        auto const keep = [pair](std::vector<std::vector<DocumentId>>& mates) {
            mates[pair.first].push_back(static_cast<DocumentId>(pair.second));
            mates[pair.second].push_back(static_cast<DocumentId>(pair.first));
        };
        keep(mates_);
        if (times >= least_shared && times + both.size() >= least_close) keep(close_);
    }
    for (auto& mates : mates_) tidy(mates);
    for (auto& mates : close_) tidy(mates);
}

std::span<DocumentId const> Stories::of(DocumentId document) const {
    if (mates_.empty()) return {};
    return mates_[static_cast<std::size_t>(document)];
}

std::span<DocumentId const> Stories::close_to(DocumentId document) const {
    if (close_.empty()) return {};
    return close_[static_cast<std::size_t>(document)];
}

bool Stories::one(DocumentId a, DocumentId b) const {
    auto const mates = of(a);
    return std::binary_search(mates.begin(), mates.end(), b);
}

}  // namespace claimcheck
