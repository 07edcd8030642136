// The claims of the checked articles are seeds. Each seed is looked for under its topics; what is found is linked; the
// claims that then answer a question of a seed, or one that it is a part of or a whole of, are seeds as well, until there
// are no new ones. Around a topic stand the names that may join it, and the places inside a place around it if some
// article speaks of that, for then both may be meant.
#include "tools/known.hpp"

#include <algorithm>
#include <list>
#include <set>
#include <unordered_set>
#include <utility>

#include "engine/claim_graph.hpp"
#include "engine/copy.hpp"
#include "engine/hash.hpp"
#include "tools/file.hpp"
#include "tools/layout.hpp"
#include "tools/store.hpp"

namespace claimcheck {
namespace {

struct Source {
    Store store;
    ClaimReader reader;
    std::unordered_set<std::int64_t> seen{};  ///< articles that are read, or passed over
    Source(std::string const& path, std::string const& group, Vocabulary const& vocabulary, ClaimStore& claims)
        : store(path, Database::Access::read), reader(vocabulary, claims) {
        store.begin_reading();
        if (!group.empty()) store.read_groups(group);
    }
};

/// As claims are filed in a store, which may be read with its groups or without them.
std::uint64_t print_without_group(ClaimStore& store, ClaimId id) {
    auto& document = store.documents[static_cast<std::size_t>(store[id].document)];
    auto const group = std::exchange(document.among, {});
    bool const ungrouped = std::exchange(document.ungrouped, false);
    auto const print = copy_print(store, id);
    document.among = group;
    document.ungrouped = ungrouped;
    return print;
}

class Selection {
public:
    Selection(Vocabulary const& vocabulary, bool with_excerpts, std::string const& group, Gathered& gathered,
              std::vector<Diagnostic>& diagnostics)
        : vocabulary_(vocabulary), with_excerpts_(with_excerpts), group_(group), gathered_(gathered), diagnostics_(diagnostics), terms_(vocabulary) {
        for (auto const& document : gathered.store.documents) {
            given_.insert({std::string{document.id}, document.checked});
            if (document.checked && !document.ungrouped) groups_.emplace(document.among);
        }
    }

    void open(std::string const& path, std::string const& pack_hash) {
        auto& source = sources_.emplace_back(path, group_, vocabulary_, gathered_.store);
        auto const totals = source.store.totals();
        gathered_.known += totals.articles;
        gathered_.input_hash += totals.text_hash;
        for (auto const& [id, checked] : given_) pass_over(source, id, checked);
        std::uint64_t other_pack = 0, other_version = 0;
        for (auto const& pack : totals.packs) {
            if (pack.hash != pack_hash) other_pack += pack.articles;
            else if (pack.program != reader_name()) other_version += pack.articles;
        }
        if (other_pack > 0) warn("other-pack", path, other_pack, "read with other words");
        if (other_version > 0) warn("other-version", path, other_version, "read by another version of claimcheck");
        if (other_pack + other_version > 0) read_all(source);
    }
    /// Every article, whatever was found before.
    void read_all() {
        for (auto& source : sources_) read_all(source);
    }

    void run() {
        if (sources_.empty()) return;
        for (std::uint32_t c = 0; c < claims().size(); ++c)
            if (gathered_.store.document_of(static_cast<ClaimId>(c)).checked) seed(c);
        seek_stories();
        do {
            search();
            seed_answers();
        } while (!open_.empty() || !prints_.empty());
    }

private:
    [[nodiscard]] std::vector<Claim> const& claims() const { return gathered_.store.claims; }

    /// An article that was given as a file stands for the stored one of its id.
    void pass_over(Source& source, std::string const& id, bool checked) {
        auto const number = source.store.number_of(id);
        if (!number || !source.seen.insert(*number).second) return;
        --gathered_.known;
        gathered_.input_hash -= source.store.text_hash_of(*number);
        auto d = input_error("duplicate-id", source.store.path(), 0, "the id \"" + id + "\" stands in the store, too",
                             checked ? "the checked article stands for the stored one" : "the file stands for the stored one");
        d.severity = Severity::note;
        diagnostics_.push_back(std::move(d));
    }

    void warn(char const* code, std::string const& path, std::uint64_t articles, std::string const& what) {
        auto d = input_error(code, path, 0, counted(articles, "article") + " of the store " + (articles == 1 ? "was " : "were ") + what,
                             "the whole store is read and linked with those of this run; add the articles again to read them anew, too");
        d.severity = Severity::warning;
        diagnostics_.push_back(std::move(d));
    }

    void read_all(Source& source) {
        for (auto const article : source.store.all()) take(source, article);
    }

    /// Articles of other groups than the checked ones' have nothing to say.
    void take(Source& source, std::int64_t article) {
        if (!source.seen.insert(article).second) return;
        if (!group_.empty()) {
            auto const group = source.store.group_of(article);
            if (!group || !groups_.contains(*group)) return;
        }
        source.store.read(article, source.reader, gathered_.store, with_excerpts_ ? &gathered_.excerpts : nullptr);
    }

    void seed(std::uint32_t c) {
        if (c >= seeds_.size()) seeds_.resize(claims().size());
        if (seeds_[c]) return;
        seeds_[c] = true;
        for (auto const& topic : terms_.topics(claims()[c])) want(topic, true);
        auto const print = print_without_group(gathered_.store, static_cast<ClaimId>(c));
        if (print != 0 && sought_.insert(TermMaker::copied(print)).second) prints_.push_back(TermMaker::copied(print));
    }

    /// `with_around`: the places around it as well.
    void want(Topic const& topic, bool with_around) {
        auto& known = topics_[topic];
        if (known.second || (known.first && !with_around)) return;
        open_.push_back(topic);
        known.first = true;
        known.second = known.second || with_around;
    }

