// Each stage of the whole flow, timed over the same articles in processor seconds of one thread. A text stage is timed
// with all before it, as it runs in the program, and what it adds is its own time. Linking and rules see every article
// once and are run as often as its text is read: copies would all crowd into the same few questions. Of several rounds
// the fastest counts: whatever else the machine does only ever adds. `wc -w` reads the same texts in each round.
#include <fmt/format.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <span>

#include "grammar/parse.hpp"
#include "tools/command.hpp"
#include "tools/gather.hpp"
#include "tools/pack.hpp"

namespace claimcheck {
namespace {

constexpr std::string_view usage =
    "usage: claimcheck_bench [--rounds N] [--mb N] PATH...\n"
    "Times every stage over the articles of PATH (files and folders, as for `claimcheck check`), which are repeated until\n"
    "there are N megabytes of text (default 8). Prints megabytes of text (10^6 bytes) a second of\n"
    "one thread, and how that compares with `wc -w` on the same bytes. The fastest of N rounds counts (default 5).\n";

enum Step : std::size_t { read, tokens, sentences, mentions, assertions, claims, links, findings, wc, steps };
constexpr std::array<std::string_view, steps> names{"read",   "tokens", "sentences", "mentions", "assertions",
                                                    "claims", "link",   "rules",     "wc -w"};
using Times = std::array<double, steps>;

double seconds(timeval const& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; }

/// Processor seconds of this process or of those that it has waited for, since the last lap.
class Clock {
public:
    explicit Clock(int who = RUSAGE_SELF) : who_(who), last_(now()) {}
    double lap() {
        auto const passed = now() - last_;
        last_ += passed;
        return passed;
    }

private:
    [[nodiscard]] double now() const {
        rusage used{};
        getrusage(who_, &used);
        return seconds(used.ru_utime) + seconds(used.ru_stime);
    }
    int who_;
    double last_;
};

struct Settings {
    Options options;
    std::size_t rounds = 5, megabytes = 8;
};

std::vector<Article> read_all(Options const& options, Lexicon const& lexicon, std::vector<Diagnostic>& diagnostics) {
    std::vector<Article> articles;
    read_articles(options, lexicon, [&](InputItem const& item, bool, std::uint64_t) { articles.push_back(item.article); }, diagnostics);
    return articles;
}

std::size_t size_of(std::vector<Article> const& articles) {
    std::size_t bytes = 0;
    for (auto const& article : articles) bytes += article.text.size() + article.title.size();
    return bytes;
}

/// Copies under other ids until there is enough text.
void repeat(std::vector<Article>& articles, std::size_t enough) {
    auto const originals = articles.size();
    auto size = size_of(articles);
    for (std::size_t i = originals; size < enough; ++i) {
        Article copy = articles[i - originals];
        copy.id += '+';
        size += copy.text.size() + copy.title.size();
        articles.push_back(std::move(copy));
    }
}

/// Each with all stages before it.
void time_text(std::span<Article const> articles, Vocabulary const& vocabulary, Times& times) {
    Reading reading;
    ItemLine line;
    std::vector<Token> words;
    std::vector<Sentence> parts;
    Clock clock;
    for (auto const& article : articles) tokenize(article.text, article.body, vocabulary.lexicon, words);
    times[tokens] = clock.lap();
    auto const split = [&](Article const& article) {
        tokenize(article.text, article.body, vocabulary.lexicon, words);
        split_sentences(words, parts);
    };
    for (auto const& article : articles) split(article);
    times[sentences] = clock.lap();
    for (auto const& article : articles) {
        split(article);
        for (auto const& part : parts)
            if (part.figure) read_items(std::span<Token const>{words}.subspan(part.first, part.last - part.first), line);
    }
    times[mentions] = clock.lap();
    for (auto const& article : articles) parse(article, vocabulary.lexicon, reading);
    times[assertions] = clock.lap();
    ClaimStore store;
    for (auto const& article : articles) read_article(article, true, vocabulary, store);
    times[claims] = clock.lap();
}

Times time_round(std::span<Article const> articles, std::size_t originals, Settings const& settings, Pack const& pack, std::string const& counted) {
    Times times{};
    std::vector<Diagnostic> ignored;
    auto const passes = (articles.size() + originals - 1) / originals;
    time_text(articles, pack.vocabulary, times);
    ClaimStore store;
    for (auto const& article : articles.first(originals)) read_article(article, true, pack.vocabulary, store);
    Clock clock;
    for (std::size_t pass = 0; pass < passes; ++pass) {
        read_all(settings.options, pack.vocabulary.lexicon, ignored);
        times[read] += clock.lap();
        auto const questions = link(store, pack.vocabulary);
        times[links] += clock.lap();
        check(store.claims, store.documents, questions, pack.vocabulary, pack.rules);
        times[findings] += clock.lap();
    }
    Clock children{RUSAGE_CHILDREN};
    bool const worked = std::system(("LC_ALL=C wc -w '" + counted + "' >/dev/null").c_str()) == 0;
    times[wc] = worked ? children.lap() : 0;
    return times;
}

void print(Times const& best, std::size_t bytes, std::size_t articles) {
    auto const megabytes = static_cast<double>(bytes) / 1e6;
    auto const wc_rate = best[wc] > 0 ? megabytes / best[wc] : 0;
    auto const row = [&](std::string_view name, double time) {
        auto const rate = time > 0 ? megabytes / time : 0;
        fmt::print("{:<12}{:>9.1f}{:>9.1f}{:>9.2f}\n", name, time * 1e3, rate, wc_rate > 0 ? rate / wc_rate : 0);
    };
    fmt::print("{} articles, {:.2f} MB of text\n{:<12}{:>9}{:>9}{:>9}\n", articles, megabytes, "stage", "ms", "MB/s", "x wc -w");
    double whole = 0;
    for (std::size_t step = 0; step < wc; ++step) {
        bool const adds = step > tokens && step <= claims;
        auto const own = adds ? std::max(0.0, best[step] - best[step - 1]) : best[step];
        row(names[step], own);
        whole += own;
    }
    row("whole", whole);
    if (best[wc] > 0) row(names[wc], best[wc]);
}

bool number(char const* text, std::size_t& to) {
    auto const end = text + std::char_traits<char>::length(text);
    auto const [at, error] = std::from_chars(text, end, to);
    return error == std::errc{} && at == end && to > 0;
}

bool parse_arguments(int argc, char** argv, Settings& settings) {
    for (int i = 1; i < argc; ++i) {
        std::string_view const word = argv[i];
        auto* const value = word == "--rounds" ? &settings.rounds : word == "--mb" ? &settings.megabytes : nullptr;
        if (value != nullptr) {
            if (++i == argc || !number(argv[i], *value)) return false;
        } else if (word.starts_with('-') && word != "-") {
            return false;
        } else {
            settings.options.paths.emplace_back(word);
        }
    }
    return !settings.options.paths.empty();
}

int run(Settings const& settings) {
    std::vector<Diagnostic> diagnostics;
    auto const pack = load_pack(settings.options, diagnostics);
    auto articles = read_all(settings.options, pack.vocabulary.lexicon, diagnostics);
    if (auto const code = report(diagnostics, false); code != Exit::ok) return code;
    auto const originals = articles.size();
    if (size_of(articles) == 0) {
        complain("claimcheck_bench: error: no article was read\n");
        return Exit::error;
    }
    repeat(articles, settings.megabytes * 1'000'000);
    auto const counted = std::filesystem::temp_directory_path() / fmt::format("claimcheck-bench-{}.txt", getpid());
    if (auto* const file = std::fopen(counted.c_str(), "wb")) {
        for (auto const& article : articles) fmt::print(file, "{}\n{}\n", article.title, article.text);
        std::fclose(file);
    }
    Times best;
    best.fill(1e9);
    for (std::size_t i = 0; i < settings.rounds; ++i) {
        auto const times = time_round(articles, originals, settings, pack, counted.string());
        for (std::size_t step = 0; step < steps; ++step) best[step] = std::min(best[step], times[step]);
    }
    std::filesystem::remove(counted);
    print(best, size_of(articles), articles.size());
    return Exit::ok;
}

}  // namespace
}  // namespace claimcheck

int main(int argc, char** argv) {
    claimcheck::Settings settings;
    if (argc > 1 && std::string_view{argv[1]} == "--help") {
        fmt::print("{}", claimcheck::usage);
        return claimcheck::Exit::ok;
    }
    if (!claimcheck::parse_arguments(argc, argv, settings)) {
        claimcheck::complain(std::string{claimcheck::usage});
        return claimcheck::Exit::error;
    }
    return claimcheck::run(settings);
}
