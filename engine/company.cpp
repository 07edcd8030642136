// Plain lanes answer by counting; the others, and the claims of one article, pair by pair.
#include "engine/company.hpp"

#include <algorithm>

namespace claimcheck {
namespace {

constexpr int always = 36500;  ///< days: figures that hold for no stated time

class Company {
public:
    Company(Rules::Rule const& rule, Partition const& p, std::vector<std::uint8_t> const& flagged, Vocabulary const& v)
        : rule_(rule), p_(p), flagged_(flagged), v_(v), in_(flagged.begin(), flagged.end()) {}

    std::vector<std::uint32_t> run() {
        for (auto const& lane : p_.lanes) {
            auto const is_flagged = [&](std::uint32_t i) { return flagged_[i] != 0; };
            if (std::none_of(lane.members.begin(), lane.members.end(), is_flagged)) continue;
            if (std::all_of(lane.members.begin(), lane.members.end(), is_flagged)) continue;
            if (auto const question = lane.question(lane.holds.value_or(always), {})) count(lane, *question);
            else look(lane);
        }
        for (auto const& article : p_.articles) look(article);
        std::vector<std::uint32_t> out;
        for (std::uint32_t i = 0; i < in_.size(); ++i)
            if (in_[i] != 0) out.push_back(i);
        return out;
    }

private:
    void count(Lane const& lane, PairQuestion question) {
        if (!admits(rule_, 0, *p_.claims[lane.members.front()].claim)) return;
        std::vector<std::uint8_t> counted;
        for (auto const i : lane.members) counted.push_back(flagged_[i]);
        auto const found = count_partners(lane.marks, lane.beside, question, counted);
        for (std::size_t i = 0; i < lane.members.size(); ++i)
            if (found.near[i] > found.apart[i]) in_[lane.members[i]] = 1;
    }
    void look(Lane const& lane) {
        auto const& briefs = *lane.briefs;
        auto const days = lane.holds.value_or(always);
        std::vector<std::uint32_t> flagged;
        for (std::uint32_t i = 0; i < lane.members.size(); ++i)
            if (flagged_[lane.members[i]] != 0) flagged.push_back(i);
        for (std::uint32_t i = 0; i < lane.members.size(); ++i) {
            if (in_[lane.members[i]] != 0 || !admits(rule_, 0, *p_.claims[lane.members[i]].claim)) continue;
            in_[lane.members[i]] = std::any_of(flagged.begin(), flagged.end(), [&](std::uint32_t j) {
                return !briefs.one_document(i, j) && briefs.comparable(i, j, days) && !briefs.disagree(i, j);
            });
        }
    }
    /// Within one article.
    void look(std::vector<std::uint32_t> const& article) {
        for (auto const i : article) {
            if (in_[i] != 0 || !admits(rule_, 0, *p_.claims[i].claim)) continue;
            in_[i] = std::any_of(article.begin(), article.end(), [&](std::uint32_t j) {
                return flagged_[j] != 0 && agree(p_.claims[i], p_.claims[j]);
            });
        }
    }
    [[nodiscard]] bool agree(Standing const& a, Standing const& b) const {
        return not_comparable(a, b).empty() && !disagrees(a, b, v_) && *as_of_gap(a, b) <= a.holds.value_or(always);
    }

    Rules::Rule const& rule_;
    Partition const& p_;
    std::vector<std::uint8_t> const& flagged_;
    Vocabulary const& v_;
    std::vector<std::uint8_t> in_;
};

class Teller {
public:
    Teller(Partition& p, Vocabulary const& v, Tally& tally) : p_(p), v_(v), tally_(tally) {}

    void run() {
        for (auto& lane : p_.lanes) {
            bool const level = lane.temporal == Temporal::level;
            auto const days = level ? std::optional{lane.holds.value_or(0)} : std::nullopt;
            if (auto const question = lane.question(days, {})) count(lane, *question);
            else look(lane, days);
        }
        for (auto const& article : p_.articles) look(article);
    }

private:
    void count(Lane& lane, PairQuestion question) {
        auto const& found = lane.ask(question);
        tally_.disagreeing += found.apart_pairs;
        tally_.agreeing += found.near_pairs - found.apart_pairs;
        for (std::size_t i = 0; i < lane.members.size(); ++i)
            if (found.near[i] > 0) tally_.compared[static_cast<std::size_t>(p_.claims[lane.members[i]].id)] = true;
        for (std::size_t i = 0; i < lane.members.size(); ++i)
            for (auto j = i + 1; j < lane.members.size() && found.near[i] > found.apart[i]; ++j) {
                if (tally_.examples.size() >= Tally::most_examples) return;
                auto const &a = p_.claims[lane.members[i]], &b = p_.claims[lane.members[j]];
                if (a.document != b.document && held_together(a, b) && !disagrees(a, b, v_)) tally_.examples.emplace_back(a.id, b.id);
            }
    }
    void look(Lane const& lane, std::optional<int> days) {
        auto const& briefs = *lane.briefs;
        briefs.each_pair(days, [&](std::uint32_t i, std::uint32_t j) {
            add(p_.claims[lane.members[i]], p_.claims[lane.members[j]], briefs.disagree(i, j));
        });
    }
    /// Within one article.
    void look(std::vector<std::uint32_t> const& article) {
        for (std::size_t i = 0; i < article.size(); ++i) {
            for (auto j = i + 1; j < article.size(); ++j) {
                auto const &a = p_.claims[article[i]], &b = p_.claims[article[j]];
                if (held_together(a, b)) add(a, b, disagrees(a, b, v_));
            }
        }
    }
    void add(Standing const& a, Standing const& b, bool disagree) {
        tally_.compared[static_cast<std::size_t>(a.id)] = tally_.compared[static_cast<std::size_t>(b.id)] = true;
        ++(disagree ? tally_.disagreeing : tally_.agreeing);
        if (!disagree && tally_.examples.size() < Tally::most_examples) tally_.examples.emplace_back(a.id, b.id);
    }
    static bool held_together(Standing const& a, Standing const& b) {
        if (!a.document->checked && !b.document->checked) return false;
        if (!not_comparable(a, b).empty()) return false;
        return a.claim->temporal != Temporal::level || *as_of_gap(a, b) <= a.holds.value_or(0);
    }

    Partition& p_;
    Vocabulary const& v_;
    Tally& tally_;
};

}  // namespace

std::vector<std::uint32_t> with_company(Rules::Rule const& rule, Partition const& partition,
                                        std::vector<std::uint8_t> const& flagged, Vocabulary const& vocabulary) {
    return Company{rule, partition, flagged, vocabulary}.run();
}

void Tally::add(Tally const& other) {
    for (std::size_t i = 0; i < compared.size(); ++i) compared[i] = compared[i] || other.compared[i];
    agreeing += other.agreeing;
    disagreeing += other.disagreeing;
    examples.insert(examples.end(), other.examples.begin(), other.examples.end());
}

void tally_pairs(Partition& partition, Vocabulary const& vocabulary, Tally& tally) { Teller{partition, vocabulary, tally}.run(); }

}  // namespace claimcheck