    void look_up(Term term) {
        if (!sought_.insert(term).second) return;
        look_up_now(term);
    }
    void look_up_now(Term term) {
        for (auto& source : sources_) {
            found_.clear();
            source.store.find(term, found_);
            for (auto const article : found_) take(source, article);
        }
    }

    void search() {
        while (!open_.empty() || !prints_.empty()) {
            for (auto const print : std::exchange(prints_, {})) look_up_now(print);
            for (auto const& topic : std::exchange(open_, {})) {
                bool const with_around = topics_[topic].second;
                look_up(terms_.named(topic));
                look_up(terms_.inside(topic));
                for (auto const term : terms_.wordings(topic)) {
                    wordings_.insert(term);
                    look_up(term);
                }
                if (!with_around) continue;
                for (auto const& place : terms_.around(topic)) {
                    around_.insert(place);
                    look_up(terms_.named(place));
                }
            }
            // what was read before counts as well: a topic may be wanted only now
            for (std::uint32_t c = 0; c < claims().size(); ++c) look_at(c);
        }
    }

    /// Articles of a checked article's days that share a mark with it. Marks that too many have tell no story.
    void seek_stories() {
        auto const& store = gathered_.store;
        std::vector<Term> terms;
        for (std::size_t first = 0, last = 0; first < store.claims.size(); first = last) {
            auto const document = store.claims[first].document;
            for (last = first; last < store.claims.size() && store.claims[last].document == document;) ++last;
            auto const& d = store[document];
            if (!d.checked) continue;
            for (auto const mark : marks_of(d, std::span{store.claims}.subspan(first, last - first), vocabulary_.lexicon))
                for (auto day = *d.published - most_between_stories; day <= *d.published + most_between_stories; day += std::chrono::days{1})
                    terms.push_back(TermMaker::marked(mark, day));
        }
        for (auto& source : sources_)
            for (auto const term : terms) {
                found_.clear();
                source.store.find(term, found_);
                if (found_.size() > most_of_mark) continue;
                for (auto const article : found_) take(source, article);
            }
    }

    /// A claim that was read: whether its names may join a topic, or are places around one.
    void look_at(std::uint32_t c) {
        for (auto const& topic : topics_of(c)) {
            if (around_.contains(topic)) {
                if (present_.insert(topic).second) look_up(terms_.inside(topic));
                want(topic, false);
            }
            if (topics_.contains(topic)) continue;
            auto const wordings = terms_.wordings(topic);
            bool const joins = std::any_of(wordings.begin(), wordings.end(), [this](Term term) { return wordings_.contains(term); });
            auto const around = terms_.around(topic);
            bool const inside = std::any_of(around.begin(), around.end(), [this](Topic const& place) { return present_.contains(place); });
            if (joins || inside) want(topic, false);
        }
    }

    std::vector<Topic> const& topics_of(std::uint32_t c) {
        while (topics_of_.size() <= c) topics_of_.push_back(terms_.topics(claims()[topics_of_.size()]));
        return topics_of_[c];
    }

    /// All claims of the questions that a checked article answers, and of those that are parts or wholes of them.
    void seed_answers() {
        auto& store = gathered_.store;
        auto const questions = link(store, vocabulary_);
        ClaimGraph const graph{store.claims, store.documents, questions, vocabulary_};
        std::set<QuestionId> asked;
        for (std::uint32_t c = 0; c < claims().size(); ++c)
            if (gathered_.store.document_of(static_cast<ClaimId>(c)).checked) asked.insert(claims()[c].question);
        auto all = asked;
        for (auto const question : asked)
            for (auto const& others : {graph.wholes_of(question), graph.parts_of(question)}) all.insert(others.begin(), others.end());
        for (auto const question : all)
            for (auto const claim : graph.claims_of(question)) seed(static_cast<std::uint32_t>(claim));
    }

    Vocabulary const& vocabulary_;
    bool with_excerpts_;
    std::string const& group_;                              ///< the field; empty: none
    std::set<std::string, std::less<>> groups_;             ///< its values in checked articles
    Gathered& gathered_;
    std::vector<Diagnostic>& diagnostics_;
    TermMaker terms_;
    std::list<Source> sources_;
    std::map<std::string, bool> given_;                     ///< ids of the articles that were given as files
    std::vector<bool> seeds_;                               ///< by claim
    std::vector<std::vector<Topic>> topics_of_;             ///< by claim
    std::map<Topic, std::pair<bool, bool>> topics_;         ///< wanted; with the places around it
    std::vector<Topic> open_;
    std::vector<Term> prints_;
    std::set<Topic> around_, present_;                      ///< places around a topic; those that some claim speaks of
    std::unordered_set<Term> sought_, wordings_;
    std::vector<std::int64_t> found_;
};

}  // namespace

bool add_known(Options const& options, Pack const& pack, bool with_excerpts, Extent extent, Gathered& gathered,
               std::vector<Diagnostic>& diagnostics) {
    std::vector<std::string> paths;
    for (auto const& path : options.against)
        if (is_database(path)) paths.push_back(path);
    if (paths.empty()) return true;
    std::sort(paths.begin(), paths.end());
    paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
    try {
        Selection selection{pack.vocabulary, with_excerpts, options.fields.group, gathered, diagnostics};
        for (auto const& path : paths) selection.open(path, hexadecimal(pack.words_hash));
        if (extent == Extent::all) selection.read_all();
        else selection.run();
    } catch (DatabaseError const& error) {
        diagnostics.push_back(error.diagnostic);
        return false;
    }
    return true;
}

}  // namespace claimcheck
