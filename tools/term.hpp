#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/claim_store.hpp"
#include "engine/entity.hpp"
#include "engine/story.hpp"

namespace claimcheck {

/// What claims are filed and sought under, a hash. Two claims can have a say in each other's question only through a
/// measure or a kind of event that they share, and there through a name: the same, one that shares words with it, or a
/// place inside it or around it. Or they are copies of one sentence.
using Term = std::uint64_t;

/// A name within a measure (with those that it is a part of) or within a kind of event.
struct Topic {
    std::string family;  ///< "m deaths", "e quake"
    NameId name = NameId::unknown;
    friend auto operator<=>(Topic const&, Topic const&) = default;
};

class TermMaker {
public:
    explicit TermMaker(Vocabulary const& vocabulary) : vocabulary_(vocabulary), names_(vocabulary) {}

    /// The topics of a claim, each once; a claim that names nobody and no place has none.
    std::vector<Topic> topics(Claim const& claim);
    /// The terms under which a claim is filed; not sorted, perhaps twice.
    void file(ClaimStore const& store, ClaimId id, std::vector<Term>& terms);

    [[nodiscard]] Term named(Topic const& topic) const;    ///< claims of this very name
    [[nodiscard]] Term inside(Topic const& topic) const;   ///< claims of places inside it
    /// Claims of names that share two words with it, or its only one.
    [[nodiscard]] std::vector<Term> wordings(Topic const& topic) const;
    /// The places around it, the nearest first.
    [[nodiscard]] std::vector<Topic> around(Topic const& topic) const;
    [[nodiscard]] static Term copied(std::uint64_t print);
    [[nodiscard]] static Term marked(Mark mark, Day published);  ///< articles of that day that may tell of one story

private:
    std::vector<std::string> families(Claim const& claim);
    Vocabulary const& vocabulary_;
    NameTable names_;
    std::map<std::string, std::string, std::less<>> measures_;  ///< family of each measure's name
};

}  // namespace claimcheck
