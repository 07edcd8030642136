// An answer is what one article says in one scope: all its current figures, if they have one question. Answers of close
// articles that may be one are joined; a component of which two do not meet joins nothing.
#include "engine/answer_join.hpp"

#include <algorithm>
#include <bit>
#include <map>

#include "engine/event.hpp"
#include "engine/tidy.hpp"

namespace claimcheck {
namespace {

constexpr std::chrono::days most_between_days{1};  ///< of one event, as two texts date it
constexpr std::chrono::days most_recent{7};        ///< a period of the story, before its articles
constexpr std::size_t most_answers = 20;           ///< of one component; more of them are news everywhere, and join nothing
constexpr std::size_t most_tellers = 8;            ///< of one answer that are looked at

struct Answer {
    DocumentId document{};
    std::vector<std::size_t> tellers;
    std::uint32_t question = no_question;
    bool several = false;
};

class Joiner {
public:
    Joiner(std::span<Teller const> tellers, Stories const& stories, NameTable const& names, Lexicon const& lexicon)
        : tellers_(tellers), stories_(stories), names_(names), lexicon_(lexicon) {}

    std::vector<SharedAnswer> run(std::function<std::span<DocumentId const>(std::uint32_t)> const& documents_of) {
        read_answers();
        Components components(answers_.size());
        std::vector<bool> joined(answers_.size(), false);
        for (auto const& [key, i] : at_) {
            if (answers_[i].several) continue;
            for (DocumentId const mate : stories_.close_to(answers_[i].document)) {
                if (mate < answers_[i].document) continue;  // met from there
                auto const there = at_.find({mate, key.second});
                if (there == at_.end() || !meet(answers_[i], answers_[there->second])) continue;
                components.join(i, there->second);
                joined[i] = joined[there->second] = true;
            }
        }
        std::map<std::size_t, std::vector<std::size_t>> members;
        for (std::size_t i = 0; i < answers_.size(); ++i)
            if (joined[i]) members[components.of(i)].push_back(i);
        std::vector<SharedAnswer> result;
        for (auto const& [root, some] : members) {
            if (some.size() > most_answers || !all_meet(some)) continue;
            if (auto one = share(some, documents_of)) result.push_back(std::move(*one));
        }
        return result;
    }

private:
    /// What an article says of its own days; figures of other periods are another matter.
    [[nodiscard]] static bool current(Teller const& t) {
        if (!t.begin || !t.end || !t.published) return true;
        return *t.published - *t.begin <= most_recent && *t.end <= *t.published;
    }

    void read_answers() {
        for (std::size_t i = 0; i < tellers_.size(); ++i) {
            Teller const& t = tellers_[i];
            if (!current(t) || stories_.close_to(t.document).empty()) continue;
            auto const [at, added] = at_.try_emplace({t.document, t.scope}, answers_.size());
            if (added) answers_.push_back({t.document, {}, t.question, false});
            Answer& one = answers_[at->second];
            if (one.tellers.size() == most_tellers) continue;
            one.several |= !one.tellers.empty() && (one.question != t.question || t.question == no_question);
            one.tellers.push_back(i);
        }
    }

    [[nodiscard]] bool meet(Teller const& a, Teller const& b) const {
        auto const both = static_cast<std::uint8_t>(a.inherited | b.inherited);
        auto const apart = [](Day x, Day y) { return x < y ? y - x : x - y; };
        if (a.event_day && b.event_day && apart(*a.event_day, *b.event_day) > most_between_days) return false;
        if (a.begin && b.begin && (a.begin != b.begin || a.end != b.end)) return false;
        if ((both & inherited_subject) == 0 && !may_be_one(a.slots.subject, b.slots.subject, names_)) return false;
        if (strangers(a, b) || strangers(b, a)) return false;
        if (!places_meet(a.slots.place, b.slots.place, (both & inherited_place) != 0)) return false;
        return (both & inherited_event) != 0 || a.event.empty() || b.event.empty() || kinds_meet(a.event, b.event, lexicon_);
    }
    /// "25 British passengers" off Malta are some of all passengers; the Maltese may be all.
    [[nodiscard]] bool strangers(Teller const& some, Teller const& all) const {
        if (some.slots.subject <= NameId::absent || all.slots.subject > NameId::absent || (some.inherited & inherited_subject) != 0) return false;
        NameId const place = some.slots.place > NameId::absent ? some.slots.place : all.slots.place;
        return place > NameId::absent && names_.entity(some.slots.subject) != EntityId::none && !may_be_one(place, some.slots.subject, names_);
    }
    /// Two places that differ are one only if one is a spot that no vocabulary knows and may lie in the other, declared one,
    /// and a text did not say which it means.
    [[nodiscard]] bool places_meet(NameId a, NameId b, bool lent) const {
        if (may_be_one(a, b, names_)) return true;
        auto const may_lie_in = [&](NameId spot, NameId place) {
            if (names_.entity(spot) != EntityId::none || names_.entity(place) == EntityId::none) return false;
            NameId const around = names_.parent(spot);
            return around == NameId::absent || names_.inside(place, around) || names_.inside(around, place);
        };
        return lent && (may_lie_in(a, b) || may_lie_in(b, a));
    }
    [[nodiscard]] bool meet(Answer const& a, Answer const& b) const {
        if (a.several || b.several) return false;
        for (std::size_t const i : a.tellers)
            for (std::size_t const j : b.tellers)
                if (!meet(tellers_[i], tellers_[j])) return false;
        return true;
    }
    [[nodiscard]] bool all_meet(std::vector<std::size_t> const& some) const {
        for (std::size_t const i : some)
            for (std::size_t const j : some)
                if (i < j && !meet(answers_[i], answers_[j])) return false;
        return true;
    }

    [[nodiscard]] std::optional<SharedAnswer> share(std::vector<std::size_t> const& some,
                                                    std::function<std::span<DocumentId const>(std::uint32_t)> const& documents_of) const {
        SharedAnswer one;
        std::vector<DocumentId> documents;
        std::map<std::uint32_t, std::uint32_t> stated;  // slots that the sentences of a question say
        for (std::size_t const i : some) {
            documents.push_back(answers_[i].document);
            for (std::size_t const t : answers_[i].tellers) {
                if (answers_[i].question == no_question) one.claims.push_back(tellers_[t].claim);
                else stated[answers_[i].question] += 3u - static_cast<std::uint32_t>(std::popcount(static_cast<unsigned>(tellers_[t].inherited & 7u)));
            }
        }
        tidy(documents);
        tidy(one.claims);
        bool others = false;
        for (auto const& [question, weight] : stated) {
            one.questions.push_back(question);
            auto const answering = documents_of(question);
            bool const outside = std::any_of(answering.begin(), answering.end(), [&](DocumentId d) { return !std::binary_search(documents.begin(), documents.end(), d); });
            if (outside && others) return std::nullopt;
            if (outside || (!others && (one.kept == no_question || weight > stated[one.kept]))) one.kept = question;
            others |= outside;
        }
        if (one.questions.size() + one.claims.size() < 2) return std::nullopt;
        return one;
    }

    std::span<Teller const> tellers_;
    Stories const& stories_;
    NameTable const& names_;
    Lexicon const& lexicon_;
    std::vector<Answer> answers_;
    std::map<std::pair<DocumentId, std::uint32_t>, std::size_t> at_;
};

}  // namespace

std::vector<SharedAnswer> join_answers(std::span<Teller const> tellers, Stories const& stories, NameTable const& names, Lexicon const& lexicon,
                                       std::function<std::span<DocumentId const>(std::uint32_t)> const& documents_of) {
    return Joiner(tellers, stories, names, lexicon).run(documents_of);
}

}  // namespace claimcheck
